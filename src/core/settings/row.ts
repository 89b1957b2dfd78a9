import type { Direction } from '../tab/direction';
import type { Calculation } from './setting';

/** A column of a source's figures that staff may choose, counted from 0. */
export interface ColumnChoice {
  readonly column: number;
  /** Its letter and its heading: "D · Ước thực hiện". */
  readonly label: string;
}

/** One source of figures as recognised: what stands in the tab `Danh mục chỉ tiêu` until staff change it. */
export interface IndicatorRow {
  readonly key: string;
  readonly name: string;
  readonly measure: string | null;
  /** The ways this source can be calculated, the recognised one first; `unused` always stands among them. */
  readonly calculations: readonly Calculation[];
  readonly calculation: Calculation;
  /** The constant target that lines or typed percentages name; null for none. */
  readonly target: number | null;
  /** Whether less is better, as the name says. */
  readonly direction: Direction;
  /** Figure columns of a table; none for other sources. */
  readonly columns: readonly ColumnChoice[];
  readonly targetColumn: number | null;
  readonly resultColumn: number | null;
}
