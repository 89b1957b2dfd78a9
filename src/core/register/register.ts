import type { CalendarDate } from '../date/calendar-date';
import { parseDate } from '../date/parse-date';
import { parsePeriod } from '../date/parse-period';
import type { Period } from '../date/period';
import { type Figure, figureAt } from '../figure/figure';
import { exponentOfMeasure, readMeasure } from '../measure/measure';
import { isWhole, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { cellText, isBlank } from '../tab/cell-kind';
import { readPeriods } from '../tab/lines';
import { nameOf } from '../tab/name-cell';
import { cellAt, type Grid, type Place, type Tab, type Workbook } from '../workbook/workbook';
import { readConclusion } from './agreed';
import { mayHeadRegister, type RegisterColumns, registerColumns } from './columns';
import { endOfRegister, sharesIndicator } from './extent';
import type { RegisterFault } from './fault';

/** A row that gives somebody a target for an indicator, as typed. */
export interface RegisterRow {
  readonly indicator: string;
  /** A unit, a khối, or everybody. */
  readonly who: string;
  readonly target: Figure;
  /** The day from which it holds; null for the indicator's whole period. */
  readonly from: CalendarDate | null;
  /** The time that its own cell names, else its register; null for none. */
  readonly period: Period | null;
  readonly basis: string;
  readonly reason: string;
  readonly places: { readonly indicator: Place; readonly who: Place; readonly from: Place };
}

/** A proposed target that was not agreed to, or not yet: for whom, and the cell that would say so. */
export interface Declined {
  readonly who: string;
  readonly place: Place;
}

/** A staff table that says who has which target, as a rule only where it differs from everybody's. */
export interface Register {
  readonly tab: string;
  /** Counted from 0. */
  readonly header: number;
  readonly last: number;
  readonly columns: RegisterColumns;
  /** What lines above it or its tab's name state; null for none. */
  readonly period: Period | null;
  readonly rows: readonly RegisterRow[];
  /** Rows of which nobody says that they were agreed to, which give nothing. */
  readonly declined: readonly Declined[];
  /** Rows that are not used, and why. */
  readonly faults: readonly RegisterFault[];
}

const TOTAL = phrases('cộng|tổng|tổng cộng|tổng số|cộng chung');

/** The registers of a workbook, one with nothing but its headings among them, and the workbook without them, in which they can be taken for nothing else. */
export function readRegisters(workbook: Workbook): {
  readonly registers: readonly Register[];
  readonly rest: Workbook;
} {
  const registers = workbook.tabs.flatMap(registersOf);
  if (registers.length === 0) return { registers, rest: workbook };
  const tabs = workbook.tabs.map((tab) => {
    const own = registers.filter((register) => register.tab === tab.name);
    return own.length === 0 ? tab : { ...tab, values: without(tab.values, own) };
  });
  return { registers, rest: { ...workbook, tabs } };
}

function without(grid: Grid, registers: readonly Register[]): Grid {
  return grid.map((cells, row) =>
    registers.some(({ header, last }) => header <= row && row <= last) ? cells.map(() => '') : cells,
  );
}

function registersOf(tab: Tab): Register[] {
  const grid = tab.values;
  const found: Register[] = [];
  const headers: { readonly row: number; readonly columns: RegisterColumns }[] = [];
  for (let row = 0; row < grid.length; row += 1) {
    const columns = mayHeadRegister(grid, row) ? registerColumns(grid, row) : null;
    if (columns !== null) headers.push({ row, columns });
  }
  headers.forEach(({ row, columns }, index) => {
    const end = endOfRegister(grid, { header: row, before: headers[index + 1]?.row ?? grid.length, columns });
    const stated = readPeriods(grid, { from: Math.max(0, row - 6), to: row });
    const period = stated?.title ?? parsePeriod(tab.name);
    const read = rowsOf(tab, { header: row, end, columns, period });
    const units = [...read.rows, ...read.declined].map(({ who }) => who);
    const isOfMeasures = units.length > 0 && units.every(isMeasure);
    const isBlank = end === row + 1;
    if (isOfMeasures || (!isBlank && units.length === 0 && read.faults.length === 0)) return;
    found.push({ tab: tab.name, header: row, last: end - 1, columns, period, ...read });
  });
  return found;
}

/** Whether a cell under "Đơn vị" says in what the row is measured: a form of targets, whoever has them. */
function isMeasure(text: string): boolean {
  return readMeasure([`(${text})`], []).measure !== null;
}

type ReadRows = Pick<Register, 'rows' | 'declined' | 'faults'>;

function rowsOf(
  book: Tab,
  { period: stated, ...area }: Pick<Register, 'header' | 'columns' | 'period'> & { readonly end: number },
): ReadRows {
  const { name: tab, values: grid } = book;
  const { header, end, columns } = area;
  const sharesAbove = sharesIndicator(book, area);
  const rows: RegisterRow[] = [];
  const declined: Declined[] = [];
  const faults: RegisterFault[] = [];
  const exponent = exponentOfMeasure(columns.measure);
  let above: { readonly text: string; readonly place: Place } | null = null;
  for (let row = header + 1; row < end; row += 1) {
    const at = (column: number): Place => ({ tab, row, column });
    const textIn = (column: number | null) => (column === null ? '' : cellText(cellAt(grid, row, column)));
    const typed = textIn(columns.indicator);
    const who = nameOf(cellAt(grid, row, columns.unit));
    const place = at(columns.indicator);
    if (typed !== '' || !sharesAbove(row)) above = { text: typed, place };
    if (above === null || isTotal(typed) || isTotal(who)) continue;
    const target = figureAt(grid, at(columns.target), exponent);
    const { kind } = target.reading;
    const where = { place: at(columns.target), indicator: above.text, who };
    const fault = (one: Pick<RegisterFault, 'kind'> & { readonly place?: Place }) =>
      faults.push({ ...where, ...one, typed: target.typed });
    const from = fromOf(grid, row, columns.from);
    if (kind === 'blank' || kind === 'ellipsis') {
      if (typed !== '' && who !== '') fault({ kind: 'noTarget' });
      continue;
    }
    if (above.text === '') fault({ kind: 'noIndicator', place });
    else if (who === '') fault({ kind: 'noUnit', place: at(columns.unit) });
    else if (kind === 'unreadable' || kind === 'error' || kind === 'percent') fault({ kind: 'noNumber' });
    else if (from === 'unreadable') fault({ kind: 'noDay', place: at(columns.from ?? columns.target) });
    else {
      const figure = target.reading.kind === 'number' ? target.reading.value : null;
      const concluded =
        columns.conclusion === null ? 'agreed' : readConclusion(textIn(columns.conclusion), figure);
      const conclusion = at(columns.conclusion ?? columns.target);
      if (concluded === 'otherFigure') fault({ kind: 'otherFigure', place: conclusion });
      if (concluded === 'notAgreed') declined.push({ who, place: conclusion });
      if (concluded !== 'agreed') continue;
      const places = {
        indicator: above.place,
        who: at(columns.unit),
        from: at(columns.from ?? columns.target),
      };
      const [basis, reason] = [textIn(columns.basis), textIn(columns.reason)];
      const period = periodIn(textIn(columns.time), stated);
      rows.push({ indicator: above.text, who, target, from, period, basis, reason, places });
    }
  }
  return { rows, declined, faults };
}

function isTotal(text: string): boolean {
  return text !== '' && isWhole(readWords(text).words, TOTAL);
}

/** The time that a cell names, in the year of its register where it names none itself; else the register's. */
function periodIn(text: string, stated: Period | null): Period | null {
  if (text === '') return stated;
  const isOneYear = stated !== null && stated.start.year === stated.end.year;
  return parsePeriod(text) ?? (isOneYear ? parsePeriod(`${text} năm ${stated.start.year}`) : null) ?? stated;
}

/** The day from which a row holds: a day, or the first of a month or quarter; null where the cell is blank. */
function fromOf(grid: Grid, row: number, column: number | null): CalendarDate | null | 'unreadable' {
  const cell = column === null ? '' : cellAt(grid, row, column);
  if (isBlank(cell)) return null;
  return parseDate(cell) ?? parsePeriod(cellText(cell))?.start ?? 'unreadable';
}
