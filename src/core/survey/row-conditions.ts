import type { Log } from '../log/log';
import { conditionsIn, meetsConditions, type RowCondition } from '../settings/row-condition';
import { BETWEEN_BANDS } from '../tab/column';
import { type ColumnChoice, columnChoice } from '../tab/column-choice';
import type { Grid } from '../workbook/workbook';

/** The columns of a log as staff can name them. */
export function columnsOfLog({ columns }: Pick<Log, 'columns'>): readonly ColumnChoice[] {
  return columns.map(({ column, texts }) => columnChoice(column, texts.join(BETWEEN_BANDS)));
}

/** The rows of each unit that have what staff ask for, and those that have it not; without conditions all count. */
export interface ChosenRows {
  readonly rowsOfUnit: ReadonlyMap<number, readonly number[]>;
  readonly unmet: readonly number[];
}

/**
 * Leaves out the rows of a log that lack what `Chỉ đếm dòng có` asks for: of ten items three whose Chất lượng is not Đạt. A log
 * without such a column has no row that counts, since nothing says that any has it.
 */
export function chooseRows(
  grid: Grid,
  log: Log,
  {
    rowsOfUnit,
    conditions,
  }: {
    readonly rowsOfUnit: ReadonlyMap<number, readonly number[]>;
    readonly conditions: readonly RowCondition[] | null;
  },
): ChosenRows {
  if (conditions === null) return { rowsOfUnit, unmet: [] };
  const own = conditionsIn(conditions, columnsOfLog(log));
  const unmet: number[] = [];
  const chosen = [...rowsOfUnit].map(([unit, rows]): [number, readonly number[]] => {
    const kept = rows.filter((row) => own !== null && meetsConditions(grid, row, own));
    unmet.push(...rows.filter((row) => !kept.includes(row)));
    return [unit, kept];
  });
  return { rowsOfUnit: new Map(chosen), unmet };
}
