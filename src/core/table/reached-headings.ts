import type { KindOfRow } from '../figure/kind-of-row';
import { onlyProved, quotientsOf } from '../pairing/quotients';
import type { TypedEvidence } from '../pairing/typed-evidence';
import type { Column } from '../tab/column';
import { columnContent } from '../tab/figures';
import type { Grid } from '../workbook/workbook';
import { holdsMarks, isReachedBy } from './typed-verdicts';

/**
 * Columns headed "Đạt", "Hoàn thành" by what they hold where another result stands beside a target: a rate where its figures are that result
 * over the target, and with "Vượt" and "Không đạt" a verdict where units are only marked there ("x").
 */
export function withReachedHeadings(
  grid: Grid,
  rows: readonly KindOfRow[],
  { columns, evidence }: { readonly columns: readonly Column[]; readonly evidence: TypedEvidence },
): readonly Column[] {
  const said = columns.filter(({ leaf }) => isReachedBy(leaf) !== null);
  const targets = columns.filter(({ role }) => role === 'target');
  const results = columns.filter((one) => {
    return (
      one.role === 'result' && !said.includes(one) && columnContent(grid, rows, one.column) === 'figures'
    );
  });
  if (said.length === 0 || targets.length === 0 || results.length === 0) return columns;
  return columns.map((column): Column => {
    if (!said.includes(column)) return column;
    if (holdsMarks(grid, rows, column.column)) return { ...column, role: 'note' };
    const rate: Column = { ...column, role: 'rate' };
    const isRate =
      column.role === 'result' && onlyProved(quotientsOf(rate, { results, targets }, evidence)) !== null;
    return isRate ? rate : column;
  });
}
