import { countEach } from '../collection/count-each';
import { MONTHS_OF_YEAR } from '../date/months';
import type { Period } from '../date/period';
import { readStretch } from '../date/stretch';
import { withoutTime } from '../parts/families';
import { type RoleRows, roleRowsOf, rowMeaningOf } from '../parts/role-rows';
import { orderOfParts, type TimePart, timePartOf } from '../parts/time-parts';
import { subjectKey } from '../tab/columns';
import { isAsideText, isReferenceText, isTotalText } from '../tab/row-words';
import { numberedTime, roundOf } from '../tab/series-name';
import type { LabelledRow, UnitBlock } from './labelled-rows';
import type { UnitBlocks } from './read-blocks';

/** What the rows of every unit are, where they are the same under each of them. */
export type LabelKind =
  /** A row each for target, result and rate, or for the target and the parts of the year that make the result. */
  | ({ readonly kind: 'roles' } & RoleRows)
  /** A row each for parts of the year, in order; `whole` is the place of the row that tells of all of them, as its figures have to prove. */
  | {
      readonly kind: 'times';
      readonly places: readonly number[];
      readonly parts: readonly TimePart[];
      readonly whole: number | null;
    }
  /** A row each for years, in any number: each has a plan of its own. */
  | { readonly kind: 'years' }
  /** Rows of times that are not the same under each unit: they are no indicators, and nothing tells what to add. */
  | { readonly kind: 'unclear' }
  /** A row each for indicators. */
  | { readonly kind: 'things' };

/**
 * What several rows of each unit tell of: target, result and rate, or parts of the year or rounds, in the same order under each; else
 * years or indicators, most of which stand under two units or more, unless the heading says what they are. Null where rows of units say nothing alike.
 */
export function labelKindOf({
  blocks,
  areIndicators,
}: Pick<UnitBlocks, 'blocks' | 'areIndicators'>): LabelKind | null {
  const own = blocks.filter(({ rows }) => rows.length > 0);
  const [first, ...others] = own;
  if (first === undefined || others.length === 0) return null;
  const keys = (rows: readonly LabelledRow[]) => rows.map(({ label }) => subjectKey(label)).join('|');
  const areAlike = first.rows.length > 1 && others.every(({ rows }) => keys(rows) === keys(first.rows));
  const known = areAlike ? (rolesOf(first.rows) ?? timesOf(first.rows)) : null;
  if (known !== null) return known;
  if (!areThings(own, areIndicators === true)) return null;
  const labels = own.flatMap(({ rows }) => rows.map(({ label }) => label));
  if (labels.every((label) => yearOf(label) !== null)) return { kind: 'years' };
  return { kind: areTimes(labels) ? 'unclear' : 'things' };
}

/** Whether labels are parts of the year, and what is added up of them or compared with them. */
function areTimes(labels: readonly string[]): boolean {
  const isTime = (label: string) =>
    isPart(label) || rowMeaningOf(label)?.kind === 'whole' || isAsideText(label) || isReferenceText(label);
  return labels.some(isPart) && labels.every(isTime);
}

/** Whether a label says no more than a part of the year, or a round. */
function isPart(label: string): boolean {
  const part = timePartOf(readStretch([label]));
  if (part === null) return roundOf(label)?.rest === '' || numberedTime(label) !== null;
  return !isLong(part) && withoutTime(label) === '';
}

/** The round that a label says, or another numbered time that is no part of the year ("Kỳ 1"); null for all else. */
export function roundIn(label: string): ReturnType<typeof roundOf> {
  return roundOf(label) ?? (timePartOf(readStretch([label])) === null ? numberedTime(label) : null);
}

/** Whether labels are indicators, whatever a typed total adds up: the heading or units of measure say so, or most units have the same below "Nội dung". */
export function areNeverAdded(found: UnitBlocks): boolean {
  const isSaid = found.areIndicators === true || found.mayBeIndicators === true;
  return isSaid && labelKindOf(found)?.kind === 'things';
}

function rolesOf(rows: readonly LabelledRow[]): LabelKind | null {
  const told = roleRowsOf(rows.map(({ label }) => rowMeaningOf(label)));
  return told === null ? null : { kind: 'roles', ...told };
}

function timesOf(rows: readonly LabelledRow[]): LabelKind | null {
  const parts = roundsOf(rows) ?? rows.map(({ label }) => timePartOf(readStretch([label])));
  const isYear = (part: TimePart | null) => part !== null && isLong(part);
  const isSaid = (index: number) => isYear(parts[index] ?? null) || isTotalText(rows[index]?.label ?? '');
  const isOdd = (index: number) => parts[index] === null && (index === 0 || index === rows.length - 1);
  const isWhole = rows.some((_, index) => isSaid(index)) || rows.length < 3 ? isSaid : isOdd;
  const wholes = rows.flatMap((_, index) => (isWhole(index) ? [index] : []));
  const places = rows.flatMap((_, index) => (isWhole(index) ? [] : [index]));
  const own = places.map((index) => parts[index] ?? null);
  if (wholes.length > 1 || own.includes(null)) return null;
  if (places.length < 2 && !wholes.some((index) => isYear(parts[index] ?? null))) return null;
  const told = own.filter((part): part is TimePart => part !== null);
  if (orderOfParts(told) === null) return null;
  return { kind: 'times', places, parts: told, whole: wholes[0] ?? null };
}

/** Whether a part is a year as a whole: "Cả năm", "Năm 2026". */
export function isLong({ of, first, last }: TimePart): boolean {
  return (of === 'months' || of === 'datedMonths') && last - first === MONTHS_OF_YEAR - 1;
}

/** The rounds of one plan, totals aside: "Đợt 1", "Đợt 2", "Cộng"; null where a row is no round or tells of something of its own. */
function roundsOf(rows: readonly LabelledRow[]): readonly (TimePart | null)[] | null {
  const rounds = rows.map(({ label }) => (isTotalText(label) ? null : roundIn(label)));
  const told = rounds.flatMap((round) => round ?? []);
  const isRound = rows.every(({ label }, index) => isTotalText(label) || rounds[index] !== null);
  if (!isRound || new Set(told.map(({ rest }) => subjectKey(rest))).size !== 1) return null;
  return rounds.map((round) => round && { first: round.number, last: round.number, of: 'rounds' });
}

/** The year that a label names, as it stands behind "Năm"; null for all else. */
export function yearOf(label: string): Period | null {
  const stretch = readStretch([label]);
  if (stretch?.kind !== 'stated') return null;
  const { start, end } = stretch.period;
  const isYear = start.year === end.year && start.month === 1 && end.month === 12 && end.day === 31;
  return isYear ? stretch.period : null;
}

/** Of so many rows in all, so many tell what other units are asked for too. */
const SHARED_ROWS = { of: 4, are: 3 };

/**
 * Whether labels are things that several units are asked for, each once a unit: most labels stand under two units or more, or most rows have
 * such a label where units have things of their own besides. Of what the heading calls indicators each may be one unit's.
 */
function areThings(blocks: readonly UnitBlock[], areIndicators: boolean): boolean {
  const keys = blocks.map(({ rows }) => rows.map(({ label }) => subjectKey(label)));
  if (keys.some((own) => new Set(own).size < own.length)) return false;
  const units = countEach(keys.flat());
  if (units.size < 2 || areIndicators) return units.size > 1;
  const shared = [...units.values()].filter((count) => count > 1);
  const all = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  const rows = shared.reduce((sum, count) => sum + count, 0);
  return shared.length * 2 > units.size || rows * SHARED_ROWS.of >= all * SHARED_ROWS.are;
}
