import type { CalendarDate } from '../date/calendar-date';
import type { Period } from '../date/period';
import type { Figure } from '../figure/figure';
import type { Form, FormRow } from '../form/form';
import type { DeniedRows } from '../log/denied';
import type { Log, LogIndicator } from '../log/log';
import type { ToldInLonger } from '../log/told-in-longer';
import type { SeriesReading } from '../series/series-reading';
import type { Assessment } from '../state/assessment';
import type { JudgeOptions } from '../state/judge';
import type { TotalOptions } from '../state/total';
import type { DirectionFrom } from '../tab/direction';
import { addsUp, type Mean } from '../tab/means';
import type { Table, TableIndicator } from '../table/table';
import {
  type IndicatorTarget,
  lacksCommonTarget,
  timesOfColumn,
  unassignedOf,
} from '../target/indicator-target';
import type { Merging } from '../target/joined-target';
import type { PaceSpan } from '../target/pace';
import type { PartTold } from '../target/part-told';
import type { Scope } from '../target/scope';
import type { Timing } from '../target/timing';
import type { WhoHasIt } from '../target/who-has-it';
import type { Unit } from '../unit/directory';
import type { SeriesGaps } from './series-gaps';
import type { Stated } from './stated-since';
import type { FormGaps } from './telling-forms';

/** One unit under one indicator, judged. `rows` are the rows of the unit in one table: none when absent, two when doubled. */
export interface Measure {
  readonly unit: Unit;
  readonly target: Figure;
  readonly result: Figure;
  /** Of an assigned and an adjusted target that differ, the one that is not judged by; left out where there are not two. */
  readonly otherTarget?: Figure;
  readonly rows: readonly number[];
  /** Its figures end before the target is due, though those of others do not: it still has time, see {@link isDueForAll}. */
  readonly isEarly?: true;
  /** What had to be there after the months judged; left out where they are not judged. */
  readonly paced?: number;
  /** What sources that each state the whole time's target have for it, in the order of time, where these differ; left out elsewhere. */
  readonly repeated?: readonly Stated[];
  /** The target of the last day of the months judged, where it may be another one. */
  readonly paceTarget?: Figure;
  readonly assessment: Assessment;
}

/** The months that are judged, and the target as it stood on the last of their days. */
export interface Pace extends PaceSpan {
  readonly target: IndicatorTarget;
}

/** What was made of results of a part of their target's time. */
export interface SettledPart {
  /** Whether they are taken for what was done since the beginning, by what they come to. */
  readonly isAll: boolean;
  /** The heading that names the part; '' where rows, title or lines do. */
  readonly heading: string;
  /** Whether they are percentages, of which a part of the year has as much as the year, so that what they come to tells nothing. */
  readonly isShare: boolean;
}

/** How the figures of an indicator are judged, all told. */
export interface Judging extends Required<JudgeOptions> {
  readonly target: IndicatorTarget;
  readonly period: Period | null;
  readonly timing: Timing;
  /** The later part of the target's time that results are of by their words; settled for one table or form, see `inPartOfPlan()`. */
  readonly part: (PartTold & Partial<SettledPart>) | null;
  readonly blankIsZero: boolean;
  /** The months that are judged before the target is due; null where none are. */
  readonly pace: Pace | null;
  /** Whom staff give a common target, and the units that these are; null where the source's own rule says so. */
  readonly applies: Scope | null;
  readonly scope: ReadonlySet<number> | null;
  /** The document behind a common target, as staff typed it. */
  readonly basis: string | null;
  /** What rows must have to count, as staff say it; null for all rows. */
  readonly only: string | null;
  /** The columns in which they must have it, counted from 0. */
  readonly onlyColumns: readonly number[];
  /** Who says which day is the last that counts; null where the end of the target's time is. */
  readonly dueFrom: 'title' | 'setting' | null;
  /** Who says that the result is a part of the target, which is all there is (row 2b); null where it is none. */
  readonly ratio: 'headers' | 'setting' | null;
  /** What becomes of the targets of units that were merged. */
  readonly merging: Merging;
  /** Who says from which share of the target it is reached, where that is not all of it: lines of its table, or staff. */
  readonly thresholdFrom: 'lines' | 'setting';
  /** What says whether less is better: the indicator's name, its targets, or staff. */
  readonly directionFrom: DirectionFrom | 'setting';
}

/**
 * One indicator as one table gives it, judged by the table's own rows: what colours and checks speak of. Of a table with
 * a row a unit it has a measure for every unit of the directory, in its order.
 */
export interface SourceIndicator extends Judging {
  readonly name: string;
  readonly table: Table;
  readonly columns: TableIndicator;
  readonly measures: readonly Measure[];
}

/** A form that tells of another time than the others, and what became of it. */
export interface OtherTime {
  readonly form: Form;
  /**
   * `early`: its plan is that of the others and its results end before theirs, so that its unit still has time; `apart`: its plan is of
   * another time, so that it counts for nothing; `lacking`: its unit has no form of a period that is added.
   */
  readonly how: 'early' | 'apart' | 'lacking';
  /** Its own time and that of the others; the periods that its unit lacks. */
  readonly own: string;
  readonly others: string;
}

/** What an indicator's figures are made from. */
export type Origin =
  | { readonly kind: 'table'; readonly sources: readonly [SourceIndicator] }
  | {
      /** The same indicator in several periods, in their order. */
      readonly kind: 'series';
      /** `addResults`: results are added, the target is a whole year's; `latest`: the last source says all; `pages`: each has its own units. */
      readonly how: 'addPeriods' | 'addResults' | 'latestPeriod' | 'pages';
      /** What says so; null for pages, and where staff do. */
      readonly reading: SeriesReading | null;
      /** The sources whose figures count. */
      readonly sources: readonly [SourceIndicator, ...SourceIndicator[]];
      /** Sources of earlier periods, which do not. */
      readonly earlier: readonly SourceIndicator[];
      readonly gaps: SeriesGaps;
    }
  | {
      /** Forms of many units, and the rows in each that are this indicator. */
      readonly kind: 'forms';
      readonly rows: ReadonlyMap<Form, readonly FormRow[]>;
      /** Since when forms that each repeat a year's target state a unit's last one, by its index; see `statedSince()`. */
      readonly statedSince: ReadonlyMap<number, CalendarDate>;
      /** How forms of several periods are put together; null for one period. */
      readonly how: 'addPeriods' | 'addResults' | 'latestPeriod' | null;
      /** What says so; null where staff do. */
      readonly reading: SeriesReading | null;
      /** The forms that tell of another time than the others. */
      readonly otherTimes: readonly OtherTime[];
      readonly gaps: FormGaps;
    }
  | {
      /** Events of logs, counted or added up. */
      readonly kind: 'logs';
      readonly logs: readonly LogCount[];
      /** Logs of the same kind of earlier years, of which nothing counts. */
      readonly earlier: readonly Log[];
      /** Whether amounts are counted up from log to log, so that each unit's last one is its result. */
      readonly countsOn: boolean;
      /** To whom a target that is the same for everybody applies. */
      readonly who: WhoHasIt;
    }
  | {
      /** Rows of a list that are done, of all or of what was assigned. */
      readonly kind: 'list';
      readonly log: Log;
      readonly count: ListCount;
      readonly who: WhoHasIt;
    };

/** How many rows of a list are what. */
export interface ListCount {
  readonly rows: number;
  readonly done: number;
  /** Done after the last day that counts; on a day after today; neither done nor open for all that can be read. */
  readonly late: number;
  readonly toCome: number;
  readonly unclear: number;
  /** Not done although the row's own last day has passed. */
  readonly overdue: number;
  /** Rows, counted from 0, that lack what staff ask for; none of the others. */
  readonly unmet: readonly number[];
  /** Rows that say of themselves that they do not count; none of the others. */
  readonly withdrawn: readonly number[];
  /** The last day that counts where a row has none of its own. */
  readonly lastDay: CalendarDate | null;
}

/** What an indicator takes from one log. */
export interface LogCount {
  readonly log: Log;
  readonly columns: LogIndicator;
  /** Only events within it count; null for all. */
  readonly period: Period | null;
  /** Events that count, and those left out because of their date. */
  readonly counted: number;
  readonly outside: number;
  readonly undated: number;
  /** Those after the last day that counts, and those after today. */
  readonly late: number;
  readonly toCome: number;
  /** Rows, counted from 0, that lack what staff ask for; none of the others. */
  readonly unmet: readonly number[];
  /** The units, by index, that it tells of at all, whether or not any of their rows counts. */
  readonly told: ReadonlySet<number>;
  /** Rows, counted from 0, that name several units and are nobody's. */
  readonly joint: readonly number[];
  /** Rows, counted from 0, that say of themselves that they do not count; none of the others. */
  readonly withdrawn: readonly number[];
  /** Rows that count and say that they did not come to what others did, by column; none where staff say which rows count. */
  readonly denied: readonly DeniedRows[];
  /** Rows of a time of which a log of a longer time tells too: those that both have count there. */
  readonly inLonger: ToldInLonger;
  /** Other columns of dates, by which other rows would count: how many are blank in one, or say another time. */
  readonly otherDays: readonly {
    readonly column: number;
    readonly blank: number;
    readonly differing: number;
  }[];
}

/** One indicator of the workbook as pages print it, with a measure for every unit of the directory, in its order. */
export interface Indicator extends Judging {
  /** By this staff's decisions about it are kept. */
  readonly key: string;
  readonly name: string;
  /** Its own words before names were told apart: "Tin bài" where the name is "Tin bài (Sổ tin bài)". */
  readonly label: string;
  /** Unit of measure as printed, null when nothing names one. */
  readonly measure: string | null;
  readonly money: boolean;
  /** Given where its figures are averages, which have no sum, and how that is known. */
  readonly mean?: Mean;
  /** Given where it is the sum of others of its table or forms, or one's share of a base, which tell what it tells: their result columns, or their rows. */
  readonly sumOf?: readonly number[];
  readonly origin: Origin;
  readonly measures: readonly Measure[];
}

/** The indicators of which a unit is told how many it reached: the sum of several is none beside them, nor is a share beside what it is of. */
export function countedOnce(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter(({ sumOf }) => sumOf === undefined);
}

/** How something is judged, without its figures. */
export function judgingOf(judged: Judging): Judging {
  const { target, period, timing, periodEnded, threshold, direction, blankIsZero, directionFrom } = judged;
  const { part, pace, ratio, dueFrom, merging, applies, scope, basis, only, onlyColumns, thresholdFrom } =
    judged;
  const judging = { target, period, timing, periodEnded, threshold, direction, blankIsZero };
  return {
    ...judging,
    thresholdFrom,
    directionFrom,
    part,
    pace,
    ratio,
    dueFrom,
    merging,
    applies,
    scope,
    basis,
    only,
    onlyColumns,
  };
}

/** The options that judge an indicator's sums as its units were judged. */
function judgeOptionsOf(indicator: Indicator): Required<JudgeOptions> {
  const { threshold, direction } = indicator;
  return { threshold, direction, periodEnded: isDueForAll(indicator) };
}

/** Whether the target is due for all units: for none that told of nine months where others told of the year. */
export function isDueForAll({ periodEnded, measures }: Pick<Indicator, 'periodEnded' | 'measures'>): boolean {
  return periodEnded && measures.every(({ isEarly }) => !isEarly);
}

/** The same for an indicator of pages, whose sums there may not be. */
export function totalOptionsOf(indicator: Indicator): Required<TotalOptions> {
  return {
    ...judgeOptionsOf(indicator),
    added: addsUp(indicator),
    unassigned: unassignedOf(indicator.target),
  };
}

/**
 * Whether staff are to be asked for an indicator's target: nothing states one, and a unit that its sources tell of was given
 * none by a register either, nor does one say that it is still to be given out.
 */
export function needsTarget({ target, measures }: Indicator): boolean {
  if (!lacksCommonTarget(target) || unassignedOf(target) !== null) return false;
  return (
    target.kind === 'none' ||
    measures.some(({ rows, target: own }) => rows.length > 0 && own.reading.kind === 'blank')
  );
}

/** Every table's own indicator an indicator is made from, those of earlier periods included; none of logs and forms. */
export function sourcesOf(origin: Origin): readonly SourceIndicator[] {
  switch (origin.kind) {
    case 'table':
      return origin.sources;
    case 'series':
      return [...origin.sources, ...origin.earlier];
    case 'forms':
    case 'logs':
    case 'list':
      return [];
  }
}

/** Whether a unit's figure is put together from several cells of the table, so that none of them can be coloured by itself. */
export function isPutTogether({ table, columns }: SourceIndicator): boolean {
  const { addedColumns, target } = columns;
  const isTarget = target.kind === 'column' && (target.added !== undefined || timesOfColumn(target) !== 1);
  return addedColumns !== undefined || table.partRows !== undefined || isTarget;
}

/** The tabs an indicator's figures stand in. */
export function tabsOf(origin: Origin): readonly string[] {
  if (origin.kind === 'forms') return [...origin.rows.keys()].map(({ tab }) => tab);
  if (origin.kind === 'list') return [origin.log.tab];
  if (origin.kind === 'logs') return origin.logs.map(({ log }) => log.tab);
  return sourcesOf(origin).map(({ table }) => table.tab);
}

/** The titles of all tables and logs that an indicator is made from. */
export function titlesOf(origin: Origin): readonly string[] {
  const logs = origin.kind === 'logs' ? origin.logs.map(({ log }) => log.title) : [];
  return [...sourcesOf(origin).map(({ table }) => table.title), ...logs];
}
