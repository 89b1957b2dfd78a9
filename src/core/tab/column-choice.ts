import { cleanText } from '../text/normalise';
import { wordKey } from '../text/word-key';
import { columnLetters } from '../workbook/a1';
import { BETWEEN_BANDS } from './column';

/** A column of a source's figures that staff may choose, counted from 0. */
export interface ColumnChoice {
  readonly column: number;
  /** Its letter and its heading: "D · Ước thực hiện". */
  readonly label: string;
}

const BETWEEN_LETTER_AND_HEADING = ' · ';

/** The longest letters of a column: ZZZ. */
const LONGEST_LETTERS = 3;

/** Whether a column is the one of these letters, or the lowest line of its heading is this one; both as {@link wordKey} has them. */
export function sameHeading(
  { column, label }: ColumnChoice,
  wanted: { readonly letters: string } | { readonly leaf: string },
): boolean {
  if ('letters' in wanted) return columnLetters(column).toLowerCase() === wanted.letters;
  const bands = headingKey(label).split(BETWEEN_BANDS);
  return bands.length > 1 && bands[bands.length - 1] === wanted.leaf;
}

/** The heading in a label: "D · Ước thực hiện" → "ước thực hiện"; a text without a letter is a heading. */
export function headingKey(label: string): string {
  const text = cleanText(label);
  const cut = text.indexOf(BETWEEN_LETTER_AND_HEADING);
  const heading =
    cut < 0 || cut > LONGEST_LETTERS ? text : text.slice(cut + BETWEEN_LETTER_AND_HEADING.length);
  return wordKey(heading);
}

/**
 * A choice of a column as the tab lists it: column 3 headed "Ước thực hiện" → "D · Ước thực hiện"; without a heading "D". A
 * semicolon would part a list of columns, so that a comma stands for it.
 */
export function columnChoice(column: number, heading: string): ColumnChoice {
  const text = cleanText(heading.replace(/;/g, ','));
  const letters = columnLetters(column);
  return { column, label: text === '' ? letters : `${letters}${BETWEEN_LETTER_AND_HEADING}${text}` };
}
