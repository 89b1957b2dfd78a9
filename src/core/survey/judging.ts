import { compareDates } from '../date/calendar-date';
import type { Deadline } from '../date/deadline';
import { type Period, periodKey } from '../date/period';
import { addFigures, type Figure, scaleFigure } from '../figure/figure';
import { type FigureCells, targetIn } from '../figure/figure-in';
import { exponentOfMeasure } from '../measure/measure';
import { wordingOf } from '../tab/figures';
import { type Assignment, partsIn } from '../target/assignment';
import { timesOfEach } from '../target/each-time';
import { withExcepted } from '../target/excepted';
import {
  type AssignedTarget,
  hasTarget,
  type IndicatorTarget,
  withoutRegister,
} from '../target/indicator-target';
import { withLaterFigures } from '../target/later-figures';
import { paceOn } from '../target/pace';
import { partTold } from '../target/part-told';
import { statedDue } from '../target/stated-due';
import type { OwnTarget, TargetSource } from '../target/target-source';
import { type NamedTimes, timingOf } from '../target/timing';
import { unitsInScope } from '../target/who-has-it';
import type { Place } from '../workbook/workbook';
import type { Judging } from './indicator';
import type { JudgeContext, ProposalContext } from './judge-context';
import { targetOnDay, withRegister } from './registered';
import { candidatesOf } from './units';

/** The cells of a tab as figures are read from them. */
export function cellsOf(context: Pick<JudgeContext, 'grids' | 'percents'>, tab: string): FigureCells {
  const values = context.grids.get(tab) ?? [];
  const percents = context.percents.get(tab);
  return percents === undefined ? { values } : { values, percents };
}

/**
 * Where an indicator's target comes from: rows of a register first, an assignment table next, then what staff set, which stands below a column of targets and wins over whatever
 * else the source says; an answer fills in where it says nothing. `measure` is what the indicator is measured in.
 */
export function targetOf(
  found: TargetSource,
  { measure, context }: { readonly measure: string | null; readonly context: ProposalContext },
): IndicatorTarget {
  const own = ownTargetOf(found, context);
  const assignment = context.assigned.get(context.key);
  const under: AssignedTarget =
    assignment === undefined ? own : assignedTarget(assignment, { measure, context, own });
  return withRegister(under, context.registered.get(context.key) ?? [], { measure, context });
}

/** What the cells of a table of targets are read from. */
type AssignedContext = Pick<ProposalContext, 'grids' | 'percents' | 'units' | 'direction'>;

/** What a table of targets alone assigns to each unit of the workbook, in an indicator's unit of measure. */
export function assignedTarget(
  assignment: Assignment,
  {
    measure,
    context,
    own,
  }: {
    readonly measure: string | null;
    readonly context: AssignedContext & Pick<JudgeContext, 'period'>;
    readonly own: OwnTarget;
  },
): Extract<AssignedTarget, { kind: 'assignment' }> {
  const { period } = assignment;
  const times =
    assignment.each === undefined || assignment.each.isEither
      ? 1
      : timesOfEach(assignment.each.months, period ?? context.period);
  const within = { measure, context, times: times ?? 1 };
  const each = partsIn(assignment).map((plan) => ({
    head: { tab: plan.table.tab, row: plan.table.header.last, column: plan.column },
    figures: assignedFigures(plan, within),
  }));
  const given = figuresTogether(each);
  const plain = { kind: 'assignment' as const, assignment, times, own };
  if (assignment.later === undefined) return { ...plain, figures: given };
  const later = assignment.later.map((one) => ({ ...one, figures: assignedFigures(one.plan, within) }));
  const { figures, steps } = withLaterFigures(given, later, () => true);
  return { ...plain, figures, later: { first: given, steps } };
}

/** What plans of parts of the year come to for each unit; one that a plan lacks has no sum, which stands first at the plan's heading. */
function figuresTogether(
  plans: readonly { readonly head: Place; readonly figures: ReadonlyMap<number, Figure> }[],
): ReadonlyMap<number, Figure> {
  const units = new Set(plans.flatMap(({ figures }) => [...figures.keys()]));
  return new Map(
    [...units].map((unit) => {
      const sum = addFigures(plans.flatMap(({ figures }) => figures.get(unit) ?? []));
      const lacking = plans.filter(({ figures }) => !figures.has(unit)).map(({ head }) => head);
      if (lacking.length === 0) return [unit, sum] as const;
      const reading = {
        kind: 'unreadable' as const,
        text: `không có dòng ở ${lacking.map(({ tab }) => `'${tab}'`).join(', ')}`,
      };
      return [unit, { ...sum, reading, places: [...lacking, ...sum.places] }] as const;
    }),
  );
}

/** The cells of an assignment table in the indicator's unit of measure; rows of one unit are no assignment but a fault. */
function assignedFigures(
  { table, column, measure: assigned }: Assignment,
  {
    measure,
    context,
    times,
  }: {
    readonly measure: string | null;
    readonly context: AssignedContext;
    readonly times: number;
  },
): ReadonlyMap<number, Figure> {
  const cells = cellsOf(context, table.tab);
  const worded = wordingOf(cells.values, table.rows, { column, plans: [] });
  const bound = { measure: assigned ?? measure, direction: context.direction, worded };
  const exponent = exponentOfMeasure(assigned ?? measure);
  const scale = times * 10 ** (exponent - exponentOfMeasure(measure ?? assigned));
  const merged = context.units.mergedIn.get(table);
  const rows = context.units.rowsIn.get(table) ?? new Map<number, readonly number[]>();
  return new Map(
    [...rows].map(([unit, own]) => {
      const figures = own.map((row) =>
        scaleFigure(targetIn(cells, { tab: table.tab, row, column }, bound), scale),
      );
      const isTwice = own.length > 1 && !(merged?.has(unit) ?? false);
      const sum = addFigures(figures);
      const reading = { kind: 'unreadable' as const, text: `${own.length} dòng` };
      return [unit, isTwice ? { ...sum, reading } : sum] as const;
    }),
  );
}

function ownTargetOf(stated: TargetSource, { setting, answers, key, units }: ProposalContext): OwnTarget {
  const found = withExcepted(stated, units.directory) ?? { kind: 'none' };
  const set = setting?.target ?? null;
  if (set !== null && found.kind === 'column') return { ...found, common: set };
  if (set !== null && !(found.kind === 'constant' && found.value === set))
    return { kind: 'setting', value: set };
  const answer = answers.get(key) ?? null;
  return found.kind === 'none' && answer !== null ? { kind: 'answer', value: answer } : found;
}

/** How an indicator with a target and times is judged, as staff set it. */
export function judgingFor(
  target: IndicatorTarget,
  own: NamedTimes & {
    readonly period: Period | null;
    /** Its figures have no sum, so that none is due by months. */
    readonly noSum?: boolean;
    readonly ratio?: Judging['ratio'];
    /** The share of the target, in percent, that lines of the sources ask for. */
    readonly share?: number | undefined;
    /** The last day that headers or the title state. */
    readonly due?: Deadline | undefined;
    /** The units, by index, that the sources tell of. */
    readonly told: ReadonlySet<number>;
  },
  context: ProposalContext,
): Judging {
  const { setting, today, direction } = context;
  const period = own.period ?? context.period;
  const said = setting?.targetTime ? { targetTime: setting.targetTime } : {};
  const times = { ...own, ...assignedTime(target, period), ...said };
  const stated = setting?.due ? null : statedDue(own.due, times, period);
  const due = setting?.due ?? stated?.due ?? null;
  const timing = timingOf({ ...times, ...stated?.times, period, due }, today);
  const towards = setting?.direction ?? direction;
  const isPaced = !own.noSum && !own.ratio && towards === 'more' && hasTarget(target);
  return {
    target: targetOnDay(target, { timing, period }, context),
    period,
    timing,
    part: own.ratio ? null : partTold({ ...times, ...stated?.times }, period, timing.target),
    periodEnded: timing.isDue,
    threshold: setting?.threshold ?? own.share ?? 100,
    thresholdFrom: (setting?.threshold ?? null) === null && own.share !== undefined ? 'lines' : 'setting',
    direction: towards,
    directionFrom: setting?.direction ? 'setting' : (context.directionFrom ?? 'name'),
    blankIsZero: setting?.blankIsZero ?? false,
    ratio: own.ratio ?? null,
    merging: setting?.merging ?? 'asGiven',
    applies: setting?.applies ?? null,
    scope: setting?.applies ? unitsInScope(setting.applies, own.told, candidatesOf(context.units)) : null,
    basis: setting?.basis ?? null,
    only: setting?.only?.map(({ text }) => text).join('; ') ?? null,
    onlyColumns: setting?.only?.map(({ column }) => column) ?? [],
    dueFrom: setting?.due ? 'setting' : stated === null ? null : 'title',
    pace: isPaced ? paceFor(target, { timing, period }, context) : null,
  };
}

/**
 * The months to be judged where staff chose so in `Đánh giá`, with the target of their last day: of 24 that become 18 on 01/07
 * the 24 on 15/07, when June is the last month that has ended. Percentages are not gathered month by month and have none, nor has what
 * should stay below its target, or has none.
 */
function paceFor(
  target: IndicatorTarget,
  { timing, period }: Pick<Judging, 'timing' | 'period'>,
  context: ProposalContext,
): Judging['pace'] {
  const { setting, today } = context;
  const time = timing.target ?? period;
  const isJudged = !timing.isDue && !timing.openEnded && timing.day !== null && time !== null;
  if (!setting?.evaluation || !isJudged) return null;
  const end =
    timing.lastDay !== null && compareDates(timing.lastDay, time.end) < 0 ? timing.lastDay : time.end;
  const span = paceOn(timing.day, { start: time.start, end }, setting.evaluation);
  const day = span.until ?? today;
  return { ...span, target: targetOnDay(target, { timing: { ...timing, day }, period }, context) };
}

/** What period an assignment table states, or a register in all rows of an indicator; null where the targets are from none, or it states none. */
export function assignedPeriod(target: IndicatorTarget): Period | null {
  if (target.kind === 'register') {
    const [first = null, ...others] = target.entries.map(({ period }) => period);
    if (first !== null && others.every((one) => one !== null && periodKey(one) === periodKey(first)))
      return first;
  }
  const under = withoutRegister(target);
  return under.kind === 'assignment' ? under.assignment.period : null;
}

/** The time of an assignment table's targets where it is longer than the results', or nothing says of when they are: năm 2020 beside 6 tháng. */
function assignedTime(
  target: IndicatorTarget,
  period: Period | null,
): Pick<NamedTimes, 'targetTime'> | Record<string, never> {
  const assigned = assignedPeriod(target);
  if (assigned === null) return {};
  const isOwn = period === null || compareDates(period.end, assigned.end) < 0;
  return isOwn ? { targetTime: { kind: 'stated', period: assigned } } : {};
}
