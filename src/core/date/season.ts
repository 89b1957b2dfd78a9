import { calendarDate } from './calendar-date';
import { type Period, SEASON } from './period';

/** A season's name and the two years that it goes over, in folded text: "vu dong xuan 2025-2026", "nien vu mia 2025/2026". */
const OVER_TWO_YEARS =
  /\b(?:nien vu|mua vu|vu (?:dong|xuan|chiem|he|thu|mua)|dong xuan)\b[a-z ,-]*?((?:19|20)\d{2}) ?[-–/] ?((?:19|20)\d{2})(?!\d)/;

/**
 * The season that folded words name by two years, which begins in autumn and is over in the middle of the later one: it is neither a term of
 * two years nor due at the end of the second. The days are taken, not stated. Null for other times; "nhiệm vụ 2025-2026" is none.
 */
export function seasonIn(folded: string): Period | null {
  const [, first = '', last = ''] = OVER_TWO_YEARS.exec(folded) ?? [];
  const start = calendarDate(Number(first), 10, 1);
  const end = calendarDate(Number(last), 6, 30);
  if (start === null || end === null || Number(last) !== Number(first) + 1) return null;
  return { start, end, label: `${SEASON}${first}-${last}` };
}
