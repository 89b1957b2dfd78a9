import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { cellA1 } from '../../core/workbook/a1';
import { googleCell } from '../engine/google-cell';
import type { SpilledCell } from '../workbook-state';
import { fileFormula, wrappedFormula } from './formulas';
import type { KeptStyles } from './kept-styles';
import { hasDay, withPlainLines } from './read-cells';

const BOOLEAN = 3;
const DAYS_TO_1904 = 1462;

/** What a tab's cells are written from. */
export interface CellSource {
  readonly data: Partial<IWorksheetData>;
  readonly styles: IWorkbookData['styles'];
  readonly kept: KeptStyles;
  /** The tab as the file had it; null for a new one. */
  readonly before: Sheet | null;
  readonly spills: readonly SpilledCell[];
  readonly notes: ReadonlyMap<string, string>;
  readonly is1904: boolean;
}

/** The rows and cells of a tab for hucre. */
export function writeCells(source: CellSource): Required<Pick<Sheet, 'rows' | 'cells'>> {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Cell>();
  const spilled = new Map(source.spills.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
  const arrays = arraysOf(source, spilled);
  for (const key of placesOf(source)) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const data = source.data.cellData?.[row]?.[column] ?? {};
    const filled = arrays.filled.has(key) ? spilled.get(key) : undefined;
    const cell = writeCell(key, data, { source, spilled: filled, area: arrays.areas.get(key) ?? null });
    if (cell === null) continue;
    while (rows.length <= row) rows.push([]);
    const values = rows[row] ?? [];
    while (values.length <= column) values.push(null);
    values[column] = cell.value;
    cells.set(key, cell);
  }
  return { rows, cells };
}

function placesOf(source: CellSource): ReadonlySet<string> {
  const places = new Set<string>();
  for (const [row, cells] of Object.entries(source.data.cellData ?? {})) {
    for (const column of Object.keys(cells ?? {})) places.add(`${row},${column}`);
  }
  for (const cell of source.spills) places.add(`${cell.row},${cell.column}`);
  for (const key of source.notes.keys()) places.add(key);
  return places;
}

function writeCell(
  key: string,
  data: ICellData,
  options: {
    readonly source: CellSource;
    readonly spilled: CellValue | undefined;
    readonly area: string | null;
  },
): Cell | null {
  const { source } = options;
  const before = source.before?.cells?.get(key);
  const style = source.kept.restore(
    typeof data.s === 'string' ? source.styles[data.s] : data.s,
    before?.style,
  );
  const value = fileValue(data, { is1904: source.is1904, pattern: style?.numFmt }) ?? options.spilled ?? null;
  const note = source.notes.get(key);
  const cell: Cell = { value: escaped(value), type: typeof value === 'string' ? 'string' : 'number' };
  if (style !== undefined) cell.style = style;
  if (note !== undefined)
    cell.comment = before?.comment?.text === note ? before.comment : { text: note, author: '' };
  const kept = googleCell(data);
  if (kept.kept === true || kept.google === 'filled')
    Object.assign(cell, keptCell(kept.google === 'filled' ? null : (data.f ?? null), value));
  else if (data.f) Object.assign(cell, formulaCell(data.f, value, options.area));
  else if (before !== undefined) Object.assign(cell, unchangedParts(before, value));
  const isNothing = value === null && style === undefined && note === undefined;
  return isNothing && cell.formula === undefined ? null : cell;
}

/** Text that reads like Excel's way of writing a character by its number (`_x0041_`) stays that text. */
function escaped(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x') : value;
}

function fileValue(
  data: ICellData,
  options: { readonly is1904: boolean; readonly pattern: string | undefined },
): CellValue {
  const rich = data.p?.body?.dataStream?.replace(/\r\n$/, '');
  const value = rich === undefined ? (data.v ?? null) : withPlainLines(rich);
  if (value === null || value === '') return null;
  if (data.t === BOOLEAN) return value === 1 || value === true || value === 'TRUE' || value === '1';
  if (typeof value !== 'number') return value;
  return options.is1904 && isDay(options.pattern) ? value - DAYS_TO_1904 : value;
}

function isDay(pattern: string | undefined): boolean {
  return pattern !== undefined && !/^general$/i.test(pattern) && hasDay(pattern);
}

/** A formula that fills cells beside itself is an array formula over them. */
function formulaCell(formula: string, result: CellValue, area: string | null): Partial<Cell> {
  const base = { type: 'formula' as const, formula: fileFormula(formula), formulaResult: result };
  return area === null ? base : { ...base, formulaType: 'array', formulaRef: area, formulaDynamic: true };
}

/** A formula that the engine leaves its result, or a cell that one filled. */
function keptCell(formula: string | null, result: CellValue): Partial<Cell> {
  const shown = typeof result === 'number' || typeof result === 'boolean' ? result : String(result ?? '');
  return { type: 'formula', formula: wrappedFormula(formula, shown), formulaResult: result };
}

interface Arrays {
  /** The area of an array formula by its own cell. */
  readonly areas: ReadonlyMap<string, string>;
  /** The cells that the formulas filled; one outside every area would stand in the formula's way on the next opening. */
  readonly filled: ReadonlySet<string>;
}

/** The rectangles of spilled cells that begin beside or below formulas. */
function arraysOf(source: CellSource, spilled: ReadonlyMap<string, CellValue>): Arrays {
  const areas = new Map<string, string>();
  const filled = new Set<string>();
  if (spilled.size === 0) return { areas, filled };
  for (const [rowText, cells] of Object.entries(source.data.cellData ?? {})) {
    for (const [columnText, data] of Object.entries<ICellData>(cells ?? {})) {
      const [row, column] = [Number(rowText), Number(columnText)];
      const { height, width } = data.f ? arraySize(row, column, spilled) : { height: 1, width: 1 };
      if (height === 1 && width === 1) continue;
      const last = cellA1({ row: row + height - 1, column: column + width - 1 });
      areas.set(`${row},${column}`, `${cellA1({ row, column })}:${last}`);
      for (let i = 0; i < height; i += 1)
        for (let j = 0; j < width; j += 1) filled.add(`${row + i},${column + j}`);
    }
  }
  return { areas, filled };
}

function arraySize(row: number, column: number, spilled: ReadonlyMap<string, CellValue>) {
  let width = 1;
  while (spilled.has(`${row},${column + width}`)) width += 1;
  let height = 1;
  const rowIsSpilled = () =>
    Array.from({ length: width }, (_, offset) => spilled.has(`${row + height},${column + offset}`)).every(
      Boolean,
    );
  while (rowIsSpilled()) height += 1;
  return { height, width };
}

function isSameValue(before: CellValue, value: CellValue): boolean {
  return typeof before === 'string' ? withPlainLines(before) === value : before === value;
}

/** Links and differently set words stay with a cell whose text stayed. */
function unchangedParts(before: Cell, value: CellValue): Partial<Cell> {
  if (before.formula !== undefined || !isSameValue(before.value, value)) return {};
  return {
    ...(before.richText === undefined ? {} : { richText: before.richText, type: 'richText' as const }),
    ...(before.hyperlink === undefined ? {} : { hyperlink: before.hyperlink }),
    ...(before.checkbox === undefined ? {} : { checkbox: before.checkbox }),
  };
}
