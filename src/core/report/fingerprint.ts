import { isCalendarDate } from '../date/calendar-date';
import { dateSerial } from '../date/date-serial';
import { isErrorText } from '../text/guard';
import { areaA1, cellA1, quoteTab } from '../workbook/a1';
import type { Area, Cell } from '../workbook/workbook';

/** Rows of a source from which its cells are not copied any more: the record keeps figures of each column. */
export const MOST_COPIED_ROWS = 5000;

/** Rows weigh 1 … 1009 in turn, so that cells that change places tell; a prime, and small, to keep sums exact. */
const WEIGHTS = 1009;

/** Letters of a text that are looked at: the days and months of a typed date, and how a name ends. */
const FROM_LEFT = [1, 2, 4, 5] as const;
const FROM_RIGHT = [1, 2, 3, 4, 6] as const;

/** Spaces that make every text long enough for the letters that are looked at. */
const PADDING = ' '.repeat(6);

/** What adding up in another order may change of a sum that is not exact, in parts of the sum of its absolute terms. */
const SUM_ERROR = 1e-12;

/** Half of a character that takes two places: programs count those as one or as two. */
const SURROGATE = /[\ud800-\udfff]/;

/** A figure of a column: the sum of a term over its cells, or of the term times the row's weight. */
interface Figure {
  readonly isWeighted: boolean;
  /** The term as a formula writes it for a range, and for the cell that was read. */
  readonly formula: (range: string) => string;
  readonly of: (cell: Cell) => number;
}

/** What is kept of a column that is too long to be copied. */
export interface Fingerprint {
  /** The figures, then how far each may be off: what the record tab holds, from row 1 on. */
  readonly kept: readonly number[];
  readonly figures: readonly Figure[];
}

const FILLED: Figure = {
  isWeighted: false,
  formula: (range) => `(IFERROR(LEN(${range});1)>0)`,
  of: (cell) => (cell === '' ? 0 : 1),
};

const NUMBERS: Figure = {
  isWeighted: false,
  formula: (range) => `ISNUMBER(${range})`,
  of: (cell) => (typeof cell === 'number' || isDay(cell) ? 1 : 0),
};

const LENGTHS: Figure = {
  isWeighted: false,
  formula: (range) => `IFERROR(ISTEXT(${range})*LEN(${range});0)`,
  of: (cell) => textOf(cell).length,
};

const LETTERS: Figure = {
  isWeighted: true,
  formula: (range) => {
    const letters = [
      ...FROM_LEFT.map((place) => `MID(${range}&"${PADDING}";${place};1)`),
      ...FROM_RIGHT.map((place) => `RIGHT("${PADDING}"&${range};${place})`),
    ].map((letter, index) => `${index + 1}*UNICODE(${letter})`);
    return `IFERROR(ISTEXT(${range})*(LEN(${range})>0)*(${letters.join('+')});0)`;
  },
  of: (cell) => {
    const text = textOf(cell);
    if (text === '') return 0;
    const letters = [
      ...FROM_LEFT.map((place) => (text + PADDING).charCodeAt(place - 1)),
      ...FROM_RIGHT.map((place) => (PADDING + text).slice(-place).charCodeAt(0)),
    ];
    return letters.reduce((sum, letter, index) => sum + (index + 1) * letter, 0);
  },
};

/** True for a cell that holds a day, read without its hour. */
export function isDay(cell: Cell): boolean {
  return typeof cell === 'object' && isCalendarDate(cell);
}

/** The text of a cell that a formula takes for text; an error is none. */
function textOf(cell: Cell): string {
  return typeof cell === 'string' && !isErrorText(cell) ? cell : '';
}

function numberOf(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return typeof cell === 'object' ? dateSerial(cell) : 0;
}

/** Numbers, days and ticks. Days are read without their hours, so those do not count where there are days. */
function numbersIn(hasDays: boolean): Figure {
  return {
    isWeighted: true,
    formula: (range) =>
      `IFERROR((ISNUMBER(${range})+ISLOGICAL(${range}))*${hasDays ? `INT(${range})` : range};0)`,
    of: (cell) => (hasDays ? Math.floor(numberOf(cell)) : numberOf(cell)),
  };
}

/** A figure of some cells and how far a formula's sum may be off: 0 where all terms are whole and the sum is exact. */
function figureOf({ isWeighted, of }: Figure, cells: readonly Cell[]): { value: number; margin: number } {
  let value = 0;
  let size = 0;
  let isWhole = true;
  cells.forEach((cell, row) => {
    const term = of(cell) * (isWeighted ? (row % WEIGHTS) + 1 : 1);
    value += term;
    size += Math.abs(term);
    isWhole = isWhole && Number.isInteger(term);
  });
  return { value, margin: isWhole && size <= Number.MAX_SAFE_INTEGER ? 0 : size * SUM_ERROR };
}

/**
 * The fingerprint of a column: how many cells are filled, how many are numbers, how long texts are together, and sums of numbers and
 * of some letters that are weighted by the row, so that 3 and 5 that change places tell. It cannot see texts of equal length that
 * differ only in letters that are not looked at, nor rows 1009 apart that change places.
 */
export function fingerprintOf(cells: readonly Cell[]): Fingerprint {
  const texts = cells.filter((cell) => textOf(cell) !== '');
  const isPlain = !texts.some((text) => SURROGATE.test(textOf(text)));
  const figures = [
    FILLED,
    NUMBERS,
    numbersIn(cells.some(isDay)),
    ...(isPlain ? [LENGTHS] : []),
    ...(isPlain && texts.length > 0 ? [LETTERS] : []),
  ];
  const found = figures.map((figure) => figureOf(figure, cells));
  return { kept: [...found.map(({ value }) => value), ...found.map(({ margin }) => margin)], figures };
}

/** How many figures of a column differ from those kept in a column of the record tab: a term of the live line's formula. */
export function fingerprintDifferences(
  { figures }: Fingerprint,
  column: { readonly tab: string; readonly area: Area; readonly copyColumn: number },
): string {
  const tab = quoteTab(column.tab);
  const range = `${tab}!${areaA1(column.area)}`;
  const weight = `(MOD(ROW(${range})-ROW(${tab}!${cellA1(column.area)});${WEIGHTS})+1)`;
  const kept = (row: number) => cellA1({ row, column: column.copyColumn });
  return figures
    .map(({ isWeighted, formula }, index) => {
      const sum = `SUMPRODUCT(${isWeighted ? weight : '1'}*${formula(range)})`;
      return `(ABS(${sum}-${kept(index)})>${kept(figures.length + index)})`;
    })
    .join('+');
}
