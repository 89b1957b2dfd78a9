import {
  INDICATOR_COLUMNS,
  INDICATOR_HEADINGS,
  type IndicatorColumn,
} from '../../../src/core/settings/layout';
import type { IndicatorRow } from '../../../src/core/settings/row';
import { columnChoice } from '../../../src/core/tab/column-choice';
import type { Cell } from '../../../src/core/workbook/workbook';

/** A table of money whose target and result stand in columns D and F; an estimate stands in E. */
export const FUND: IndicatorRow = {
  as: { kind: 'source', reason: '' },
  tab: 'Quỹ xã hội',
  key: 'Quỹ xã hội › Quỹ xã hội',
  name: 'Quỹ xã hội',
  measure: 'triệu đồng',
  calculations: ['asTyped', 'addRows', 'unused'],
  calculation: 'asTyped',
  target: null,
  direction: 'more',
  columns: [columnChoice(3, 'Phải nộp'), columnChoice(4, 'Ước thực hiện'), columnChoice(5, 'Đã nộp')],
  unitColumns: [],
  headerRows: [],
  targetColumn: 3,
  resultColumn: 5,
  rowColumns: [],
  groups: ['Khối huyện, thành phố', 'Khối ngành'],
};

/** A log that is counted, with a target from a line. */
export const NEWS: IndicatorRow = {
  as: { kind: 'source', reason: '' },
  tab: 'Tin bài',
  key: 'Tin bài › Tin, bài',
  name: 'Tin, bài',
  measure: null,
  calculations: ['count', 'unused'],
  calculation: 'count',
  target: 12,
  direction: 'more',
  columns: [],
  unitColumns: [],
  headerRows: [],
  targetColumn: null,
  resultColumn: null,
  rowColumns: [columnChoice(2, 'Tiêu đề'), columnChoice(3, 'Chất lượng'), columnChoice(4, 'Số trang')],
  groups: ['Khối huyện, thành phố', 'Khối ngành'],
};

export const SOURCES: readonly IndicatorRow[] = [FUND, NEWS];

export const HEADER: readonly Cell[] = INDICATOR_COLUMNS.map((column) => INDICATOR_HEADINGS[column]);

/** A row of the tab in the order of a new one; blank where nothing is given. */
export function line(cells: Partial<Record<IndicatorColumn, Cell>>): Cell[] {
  return INDICATOR_COLUMNS.map((column) => cells[column] ?? '');
}
