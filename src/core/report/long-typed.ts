import { type KeptList, readKept } from '../page/kept-list';
import type { PreviousPage } from '../page/page';
import { PAGES } from '../page/pages';
import { wordKey } from '../text/word-key';
import type { ReportOptions } from './options';

const FORM = PAGES.long.list;

/** The columns of `Bảng dọc`, in the order that they always have. */
export const LONG_HEADINGS = FORM.headings;

/** Where in {@link LONG_HEADINGS} things stand. */
export const LONG_COLUMNS = {
  period: 0,
  unit: 1,
  group: 2,
  indicator: 3,
  unitOfMeasure: 4,
  target: 5,
  result: 6,
  rate: 7,
  state: 8,
  source: 9,
} as const;

/** What a row is of: a unit under an indicator in a period, as its own cells name them. */
export interface LongKey {
  readonly key: string;
  readonly period: string;
  readonly unit: string;
  readonly indicator: string;
}

/** The key of a row from the texts that its cells have, or are to have. */
export function longKey(period: string, unit: string, indicator: string): LongKey {
  return { key: JSON.stringify([period, unit, indicator].map(wordKey)), period, unit, indicator };
}

/**
 * Finds what people typed to the right of the previous `Bảng dọc`, by the unit, indicator and period of each row, however they sorted
 * it. `names` give units and indicators the names they have now.
 */
export function readTypedLong(
  previous: PreviousPage | null,
  names: Pick<ReportOptions, 'standardName' | 'indicatorName'>,
): KeptList<LongKey> {
  return readKept(previous, FORM, (textOf) => {
    const [unit, indicator] = [textOf(LONG_COLUMNS.unit), textOf(LONG_COLUMNS.indicator)];
    if (unit === '' || indicator === '') return null;
    return longKey(textOf(LONG_COLUMNS.period), names.standardName(unit), names.indicatorName(indicator));
  });
}
