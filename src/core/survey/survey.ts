import type { CalendarDate } from '../date/calendar-date';
import type { Period } from '../date/period';
import type { Form } from '../form/form';
import type { Log } from '../log/log';
import type { IndicatorSetting } from '../settings/setting';
import { distinctNames } from '../tab/name';
import type { TableProblem } from '../tab/problem';
import type { OpenTable, Table } from '../table/table';
import type { Directory } from '../unit/directory';
import { formSources } from './forms';
import { type Indicator, type SourceIndicator, sourcesOf } from './indicator';
import type { JudgeContext } from './judging';
import { problemsOfLogs } from './logs';
import { problemsOfMarks } from './marked-results';
import type { Proposal } from './proposal';
import { obeySettings, type Proposed } from './propose';
import { periodProblem, sharedPeriods } from './series';
import type { LoneName } from './units';
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
  readonly today: CalendarDate;
}

/** What people decided, and the day it is today. */
export interface SurveyOptions {
  readonly today: CalendarDate;
  /** Targets staff gave when asked, by indicator key; null where they left the question blank. */
  readonly answers: ReadonlyMap<string, number | null>;
  /** Rows of the tab `Danh mục chỉ tiêu`, obeyed. */
  readonly settings?: readonly IndicatorSetting[];
}

/**
 * Judges what a workbook was found to hold: a measure for each unit under each indicator. Nothing here asks or throws;
 * what could not be understood stands in `problems` and `loneNames`.
 */
export function judgeProposed(proposed: Proposed, { today, answers, settings = [] }: SurveyOptions): Survey {
  const settingOf = new Map(settings.map((setting) => [setting.key, setting]));
  const { tables, forms, logs, proposals, units, problems } = obeySettings(proposed, settingOf);
  const context: JudgeContext = {
    grids: new Map(proposed.workbook.tabs.map(({ name, values }) => [name, values])),
    percents: new Map(proposed.workbook.tabs.map(({ name, percents }) => [name, percents])),
    units,
    period: latestPeriod(proposals.map((proposal) => proposal.period)),
    today,
    answers,
  };
  const names = proposalNames(proposals);
  const indicators = proposals.map(({ key, label, direction, judge }, index) => {
    const setting = settingOf.get(key) ?? null;
    return judge({
      ...context,
      key,
      label,
      direction,
      setting,
      name: setting?.name ?? names[index] ?? label,
    });
  });
  const period = latestPeriod(indicators.map((indicator) => indicator.period));
  return {
    tables,
    forms,
    logs,
    open: proposed.recognised.open,
    problems: [
      ...problems,
      ...[...tables, ...forms].flatMap((source) => periodProblem(source) ?? []),
      ...sharedPeriods(tables),
      ...problemsOfLogs(logs, context),
      ...problemsOfMarks(indicators),
    ],
    directory: units.directory,
    loneNames: units.loneNames,
    sources: [...indicators.flatMap(({ origin }) => sourcesOf(origin)), ...formSources(indicators, units)],
    indicators,
    period,
    asOf: asOfDate(period, today),
    today,
  };
}

/** The names of indicators before staff give them others, no two the same. */
export function proposalNames(proposals: readonly Proposal[]): readonly string[] {
  return distinctNames(
    proposals.map(({ label, tab, title, period }) => ({
      name: label,
      tab,
      title,
      period: period?.label ?? '',
    })),
  );
}

/** Every table of a survey, its forms seen as tables included. */
export function rawTables({ tables, sources }: Pick<Survey, 'tables' | 'sources'>): readonly Table[] {
  return [...new Set([...tables, ...sources.map(({ table }) => table)])];
}
