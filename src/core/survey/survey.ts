import type { CalendarDate } from '../date/calendar-date';
import { compareDates } from '../date/calendar-date';
import type { Period } from '../date/period';
import type { IndicatorSetting } from '../settings/setting';
import type { TableProblem } from '../table/problem';
import { recogniseTables } from '../table/recognise';
import type { Table } from '../table/table';
import type { Directory } from '../unit/directory';
import type { ListedUnit } from '../unit/named-row';
import type { Suggestion } from '../unit/suggestion';
import type { Place, Workbook } from '../workbook/workbook';
import { type Indicator, type SourceIndicator, sourcesOf } from './indicator';
import { familyKey, judgeFamilies } from './judge-families';
import { type Family, groupFamilies } from './series';
import { gatherUnits } from './units';

/** A unit's name that stands alone although other names look alike; told to staff, never merged. */
export interface LoneName {
  readonly name: string;
  readonly place: Place;
  readonly suggestions: readonly Suggestion[];
}

/** Everything the pages and colours are decided from. */
export interface Survey {
  readonly tables: readonly Table[];
  readonly problems: readonly TableProblem[];
  readonly directory: Directory;
  readonly loneNames: readonly LoneName[];
  /** The indicators of each table, judged by its own rows. */
  readonly sources: readonly SourceIndicator[];
  /** The indicators as pages print them. */
  readonly indicators: readonly Indicator[];
  readonly period: Period | null;
  readonly asOf: CalendarDate;
}

/** What a survey depends on besides the cells. */
export interface SurveyOptions {
  readonly today: CalendarDate;
  /** Rows of the tab `Danh mục đơn vị`, obeyed. */
  readonly listed: readonly ListedUnit[];
  /** Targets staff gave when asked, by indicator key; null where they left the question blank. */
  readonly answers: ReadonlyMap<string, number | null>;
  /** Rows of the tab `Danh mục chỉ tiêu`, obeyed. */
  readonly settings?: readonly IndicatorSetting[];
}

/** The period that ends last; the one the page's title names. */
function latestPeriod(periods: readonly (Period | null)[]): Period | null {
  let latest: Period | null = null;
  for (const period of periods) {
    if (period && (!latest || compareDates(period.end, latest.end) > 0)) latest = period;
  }
  return latest;
}

/** Rule 11: the end of the period the tables state, never later than today; today when they state none. */
function asOfDate(period: Period | null, today: CalendarDate): CalendarDate {
  return period && compareDates(period.end, today) < 0 ? period.end : today;
}

/**
 * Reads a workbook completely: tables, units, and a judged measure for each unit under each indicator.
 * Nothing here asks or throws; what could not be understood stands in `problems` and `loneNames`.
 */
export function surveyWorkbook(workbook: Workbook, options: SurveyOptions): Survey {
  const { today, listed, answers } = options;
  const settings = new Map((options.settings ?? []).map((setting) => [setting.key, setting]));
  const recognised = recogniseTables(workbook);
  const families = groupFamilies(recognised.tables).filter(
    (family) => settings.get(familyKey(family))?.calculation !== 'unused',
  );
  const tables = withIndicators(recognised.tables, families);
  const units = gatherUnits(tables, listed);
  const indicators = judgeFamilies(families, {
    grids: new Map(workbook.tabs.map(({ name, values }) => [name, values])),
    units,
    period: latestPeriod(families.flatMap(({ parts }) => parts.map(({ period }) => period))),
    today,
    answers,
    settings,
  });
  const period = latestPeriod(indicators.map((indicator) => indicator.period));
  return {
    tables,
    problems: recognised.problems,
    directory: units.directory,
    loneNames: units.loneNames,
    sources: indicators.flatMap(({ origin }) => sourcesOf(origin)),
    indicators,
    period,
    asOf: asOfDate(period, today),
  };
}

/** The tables of which something is used. */
function withIndicators(tables: readonly Table[], families: readonly Family[]): readonly Table[] {
  const used = new Set(families.flatMap(({ parts }) => parts.map(({ table }) => table)));
  return tables.filter((table) => used.has(table));
}
