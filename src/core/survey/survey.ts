import type { CalendarDate } from '../date/calendar-date';
import { compareDates } from '../date/calendar-date';
import type { Period } from '../date/period';
import { parseNumberIn } from '../number/parse';
import type { Reading } from '../number/reading';
import { assess } from '../state/assess';
import type { Assessment } from '../state/assessment';
import { exponentOfMeasure } from '../table/measure';
import type { TableProblem } from '../table/problem';
import { recogniseTables } from '../table/recognise';
import type { Table, TableIndicator, TableRow, TargetSource } from '../table/table';
import { deriveDirectory } from '../unit/derive';
import type { Directory, Unit } from '../unit/directory';
import type { ListedUnit } from '../unit/named-row';
import type { Cell, Place, Workbook } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';

/** A target for every unit that staff gave when asked, because neither columns nor lines of the table name one. */
export interface AnsweredTarget {
  readonly kind: 'answer';
  readonly value: number;
}

/** A figure as it stands in the workbook: how it reads, what was typed, and where (null: no cell of its own). */
export interface Figure {
  readonly reading: Reading;
  readonly typed: Cell;
  readonly place: Place | null;
}

/** One unit under one indicator, judged. `rows` are the table's rows of the unit: none when absent, two when doubled. */
export interface Measure {
  readonly unit: Unit;
  readonly target: Figure;
  readonly result: Figure;
  readonly rows: readonly number[];
  readonly assessment: Assessment;
}

/** One indicator of the workbook with a measure for every unit of the directory, in its order. */
export interface Indicator {
  readonly key: string;
  readonly name: string;
  readonly table: Table;
  readonly columns: TableIndicator;
  readonly target: TargetSource | AnsweredTarget;
  readonly period: Period | null;
  readonly periodEnded: boolean;
  readonly measures: readonly Measure[];
}

/** A unit's name that stands alone although other names look alike; told to staff, never merged. */
export interface LoneName {
  readonly name: string;
  readonly place: Place;
  readonly suggestions: readonly string[];
}

/** Everything the pages and colours are decided from. */
export interface Survey {
  readonly tables: readonly Table[];
  readonly problems: readonly TableProblem[];
  readonly directory: Directory;
  readonly loneNames: readonly LoneName[];
  readonly indicators: readonly Indicator[];
  readonly period: Period | null;
  readonly asOf: CalendarDate;
}

/** What a survey depends on besides the cells. */
export interface SurveyOptions {
  readonly today: CalendarDate;
  /** Rows of the tab `Danh mục đơn vị`, obeyed. */
  readonly listed: readonly ListedUnit[];
  /** Targets staff gave when asked, by indicator key. */
  readonly answers: ReadonlyMap<string, number>;
}

/** A unit row together with the table it stands in. */
interface UnitRow {
  readonly table: number;
  readonly row: TableRow;
}

/** The name answers are kept under: the tab and the indicator. */
export function indicatorKey(tab: string, indicator: string): string {
  return `${tab} › ${indicator}`;
}

/** The period that ends last; the one the page's title names. */
function latestPeriod(tables: readonly Table[]): Period | null {
  let latest: Period | null = null;
  for (const { period } of tables) {
    if (period && (!latest || compareDates(period.end, latest.end) > 0)) latest = period;
  }
  return latest;
}

/** Rule 11: the end of the period the tables state, never later than today; today when they state none. */
function asOfDate(period: Period | null, today: CalendarDate): CalendarDate {
  return period && compareDates(period.end, today) < 0 ? period.end : today;
}

/** A figure in the indicator's unit of measure: "1,5 tỷ" under "triệu đồng" (exponent 6) is 1500. */
function figureAt(values: readonly (readonly Cell[])[], place: Place, exponent: number): Figure {
  const typed = cellAt(values, place.row, place.column);
  return { reading: parseNumberIn(typed, exponent), typed, place };
}

function constantFigure(value: number): Figure {
  return { reading: { kind: 'number', value }, typed: value, place: null };
}

const NO_FIGURE: Figure = { reading: { kind: 'blank' }, typed: '', place: null };

/**
 * Reads a workbook completely: tables, units, and a judged measure for each unit under each indicator.
 * Nothing here asks or throws; what could not be understood stands in `problems` and `loneNames`.
 */
export function surveyWorkbook(workbook: Workbook, options: SurveyOptions): Survey {
  const { tables, problems } = recogniseTables(workbook);
  const values = new Map(workbook.tabs.map((tab) => [tab.name, tab.values]));
  const unitRows: UnitRow[] = tables.flatMap((table, index) =>
    table.rows.filter((row) => row.kind === 'unit').map((row) => ({ table: index, row })),
  );
  const derived = deriveDirectory(
    unitRows.map(({ table, row }) => ({
      table,
      row: row.row,
      name: row.name,
      ordinal: row.ordinal,
      group: row.group,
    })),
    options.listed,
  );
  const rowsOfUnit = groupRows(unitRows, derived.unitOfRow, tables.length);
  const period = latestPeriod(tables);
  const indicators = tables.flatMap((table, index) =>
    table.indicators.map((columns) =>
      judgeIndicator(table, columns, {
        grid: values.get(table.tab) ?? [],
        units: derived.directory.units,
        rows: rowsOfUnit[index] ?? new Map(),
        period: table.period ?? period,
        options,
      }),
    ),
  );
  const loneNames = derived.unmatched.flatMap(({ row, suggestions }) => {
    const found = unitRows[row];
    const table = found && tables[found.table];
    if (!found || !table) return [];
    const place = { tab: table.tab, row: found.row.row, column: table.unitColumn };
    return [{ name: found.row.name, place, suggestions }];
  });
  return {
    tables,
    problems,
    directory: derived.directory,
    loneNames,
    indicators,
    period,
    asOf: asOfDate(period, options.today),
  };
}

/** Per table, the row numbers of each unit. */
function groupRows(
  unitRows: readonly UnitRow[],
  unitOfRow: readonly (number | null)[],
  tables: number,
): readonly Map<number, number[]>[] {
  const grouped = Array.from({ length: tables }, () => new Map<number, number[]>());
  unitRows.forEach(({ table, row }, index) => {
    const unit = unitOfRow[index];
    const rows = grouped[table];
    if (unit === null || unit === undefined || !rows) return;
    const known = rows.get(unit);
    if (known) known.push(row.row);
    else rows.set(unit, [row.row]);
  });
  return grouped;
}

interface JudgeContext {
  readonly grid: readonly (readonly Cell[])[];
  readonly units: readonly Unit[];
  readonly rows: ReadonlyMap<number, readonly number[]>;
  readonly period: Period | null;
  readonly options: SurveyOptions;
}

function judgeIndicator(table: Table, columns: TableIndicator, context: JudgeContext): Indicator {
  const key = indicatorKey(table.tab, columns.name);
  const answer = context.options.answers.get(key);
  const target: TargetSource | AnsweredTarget =
    columns.target.kind === 'none' && answer !== undefined
      ? { kind: 'answer', value: answer }
      : columns.target;
  const exponent = exponentOfMeasure(columns.measure);
  const periodEnded = context.period === null || compareDates(context.period.end, context.options.today) <= 0;
  const figureOfTarget = (row: number): Figure => {
    if (target.kind === 'none') return NO_FIGURE;
    if (target.kind !== 'column') return constantFigure(target.value);
    return figureAt(context.grid, { tab: table.tab, row, column: target.column }, exponent);
  };
  const measures = context.units.map((unit): Measure => {
    const rows = context.rows.get(unit.index) ?? [];
    const row = rows[0];
    const targetFigure = row === undefined ? NO_FIGURE : figureOfTarget(row);
    const result =
      row === undefined
        ? NO_FIGURE
        : figureAt(context.grid, { tab: table.tab, row, column: columns.resultColumn }, exponent);
    const assessment = assess({
      target: targetFigure.reading,
      result: result.reading,
      listed: row !== undefined,
      duplicate: rows.length > 1,
      tableHasTarget: target.kind !== 'none',
      periodEnded,
    });
    return { unit, target: targetFigure, result, rows, assessment };
  });
  return { key, name: columns.name, table, columns, target, period: context.period, periodEnded, measures };
}
