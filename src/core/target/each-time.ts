import { MONTHS_OF_YEAR, wholeMonths } from '../date/months';
import type { Period } from '../date/period';
import { cleanText } from '../text/normalise';

/** What stands before and behind a figure, or the word for it. */
export interface Around {
  readonly before: string;
  readonly behind: string;
}

/** What a heading says of the months that its figures are for each of. */
export interface HeadedEach {
  readonly months: number;
  /** Whether it says so ("KH/tháng", "mỗi quý"); "KH tháng" may be of the one that runs. */
  readonly isSaid: boolean;
  /** The heading. */
  readonly text: string;
  /** It is an ĐVT, not a heading: "buổi/tháng". */
  readonly isMeasure?: true;
  /** It names two times, of which the longer is taken: "KH năm/quý". */
  readonly isEither?: true;
}

/** How targets that are given for each month or quarter become those of the time their results cover. */
export interface EachTime extends HeadedEach {
  /** How often it goes into that time: 1 a month six times into six months; null where that is not known. */
  readonly times: number | null;
}

const LETTER_BEHIND = '(?![a-z\\u00c0-\\u024f\\u1e00-\\u1eff])';
const EACH_BEFORE = new RegExp(`(?:mỗi|hằng|hàng|từng|một) (tháng|quý|tuần|ngày)${LETTER_BEHIND}`);
const EACH_BEHIND = new RegExp(
  `(?:/|mỗi|hằng|hàng|từng|một) ?(?:(\\d{1,2}|ba|sáu) )?(tháng|quý|tuần|ngày)${LETTER_BEHIND}(?! (?:đầu|cuối|năm|\\d))`,
);
const MONTHS: Readonly<Record<string, number>> = { tháng: 1, quý: 3, tuần: 0, ngày: 0 };
const NUMBERS: Readonly<Record<string, number>> = { ba: 3, sáu: 6 };

/** The months that a figure in a line is given for each of: "2 tin/tháng" and "mỗi tháng 2 tin" 1, "3 tin/quý" 3, "3 tin/6 tháng" 6. */
export function monthsOfEach({ before, behind }: Around): number | null {
  const [, count, noun] = EACH_BEHIND.exec(behind) ?? [];
  const single = noun ?? EACH_BEFORE.exec(before)?.[1];
  if (single === undefined) return null;
  const months = MONTHS[single] ?? 0;
  return count === undefined ? months : months * (NUMBERS[count] ?? Number(count));
}

/** A month or quarter that a heading names by no number, as its last word: "KH tháng", "Định mức quý (tin)", "KH 1 tháng". */
const UNNAMED_LAST = /(?:^|[^\d ] |\b0?1 )(tháng|quý)$/;
/** "KH trong tháng", "KH của quý" are of the one that runs, "Cộng các tháng", "ba tháng" of several. */
const OF_OTHERS = /(?:trong|của|cả|cuối|đầu|các|những|theo|mấy|ba|sáu|chín) (?:tháng|quý)$/;

/** Two times in place of one another: "KH năm/quý", "Chỉ tiêu tháng (quý)", "KH quý hoặc năm". */
const EITHER = new RegExp(
  `(?:^|[ (])(tháng|quý|năm) ?(?:/|\\(|hoặc|hay) ?(tháng|quý|năm)${LETTER_BEHIND}(?! ?[\\divx])`,
);
const LENGTHS: Readonly<Record<string, number>> = { ...MONTHS, năm: MONTHS_OF_YEAR };

/** The longer of two times that a heading leaves open, in months; null for headings that name one. */
export function longerOfTwo(texts: readonly string[]): HeadedEach | null {
  for (const text of texts) {
    const [, one = '', other = ''] = EITHER.exec(cleanText(text).toLowerCase()) ?? [];
    const months = Math.max(LENGTHS[one] ?? 0, LENGTHS[other] ?? 0);
    if (months > 0 && one !== other) return { months, isSaid: false, isEither: true, text };
  }
  return null;
}

/**
 * The months that a column of targets is for each of, as its headings say: "KH/tháng", "Chỉ tiêu (tin/quý)", "KH tháng"; null where they
 * name none, or which month it is.
 */
export function eachInHeading(texts: readonly string[]): HeadedEach | null {
  if (longerOfTwo(texts) !== null) return null;
  for (const text of texts) {
    const folded = cleanText(text).toLowerCase();
    const said = monthsOfEach({ before: folded, behind: folded });
    if (said !== null) return said > 0 && said < MONTHS_OF_YEAR ? { months: said, isSaid: true, text } : null;
    const plain = folded.replace(/ ?\([^)]*\)$/, '');
    const noun = OF_OTHERS.test(plain) ? undefined : UNNAMED_LAST.exec(plain)?.[1];
    const months = noun === undefined ? 0 : (MONTHS[noun] ?? 0);
    if (months > 0) return { months, isSaid: false, text };
  }
  return null;
}

/**
 * How often a target of so many months each goes into a time: 1 a month six times into six months; null where it is not known of how
 * many months the time is, or they are no multiple.
 */
export function timesOfEach(months: number, period: Period | null): number | null {
  const all = period === null ? null : wholeMonths(period);
  return all === null || months <= 0 || all % months !== 0 ? null : all / months;
}
