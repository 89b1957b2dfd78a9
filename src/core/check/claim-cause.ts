import { type Quantity, roundedAs, says } from '../claim/quantity';
import type { QuotedFigure } from '../claim/quoted-figure';
import { decimalText, multiplyExact } from '../number/decimal';

/** Why a listed figure probably differs from the computed one. */
export type ClaimCause =
  /** The figure in thousands or tens: `factor` times it is right; below 1 when it has too many zeros. */
  | { readonly kind: 'power'; readonly factor: number }
  | { readonly kind: 'cutOff' }
  | { readonly kind: 'roundedUp' }
  /** It is another figure of the workbook, told in words. */
  | { readonly kind: 'other'; readonly words: string }
  | { readonly kind: 'digitsSwapped' }
  /** Results are missing, so that the total can still change. */
  | { readonly kind: 'provisional'; readonly missing: number };

/** A figure of the workbook that a claim may have been taken from by mistake. */
export interface OtherQuantity {
  readonly words: string;
  readonly quantity: Quantity;
}

/** Powers of ten that get lost between đồng, thousands and millions first, then slips of a digit. */
const POWERS = [1000, 1_000_000, 0.001, 0.000001, 10, 100, 0.1, 0.01] as const;

/** Smaller figures agree with others by chance. */
const LEAST_TELLING = 10;

/** The likeliest cause of a difference, null when nothing explains it. */
export function findClaimCause(
  figure: QuotedFigure,
  quantity: Quantity,
  { others, missing }: { readonly others: readonly OtherQuantity[]; readonly missing: number },
): ClaimCause | null {
  if (roundedAs(quantity, figure, 'down') === figure.value) return { kind: 'cutOff' };
  if (roundedAs(quantity, figure, 'up') === figure.value) return { kind: 'roundedUp' };
  const telling = Math.abs(figure.value) >= LEAST_TELLING;
  const power =
    figure.value === 0 ? undefined : POWERS.find((factor) => says(times(figure, factor), quantity));
  if (power !== undefined) return { kind: 'power', factor: power };
  const other = telling ? others.find((one) => says(figure, one.quantity)) : undefined;
  if (other !== undefined) return { kind: 'other', words: other.words };
  if (telling && isSwapped(figure, quantity)) return { kind: 'digitsSwapped' };
  return missing > 0 ? { kind: 'provisional', missing } : null;
}

function times(figure: QuotedFigure, factor: number): QuotedFigure {
  return {
    ...figure,
    value: multiplyExact([figure.value, factor]),
    unit: multiplyExact([figure.unit, factor]),
  };
}

/** 1.273.510.000 for 1.273.150.000: two neighbouring digits stand the other way round. */
function isSwapped(figure: QuotedFigure, quantity: Quantity): boolean {
  const [typed, right] = [figure.value, roundedAs(quantity, figure, 'halfUp')].map((value) =>
    decimalText(Math.abs(value)),
  );
  if (typed === undefined || right === undefined || typed.length !== right.length) return false;
  const first = [...typed].findIndex((digit, index) => digit !== right.charAt(index));
  if (first < 0) return false;
  const swapped = `${typed.slice(0, first)}${typed.charAt(first + 1)}${typed.charAt(first)}${typed.slice(first + 2)}`;
  return swapped === right;
}
