import {
  type ICellData,
  ICommandService,
  type Injector,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import { ALL_IMPLEMENTED_FUNCTIONS_SET, IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/sheets';
import { giveError, type RunFormula, type RunStep } from './formula-run';
import { googleCell } from './google-cell';
import { functionsCalled, unmodelledFunctions } from './unmodelled-functions';

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

const BUILT_IN: ReadonlySet<unknown> = ALL_IMPLEMENTED_FUNCTIONS_SET;

/** Formulas that only Sheets works out: they keep the results they came with, and show #NAME? where they came without. */
export interface KeptFormulas {
  readonly count: number;
  /** The functions that are to blame, each once. */
  readonly functions: readonly string[];
}

/**
 * Marks the formulas of a workbook that the engine cannot work out and that have a result of the file: those with functions that only
 * Sheets has, and of those that Google wrapped on download the ones with functions that nobody here knows. The cells that such a formula
 * filled stay; what others filled goes, for the engine fills it again. Changes the snapshot.
 */
export function markKept(snapshot: IWorkbookData, customFunctions: readonly string[]): KeptFormulas {
  const custom = new Set(customFunctions.map((name) => name.toUpperCase()));
  const functions = new Set<string>();
  let count = 0;
  for (const { cellData = {} } of Object.values(snapshot.sheets)) {
    const cells = cellData as Cells;
    const filled = new Set<ICellData>();
    forEach(cells, (cell, row, column) => {
      const names = cell.f ? toBlame(cell, custom) : [];
      if (names.length === 0) return;
      for (const name of names) functions.add(name);
      count += 1;
      if (cell.v === null || cell.v === undefined || cell.v === '#NAME?') return;
      cell.custom = { ...cell.custom, kept: true };
      for (const each of filledFrom(cells, row, column)) filled.add(each);
    });
    forEach(cells, (cell) => {
      if (googleCell(cell).google === 'filled' && !filled.has(cell)) empty(cell);
    });
  }
  return { count, functions: [...functions].sort() };
}

/**
 * Has the engine leave marked cells alone, and give #NAME? for others with functions that only Sheets has, whatever stands around them:
 * `IFERROR(QUERY(…),0)` is not 0. A mark is no cell's to copy; one whose references moved keeps its result.
 */
export function keptResults(injector: Injector, workbook: Workbook): RunStep {
  const generator = injector.get(IFormulaDependencyGenerator);
  const isKept = ({ subUnitId, row, column }: RunFormula) =>
    row >= 0 &&
    googleCell(workbook.getSheetBySheetId(subUnitId)?.getCellRaw(row, column) ?? null).kept === true;
  const neededByAddress: unknown = Reflect.get(generator, '_buildTreeNodeById');
  if (typeof neededByAddress !== 'function')
    throw new Error('Find what the engine works out ahead of an address');
  Reflect.set(generator, '_buildTreeNodeById', (ids: unknown) =>
    (neededByAddress.call(generator, ids) as RunFormula[]).filter((formula) => !isKept(formula)),
  );
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const { subUnitId = '', cellValue = {} } = (params ?? {}) as Partial<ISetRangeValuesMutationParams>;
    const sheet = workbook.getSheetBySheetId(subUnitId);
    forEach(cellValue as Cells, (cell, row, column) => {
      if (googleCell(cell).kept === true) cell.custom = null;
      const before = cell.f && cell.custom === undefined ? sheet?.getCellRaw(row, column) : null;
      if (before && googleCell(before).kept === true) Object.assign(cell, { v: before.v, t: before.t });
    });
  });
  return (formulas) => {
    const others = formulas.filter((formula) => !isKept(formula));
    formulas.splice(0, formulas.length, ...others);
    for (const formula of others) {
      if (formula.row >= 0 && unmodelledFunctions(formula.formula).length > 0) giveError(formula, '#NAME?');
    }
  };
}

/** The functions of a formula that keep the engine from working it out. */
function toBlame(cell: ICellData, custom: ReadonlySet<string>): readonly string[] {
  const unmodelled = unmodelledFunctions(cell.f ?? '');
  if (unmodelled.length > 0 || googleCell(cell).google === undefined) return unmodelled;
  return functionsCalled(cell.f ?? '').filter((name) => !custom.has(name) && !BUILT_IN.has(name));
}

/** The cells that a formula filled: as far as they go beside it, and then down in all of its columns. */
function filledFrom(cells: Cells, row: number, column: number): readonly ICellData[] {
  const at = (i: number, j: number) => {
    const cell = cells[row + i]?.[column + j];
    return googleCell(cell).google === 'filled' ? cell : undefined;
  };
  const found: ICellData[] = [];
  let width = 1;
  for (let cell = at(0, width); cell !== undefined; cell = at(0, width)) {
    found.push(cell);
    width += 1;
  }
  for (let i = 1; ; i += 1) {
    const line = Array.from({ length: width }, (_, j) => at(i, j)).filter((cell) => cell !== undefined);
    if (line.length < width) return found;
    found.push(...line);
  }
}

function forEach(cells: Cells, act: (cell: ICellData, row: number, column: number) => void): void {
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries<ICellData | null>(line ?? {})) {
      if (cell) act(cell, Number(row), Number(column));
    }
  }
}

function empty(cell: ICellData): void {
  delete cell.v;
  delete cell.t;
  delete cell.custom;
}
