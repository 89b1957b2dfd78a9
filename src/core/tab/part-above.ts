import { isPart } from '../date/stretch';
import type { Tab } from '../workbook/workbook';
import { timeAbove } from './lines';
import { monthsIn, periodOfTab } from './series-name';

/** Months of a year. */
const YEAR = 12;

/** Whether the figures below a header are those of a part of a year, by the lines above it or the name of its tab: "THÁNG 11 NĂM 2025", "T11". */
export function isPartAbove(tab: Pick<Tab, 'name' | 'values'>, headerRow: number): boolean {
  const stated = timeAbove(tab.values, headerRow);
  const period = periodOfTab(tab.name, stated) ?? stated;
  if (period !== null) return isPart({ kind: 'stated', period });
  const months = monthsIn(tab.name);
  return months !== null && months.last - months.first + 1 < YEAR;
}
