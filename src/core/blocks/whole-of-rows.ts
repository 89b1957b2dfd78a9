import { numberIn } from '../figure/number-in';
import { addExact } from '../number/decimal';
import type { IndicatorColumns } from '../pairing/indicators';
import type { Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { saysAll } from '../table/added-parts';
import type { TableDraft } from '../table/draft';
import type { OtherRow } from '../table/table';
import type { Grid } from '../workbook/workbook';
import { valuesIn } from './framed-blocks';
import type { UnitBlock } from './labelled-rows';

/** The row of each unit that adds its others up, by the key of its label. */
export interface WholeOfRows {
  readonly key: string;
  /** The others have a plan of their own; where none has they only tell what the whole consists of. */
  readonly arePlanned: boolean;
}

/**
 * The label under which most units have the sum of their other rows, wherever it stands: "Tổng số" above "Nông nghiệp" and "Phi nông
 * nghiệp", "Cộng" below "Nam" and "Nữ". What a whole alone has a figure for, as the plan, the rows need not. Null for none.
 */
export function wholeOfRows(
  grid: Grid,
  blocks: readonly UnitBlock[],
  columns: readonly Column[],
): WholeOfRows | null {
  const labels = new Map(blocks.flatMap(({ rows }) => rows.map(({ label }) => [subjectKey(label), label])));
  const figures = valuesIn(columns);
  const targets = figures.filter(({ role }) => role === 'target');
  for (const [key, label] of labels) {
    if (!saysAll(label)) continue;
    const own = blocks.filter(
      ({ rows }) => rows.length > 2 && rows.some((row) => subjectKey(row.label) === key),
    );
    const isBare = ({ column }: Column) =>
      own.every((block) => partsOf(block, key).every(({ row }) => numberIn(grid, row, column) === null));
    const added = figures.filter((column) => !isBare(column));
    if (!added.some(({ role }) => role === 'result')) continue;
    const fits = own.filter((block) => added.every((column) => isSum(grid, block, { key, column })));
    if (fits.length * 2 > own.length) return { key, arePlanned: targets.some((column) => !isBare(column)) };
  }
  return null;
}

function partsOf({ rows }: UnitBlock, key: string): UnitBlock['rows'] {
  return rows.filter(({ label }) => subjectKey(label) !== key);
}

function isSum(
  grid: Grid,
  block: UnitBlock,
  { key, column: { column } }: { readonly key: string; readonly column: Column },
): boolean {
  const numberAt = (row: number) => numberIn(grid, row, column) ?? 0;
  const whole = block.rows.find(({ label }) => subjectKey(label) === key);
  const sum = addExact(partsOf(block, key).map(({ row }) => numberAt(row)));
  return whole !== undefined && sum === numberAt(whole.row);
}

/** The table of wholes: its indicators are the sums of those of the rows' tables, so many for each of its columns. */
export function asSumsOf(table: TableDraft, parts: readonly TableDraft[]): TableDraft {
  const sums = new Map(
    table.indicators.map((columns): readonly [IndicatorColumns, readonly IndicatorColumns[]] => [
      columns,
      parts.flatMap(({ indicators }) =>
        indicators.filter(({ result }) => result.column === columns.result.column),
      ),
    ]),
  );
  return { ...table, sums };
}

/** The rows of units that only tell what their wholes consist of. */
export function partsOfWholes(blocks: readonly UnitBlock[], { key }: WholeOfRows): readonly OtherRow[] {
  return blocks.flatMap((block) =>
    partsOf(block, key).map(
      ({ row, label }): OtherRow => ({
        row,
        name: `${block.body.name} – ${label}`,
        isChild: false,
        isInWhole: true,
      }),
    ),
  );
}
