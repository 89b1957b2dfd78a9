import type { Indicator } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { foldText } from '../text/normalise';
import type { Block } from './blocks';

export const HEADINGS = {
  ordinal: 'TT',
  unit: 'Đơn vị',
  target: 'KH',
  result: 'KQ',
  rate: 'Tỷ lệ',
  count: ['Số chỉ tiêu', 'đạt'],
} as const;

/** How the line begins that tells the day of the figures. */
export const DAY_LINE = 'Số liệu tính đến ngày';

/** What stands where a table says nothing of a unit. */
export const ABSENT = '–';

const FIRST_INDICATOR_COLUMN = 2;

/** KH, KQ and Tỷ lệ. */
export const COLUMNS_PER_INDICATOR = 3;

/** Column of an indicator's target by its place in its panel; result and rate follow it. */
export function firstColumn(indicator: number): number {
  return FIRST_INDICATOR_COLUMN + indicator * COLUMNS_PER_INDICATOR;
}

/** The indicators that stand beside each other; the last panel tells how many each unit reached. */
export interface Panel {
  readonly indicators: readonly Indicator[];
  readonly isLast: boolean;
}

/** The words over an indicator's three columns: "Quỹ xã hội (đồng)"; a name that says its unit of measure is not told it again. */
export function titleOf({ name, measure }: Pick<Indicator, 'name' | 'measure'>): string {
  const isNamed = measure !== null && foldText(name).endsWith(`(${foldText(measure)})`);
  return measure && !isNamed ? `${name} (${measure})` : name;
}

/** The number of columns of a panel. */
export function panelColumns({ indicators, isLast }: Panel): number {
  return firstColumn(indicators.length) + (isLast ? 1 : 0);
}

/** Where the rows of a panel's body stand on the page, so that formulas can name them. */
export interface Layout {
  readonly survey: Survey;
  readonly panel: Panel;
  readonly blocks: readonly Block[];
  readonly bodyRow: number;
  readonly withFormulas: boolean;
}
