import { dateSerial } from '../date/date-serial';
import { withoutMerges } from '../page/kept-list';
import { isFormula, type Page, type PreviousPage } from '../page/page';
import { type ListForm, PAGES, type RenewedKey } from '../page/pages';
import { findHeadings, textAt, widthOf } from '../page/typed';
import { GRAND_TOTAL } from '../report/blocks';
import { HEADINGS } from '../report/summary-layout';
import { hashText } from '../text/hash';
import { cleanText } from '../text/normalise';
import { cellAt } from '../workbook/workbook';

/** Digits of a figure that every program keeps. */
const DIGITS = 12;

/** Rows of a page that are remembered one by one; of a longer one only all of them together. */
const MOST_ROWS = 500;

const FIGURES: readonly string[] = [HEADINGS.target, HEADINGS.result, HEADINGS.rate];

/** What the n-th copy of a page that was changed by hand is called, counted from 1. */
export function editedCopyName(key: RenewedKey, number: number): string {
  return `${PAGES[key].name} (bản sửa tay${number === 1 ? '' : ` ${number}`})`;
}

/** Whether a tab goes by the name of such a copy. Staff were told of it when it was made. */
export function isEditedCopy(name: string): boolean {
  return /\(bản sửa tay(?: \d+)?\)$/.test(name);
}

/** A row of our own cells as text, formulas only as such, since every program writes them its own way; a cell typed over another changes it. */
type OwnRow = string;

/**
 * The rows of our own cells on a page, whichever way people sorted them, added or moved columns: what people may type in is left out. Of
 * a list what stands under our headings and in column A above them, of the summary its tables and column A around them.
 */
function ownRows(key: RenewedKey, page: PreviousPage): readonly OwnRow[] {
  if (key === 'summary') return rowsOfSummary(page);
  const row = PAGES[key];
  return 'list' in row ? rowsOfList(page, row.list) : [];
}

function rowsOfList(standing: PreviousPage, list: ListForm): readonly OwnRow[] {
  const page = withoutMerges(standing);
  const found = findHeadings(page, list);
  if (!found) return [];
  const columns = found.columns.map((column, heading) => (list.typed.includes(heading) ? null : column));
  return page.values.flatMap((_, row) => {
    if (row === found.row) return [];
    return rowOf(page, row, { lead: '', columns: row < found.row ? [0] : columns });
  });
}

function rowsOfSummary(page: PreviousPage): readonly OwnRow[] {
  const all = Array.from({ length: widthOf(page) }, (_, column) => column);
  let columns: readonly number[] = [];
  let panel = '';
  return page.values.flatMap((_, row) => {
    if (textAt(page, row, 0) === HEADINGS.ordinal && textAt(page, row, 1) === HEADINGS.unit) {
      const isOurs = (column: number) =>
        FIGURES.includes(textAt(page, row + 1, column)) || textAt(page, row, column) === HEADINGS.count[0];
      columns = [0, 1, ...all.filter(isOurs)];
      panel = columns.map((column) => textAt(page, row, column)).join('|');
      return [];
    }
    const own = rowOf(page, row, { lead: panel, columns: columns.length === 0 ? [0] : columns });
    if (textAt(page, row, 1) === GRAND_TOTAL) {
      columns = [];
      panel = '';
    }
    return own;
  });
}

/** One row, none where it is blank. */
function rowOf(
  page: PreviousPage,
  row: number,
  { lead, columns }: { readonly lead: string; readonly columns: readonly (number | null)[] },
): readonly OwnRow[] {
  const cells = columns.map((column) => (column === null ? '' : shownAt(page, row, column)));
  return cells.every((cell) => cell === '') ? [] : [JSON.stringify([lead, cells])];
}

/** A cell as text; a day as the number that stands there until it is formatted as one, where a run was cut off in between. */
function shownAt(page: PreviousPage, row: number, column: number): string | number | boolean {
  if ((page.formulas[row]?.[column] ?? '') !== '') return '=';
  const cell = cellAt(page.values, row, column);
  const value = typeof cell === 'object' ? dateSerial(cell) : cell;
  if (typeof value === 'number') return value.toPrecision(DIGITS);
  return typeof value === 'string' ? cleanText(value) : value;
}

/** A page that is about to be written, as one that stands there. */
function asPrevious({ rows }: Page): PreviousPage {
  return {
    values: rows.map((row) => row.map(({ content }) => (isFormula(content) ? '' : content))),
    formulas: rows.map((row) => row.map(({ content }) => (isFormula(content) ? content.formula : ''))),
    formats: [],
    notes: [],
  };
}

/** A fingerprint of our own cells on a page that is about to be written: of all of them, then of each row; '' for a page that nobody edits. */
export function printOf(key: RenewedKey, page: Page): string {
  const rows = ownRows(key, asPrevious(page));
  if (rows.length === 0) return '';
  return [allOf(rows), ...(rows.length > MOST_ROWS ? [] : rows.map(hashText))].join(' ');
}

function allOf(rows: readonly OwnRow[]): string {
  return hashText([...rows].sort().join('\n'));
}

/**
 * Whether somebody typed over our own cells of a page and that is about to be lost: a row that no run wrote, of those whose prints are
 * remembered, and that does not stand on the page to be written either. Rows that were sorted or deleted are none.
 */
export function isTypedOver(
  { key, standing, next }: { readonly key: RenewedKey; readonly standing: PreviousPage; readonly next: Page },
  written: readonly string[],
): boolean {
  if (written.length === 0) return false;
  const rows = ownRows(key, standing);
  const prints = written.map((print) => print.split(' '));
  const all = allOf(rows);
  if (rows.length === 0 || prints.some(([first]) => first === all)) return false;
  const known = new Set(prints.flatMap(([, ...own]) => own));
  const kept = new Set(ownRows(key, asPrevious(next)));
  return rows.some((row) => !kept.has(row) && !known.has(hashText(row)));
}
