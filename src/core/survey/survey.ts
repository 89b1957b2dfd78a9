import type { CalendarDate } from '../date/calendar-date';
import type { Period } from '../date/period';
import type { Form } from '../form/form';
import type { Log } from '../log/log';
import type { IndicatorSetting } from '../settings/setting';
import { recogniseTables } from '../source/recognise';
import { distinctNames } from '../tab/name';
import type { TableProblem } from '../tab/problem';
import type { OpenTable, Table } from '../table/table';
import type { Directory } from '../unit/directory';
import type { ListedUnit } from '../unit/named-row';
import type { Workbook } from '../workbook/workbook';
import { formSources, proposeForms } from './forms';
import { type Indicator, type SourceIndicator, sourcesOf } from './indicator';
import type { JudgeContext } from './judging';
import { problemsOfLogs, proposeLogs } from './logs';
import { decideOpen } from './open-tables';
import type { Proposal } from './proposal';
import { groupFamilies, periodProblem, sharedPeriods } from './series';
import { proposeTables } from './table-indicators';
import { gatherUnits, type LoneName } from './units';
import { asOfDate, latestPeriod } from './workbook-period';

/** Everything the pages and colours are decided from. */
export interface Survey {
  readonly tables: readonly Table[];
  /** Tables whose result column staff can choose in `Danh mục chỉ tiêu`, whether or not they did. */
  readonly open: readonly OpenTable[];
  readonly forms: readonly Form[];
  readonly logs: readonly Log[];
  readonly problems: readonly TableProblem[];
  readonly directory: Directory;
  readonly loneNames: readonly LoneName[];
  /** The indicators of each table, judged by its own rows; then each form's, seen as a table of its indicators. */
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

/**
 * Reads a workbook completely: tables, units, and a judged measure for each unit under each indicator.
 * Nothing here asks or throws; what could not be understood stands in `problems` and `loneNames`.
 */
export function surveyWorkbook(workbook: Workbook, options: SurveyOptions): Survey {
  const { today, listed, answers } = options;
  const recognised = recogniseTables(workbook);
  const settings = new Map((options.settings ?? []).map((setting) => [setting.key, setting]));
  const decided = decideOpen(recognised.open, recognised.problems, settings);
  const candidates = [...recognised.tables, ...decided.tables].map((table) => withoutUnused(table, settings));
  const all = [
    ...proposeTables(groupFamilies(candidates)),
    ...proposeForms(recognised.forms),
    ...proposeLogs(recognised.logs),
  ];
  const proposals = inOrder(workbook, all).filter(({ key }) => settings.get(key)?.calculation !== 'unused');
  const used = new Set<Table | Form | Log>(proposals.flatMap(({ sources }) => sources));
  const tables = candidates.filter((table) => used.has(table));
  const forms = recognised.forms.filter((form) => used.has(form));
  const logs = recognised.logs.filter((log) => used.has(log));
  const units = gatherUnits({ tables, forms, logs }, listed);
  const context: JudgeContext = {
    grids: new Map(workbook.tabs.map(({ name, values }) => [name, values])),
    units,
    period: latestPeriod(proposals.map((proposal) => proposal.period)),
    today,
    answers,
  };
  const names = distinctNames(
    proposals.map(({ label, tab, title, period }) => ({
      name: label,
      tab,
      title,
      period: period?.label ?? '',
    })),
  );
  const indicators = proposals.map(({ key, label, judge }, index) => {
    const setting = settings.get(key) ?? null;
    return judge({ ...context, key, label, setting, name: setting?.name ?? names[index] ?? label });
  });
  const period = latestPeriod(indicators.map((indicator) => indicator.period));
  return {
    tables,
    forms,
    logs,
    open: recognised.open,
    problems: [
      ...decided.problems,
      ...[...tables, ...forms].flatMap((source) => periodProblem(source) ?? []),
      ...sharedPeriods(tables),
      ...problemsOfLogs(logs, context),
    ],
    directory: units.directory,
    loneNames: units.loneNames,
    sources: [...indicators.flatMap(({ origin }) => sourcesOf(origin)), ...formSources(indicators, units)],
    indicators,
    period,
    asOf: asOfDate(period, today),
  };
}

/** A table without the indicators that staff do not use, before tables of several periods are put together. */
function withoutUnused(table: Table, settings: ReadonlyMap<string, IndicatorSetting>): Table {
  const indicators = table.indicators.filter(({ key }) => settings.get(key)?.calculation !== 'unused');
  return indicators.length === table.indicators.length ? table : { ...table, indicators };
}

/** Every table of a survey, its forms seen as tables included. */
export function rawTables({ tables, sources }: Pick<Survey, 'tables' | 'sources'>): readonly Table[] {
  return [...new Set([...tables, ...sources.map(({ table }) => table)])];
}

/** Proposals in the order of the workbook's tabs. */
function inOrder(workbook: Workbook, proposals: readonly Proposal[]): readonly Proposal[] {
  const places = new Map(workbook.tabs.map(({ name }, index) => [name, index]));
  const placeOf = ({ tab }: Proposal) => places.get(tab) ?? 0;
  return [...proposals].sort((a, b) => placeOf(a) - placeOf(b));
}
