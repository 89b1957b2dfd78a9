import { countEach } from '../collection/count-each';
import { type CalendarDate, compareDates } from '../date/calendar-date';
import { addExact } from '../number/decimal';
import { parseNumber } from '../number/parse';
import type { Reading } from '../number/reading';
import { isErrorText } from '../text/guard';
import { cleanText } from '../text/normalise';
import { unitsOfNames } from '../unit/units-of-names';
import type { Cell } from '../workbook/workbook';
import { logDateReader } from './date';
import { isHeadingRow } from './header-cells';
import type { LogDate } from './log-date';
import { isDitto } from './row-words';
import { unitReader } from './unit-text';

/** Columns of a log, an event a row, all of the same length. */
export interface EventColumns {
  readonly units: readonly Cell[];
  /** What is added up; null to count the rows. */
  readonly amounts: readonly Cell[] | null;
  /** Null where no day is asked for. */
  readonly dates: readonly Cell[] | null;
}

/** A stretch of days, both included; null leaves its end open. */
export interface Days {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** What one unit's events come to. */
export interface UnitTotal {
  readonly name: string;
  /** Of the events within the days whose amount can be read. */
  readonly total: number;
  /** How many of its rows have a date that cannot be read, or none, and are not in the total. */
  readonly undated: number;
  /** How such a date is written first; '' where all of them are blank. */
  readonly undatedText: Cell;
  /** Amounts within the days that are not in the total: ambiguous, unreadable, from an error cell, and percentages, which are not added (rule 17). */
  readonly unreadable: readonly Reading[];
}

interface OpenTotal {
  readonly values: number[];
  readonly unreadable: Reading[];
  undated: number;
  undatedText: Cell;
}

/**
 * Adds up or counts the events of each unit within some days, units in the order in which they first come, those without
 * an event within the days too: 1.200.000 on 05/03 and "1,5 triệu" on 07/06 are 2.700.000 from 01/01 and 1.500.000 from
 * 01/04. "Tháng 4/2020" is within when the whole month is; a date without a year cannot be read, since nothing says which
 * year. A blank amount (a dash, an ellipsis and x too) adds 0. Total rows ("Cộng") and rows without a name are left out,
 * a ditto mark is the name or the date above; headings are no unit.
 */
export function totalByUnit({ units, amounts, dates }: EventColumns, days: Days): readonly UnitTotal[] {
  const columns = [amounts, dates].filter((column) => column !== null);
  const isHeading = (row: number, unit: Cell) =>
    isHeadingRow(
      unit,
      columns.map((column) => column[row] ?? ''),
    );
  const names = readNames(units, isHeading);
  const known = unitsOfNames(countEach(names.filter((name) => name !== '')));
  const open = known.names.map((): OpenTotal => {
    return { values: [], unreadable: [], undated: 0, undatedText: '' };
  });
  const dateOf = logDateReader(null);
  let dateCell: Cell = '';
  names.forEach((name, row) => {
    const total = open[known.unitOf.get(name) ?? -1];
    if (total === undefined) return;
    if (dates !== null) {
      const cell = dates[row] ?? '';
      if (!isDitto(cell)) dateCell = cell;
      const date = dateOf(dateCell);
      if (date === null) addUndated(total, dateCell);
      if (date === null || !isWithin(date, days)) return;
    }
    addAmount(total, amounts === null ? 1 : (amounts[row] ?? ''));
  });
  return open.map(({ values, ...rest }, index) => {
    return { ...rest, name: known.names[index] ?? '', total: addExact(values) };
  });
}

/** Each row's unit as written, an error as it stands; '' for a row that is no event of any. */
function readNames(
  units: readonly Cell[],
  isHeading: (row: number, unit: Cell) => boolean,
): readonly string[] {
  const unitOf = unitReader();
  let above = '';
  return units.map((cell, row) => {
    if (isHeading(row, cell)) return '';
    if (typeof cell === 'string' && isErrorText(cell)) return cleanText(cell);
    const { name, total, totalOf, ditto } = unitOf(cell);
    if (total || (totalOf !== null && totalOf.toLowerCase() === above.toLowerCase())) return '';
    if (!ditto && name !== '') above = name;
    return ditto ? above : name;
  });
}

function isWithin({ first, last }: LogDate, { from, to }: Days): boolean {
  const begins = from === null || compareDates(first, from) >= 0;
  return begins && (to === null || compareDates(last, to) <= 0);
}

function addUndated(total: OpenTotal, cell: Cell): void {
  total.undated += 1;
  if (total.undatedText === '') total.undatedText = cell;
}

function addAmount(total: OpenTotal, cell: Cell): void {
  const reading = parseNumber(cell);
  switch (reading.kind) {
    case 'number':
      if (typeof cell === 'string' && cell.trimEnd().endsWith('%'))
        total.unreadable.push({ kind: 'percent', text: cleanText(cell) });
      else total.values.push(reading.value);
      return;
    case 'percent':
    case 'ambiguous':
    case 'error':
    case 'unreadable':
      total.unreadable.push(reading);
      return;
    case 'blank':
    case 'dash':
    case 'ellipsis':
    case 'excluded':
      return;
  }
}
