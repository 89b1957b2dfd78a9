import type { KindOfRow } from '../figure/kind-of-row';
import { isWhole, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/columns';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';

const REACHED = phrases(
  'đạt|vượt|hoàn thành|đạt KH|đạt kế hoạch|đạt chỉ tiêu|đạt yêu cầu|vượt KH|vượt kế hoạch|vượt chỉ tiêu|vượt mức',
  'hoàn thành KH|hoàn thành kế hoạch|hoàn thành chỉ tiêu|hoàn thành vượt mức',
);
const MISSED = phrases(
  'không đạt|chưa đạt|không hoàn thành|chưa hoàn thành|không đạt KH|không đạt kế hoạch|không đạt chỉ tiêu',
  'không đạt yêu cầu|chưa đạt KH|chưa đạt kế hoạch|chưa đạt chỉ tiêu|chưa đạt yêu cầu|chưa hoàn thành KH',
  'chưa hoàn thành kế hoạch|chưa hoàn thành chỉ tiêu|không hoàn thành kế hoạch|không hoàn thành chỉ tiêu',
);

/** Longer cells are remarks. */
const LONGEST = 30;

/** Whether a cell says that a target is reached or missed: "Đạt", "Chưa hoàn thành"; null for all else, marks of conduct among it. */
export function isReachedBy(cell: Cell): boolean | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const { words } = readWords(cell);
  if (isWhole(words, MISSED)) return false;
  return isWhole(words, REACHED) ? true : null;
}

/** The columns of an indicator, and the first ones of the others of its table. */
export interface OwnColumns {
  readonly target: number;
  readonly result: number;
  readonly others: readonly number[];
}

/** Fewer words may be remarks. */
const FEWEST = 2;

/**
 * The column behind an indicator's figures in which units are said to have reached its target or not; null for none, and behind the last
 * of several indicators, where it may be of all, unless it stands under the same band.
 */
export function verdictColumn(
  grid: Grid,
  { columns, rows }: { readonly columns: readonly Column[]; readonly rows: readonly KindOfRow[] },
  { target, result, others }: OwnColumns,
): Column | null {
  const from = Math.max(target, result);
  const next = Math.min(...others.filter((column) => column > from));
  const own = columns.find(({ column }) => column === result);
  const isUnderBand = ({ texts }: Column) =>
    texts.length > 1 && own !== undefined && own.texts.length > 1 && texts[0] === own.texts[0];
  const found = columns.find((column) => {
    if (column.column <= from || column.column >= next) return false;
    return (
      (others.length === 0 || Number.isFinite(next) || isUnderBand(column)) &&
      holdsVerdicts(grid, rows, column.column)
    );
  });
  return found ?? null;
}

function holdsVerdicts(grid: Grid, rows: readonly KindOfRow[], column: number): boolean {
  let told = 0;
  for (const { kind, row } of rows) {
    const cell = cellAt(grid, row, column);
    if (kind !== 'unit' || isBlank(cell)) continue;
    if (isReachedBy(cell) === null) return false;
    told += 1;
  }
  return told >= FEWEST;
}
