import { isIndicatorHeading } from '../form/heading';
import { cellKind } from '../tab/cell-kind';
import { nameOf } from '../tab/name-cell';
import { isEndText } from '../tab/row-words';
import type { Sliced } from '../tab/slices';
import { isTimeHeading } from '../tab/time-labels';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { figuresBelow } from './figures-below';
import type { LabelledRow } from './labelled-rows';
import { bodyOf, type UnitBlocks } from './read-blocks';
import { rowsBelow } from './rows-below';

/** The rows of a left column's blocks, and whether its words are parts of the year: then they say nothing else. */
export interface LeftBlocks extends UnitBlocks {
  readonly areTimes: boolean;
}

/**
 * Reads a table in which the indicator, or the month or quarter, stands left of the units, once for all of its rows (merged) or again in
 * each: the rows of each unit make a block. Null where no column left of the units is headed so, or where a row lacks its unit.
 */
export function readLeftBlocks(grid: Grid, { header, columns, slice }: Sliced): LeftBlocks | null {
  const [unitColumn, ...others] = slice.unitColumns;
  if (unitColumn === undefined || others.length > 0) return null;
  const left = columns.filter(
    ({ column, leaf }) => column < unitColumn && (isIndicatorHeading(leaf) || isTimeHeading(leaf)),
  );
  const [labelled, ...more] = left;
  if (labelled === undefined || more.length > 0) return null;
  const areTimes = isTimeHeading(labelled.leaf);
  const labelOf = (cell: Cell) => {
    if (cellKind(cell) === 'words') return cleanText(String(cell));
    return areTimes && typeof cell === 'number' ? `${cleanText(labelled.leaf)} ${cell}` : '';
  };
  if (labelOf(cellAt(grid, header.last + 1, labelled.column)) === '') return null;
  const figuresIn = figuresBelow(grid, columns);
  const units = new Map<string, { readonly row: number; readonly rows: LabelledRow[] }>();
  let label = '';
  let end = header.last + 1;
  for (const row of rowsBelow(grid, { header, unitColumn, from: slice.from, to: slice.to, figuresIn })) {
    const own = cellAt(grid, row, labelled.column);
    const name = nameOf(cellAt(grid, row, unitColumn));
    const figures = figuresIn(row, unitColumn + 1, slice.to).length > 0;
    if (!figures && (name === '' || isEndText(name))) break;
    if (name === '') return null;
    label = labelOf(own) || label;
    const unit = units.get(name) ?? { row, rows: [] };
    unit.rows.push({ row, label });
    units.set(name, unit);
    end = row + 1;
  }
  const blocks = [...units].map(([name, { row, rows }]) => {
    return { body: bodyOf(name, row, { ordinal: '', figures: true }), rows };
  });
  const isLong = blocks.filter(({ rows }) => rows.length > 1).length * 2 > blocks.length;
  return isLong ? { unitColumn, ordinalColumn: null, labelColumn: unitColumn, blocks, end, areTimes } : null;
}
