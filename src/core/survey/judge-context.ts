import type { CalendarDate } from '../date/calendar-date';
import type { Period } from '../date/period';
import type { Assignee } from '../register/entry';
import type { IndicatorSetting } from '../settings/setting';
import type { Direction, DirectionFrom } from '../tab/direction';
import type { Assignment } from '../target/assignment';
import type { Grid, Tab } from '../workbook/workbook';
import type { Registered } from './met-registers';
import type { GatheredUnits } from './units';

/** What all indicators of a workbook are judged from, besides their own cells. */
export interface JudgeContext {
  readonly grids: ReadonlyMap<string, Grid>;
  /** By tab: its cells formatted as percentages, where formats were read. */
  readonly percents: ReadonlyMap<string, Tab['percents']>;
  readonly units: GatheredUnits;
  /** The workbook's period, for sources that state none. */
  readonly period: Period | null;
  readonly today: CalendarDate;
  readonly answers: ReadonlyMap<string, number | null>;
  /** Assignment tables by the key of the indicator they assign to. */
  readonly assigned: ReadonlyMap<string, Assignment>;
  /** Rows of registers of targets by the same key. */
  readonly registered: ReadonlyMap<string, readonly Registered[]>;
  /** Whom a register's row names; null for nobody known. */
  readonly assigneeOf: (name: string) => Assignee | null;
}

/** The same for one indicator, with the name it is printed under and what staff decided about it. */
export interface ProposalContext extends JudgeContext {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly setting: IndicatorSetting | null;
  /** Whether less is better by the indicator's name. */
  readonly direction: Direction;
  /** What tells it, where the name does not. */
  readonly directionFrom?: DirectionFrom | undefined;
}
