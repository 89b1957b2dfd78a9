import type { Period } from '../date/period';
import { withoutThing } from '../figure/worded';
import { exponentOfMeasure } from '../measure/measure';
import { addExact } from '../number/decimal';
import { parseNumberIn } from '../number/parse';
import type { Reading } from '../number/reading';
import { type Cell, cellAt, type Grid, type Place } from '../workbook/workbook';
import type { Log, LogIndicator, LogRow } from './log';
import { type LogCut, type LogPlace, placeOf } from './period';
import { isToDate, latestAmount } from './to-date';

/** No day cuts. */
const UNCUT: LogCut = { due: null, today: { year: 9999, month: 12, day: 31 } };

/** What is asked of a log. */
export interface TallyOptions {
  readonly indicator: LogIndicator;
  /** Only events within it are counted; null for all. */
  readonly period: Period | null;
  /** Of those within it none after these days; all of them unless given. */
  readonly cut?: LogCut;
  /** The rows of each unit, counted from 0 in the tab, by the unit's index. */
  readonly rowsOfUnit: ReadonlyMap<number, readonly number[]>;
}

/** One unit's events, counted or added up. */
export interface UnitTally {
  /** A number, or `unreadable` with the first amount that could not be read as text. */
  readonly reading: Reading;
  /** The cells the figure comes from: amounts, or the unit cells of the rows counted. */
  readonly places: readonly Place[];
  /** How many of its rows lie outside the period. */
  readonly outside: number;
  /** How many come after the last day that counts, and how many after today. */
  readonly late: number;
  readonly toCome: number;
  /** How many have no date that can be read while a period is asked for. */
  readonly undated: number;
  /** How many lie within and have an amount that cannot be read. */
  readonly unreadable: number;
  /** How many lie within and have a blank amount (a dash, an ellipsis and x too), which adds 0. */
  readonly blank: number;
}

/**
 * Counts each unit's events within a period, or adds up their amounts exactly: 1.200.000 on 05/03 and 1.200.000 on 07/06
 * are 2.400.000 in "năm 2020" and 1.200.000 in "quý I/2020". "Tháng 4/2020" is within when the whole month is. A row whose
 * date cannot be read is not counted while a period is asked for; a log without dates counts all its rows. Amounts are
 * in the indicator's unit of measure: "1,5 tỷ" under "triệu đồng" adds 1500.
 */
export function tallyLog(
  grid: Grid,
  log: Log,
  { indicator, period, cut, rowsOfUnit }: TallyOptions,
): ReadonlyMap<number, UnitTally> {
  const rows = new Map(log.rows.map((row) => [row.row, row]));
  const asked = log.dateColumn === null ? null : period;
  const tallies = new Map<number, UnitTally>();
  for (const [unit, numbers] of rowsOfUnit) {
    const own: Record<LogPlace | 'undated', LogRow[]> = {
      counted: [],
      outside: [],
      late: [],
      toCome: [],
      undated: [],
    };
    for (const number of numbers) {
      const row = rows.get(number);
      if (row !== undefined) own[placeIn(row, asked, cut)].push(row);
    }
    tallies.set(unit, {
      ...tallyRows(grid, log, { indicator, rows: own.counted }),
      outside: own.outside.length,
      late: own.late.length,
      toCome: own.toCome.length,
      undated: own.undated.length,
    });
  }
  return tallies;
}

function placeIn({ date }: LogRow, asked: Period | null, cut: LogCut = UNCUT): LogPlace | 'undated' {
  if (asked === null) return 'counted';
  return date === null ? 'undated' : placeOf(date, asked, cut);
}

function tallyRows(
  grid: Grid,
  log: Log,
  { indicator, rows }: { readonly indicator: LogIndicator; readonly rows: readonly LogRow[] },
): Omit<UnitTally, 'outside' | 'late' | 'toCome' | 'undated'> {
  const { tab, unitColumn } = log;
  const { amountColumn } = indicator;
  if (amountColumn === null) {
    const places = rows.map(({ row }) => ({ tab, row, column: unitColumn }));
    return { reading: { kind: 'number', value: rows.length }, places, unreadable: 0, blank: 0 };
  }
  const places: Place[] = [];
  const values: { readonly row: LogRow; readonly value: number }[] = [];
  const failed: string[] = [];
  let blank = 0;
  for (const event of rows) {
    const { row } = event;
    const amount = readAmount(cellAt(grid, row, amountColumn), indicator);
    if (amount.kind === 'none') blank += 1;
    else places.push({ tab, row, column: amountColumn });
    if (amount.kind === 'number') values.push({ row: event, value: amount.value });
    const other = amount.kind === 'number' ? indicator.otherMeasures?.get(row) : undefined;
    if (other !== undefined) failed.push(`${String(cellAt(grid, row, amountColumn))} ${other}`);
    if (amount.kind === 'unreadable') failed.push(amount.text);
  }
  if (failed.length === 0 && values.length > 0 && isToDate(log, indicator)) {
    const last = latestAmount(values);
    if (last !== null) {
      const place = { tab, row: last.row.row, column: amountColumn };
      return { reading: { kind: 'number', value: last.value }, places: [place], unreadable: 0, blank };
    }
    failed.push(values.map(({ value }) => String(value)).join('; '));
  }
  const [text] = failed;
  const reading: Reading =
    text === undefined
      ? { kind: 'number', value: addExact(values.map(({ value }) => value)) }
      : { kind: 'unreadable', text };
  return { reading, places, unreadable: failed.length, blank };
}

/** What an event adds: a number, nothing (a blank, a dash, an ellipsis, x), or what cannot be read. */
export type Amount =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly text: string };

/** In what amounts of a column are, and what they are typed with. */
export type LogAmount = Pick<LogIndicator, 'measure' | 'thing'>;

/** Reads the amount of an event in its indicator's unit of measure, and without what it is typed with. */
export function readAmount(cell: Cell, { measure, thing }: LogAmount): Amount {
  const bare = thing === undefined ? cell : withoutThing(cell, thing);
  const reading = parseNumberIn(bare, exponentOfMeasure(measure));
  switch (reading.kind) {
    case 'number':
      return reading;
    case 'ambiguous':
    case 'error':
    case 'unreadable':
      return { kind: 'unreadable', text: reading.text };
    default:
      return { kind: 'none' };
  }
}
