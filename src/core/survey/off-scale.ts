import { scaleBetween } from '../measure/kind';
import { isPercent } from '../measure/measure';
import { multiplyExact } from '../number/decimal';
import { middleOf } from '../number/middle';
import type { Place } from '../workbook/workbook';
import type { Indicator, Measure, SourceIndicator } from './indicator';
import { POWERS, pairsOf } from './scale-slips';

/** All results of an indicator are so many times their targets, or their targets so many times them. */
export interface OffScale {
  readonly power: number;
  readonly isMore: boolean;
  /** The results, and what they may be meant as. */
  readonly results: readonly { readonly measure: Measure; readonly likely: number; readonly place: Place }[];
}

/** What is done of a plan in the right unit, in January and of the best. */
const LIKELY_RATE = { least: 0.1, most: 3 };
/** What a month's figure is of another month's. */
const LIKELY_MONTH = { least: 0.1, most: 10 };
/** Below this all results may be the first few of thousands. */
const LEAST_LARGE = 10;

/**
 * Whether every result is a thousand times, or a million, more or less than its target and in the right unit near to it: 12.500, 8.100 and
 * 20.000 of 12.000.000, 9.000.000 and 20.000.000, nghìn đồng against đồng. Null for less than two, and where rates differ among units.
 */
export function offScale({ measures, measure }: Pick<Indicator, 'measures' | 'measure'>): OffScale | null {
  const pairs = isPercent(measure) ? [] : pairsOf(measures);
  if (pairs.every(({ result }) => result < LEAST_LARGE)) return null;
  const off = powerOff(
    pairs.map(({ target, result }) => result / target),
    LIKELY_RATE,
  );
  if (off === null) return null;
  const results = pairs.flatMap(({ measure: own, result }) => {
    const [place] = own.result.places;
    const likely = multiplyExact([result, off.isMore ? 1 / off.power : off.power]);
    return place === undefined ? [] : [{ measure: own, likely, place }];
  });
  return { ...off, results };
}

/** The tabs of several periods whose figures of every unit are so many times more, or less, than those of the others. */
export function offScaleTabs({
  origin,
  measure,
}: Pick<Indicator, 'origin' | 'measure'>): readonly (Omit<OffScale, 'results'> & { readonly tab: string })[] {
  if (origin.kind !== 'series' || origin.how === 'pages' || isPercent(measure)) return [];
  const told = origin.sources.map((source) => ({ tab: source.table.tab, of: resultsOf(source, measure) }));
  return told.flatMap((one) => {
    const ratios = [...one.of].flatMap(([unit, value]) => {
      const others = told.flatMap((other) => (other === one ? [] : (other.of.get(unit) ?? [])));
      const middle = others.length < 2 ? null : middleOf(others);
      return middle === null ? [] : [value / middle];
    });
    const off = powerOff(ratios, LIKELY_MONTH);
    return off === null ? [] : [{ ...off, tab: one.tab }];
  });
}

/** The results of units above zero in one tab, in the unit of measure of all of them. */
function resultsOf(
  { measures, columns }: SourceIndicator,
  measure: string | null,
): ReadonlyMap<number, number> {
  const scale = scaleBetween(columns.measure, measure);
  return new Map(
    measures.flatMap(({ unit, result: { reading } }) =>
      reading.kind === 'number' && reading.value > 0 ? [[unit.index, reading.value * scale] as const] : [],
    ),
  );
}

/** The power of a thousand by which all of at least two ratios are off, and which way; null for none. */
function powerOff(
  ratios: readonly number[],
  { least, most }: { readonly least: number; readonly most: number },
): Omit<OffScale, 'results'> | null {
  if (ratios.length < 2) return null;
  const isMore = ratios.every((ratio) => ratio > 1);
  const power = POWERS.find((one) =>
    ratios.every((ratio) => {
      const likely = isMore ? ratio / one : ratio * one;
      return likely >= least && likely <= most;
    }),
  );
  return power === undefined ? null : { power, isMore };
}
