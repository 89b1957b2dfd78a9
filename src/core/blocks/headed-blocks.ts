import { subjectKey } from '../tab/columns';
import { splitNumbering } from '../tab/numbering';
import { ordinalBefore } from '../tab/ordinal-column';
import { isTotalText } from '../tab/row-words';
import type { Sliced } from '../tab/slices';
import type { OtherRow } from '../table/table';
import { cellAt, type Grid } from '../workbook/workbook';
import { readHeadedRows } from './headed-rows';
import type { LabelledRow, UnitBlock } from './labelled-rows';
import { bodyOf, type UnitBlocks } from './read-blocks';

/**
 * Reads the rows below a header as blocks whose units stand in rows of their own, and whose labels stand below them in the same column: "Xã
 * Cô Ba", "Kế hoạch", "Thực hiện". Null where {@link readHeadedRows} finds none.
 */
export function readHeadedBlocks(grid: Grid, { header, columns, slice }: Sliced): UnitBlocks | null {
  const [unitColumn, ...more] = slice.unitColumns;
  if (unitColumn === undefined || more.length > 0) return null;
  const ordinalColumn = ordinalBefore(columns, unitColumn);
  const rows = readHeadedRows(grid, { header, columns, slice, unitColumn, ordinalColumn });
  if (rows === null) return null;
  const blocks: { readonly name: string; readonly row: number; readonly rows: LabelledRow[] }[] = [];
  for (const { row, name, isHead } of rows) {
    const current = blocks[blocks.length - 1];
    if (isHead) blocks.push({ name, row, rows: [] });
    else current?.rows.push({ row, label: withoutUnit(name, current.name) });
  }
  const end = (rows.filter(({ isHead }) => !isHead).pop()?.row ?? header.last) + 1;
  const others = totalsOfAll(blocks);
  const read = blocks.map(({ name, row, rows }): UnitBlock => {
    const ordinal = ordinalColumn === null ? '' : cellAt(grid, row, ordinalColumn);
    return { body: bodyOf(name, row, { ordinal, figures: rows.length > 0 }), rows };
  });
  while (read[read.length - 1]?.rows.length === 0) read.pop();
  return { unitColumn, ordinalColumn, labelColumn: unitColumn, blocks: read, others, end };
}

/** A sum without the name of the unit above it: "Cộng xã Hòa An" is "Cộng" under "Xã Hòa An". */
function withoutUnit(label: string, unit: string): string {
  const { rest } = splitNumbering(unit);
  const at = isTotalText(label) ? label.toLowerCase().indexOf(rest.toLowerCase()) : -1;
  return at <= 0 ? label : label.slice(0, at).trim();
}

/** Takes the sums of all units off the rows of the last one: totals at its end that no other unit has. */
function totalsOfAll(blocks: readonly { readonly rows: LabelledRow[] }[]): readonly OtherRow[] {
  const last = blocks[blocks.length - 1];
  const known = new Set(
    blocks.slice(0, -1).flatMap(({ rows }) => rows.map(({ label }) => subjectKey(label))),
  );
  const others: OtherRow[] = [];
  while (last !== undefined && known.size > 0) {
    const total = last.rows[last.rows.length - 1];
    if (total === undefined || !isTotalText(total.label) || known.has(subjectKey(total.label))) break;
    last.rows.pop();
    others.unshift({ row: total.row, name: total.label, isChild: false });
  }
  return others;
}
