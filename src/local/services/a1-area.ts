import type { Area } from '../../core/workbook/workbook';

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d*))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d+):\$?(\d+)$/;

/** An area that knows whether it was named as whole rows (`5:7`) or whole columns (`D:F`), or stands for its whole tab. */
export interface NamedArea extends Area {
  readonly whole?: 'rows' | 'columns' | 'tab';
}

/** An area in A1 notation and the tab that is named before it, if any. */
export interface TabArea {
  readonly tab: string | null;
  readonly area: NamedArea;
}

/** A grid without an edge, for a reference that may name cells of any tab. */
export const WITHOUT_EDGE = { rows: Number.MAX_SAFE_INTEGER, columns: Number.MAX_SAFE_INTEGER };

/** Reads `B2`, `B2:C5`, `B:C`, `2:5`, `B2:C` and any of them after `'Tab'!`; null when it is none. Open ends reach the grid's edge. */
export function parseA1(
  text: string,
  grid: { readonly rows: number; readonly columns: number },
): TabArea | null {
  const mark = text.lastIndexOf('!');
  const tab = mark < 0 ? null : unquote(text.slice(0, mark));
  const area = parseArea(text.slice(mark + 1).trim(), grid);
  return area === null ? null : { tab, area };
}

function unquote(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function parseArea(
  text: string,
  grid: { readonly rows: number; readonly columns: number },
): NamedArea | null {
  const cells = CELLS.exec(text);
  if (cells !== null) {
    const [
      ,
      fromColumn = '',
      fromRow = '',
      toColumn = fromColumn,
      toRow = cells[3] === undefined ? fromRow : '',
    ] = cells;
    return span(
      [Number(fromRow) - 1, columnOf(fromColumn)],
      [toRow === '' ? grid.rows - 1 : Number(toRow) - 1, columnOf(toColumn)],
    );
  }
  const columns = COLUMNS.exec(text);
  if (columns !== null)
    return {
      ...span([0, columnOf(columns[1] ?? '')], [grid.rows - 1, columnOf(columns[2] ?? '')]),
      whole: 'columns',
    };
  const rows = ROWS.exec(text);
  if (rows === null) return null;
  return { ...span([Number(rows[1]) - 1, 0], [Number(rows[2]) - 1, grid.columns - 1]), whole: 'rows' };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function span(a: readonly [number, number], b: readonly [number, number]): Area {
  const row = Math.min(a[0], b[0]);
  const column = Math.min(a[1], b[1]);
  return { row, column, rows: Math.abs(a[0] - b[0]) + 1, columns: Math.abs(a[1] - b[1]) + 1 };
}
