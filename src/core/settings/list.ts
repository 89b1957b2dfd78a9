import { SCOPES } from '../target/scope';
import { cleanText } from '../text/normalise';
import { type Cell, type Grid, isBlankGrid } from '../workbook/workbook';
import { rowFinder } from './find-source';
import { tabWithReason } from './hint';
import {
  BLANK_RESULTS,
  DIRECTIONS,
  EVALUATIONS,
  findLayout,
  INDICATOR_COLUMNS,
  INDICATOR_HEADINGS,
  INDICATORS_GUIDE,
  type IndicatorColumn,
  MERGINGS,
  TARGET_PERIODS,
} from './layout';
import { newSources } from './read';
import type { IndicatorRow } from './row';
import { CALCULATIONS, isPrintedAs } from './setting';

/** Longer lists of sources get no dropdown: every row would carry all of them. */
const MOST_SOURCES = 200;

/** Cells to write below what stands in the tab; none where nothing is new, or where the tab has lost its header. */
export interface NewRows {
  /** The first row to write, counted from 0; its first column is 0. */
  readonly row: number;
  readonly cells: readonly (readonly Cell[])[];
  /** How many of the rows are sources: all, but for the first line and the headings of a new tab. */
  readonly sources: number;
  /** How many of these are no indicators of their own: not used, or giving others their targets. */
  readonly others: number;
}

/**
 * What the tab `Danh mục chỉ tiêu` lacks: all of it where it is blank, else a row for each source that no row names,
 * under the headings wherever staff moved them. Rows that stand there are never rewritten.
 */
export function newRows(grid: Grid, recognised: readonly IndicatorRow[]): NewRows {
  const layout = findLayout(grid);
  if (layout === null) {
    if (!isBlankGrid(grid)) return { row: grid.length, cells: [], sources: 0, others: 0 };
    const guide = INDICATOR_COLUMNS.map((_, index) => (index === 0 ? INDICATORS_GUIDE : ''));
    const header = INDICATOR_COLUMNS.map((column) => INDICATOR_HEADINGS[column]);
    const sources = recognised.filter(getsRow);
    const rows = sources.map((row) => INDICATOR_COLUMNS.map((column) => recognisedCell(row, column)));
    return { row: 0, cells: [guide, header, ...rows], ...countOf(sources) };
  }
  const width = Math.max(...layout.columns.values()) + 1;
  const sources = newSources(grid, recognised.filter(getsRow));
  const cells = sources.map((row) => {
    const line: Cell[] = Array.from({ length: width }, () => '');
    for (const [column, index] of layout.columns) line[index] = recognisedCell(row, column);
    return line;
  });
  return { row: grid.length, cells, ...countOf(sources) };
}

function countOf(rows: readonly IndicatorRow[]): Pick<NewRows, 'sources' | 'others'> {
  return {
    sources: rows.length,
    others: rows.filter(({ calculation }) => !isPrintedAs(calculation)).length,
  };
}

/** Sources as recognised, and tabs of which something must be said. */
export function getsRow({ as }: IndicatorRow): boolean {
  return as.kind === 'source' || (as.kind === 'tab' && as.isAsked);
}

/** What stands in the tab for a source until staff change it; columns left for a choice of their own are blank. */
export function recognisedCell(row: IndicatorRow, column: IndicatorColumn): Cell {
  switch (column) {
    case 'name':
      return cleanText(row.name);
    case 'measure':
      return cleanText(row.measure ?? '');
    case 'source':
      return row.key;
    case 'calculation':
      return CALCULATIONS[row.calculation];
    case 'target':
      return row.target ?? '';
    case 'threshold':
      return 100;
    case 'direction':
      return DIRECTIONS[row.direction];
    case 'blank':
      return BLANK_RESULTS.noData;
    case 'evaluation':
      return EVALUATIONS.whole;
    case 'merging':
      return MERGINGS.asGiven;
    case 'applies':
    case 'due':
    case 'basis':
    case 'headerRow':
    case 'unitColumn':
    case 'targetColumn':
    case 'resultColumn':
    case 'targetPeriod':
    case 'only':
    case 'period':
      return '';
  }
}

/** The words of the dropdown in each cell of the rows below the header; null for a cell without one. */
export interface Dropdowns {
  /** The first row, counted from 0; the first column is 0. */
  readonly row: number;
  readonly words: readonly (readonly (readonly string[] | null)[])[];
}

/** So many blank rows below the last one have dropdowns, for sources that staff add themselves. */
export const FREE_ROWS = 5;

/** The dropdowns that belong into the tab as it stands, and into some blank rows below; null where it has no header. */
export function dropdowns(grid: Grid, recognised: readonly IndicatorRow[]): Dropdowns | null {
  const layout = findLayout(grid);
  const sourceColumn = layout?.columns.get('source');
  if (layout === null || sourceColumn === undefined) return null;
  const width = Math.max(...layout.columns.values()) + 1;
  const find = rowFinder(recognised);
  const keys = sourceWords(recognised);
  const free = Array.from({ length: FREE_ROWS }, (): readonly Cell[] => []);
  const words = [...grid.slice(layout.header + 1), ...free].map((row, index) => {
    const source = find(row[sourceColumn] ?? '', layout.header + 1 + index);
    const line: (readonly string[] | null)[] = Array.from({ length: width }, () => null);
    for (const [column, index] of layout.columns) line[index] = wordsFor(column, source, keys);
    return line;
  });
  return { row: layout.header + 1, words };
}

/** What the dropdown of sources offers: tabs that were not understood first, with the reason, then sources, then other tabs. */
function sourceWords(recognised: readonly IndicatorRow[]): readonly string[] {
  const tabs = recognised.flatMap(({ key, as }) => (as.kind === 'tab' ? [{ key, ...as }] : []));
  return [
    ...tabs.flatMap(({ key, reason }) => (reason === '' ? [] : [tabWithReason(key, reason)])),
    ...recognised.flatMap(({ key, as }) => (as.kind === 'source' ? [key] : [])),
    ...tabs.flatMap(({ key, reason }) => (reason === '' ? [key] : [])),
  ];
}

function wordsFor(
  column: IndicatorColumn,
  source: IndicatorRow | null,
  keys: readonly string[],
): readonly string[] | null {
  switch (column) {
    case 'source':
      return keys.length > 0 && keys.length <= MOST_SOURCES ? keys : null;
    case 'calculation':
      return source ? source.calculations.map((one) => CALCULATIONS[one]) : null;
    case 'targetColumn':
    case 'resultColumn':
      return source && source.columns.length > 0 ? source.columns.map(({ label }) => label) : null;
    case 'unitColumn':
      return source && source.unitColumns.length > 0 ? source.unitColumns.map(({ label }) => label) : null;
    case 'headerRow':
      return source && source.headerRows.length > 0 ? source.headerRows : null;
    case 'applies':
      return [...Object.values(SCOPES), ...(source?.groups ?? [])];
    case 'targetPeriod':
      return TARGET_PERIODS;
    case 'direction':
      return Object.values(DIRECTIONS);
    case 'blank':
      return Object.values(BLANK_RESULTS);
    case 'evaluation':
      return Object.values(EVALUATIONS);
    case 'merging':
      return Object.values(MERGINGS);
    case 'name':
    case 'measure':
    case 'period':
    case 'target':
    case 'threshold':
    case 'due':
    case 'basis':
    case 'only':
      return null;
  }
}
