import type { IRange } from '@univerjs/core';
import type { Area } from '../../core/workbook/workbook';

/** The engine's spelling of an area. */
export function toEngineRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

/** An area from the engine's spelling. */
export function fromEngineRange(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Whether two areas share a cell. */
export function overlap(a: Area, b: Area): boolean {
  const rows = a.row < b.row + b.rows && b.row < a.row + a.rows;
  return rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/** Whether `inner` lies wholly in `outer`. */
export function within(inner: Area, outer: Area): boolean {
  const rows = inner.row >= outer.row && inner.row + inner.rows <= outer.row + outer.rows;
  const columns =
    inner.column >= outer.column && inner.column + inner.columns <= outer.column + outer.columns;
  return rows && columns;
}

/** Rows or columns that are inserted (`count` > 0) or deleted (`count` < 0) at a position counted from 0. */
export interface GridChange {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Where an area stands after rows or columns came or went: it moves, grows or shrinks; null when nothing of it is left. */
export function shiftArea(area: Area, { axis, at, count }: GridChange): Area | null {
  const [start, size] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const moved = (position: number) => {
    if (position < at) return position;
    return count > 0 ? position + count : Math.max(at, position + count);
  };
  const first = moved(start);
  const end = count > 0 ? moved(start + size - 1) + 1 : moved(start + size);
  if (end <= first) return null;
  return axis === 'row'
    ? { ...area, row: first, rows: end - first }
    : { ...area, column: first, columns: end - first };
}
