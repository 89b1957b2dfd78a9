import { numberIn } from '../figure/number-in';
import type { Measure } from '../measure/measure';
import { type Scale, scaleOfColumn } from '../measure/scale';
import { multiplyExact } from '../number/decimal';
import { middleOf } from '../number/middle';
import { beginsAsCount } from '../tab/heading-words';
import type { Grid } from '../workbook/workbook';
import type { NoteTarget } from './note-target';

/** What a line's target is set against: a column of figures, or the number of a log's rows (null). */
export interface Counted {
  readonly measured: Measure;
  readonly texts: readonly string[];
  /** What a unit usually has of it; null where nothing is filled in yet. */
  readonly usual: () => number | null;
}

/** A result is so many times its target, or its target so many times it, only where the two are told in different units of measure. */
const FAR = 1000;
const MONEY_EXPONENTS = [0, 3, 6, 9] as const;

/**
 * A line's target in the unit of measure of what it is set against: "10 triệu đồng" over "Số tiền (đồng)" is 10.000.000, "2 ha" over
 * "Diện tích (m2)" 20.000. What the column says is believed unless its figures are a thousand times off and fit the line's own unit; of a
 * column that says nothing of money the figures tell. Null where the two measure different things, as money and persons do, or no unit fits.
 */
export function inMeasure(note: NoteTarget, counted: Counted | null): NoteTarget | null {
  const { scale } = note;
  if (scale === null) return note;
  if (counted === null) return scale.of === 'things' ? note : null;
  const own = scaleOfColumn(counted.measured, counted.texts);
  if (own === null && scale.of === 'things') return fitting(note, [0, scale.exponent], counted);
  if (own !== null)
    return own.of === scale.of ? fitting(note, [own.exponent, scale.exponent], counted) : null;
  const { measure } = counted.measured;
  if (measure !== null || counted.texts.some(beginsAsCount)) return null;
  return scale.of === 'money' ? nearest(note, scale, counted) : fitting(note, [scale.exponent], counted);
}

/** The target in the first of some units in which it is not far from what units have. */
function fitting(note: NoteTarget, exponents: readonly number[], { usual }: Counted): NoteTarget | null {
  const size = usual();
  const all = exponents.map((exponent) => scaled(note, exponent));
  return all.find(({ value }) => size === null || Math.max(value / size, size / value) < FAR) ?? null;
}

function nearest(note: NoteTarget, scale: Scale, { usual }: Counted): NoteTarget | null {
  const size = usual();
  if (size === null) return note;
  const apart = (value: number) => Math.abs(Math.log10(value / size));
  const all = [scale.exponent, ...MONEY_EXPONENTS].map((exponent) => scaled(note, exponent));
  return all.reduce((best, one) => (apart(one.value) < apart(best.value) ? one : best));
}

function scaled(note: NoteTarget, exponent: number): NoteTarget {
  const power = (note.scale?.exponent ?? exponent) - exponent;
  if (power === 0) return note;
  const by = (value: number) => multiplyExact([value, 10 ** power]);
  const { exception } = note;
  const others = exception === undefined ? {} : { exception: { ...exception, value: by(exception.value) } };
  return { ...note, value: by(note.value), ...others };
}

/** Rows looked at. */
const SAMPLE = 200;

/** The middle one of the figures above zero that a column holds in some rows; null for none. */
export function usualFigure(
  grid: Grid,
  rows: readonly { readonly row: number }[],
  column: number,
): number | null {
  const figures = rows.slice(0, SAMPLE).map(({ row }) => numberIn(grid, row, column) ?? 0);
  return middleOf(figures.filter((figure) => figure > 0));
}
