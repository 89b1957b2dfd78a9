/**
 * Pieces of formulas that read one cell of a raw table inside a conditional-format rule. Custom functions do not run
 * there, so the pieces use only built-in functions that Google Sheets, LibreOffice and the local engine share. `;`
 * separates arguments, no decimals are written, and VALUE sees digits only, so that no locale can change the result.
 * A `ref` is a reference such as `$E5`: the column fixed, the row following the rule's range. Every piece repeats
 * the cell's text, and engines read a formula again for each cell, so pieces are kept short.
 */

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** What stands in a cell without a figure, between bars so that one search finds it: blank, dashes, ellipses. */
const NO_FIGURE = '||-|–|—|…|...|';

function remove(text: string, characters: readonly string[]): string {
  return characters.reduce((inner, character) => `SUBSTITUTE(${inner};"${character}";"")`, text);
}

/** The cell's text without spaces and no-break spaces around it. */
function trimmed(ref: string): string {
  return `TRIM(SUBSTITUTE(${ref};CHAR(160);" "))`;
}

/** Of words for a figure that is to come a rule knows so many, and none longer. */
const MOST_WORDS = 20;
const LONGEST_WORDS = 40;

/** Words for a figure that is to come as {@link holdsNoFigure} takes them, each once: " Chưa báo cáo" is "chưa báo cáo". */
export function pendingWords(texts: readonly string[]): readonly string[] {
  const found = texts.map((text) =>
    text
      .replace(/[\u00a0 ]+/g, ' ')
      .trim()
      .toLowerCase(),
  );
  const plain = found.filter((text) => text.length <= LONGEST_WORDS && !/["|\n\t]/.test(text));
  return [...new Set(plain)].slice(0, MOST_WORDS);
}

/** True for a cell that has no figure but a sign, or one of these words in small letters. */
function isOneOf(ref: string, words: readonly string[]): string {
  const text = words.length === 0 ? trimmed(ref) : `LOWER(${trimmed(ref)})`;
  return `ISNUMBER(FIND("|"&${text}&"|";"${NO_FIGURE}${words.map((word) => `${word}|`).join('')}"))`;
}

/** True for a cell without a figure: blank, only spaces, a dash, an ellipsis, or words for one that is to come. */
export function holdsNoFigure(ref: string, pending: readonly string[] = []): string {
  return isOneOf(ref, pending);
}

/** True for a cell that is blank or holds only spaces. */
export function holdsNothing(ref: string): string {
  return `LEN(${trimmed(ref)})=0`;
}

/** True for TRUE and FALSE, and for text that has no digit and is no accepted sign: no figure where one belongs. */
export function holdsOnlyWords(ref: string, pending: readonly string[] = []): string {
  const text = trimmed(ref);
  const isSign = isOneOf(ref, ['x', ...pending]);
  return `IF(ISTEXT(${ref});IF(${isSign};FALSE;${remove(text, DIGITS)}=${text});ISLOGICAL(${ref}))`;
}

/**
 * The cell as a number, #N/A where it has none or where its text can be read in two ways. Read are numbers, digits
 * (`07`), dot groups (`78.800.000`), a decimal comma (`58,3`) and both (`1.380,5`); `1.5` and `1,380` are ambiguous
 * and give #N/A. `percent`: a percent sign behind the digits does not matter, `97%` is 97.
 */
export function cellNumber(ref: string, { percent = false } = {}): string {
  const text = trimmed(percent ? remove(ref, ['%']) : ref);
  const digits = remove(text, ['.', ',']);
  const signs = `LEN(${text})-LEN(${digits})`;
  const dots = `(LEN(${text})-LEN(${remove(text, ['.'])}))`;
  const dot = `FIND(".";${text})`;
  const comma = `FIND(",";${text}&",")`;
  const decimals = `MAX(0;LEN(${text})-${comma})`;
  const groupsOfThree = [
    `${dot}<5`,
    `${comma}-${dot}=4*${dots}`,
    `MID(SUBSTITUTE(${text};",";".")&".";${dot}+4;1)="."`,
    `MID(${text};${comma}-4;1)="."`,
    `${signs}-${dots}<2`,
  ];
  const clearComma = `IF(${signs}<2;OR(${decimals}<>3;LEFT(${text};2)="0,");FALSE)`;
  const clear = `IF(ISNUMBER(${dot});AND(${groupsOfThree.join(';')});${clearComma})`;
  /** No other character beside at least one digit. */
  const onlyDigits = `LEN(${remove(digits, DIGITS)})*99<LEN(${digits})`;
  const value = `VALUE(${digits})/10^${decimals}`;
  return `IF(ISNUMBER(${ref});${ref};IF(${onlyDigits};IF(${clear};${value};NA());NA()))`;
}

/** The cell as a number where the column holds no text: short, for tables of thousands of rows. */
export function plainNumber(ref: string): string {
  return `IF(ISNUMBER(${ref});${ref};NA())`;
}

/** True for text that is no accepted sign and that {@link cellNumber} cannot read: `13 (vượt)`, `8*`, `1.5`. */
export function holdsUnclearText(
  ref: string,
  { percent, pending }: { readonly percent: boolean; readonly pending: readonly string[] },
): string {
  const isSign = isOneOf(ref, ['x', ...pending]);
  return `IF(ISTEXT(${ref});IF(${isSign};FALSE;ISERROR(${cellNumber(ref, { percent })}));FALSE)`;
}
