import { contains, longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { isCeiling, isFullMark, isLeastMark } from './ceiling';
import { bandsOf, type Column } from './column';
import { LONGEST_TIMES } from './role-words';

/** What is left of a heading of points once its role is gone. */
const POINTS = /^(?:(?:số )?điểm(?: số)?)?$/i;

/**
 * The most and the least points that there can be are no targets where how many are asked for stands beside them: "Điểm tối đa | Chỉ tiêu
 * (điểm) | Điểm đạt", "Điểm phấn đấu | Điểm sàn | Điểm thẩm định"; the least are asked for beside nothing but the most. As many results as
 * targets have a target each.
 */
export function withoutFullMarks(columns: readonly Column[]): readonly Column[] {
  const marks = columns.filter(({ role }) => role === 'result').flatMap(({ texts }) => texts);
  const isFull = ({ texts }: Column) => texts.some((text) => isFullMark(text, marks));
  const isLeast = ({ texts }: Column) => texts.some((text) => isLeastMark(text, marks));
  return without(
    without(columns, (column) => isFull(column) || isLeast(column)),
    isFull,
  );
}

/** Columns of which those that bound the points of a result are no targets where another asks for points. */
function without(columns: readonly Column[], isBound: (column: Column) => boolean): readonly Column[] {
  const isAskedFor = (column: Column) =>
    (column.role === 'target' || column.role === 'pledge') &&
    !isBound(column) &&
    POINTS.test(`${column.subject} ${column.qualifier}`.normalize('NFC').trim());
  return columns.map((column): Column => {
    if (column.role !== 'target' || !isBound(column)) return column;
    const beside = columns.filter((other) => bandsOf(other) === bandsOf(column));
    const own = beside.filter(({ role }) => role === 'result');
    return own.length === 1 && beside.some(isAskedFor) ? { ...column, role: 'other' } : column;
  });
}

/**
 * What may not be exceeded is no target of its own where a plan and its only result stand beside it: "Kế hoạch | Mức trần | Thực hiện". Alone,
 * or beside another bound, it is one.
 */
export function withoutCeilings(columns: readonly Column[]): readonly Column[] {
  return columns.map((column): Column => {
    if (column.role !== 'target' || !isCap(column)) return column;
    const beside = columns.filter((other) => other !== column && bandsOf(other) === bandsOf(column));
    const isPlanned = beside.some((one) => one.role === 'target' && !isCap(one) && thingOf(one) === '');
    const results = beside.filter(({ role }) => role === 'result');
    return isPlanned && results.length === 1 ? { ...column, role: null } : column;
  });
}

function isCap({ leaf }: Column): boolean {
  return isCeiling(leaf, [leaf]);
}

function thingOf({ subject, qualifier }: Column): string {
  return `${subject}${qualifier}`;
}

const TIME = phrases('ngày|giờ|phút|thời gian|thời hạn');

/**
 * The longest that something may take is no target of how many are done: "Thời hạn tối đa (ngày)" beside "Kế hoạch | Thực hiện". Where
 * results, or no other target, are measured in time it is one.
 */
export function withoutLongestTimes(columns: readonly Column[]): readonly Column[] {
  const isLongest = ({ role, texts }: Column) =>
    role === 'target' && texts.some((text) => longestAt(readWords(text).words, 0, LONGEST_TIMES) > 0);
  if (!columns.some(isLongest)) return columns;
  const isTimed = ({ texts }: Column) => texts.some((text) => contains(readWords(text).words, TIME));
  const results = columns.filter(({ role }) => role === 'result');
  const hasOwn = columns.some((column) => column.role === 'target' && !isTimed(column));
  if (!hasOwn || results.length === 0 || results.some(isTimed)) return columns;
  return columns.map((column): Column => (isLongest(column) ? { ...column, role: 'other' } : column));
}
