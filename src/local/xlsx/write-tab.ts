import type { IWorksheetData } from '@univerjs/core';
import type { IAutoFilter } from '@univerjs/sheets-filter';
import type { Sheet } from 'hucre/xlsx';
import { formatArea } from './areas';
import { fileColour } from './colours';
import { gridOf } from './grid';
import { readFilter, readMerge } from './read-tab';
import {
  type DefaultFont,
  digitPixels,
  heightPixels,
  heightPoints,
  widthCharacters,
  widthPixels,
} from './sizes';
import { type CellSource, writeCells } from './write-cells';

type AutoFilter = NonNullable<Sheet['autoFilter']>;
type Merge = NonNullable<Sheet['merges']>[number];
type ColumnDef = NonNullable<Sheet['columns']>[number];
type RowDef = NonNullable<ReturnType<NonNullable<Sheet['rowDefs']>['get']>>;

/** How a new tab prints: A4 across, as wide as the page within narrow margins (in inches). */
const NEW_PAGE = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
} as const;

/** What a tab is written from; widths are counted in the font. */
interface TabSource extends CellSource {
  readonly font: DefaultFont;
  readonly filter: IAutoFilter | null;
  /** How deep each column is grouped. */
  readonly depths: readonly number[];
}

/** A tab for hucre, made from what the engine holds and, for the rest, from what the file had. */
export function writeTab(source: TabSource): Sheet {
  const { data, before, filter } = source;
  const sheet: Sheet = { ...before, name: data.name ?? before?.name ?? '', ...writeCells(source) };
  sheet.merges = writeMerges(data, before);
  sheet.columns = writeColumns(source, digitPixels(source.font));
  sheet.rowDefs = writeRows(data, { before, filtered: filter?.cachedFilteredOut ?? [] });
  sheet.hidden = data.hidden === 1 && before?.veryHidden !== true;
  sheet.veryHidden = data.hidden === 1 && before?.veryHidden === true;
  sheet.view = writeView(data, before);
  const frozen = {
    ...(data.freeze?.ySplit ? { rows: data.freeze.ySplit } : {}),
    ...(data.freeze?.xSplit ? { columns: data.freeze.xSplit } : {}),
  };
  if (Object.keys(frozen).length > 0) sheet.freezePane = frozen;
  else delete sheet.freezePane;
  const autoFilter = writeFilter(filter, before);
  if (autoFilter === null) delete sheet.autoFilter;
  else sheet.autoFilter = autoFilter;
  sheet.pageSetup = before === null ? NEW_PAGE : withoutPrintNames(before);
  return sheet;
}

/** Merges that go beyond the grid keep the cells that the file gives them. */
function writeMerges(data: Partial<IWorksheetData>, before: Sheet | null): NonNullable<Sheet['merges']> {
  const whole = new Map<string, Merge>();
  const beyond: Merge[] = [];
  for (const merge of before?.merges ?? []) {
    const range = before === null ? null : readMerge(merge, gridOf(before));
    if (range === null) beyond.push(merge);
    else whole.set(formatArea(range), merge);
  }
  const present = (data.mergeData ?? []).map(
    (merge) =>
      whole.get(formatArea(merge)) ?? {
        startRow: merge.startRow,
        startCol: merge.startColumn,
        endRow: merge.endRow,
        endCol: merge.endColumn,
      },
  );
  return [...present, ...beyond];
}

/** hucre writes a print area without quotes around the tab's name; it goes among the names instead. */
function withoutPrintNames(before: Sheet): NonNullable<Sheet['pageSetup']> {
  const {
    printArea: _area,
    printTitlesRow: _row,
    printTitlesColumn: _column,
    ...rest
  } = before.pageSetup ?? {};
  return rest;
}

function writeColumns({ data, before, depths }: TabSource, digit: number): ColumnDef[] {
  const sizes = data.columnData ?? {};
  const outline = outlineOf({ data, before, depths });
  const count = Math.max(
    before?.columns?.length ?? 0,
    outline.length,
    ...Object.keys(sizes).map((column) => Number(column) + 1),
  );
  return Array.from({ length: count }, (_, index): ColumnDef => {
    const old = before?.columns?.[index] ?? {};
    if (index >= (data.columnCount ?? count)) return old;
    const { w = before === null ? data.defaultColumnWidth : undefined, hd } = sizes[index] ?? {};
    const sameWidth = old.width !== undefined && w === widthPixels(old.width, digit);
    return {
      ...outline[index],
      ...(w === undefined ? {} : { width: sameWidth ? old.width : widthCharacters(w, digit) }),
      ...(hd === 1 ? { hidden: true } : {}),
    } as ColumnDef;
  });
}

type Outline = Pick<ColumnDef, 'outlineLevel' | 'collapsed'>;

/**
 * The groups of columns: those of the file as they stand there while nothing changed, else with the sign of a collapsed
 * group at the column behind it, where Sheets and Excel draw it.
 */
function outlineOf({ data, before, depths }: Pick<TabSource, 'data' | 'before' | 'depths'>): Outline[] {
  const isHidden = (column: number) => data.columnData?.[column]?.hd === 1;
  const old = before?.columns ?? [];
  const end = depths.reduce((after, depth, column) => (depth > 0 ? column + 2 : after), 0);
  const columns = Array.from({ length: end }, (_, column) => column);
  const isSame = columns.every(
    (column) =>
      (old[column]?.outlineLevel ?? 0) === (depths[column] ?? 0) &&
      (old[column]?.hidden === true) === isHidden(column),
  );
  return columns.map((column): Outline => {
    const level = depths[column] ?? 0;
    const behind = level < (depths[column - 1] ?? 0) && isHidden(column - 1);
    const collapsed = isSame ? old[column]?.collapsed === true : behind;
    return { ...(level > 0 ? { outlineLevel: level } : {}), ...(collapsed ? { collapsed } : {}) };
  });
}

function writeRows(
  data: Partial<IWorksheetData>,
  options: { readonly before: Sheet | null; readonly filtered: readonly number[] },
): Map<number, RowDef> {
  const sizes = data.rowData ?? {};
  const rows = new Map<number, RowDef>();
  const numbers = [
    ...Object.keys(sizes).map(Number),
    ...options.filtered,
    ...(options.before?.rowDefs?.keys() ?? []),
  ];
  for (const row of numbers) {
    const old = options.before?.rowDefs?.get(row) ?? {};
    const { h, ia, hd } = sizes[row] ?? {};
    const sameHeight = old.height !== undefined && h === heightPixels(old.height);
    const definition: RowDef = {
      ...(old.outlineLevel === undefined ? {} : { outlineLevel: old.outlineLevel }),
      ...(old.collapsed === undefined ? {} : { collapsed: old.collapsed }),
      ...(h === undefined || ia !== 0 ? {} : { height: sameHeight ? (old.height ?? 0) : heightPoints(h) }),
      ...(hd === 1 || options.filtered.includes(row) ? { hidden: true } : {}),
    };
    if (Object.keys(definition).length > 0) rows.set(row, definition);
  }
  return rows;
}

function writeView(data: Partial<IWorksheetData>, before: Sheet | null): NonNullable<Sheet['view']> {
  const { tabColor: _, showGridLines: __, ...rest } = before?.view ?? {};
  const colour = fileColour(data.tabColor);
  const kept =
    before?.view?.tabColor?.theme !== undefined && colour !== undefined ? before.view.tabColor : colour;
  return {
    ...rest,
    ...(data.showGridlines === 0 ? { showGridLines: false } : {}),
    ...(kept === undefined ? {} : { tabColor: kept }),
  };
}

/** True when a tab's filter is still the one of the file, whose own XML then stays. */
export function isSameFilter(filter: IAutoFilter | null, before: Sheet | null): boolean {
  return before !== null && filterKey(filter) === filterKey(readFilter(before));
}

function filterKey(filter: IAutoFilter | null): string {
  if (filter === null) return '';
  const columns = (filter.filterColumns ?? []).map(({ colId, filters, customFilters }) => [
    colId,
    filters?.filters ?? [],
    filters?.blank ?? false,
    customFilters ?? null,
  ]);
  return JSON.stringify([formatArea(filter.ref), columns]);
}

function writeFilter(filter: IAutoFilter | null, before: Sheet | null): AutoFilter | null {
  if (filter === null) return null;
  if (isSameFilter(filter, before) && before?.autoFilter !== undefined) return before.autoFilter;
  const columns = (filter.filterColumns ?? []).flatMap(({ colId, filters }) =>
    filters?.filters === undefined
      ? []
      : [{ colIndex: colId - filter.ref.startColumn, filters: [...filters.filters] }],
  );
  return { range: formatArea(filter.ref), ...(columns.length === 0 ? {} : { columns }) };
}
