import { withoutAnyBound } from '../figure/bounded';
import type { Figure } from '../figure/figure';
import { exponentOfMeasure, isMoney } from '../measure/measure';
import { addExact, multiplyExact, scaleExact } from '../number/decimal';
import { parseNumber, parseNumberIn } from '../number/parse';
import type { Reading } from '../number/reading';
import { longestAt } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { SourceIndicator } from '../survey/indicator';
import { rawTables, type Survey } from '../survey/survey';
import { BETWEEN_BANDS, type Column } from '../tab/column';
import { readColumnRoles } from '../tab/columns';
import { columnContent } from '../tab/figures';
import { readHeader } from '../tab/header';
import { IDENTIFYING_WORDS } from '../tab/role-words';
import { resultColumnsOf, type Table, type TableRow } from '../table/table';
import { adjustedColumnsOf, commonTarget, targetColumnsOf, timesOfColumn } from '../target/indicator-target';
import { cleanText } from '../text/normalise';
import type { Grid, Workbook } from '../workbook/workbook';
import { cellAt, gridsOf } from '../workbook/workbook';
import type { Spot } from './spot';

/** A table as the checks look at it: its cells, its columns by role, its rows by unit. */
export interface TableView {
  readonly table: Table;
  readonly grid: Grid;
  readonly indicators: readonly SourceIndicator[];
  readonly columns: readonly Column[];
  readonly unitRows: readonly TableRow[];
  /** Columns of figures that belong to no indicator: members, parts, other counts; none without a heading, which is scratch work. */
  readonly otherFigures: readonly number[];
  /** The standard name of the unit of a row, by row of the tab. */
  readonly unitOfRow: ReadonlyMap<number, string>;
  /** Powers of ten of the columns that are kept in thousands or millions: "1,5 tỷ" under "triệu đồng" (6) is 1500. */
  readonly exponents: ReadonlyMap<number, number>;
  /** How cells read that are percentages by their sign or format, in points, by "row:column". */
  readonly percents: ReadonlyMap<string, Reading>;
  /** Cells that were read although words stand around the figure, "≥ 95", "12 đồng chí"; by "row:column". */
  readonly worded: ReadonlySet<string>;
  /** Several tables stand in the tab, so that a header alone does not name a column. */
  readonly shared: boolean;
  /** Of a page of a table the pages before it, whose figures its totals may count too; null where their columns stand elsewhere. */
  readonly before: readonly TableView[] | null;
  /** All pages of a table that goes on in others, this one among them, in whatever columns. */
  readonly pages?: readonly Table[];
}

/** Every table of a survey with what the checks need of it. */
export function viewTables(survey: Survey, workbook: Workbook): readonly TableView[] {
  const views = viewEach(survey.tables, survey, workbook);
  const of = new Map(views.map((view) => [view.table, view]));
  const placeOf = new Map(
    pagesIn(survey).flatMap((pages) => pages.map((table, at) => [table, { pages, at }] as const)),
  );
  return views.map((view) => {
    const place = placeOf.get(view.table);
    const earlier = place?.pages.slice(0, place.at) ?? [];
    const known = earlier.flatMap((table) => of.get(table) ?? []);
    const areAlike = known.length === earlier.length && known.every((one) => standAlike(one, view));
    return { ...view, before: areAlike ? known : null, ...(place ? { pages: place.pages } : {}) };
  });
}

/** The tables that are pages of one, each such table once, in their order. */
function pagesIn({ indicators }: Survey): readonly (readonly Table[])[] {
  const found = new Map<Table, readonly Table[]>();
  for (const { origin } of indicators) {
    if (origin.kind !== 'series' || origin.how !== 'pages') continue;
    const pages = origin.sources.map(({ table }) => table);
    const [first] = pages;
    if (first !== undefined) found.set(first, pages);
  }
  return [...found.values()];
}

/** Whether the indicators of two pages stand in the same columns, counted from that of the units. */
function standAlike(one: TableView, other: TableView): boolean {
  const columns = ({ indicators, table }: TableView) =>
    indicators
      .map((own) =>
        columnsOf(own)
          .map((column) => (column === null ? '' : column - table.unitColumn))
          .join(' '),
      )
      .sort()
      .join();
  return columns(one) === columns(other);
}

/** Every form as a table whose rows are indicators of one unit: figures of different rows cannot be compared. */
export function viewForms(survey: Survey, workbook: Workbook): readonly TableView[] {
  const forms = rawTables(survey).filter((table) => !survey.tables.includes(table));
  return viewEach(forms, survey, workbook);
}

function viewEach(tables: readonly Table[], survey: Survey, workbook: Workbook): readonly TableView[] {
  const grids = gridsOf(workbook);
  return tables.map((table): TableView => {
    const grid = grids.get(table.tab) ?? [];
    const indicators = survey.sources.filter((indicator) => indicator.table === table);
    const unitOfRow = new Map<number, string>();
    for (const { measures } of indicators)
      for (const { unit, rows } of measures) for (const row of rows) unitOfRow.set(row, unit.name);
    const columns = readColumns(table, grid);
    const unitRows = table.rows.filter(({ kind }) => kind === 'unit');
    const beside = survey.sources.filter((indicator) => standsUnder(indicator.table, table));
    const taken = new Set([table.unitColumn, table.ordinalColumn, ...beside.flatMap(columnsOf)]);
    const otherFigures = columns
      .filter(({ texts }) => texts.length > 0 && !texts.some(isIdentifying))
      .filter(({ column, role }) => !taken.has(column) && role !== 'note' && role !== 'date')
      .filter(
        ({ column }) => column > table.unitColumn && columnContent(grid, unitRows, column) === 'figures',
      )
      .map(({ column }) => column);
    const shared = tables.filter(({ tab }) => tab === table.tab).length > 1;
    const exponents = new Map(
      indicators.flatMap(({ columns }) =>
        [
          ...targetColumnsOf(columns.target),
          ...resultColumnsOf(columns),
          ...(columns.shortfallColumn === null ? [] : [columns.shortfallColumn]),
        ].map((column): [number, number] => [column, exponentOfMeasure(columns.measure)]),
      ),
    );
    const percents = percentsOf(indicators);
    return {
      table,
      grid,
      indicators,
      columns,
      unitRows,
      otherFigures,
      unitOfRow,
      exponents,
      percents,
      worded: wordedCells(indicators),
      shared,
      before: [],
    };
  });
}

/** Whether a table is another or one of those that stand side by side under its header, whose columns are none of its own: the form of each unit. */
function standsUnder(one: Table, other: Table): boolean {
  return (
    one.tab === other.tab && one.header.first === other.header.first && one.unitColumn === other.unitColumn
  );
}

/** "Số điện thoại", "Mã đơn vị": 0912345678 is no figure to be typed as one. */
function isIdentifying(text: string): boolean {
  return longestAt(readWords(text).words, 0, IDENTIFYING_WORDS) > 0;
}

/**
 * Figures that were judged otherwise than their cells read by themselves: in points although they hold fractions (`97%`, 0,97 formatted
 * as a percentage), without the bound they are typed with ("≥ 95"), or in the unit of measure of their row ("1,2 tỷ" in a row of triệu đồng).
 */
function percentsOf(indicators: readonly SourceIndicator[]): ReadonlyMap<string, Reading> {
  const found = new Map<string, Reading>();
  forEachFigure(indicators, ({ typed, reading, places }) => {
    const [place] = places;
    if (place === undefined || isAsTyped({ typed, reading, places })) return;
    const isSigned =
      typeof typed === 'string'
        ? typed.includes('%') ||
          (reading.kind === 'number' && (withoutAnyBound(typed) !== typed || namesAmount(typed)))
        : typeof typed === 'number' &&
          reading.kind === 'number' &&
          reading.value === multiplyExact([typed, 100]);
    if (isSigned) found.set(`${place.row}:${place.column}`, reading);
  });
  return found;
}

/** Whether a text says by itself how much it is: "1,2 tỷ". */
function namesAmount(typed: string): boolean {
  return isMoney(typed.replace(/[\d.,]/g, ' '));
}

/** Whether a figure is the number of its one cell. */
function isAsTyped({ typed, reading, places }: Pick<Figure, 'typed' | 'reading' | 'places'>): boolean {
  return reading.kind === 'number' && reading.value === typed && places.length === 1;
}

function forEachFigure(indicators: readonly SourceIndicator[], read: (figure: Figure) => void): void {
  for (const { measures } of indicators) {
    for (const { target, result } of measures) {
      read(target);
      read(result);
    }
  }
}

function wordedCells(indicators: readonly SourceIndicator[]): ReadonlySet<string> {
  const found = new Set<string>();
  forEachFigure(indicators, ({ typed, reading, places: [place] }) => {
    const isWorded =
      typeof typed === 'string' && reading.kind === 'number' && parseNumber(typed).kind === 'unreadable';
    if (isWorded && place) found.add(`${place.row}:${place.column}`);
  });
  return found;
}

function columnsOf({ columns }: SourceIndicator): readonly (number | null)[] {
  const { target, rateColumn, shortfallColumn } = columns;
  return [...targetColumnsOf(target), ...resultColumnsOf(columns), rateColumn, shortfallColumn];
}

/** The header is read as recognition read it: by words for units, else by the column that was taken for the units'. */
function readColumns({ header, unitColumn }: Table, grid: Grid): readonly Column[] {
  const rows = Array.from({ length: header.last - header.first + 1 }, (_, index) => header.first + index);
  for (const row of rows) {
    const found = readHeader(grid, row);
    if (found !== null) return readColumnRoles(found, grid);
  }
  for (const row of rows) {
    const found = readHeader(grid, row, [unitColumn]);
    if (found?.first === header.first && found.last === header.last) return readColumnRoles(found, grid);
  }
  return [];
}

/** Whether a unit's figures stand in several rows of the table, so that no row can be checked by itself. */
export function isOfSeveralRows({ table, indicators }: TableView): boolean {
  const shifted = ({ target }: SourceIndicator) => target.kind === 'column' && target.shift !== undefined;
  return table.partRows !== undefined || indicators.some(shifted);
}

/** Columns of figures from the left: those of indicators, and others. */
export function figureColumns({ indicators, otherFigures }: TableView): readonly number[] {
  const own = indicators.flatMap(columnsOf).filter((column): column is number => column !== null);
  return [...new Set([...own, ...otherFigures])].sort((a, b) => a - b);
}

/** Whether typed rates of an indicator stand in a column. */
export function isRate({ indicators }: TableView, column: number): boolean {
  return indicators.some(({ columns }) => columns.rateColumn === column);
}

/** A column's header from band to leaf, with the table's title where a tab holds several: "Kết quả – CĐCS". */
export function subjectOf(view: TableView, column: number): string {
  const texts = view.columns.find((one) => one.column === column)?.texts.map(cleanText) ?? [];
  const label = texts.filter((text) => text !== '').join(BETWEEN_BANDS);
  return view.shared ? `${label} (${view.table.title})` : label;
}

/** A cell of a unit's row as part of a finding. */
export function spotAt(view: TableView, row: number, column: number): Spot {
  return {
    place: { tab: view.table.tab, row, column },
    unit: view.unitOfRow.get(row) ?? null,
    typed: cellAt(view.grid, row, column),
  };
}

/** How a figure of the table's tab reads, in its column's unit of measure. */
export function readingAt(view: TableView, row: number, column: number): Reading {
  const percent = view.percents.size === 0 ? undefined : view.percents.get(`${row}:${column}`);
  return percent ?? parseNumberIn(cellAt(view.grid, row, column), view.exponents.get(column) ?? 0);
}

/** The number at a place of the table's tab; null for anything else. */
export function numberAt(view: TableView, row: number, column: number): number | null {
  const reading = readingAt(view, row, column);
  return reading.kind === 'number' ? reading.value : null;
}

/** The target of a row under an indicator; null when there is none or it cannot be read. */
export function targetAt(view: TableView, indicator: SourceIndicator, row: number): number | null {
  const { target } = indicator;
  for (const column of adjustedColumnsOf(target)) {
    const changed = numberAt(view, row, column);
    if (changed !== null) return changed;
  }
  if (target.kind !== 'column') return commonTarget(target);
  const typed = sumAt(view, row, targetColumnsOf(target));
  return scaleExact(typed, timesOfColumn(target));
}

/** The result of a row, added where it stands part by part; null when it cannot be read. */
export function resultAt(view: TableView, { columns }: SourceIndicator, row: number): number | null {
  return sumAt(view, row, resultColumnsOf(columns));
}

/** What the columns of one figure add up to in a row; blank ones among several add nothing. */
export function sumAt(view: TableView, row: number, columns: readonly number[]): number | null {
  const [first] = columns;
  if (columns.length === 1 && first !== undefined) return numberAt(view, row, first);
  const readings = columns.map((column) => readingAt(view, row, column));
  const values = readings.flatMap((reading) => (reading.kind === 'number' ? [reading.value] : []));
  const isRead = readings.every(({ kind }) => kind === 'number' || kind === 'blank' || kind === 'dash');
  return values.length === 0 || !isRead ? null : addExact(values);
}
