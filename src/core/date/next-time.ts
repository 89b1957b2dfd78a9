import { compareDates } from './calendar-date';
import type { Period } from './period';

/** Words of what is to be done next; what stands behind them is of a later time than the figures. */
const NEXT =
  /(?: ?[,;]| ?[-–—:]| va)(?: va)? (?:(?:de ra|xay dung|trien khai|mot so|cac|nhung) )*(?:ke hoach|phuong huong|nhiem vu|muc tieu|giai phap|dinh huong|chuong trinh|uoc|du kien|du toan|dang ky|chi tieu|giao)(?![a-z])/;
const LATER = /(?:^|[^a-z])(?:nam|quy|thang|ky|thoi gian|nhiem ky) (?:sau|toi|tiep theo)(?![a-z])/;

/** A part of a year, and the last months of it beside all of it. */
const PART_NAMES =
  '(?:quy (?:i{1,3}|iv|[1-4])|thang \\d{1,2}|(?:\\d{1,2}|ba|sau|chin) thang(?: (?:dau|cuoi)(?: cua)?(?: nam)?)?|(?:hoc k[yi]|hk) ?(?:i{1,2}|[12]))(?![a-z0-9])';
const LAST_PART = new RegExp(`^.*\\b${PART_NAMES}`);
const YEAR_BEHIND = /^(?: ?[/.,-] ?| )(?:cua )?(?:nam )?(?:hoc )?(?:19|20)\d\d(?!\d)/;
const YEAR = /(?:nam hoc )?((?:19|20)\d\d)(?:(?: ?[-–] ?| den )((?:19|20)\d\d))?(?!\d)/;
const WITH_ALL = new RegExp(
  `\\b${PART_NAMES}(?:(?: ?/ ?\\d{4}| nam \\d{4})?(?: va|,) (?=ca nam)| va (?=nam (?:19|20)\\d\\d))`,
);

type Reader = (words: string) => Period | null;

/** Folded words up to those of a later time. */
export interface OwnTime {
  /** How many letters of the words are of their own time. */
  readonly length: number;
  /** Those, with the year that only the later time has behind their own part of it. */
  readonly words: string;
}

/**
 * What folded words say of their own time where they go on with what is to be done in a later one: "ket qua quy i, nhiem vu quy ii nam 2026"
 * is of "quy i nam 2026". The times decide: what does not begin behind the end of the first is none of it ("ket qua quy i va ke hoach nam
 * 2026"). Null for all others.
 */
export function ownTimeOf(words: string, read: Reader): OwnTime | null {
  const next = new RegExp(NEXT, 'g');
  for (let match = next.exec(words); match !== null; match = next.exec(words)) {
    const [own, later] = [words.slice(0, match.index), words.slice(next.lastIndex)];
    const dated = beforeLater(own, later, read);
    if (dated !== null) return { length: own.length, words: dated };
  }
  return null;
}

function beforeLater(own: string, later: string, read: Reader): string | null {
  const [ownYear, laterYear] = [YEAR.exec(own), YEAR.exec(later)];
  if (laterYear === null && LATER.test(later)) return own;
  const years = ownYear !== null ? [ownYear[0]] : laterYear === null ? ['2000'] : yearsOf(laterYear, later);
  for (const year of years) {
    const dated = withYear(own, year);
    const period = read(dated);
    const behind =
      laterYear === null ? [year, yearAfter(year)].map((next) => withYear(later, next)) : [later];
    const isBefore = behind.some((text) => {
      const next = read(text);
      return period !== null && next !== null && compareDates(period.end, next.start) < 0;
    });
    if (isBefore) return ownYear === null && laterYear === null ? own : dated;
  }
  return null;
}

/** The year that a later time names, and the one before a part of it: "quy iv, nhiem vu quy i/2027" is of 2026. */
function yearsOf([all, year = '', last]: RegExpExecArray, later: string): readonly string[] {
  if (!LAST_PART.test(later)) return [all];
  const before = Number(year) - 1;
  return [all, last === undefined ? String(before) : `nam hoc ${before}-${year}`];
}

function yearAfter(year: string): string {
  return year.replace(/\d{4}/g, (digits) => String(Number(digits) + 1));
}

/** Words with a year behind the last part of one that they name, where none stands there. */
function withYear(words: string, year: string): string {
  const [named] = LAST_PART.exec(words) ?? [];
  if (named === undefined) return words;
  const rest = words.slice(named.length);
  if (YEAR_BEHIND.test(rest)) return words;
  const noun = named.endsWith(' nam') || year.startsWith('nam') ? '' : 'nam ';
  return `${named} ${noun}${year}${rest}`;
}

/** Folded words without the last part of a year that they name beside all of it: "thang 12 va ca nam 2026" is of "ca nam 2026". */
export function withoutPartOfAll(words: string): string {
  return words.replace(WITH_ALL, ' ');
}
