import { numberIn } from '../figure/number-in';
import { isPercent, isRateName, readMeasure } from '../measure/measure';
import type { IndicatorColumns } from '../pairing/indicators';
import { saysMean, saysRate } from '../tab/means';
import { cleanTitle } from '../tab/title';
import { canAdd } from '../table/can-add';
import type { TableDraft } from '../table/draft';
import { linesAbove } from '../table/known-columns';
import { isPercentColumn, percentContext } from '../table/percent-results';
import type { Tab } from '../workbook/workbook';

/** The most that a share of a whole can be, and what is far beyond it. */
const MOST_PERCENT = 150;

/**
 * Whether an indicator's figures have no sum over parts of the year, as percentages, rates and averages have none (rule 17): headings or signs
 * say so, or the lines above a table that has no other.
 */
export function areNoAmounts(tab: Tab, table: TableDraft, { result, target }: IndicatorColumns): boolean {
  const { header, rows, indicators } = table;
  const texts = [...result.texts, ...(target?.texts ?? [])];
  if (result.percent || !texts.every(canAdd) || isPercentColumn(percentContext(tab, rows), result))
    return true;
  if (indicators.length > 1) return false;
  const lines = linesAbove(tab.values, header);
  if (isPercent(readMeasure(texts, lines).measure)) return true;
  const titles = lines.map(cleanTitle);
  if (titles.some(saysMean)) return true;
  const isSmall = rows.every(({ row }) => (numberIn(tab.values, row, result.column) ?? 0) <= MOST_PERCENT);
  return isSmall && titles.some((title) => isRateName(title) || saysRate(title));
}
