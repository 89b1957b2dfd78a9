import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';
import { dateToSerial } from 'hucre';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import type { GoogleCell } from '../engine/google-cell';
import { parseTypedInput } from '../typed-input';
import { parseAreas } from './areas';
import { engineFormula, googleKind, shiftFormula } from './formulas';
import { engineStyle } from './styles';

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_TEXT = 4;
const DAYS_TO_1904 = 1462;
/** The year only decides what a day without one means, not whether a text would be read as a day. */
const ANY_YEAR = 2020;

/** The workbook's styles while its tabs are read: equal ones are kept once. */
export class StylePool {
  readonly styles: Record<string, Nullable<IStyleData>> = {};
  readonly #ids = new Map<string, string>();

  constructor(readonly themeColours: readonly string[]) {}

  /** The id of a style of the file; undefined when it sets nothing. */
  idOf(style: Cell['style']): string | undefined {
    const engine = engineStyle(style, this.themeColours);
    if (engine === undefined) return undefined;
    const key = JSON.stringify(engine);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `s${this.#ids.size}`;
    this.#ids.set(key, id);
    this.styles[id] = engine;
    return id;
  }
}

interface ReadOptions {
  readonly pool: StylePool;
  readonly is1904: boolean;
}

/** The cells of a tab as the engine keeps them; what an array formula had filled beside itself is left to the engine. */
export function readCells(sheet: Sheet, options: ReadOptions): IObjectMatrixPrimitiveType<ICellData> {
  const masters = sharedMasters(sheet);
  const filled = filledByArrays(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < sheet.rows.length; row += 1) {
    const values = sheet.rows[row] ?? [];
    const cells: Record<number, ICellData> = {};
    for (let column = 0; column < values.length; column += 1) {
      const key = `${row},${column}`;
      const cell = sheet.cells?.get(key);
      const value = filled.has(key) ? null : (values[column] ?? null);
      const data = readCell({ row, column, cell, value, masters }, options);
      if (data !== null) cells[column] = data;
    }
    if (Object.keys(cells).length > 0) cellData[row] = cells;
  }
  return cellData;
}

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly value: CellValue;
  readonly masters: ReadonlyMap<number, SharedMaster>;
}

function readCell(placed: PlacedCell, options: ReadOptions): ICellData | null {
  const { cell } = placed;
  const data: ICellData = {};
  const style = options.pool.idOf(cell?.style);
  if (style !== undefined) data.s = style;
  const formula = formulaOf(placed);
  if (formula !== null) data.f = formula;
  const google = googleKind(cell?.formula ?? '');
  if (google !== undefined) data.custom = { google } satisfies GoogleCell;
  else if (formula === null && cell?.formula !== undefined) return style === undefined ? null : data;
  Object.assign(
    data,
    contentOf(placed.value, { ...options, formula: formula !== null, pattern: cell?.style?.numFmt }),
  );
  if (google !== undefined && data.v === undefined) Object.assign(data, { v: '', t: TEXT });
  return Object.keys(data).length > 0 ? data : null;
}

function contentOf(
  value: CellValue,
  options: ReadOptions & { readonly formula: boolean; readonly pattern: string | undefined },
): ICellData {
  if (value === null || value === '') return {};
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  if (value instanceof Date) {
    const serial = dateToSerial(value, options.is1904);
    return { v: options.is1904 && hasDay(options.pattern) ? serial + DAYS_TO_1904 : serial, t: NUMBER };
  }
  const text = withPlainLines(value);
  const forced = !options.formula && parseTypedInput(text, ANY_YEAR).kind !== 'text';
  return { v: text, t: forced ? FORCED_TEXT : TEXT };
}

/** Lines end with LF alone in a cell of Sheets; files have CR and LF, too. */
export function withPlainLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Times and durations do not count from a first day. */
export function hasDay(pattern: string | undefined): boolean {
  return pattern === undefined || /[dy]/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}

interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function sharedMasters(sheet: Sheet): ReadonlyMap<number, SharedMaster> {
  const masters = new Map<number, SharedMaster>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== 'shared' || cell.formulaSharedIndex === undefined || !cell.formula) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    masters.set(cell.formulaSharedIndex, { row, column, formula: cell.formula });
  }
  return masters;
}

function formulaOf({ row, column, cell, masters }: PlacedCell): string | null {
  if (cell?.formula === undefined) return null;
  if (cell.formula !== '') return engineFormula(cell.formula);
  const master = masters.get(cell.formulaSharedIndex ?? -1);
  if (master === undefined) return null;
  return engineFormula(shiftFormula(master.formula, row - master.row, column - master.column));
}

function filledByArrays(sheet: Sheet): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.formulaType !== 'array' || cell.formulaRef === undefined) continue;
    const range = parseAreas(cell.formulaRef)[0];
    if (range === undefined) continue;
    for (let row = range.startRow; row <= Math.min(range.endRow, sheet.rows.length - 1); row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1)
        filled.add(`${row},${column}`);
    }
    filled.delete(key);
  }
  return filled;
}
