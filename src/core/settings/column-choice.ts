import { cleanText } from '../text/normalise';
import { columnLetters } from '../workbook/a1';
import { wordKey } from './layout';
import type { ColumnChoice } from './row';

const BETWEEN_LETTER_AND_HEADING = ' · ';

/** The longest letters of a column: ZZZ. */
const LONGEST_LETTERS = 3;

/**
 * The column a cell names: by the whole label, by the letter alone, or by its heading where no other column has it, so
 * that a column keeps its setting when others are inserted before it.
 */
export function findColumn(text: string, choices: readonly ColumnChoice[]): ColumnChoice | null {
  const word = wordKey(text);
  const whole = choices.find(({ label }) => wordKey(label) === word);
  if (whole) return whole;
  const letter = choices.find(({ column }) => columnLetters(column).toLowerCase() === word);
  if (letter) return letter;
  const [only, second] = choices.filter(({ label }) => headingKey(label) === headingKey(text));
  return only !== undefined && second === undefined ? only : null;
}

/** The heading in a label: "D · Ước thực hiện" → "ước thực hiện"; a text without a letter is a heading. */
function headingKey(label: string): string {
  const text = cleanText(label);
  const cut = text.indexOf(BETWEEN_LETTER_AND_HEADING);
  const heading =
    cut < 0 || cut > LONGEST_LETTERS ? text : text.slice(cut + BETWEEN_LETTER_AND_HEADING.length);
  return wordKey(heading);
}

/** A choice of a column as the tab lists it: column 3 headed "Ước thực hiện" → "D · Ước thực hiện"; without a heading "D". */
export function columnChoice(column: number, heading: string): ColumnChoice {
  const text = cleanText(heading);
  const letters = columnLetters(column);
  return { column, label: text === '' ? letters : `${letters}${BETWEEN_LETTER_AND_HEADING}${text}` };
}
