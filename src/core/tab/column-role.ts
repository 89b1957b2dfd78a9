/** What a column of a table is for, by the words of its header. */
export type ColumnRole =
  | 'ordinal'
  | 'target'
  /** What units set themselves: the target where nothing was assigned. */
  | 'pledge'
  | 'result'
  | 'rate'
  | 'shortfall'
  | 'surplus'
  | 'note'
  | 'date'
  /** Who or what a row tells of, in a list of persons or events. */
  | 'event'
  /** An expected result ("Ước thực hiện"): never the result. */
  | 'estimate'
  /** Figures of the year before, plans of the next one, and what is measured against them. */
  | 'comparison'
  /** A breakdown ("Trong đó") of the column before it. */
  | 'part'
  /** A total over columns ("Cộng"): the result when nothing else is named so. */
  | 'sum'
  /** Words, codes, units of measure: no figure of an indicator. */
  | 'other';
