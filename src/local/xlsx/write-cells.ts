import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { cellA1 } from '../../core/workbook/a1';
import { googleCell } from '../engine/google-cell';
import type { Spill } from '../workbook-state';
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
  readonly spills: readonly Spill[];
  readonly notes: ReadonlyMap<string, string>;
  readonly is1904: boolean;
}

/** The rows and cells of a tab for hucre. */
export function writeCells(source: CellSource): Required<Pick<Sheet, 'rows' | 'cells'>> {
  const rows: CellValue[][] = [];
  const cells = new Map<string, Cell>();
  const filled = new Map(
    source.spills.flatMap(({ cells: beside }) => beside.map((cell) => [keyOf(cell), cell.value] as const)),
  );
  const areas = new Map(source.spills.map((spill) => [keyOf(spill), areaOf(spill)]));
  for (const key of placesOf(source)) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const data = source.data.cellData?.[row]?.[column] ?? {};
    const cell = writeCell(key, data, { source, spilled: filled.get(key), area: areas.get(key) ?? null });
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
  for (const { cells } of source.spills) for (const cell of cells) places.add(keyOf(cell));
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

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}

function areaOf({ row, column, height, width }: Spill): string {
  const last = cellA1({ row: row + height - 1, column: column + width - 1 });
  return `${cellA1({ row, column })}:${last}`;
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
