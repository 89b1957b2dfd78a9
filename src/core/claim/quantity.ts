import { compareProducts, divideExact, multiplyExact, subtractExact } from '../number/decimal';
import type { QuotedFigure } from './quoted-figure';

/** An exact figure as a quotient, so that a rate needs no rounding: 278/252 of 100 %. */
export interface Quantity {
  readonly over: number;
  /** Above 0. */
  readonly under: number;
}

/** A whole figure as a quantity. */
export function whole(value: number): Quantity {
  return { over: value, under: 1 };
}

type Way = 'halfUp' | 'down' | 'up';

/** What a rounding to the figure's last digit makes of a quantity: 98,93 % to 1 is 99 half-up, 98 down. */
export function roundedAs(quantity: Quantity, figure: QuotedFigure, way: Way): number {
  const divisor = multiplyExact([quantity.under, figure.unit]);
  const places = divideExact([quantity.over], divisor, { digits: 0, rounding: way });
  return multiplyExact([places, figure.unit]);
}

/**
 * Whether a figure says a quantity as exactly as it is written: 99 for 98,93 %, "1,27 tỷ" for 1.273.150.000, "hơn 270" for 278.
 * 99 is right for 99,8 % too, which no page prints as 100.
 */
export function says(figure: QuotedFigure, quantity: Quantity): boolean {
  const { leaning, value } = figure;
  if (leaning === 'above') return roundedAs(quantity, figure, 'down') === value;
  if (leaning === 'below') return roundedAs(quantity, figure, 'up') === value;
  const rounded = roundedAs(quantity, figure, 'halfUp');
  const isBelowAll = figure.percent && compareProducts([quantity.over], [100, quantity.under]) < 0;
  if (isBelowAll && rounded >= 100 && value === subtractExact(100, figure.unit)) return true;
  return rounded === value;
}
