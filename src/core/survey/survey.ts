import { groupBy } from '../collection/group-by';
import { lazy } from '../collection/lazy';
import type { CalendarDate } from '../date/calendar-date';
import type { Period } from '../date/period';
import type { Form } from '../form/form';
import { readLedger } from '../ledger/ledger';
import type { Unread } from '../ledger/unread';
import type { Log } from '../log/log';
import { withoutOwnMeasure } from '../measure/measure';
import type { TableProblem } from '../problem/problem';
import { assigneeFinder } from '../register/entry';
import type { Register } from '../register/register';
import type { IndicatorSetting } from '../settings/setting';
import { NO_SETTINGS, type WayOut } from '../settings/way-out';
import type { Differing } from '../settings/written';
import { distinctNames } from '../tab/name';
import { leadOfTitle } from '../tab/title';
import type { OpenTable, Table } from '../table/table';
import { plansIn } from '../target/assignment';
import { wordKey } from '../text/word-key';
import type { Directory, Unit } from '../unit/directory';
import type { ListedUnit, UnitLife } from '../unit/named-row';
import { isThere, livesOf, type UnitsOn, unitsOn } from '../unit/units-on';
import { gridsOf } from '../workbook/workbook';
import { directedBy } from './assigned';
import { formSources } from './form-sources';
import { type Indicator, type SourceIndicator, sourcesOf } from './indicator';
import type { JudgeContext } from './judge-context';
import { findLateNames, type LateName } from './late-names';
import { withPeriodRows } from './period-rows';
import { problemsTold } from './problems-told';
import type { Proposal } from './proposal';
import { type Obeyed, obeySettings, type Proposed } from './propose';
import { meetRegisters } from './registered';
import { restateIndicator } from './restate';
import type { LeftOut } from './set-aside';
import { problemsOfSettings } from './settings-that-differ';
import type { LoneName, Regrouped } from './units';
import { asOfDate, latestPeriod } from './workbook-period';

/** Everything the pages and colours are decided from. */
export interface Survey {
  readonly tables: readonly Table[];
  /** Tables whose result column staff can choose in `Danh mục chỉ tiêu`, whether or not they did. */
  readonly open: readonly OpenTable[];
  readonly forms: readonly Form[];
  readonly logs: readonly Log[];
  readonly problems: readonly TableProblem[];
  /** Tables of targets alone that indicators are judged by, with the columns that count. */
  readonly assigning: readonly { readonly table: Table; readonly columns: readonly number[] }[];
  /** Staff's tables that say who has which target. */
  readonly registers: readonly Register[];
  /** Sources that are not used because they state no target, or tell of no units. */
  readonly leftOut: readonly LeftOut[];
  /** Figures in or next to a source's shape that nothing was made of (rule 14). */
  readonly unread: readonly Unread[];
  /** Columns of plans with results of their own that are not judged. */
  readonly unjudged: readonly Unread[];
  /** The units of the pages, as they stand on {@link unitDay}, else on the as-of day. */
  readonly directory: Directory;
  /** Units and indicators as the tabs report them, before units were merged; the same where none were. */
  readonly reported: Pick<Survey, 'directory' | 'indicators'> & {
    /** The days of units by their index, where staff give them any. */
    readonly lives: ReadonlyMap<number, UnitLife>;
    /** The indexes of units that staff's list has. */
    readonly listed: ReadonlySet<number>;
    /** The rows of that list, in its order. */
    readonly list: readonly ListedUnit[];
  };
  /** Rows under names of units that were gone by then. */
  readonly lateNames: readonly LateName[];
  /** What the units of the pages are made of; null where staff give no unit any day. */
  readonly unitsOn: UnitsOn | null;
  /** The day whose units staff want; null for the as-of day. */
  readonly unitDay: CalendarDate | null;
  /** Units that some table has under another group than the pages. */
  readonly regrouped: readonly Regrouped[];
  readonly loneNames: readonly LoneName[];
  /** Units some of whose rows were added because staff merged one into another, with the names of those merged. */
  readonly merged: readonly { readonly unit: string; readonly names: readonly string[] }[];
  /** The indicators of each table, judged by its own rows, units as reported; then each form's, seen as a table of its indicators. */
  readonly sources: readonly SourceIndicator[];
  /** The indicators as pages print them. */
  readonly indicators: readonly Indicator[];
  /** Where staff can say what was not understood. */
  readonly wayOut: WayOut;
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
  /** Where in that tab they can say more. */
  readonly wayOut?: WayOut;
  /** Cells of that tab that say otherwise than the tables do. */
  readonly differing?: readonly Differing[];
  /** The day whose units the pages are made of; the as-of day where left out. */
  readonly unitDay?: CalendarDate | null;
}

/**
 * Judges what a workbook was found to hold: a measure for each unit under each indicator. Nothing here asks or throws;
 * what could not be understood stands in `problems` and `loneNames`.
 */
export function judgeProposed(
  proposed: Proposed,
  { today, answers, settings = [], wayOut = NO_SETTINGS, differing = [], unitDay = null }: SurveyOptions,
): Survey {
  const settingOf = new Map(settings.map((setting) => [setting.key, setting]));
  const obeyed = obeySettings(proposed, { settings: settingOf, answers });
  const { tables, forms, logs, assigned, units, leftOut } = obeyed;
  const proposals = withPeriodRows(obeyed.proposals, settings);
  const grids = gridsOf(proposed.workbook);
  const names = proposalNames(proposals);
  const nameOf = new Map(proposals.map(({ key }, index) => [key, settingOf.get(key)?.name ?? names[index]]));
  const met = meetRegisters(proposed.registers, proposals, {
    grids,
    names: (key) => nameOf.get(key) ?? null,
  });
  const assignees = lazy(() => assigneeFinder(units.directory));
  const context: JudgeContext = {
    grids,
    percents: new Map(proposed.workbook.tabs.map(({ name, percents }) => [name, percents])),
    units,
    period: latestPeriod(proposals.map((proposal) => proposal.period)),
    today,
    answers,
    assigned,
    registered: met.of,
    assigneeOf: (name) => assignees()(name),
  };
  const reported = proposals.map((proposal, index) => {
    const { key, label, judge } = proposal;
    const setting = settingOf.get(key) ?? null;
    return judge({
      ...context,
      key,
      label,
      ...directedBy(proposal, assigned.get(key)),
      setting,
      name: setting?.name ?? names[index] ?? label,
    });
  });
  const period = latestPeriod(reported.map((indicator) => indicator.period));
  const asOf = asOfDate(period, today);
  const standing = unitsOn(units.directory, units.listed, unitDay ?? asOf);
  const indicators =
    standing === null ? reported : reported.map((indicator) => restateIndicator(indicator, standing, today));
  const told = [
    ...problemsOfSettings(differing, { tab: wayOut.tab, nameOf }),
    ...problemsTold({ obeyed, recognised: proposed.recognised.tables, proposals, reported, met, context }),
  ];
  const ledger = readLedger({ ...proposed, indicators: reported, logs, problems: told, today });
  return {
    tables,
    forms,
    logs,
    open: proposed.recognised.open,
    problems: told,
    assigning: assigningTables(assigned),
    registers: proposed.registers,
    leftOut,
    unread: ledger.unread,
    unjudged: ledger.unjudged,
    directory: standing?.directory ?? units.directory,
    reported: {
      directory: units.directory,
      indicators: reported,
      lives: livesOf(units.listed),
      listed: new Set(units.listed.keys()),
      list: proposed.listed,
    },
    lateNames: findLateNames({ logs, tables, forms }, { units, grids }),
    unitsOn: standing,
    unitDay,
    loneNames: units.loneNames,
    regrouped: units.regrouped,
    merged: mergedUnits(units),
    sources: [...reported.flatMap(({ origin }) => sourcesOf(origin)), ...formSources(reported, units)],
    indicators,
    wayOut,
    period,
    asOf,
    today,
  };
}

function assigningTables(assigned: Obeyed['assigned']): Survey['assigning'] {
  const byTable = groupBy([...assigned.values()].flatMap(plansIn), ({ table }) => table);
  return [...byTable].map(([table, own]) => ({ table, columns: own.map(({ column }) => column) }));
}

function mergedUnits({ directory, listed, mergedIn }: Obeyed['units']): Survey['merged'] {
  const met = new Set([...mergedIn.values()].flatMap((units) => [...units]));
  return directory.units.flatMap(({ index, name }) => {
    const names = (listed.get(index)?.merged ?? []).flatMap((own) => own.slice(0, 1));
    return met.has(index) ? [{ unit: name, names }] : [];
  });
}

/** The units of the pages without those that have not begun, or ended before, by the day the pages stand on. */
export function unitsThere({
  directory,
  unitsOn: standing,
}: Pick<Survey, 'directory' | 'unitsOn'>): readonly Unit[] {
  if (standing === null) return directory.units;
  return directory.units.filter(({ index }) =>
    isThere(standing.parts[index]?.[0].life ?? null, standing.day),
  );
}

/** The names of indicators before staff give them others, no two the same; units of measure, which pages tell beside them, only where these tell them apart. */
export function proposalNames(proposals: readonly Proposal[]): readonly string[] {
  const bare = ({ label, measure }: Proposal) => withoutOwnMeasure(label, measure);
  const alike = groupBy(proposals, (proposal) => wordKey(bare(proposal)));
  const isTold = (proposal: Proposal) =>
    new Set(alike.get(wordKey(bare(proposal)))?.map(({ measure }) => measure)).size === 1;
  return distinctNames(
    proposals.map((proposal) => ({
      name: isTold(proposal) ? bare(proposal) : proposal.label,
      tab: proposal.tab,
      title: proposal.title,
      lead: leadOfTitle(proposal.single?.table.linesAbove ?? [], proposal.title),
      period: proposal.period?.label ?? '',
    })),
  );
}

/** Every table of a survey, its forms seen as tables included. */
export function rawTables({ tables, sources }: Pick<Survey, 'tables' | 'sources'>): readonly Table[] {
  return [...new Set([...tables, ...sources.map(({ table }) => table)])];
}
