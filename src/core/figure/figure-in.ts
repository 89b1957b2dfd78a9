import { exponentOfMeasure, isPercent } from '../measure/measure';
import { multiplyExact } from '../number/decimal';
import { formatNumber, formatPercent } from '../number/format';
import { parsePercent } from '../number/parse';
import { type Cell, cellAt, isPercentCell, type Place, type Tab } from '../workbook/workbook';
import { isStrictBound, withoutAnyBound, withoutBound } from './bounded';
import { type Figure, figureAt } from './figure';
import { isPendingText } from './pending';
import { isUngivenText } from './ungiven';
import { withoutCounted, withoutWhole } from './worded';

/** How the figures of a column are typed: with what they count ("12 người"), or with the whole that they are of ("12/19"). */
export type Wording = 'counted' | 'ofWhole';

/** The cells of a tab, and which of them are formatted as percentages. */
export type FigureCells = Pick<Tab, 'values' | 'percents'>;

/** Whether a cell says by its sign or its format that it is a percentage: `97%`, `≥ 90%`, 0,93 shown as 93%. */
export function isSigned(cells: FigureCells, row: number, column: number): boolean {
  const cell = cellAt(cells.values, row, column);
  if (typeof cell === 'number') return isPercentCell(cells, row, column);
  return (
    typeof cell === 'string' && cell.includes('%') && parsePercent(withoutAnyBound(cell)).kind === 'number'
  );
}

/**
 * A figure in its indicator's unit of measure. Where that is %, it is in percent points: `97%`, `97` and 0,97 formatted as
 * a percentage are 97. Elsewhere a percentage is no figure of the column (state row 2b). "Chưa báo cáo" is as good as "…".
 */
export function figureIn(
  cells: FigureCells,
  place: Place,
  measure: string | null,
  { worded = null }: { readonly worded?: Wording | null } = {},
): Figure {
  const figure = figureAt(cells.values, place, exponentOfMeasure(measure));
  const counted = figure.reading.kind === 'unreadable' ? withoutWords(figure.typed, worded) : figure.typed;
  if (counted !== figure.typed) {
    const { reading } = figureAt([[counted]], { ...place, row: 0, column: 0 }, exponentOfMeasure(measure));
    return { ...figure, reading };
  }
  const { typed, reading } = figure;
  if (reading.kind === 'unreadable' && isPendingText(typed))
    return { ...figure, reading: { kind: 'ellipsis' } };
  const signed = isSigned(cells, place.row, place.column);
  if (isPercent(measure)) {
    if (typeof typed === 'string') return { ...figure, reading: parsePercent(typed) };
    if (!signed || reading.kind !== 'number') return figure;
    return { ...figure, reading: { kind: 'number', value: multiplyExact([reading.value, 100]) } };
  }
  if (!signed || reading.kind !== 'number') return figure;
  const text = typeof typed === 'number' ? formatPercent(multiplyExact([typed, 100])) : String(typed);
  return { ...figure, reading: { kind: 'percent', text } };
}

function withoutWords(typed: Cell, worded: Wording | null): Cell {
  if (worded === null) return typed;
  return worded === 'counted' ? withoutCounted(typed) : withoutWhole(typed);
}

/** {@link figureIn} of a target, which may be typed with the bound that it is: "≥ 90%" where more is better, "≤ 5" where less is; "Không giao" is a dash. */
export function targetIn(
  cells: FigureCells,
  place: Place,
  {
    measure,
    direction,
    worded = null,
  }: {
    readonly measure: string | null;
    readonly direction: 'more' | 'less';
    /** All targets of its column are typed with what they count: "12 đồng chí". */
    readonly worded?: Wording | null;
  },
): Figure {
  const figure = figureIn(cells, place, measure);
  const { kind } = figure.reading;
  if ((kind === 'unreadable' || kind === 'ellipsis') && isUngivenText(figure.typed))
    return { ...figure, reading: { kind: 'dash' } };
  const bounded = withoutBound(figure.typed, direction);
  const typed = withoutWords(bounded, worded);
  if (typed === figure.typed) return figure;
  const { reading } = figureIn({ values: [[typed]] }, { tab: place.tab, row: 0, column: 0 }, measure);
  return { ...figure, reading };
}

/** A target typed as a bound that the result only equals, "trên 95" beside 95, of which nobody knows whether that is enough. */
export function withStrictDoubt(target: Figure, result: Figure): Figure {
  if (target.reading.kind !== 'number' || result.reading.kind !== 'number') return target;
  if (target.reading.value !== result.reading.value || !isStrictBound(target.typed)) return target;
  return { ...target, reading: { kind: 'unreadable', text: String(target.typed) } };
}

/** A plain figure up to here may be meant as a fraction of 1. */
const HIGHEST_FRACTION = 2;

/**
 * A plain percentage so small beside its counterpart that it is rather a fraction: 0,98 against 95 may be 0,98% or 98%, so
 * it is given back with both readings. 0,98 of 12 stays: 98% would be no nearer.
 */
export function withDoubt(figure: Figure, counterpart: Pick<Figure, 'reading'>): Figure {
  const { reading, typed, places } = figure;
  if (reading.kind !== 'number' || counterpart.reading.kind !== 'number' || places.length > 1) return figure;
  const { value } = reading;
  const other = counterpart.reading.value;
  const isPlain = typeof typed === 'number' ? typed === value : !String(typed).includes('%');
  if (!isPlain || value <= 0 || value > HIGHEST_FRACTION || 10 * value >= other || 100 * value > 2 * other)
    return figure;
  const readings = [value, multiplyExact([value, 100])] as const;
  return { ...figure, reading: { kind: 'ambiguous', text: formatNumber(value), readings } };
}
