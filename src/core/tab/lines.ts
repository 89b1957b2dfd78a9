import { compareDates, formatDate, isCalendarDate } from '../date/calendar-date';
import { parsePeriod } from '../date/parse-period';
import { isUntilDay, isWithin, type Period, periodKey } from '../date/period';
import { isYearOrLonger, type Stretch } from '../date/stretch';
import { isPartOfWorkingTime, isSoonAfter, isWorkingTimeOf } from '../date/working-time';
import { cleanText } from '../text/normalise';
import type { Grid } from '../workbook/workbook';
import type { ColumnSpan, RowSpan } from './area-span';
import { cellKind, isBlank } from './cell-kind';
import type { Line } from './line';
import { partOfYearIn, periodHeadingIn, periodOfHeading } from './period-heading';
import { bareYear, isProse, isSentenceOfFigures, lastDayIn, withoutUntil } from './period-line';
import { isEndText, isLineText } from './row-words';
import { beginsAsTitle } from './title';

/** Lines kept on either side of a table: a title block and notes are a handful, more is another kind of sheet. */
const MOST_ROWS = 100;

/** The texts that stand in some rows, cell by cell, spaces cleaned; cells of figures are no lines. */
export function readLines(grid: Grid, { from, to }: RowSpan): readonly Line[] {
  const lines: Line[] = [];
  for (let row = from; row < to; row += 1) {
    (grid[row] ?? []).forEach((cell, column) => {
      if (typeof cell !== 'string' || cellKind(cell) !== 'words') return;
      const text = cleanText(cell);
      if (text !== '') lines.push({ row, column, text });
    });
  }
  return lines;
}

/** The rows nearest to a table, at most a hundred: above it the last ones, below it the first. */
export function nearest(span: RowSpan, side: 'above' | 'below'): RowSpan {
  return side === 'above'
    ? { from: Math.max(span.from, span.to - MOST_ROWS), to: span.to }
    : { from: span.from, to: Math.min(span.to, span.from + MOST_ROWS) };
}

/**
 * The row from which lines between two tables belong to the lower one: the last title among them; else the last line that only says
 * which time it is of, with the rows that touch it but no note or signature; else the block of rows that touches its header.
 */
export function splitGap(grid: Grid, span: RowSpan): number {
  const near = nearest(span, 'above');
  const titles = readLines(grid, near).filter(
    ({ text }) => beginsAsTitle(text) && !isSentenceOfFigures(text),
  );
  const title = titles[titles.length - 1];
  if (title !== undefined) {
    const earlier = titles.filter(({ row }) => row >= title.row - 2);
    return earlier[0]?.row ?? title.row;
  }
  const heading = periodHeadingIn(grid, near);
  let row = heading?.row ?? span.to;
  if (heading !== null) {
    const isOwn = (line: number) =>
      readLines(grid, { from: line, to: line + 1 }).every(({ text }) => !closes(text));
    while (row > near.from && !(grid[row - 1] ?? []).every(isBlank) && isOwn(row - 1)) row -= 1;
    return row;
  }
  while (row > near.from && (grid[row - 1] ?? []).every(isBlank)) row -= 1;
  while (row > near.from && !(grid[row - 1] ?? []).every(isBlank)) row -= 1;
  return row;
}

/** Whether a line stands below the table before it: a note, a signature. */
function closes(text: string): boolean {
  return isEndText(text) || isLineText(text);
}

/** The periods that the lines above a table state. */
export interface StatedPeriods {
  /** What the figures cover: the title's, or the part of it up to the day that a line states. */
  readonly figures: Period;
  /** What the title speaks of: "NĂM 2020" where a line goes on "số liệu tính đến 30/06/2020". */
  readonly title: Period;
  /** The year that the title speaks of where another line names a part of it: "NĂM 2024" over "Quý III". */
  readonly year?: Period;
}

/** What the lines of a table are read with: its columns where it stands beside another, what the title above several states. */
export interface Surroundings {
  readonly columns?: ColumnSpan | null;
  readonly around: StatedPeriods | null;
}

/**
 * The periods that a table's title and period lines state; one within another's wins, since it says more. A sentence
 * ("đến 31/12/2020 đã thu 1.483.900đ, bằng 99%") states none, and other lines do only where no title and no period line
 * does. Dates in cells of their own are read with the words before them. Rule 11 of the product. Of a table, a line that
 * names a part of a year without it ("Quý III") and a day alone are within the year of its title, or of that above several.
 */
export function readPeriods(
  grid: Grid,
  { from, to }: RowSpan,
  table: Surroundings | null = null,
): StatedPeriods | null {
  const columns = table?.columns ?? null;
  const lines = grid.slice(from, to).map((cells) =>
    (columns === null ? cells : cells.slice(columns.from, columns.to + 1)).flatMap((cell) => {
      if (isCalendarDate(cell)) return [formatDate(cell)];
      return typeof cell === 'string' && !isBlank(cell) ? [cell] : [];
    }),
  );
  const titles = lines.map((texts) => texts.filter((text) => !isProse(text)));
  return (
    narrowest(titles, table) ??
    narrowest(
      lines.map((texts) => texts.filter((text) => !isSentenceOfFigures(text))),
      null,
    ) ??
    ofBareYear(titles)
  );
}

/** The year, or other time, that the title of a table speaks of whose header begins in a row; null where no line above it states one. */
export function yearAbove(grid: Grid, headerRow: number): Period | null {
  const stated = statedOver(grid, headerRow);
  return stated?.year ?? stated?.title ?? null;
}

/** The time that the figures of such a table cover by the lines above it; null where none states one. */
export function timeAbove(grid: Grid, headerRow: number): Period | null {
  return statedOver(grid, headerRow)?.figures ?? null;
}

function statedOver(grid: Grid, headerRow: number): StatedPeriods | null {
  const above = nearest({ from: 0, to: headerRow }, 'above');
  const own = readPeriods(grid, { from: splitGap(grid, above), to: headerRow });
  return own ?? readPeriods(grid, above);
}

/** The year that the last title with one ends with, where none is stated in words. */
function ofBareYear(lines: readonly (readonly string[])[]): StatedPeriods | null {
  const years = lines.flat().flatMap((text) => bareYear(text) ?? []);
  const year = years[years.length - 1];
  return year === undefined ? null : { figures: year, title: year };
}

function narrowest(lines: readonly (readonly string[])[], table: Surroundings | null): StatedPeriods | null {
  const titles: Period[] = [];
  const days: Period[] = [];
  const open: string[] = [];
  const parts: string[] = [];
  for (const texts of lines) {
    const line = texts.map((text) => text.slice(0, 1000)).join(' ');
    const rest = withoutUntil(line);
    const title = parsePeriod(rest ?? line);
    if (title !== null) titles.push(title);
    const day = rest === null ? null : parsePeriod(line);
    const isOwn = day !== null && (title === null || periodKey(day) !== periodKey(title));
    if (isOwn) days.push(day);
    else if (rest !== null) open.push(line);
    const part = table === null ? null : partOfYearIn(rest === null || day === null ? line : rest);
    if (part !== null) parts.push(part);
  }
  const around = table?.around?.title ?? null;
  const last = open.flatMap((line) => lastDayIn(line, titles[0] ?? around) ?? []);
  const stated = titles.length > 0 ? titles : days.length > 0 ? days : last;
  const isWithinTitle =
    titles.length === 0 && around !== null && [...days, ...last].every((day) => isToldIn(around, day));
  const [first, ...others] = !isWithinTitle ? stated : stated.length + parts.length > 0 ? [around] : [];
  if (first === undefined) return null;
  const whole = others.reduce((least, period) => (isWithin(period, least) ? period : least), first);
  const part = partOfYear(parts, whole);
  const title = part ?? whole;
  const found = part === null ? { title } : { title, year: whole };
  const figures = [...days, ...last].reduce((least, day) => partOf(least, day) ?? least, title);
  const [working] = days.flatMap((day) => workingTime(title, day) ?? []);
  if (figures !== title || working === undefined) return { ...found, figures };
  return { ...found, figures: working, title: isWorkingTimeOf(working, title) ? working : title };
}

/** A period with the day in it up to which lines tell figures, where they state one. */
export function upToDay(title: Period, lines: StatedPeriods | null): StatedPeriods {
  const day = lines === null || lines.figures === lines.title ? null : partOf(title, lines.figures);
  return { figures: day ?? title, title };
}

/** The one part of a whole year that lines name without it; null where they name more than one, or the title is of less. */
function partOfYear(lines: readonly string[], year: Period): Period | null {
  if (!isYearOrLonger({ kind: 'stated', period: year })) return null;
  const parts = lines
    .flatMap((text) => periodOfHeading({ row: 0, text }, year) ?? [])
    .filter((part) => periodKey(part) !== periodKey(year));
  const [part] = parts;
  const isOne = part !== undefined && parts.every((other) => periodKey(other) === periodKey(part));
  return isOne && isWithin(part, year) ? part : null;
}

/** Whether figures of a title's period can be told as they stood on a day, or from day to day. */
function isToldIn(title: Period, day: Period): boolean {
  return partOf(title, day) !== null || workingTime(title, day) !== null;
}

/** A title's period as a target's own where figures go no further than a day within it; null where they cover it. */
export function titleStretch(stated: StatedPeriods | null): Stretch | null {
  if (stated === null || stated.figures === stated.title) return null;
  return { kind: 'stated', period: stated.title };
}

/** The part of a period up to a day, its last being all of it, or from day to day; null where that does not lie in it. */
function partOf(period: Period, stated: Period): Period | null {
  if (!isUntilDay(stated)) return isWithin(stated, period) ? stated : null;
  if (compareDates(stated.end, period.end) === 0) return period;
  const lies = compareDates(period.start, stated.end) <= 0 && compareDates(stated.end, period.end) <= 0;
  return lies ? { ...stated, start: period.start } : null;
}

/**
 * What figures cover that begin before a title's period, or go on after it: the working year "từ 15/12/2023 đến 14/12/2024" of NĂM 2024, a
 * part of it; a year's figures as they stood on 31/01 of the next. Null for other days.
 */
function workingTime(title: Period, stated: Period): Period | null {
  if (isUntilDay(stated)) return isSoonAfter(stated.end, title) ? { ...title, end: stated.end } : null;
  return isWorkingTimeOf(stated, title) || isPartOfWorkingTime(stated, title) ? stated : null;
}
