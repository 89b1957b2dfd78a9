import { parseColumns } from '../settings/column-list';
import { DECLARED_FAULTS } from '../settings/declared-faults';
import type { DeclaringColumn, SourceHint } from '../settings/hint';
import { cellText, isBlank } from '../tab/cell-kind';
import { BETWEEN_BANDS } from '../tab/column';
import type { ColumnChoice } from '../tab/column-choice';
import { columnChoice } from '../tab/column-choice';
import type { Header } from '../tab/header';
import { unitColumnsOf } from '../tab/unit-columns';
import { resultColumnsOf } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import type { Grid, Tab } from '../workbook/workbook';
import type { DeclaredFault, Found } from './declared';
import { namedRow, rowLabel } from './header-row';

/** Headers are looked for so far down a tab. */
const ROWS_SEARCHED = 200;
/** So many rows that could head the table are offered. */
const MOST_HEADER_ROWS = 12;

/** The tab, the row's words and what recognition makes of the tab. */
export interface DeclaredCells {
  readonly tab: Tab;
  readonly hint: SourceHint;
  readonly found: Found;
  readonly faults: DeclaredFault[];
  readonly understood: Partial<Record<DeclaringColumn, readonly string[]>>;
}

export function fault({ faults }: DeclaredCells, column: DeclaringColumn, message: string): null {
  faults.push({ column, message });
  return null;
}

function isFilled({ hint }: DeclaredCells, column: DeclaringColumn): boolean {
  return !isBlank(hint.cells[column]);
}

function textOf({ hint }: DeclaredCells, column: DeclaringColumn): string {
  return cellText(hint.cells[column]);
}

/** The row staff name, the one recognised, or the only one whose headings the other cells name. */
export function headerRowOf(cells: DeclaredCells): number | null {
  const { tab, hint, found } = cells;
  const grid = tab.values;
  if (isFilled(cells, 'headerRow')) {
    const named = namedRow(hint.cells.headerRow, grid);
    const text = textOf(cells, 'headerRow');
    if (named.kind === 'wrong')
      return fault(cells, 'headerRow', DECLARED_FAULTS.wrongHeaderRow(text, grid.length));
    if (named.kind === 'lost') return fault(cells, 'headerRow', DECLARED_FAULTS.lostHeaderRow(text));
    cells.understood.headerRow = [rowLabel(grid, named.row)];
    return named.row;
  }
  if (found.header !== null) return found.header.first;
  const wanted = (['unitColumn', 'targetColumn', 'resultColumn'] as const)
    .filter((column) => isFilled(cells, column))
    .map((column) => textOf(cells, column));
  const named = grid.slice(0, ROWS_SEARCHED).flatMap((_, row) => {
    const choices = plainChoices(grid, row).filter(({ label }) => label.includes(' '));
    const all = wanted.every((text) => parseColumns(text, choices).kind === 'columns');
    return all && choices.length > 1 ? [row] : [];
  });
  const likely = named.filter((row) => likelyHeaderRows(grid, null).includes(rowLabel(grid, row)));
  const [only, ...more] = likely;
  return only !== undefined && more.length === 0
    ? only
    : fault(cells, 'headerRow', DECLARED_FAULTS.noHeaderRow(tab.name));
}

/** Rows that could head a table: two texts or more, and no figure beside them. The one that was named stands first. */
export function likelyHeaderRows(grid: Grid, named: number | null): readonly string[] {
  const rows = grid.slice(0, ROWS_SEARCHED).flatMap((cells, row) => {
    const filled = cells.filter((cell) => !isBlank(cell));
    const words = filled.filter((cell) => typeof cell === 'string' && !/^[\d\s.,%-]+$/.test(cell));
    return words.length > 1 && words.length * 3 > filled.length * 2 ? [row] : [];
  });
  const first = named === null ? [] : [named];
  return [...new Set([...first, ...rows])].slice(0, MOST_HEADER_ROWS).map((row) => rowLabel(grid, row));
}

/** The columns of a row by its own cells alone. */
export function plainChoices(grid: Grid, row: number): readonly ColumnChoice[] {
  return (grid[row] ?? []).map((cell, column) => columnChoice(column, cellText(cell)));
}

/** The columns of a header with all its bands. */
export function choicesOf(grid: Grid, { columns, last }: Header): readonly ColumnChoice[] {
  const pathOf = new Map(columns.map(({ column, path }) => [column, path]));
  return (grid[last] ?? []).map((_, column) =>
    columnChoice(column, (pathOf.get(column) ?? []).map(({ text }) => text).join(BETWEEN_BANDS)),
  );
}

export function unitColumnOf(
  cells: DeclaredCells,
  row: number,
  plain: readonly ColumnChoice[],
): number | null {
  const { tab, found } = cells;
  if (!isFilled(cells, 'unitColumn')) {
    const [own] = unitColumnsOf(tab.values[row] ?? []);
    const isSame = found.header !== null && found.header.first <= row && row <= found.header.last;
    const column = (isSame ? found.unitColumn : null) ?? own ?? null;
    return column ?? fault(cells, 'unitColumn', DECLARED_FAULTS.noUnitColumn(tab.name));
  }
  const list = parseColumns(textOf(cells, 'unitColumn'), plain);
  if (list.kind === 'several')
    return fault(cells, 'unitColumn', DECLARED_FAULTS.severalColumns(list.text, list.choices));
  if (list.kind === 'unknown')
    return fault(cells, 'unitColumn', DECLARED_FAULTS.unknownColumn(list.text, plain));
  const [column, ...more] = list.columns;
  if (column === undefined || more.length > 0)
    return fault(cells, 'unitColumn', DECLARED_FAULTS.severalUnitColumns);
  cells.understood.unitColumn = labelsOf([column], plain);
  return column;
}

function labelsOf(columns: readonly number[], choices: readonly ColumnChoice[]): readonly string[] {
  return choices.filter(({ column }) => columns.includes(column)).map(({ label }) => label);
}

export interface NamedColumns {
  readonly targets: readonly number[];
  readonly results: readonly number[];
  /** Columns that stand in a list only as part of a range. */
  readonly ranged: ReadonlySet<number>;
}

export interface Placed {
  readonly header: Header;
  readonly unitColumn: number;
}

export function declaredColumns(
  cells: DeclaredCells,
  { unitColumn, choices }: Placed & { readonly choices: readonly ColumnChoice[] },
): NamedColumns | null {
  const { found, faults } = cells;
  const ranged = new Set<number>();
  const read = (column: 'targetColumn' | 'resultColumn'): readonly number[] => {
    if (!isFilled(cells, column)) return [];
    const list = parseColumns(textOf(cells, column), choices);
    if (list.kind === 'several')
      fault(cells, column, DECLARED_FAULTS.severalColumns(list.text, list.choices));
    if (list.kind === 'unknown') fault(cells, column, DECLARED_FAULTS.unknownColumn(list.text, choices));
    if (list.kind !== 'columns') return [];
    cells.understood[column] = labelsOf(list.columns, choices);
    for (const one of list.columns) if (!list.named.includes(one)) ranged.add(one);
    return list.columns;
  };
  const own = { targets: read('targetColumn'), results: read('resultColumn') };
  if (faults.length > 0) return null;
  const targets =
    own.targets.length > 0 || found.columns === null ? own.targets : targetColumnsOf(found.columns.target);
  const results =
    own.results.length > 0 || found.columns === null ? own.results : resultColumnsOf(found.columns);
  if (results.length === 0) return fault(cells, 'resultColumn', DECLARED_FAULTS.noResultColumn);
  const twice = [...results, ...targets].find(
    (column) => column === unitColumn || (results.includes(column) && targets.includes(column)),
  );
  const at = own.results.length > 0 ? 'resultColumn' : 'targetColumn';
  if (twice !== undefined) return fault(cells, at, DECLARED_FAULTS.sameColumn(twice));
  return { targets, results, ranged };
}
