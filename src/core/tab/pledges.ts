import { foldText } from '../text/normalise';
import type { Column } from './column';
import { readHeaderText } from './roles';

/**
 * What units pledged: their target where nothing was assigned, what came of it ("Kết quả đăng ký") the result where no other is. "Chỉ tiêu" over
 * names assigns nothing.
 *
 * @param hasFigures whether figures stand below the heading of a column, by its number.
 */
export function withPledges(
  columns: readonly Column[],
  hasFigures: (column: number) => boolean,
): readonly Column[] {
  const isAssigned = columns.some(({ role, column }) => role === 'target' && hasFigures(column));
  const isReported = columns.some(({ role }) => role === 'result');
  return columns.map((column): Column => {
    if (column.role !== 'pledge') return column;
    if (!isAssigned) return { ...column, role: 'target' };
    const isResult = !isReported && OUTCOME.test(foldText(column.leaf));
    return { ...column, role: isResult ? 'result' : 'other' };
  });
}

const OUTCOME = /^(?:ket qua|kq)\b/;

/** "Dự kiến | Thực tế": what was expected of no time of its own stands for the target before a result that has no other. */
export function withForecasts(columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ role }) => role === 'target' || role === 'pledge')) return columns;
  const results = columns.filter(({ role }) => role === 'result');
  return columns.map((column): Column => {
    const [, rest] = FORECAST.exec(column.leaf.normalize('NFC').trim()) ?? [];
    const isPlan = rest !== undefined && column.role === 'estimate' && column.stretch === null;
    const says = rest === undefined ? null : readHeaderText(rest).role;
    const isBefore = results.some((result) => result.column > column.column);
    return isPlan && isBefore && (says === null || says === 'target')
      ? { ...column, role: 'target' }
      : column;
  });
}

const FORECAST = /^(?:số )?dự kiến(.*)$/i;

/** Whether a heading says that its figures were expected: "Dự kiến thu", which stands for a target only where nothing else does. */
export function isForecast(heading: string): boolean {
  return FORECAST.test(heading.normalize('NFC').trim());
}
