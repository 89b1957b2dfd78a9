/** Rows of a grid, the first included, the last not. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** Columns of a grid, both included. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}
