import { compareDates } from '../date/calendar-date';
import { periodKey } from '../date/period';
import { addFigures, type Figure, NO_FIGURE } from '../figure/figure';
import type { Part } from '../series/family';
import { type SeriesPlan, timesTogether } from '../series/series-plan';
import { addsInTime } from '../tab/means';
import {
  assignedTo,
  commonFigure,
  givenTo,
  hasTarget,
  type IndicatorTarget,
  ownTarget,
  targetColumnOf,
  withoutAssignment,
  withoutRegister,
} from '../target/indicator-target';
import { layersOf, type TargetLayer, targetFor } from '../target/target-for';
import type { Unit } from '../unit/directory';
import type { Indicator, Judging, Measure, Origin, SourceIndicator } from './indicator';
import type { ProposalContext } from './judge-context';
import { judgeMeasure } from './judge-source';
import { judgingFor, targetOf } from './judging';
import { planOfAll } from './plan-of-all';
import { plansFor, toldTimes } from './plans-of-parts';
import type { SeriesGaps, Told } from './series-gaps';
import { gapsOf, hasBegunOn } from './series-on-day';
import { ifChanging, type Stated, statedOn } from './stated-since';

/** What a series is made of, before it is known what its sources do not tell. */
export type SeriesOrigin = Omit<Extract<Origin, { kind: 'series' }>, 'gaps'>;

/**
 * A series judged on what its sources say together; of those that tell of a time to come only the targets, and where each repeats the
 * year's, only where none has begun yet.
 */
export function judgeTogether(
  { sources, earlier }: SeriesOrigin,
  {
    plan,
    telling: { part: telling, measure },
    toldIn,
  }: {
    readonly plan: SeriesPlan<Part>;
    /** The part whose plan is that of the series, and the unit of measure that all figures are in. */
    readonly telling: { readonly part: Part; readonly measure: string | null };
    readonly toldIn: (part: Part) => Told<Part>;
  },
  context: ProposalContext,
): Judging & Pick<Indicator, 'measures'> & { readonly gaps: SeriesGaps } {
  const [first] = sources;
  const { today } = context;
  const noSum = !addsInTime(first.columns);
  const ratio = sources.every((source) => source.ratio !== null) ? first.ratio : null;
  const told = toldBy(sources);
  const shares = new Set(sources.map(({ columns }) => columns.share));
  const share = shares.size === 1 ? first.columns.share : undefined;
  const isPlanned = plan.used.includes(telling) || !hasTarget(telling.columns.target);
  const times = timesTogether(isPlanned ? plan : { ...plan, used: [telling] });
  const timed = { period: plan.period, ...times, noSum, ratio, share, told };
  const { columns } = telling;
  const found = targetOf(columns.target, {
    measure,
    context: withPlansOf(plan.used, context),
  });
  const isTyped = targetColumnOf(ownTarget(found)) !== null;
  const judging = judgingFor(isTyped ? withoutAssignment(found) : found, timed, context);
  const { target, pace, scope } = judging;
  const isRepeated = isTyped || withoutRegister(target).kind === 'constant';
  const begun = sources.filter((source) => hasBegunOn(today, source));
  const ofAll = planOfAll(plan, judging);
  const gaps = gapsOf(plan, ofAll, { toldIn, today });
  const isShort = gaps.months.length > 0 && !gaps.areIdle;
  const absent = new Map(gaps.units.map((one) => [one.unit.index, one]));
  const stating = isPlanned ? sources : [...earlier, ...sources];
  const isAnyOf = plan.how === 'addResults' || (plan.how === 'latestPeriod' && !isPlanned);
  const repeating = repeatingTargets(plan, { sources, earlier, stating });
  const measures = context.units.directory.units.map((unit): Measure => {
    const gone = absent.get(unit.index);
    const before = earlier.filter(({ table }) => gone?.before?.isOfPlan && table.tab === gone.before.tab);
    const own = listedIn(sources, unit);
    const listed = own.length === 0 ? listedIn(before, unit) : own;
    const isEarly = isShort || (ofAll !== null && gone !== undefined);
    const stated = isPlanned ? listed : [...listedIn(earlier, unit), ...listed];
    const repeated = repeating.flatMap((source) => statedIn(source, unit) ?? []);
    const changing = isRepeated ? ifChanging(repeated) : null;
    const typed =
      isAnyOf && repeated.length > 0
        ? statedOn(repeated, today)
        : addFigures(stated.map((measure) => measure.target));
    const typedThen = changing !== null && pace?.until ? statedOn(changing, pace.until) : typed;
    const targetIn = (from: IndicatorTarget, figure: Figure) =>
      listed.length === 0
        ? (givenTo(unit.index, from) ?? commonFigure(unit.index, from, scope) ?? NO_FIGURE)
        : targetFor(unit.index, layersOfSeries(figure, { target: from, scope }));
    const isOverruled = isTyped && listed.length > 0 && assignedTo(unit.index, target) !== null;
    return judgeMeasure(unit, judging, {
      target: targetIn(target, typed),
      ...(pace === null ? {} : { paceTarget: targetIn(pace.target, typedThen) }),
      ...(isOverruled ? { otherTarget: typed } : {}),
      ...(changing === null ? {} : { repeated: changing }),
      result: addFigures(listedIn(begun, unit).map(({ result }) => result)),
      rows: own.find(({ rows }) => rows.length > 1)?.rows ?? own[0]?.rows ?? [],
      ...(isEarly ? { isEarly } : {}),
    });
  });
  return { ...judging, measures, gaps };
}

/** What an indicator is judged from, of plans of parts of the year those of the parts that count. */
function withPlansOf(used: readonly Part[], context: ProposalContext): ProposalContext {
  const { parts } = context.assigned.get(context.key) ?? {};
  const own = parts === undefined ? null : plansFor(parts, toldTimes(used), context.grids);
  return own === null ? context : { ...context, assigned: new Map([[context.key, own]]) };
}

/** The sources, in the order of time, that each repeat one target; none where the targets of all are added. */
function repeatingTargets(
  { how }: Pick<SeriesPlan<Part>, 'how'>,
  {
    sources,
    earlier,
    stating,
  }: Pick<SeriesOrigin, 'sources' | 'earlier'> & {
    readonly stating: readonly SourceIndicator[];
  },
): readonly SourceIndicator[] {
  if (how === 'addPeriods' || how === 'pages') return [];
  if (how === 'addResults') return stating;
  const timeOf = ({ timing }: SourceIndicator) => (timing.target === null ? '' : periodKey(timing.target));
  const [last] = sources;
  const others = stating.length > sources.length ? [] : earlier.filter((one) => timeOf(one) === timeOf(last));
  return [...others, ...stating].sort((one, other) => {
    if (one.period === null || other.period === null) return 0;
    return compareDates(one.period.start, other.period.start);
  });
}

/** What sources tell of a unit that has a row in them. */
function listedIn(sources: readonly SourceIndicator[], unit: Unit): readonly Measure[] {
  return sources.flatMap(({ measures }) => {
    const measure = measures[unit.index];
    return measure && measure.rows.length > 0 ? [measure] : [];
  });
}

/** What a source states as a unit's target for all sources; null where it does not tell of the unit. */
function statedIn({ table, period, measures }: SourceIndicator, unit: Unit): Stated | null {
  const measure = measures[unit.index];
  if (measure === undefined || measure.rows.length === 0) return null;
  const label = table.ownTime && period !== null ? period.label : table.tab;
  return { start: period?.start ?? null, target: measure.target, label };
}

/** What staff set or answered once for the series; else what its sources say together. */
function layersOfSeries(
  typed: Figure,
  { target, scope }: Pick<Judging, 'target' | 'scope'>,
): readonly TargetLayer[] {
  const own = ownTarget(target);
  const isCommon = own.kind === 'setting' || own.kind === 'answer';
  const common = isCommon || (own.kind === 'column' && own.common !== undefined);
  return [
    { from: target, of: (unit) => assignedTo(unit, target) },
    ...(isCommon ? [] : [{ from: own, of: () => typed }]),
    ...(common ? layersOf(own, () => null, scope) : []),
  ];
}

/** The units that any of some sources tells of. */
function toldBy(sources: readonly SourceIndicator[]): ReadonlySet<number> {
  const told = sources.flatMap(({ measures }) => measures.filter(({ rows }) => rows.length > 0));
  return new Set(told.map(({ unit }) => unit.index));
}
