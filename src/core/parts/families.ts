import { groupBy } from '../collection/group-by';
import { periodOfMonths } from '../date/make-period';
import { isSoonAfter } from '../date/working-time';
import type { Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { roundOf, withoutPeriod } from '../tab/series-name';
import { dayPartOf, makeYear, orderOfParts, type TimePart, timePartOf } from './time-parts';

/** Columns of the same words that each tell of a part of the year, or of a year of a plan of several, in order. */
export interface Family {
  readonly columns: readonly Column[];
  readonly parts: readonly TimePart[];
}

/** A half of a school year, which series of tabs do not name. */
const SEMESTER = /\b(?:học k[ỳì]|hk)\s*(?:i{1,2}|[12])\b/gi;

/**
 * Families of columns of some roles, each with a part of the year of its own, in order. Columns that only name the days they go to are one
 * where nothing else may be the result (`isOpen`): "KH năm | Đến 31/3 | Đến 30/6".
 */
export function familiesOf(
  columns: readonly Column[],
  fits: (role: Column['role']) => boolean,
  isOpen = false,
): readonly Family[] {
  const timed = columns.filter((column) => isOfPart(column) && fits(column.role) && column.leaf !== '');
  const groups = groupBy(timed, (column) => JSON.stringify([column.role, wordsOf(column)]));
  return [...groups.values()].flatMap((members): Family[] => {
    const parts = partsOf(members, isOpen);
    if (parts === null) return [];
    const order = orderOfParts(parts);
    if (order === null || !(order === 'nested' ? parts.length > 1 : makeYear(parts))) return [];
    return [{ columns: members, parts }];
  });
}

/**
 * Columns of the same words that each are a round of one plan: "Đợt 1", "Đợt 2". What their figures leave open stays what it is, an indicator
 * for each or a question; typed rates tell by themselves.
 */
export function roundsOf(columns: readonly Column[]): readonly Family[] {
  if (columns.some(({ role }) => role === 'rate')) return [];
  if (columns.filter(({ role }) => role === 'target').length !== 1) return [];
  const told = columns.flatMap((column) => {
    const round = column.stretch === null ? roundOf(column.leaf) : null;
    return round === null || (column.role !== null && column.role !== 'result') ? [] : [{ column, round }];
  });
  const bandOf = ({ texts }: Column) => texts.slice(0, -1);
  const groups = groupBy(told, ({ column, round }) =>
    JSON.stringify([bandOf(column), subjectKey(round.rest)]),
  );
  return [...groups.values()].flatMap((members): Family[] => {
    const parts = members.map(
      ({ round: { number } }): TimePart => ({ first: number, last: number, of: 'rounds' }),
    );
    const isInOrder = members.length > 1 && orderOfParts(parts) === 'consecutive';
    return isInOrder ? [{ columns: members.map(({ column }) => column), parts }] : [];
  });
}

/** The parts of a year that columns tell of; those that all go to a day are told apart by it. */
function partsOf(columns: readonly Column[], isOpen: boolean): readonly TimePart[] | null {
  const days = columns.flatMap(({ stretch }) => dayPartOf(stretch) ?? []);
  const isToDay = (column: Column) => column.role !== null || (isOpen && /^\|*$/.test(wordsOf(column)));
  if (days.length === columns.length && columns.every(isToDay)) return areOfOneYear(columns) ? days : null;
  const parts = columns.flatMap(({ stretch }) => timePartOf(stretch) ?? []);
  return parts.length === columns.length ? parts : null;
}

/** Whether days lie in one year, or soon after it: what stood at the end of the year before is a base. */
function areOfOneYear(columns: readonly Column[]): boolean {
  const periods = columns.flatMap(({ stretch }) => (stretch?.kind === 'stated' ? [stretch.period] : []));
  const year = periods[0]?.end.year;
  const whole = year === undefined ? null : periodOfMonths(year, 1, 12);
  return periods.every(({ end }) => end.year === year || (whole !== null && isSoonAfter(end, whole)));
}

/** Whether a column tells of a part of a year, or goes to a day. */
export function isOfPart({ stretch }: Column): boolean {
  return (timePartOf(stretch) ?? dayPartOf(stretch)) !== null;
}

/** The words of a column's headers without the part of the year that they name. */
export function wordsOf({ texts }: Column): string {
  return texts.map((text) => subjectKey(withoutTime(text))).join('|');
}

/** A header without the part of the year that it names. */
export function withoutTime(text: string): string {
  return withoutPeriod(text.replace(SEMESTER, ' '));
}
