import { groupBy } from '../collection/group-by';
import { goOnInTime } from '../series/series';
import { headingKey } from '../tab/column-choice';
import { saysMoreThanRole } from '../tab/naming-bands';
import type { OpenTable, Table } from '../table/table';
import { foldText } from '../text/normalise';
import { withResults } from './results-of-targets';

/**
 * Tables of which no header says what the results are, while a tab of another time of the year has results under the same headings, under the
 * same title and of the same units: "KH năm hội viên mới | Hội viên mới" in Quý I, "Hội viên mới | Mô hình mới" in Quý II. What is headed
 * so is a result there too, all else stays unread.
 */
export function resultsOfOtherTimes(
  open: readonly OpenTable[],
  tables: readonly Table[],
): ReadonlyMap<OpenTable, Table> {
  const found = new Map<OpenTable, Table>();
  const untold = open.filter(({ targets }) => targets.length === 0);
  const byTitle = untold.length === 0 ? new Map<string, Table[]>() : groupBy(tables, titleKey);
  for (const one of untold) {
    const others = (byTitle.get(titleKey(one.table)) ?? []).filter((other) => goOnInTime(other, one.table));
    const headings = new Set(others.flatMap(headingsOfResults));
    const columns = one.columns.filter(({ texts }) => headings.has(keyOf(texts)));
    if (columns.length > 0) found.set(one, withResults(one.table, columns));
  }
  return found;
}

function titleKey({ title }: Table): string {
  return foldText(title);
}

/** The headings of a table's results that say what is counted. */
function headingsOfResults({ columns, indicators }: Table): readonly string[] {
  const results = new Set(indicators.map(({ resultColumn }) => resultColumn));
  return columns
    .filter(({ column, leaf }) => results.has(column) && saysMoreThanRole(leaf))
    .map(({ texts }) => keyOf(texts));
}

function keyOf(texts: readonly string[]): string {
  return JSON.stringify(texts.map(headingKey));
}
