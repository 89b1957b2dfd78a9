import { lazy } from '../collection/lazy';
import { foldText } from '../text/normalise';
import { type CalendarDate, calendarDate } from './calendar-date';
import { numberOfWord } from './number-word';

const OF_YEAR = '(?:(?: ?[/.-] ?| nam )(\\d{4}))?';
/** A day, a month or a quarter from which something counts, and no first day of a time of which the last is said too. */
const FIRST_DAY =
  'tu (?:' +
  `(?:ngay )?(\\d{1,2})(?: ?[/.-] ?| thang )(\\d{1,2})${OF_YEAR}` +
  `|thang (\\d{1,2})${OF_YEAR}` +
  `|quy (i{1,3}|iv|[1-4])${OF_YEAR}` +
  ')(?![/\\d])(?! ?(?:[-–—]|den|ve truoc))';

const FROM = lazy(() => new RegExp(`\\b${FIRST_DAY}`));

/** The same behind what says of a decision that it counts: "thực hiện từ 01/07/2024", "có hiệu lực kể từ tháng 7". */
const IN_FORCE = lazy(() => new RegExp(`\\b(?:thuc hien|ap dung|hieu luc|thi hanh)(?: ke)? ${FIRST_DAY}`));

/**
 * The day from which a line says that something counts: "(thực hiện từ 01/07/2024)", "áp dụng từ tháng 7", "từ quý III/2024"; a year that it does
 * not name is the one given. Null for none, and for a time that has a last day too.
 */
export function readBeginning(line: string, year: number | null): CalendarDate | null {
  const found = FROM().exec(foldText(line));
  if (found === null) return null;
  const [, day, month, ofDay, first, ofMonth, quarter, ofQuarter] = found;
  const stated = ofDay ?? ofMonth ?? ofQuarter;
  const own = stated === undefined ? year : Number(stated);
  if (own === null) return null;
  if (quarter !== undefined) return calendarDate(own, numberOfWord(quarter) * 3 - 2, 1);
  return calendarDate(own, Number(month ?? first), Number(day ?? 1));
}

/** A line, folded or not, without what says from which day on it counts: no result is told by "thực hiện từ 01/07/2024", and no time of figures. */
export function withoutBeginning(line: string): string {
  const folded = foldText(line);
  const found = folded.length === line.length ? IN_FORCE().exec(folded) : null;
  if (found === null) return line;
  return line.slice(0, found.index) + line.slice(found.index + found[0].length);
}
