import type { Area, Position } from './workbook';

/** Column letters from a number counted from 0: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 notation of a cell: {row: 4, column: 3} → D5. */
export function cellA1(position: Position): string {
  return `${columnLetters(position.column)}${position.row + 1}`;
}

/** A1 notation of an area: D5:E21; a lone cell is D5. */
export function areaA1(area: Area): string {
  const first = cellA1(area);
  const last = cellA1({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** A tab's name as formulas write it, quoted, quotes doubled: 'Quỹ xã hội'. */
export function quoteTab(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
