import type { Area } from '../workbook/workbook';

/** One series of a chart: columns that stand on each other, or a line; without width a line is only its points. */
export type ChartSeries =
  | { readonly kind: 'bars'; readonly color: string }
  | {
      readonly kind: 'line';
      readonly color: string;
      /** Pixels; 0 for none. */
      readonly lineWidth: number;
      readonly pointSize: number;
    };

/** A chart over the cells of a page, as data. */
export interface Chart {
  readonly title: string;
  /** Cells of the page, beside each other: the words along the axis, then a column a series, each under its heading. */
  readonly areas: readonly Area[];
  readonly series: readonly ChartSeries[];
  /** What the figures are, beside their axis. */
  readonly axis: string;
  /** Degrees by which the words along the axis are turned. */
  readonly slant: number;
  /** The cell at its upper left corner, from 0. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A chart that a run put on a page: Google's number of it, and its title then. */
export interface DrawnChart {
  readonly id: number;
  readonly title: string;
}
