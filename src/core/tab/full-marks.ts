import { isFullMark } from './ceiling';
import type { Column } from './column';

/** What is left of a heading of points once its role is gone. */
const POINTS = /^(?:(?:số )?điểm(?: số)?)?$/i;

/**
 * The most points that can be had are no target where how many are asked for stands beside it: "Điểm tối đa | Chỉ tiêu (điểm) | Điểm đạt",
 * "Thang điểm | Điểm phấn đấu | Điểm thẩm định". As many results as targets have a target each.
 */
export function withoutFullMarks(columns: readonly Column[]): readonly Column[] {
  const results = columns.filter(({ role }) => role === 'result');
  const marks = results.flatMap(({ texts }) => texts);
  const isFull = ({ role, texts }: Column) =>
    role === 'target' && texts.some((text) => isFullMark(text, marks));
  const bands = ({ texts }: Column) => JSON.stringify(texts.slice(0, -1));
  const isAskedFor = (column: Column) =>
    (column.role === 'target' || column.role === 'pledge') &&
    !isFull(column) &&
    POINTS.test(`${column.subject} ${column.qualifier}`.normalize('NFC').trim());
  return columns.map((column): Column => {
    if (!isFull(column)) return column;
    const beside = columns.filter((other) => bands(other) === bands(column));
    const own = beside.filter(({ role }) => role === 'result');
    return own.length === 1 && beside.some(isAskedFor) ? { ...column, role: 'other' } : column;
  });
}
