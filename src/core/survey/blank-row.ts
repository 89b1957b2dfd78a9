import type { IndicatorRow } from '../settings/row';

/** A row of `Danh mục chỉ tiêu` of which nothing is known but what it speaks of. */
export const BLANK_ROW: Omit<IndicatorRow, 'key' | 'as' | 'tab'> = {
  name: '',
  measure: null,
  calculations: ['asTyped', 'addRows', 'ratio', 'doneOfAll', 'unused'],
  calculation: 'asTyped',
  target: null,
  direction: 'more',
  columns: [],
  unitColumns: [],
  headerRows: [],
  targetColumn: null,
  resultColumn: null,
  rowColumns: [],
  groups: [],
};
