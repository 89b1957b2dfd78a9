import { addExact, multiplyExact } from '../number/decimal';
import { parseNumberIn } from '../number/parse';
import { isUnreadable, type Reading } from '../number/reading';
import type { Cell, Grid, Place } from '../workbook/workbook';
import { cellAt } from '../workbook/workbook';

/** A figure as it stands in the workbook: how it reads, what was typed, and where. */
export interface Figure {
  readonly reading: Reading;
  /** What stands in the first of its cells, or the figure itself where it has none. */
  readonly typed: Cell;
  /** The cells it comes from; none for a target that holds for every unit. */
  readonly places: readonly Place[];
  /** How many of its cells hold no figure although others do; the figure can still change. */
  readonly missing: number;
  /** Of a percentage the figures of its row that it is made from, where these say another verdict or another figure than it is typed with. */
  readonly share?: Share;
  /** Given where it stands for figures of several merged units that have no sum: what cannot be read is no slip then. */
  readonly ofUnits?: true;
  /** Of a figure that adds up others of its row what these come to, where that is another one. */
  readonly parts?: PartsTold;
}

/** What the parts of a figure come to, and the cells among them that its formula does not count, as they are typed. */
export interface PartsTold {
  readonly sum: number;
  readonly uncounted: readonly Place[];
}

/** What stands for the figure of a unit that has no row. */
export const NO_FIGURE: Figure = { reading: { kind: 'blank' }, typed: '', places: [], missing: 0 };

/** A figure in its indicator's unit of measure: "1,5 tỷ" under "triệu đồng" (exponent 6) is 1500. */
export function figureAt(grid: Grid, place: Place, exponent: number): Figure {
  const typed = cellAt(grid, place.row, place.column);
  return { reading: parseNumberIn(typed, exponent), typed, places: [place], missing: 0 };
}

/** A figure in another unit of measure: 900 triệu × 0,001 is 0,9 tỷ, exactly. */
export function scaleFigure(figure: Figure, scale: number): Figure {
  const { reading } = figure;
  if (reading.kind !== 'number' || scale === 1) return figure;
  return { ...figure, reading: { kind: 'number', value: multiplyExact([reading.value, scale]) } };
}

/** A target that holds for every unit. */
export function constantFigure(value: number): Figure {
  return { reading: { kind: 'number', value }, typed: value, places: [], missing: 0 };
}

/**
 * Figures of one unit added exactly: 5, blank and 7 are 12 with one missing. One that cannot be read makes the sum
 * unreadable and stands first among its cells; "x" adds nothing; without any number the sum is what the first cell is.
 */
export function addFigures(figures: readonly Figure[]): Figure {
  const [first = NO_FIGURE] = figures;
  if (figures.length < 2) return first;
  const places = figures.flatMap((figure) => figure.places);
  const wrong = figures.find(({ reading }) => isUnreadable(reading));
  if (wrong) return { ...wrong, places: [...new Set([...wrong.places, ...places])] };
  const counted = figures.filter(({ reading }) => reading.kind !== 'excluded');
  const values = counted.flatMap(({ reading }) => (reading.kind === 'number' ? [reading.value] : []));
  if (values.length === 0) return { ...(counted[0] ?? first), places };
  const value = addExact(values);
  const missing = counted.reduce((sum, figure) => sum + figure.missing, counted.length - values.length);
  return { reading: { kind: 'number', value }, typed: value, places, missing };
}

/** Whether a figure is put together from cells of several rows. */
export function isOfSeveralRows({ places }: Figure): boolean {
  return new Set(places.map(({ row }) => row)).size > 1;
}

/** What a percentage is made from, where the verdict turns on it. */
export interface Share {
  readonly count: number;
  readonly base: number;
  /** The percentage as it reads in its cell. */
  readonly typed: number;
  /** Whether it is the share rounded or cut off; another one is a slip in one of the three cells. */
  readonly fits: boolean;
}
