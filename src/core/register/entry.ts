import type { CalendarDate } from '../date/calendar-date';
import type { Period } from '../date/period';
import type { Figure } from '../figure/figure';
import { NOT_YET_GIVEN } from '../figure/ungiven';
import { isUnreadable } from '../number/reading';
import { isWhole, longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { isUnitHeader } from '../tab/unit-header';
import { foldText } from '../text/normalise';
import type { Directory } from '../unit/directory';
import { unitFinder } from '../unit/find';
import { cleanGroupName } from '../unit/group';
import { prepareLikeness } from '../unit/likeness';
import { parseUnitName } from '../unit/parse-name';
import type { RegisterRow } from './register';

/** Whom an entry gives its target: a unit by its index, the units of a khối, everybody, nobody yet. */
export type Assignee =
  | { readonly kind: 'unit'; readonly unit: number }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'all' }
  /** Nobody yet: what the office keeps until it is given to units. */
  | { readonly kind: 'unassigned' };

/** A row of a register whose indicator and assignee are known; the figure is in the indicator's unit of measure. */
export interface RegisterEntry {
  readonly who: Assignee;
  readonly figure: Figure;
  /** Null where it holds for the indicator's whole period. */
  readonly from: CalendarDate | null;
  /** What its register states of itself; null for none. */
  readonly period: Period | null;
  readonly row: RegisterRow;
}

/** Whether an entry gives what can be judged by: a figure of 0 and more, a dash or an x. */
export function givesTarget({ figure: { reading } }: Pick<RegisterEntry, 'figure'>): boolean {
  return reading.kind === 'number' ? reading.value >= 0 : !isUnreadable(reading);
}

/** A text by which an assignee is known again. */
export function whoKey(who: Assignee): string {
  if (who.kind === 'unit') return `unit ${who.unit}`;
  return who.kind === 'group' ? `group ${who.group}` : who.kind;
}

const EVERYBODY = phrases('tất cả|toàn bộ|toàn|mọi|mỗi|từng|các|chung');

/** Finds whom a cell of the units' column means: a unit, a khối of the directory, everybody ("Các đơn vị"), or nobody yet ("Chưa phân bổ"); null for none. */
export function assigneeFinder(directory: Directory): (name: string) => Assignee | null {
  const find = unitFinder(directory);
  const keys = directory.groups.map(({ name }) => ({ name, key: groupKey(name) }));
  return (name) => {
    const unit = find(name);
    if (unit !== null) return { kind: 'unit', unit: unit.index };
    const key = groupKey(name);
    const named = key === '' ? [] : keys.filter((one) => one.key === key);
    const begun = key === '' ? [] : keys.filter((one) => one.key.startsWith(`${key} `));
    const [group, ...others] = named.length > 0 ? named : begun;
    if (group !== undefined && others.length === 0) return { kind: 'group', group: group.name };
    if (isWhole(readWords(name).words, NOT_YET_GIVEN)) return { kind: 'unassigned' };
    return meansEverybody(name) ? { kind: 'all' } : null;
  };
}

/** "Khối huyện, thành phố" → "huyen thanh pho". */
function groupKey(name: string): string {
  return foldText(cleanGroupName(name) ?? '')
    .replace(/^(?:khoi|cum|nhom|cac) /, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function meansEverybody(name: string): boolean {
  const { text, words } = readWords(name);
  const length = longestAt(words, 0, EVERYBODY);
  const next = words[length];
  if (length === 0) return false;
  return next === undefined || isUnitHeader(text.slice(next.start));
}

/** Finds up to three units that a name looks like, by their names. */
export function nearestUnits(directory: Directory): (name: string) => readonly string[] {
  const find = prepareLikeness(
    directory.units.map(({ index, name }) => ({ name: parseUnitName(name), id: index })),
  );
  return (name) =>
    find([parseUnitName(name)], () => true).flatMap(({ id }) => directory.units[id]?.name ?? []);
}
