import { groupBy } from '../collection/group-by';
import { type CalendarDate, compareBeginnings, compareDates } from '../date/calendar-date';
import type { Figure } from '../figure/figure';
import type { Directory } from '../unit/directory';
import { type RegisterEntry, whoKey } from './entry';

/** What of an indicator's entries holds for each unit on a day. */
export interface InForce {
  /** By the index of the unit; none for a unit that no entry speaks of yet. */
  readonly figures: ReadonlyMap<number, Figure>;
  /** Units that an entry names themselves: they have the indicator whether or not a source tells of them. */
  readonly named: ReadonlySet<number>;
  /** What is given to nobody yet; null where nothing is said of that. */
  readonly unassigned: number | null;
}

const LEVELS = ['unit', 'group', 'all'] as const;

/**
 * The entry that holds for a unit on a day: its own before its khối's before everybody's, then the latest that has begun: of 12
 * without a day and 18 from 01/07/2020 the 12 on 30/06 and the 18 on 01/07. Two that begin on one day are both given back.
 */
export function entriesInForce(
  unit: Directory['units'][number],
  entries: readonly RegisterEntry[],
  day: CalendarDate,
): readonly RegisterEntry[] {
  for (const level of LEVELS) {
    const own = entries.filter(({ who }) => who.kind === level && speaksOf(who, unit));
    const latest = latestBegun(own, day);
    if (latest.length > 0) return latest;
  }
  return [];
}

/** The entries that began last, by a day; several where they begin on one day. */
function latestBegun(entries: readonly RegisterEntry[], day: CalendarDate): readonly RegisterEntry[] {
  const begun = entries.filter(({ from }) => from === null || compareDates(from, day) <= 0);
  const latest = begun.reduce<RegisterEntry | null>(
    (last, one) => (last === null || compareBeginnings(one.from, last.from) > 0 ? one : last),
    null,
  );
  return latest === null ? [] : begun.filter((one) => compareBeginnings(one.from, latest.from) === 0);
}

/** All units' targets on a day; given twice, a target is no figure (state row 4). */
export function inForceOn(
  entries: readonly RegisterEntry[],
  { units }: Directory,
  day: CalendarDate,
): InForce {
  const figures = new Map<number, Figure>();
  const named = new Set<number>();
  const ofUnit = groupBy(entries, ({ who }) => (who.kind === 'unit' ? who.unit : null));
  const ofMany = ofUnit.get(null) ?? [];
  for (const unit of units) {
    const [first, ...others] = entriesInForce(unit, [...(ofUnit.get(unit.index) ?? []), ...ofMany], day);
    if (first === undefined) continue;
    figures.set(unit.index, others.length === 0 ? first.figure : doubled([first, ...others]));
    if (first.who.kind === 'unit') named.add(unit.index);
  }
  return { figures, named, unassigned: unassignedOn(entries, day) };
}

/** The latest figure that is given to nobody yet; null for none, and where two begin on one day. */
function unassignedOn(entries: readonly RegisterEntry[], day: CalendarDate): number | null {
  const own = entries.filter(({ who }) => who.kind === 'unassigned');
  const [latest, ...others] = latestBegun(own, day);
  const reading = latest?.figure.reading;
  return reading?.kind === 'number' && reading.value > 0 && others.length === 0 ? reading.value : null;
}

/** Entries of one indicator for the same unit, khối or everybody that begin on the same day, in pairs. */
export function givenTwice(entries: readonly RegisterEntry[]): readonly [RegisterEntry, RegisterEntry][] {
  const known = new Map<string, RegisterEntry>();
  const found: [RegisterEntry, RegisterEntry][] = [];
  for (const entry of entries) {
    const { from } = entry;
    const key = JSON.stringify([whoKey(entry.who), from && [from.year, from.month, from.day]]);
    const first = known.get(key);
    if (first === undefined) known.set(key, entry);
    else found.push([first, entry]);
  }
  return found;
}

function doubled(entries: readonly RegisterEntry[]): Figure {
  const text = entries.map(({ figure }) => String(figure.typed)).join(' và ');
  const places = entries.flatMap(({ figure }) => figure.places);
  return { reading: { kind: 'unreadable', text }, typed: text, places, missing: 0 };
}

function speaksOf(who: RegisterEntry['who'], unit: Directory['units'][number]): boolean {
  if (who.kind === 'unit') return who.unit === unit.index;
  return who.kind === 'group' ? who.group === unit.group : who.kind === 'all';
}
