/**
 * Pieces of formulas that read one cell of a raw table inside a conditional-format rule. Custom functions do not run
 * there, so the pieces use only built-in functions that Google Sheets, LibreOffice and the local engine share. `;`
 * separates arguments, no decimals are written, and VALUE sees digits only, so that no locale can change the result.
 * A `ref` is a reference such as `$E5`: the column fixed, the row following the rule's range.
 */

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

function remove(text: string, characters: readonly string[]): string {
  return characters.reduce((inner, character) => `SUBSTITUTE(${inner};"${character}";"")`, text);
}

/** The cell's text without spaces and no-break spaces. */
export function compactText(ref: string): string {
  return `SUBSTITUTE(SUBSTITUTE(${ref};" ";"");CHAR(160);"")`;
}

/** True for a cell without a figure: blank, only spaces, a dash or an ellipsis. */
export function holdsNoFigure(ref: string): string {
  const text = compactText(ref);
  const signs = ['', '-', '–', '—', '…', '...'];
  return `IF(ISNUMBER(${ref});FALSE;OR(${signs.map((sign) => `${text}="${sign}"`).join(';')}))`;
}

/** True for text that has no digit and is no accepted sign: words where a figure belongs. */
export function holdsOnlyWords(ref: string): string {
  const text = compactText(ref);
  const withoutDigits = remove(text, DIGITS);
  return `IF(ISTEXT(${ref});AND(${withoutDigits}=${text};NOT(${holdsNoFigure(ref)});LOWER(${text})<>"x");FALSE)`;
}

/** The digits grouped by dots as Vietnamese text has them: 78800000 → 78.800.000, up to twelve digits. */
function grouped(digits: string): string {
  const padded = `RIGHT("            "&${digits};12)`;
  const triples = [1, 4, 7, 10].map((start) => `MID(${padded};${start};3)`);
  return `SUBSTITUTE(TRIM(${triples.join('&" "&')});" ";".")`;
}

/**
 * The cell as a number, #N/A where it has none or where its text can be read in two ways. Read are numbers, digits
 * (`07`), dot groups (`78.800.000`) and a decimal comma (`58,3`); `1.5` and `1,380` are ambiguous and give #N/A.
 */
export function cellNumber(ref: string): string {
  const text = compactText(ref);
  const digits = remove(text, ['.', ',']);
  const decimals = `MAX(0;LEN(${text})-FIND(",";${text}&","))`;
  const onlyDigits = `LEN(${remove(digits, DIGITS)})=0`;
  const oneComma = `LEN(${text})-LEN(${remove(text, [','])})<2`;
  const clearComma = `OR(${decimals}<>3;LEFT(${text};2)="0,")`;
  const clearDots = `OR(${remove(text, ['.'])}=${text};${grouped(digits)}=${text})`;
  const readable = `AND(LEN(${digits})>0;${onlyDigits};${oneComma};${clearComma};${clearDots})`;
  return `IF(ISNUMBER(${ref});${ref};IF(${readable};VALUE(${digits})/10^${decimals};NA()))`;
}
