import { isFormula, type Page, type PreviousPage } from '../page/page';
import { PAGES } from '../page/pages';
import { textAt, widthOf } from '../page/typed';
import { GRAND_TOTAL } from '../report/blocks';
import { HEADINGS } from '../report/summary-layout';
import { hashText } from '../text/hash';
import { cellAt } from '../workbook/workbook';

/** Digits of a figure that every program keeps. */
const DIGITS = 12;

const FIGURES: readonly string[] = [HEADINGS.target, HEADINGS.result, HEADINGS.rate];

/** What the n-th copy of a summary that was changed by hand is called, counted from 1. */
export function editedCopyName(number: number): string {
  return `${PAGES.summary.name} (bản sửa tay${number === 1 ? '' : ` ${number}`})`;
}

/** Whether a tab goes by the name of such a copy. Staff were told of it when it was made. */
export function isEditedCopy(name: string): boolean {
  const number = /(\d+)\)$/.exec(name)?.[1] ?? '1';
  return name === editedCopyName(Number(number));
}

/**
 * A fingerprint of the figures on a summary, whichever way people sorted its rows or added columns: figures as they stand, formulas
 * only as such, since every program writes them its own way. A figure typed over another, or over a formula, changes it.
 */
export function figuresOf(page: PreviousPage): string {
  const width = widthOf(page);
  const lines: string[] = [];
  let columns: readonly number[] = [];
  let panel = '';
  page.values.forEach((_, row) => {
    if (textAt(page, row, 0) === HEADINGS.ordinal && textAt(page, row, 1) === HEADINGS.unit) {
      const all = Array.from({ length: width }, (__, column) => column);
      columns = all.filter((column) => FIGURES.includes(textAt(page, row + 1, column)));
      panel = columns.map((column) => textAt(page, row, column)).join('|');
      return;
    }
    const name = textAt(page, row, 1);
    if (columns.length === 0 || name === '' || FIGURES.includes(name)) return;
    const figures = columns.map((column) => shownAt(page, row, column));
    lines.push(JSON.stringify([panel, name, figures]));
    if (name === GRAND_TOTAL) columns = [];
  });
  return lines.length === 0 ? '' : hashText(lines.sort().join('\n'));
}

/** The same of a page that is about to be written. */
export function figuresOfPage({ rows }: Page): string {
  return figuresOf({
    values: rows.map((row) => row.map(({ content }) => (isFormula(content) ? '' : content))),
    formulas: rows.map((row) => row.map(({ content }) => (isFormula(content) ? content.formula : ''))),
    formats: [],
    notes: [],
  });
}

function shownAt(page: PreviousPage, row: number, column: number): unknown {
  if ((page.formulas[row]?.[column] ?? '') !== '') return '=';
  const value = cellAt(page.values, row, column);
  return typeof value === 'number' ? value.toPrecision(DIGITS) : value;
}
