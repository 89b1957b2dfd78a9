import { groupBy } from '../collection/group-by';
import { compareDates, formatDate } from '../date/calendar-date';
import { type Period, periodKey } from '../date/period';
import type { TableProblem } from '../problem/problem';
import { unitKeyOf } from '../retold/repeated-forms';
import { isLater, planTimeOf } from '../series/series-time';
import { targetStretch } from '../target/timing';
import type { Unit } from '../unit/directory';
import type { FormPart, FormPlan } from './form-series';
import type { Indicator, Judging, OtherTime } from './indicator';
import type { ProposalContext } from './judge-context';
import { latestPeriod } from './workbook-period';

/**
 * The time of the plan that most units' latest forms have, of two the later: a form of last year, or of the next one that a unit has begun, makes
 * no other one of its year, and half a year's plan is not the others'. Null where no form says of which time its plan is.
 */
function commonPlan(parts: readonly FormPart[]): Period | null {
  const plans = latestParts(parts).flatMap((part) => planOf(part) ?? []);
  const [common] = [...groupBy(plans, periodKey).values()].sort(
    ([one, ...more], [other, ...others]) =>
      others.length - more.length || compareDates(other.end, one.end) || compareDates(one.start, other.start),
  );
  return common?.[0] ?? null;
}

/** The latest period of the forms that have the common plan: what the others are judged by. */
export function periodOfForms(parts: readonly FormPart[]): Period | null {
  const common = commonPlan(parts);
  return latestPeriod(parts.filter((part) => !isApart(part, common)).map(({ period }) => period));
}

/** The part of each unit that tells of the latest time. */
function latestParts(parts: readonly FormPart[]): readonly FormPart[] {
  return [...groupBy(parts, ({ form }) => unitKeyOf(form)).values()].map((own) =>
    own.reduce((latest, part) => (isLater(part, latest) ? part : latest)),
  );
}

function planOf(part: FormPart): Period | null {
  return planTimeOf(part, part.form.cumulative);
}

function isApart(part: FormPart, common: Period | null): boolean {
  const own = planOf(part);
  return own !== null && common !== null && periodKey(own) !== periodKey(common);
}

/**
 * The parts that say what each unit has, those of other times than the others told. Of nine months against the year's plan one is early and
 * judged on its own day; one of last year, or of half a year's plan, is set against nothing that the others are and does not count. Where
 * the latest period counts and a unit has no form of it, its own latest one does.
 */
export function partsInTime(
  parts: readonly FormPart[],
  plan: FormPlan | null,
  asked: {
    readonly judging: Judging;
    /** How an indicator of a period and with the times of a part is judged. */
    readonly judgedAs: (part: FormPart) => Judging;
    readonly context: Pick<ProposalContext, 'units' | 'setting'>;
  },
): {
  readonly partsOf: ReadonlyMap<Unit | undefined, readonly FormPart[]>;
  readonly others: readonly OtherTime[];
} {
  const { units, setting } = asked.context;
  const unitOf = ({ form }: FormPart) => units.unitOfForm.get(form);
  const used = plan?.used ?? parts;
  const common = setting?.targetTime ? null : commonPlan(used);
  const timeOf = otherTimeIn(common, asked);
  const adds = plan !== null && plan.how !== 'latestPeriod';
  const inUse = groupBy(used, unitOf);
  const others: OtherTime[] = [];
  const partsOf = new Map<Unit | undefined, readonly FormPart[]>();
  for (const [unit, all] of groupBy(parts, unitOf)) {
    const own = inUse.get(unit) ?? latestParts(all).slice(-1);
    if (adds) {
      others.push(...lackingIn(own, used));
      partsOf.set(unit, inUse.get(unit) ?? []);
      continue;
    }
    const told = own.map((part) => ({ part, time: timeOf(part) }));
    others.push(...told.flatMap(({ time }) => time ?? []));
    partsOf.set(
      unit,
      told.flatMap(({ part, time }) => (time?.how === 'apart' ? [] : [part])),
    );
  }
  return { partsOf, others };
}

/** Whether a unit with such a form still has time: its results are not all there that the plan is for. */
export function isStillOpen({ how }: OtherTime, plan: FormPlan | null): boolean {
  return how === 'early' || (how === 'lacking' && plan?.how === 'addResults');
}

/** How a part stands to the time that its indicator is judged for; null where it is that time. */
function otherTimeIn(
  common: Period | null,
  { judging, judgedAs }: Pick<Parameters<typeof partsInTime>[2], 'judging' | 'judgedAs'>,
): (part: FormPart) => OtherTime | null {
  const known = new Map<string, Judging>();
  return (part) => {
    const { form, period, times } = part;
    if (common !== null && isApart(part, common)) {
      return { form, how: 'apart', own: planOf(part)?.label ?? '', others: common.label };
    }
    const key = JSON.stringify([period && periodKey(period), times]);
    const own = known.get(key) ?? judgedAs(part);
    known.set(key, own);
    const isOpen = !own.periodEnded || (form.cumulative && targetStretch(times, period) === null);
    if (!isOpen || !endsBefore(own, judging)) return null;
    return { form, how: 'early', own: dayWords(own, part), others: dayWords(judging) };
  };
}

/** The periods that are added and of which a unit has no form. */
function lackingIn(own: readonly FormPart[], used: readonly FormPart[]): readonly OtherTime[] {
  const told = new Set(own.map(labelOf));
  const lacking = [...new Set(used.map(labelOf))].filter((label) => !told.has(label));
  const [first] = own;
  if (first === undefined || lacking.length === 0) return [];
  return [{ form: first.form, how: 'lacking', own: lacking.join(', '), others: '' }];
}

function labelOf({ period, tab }: FormPart): string {
  return period?.label ?? tab;
}

function endsBefore(own: Judging, all: Judging): boolean {
  const [day, other] = [own.timing.day, all.timing.day];
  if (day === null || other === null) return all.periodEnded && !own.periodEnded;
  return compareDates(day, other) < 0;
}

function dayWords({ timing }: Judging, part?: FormPart): string {
  return timing.day === null ? (part?.period?.label ?? '') : formatDate(timing.day);
}

/** Forms of other times than the others of their indicators; one problem a form. */
export function problemsOfOtherTimes(indicators: readonly Indicator[]): readonly TableProblem[] {
  const told = new Map<string, TableProblem>();
  for (const { origin } of indicators) {
    if (origin.kind !== 'forms') continue;
    for (const { form, how, own, others } of origin.otherTimes) {
      const place = { tab: form.tab, row: form.header.first, column: form.nameColumn };
      const key = JSON.stringify([place, how, own]);
      const problem = { kind: 'formOfOtherTime', place, unit: form.unit.name, how, own, others } as const;
      if (!told.has(key)) told.set(key, problem);
    }
  }
  return [...told.values()];
}
