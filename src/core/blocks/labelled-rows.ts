import type { BodyRow } from '../table/body-row';

/** A row of a block: what its label says, counted from 0 in the tab. */
export interface LabelledRow {
  readonly row: number;
  readonly label: string;
}

/** A unit (or a heading, or a total) and the rows below its name, each with a label of its own; none for a heading. */
export interface UnitBlock {
  /** The row that names it; `row` is where the name stands. */
  readonly body: BodyRow;
  readonly rows: readonly LabelledRow[];
}
