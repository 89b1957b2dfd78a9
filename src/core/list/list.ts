/** The columns by which rows of a list are told done from open, counted from 0. */
export interface ListColumns {
  /** A row is done where this is filled: with a day, a number above 0, words. */
  readonly result: number;
  /** The row's own last day; null where rows have none. */
  readonly due: number | null;
  /** What each row is about ("Tên doanh nghiệp"), which only one unit has; null where nothing names it. */
  readonly item: number | null;
  /** The row of `Danh mục chỉ tiêu` that declares the list, counted from 0. */
  readonly declared: number;
}
