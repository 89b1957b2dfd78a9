import type { CalendarDate } from '../date/calendar-date';
import type { Period } from '../date/period';
import type { FigureCells } from '../figure/figure-in';
import type { IndicatorSetting } from '../settings/setting';
import type { Direction } from '../tab/direction';
import type { IndicatorTarget, TargetSource } from '../target/target-source';
import { type NamedTimes, timingOf } from '../target/timing';
import type { Grid, Tab } from '../workbook/workbook';
import type { Judging } from './indicator';
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
}

/** The cells of a tab as figures are read from them. */
export function cellsOf(context: Pick<JudgeContext, 'grids' | 'percents'>, tab: string): FigureCells {
  const values = context.grids.get(tab) ?? [];
  const percents = context.percents.get(tab);
  return percents === undefined ? { values } : { values, percents };
}

/** The same for one indicator, with the name it is printed under and what staff decided about it. */
export interface ProposalContext extends JudgeContext {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly setting: IndicatorSetting | null;
  /** Whether less is better by the indicator's name. */
  readonly direction: Direction;
}

/** What staff set wins over what the table says; an answer fills in where it says nothing. */
export function targetOf(found: TargetSource, { setting, answers, key }: ProposalContext): IndicatorTarget {
  const set = setting?.target ?? null;
  if (set !== null && !(found.kind === 'constant' && found.value === set))
    return { kind: 'setting', value: set };
  const answer = answers.get(key) ?? null;
  return found.kind === 'none' && answer !== null ? { kind: 'answer', value: answer } : found;
}

/** How an indicator with a target and times is judged, as staff set it. */
export function judgingFor(
  target: IndicatorTarget,
  own: NamedTimes & { readonly period: Period | null },
  context: ProposalContext,
): Judging {
  const { setting, today, direction } = context;
  const period = own.period ?? context.period;
  const timing = timingOf({ ...own, period, due: setting?.due ?? null }, today);
  return {
    target,
    period,
    timing,
    periodEnded: timing.isDue,
    threshold: setting?.threshold ?? 100,
    direction: setting?.direction ?? direction,
    directionFrom: setting?.direction ? 'setting' : 'name',
    blankIsZero: setting?.blankIsZero ?? false,
  };
}
