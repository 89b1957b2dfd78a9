import { readStretch } from '../date/stretch';
import { orderOfParts, type TimePart, timePartOf } from '../parts/time-parts';
import type { ColumnRole } from '../tab/column-role';
import { subjectKey } from '../tab/columns';
import { readHeaderText } from '../tab/roles';
import { isTotalText } from '../tab/row-words';
import type { LabelledRow, UnitBlock } from './read-blocks';

/** What the rows of every unit are, where they are the same under each of them. */
export type LabelKind =
  /** A row each for target, result and rate: the place of each among the rows of a unit. */
  | { readonly kind: 'roles'; readonly target: number; readonly result: number; readonly rate: number | null }
  /** A row each for parts of the year, in order; `whole` is the place of the row that tells of all of them. */
  | {
      readonly kind: 'times';
      readonly places: readonly number[];
      readonly parts: readonly TimePart[];
      readonly whole: number | null;
    }
  /** A row each for indicators. */
  | { readonly kind: 'things' };

/**
 * What several rows of each unit tell of: target, result and rate, or parts of the year, in the same order under each; else
 * indicators, most of which stand under two units or more. Null where rows of units say nothing alike.
 */
export function labelKindOf(blocks: readonly UnitBlock[]): LabelKind | null {
  const own = blocks.filter(({ rows }) => rows.length > 0);
  const [first, ...others] = own;
  if (first === undefined || others.length === 0) return null;
  const keys = (rows: readonly LabelledRow[]) => rows.map(({ label }) => subjectKey(label)).join('|');
  const areAlike = first.rows.length > 1 && others.every(({ rows }) => keys(rows) === keys(first.rows));
  const known = areAlike ? (rolesOf(first.rows) ?? timesOf(first.rows)) : null;
  return known ?? (areThings(own) ? { kind: 'things' } : null);
}

function rolesOf(rows: readonly LabelledRow[]): LabelKind | null {
  const roles = rows.map(({ label }) => readHeaderText(label).role);
  const placeOf = (role: ColumnRole) => {
    const [place, ...more] = roles.flatMap((one, index) => (one === role ? [index] : []));
    return more.length > 0 ? undefined : (place ?? null);
  };
  const [target, result, rate] = (['target', 'result', 'rate'] as const).map(placeOf);
  if (roles.includes(null)) return null;
  if (typeof target !== 'number' || typeof result !== 'number' || rate === undefined) return null;
  return { kind: 'roles', target, result, rate };
}

function timesOf(rows: readonly LabelledRow[]): LabelKind | null {
  const parts = rows.map(({ label }) => timePartOf(readStretch([label])));
  const isWhole = (index: number) => {
    const part = parts[index];
    const label = rows[index]?.label ?? '';
    return isTotalText(label) || (part?.of === 'months' && part.first === 1 && part.last === 12);
  };
  const wholes = rows.flatMap((_, index) => (isWhole(index) ? [index] : []));
  const places = rows.flatMap((_, index) => (isWhole(index) ? [] : [index]));
  const own = places.map((index) => parts[index] ?? null);
  if (wholes.length > 1 || places.length < 2 || own.includes(null)) return null;
  const told = own.filter((part): part is TimePart => part !== null);
  if (orderOfParts(told) === null) return null;
  return { kind: 'times', places, parts: told, whole: wholes[0] ?? null };
}

/** Whether labels are things that several units are asked for, each once a unit. */
function areThings(blocks: readonly UnitBlock[]): boolean {
  const units = new Map<string, number>();
  for (const { rows } of blocks) {
    const keys = rows.map(({ label }) => subjectKey(label));
    if (new Set(keys).size < keys.length) return false;
    for (const key of keys) units.set(key, (units.get(key) ?? 0) + 1);
  }
  const shared = [...units.values()].filter((count) => count > 1).length;
  return units.size > 1 && shared * 2 > units.size;
}
