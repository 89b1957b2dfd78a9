import type { ColumnChoice } from '../tab/column-choice';
import type { Direction } from '../tab/direction';
import type { DeclaringColumn } from './hint';
import type { Calculation } from './setting';

/**
 * What a row of the tab can speak of. `source`: recognised; `declared`: what the row says itself of where figures stand; `tab`:
 * a tab whose figures could be declared; `replaced`: recognised, but declared otherwise by another row.
 */
export type RowKind =
  | {
      readonly kind: 'source';
      /** Why its figures are not known yet; '' where they are. */
      readonly reason: string;
    }
  | {
      readonly kind: 'declared';
      /** The row of the settings, counted from 0. */
      readonly row: number;
      readonly faults: readonly { readonly column: DeclaringColumn; readonly message: string }[];
      /** The labels of what its cells mean. */
      readonly understood: Readonly<Partial<Record<DeclaringColumn, readonly string[]>>>;
    }
  | {
      readonly kind: 'tab';
      /** What is unclear about it; '' for a tab that holds nothing that looks like a table, or was understood. */
      readonly reason: string;
      /** Whether it gets a row of its own. */
      readonly isAsked: boolean;
    }
  | { readonly kind: 'replaced'; readonly by: number };

/** One source of figures as recognised: what stands in the tab `Danh mục chỉ tiêu` until staff change it. */
export interface IndicatorRow {
  readonly as: RowKind;
  /** The tab it stands in, or the first of several. */
  readonly tab: string;
  readonly key: string;
  /** The keys it had before tabs of other times were added or taken away: those of its parts alone, that of all of them together. */
  readonly otherKeys?: readonly string[];
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
  /** What can be chosen as the column of units, and as the row of headings. */
  readonly unitColumns: readonly ColumnChoice[];
  readonly headerRows: readonly string[];
  readonly targetColumn: number | null;
  readonly resultColumn: number | null;
  /** Columns by which rows of a log or list can be told that count; none for other sources. */
  readonly rowColumns: readonly ColumnChoice[];
  /** The names of the khối that a target can be given to. */
  readonly groups: readonly string[];
}
