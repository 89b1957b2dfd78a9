/** A row below a header and what it is, counted from 0 in the tab. */
export interface KindOfRow {
  readonly kind: 'unit' | 'group' | 'total';
  readonly row: number;
}
