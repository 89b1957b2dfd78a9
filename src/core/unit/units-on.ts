import { groupBy } from '../collection/group-by';
import { type CalendarDate, compareDates } from '../date/calendar-date';
import type { Period } from '../date/period';
import type { Directory, Unit, UnitGroup } from './directory';
import type { ListedUnit, UnitLife } from './named-row';

/** The group of units that are gone without going into another, whose older rows still stand. */
export const ENDED_GROUP = 'Đơn vị đã kết thúc';

/** What the others are called beside {@link ENDED_GROUP} where a directory has no groups. */
const GOING_ON = 'Đơn vị đang hoạt động';

/** A unit as it is reported, and since when it is part of the unit it stands under. */
export interface UnitPart {
  readonly unit: Unit;
  readonly life: UnitLife | null;
  /** Null for the unit itself. */
  readonly joined: CalendarDate | null;
}

/** The units as they stand on a day. */
export interface UnitsOn {
  readonly day: CalendarDate;
  readonly directory: Directory;
  /** By index in it: the reported units that each is made of, itself first. */
  readonly parts: readonly (readonly [UnitPart, ...UnitPart[]])[];
}

/**
 * The units of a workbook as they stand on a day: one that went into another on or before it is a part of that one, and of the
 * one that went into on its own day; until then it stands as reported. Its names become other names of the unit it is part of.
 * One that ended is a unit of {@link ENDED_GROUP}. Null where staff give no unit any day, so that nothing changes.
 *
 * @param listed the rows of `Danh mục đơn vị` by the index of their unit.
 */
export function unitsOn(
  reported: Directory,
  listed: ReadonlyMap<number, ListedUnit>,
  day: CalendarDate,
): UnitsOn | null {
  const lives = livesOf(listed);
  if (lives.size === 0) return null;
  const byName = new Map([...listed].map(([unit, { name }]) => [name, unit]));
  const next = new Map(
    [...lives].flatMap(([unit, { joins }]) => {
      const into = joins === null || compareDates(joins.from, day) > 0 ? undefined : byName.get(joins.into);
      return into === undefined || into === unit ? [] : [[unit, into] as const];
    }),
  );
  const partsOf = groupBy(
    reported.units.map((unit): UnitPart => {
      const life = lives.get(unit.index) ?? null;
      return { unit, life, joined: next.has(unit.index) ? (life?.joins?.from ?? null) : null };
    }),
    ({ unit }) => endOf(unit.index, next),
  );
  const hasEnded = ({ index }: Unit) => {
    const ends = lives.get(index)?.ends ?? null;
    return ends !== null && compareDates(ends, day) <= 0;
  };
  const groups = groupsWith(reported, { kept: (unit) => !next.has(unit.index), hasEnded });
  const units: Unit[] = [];
  const parts: (readonly [UnitPart, ...UnitPart[]])[] = [];
  const suggestions = new Map<number, NonNullable<ReturnType<Directory['suggestions']['get']>>>();
  for (const { group, members } of groups) {
    for (const unit of members) {
      const own = partsOf.get(unit.index) ?? [];
      const [self, others] = [
        own.find((part) => part.unit === unit),
        own.filter((part) => part.unit !== unit),
      ];
      if (self === undefined) continue;
      const names = others.flatMap((part) => [part.unit.name, ...part.unit.aliases]);
      const suggested = reported.suggestions.get(unit.index);
      if (suggested !== undefined) suggestions.set(units.length, suggested);
      const aliases = names.length === 0 ? unit.aliases : [...new Set([...unit.aliases, ...names])];
      units.push({ ...unit, index: units.length, group: group.name, aliases });
      parts.push([self, ...others]);
    }
  }
  return { day, directory: { units, groups: groups.map(({ group }) => group), suggestions }, parts };
}

/** The days of units by their index; none for a unit to which staff give none. */
export function livesOf(listed: ReadonlyMap<number, ListedUnit>): ReadonlyMap<number, UnitLife> {
  return new Map([...listed].flatMap(([unit, { life }]) => (life === undefined ? [] : [[unit, life]])));
}

/** Whether a unit has begun and not ended on a day; when it went into another is not asked. */
export function isThere(life: UnitLife | null, day: CalendarDate): boolean {
  if (life === null) return true;
  const { begins, ends } = life;
  const hasBegun = begins === null || compareDates(begins, day) <= 0;
  return hasBegun && (ends === null || compareDates(day, ends) < 0);
}

/** Whether a unit stands under its own name in a time: begun before its end, and not gone before it began. */
export function isThereIn(life: UnitLife | undefined, time: Period | null): boolean {
  if (life === undefined || time === null) return true;
  const gone = life.joins?.from ?? life.ends;
  const hasBegun = life.begins === null || compareDates(life.begins, time.end) <= 0;
  return hasBegun && (gone === null || compareDates(time.start, gone) < 0);
}

/** The last unit of a chain; expects no circle. */
function endOf(unit: number, next: ReadonlyMap<number, number>): number {
  let end = unit;
  for (let to = next.get(end), steps = next.size; to !== undefined && steps > 0; steps -= 1) {
    end = to;
    to = next.get(end);
  }
  return end;
}

interface Members {
  readonly group: UnitGroup;
  readonly members: readonly Unit[];
}

/** The groups that keep a unit, that of ended ones behind the last of unions. */
function groupsWith(
  { units, groups }: Directory,
  { kept, hasEnded }: { readonly kept: (unit: Unit) => boolean; readonly hasEnded: (unit: Unit) => boolean },
): readonly Members[] {
  const standing = units.filter(kept);
  const ended = standing.filter(hasEnded);
  const isUnion = (unit: Unit) => groups.some(({ name, union }) => union && name === unit.group);
  const going = groups.flatMap((group): Members[] => {
    const members = standing.filter((unit) => unit.group === group.name && !hasEnded(unit));
    const name = group.name === '' && ended.length > 0 ? GOING_ON : group.name;
    return members.length === 0 ? [] : [{ group: { ...group, name }, members }];
  });
  if (ended.length === 0) return going;
  const last: Members = { group: { name: ENDED_GROUP, union: ended.some(isUnion) }, members: ended };
  if (!last.group.union) return [...going, last];
  const unions = going.filter(({ group }) => group.union);
  return [...unions, last, ...going.filter(({ group }) => !group.union)];
}
