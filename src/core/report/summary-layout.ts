import type { Survey } from '../survey/survey';
import type { Block } from './blocks';

/** What stands at the end of the page, for the person who signs; everything below it belongs to staff. */
export const SIGNATURE = 'NGƯỜI LẬP BIỂU';

export const HEADINGS = {
  ordinal: 'TT',
  unit: 'Đơn vị',
  target: 'KH',
  result: 'KQ',
  rate: 'Tỷ lệ',
  count: ['Số chỉ tiêu', 'đạt'],
} as const;

/** What stands where a table says nothing of a unit. */
export const ABSENT = '–';

const FIRST_INDICATOR_COLUMN = 2;

/** KH, KQ and Tỷ lệ. */
export const COLUMNS_PER_INDICATOR = 3;

/** Column of an indicator's target; result and rate follow it. */
export function firstColumn(indicator: number): number {
  return FIRST_INDICATOR_COLUMN + indicator * COLUMNS_PER_INDICATOR;
}

/** Where the rows of the body stand on the page, so that formulas can name them. */
export interface Layout {
  readonly survey: Survey;
  readonly blocks: readonly Block[];
  readonly bodyRow: number;
  readonly withFormulas: boolean;
}
