import type { Period } from '../date/period';
import type { Form } from '../form/form';
import type { Log } from '../log/log';
import type { Calculation } from '../settings/setting';
import type { Direction, DirectionFrom } from '../tab/direction';
import type { Table, TableIndicator } from '../table/table';
import type { TargetSource } from '../target/target-source';
import type { Indicator } from './indicator';
import type { JudgeContext, ProposalContext } from './judge-context';

/** Ways an indicator can be calculated, the recognised one first. */
export type Calculations = readonly [Calculation, ...Calculation[]];

/** The time of results that count. */
export interface ToldTime {
  readonly time: Period | null;
  /** They are those since January. */
  readonly isCountedUp: boolean;
  /** Those of several times can be added. */
  readonly adds: boolean;
}

/** What gives an indicator's figures. */
export type Source = Table | Form | Log;

export function isTable(source: Source): source is Table {
  return 'ordinalColumn' in source && 'unitColumn' in source;
}

export function isLog(source: Source): source is Log {
  return 'dateColumn' in source;
}

/** An indicator that sources of the workbook give, before it is named and judged. */
export interface Proposal {
  /** By this staff's decisions about it are kept. */
  readonly key: string;
  /** The keys that its parts would have alone, where several tabs give it; the one it would have with others, where one does. */
  readonly otherKeys?: readonly string[];
  /** Its own words, before names are told apart. */
  readonly label: string;
  /** Tab and title that tell it from another of the same words; the tab also gives its place among the indicators. */
  readonly tab: string;
  readonly title: string;
  /** The latest that its sources state. */
  readonly period: Period | null;
  /** The times of the tables whose figures count; left out for other sources. */
  readonly told?: readonly ToldTime[];
  /** Whether a plan of some time can be of its results: those of several years of a term are told without a gap. */
  readonly canMeet?: (period: Period) => boolean;
  /** Unit of measure as printed, null when nothing names one. */
  readonly measure: string | null;
  /** Whether less is better, by its name (rule 18). */
  readonly direction: Direction;
  /** What tells it, where the name does not. */
  readonly directionFrom?: DirectionFrom;
  /** What its sources say of the target. */
  readonly target: TargetSource;
  /** What it is made from. */
  readonly sources: readonly Source[];
  /** The table and its columns where one table gives the figures, else null. */
  readonly single: { readonly table: Table; readonly columns: TableIndicator } | null;
  /** The column of targets that a log's indicator is judged by; null where a table of targets of the log may be of something else. */
  readonly assigned?: string | null;
  readonly calculations: (context: Pick<JudgeContext, 'assigned' | 'grids' | 'units'>) => Calculations;
  readonly judge: (context: ProposalContext) => Indicator;
}

const PERIOD_WAYS = ['addPeriods', 'addResults', 'latestPeriod'] as const;

/** The ways of several periods, the recognised one first. */
export function waysOfPeriods(own: (typeof PERIOD_WAYS)[number]): Calculations {
  return [own, ...PERIOD_WAYS.filter((way) => way !== own), 'unused'];
}

/** The ways of a source whose rows are read as they stand. */
export const WAYS_OF_ROWS: Calculations = ['asTyped', 'addRows', 'unused'];

/** Those of a table with two columns of figures, one of which can be the whole of the other; and of one whose headers say so. */
export const WAYS_OF_TABLES: Calculations = ['asTyped', 'addRows', 'ratio', 'doneOfAll', 'unused'];
/** Those of a list by its second column of units. */
export const WAYS_OF_LISTS: Calculations = ['addRows', 'asTyped', 'ratio', 'doneOfAll', 'unused'];
export const WAYS_OF_SHARES: Calculations = ['ratio', 'asTyped', 'addRows', 'doneOfAll', 'unused'];
