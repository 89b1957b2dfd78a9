import { type CalendarDate, formatDate, isCalendarDate } from '../date/calendar-date';
import { formatNumber } from '../number/format';
import { cellLink } from '../report/cell-link';
import { liveLine } from '../report/sources';
import { guardText, isErrorText } from '../text/guard';
import { columnLetters, quoteTab } from '../workbook/a1';
import type { Area, Cell, Position } from '../workbook/workbook';
import { type Point, SEEN_BLANK } from './checks';
import { SAMPLE_PLACE } from './sample';

/** What `setValues` is given: strings as if they were typed, formulas among them. */
export type RawCell = string | number | boolean;

/** The column of the points, counted from 0; what is tried out stands right of it. */
export const POINT_COLUMN = 12;

/** Stands over the live lines' names, as the stamp of copies does in the record tab. */
export const PROBE_STAMP = 'bản thử';

const [O, P, Q] = [2, 3, 4].map((step) => columnLetters(POINT_COLUMN + step));

/** The cells of one probe as they were read. */
export interface ProbeBlock {
  /** A cell by its row and column, counted from 0 from the probe's first cell on. */
  readonly value: (row: number, column: number) => Cell;
  /** What it shows. */
  readonly shown: (row: number, column: number) => string;
  readonly merges: readonly Area[];
}

/** Where a probe stands. */
export interface ProbePlace {
  readonly tab: string;
  readonly tabId: number;
  /** As formulas count: the probe's first row. */
  readonly row: number;
  /** The longest colour rule, for the first unit of the sample. */
  readonly rule: string;
}

/** Cells that are written by the first run and read by the second. */
export interface Probe {
  readonly point: Point;
  readonly cells: (place: ProbePlace) => readonly (readonly RawCell[])[];
  /** Number formats of the first row; 'general' where left out. */
  readonly formats?: readonly string[];
  readonly seen: (block: ProbeBlock) => string;
}

/** A cell in words: số 3, chữ "12/10", lỗi #N/A, ngày 31/12/2019, TRUE, ô trống. */
function words(cell: Cell): string {
  if (cell === '') return SEEN_BLANK;
  if (typeof cell === 'number') return `số ${formatNumber(cell)}`;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'object') return `ngày ${formatDate(cell)}`;
  return isErrorText(cell) ? `lỗi ${cell}` : `chữ "${cell}"`;
}

function one(block: ProbeBlock): string {
  return words(block.value(0, 0));
}

function several(...places: readonly (readonly [number, number])[]): Probe['seen'] {
  return (block) => places.map(([row, column]) => words(block.value(row, column))).join('; ');
}

/** A formula for another row of the sample. */
function forRow(formula: string, row: number): string {
  const first = SAMPLE_PLACE.row + 2;
  return formula.replace(new RegExp(`(\\$[A-Z]+)${first}(?!\\d)`, 'g'), `$1${row}`);
}

function dayWords(cell: Cell): string {
  const day: CalendarDate | null = typeof cell === 'object' && isCalendarDate(cell) ? cell : null;
  return day === null ? words(cell) : formatDate(day);
}

function letters(text: string): string {
  return `${words(text)}, ${[...text].length} ký tự`;
}

/** The text `Hòa An` with the tone as a character of its own. */
const DECOMPOSED = 'Ho\u0300a An';

/** The dropdown's cell in its probe, and what the dropdown offers. */
export const CHOICES = ['Xã Cô Ba', 'Xã Hồng Trị'] as const;

/** How many rows the merged cell of its probe has. */
export const MERGED_ROWS = 3;

/** Every probe that is cells of the tab, in the order of their rows. */
export const PROBES: readonly Probe[] = [
  { point: 'B1', cells: () => [['=SUM(1;2)']], seen: one },
  { point: 'B2', cells: () => [['=SUM(1,2)']], seen: one },
  {
    point: 'B3',
    cells: () => [[78_800_000, 0.583]],
    formats: ['#,##0', '0.0%'],
    seen: ({ shown }) => `${shown(0, 0)}; ${shown(0, 1)}`,
  },
  {
    point: 'B6',
    cells: () => [[43_830]],
    formats: ['dd/mm/yyyy'],
    seen: ({ shown, value }) => `hiện ${shown(0, 0)}, đọc là ${dayWords(value(0, 0))}`,
  },
  { point: 'B7', cells: () => [[guardText('12/10')]], seen: one },
  {
    point: 'B8',
    cells: () => [[DECOMPOSED]],
    seen: ({ value }) => letters(String(value(0, 0)).normalize('NFC')),
  },
  {
    point: 'B9',
    cells: ({ rule }) => [[rule, forRow(rule, SAMPLE_PLACE.row + 3)]],
    seen: several([0, 0], [0, 1]),
  },
  { point: 'C1', cells: () => [['78.800.000', '233,3']], seen: several([0, 0], [0, 1]) },
  { point: 'C2', cells: ({ row }) => [[`=TYLE(${O}${row};12)`]], seen: one },
  {
    point: 'C3',
    cells: ({ row }) => [
      [`=TYLE(${O}${row}:${O}${row + 1};${P}${row}:${P}${row + 1})`, true, 12],
      ['', '10%', 1],
      [
        `=TONGHOP(${P}${row + 2}:${P}${row + 4};"";${Q}${row + 2}:${Q}${row + 4};${Q}${row + 2};${Q}${row + 3})`,
        '',
        'LĐLĐ Hòa An',
        '01/01/2019',
      ],
      ['', '', 'LĐLĐ Hòa An', '31/12/2019'],
      ['', '', 'LĐLĐ Hòa An', '01/01/2020'],
    ],
    seen: several([0, 0], [1, 0], [2, 1]),
  },
  { point: 'C4', cells: ({ row }) => [[`=ISNUMBER(TYLE(${O}${row};12))`, '=NA()']], seen: one },
  {
    point: 'C5',
    cells: ({ row }) => [
      [`=TYLE(${O}${row}:${O}${row + 1};${P}${row}:${P}${row + 1})`, guardText('1.5'), 12],
      ['', 17, 12],
    ],
    seen: one,
  },
  {
    point: 'C7',
    cells: ({ row }) => [
      [`=TYLE(${O}${row}:${O}${row + 1};${O}${row}:${O}${row + 1})`, 78_800_000],
      ['', 233.3],
    ],
    seen: several([0, 0], [1, 0]),
  },
  { point: 'D2', cells: ({ tab }) => [[liveLine({ count: 1, stamp: PROBE_STAMP }, tab)]], seen: one },
  { point: 'D3', cells: ({ tab }) => [[liveLine({ count: 2, stamp: PROBE_STAMP }, tab)]], seen: one },
  {
    point: 'D12',
    cells: ({ tab }) => [[`=${quoteTab(tab)}!${columnLetters(SAMPLE_PLACE.column)}${SAMPLE_PLACE.row + 1}`]],
    seen: one,
  },
  { point: 'D16', cells: () => [['1.380']], formats: ['@'], seen: one },
  { point: 'D18', cells: () => [['Xã Lạ']], seen: one },
  {
    point: 'D22',
    cells: ({ tabId }) => [[cellLink(tabId, { row: 0, column: 0 }, 'Tin bài!E5').formula]],
    seen: one,
  },
  {
    point: 'D24',
    cells: () => [['LĐLĐ Hòa An'], [''], ['']],
    seen: (block) => {
      const rows = block.merges.map((area) => area.rows);
      return `gộp ${rows.join(', ')} dòng; ${several([0, 0], [1, 0], [2, 0])(block)}`;
    },
  },
];

/** The first row of each probe, counted from 0, by its point. */
export function probeRows(): ReadonlyMap<Point, number> {
  const rows = new Map<Point, number>();
  let next = 0;
  for (const { point, cells } of PROBES) {
    rows.set(point, next);
    next += cells({ tab: '', tabId: 0, row: 1, rule: '' }).length;
  }
  return rows;
}

/** Where the first cell of a point's probe stands. */
export function probePlace(point: Point): Position {
  const row = probeRows().get(point);
  if (row === undefined) throw new RangeError(`Name a point with cells of its own, not ${point}`);
  return { row, column: POINT_COLUMN + 1 };
}
