import type { Cell, Grid, Tab } from '../workbook/workbook';
import { cellKind, isBlank } from './cell-kind';
import { holdsFigure } from './holds-figure';
import { readHeaderText } from './roles';
import { unitColumnsOf } from './unit-columns';

/** Rows looked at to tell what stands beside a table. */
const SAMPLE = 200;

/** A legend has a word and a figure at least. */
const FEWEST_COLUMNS = 2;

interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * A tab without the legends that stand on the right of all its tables, behind a blank column: "Xếp loại | Từ (%) | Đến (%)" over Tốt, Khá, Yếu.
 * Each of its rows begins with a word, no heading of it is of units, of a target or of a result, and it has fewer rows than what stands on its left.
 */
export function withoutLegendsBeside(tab: Tab): Tab {
  const { values } = tab;
  if (values.length === 0 || values.length > SAMPLE) return tab;
  const legends = blocksOf(values).filter((block, index) => index > 0 && isLegend(values, block));
  if (legends.length === 0) return tab;
  const isIn = (column: number) => legends.some(({ from, to }) => column >= from && column <= to);
  return { ...tab, values: values.map((cells) => cells.map((cell, column) => (isIn(column) ? '' : cell))) };
}

/** The stretches of columns between blank ones. */
function blocksOf(grid: Grid): readonly Block[] {
  const blocks: Block[] = [];
  const width = grid[0]?.length ?? 0;
  let from: number | null = null;
  for (let column = 0; column <= width; column += 1) {
    const isOpen = column < width && grid.some((cells) => !isBlank(cells[column] ?? ''));
    if (isOpen) from ??= column;
    else if (from !== null) {
      blocks.push({ from, to: column - 1 });
      from = null;
    }
  }
  return blocks;
}

function isLegend(grid: Grid, { from, to }: Block): boolean {
  if (to - from + 1 < FEWEST_COLUMNS) return false;
  const rows = grid.filter((cells) => cells.slice(from, to + 1).some((cell) => !isBlank(cell)));
  const left = grid.filter((cells) => cells.slice(0, from).some(holdsFigure));
  const own = rows.map((cells) => cells.slice(from, to + 1));
  const told = own.filter((cells) => cells.some(holdsFigure));
  if (told.length === 0 || told.length >= left.length || told.length === own.length) return false;
  return own.every(
    (cells) => cellKind(cells[0] ?? '') === 'words' && !holdsFigure(cells[0] ?? '') && !headsTable(cells),
  );
}

/** Whether a row names units, targets or results. */
function headsTable(cells: readonly Cell[]): boolean {
  const roles = cells.map((cell) => (typeof cell === 'string' ? readHeaderText(cell).role : null));
  return unitColumnsOf(cells).length > 0 || roles.includes('target') || roles.includes('result');
}
