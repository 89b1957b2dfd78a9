import { groupBy } from '../collection/group-by';
import { isCalendarDate } from '../date/calendar-date';
import { readMeasure } from '../measure/measure';
import { longestAt } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { isBlank } from '../tab/cell-kind';
import { areOfOneRound, isBefore, isReportTime, isStampHeader } from '../tab/stamp';
import { cleanText, foldText } from '../text/normalise';
import { keyOfName } from '../unit/parse-name';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { CONTENT_BEGINNINGS } from './column-words';
import type { Log, LogRow } from './log';

/** A log of answers before its indicators are known, with the columns of figures that they add up. */
interface Answers extends Pick<Log, 'header' | 'rows' | 'days' | 'columns' | 'unitColumn'> {
  readonly amountColumns: readonly number[];
}

/**
 * Answers to a form that a later answer of the same unit for the same period replaces (rule 19 of the product): May sent on
 * 28/05 and again on 29/05 counts once, as sent last. Answers are known by the column of times that a form writes ("Dấu thời
 * gian") beside a column of periods. Without the second they are of one period where few units sent again and all within a month, and nothing
 * else tells one from the other, nor that they are payments; else each row is an event of its own.
 */
export function supersededRows(grid: Grid, log: Answers): readonly LogRow[] {
  const { header, rows, days } = log;
  const heads = (grid[header.first] ?? []).map(String);
  const stamp = heads.findIndex(isStampHeader);
  const period = heads.findIndex((text, column) => column !== stamp && isReportTime(text));
  if (stamp < 0) return [];
  if (period < 0) return days?.date === stamp ? repliesAgain(grid, log, stamp) : [];
  return earlierRows(grid, rows, {
    stamp,
    timeOf: ({ row, date }) => {
      const told = cellAt(grid, row, period);
      return isBlank(told) ? null : JSON.stringify([periodText(told), date?.first.year ?? null]);
    },
  });
}

/** The earlier answers of units that sent several in one round, where no column says what each of them is about. */
function repliesAgain(
  grid: Grid,
  { rows, columns, unitColumn, amountColumns }: Answers,
  stamp: number,
): readonly LogRow[] {
  const read = new Set([stamp, unitColumn, ...amountColumns]);
  const isOfMoney = columns.some(({ column, texts }) => {
    return amountColumns.includes(column) && readMeasure(texts, []).money;
  });
  if (isOfMoney || columns.some(({ leaf }) => longestAt(readWords(leaf).words, 0, CONTENT_BEGINNINGS) > 0))
    return [];
  const named = rows.filter(({ name }) => name !== '');
  const ofUnit = [...groupBy(named, ({ name }) => keyOfName(name)).values()];
  const isRound = areOfOneRound(
    grid,
    ofUnit.map((own) => own.map(({ row }) => row)),
    {
      stamp,
      told: columns.flatMap(({ column, leaf }) => (read.has(column) ? [] : [{ column, text: leaf }])),
    },
  );
  return isRound ? earlierRows(grid, named, { stamp, timeOf: () => '' }) : [];
}

/** Rows that a later one of the same unit and time follows; those without a time or a unit are none. */
function earlierRows(
  grid: Grid,
  rows: readonly LogRow[],
  { stamp, timeOf }: { readonly stamp: number; readonly timeOf: (row: LogRow) => string | null },
): readonly LogRow[] {
  const last = new Map<string, LogRow>();
  const earlier: LogRow[] = [];
  for (const row of rows) {
    const time = timeOf(row);
    if (row.name === '' || time === null) continue;
    const key = JSON.stringify([keyOfName(row.name), time]);
    const known = last.get(key);
    const isLater =
      known === undefined || !isBefore(cellAt(grid, row.row, stamp), cellAt(grid, known.row, stamp));
    if (known !== undefined) earlier.push(isLater ? known : row);
    if (isLater) last.set(key, row);
  }
  return earlier;
}

function periodText(cell: Cell): string {
  return isCalendarDate(cell) ? `${cell.month}/${cell.year}` : foldText(cleanText(String(cell)));
}
