import { groupBy } from '../collection/group-by';
import { type Period, periodKey } from '../date/period';
import type { Figure } from '../figure/figure';
import { readPoints } from '../figure/typed-rates';
import type { Form, FormRow } from '../form/form';
import { figuresOfRow, unitKeyOf } from '../retold/repeated-forms';
import type { SeriesFigures } from '../series/series-figures';
import { planSeries, type SeriesPlan, saidOf } from '../series/series-plan';
import { falls, readSeries, type SeriesHow, type SeriesReading } from '../series/series-reading';
import { areOfSeveralPeriods, inTime, planTimeOf, type Timed } from '../series/series-time';
import type { NamedTimes } from '../target/timing';
import type { Grid } from '../workbook/workbook';
import type { ProposalContext } from './judge-context';

/** A row of a form. */
export interface FormPart extends Timed {
  readonly form: Form;
  readonly row: FormRow;
  /** Its figures have a sum: no percentages and no averages. */
  readonly addsUp: boolean;
}

/** The rows of forms that are one indicator. */
export type FormFamily = readonly [FormPart, ...FormPart[]];

/** How forms of several periods are put together. */
export interface FormPlan extends Pick<SeriesPlan<FormPart, SeriesHow>, 'how' | 'period' | 'reading'> {
  readonly used: readonly FormPart[];
}

/** What figures say of forms of several periods, given how words have it. */
export type ReadForms = (parts: FormFamily, used: readonly FormPart[], how: SeriesHow) => SeriesReading;

/** How forms of several periods are put together; null where no unit has forms of more than one. */
export function planForms(
  parts: FormFamily,
  { units, setting }: Pick<ProposalContext, 'units' | 'setting'>,
  read: ReadForms,
): FormPlan | null {
  const known = parts.filter(({ form }) => units.unitOfForm.has(form));
  const perUnit = groupBy(known, ({ form }) => units.unitOfForm.get(form));
  if (![...perUnit.values()].some(areOfSeveralPeriods)) return null;
  const perPeriod = new Map(inTime(parts).map((part) => [keyOfPeriod(part), part]));
  const [first = parts[0], ...others] = perPeriod.values();
  const plan = planSeries([first, ...others], setting?.calculation ?? null, (used, how) =>
    read(parts, used, how),
  );
  const { how, used, period, reading } = plan;
  const periods = new Set(used.map(keyOfPeriod));
  return { how, used: parts.filter((part) => periods.has(keyOfPeriod(part))), period, reading };
}

/**
 * Reads the figures of forms of several periods as those of tables of several: by the units that an indicator has; where these are fewer than
 * tell anything, or leave a doubt, by all indicators of the forms together, each in parts of its plan. Forms are counted up from
 * quarter to quarter as a whole: small figures that fall nowhere (0, 1, 1, 1) are too where all others are.
 */
export function formReader(families: readonly FormFamily[], grids: ReadonlyMap<string, Grid>): ReadForms {
  const known = new Map<string, SeriesReading>();
  return (parts, used, how) => {
    const said = {
      ...saidOf(used),
      how,
      canBeOnePlan: used.every((part) => part.addsUp && !planNamesTime(part)),
    };
    const periods = used.map(keyOfPeriod);
    const figures = figuresOf(parts, periods, grids);
    const own = readSeries(figures, said);
    if (!parts.every(({ addsUp }) => addsUp)) return own;
    const isSure = own.by !== null && own.doubt === null;
    if (isSure && (own.by !== 'ownPlans' || figures.some(falls))) return own;
    const key = JSON.stringify([periods, said]);
    const together =
      known.get(key) ??
      readSeries(
        families
          .filter((family) => family.every(({ addsUp }) => addsUp))
          .flatMap((family) => figuresOf(family, periods, grids))
          .map(inPartsOfPlan),
        said,
      );
    known.set(key, together);
    if (isSure) return together.by === 'toDate' && together.doubt === null ? together : own;
    return together.by === null && own.doubt !== null ? own : together;
  };
}

/** The times that forms of one period name: those of the first one that tells of it and names any. */
export function latestTimes(parts: FormFamily, period: Period | null): NamedTimes {
  const [first] = parts;
  const latest = parts.filter(
    (part) => part.period === period || keyOfPeriod(part) === (period && periodKey(period)),
  );
  const telling = latest.find(({ times }) => times.targetTime !== null || times.resultTime !== null);
  return (telling ?? latest[0] ?? first).times;
}

/** What tells a part's time from others'. */
export function keyOfPeriod({ period, tab }: FormPart): string {
  return period === null ? tab : periodKey(period);
}

/** Whether the heading of the plan says of which time it is: "KH quý I". */
function planNamesTime({ form }: FormPart): boolean {
  return form.columns.some(({ column, stretch }) => column === form.targetColumn && stretch !== null);
}

/** By unit and time of the plan, see {@link planKeyOf}: the last part that states it, "KH năm" in the first quarter's form alone. */
export function statingParts(
  parts: readonly FormPart[],
  read: (part: FormPart) => { readonly target: Figure },
): ReadonlyMap<string, FormPart> {
  const stating = inTime(parts).filter((part) => read(part).target.reading.kind !== 'blank');
  return new Map(stating.map((part) => [planKeyOf(part), part]));
}

/** What is the same for all parts that tell of one unit and of a plan for one time. */
export function planKeyOf(part: FormPart): string {
  const time = planTimeOf(part, part.form.cumulative);
  return JSON.stringify([unitKeyOf(part.form), time && periodKey(time)]);
}

/** What an indicator says of each unit in some periods, in their order. */
function figuresOf(
  parts: FormFamily,
  periods: readonly string[],
  grids: ReadonlyMap<string, Grid>,
): readonly SeriesFigures[] {
  return [...groupBy(parts, ({ form }) => unitKeyOf(form)).values()].map((own) => {
    const of = new Map(own.map((part) => [keyOfPeriod(part), part]));
    const figures = periods.map((period) => {
      const part = of.get(period);
      return part === undefined ? [] : figuresOfRow(part.form, part.row, grids);
    });
    const numbers = (at: 0 | 1) => figures.map((one) => (typeof one[at] === 'number' ? one[at] : null));
    const last = of.get(periods[periods.length - 1] ?? '');
    return { targets: numbers(0), results: numbers(1), rate: last ? rateOf(last, grids) : null };
  });
}

function rateOf({ form, row }: FormPart, grids: ReadonlyMap<string, Grid>): number | null {
  if (form.rateColumn === null) return null;
  const [points] = readPoints(grids.get(form.tab) ?? [], [{ kind: 'unit', row: row.row }], form.rateColumn);
  return points?.points ?? null;
}

/** Figures of indicators that are measured otherwise can be compared as parts of their last plan. */
function inPartsOfPlan({ targets, results, rate }: SeriesFigures): SeriesFigures {
  const plan = [...targets].reverse().find((target) => target !== null && target > 0) ?? 1;
  const inParts = (figures: readonly (number | null)[]) =>
    figures.map((figure) => (figure === null ? null : figure / plan));
  return { targets: inParts(targets), results: inParts(results), rate };
}
