import { BOOK_BEGINNINGS, DATE_BEGINNINGS, NO_EVENT_DATE_WORDS } from '../log/column-words';
import { ANY_YEAR, readLogDate } from '../log/date';
import { contains, longestAt, longestExactAt, phrases } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import { cellKind, hasFigure } from '../tab/cell-kind';
import type { ColumnRole } from '../tab/column-role';
import { holdsFigure } from '../tab/holds-figure';
import { readHeaderText } from '../tab/roles';
import { cleanText } from '../text/normalise';
import type { Cell, Grid } from '../workbook/workbook';

/** Longer words are a sentence, no heading. */
const LONGEST_HEADING = 100;

/** What a rate of a plan says. */
const REACHED = phrases(PLAN_NOUNS, 'đạt|hoàn thành|giao');

/** What a row's short words name: the sides of a table of targets and results. */
export interface Sides {
  readonly target: boolean;
  readonly result: boolean;
  readonly rate: boolean;
  /** The rate says that a plan is measured: "% đạt", "Tỷ lệ hoàn thành". */
  readonly reached: boolean;
  /** How many of its cells could be headings. */
  readonly headings: number;
}

/** Whether a row's short words name a target, a result, a rate: a header, or the lower or upper half of one. */
export function sidesOf(cells: readonly Cell[]): Sides {
  const headings = cells.flatMap((cell) => {
    const isHeading =
      typeof cell === 'string' && cell.length <= LONGEST_HEADING && cellKind(cell) === 'words';
    return isHeading ? [{ text: cell, role: readHeaderText(cell).role }] : [];
  });
  const has = (role: ColumnRole) => headings.some((heading) => heading.role === role);
  return {
    target: has('target'),
    result: has('result'),
    rate: has('rate'),
    reached: headings.some(({ text, role }) => role === 'rate' && contains(readWords(text).words, REACHED)),
    headings: headings.length,
  };
}

/** Whether a row has words and figures, at least so many. */
export function hasFigures(cells: readonly Cell[], least: number): boolean {
  const figures = cells.filter((cell) => cellKind(cell) === 'figure' && holdsFigure(cell));
  return figures.length >= least && cells.some((cell) => cellKind(cell) === 'words');
}

/** Rows looked at for a header; none stands further down. */
const ROWS_SEARCHED = 60;
const MOST_HEADINGS = 30;
const FEWEST_HEADINGS = 3;
const SIDES = ['target', 'result', 'rate'] as const;
/** Rows below a name or a header in which figures stand. */
const ROWS_BELOW = 5;

/**
 * The first row of what looks like a table of targets and results in a tab without sources, null for none: a header of one or two
 * rows that names a target, a rate of a plan, or a result and a rate, above rows of a name and two figures, or rows of figures that begin with a word for each.
 */
export function findTableLike(grid: Grid): number | null {
  const rows = grid.slice(0, ROWS_SEARCHED);
  const sides = rows.map((cells) => sidesOf(cells.slice(0, MOST_HEADINGS)));
  const figures = rows.map((cells) => hasFigures(cells, 2));
  const header = rows.findIndex((_, row) => {
    const own = sides[row];
    if (own === undefined || figures[row] || !SIDES.some((side) => own[side])) return false;
    const next = figures[row + 1] ? undefined : sides[row + 1];
    const named = SIDES.filter((side) => own[side] || next?.[side]).length;
    const isWide = own.headings >= FEWEST_HEADINGS;
    const isTable =
      ((own.target || own.reached) && isWide) ||
      (named > 1 && (isWide || (next?.headings ?? 0) >= FEWEST_HEADINGS));
    return isTable && figures.slice(row + 1, row + 1 + ROWS_BELOW).filter(Boolean).length > 1;
  });
  if (header >= 0) return header;
  const sided = (side: (typeof SIDES)[number]) =>
    rows.findIndex((_, row) => figures[row] && sides[row]?.[side]);
  const [target, result] = [sided('target'), sided('result')];
  return target < 0 || result < 0 || target === result ? null : Math.min(target, result);
}

function isDayHeading(heading: string): boolean {
  const { words } = readWords(heading);
  return longestAt(words, 0, DATE_BEGINNINGS) > 0 && !contains(words, NO_EVENT_DATE_WORDS);
}

interface Heading {
  readonly column: number;
  readonly cell: string;
}

/** The headings of a row without figures, and those of them that are of days; none where a figure stands among them. */
function dayHeadings(cells: readonly Cell[]): {
  readonly headings: readonly Heading[];
  readonly days: readonly Heading[];
} {
  if (hasFigure(cells)) return { headings: [], days: [] };
  const headings = cells.flatMap((cell, column) =>
    typeof cell === 'string' && cell.length <= LONGEST_HEADING && cellKind(cell) === 'words'
      ? [{ column, cell }]
      : [],
  );
  return { headings, days: headings.filter(({ cell }) => isDayHeading(cell)) };
}

function hasDay(cells: readonly Cell[], days: readonly Heading[]): boolean {
  return days.some(({ column }) => readLogDate(cells[column] ?? '', ANY_YEAR) !== null);
}

/**
 * The header of what calls itself a log and states how much is to be done ("SỔ THEO DÕI GIÁM SÁT (mỗi ban 2 cuộc)"), null for none:
 * above two rows or more with a day and other words. A book of documents that asks nothing of anybody is none.
 */
export function findBook(grid: Grid): number | null {
  const rows = grid.slice(0, ROWS_SEARCHED);
  const lineOf = (holds: (text: string) => boolean) =>
    rows.findIndex((cells) => cells.some((cell) => typeof cell === 'string' && holds(cell)));
  const [title, norm] = [lineOf(beginsAsBook), lineOf(statesNorm)];
  if (title < 0 || norm < 0) return null;
  const found = rows.findIndex((cells, row) => {
    const { headings, days } = dayHeadings(cells);
    if (row <= title || row <= norm || days.length === 0 || headings.length === days.length) return false;
    const below = grid.slice(row + 1, row + 1 + ROWS_BELOW);
    return below.filter((own) => hasDay(own, days) && hasWords(own)).length > 1;
  });
  return found < 0 ? null : found;
}

function hasWords(cells: readonly Cell[]): boolean {
  return cells.some((cell) => cellKind(cell) === 'words');
}

const NORM = phrases('mỗi|chỉ tiêu|kế hoạch|KH|tối thiểu|ít nhất|định mức');

/** Whether a line says how much is to be done: "mỗi ban 2 cuộc", "Chỉ tiêu: 12 buổi". */
function statesNorm(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const { words } = readWords(text);
  const norm = words.findIndex((_, index) => longestExactAt(words, index, NORM) > 0);
  return norm >= 0 && words.slice(norm + 1).some(({ base }) => /^\d{1,3}$/.test(base));
}

function beginsAsBook(text: string): boolean {
  return text.length <= LONGEST_HEADING && longestExactAt(readWords(text).words, 0, BOOK_BEGINNINGS) > 0;
}

/** The header of what looks like a log of anybody's, null for none: above two rows or more with a day, words and a figure each. */
export function findDatedRows(grid: Grid): number | null {
  const found = grid.slice(0, ROWS_SEARCHED).findIndex((cells, row) => {
    const { headings, days } = dayHeadings(cells);
    const counts = headings.filter(
      ({ column, cell }) => !days.some((day) => day.column === column) && readHeaderText(cell).role === null,
    );
    const rows = grid.slice(row + 1, row + 1 + ROWS_BELOW);
    const isDated = (own: readonly Cell[]) => hasDay(own, days) && hasFigures(own, 1);
    return counts.some(
      ({ column }) => rows.filter((own) => isOwnFigure(own[column] ?? '') && isDated(own)).length > 1,
    );
  });
  return found < 0 ? null : found;
}

/** Names that other tabs give units, compared without case. */
export function nameKeyOf(name: string): string {
  return cleanText(name).toLowerCase();
}

/**
 * The first row in which a unit of another tab stands beside or above figures, in a tab in which two units at least do; null for none.
 */
export function findUnitsWithFigures(grid: Grid, names: ReadonlySet<string>): number | null {
  const isUnit = (cell: Cell) =>
    typeof cell === 'string' && cell.length <= LONGEST_HEADING && names.has(nameKeyOf(cell));
  const rows: number[] = [];
  const found = new Set<string>();
  grid.slice(0, ROWS_SEARCHED).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!isUnit(cell)) return;
      const beside = cells.slice(column + 1).some(isOwnFigure);
      const below = grid
        .slice(row + 1, row + 1 + ROWS_BELOW)
        .some((under) => isOwnFigure(under[column] ?? ''));
      if (!beside && !below) return;
      rows.push(row);
      found.add(nameKeyOf(String(cell)));
    });
  });
  return found.size < 2 ? null : Math.min(...rows);
}

/** Whether a cell is a figure that could be a source's: no phone. */
export function isOwnFigure(cell: Cell): boolean {
  return cellKind(cell) === 'figure' && holdsFigure(cell) && !isPhone(cell);
}

/** Digits behind a zero, as phones and accounts are typed. */
function isPhone(cell: Cell): boolean {
  return typeof cell === 'string' && /^\s*0[\d .]{8,}$/.test(cell);
}
