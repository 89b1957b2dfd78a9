import { Big } from 'big.js';

/** How a quotient's digits beyond the wanted ones are treated; signs do not matter (−2,5 half-up is −3). */
export type Rounding = 'halfUp' | 'down' | 'up';

/** Constructors whose division gives whole numbers, rounded once and exactly. */
const WHOLE_DIVISION: Readonly<Record<Rounding, typeof Big>> = {
  halfUp: wholeDivision(1),
  down: wholeDivision(0),
  up: wholeDivision(3),
};

/** The sum as people add on paper: 0.1 + 0.2 = 0.3; nothing adds up to 0. */
export function addExact(values: readonly number[]): number {
  const short = sumOfShort(values);
  if (isWhole(short.digits)) return fromShort(short);
  return toNumber(values.reduce((sum, value) => sum.plus(exact(value)), exact(0)));
}

/** The difference as on paper: 0.3 − 0.1 = 0.2. */
export function subtractExact(from: number, value: number): number {
  const short = sumOfShort([from, -value]);
  if (isWhole(short.digits)) return fromShort(short);
  return toNumber(exact(from).minus(exact(value)));
}

/** The product as on paper: 1.1 × 3 = 3.3; of no factors 1. */
export function multiplyExact(factors: readonly number[]): number {
  const short = shortProduct(factors);
  if (isWhole(short.digits)) return fromShort(short);
  return toNumber(product(factors));
}

/** A figure times a factor, in the decimals it has; null where there is none. */
export function scaleExact(value: number | null, factor: number): number | null {
  return value === null ? null : multiplyExact([value, factor]);
}

/**
 * Compares two products exactly: −1, 0 or 1 as the first is smaller, equal or larger. States are decided by it:
 * `compareProducts([100, result], [threshold, target])`, so that 94.300.000 of 94.500.000 is below 100 %.
 */
export function compareProducts(first: readonly number[], second: readonly number[]): -1 | 0 | 1 {
  const [one, other] = alike(shortProduct(first), shortProduct(second));
  if (isWhole(one) && isWhole(other)) return one < other ? -1 : one > other ? 1 : 0;
  return product(first).cmp(product(second));
}

/**
 * Product of factors over a divisor, to so many decimals, rounded once from the exact value:
 * 100 × 23 over 40 to 0 decimals is 58 half-up, 57 down, 58 up.
 *
 * @throws {RangeError} when the divisor is 0 or the number of decimals is not a whole number from 0 to 20.
 */
export function divideExact(
  factors: readonly number[],
  divisor: number,
  options: { readonly digits: number; readonly rounding: Rounding },
): number {
  if (divisor === 0) throw new RangeError('Decide what a division by 0 means before dividing');
  checkDigits(options.digits);
  const [over, under] = alike(shortProduct(factors, 10 ** options.digits), asShort(divisor));
  if (isWhole(over) && isWhole(under)) return divideWhole(over, under, options);
  const Whole = WHOLE_DIVISION[options.rounding];
  const scaled = new Whole(product(factors).times(`1e${options.digits}`));
  return toNumber(scaled.div(exact(divisor)).times(`1e-${options.digits}`));
}

/**
 * Decimal digits of a number without an exponent, dot before decimals: 57.5 → "57.5", 1e-7 → "0.0000001". With a
 * number of decimals exactly that many, rounded half-up: (57.45, 1) → "57.5", where binary rounding gives 57.4.
 *
 * @throws {RangeError} when the number of decimals is not a whole number from 0 to 20.
 */
export function decimalText(value: number, digits?: number): string {
  if (digits === undefined) {
    const text = String(value);
    return /^-?[\d.]+$/.test(text) ? text : exact(value).toFixed();
  }
  checkDigits(digits);
  return exact(value).toFixed(digits, 1);
}

/** Whole numbers that doubles tell apart from their neighbours: sums and products of them that stay so need no decimals. */
function isWhole(value: number): boolean {
  return Number.isSafeInteger(value);
}

/** A number as so many of a power of ten: 57.5 is 575 of 10^-1. `digits` is no number where they would be too many. */
interface Short {
  readonly digits: number;
  /** How many of the digits stand behind the decimal sign. */
  readonly places: number;
}

/** Longer numbers are left to decimals. */
const MOST_PLACES = 6;

/** Up to here no two rows of digits are the same double, so that the digits found are those that are printed. */
const MOST_DIGITS = 1e15;

const TOO_LONG: Short = { digits: Number.NaN, places: 0 };

function asShort(value: number): Short {
  if (isWhole(value)) return { digits: value, places: 0 };
  let power = 1;
  for (let places = 1; places <= MOST_PLACES; places += 1) {
    power *= 10;
    const digits = Math.round(value * power);
    if (digits / power === value) return Math.abs(digits) < MOST_DIGITS ? { digits, places } : TOO_LONG;
  }
  return TOO_LONG;
}

/** Nearest double; a zero loses its sign. */
function fromShort({ digits, places }: Short): number {
  return digits / 10 ** places + 0;
}

function shortProduct(factors: readonly number[], start = 1): Short {
  let digits = start;
  let places = 0;
  for (const factor of factors) {
    const short = asShort(factor);
    digits = isWhole(digits) ? digits * short.digits : Number.NaN;
    places += short.places;
  }
  return places <= 2 * MOST_PLACES ? { digits, places } : TOO_LONG;
}

function sumOfShort(values: readonly number[]): Short {
  let sum: Short = { digits: 0, places: 0 };
  for (const value of values) {
    const short = asShort(value);
    const [one, other] = alike(sum, short);
    const isExact = isWhole(one) && isWhole(other);
    sum = { digits: isExact ? one + other : Number.NaN, places: Math.max(sum.places, short.places) };
  }
  return sum;
}

/** The digits of two numbers with as many of them behind the decimal sign. */
function alike(one: Short, other: Short): readonly [number, number] {
  if (one.places === other.places) return [one.digits, other.digits];
  const places = Math.max(one.places, other.places);
  return [one.digits * 10 ** (places - one.places), other.digits * 10 ** (places - other.places)];
}

/** A quotient of whole numbers: the remainder is exact and decides the rounding. */
function divideWhole(
  dividend: number,
  divisor: number,
  { digits, rounding }: { readonly digits: number; readonly rounding: Rounding },
): number {
  const rest = dividend % divisor;
  const down = (dividend - rest) / divisor;
  const sign = Math.sign(dividend) * Math.sign(divisor);
  const isUp =
    rounding === 'up'
      ? rest !== 0
      : rounding === 'halfUp' && Math.abs(rest) >= Math.abs(divisor) - Math.abs(rest);
  return (isUp ? down + sign : down) / 10 ** digits + 0;
}

function exact(value: number): Big {
  if (!Number.isFinite(value)) throw new RangeError(`Compute with finite numbers only, not with ${value}`);
  return new Big(value);
}

function product(factors: readonly number[]): Big {
  return factors.reduce((value, factor) => value.times(exact(factor)), exact(1));
}

/** Nearest double; a zero loses its sign. */
function toNumber(value: Big): number {
  return Number(value.toString()) + 0;
}

function wholeDivision(roundingMode: 0 | 1 | 3): typeof Big {
  const Divider = Big();
  Divider.DP = 0;
  Divider.RM = roundingMode;
  return Divider;
}

function checkDigits(digits: number): void {
  if (!Number.isInteger(digits) || digits < 0 || digits > 20) {
    throw new RangeError(`Give a whole number of decimals from 0 to 20, not ${digits}`);
  }
}
