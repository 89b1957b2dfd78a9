import type { Figure } from '../figure/figure';
import { withoutUnit } from '../number/without-unit';
import type { Measure } from './indicator';

type Figures = Pick<Measure, 'target' | 'result'>;

/** How many times the largest amount without a unit one with a unit may be. */
const MOST_TIMES = 100;

/**
 * Amounts that name a unit of measure where no header does and others are far too small for the same: "500 triệu" below 1.200
 * and 2.000 is 500 or 500.000.000, and is told instead of added; below 900.000.000 it is what it says. Rule 2 of the product.
 */
export function withDoubtfulUnits<T extends Figures>(
  figures: readonly T[],
  measure: string | null,
): readonly T[] {
  if (measure !== null) return figures;
  if (!figures.some(({ target, result }) => namesUnit(target) || namesUnit(result))) return figures;
  const all = figures.flatMap(({ target, result }) => [target, result]);
  const others = all.flatMap((figure) => (amountWithUnit(figure) === null ? sizeOf(figure) : []));
  const largest = Math.max(0, ...others);
  if (largest === 0) return figures;
  const inDoubt = (figure: Figure): Figure => {
    const amount = amountWithUnit(figure);
    if (amount === null || sizeOf(figure).every((size) => size <= largest * MOST_TIMES)) return figure;
    return { ...figure, reading: { kind: 'ambiguous', text: String(figure.typed), readings: amount } };
  };
  return figures.map((one) => ({ ...one, target: inDoubt(one.target), result: inDoubt(one.result) }));
}

function namesUnit(figure: Figure): boolean {
  return amountWithUnit(figure) !== null;
}

/** What an amount with a unit is without its unit and with it; null for others. */
function amountWithUnit({ reading, typed }: Figure): readonly [number, number] | null {
  if (reading.kind !== 'number') return null;
  const bare = withoutUnit(typed, reading.value);
  return bare === null ? null : [bare, reading.value];
}

function sizeOf({ reading }: Figure): readonly number[] {
  return reading.kind === 'number' ? [Math.abs(reading.value)] : [];
}
