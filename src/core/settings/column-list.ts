import type { ColumnChoice } from '../tab/column-choice';
import { headingKey, sameHeading } from '../tab/column-choice';
import { cleanText } from '../text/normalise';
import { wordKey } from '../text/word-key';

/** What a cell says that names columns: those it names, or the part of it that names none, or more than one. */
export type ColumnList =
  | {
      readonly kind: 'columns';
      readonly columns: readonly number[];
      /** Those of them that the cell names by themselves, not only as part of a range. */
      readonly named: readonly number[];
    }
  | { readonly kind: 'unknown'; readonly text: string }
  | { readonly kind: 'several'; readonly text: string; readonly choices: readonly ColumnChoice[] };

/** Letters of columns: D; D, G, J; D:O; D-O. */
const LETTERS = /^[A-Za-z]{1,3}$/;
const LETTER_LIST = /^[A-Za-z]{1,3}(?:\s*,\s*[A-Za-z]{1,3})+$/;
const LETTER_RANGE = /^([A-Za-z]{1,3})\s*[:–-]\s*([A-Za-z]{1,3})$/;

/**
 * The columns that a cell names, in their order, each once: letters (`D`, `D; G; J`, `D:O`), headings (`Quý I; Quý II`, `Tháng
 * 1:Tháng 12`), or both as the dropdown writes them (`D · Quý I`). A heading wins over a letter beside it, so that a column is found
 * again when others are inserted before it. A range names every column between its ends.
 */
export function parseColumns(text: string, choices: readonly ColumnChoice[]): ColumnList {
  const whole = oneOf(text, choices);
  if (whole.length === 1) {
    const columns = whole.map(({ column }) => column);
    return { kind: 'columns', columns, named: columns };
  }
  const parts = partsOf(text);
  if (parts.length === 1 && whole.length > 1)
    return { kind: 'several', text: cleanText(text), choices: whole };
  const columns = new Set<number>();
  const named: number[] = [];
  for (const part of parts) {
    const found = part === text ? whole : oneOf(part, choices);
    const [only, another] = found;
    if (only !== undefined && another !== undefined) return { kind: 'several', text: part, choices: found };
    const ends = only === undefined ? rangeOf(part, choices) : { first: only.column, last: only.column };
    if (ends === null) return { kind: 'unknown', text: part };
    if (only !== undefined) named.push(only.column);
    for (const { column } of choices) if (column >= ends.first && column <= ends.last) columns.add(column);
  }
  return { kind: 'columns', columns: [...columns].sort((a, b) => a - b), named };
}

/** Whether a text names more than one column, whatever the headings are: `D:O`, `D; G; J`. */
export function namesSeveral(text: string): boolean {
  const parts = partsOf(text);
  return parts.length > 1 || LETTER_RANGE.test(parts[0] ?? '');
}

/** Whether a text names columns by their letters alone, which tell nothing once a column was inserted. */
export function isLettersOnly(text: string): boolean {
  const parts = partsOf(text);
  return parts.length > 0 && parts.every((part) => LETTERS.test(part) || LETTER_RANGE.test(part));
}

/** The parts of a text between semicolons and line breaks; commas part letters only, since headings have them too. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\r\n]/)
    .map(cleanText)
    .filter((part) => part !== '')
    .flatMap((part) => (LETTER_LIST.test(part) ? part.split(',').map(cleanText) : [part]));
}

/** The columns that one label, letter or heading can mean; the lowest line of a heading does where it is one column's. */
function oneOf(text: string, choices: readonly ColumnChoice[]): readonly ColumnChoice[] {
  const word = wordKey(text);
  const label = choices.filter((choice) => wordKey(choice.label) === word);
  if (label.length > 0) return label;
  const letter = choices.filter((choice) => sameHeading(choice, { letters: word }));
  if (letter.length > 0) return letter;
  const key = headingKey(text);
  if (key === '') return [];
  const heading = choices.filter((choice) => headingKey(choice.label) === key && hasHeading(choice));
  return heading.length > 0 ? heading : choices.filter((choice) => sameHeading(choice, { leaf: key }));
}

function hasHeading({ label }: ColumnChoice): boolean {
  return !LETTERS.test(label);
}

function rangeOf(
  part: string,
  choices: readonly ColumnChoice[],
): { readonly first: number; readonly last: number } | null {
  const letters = LETTER_RANGE.exec(part);
  const cut = part.indexOf(':');
  const [from, to] =
    letters === null
      ? [part.slice(0, Math.max(0, cut)), part.slice(cut + 1)]
      : [letters[1] ?? '', letters[2] ?? ''];
  const ends = [from, to].flatMap((end) => {
    const [only, another] = oneOf(cleanText(end), choices);
    return only !== undefined && another === undefined ? [only.column] : [];
  });
  return ends.length === 2 ? { first: Math.min(...ends), last: Math.max(...ends) } : null;
}
