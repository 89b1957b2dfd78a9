import { groupBy } from '../collection/group-by';
import { areOtherMeasures } from '../measure/differ';
import { MEASURE_HEADINGS } from '../measure/measure-words';
import { isDitto, isMeasureHeading, splitMeasure } from '../measure/row-measure';
import { isWhole } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { areMeasuresBelow } from '../tab/unit-columns';
import { isUnitHeader } from '../tab/unit-header';
import { cleanText, foldText } from '../text/normalise';
import { cellAt, type Grid } from '../workbook/workbook';
import type { TableDraft } from './draft';

type Rows = Pick<TableDraft, 'header' | 'from' | 'to' | 'unitColumn' | 'rows'>;

/**
 * The units of measure that a table's rows have each of their own, every one once: of its column "ĐVT" (or "Đơn vị" over "con", "lít"), else of
 * brackets behind the words of another, where all units have one: "Chè (tấn)", "Mật ong (lít)"; "(xã)" behind a unit is its level. Figures of several are never added.
 */
export function measuresOfRows(grid: Grid, table: Rows): readonly string[] {
  const units = table.rows.flatMap(({ kind, row }) => (kind === 'unit' ? [row] : []));
  const textIn = (row: number, column: number) => {
    const cell = cellAt(grid, row, column);
    return typeof cell === 'string' ? cleanText(cell) : '';
  };
  const column = measureColumnOf(grid, table);
  if (column !== null)
    return apart(units.map((row) => textIn(row, column)).filter((text) => text !== '' && !isDitto(text)));
  const behind = (row: number, place: number) => {
    const { measure } = splitMeasure(textIn(row, place));
    const isLevel = measure !== null && place === table.unitColumn && isUnitHeader(measure);
    return isLevel ? null : measure;
  };
  for (let place = table.from; place <= table.to; place += 1) {
    if (units.every((row) => behind(row, place) !== null))
      return apart(units.flatMap((row) => behind(row, place) ?? []));
  }
  return [];
}

/** The column of units of measure, right or left of the units. */
export function measureColumnOf(
  grid: Grid,
  { header, from, to, unitColumn }: Omit<Rows, 'rows'>,
): number | null {
  const found = header.columns.find(({ column, path }) => {
    const leaf = path[path.length - 1]?.text ?? '';
    if (column === unitColumn || column < from || column > to || !isMeasureHeading(leaf)) return false;
    if (isWhole(readWords(leaf).words, MEASURE_HEADINGS)) return true;
    return areMeasuresBelow(grid, header.last, column);
  });
  return found?.column ?? null;
}

/** No table has more that are worth comparing. */
const MOST_MEASURES = 20;

function apart(measures: readonly string[]): readonly string[] {
  const different = groupBy(measures, foldText).values();
  const found: string[] = [];
  for (const [measure] of [...different].slice(0, MOST_MEASURES))
    if (found.every((other) => areOtherMeasures(measure, other))) found.push(measure);
  return found;
}
