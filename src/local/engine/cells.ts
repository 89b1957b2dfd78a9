import type { ICellData, IObjectMatrixPrimitiveType, IStyleData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { Area } from '../../core/workbook/workbook';
import type { Engine } from './engine';
import { leavesCell } from './same-cell';

/** A cell as the engine holds it, spilled results included. */
export interface StoredCell {
  /** '' for a blank cell; error cells are text such as '#REF!'; dates are serial numbers. */
  readonly value: string | number | boolean;
  /** In the engine's spelling, with `=`; null for a cell without one. */
  readonly formula: string | null;
  /** The formula that was refused and left `#ERROR!`, as it was given. */
  readonly refused: string | null;
  readonly style: IStyleData;
}

/** Changes of cells by row and column, counted from 0; only the keys that are present change. */
export type CellPatches = IObjectMatrixPrimitiveType<ICellData>;

const BLANK = { value: '', formula: null, refused: null } as const;
const NO_STYLE: IStyleData = {};

/** A function that reads cells of a tab; ask for a new one after a write or a calculation. */
export function cellReader(engine: Engine, sheetId: string): (row: number, column: number) => StoredCell {
  const sheet = engine.sheet(sheetId);
  const styles = engine.workbook.getStyles();
  const model = engine.get(FormulaDataModel);
  const spilled = model.getArrayFormulaCellData()[engine.unitId]?.[sheetId];
  return (row, column) => {
    const raw = sheet.getCellRaw(row, column);
    const spill = spilled?.[row]?.[column];
    const style = (raw ? styles.getStyleByCell(raw) : undefined) ?? NO_STYLE;
    if (!raw && !spill) return { ...BLANK, style };
    const shared = raw?.si
      ? (model.getFormulaStringByCell(row, column, sheetId, engine.unitId) ?? null)
      : null;
    const formula = raw?.f ?? shared;
    const content = spill && (!raw || (isBlank(raw) && formula === null)) ? spill : raw;
    const refused: unknown = raw?.custom?.refusedFormula;
    return {
      value: content ? contentOf(content) : '',
      formula,
      refused: typeof refused === 'string' ? refused : null,
      style: spill && style.n === undefined ? { ...style, ...patternOf(spill) } : style,
    };
  };
}

/**
 * Changes cells at once, those that change; formulas get their results when the engine settles. A change of style names the cell's own
 * type, or the engine would make the number 7 of the text 07; and it says that it is one, or the engine would drop a formula that has no
 * result yet.
 */
export function patchCells(engine: Engine, sheetId: string, patches: CellPatches): void {
  const sheet = engine.sheet(sheetId);
  const styles = engine.workbook.getStyles();
  const cellValue: CellPatches = {};
  let styleOnly = true;
  for (const [row, cells] of Object.entries(patches)) {
    const typed: Record<number, ICellData> = {};
    for (const [column, patch] of Object.entries<ICellData>(cells)) {
      const cell = sheet.getCellRaw(Number(row), Number(column)) ?? null;
      if (leavesCell(cell, styles.getStyleByCell(cell) ?? null, patch)) continue;
      styleOnly = styleOnly && Object.keys(patch).every((key) => key === 's');
      const type = 'v' in patch ? undefined : typeOf(cell);
      typed[Number(column)] = type === undefined ? patch : { ...patch, t: type };
      cellValue[Number(row)] = typed;
    }
  }
  if (Object.keys(cellValue).length === 0) return;
  const trigger = styleOnly ? { trigger: SetStyleCommand.id } : {};
  engine.execute(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue, ...trigger });
}

/** Changes of every cell of an area, made from its place in the area (`i`, `j`) and in the tab. */
export function areaPatches(area: Area, patch: (i: number, j: number) => ICellData): CellPatches {
  const patches: CellPatches = {};
  for (let i = 0; i < area.rows; i += 1) {
    const row: Record<number, ICellData> = {};
    for (let j = 0; j < area.columns; j += 1) row[area.column + j] = patch(i, j);
    patches[area.row + i] = row;
  }
  return patches;
}

/** What empties a cell and keeps its format. */
export function emptyCell(): ICellData {
  return { v: null, f: null, si: null, p: null, custom: null };
}

/** How many rows and columns hold something: values, formulas or spilled results; 0 and 0 for an empty tab. */
export function dataExtent(
  engine: Engine,
  sheetId: string,
): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  const see = (row: number, column: number, cell: ICellData | null | undefined) => {
    if (!cell || (isBlank(cell) && !cell.f && !cell.si)) return;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  engine
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => see(row, column, cell ?? null));
  const spilled = engine.get(FormulaDataModel).getArrayFormulaCellData()[engine.unitId]?.[sheetId] ?? {};
  for (const [row, cells] of Object.entries(spilled)) {
    for (const [column, cell] of Object.entries(cells ?? {})) see(Number(row), Number(column), cell ?? null);
  }
  return { rows, columns };
}

function typeOf(cell: ICellData | null): CellValueType | undefined {
  if (!cell || cell.v === null || cell.v === undefined) return undefined;
  if (cell.t) return cell.t;
  if (typeof cell.v === 'string') return CellValueType.STRING;
  return typeof cell.v === 'boolean' ? CellValueType.BOOLEAN : CellValueType.NUMBER;
}

function isBlank(cell: ICellData): boolean {
  return (cell.v === null || cell.v === undefined || cell.v === '') && !cell.p;
}

function contentOf(cell: ICellData): string | number | boolean {
  if (cell.p) return (cell.p.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r\n?/g, '\n');
  const value = cell.v;
  if (value === null || value === undefined) return '';
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  return value;
}

function patternOf(cell: ICellData): Pick<IStyleData, 'n'> {
  return typeof cell.s === 'object' && cell.s?.n ? { n: cell.s.n } : {};
}
