import { isFullMark, isLeastMark } from './ceiling';
import type { Column } from './column';

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
  const bands = ({ texts }: Column) => JSON.stringify(texts.slice(0, -1));
  const isAskedFor = (column: Column) =>
    (column.role === 'target' || column.role === 'pledge') &&
    !isBound(column) &&
    POINTS.test(`${column.subject} ${column.qualifier}`.normalize('NFC').trim());
  return columns.map((column): Column => {
    if (column.role !== 'target' || !isBound(column)) return column;
    const beside = columns.filter((other) => bands(other) === bands(column));
    const own = beside.filter(({ role }) => role === 'result');
    return own.length === 1 && beside.some(isAskedFor) ? { ...column, role: 'other' } : column;
  });
}
