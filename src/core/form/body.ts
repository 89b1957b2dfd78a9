import { isCounted } from '../figure/worded';
import { parseNumber } from '../number/parse';
import { cellKind, isBlank } from '../tab/cell-kind';
import type { ColumnRole } from '../tab/column-role';
import { isLineText } from '../tab/row-words';
import { isErrorText } from '../text/guard';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { type FormHeader, readFormHeader } from './form-header';
import { isFormTotal } from './form-total';
import { isIndicatorHeading } from './heading';
import { indicatorNameKey } from './indicator-name-key';
import { beginsAgain, repeatedRows } from './repeated-header';
import { type Level, levelOfOrdinal, PARTS_FROM, splitLevel, UNNUMBERED } from './row-number';

/** A row with words between a form's header and its end, before it is known to be an indicator or a heading. */
export interface FormBodyRow {
  readonly row: number;
  /** The row's words, spaces cleaned, as typed. */
  readonly text: string;
  /** The words without a numbering of their own. */
  readonly name: string;
  readonly level: Level;
  /** The text of the ĐVT cell, null where it is blank. */
  readonly measure: string | null;
  /** Target, result or another column holds a figure, or a sign that stands for one. */
  readonly figures: boolean;
  readonly total: boolean;
  /** Of a total that is an indicator: the rows that it adds up, which are indicators too. */
  readonly sumOf?: readonly number[];
  /** Of one with a plan alone: the rows whose results are its own. */
  readonly resultRows?: readonly number[];
  /** Given where the figure of all units beside it is an average of theirs. */
  readonly mean?: 'total';
}

/** The rows of a form's body, the first row behind it, and rows of figures without words. */
export interface FormBody {
  readonly rows: readonly FormBodyRow[];
  readonly end: number;
  readonly nameless: readonly number[];
}

const FIGURELESS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...(['ordinal', 'note', 'other', 'date', 'event'] as const),
]);

/** So many rows that begin like a header are looked at closely; a form of thousands of them is none. */
const MOST_ATTEMPTS = 50;

/** Longer words are no name; they stay as they are typed. */
const LONGEST_NAME = 1000;

/** Words longer than this, without figures, ordinal or unit of measure, are a note. */
const LONGEST_HEADING = 150;

/**
 * Reads the rows below a form's header. It goes on to the last row with words and a figure, a unit of measure or a number
 * in the TT column, whatever blank rows stand between; it ends at the next header, at words over target and result, and
 * at a signature or note behind which no numbered figures follow.
 */
export function readFormBody(grid: Grid, form: FormHeader): FormBody {
  const rows: FormBodyRow[] = [];
  const nameless: number[] = [];
  const names = new Set<string>();
  let namesRead = 0;
  let attempts = 0;
  let waiting: FormBodyRow[] = [];
  let closing = false;
  let end = form.header.last + 1;
  const figureColumns = form.columns.filter(({ role }) => !FIGURELESS.has(role)).map(({ column }) => column);
  const valueColumns = form.columns
    .filter(({ role }) => role === 'target' || role === 'result')
    .map(({ column }) => column);
  for (let row = end; row < grid.length; row += 1) {
    const cells = grid[row] ?? [];
    if (cells.every(isBlank)) continue;
    const repeated = repeatedRows(grid, row, form);
    if (repeated > 0) {
      for (; namesRead < rows.length; namesRead += 1)
        names.add(indicatorNameKey(rows[namesRead]?.name ?? ''));
      const titled = waiting.some(({ level }) => level === UNNUMBERED);
      if (titled || closing || beginsAgain(grid, row + repeated, { form, names })) break;
      row += repeated - 1;
      continue;
    }
    if (attempts < MOST_ATTEMPTS && isIndicatorHeading(cells[form.nameColumn] ?? '')) {
      attempts += 1;
      if (readFormHeader(grid, row) !== null) break;
    }
    const read = readRow(cells, row, { form, figureColumns });
    if (read === null) {
      if (figureColumns.some((column) => isNumber(cells[column] ?? ''))) nameless.push(row);
      else closing = true;
      continue;
    }
    const ordinal = form.ordinalColumn === null ? '' : cellAt(grid, row, form.ordinalColumn);
    const numbered = levelOfOrdinal(ordinal) !== UNNUMBERED;
    if (!numbered && valueColumns.length > 1 && valueColumns.every((column) => isWords(cells[column] ?? '')))
      break;
    const certain = read.figures || read.measure !== null || numbered;
    const strong = read.figures && (read.measure !== null || numbered);
    if (closing ? strong : certain) {
      rows.push(...waiting, read);
      waiting = [];
      closing = false;
      end = row + 1;
    } else if (isLineText(read.text) || read.text.length > LONGEST_HEADING) closing = true;
    else waiting.push(read);
  }
  return { rows, end, nameless: nameless.filter((row) => row < end) };
}

function readRow(
  cells: readonly Cell[],
  row: number,
  { form, figureColumns }: { readonly form: FormHeader; readonly figureColumns: readonly number[] },
): FormBodyRow | null {
  const own = textOf(cells[form.nameColumn] ?? '');
  const text = own !== '' ? own : textLeftOf(cells, form);
  if (text === '') return null;
  const { level, rest } = splitLevel(text);
  const ordinal = form.ordinalColumn === null ? UNNUMBERED : levelOfOrdinal(cells[form.ordinalColumn] ?? '');
  const measure = form.measureColumn === null ? '' : textOf(cells[form.measureColumn] ?? '');
  return {
    row,
    text,
    name: (rest.length > LONGEST_NAME ? rest : rest.replace(/[\s:;,.]+$/, '')) || text,
    level: ordinal === UNNUMBERED ? level : ordinal,
    measure: measure === '' ? null : measure,
    figures: figureColumns.some((column) => isFigure(cells[column] ?? '') || isCounted(cells[column] ?? '')),
    total: (level < PARTS_FROM || level === UNNUMBERED) && isFormTotal(rest),
  };
}

function textOf(cell: Cell): string {
  if (typeof cell === 'string') {
    const text = cleanText(cell);
    return /^[-–—…x.]*$/.test(text) || isErrorText(text) ? '' : text;
  }
  return typeof cell === 'number' && Number.isFinite(cell) ? String(cell) : '';
}

/** Words in the TT column or left of the names, as rows merged over both have them: "II. Xã hội". */
function textLeftOf(cells: readonly Cell[], { nameColumn }: FormHeader): string {
  for (let column = 0; column < nameColumn; column += 1) {
    const cell = cells[column] ?? '';
    if (cellKind(cell) === 'words' && levelOfOrdinal(cell) === UNNUMBERED) return textOf(cell);
  }
  return '';
}

function isFigure(cell: Cell): boolean {
  if (isBlank(cell)) return false;
  const { kind } = parseNumber(cell);
  return kind !== 'blank' && kind !== 'unreadable';
}

function isNumber(cell: Cell): boolean {
  return !isBlank(cell) && parseNumber(cell).kind === 'number';
}

function isWords(cell: Cell): boolean {
  return typeof cell === 'string' && cellKind(cell) === 'words' && !isFigure(cell);
}
