import { type KeptList, readKept } from '../page/kept-list';
import type { PreviousPage } from '../page/page';
import { PAGES } from '../page/pages';
import { findHeadings, textAt, typedCell } from '../page/typed';
import type { ReportOptions } from '../report/options';
import { cleanText } from '../text/normalise';
import { wordKey } from '../text/word-key';
import { cellAt } from '../workbook/workbook';

const FORM = PAGES.discussion.list;

/** The columns of `Định hướng thảo luận`: A is printed, C is where staff write a line in their own words. */
export const DISCUSSION_HEADINGS = FORM.headings;

/** Where in {@link DISCUSSION_HEADINGS} things stand. */
export const DISCUSSION_COLUMNS = { printed: 0, worded: 1, rewritten: 2, code: 3 } as const;

/** Title of the part with lines of staff's whose own are gone. */
export const OLD_LINES = FORM.alone[0];

/** Between the parts of a code, and before what it was written for. */
const BETWEEN = ' · ';
const WRITTEN_FOR = ' #';

/** What a line is of, in the words that its code is made of. */
interface CodeParts {
  readonly section: string;
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
}

/** What staff's words were written for: fingerprints of the add-in's line, and of their words. */
export interface WrittenFor {
  readonly line: string;
  readonly words: string;
}

/** A row of the previous page by its code. */
export interface DiscussionKey {
  /** Identifies the line by the names it is printed under now; null for one that has lost its code. */
  readonly code: string | null;
  /** The code as it stands there. */
  readonly shown: string;
  readonly writtenFor: WrittenFor | null;
  /** What the add-in had worded. */
  readonly worded: string;
}

/** The code of a line, as column D shows it: "II · Tin bài · LĐLĐ Phục Hòa · 2019". */
export function codeOf({ section, indicator, unit, period }: CodeParts): string {
  const parts = [section, indicator, unit, period].map((part) => part.replace(/[·#]/g, '-'));
  return cleanText(parts.join(BETWEEN));
}

/** The code with what staff's words were written for. */
export function withWrittenFor(code: string, { line, words }: WrittenFor): string {
  return `${code}${WRITTEN_FOR}${line}.${words}`;
}

/**
 * Finds what staff wrote on the previous page, by the codes of its rows; names in them are followed to those of now. Words typed over
 * the printed column itself are taken for column C's.
 */
export function readTypedDiscussion(
  page: PreviousPage | null,
  names: Pick<ReportOptions, 'standardName' | 'indicatorName'>,
): KeptList<DiscussionKey> {
  const { worded, code } = DISCUSSION_COLUMNS;
  return readKept(page && withOvertyped(page), FORM, (textOf) => {
    const [line, own] = [textOf(worded), textOf(code)];
    if (own !== '') return keyOf(own, line, names);
    return line === '' ? null : { code: null, shown: '', writtenFor: null, worded: line };
  });
}

function keyOf(
  shown: string,
  worded: string,
  { standardName, indicatorName }: Pick<ReportOptions, 'standardName' | 'indicatorName'>,
): DiscussionKey {
  const at = shown.lastIndexOf(WRITTEN_FOR);
  const code = at < 0 ? shown : shown.slice(0, at);
  const [line = '', words = ''] = at < 0 ? [] : shown.slice(at + WRITTEN_FOR.length).split('.');
  const [section = '', indicator = '', unit = '', period = ''] = code.split(BETWEEN.trim()).map(cleanText);
  const now = codeOf({
    section,
    indicator: indicatorName(indicator),
    unit: unit === '' ? '' : standardName(unit),
    period,
  });
  return {
    code: wordKey(now),
    shown: code,
    writtenFor: line !== '' && words !== '' ? { line, words } : null,
    worded,
  };
}

/** The page with what was typed over a printed cell in column C, above what stands there. */
function withOvertyped(page: PreviousPage): PreviousPage {
  const header = findHeadings(page, FORM);
  if (!header) return page;
  const { printed, worded, rewritten, code } = DISCUSSION_COLUMNS;
  const [a, b, c, d] = [printed, worded, rewritten, code].map((heading) => header.columns[heading] ?? null);
  if (a === null || a === undefined || c === null || c === undefined) return page;
  const values = page.values.map((cells, row) => {
    if (row <= header.row || (page.formulas[row]?.[a] ?? '') !== '') return cells;
    const over = textAt(page, row, a);
    const texts = [b, c].map((column) =>
      column === null || column === undefined ? '' : textAt(page, row, column),
    );
    const isOurs =
      (b ?? d ?? null) !== null && [b, d].some((column) => textAt(page, row, column ?? -1) !== '');
    if (over === '' || texts.includes(over) || !isOurs) return cells;
    const typed = typedCell(page, { row, column: c }, row).content;
    const kept = typeof typed === 'string' ? typed : String(cellAt(page.values, row, c));
    const both = kept === '' ? cellAt(page.values, row, a) : `${over}\n${kept}`;
    return cells.map((cell, column) => (column === c ? both : cell));
  });
  return { ...page, values };
}
