import { lazy } from '../collection/lazy';
import { CEILINGS } from '../figure/bounded';
import { type ScaleBehind, scaleBehind } from '../measure/scale';
import { parseNumber } from '../number/parse';
import { PERIOD_WORDS } from '../phrase/filler-words';
import { contains, longestAt, longestEnding, phrases } from '../phrase/phrases';
import { COMPANION_UNIT_NOUNS, UNIT_NOUNS } from '../phrase/unit-nouns';
import { phraseAt, readWords, type Word } from '../phrase/words';
import type { Line } from '../tab/line';
import { cleanText } from '../text/normalise';
import { type Around, monthsOfEach } from './each-time';
import type { TargetException } from './target-source';

/** A constant target that a line states. */
export interface NoteTarget {
  readonly value: number;
  readonly line: Line;
  /** False for a line below the table that names no thing that is counted: only typed percentages can confirm it. */
  readonly isCertain: boolean;
  readonly exception?: TargetException;
  /** The months that it is given for each of: 1 of "2 tin/tháng"; 0 of weeks and days; null where it names none. */
  readonly months: number | null;
  /** What the line says behind it, up to the next sign: " tin, bài" of "24 tin, bài/năm". */
  readonly behind: string;
  /** The unit of measure that the line gives it in, where that is more than the name of a thing: "triệu đồng", "ha". */
  readonly scale: ScaleBehind | null;
  /** The figure as the line has it, with its unit of measure: "10 triệu đồng". */
  readonly stated: string;
  /** Given where it is the most there may be: "không quá 2 cuộc". */
  readonly isCeiling?: true;
  /** Whether it is what all units have together: "Chỉ tiêu toàn thành phố: 10 tin". */
  readonly isOfAll: boolean;
}

/** Words that head the figure of a constant target in a line: "chỉ tiêu 12", "mỗi đơn vị 24", "mỗi chi nhánh 5". */
const CONSTANT_TARGET_WORDS = lazy(() =>
  phrases(
    'chỉ tiêu|chỉ tiêu giao|chỉ tiêu chung|kế hoạch giao|kế hoạch chung|KH giao|KH chung',
    ...UNIT_NOUNS.texts().map((noun) => `mỗi ${noun}`),
  ),
);

/** Words that head such a figure only with a colon or = between: "Kế hoạch: 12", but not "Kế hoạch 28". */
const CONSTANT_TARGET_LABELS = phrases('kế hoạch|KH|định mức|mục tiêu');

/** Words that may stand between such words and the figure. */
const LINKING_WORDS = phrases(
  CEILINGS,
  'ít nhất|tối thiểu|đạt|giao|là|có|phải|phải có|từ|được giao|nộp|thực hiện',
  'mỗi tháng|hằng tháng|hàng tháng|một tháng|mỗi quý|hằng quý|hàng quý|một quý',
);

/** Words that make "12 tin, bài" a norm and no report: "12 tin, bài/12 tháng trở lên". */
const NORM_WORDS = phrases('trở lên|ít nhất|tối thiểu|mỗi|chỉ tiêu|kế hoạch|giao|định mức|phải|/');

/** Words that make a line a report of what was done. */
const REPORT_WORDS = phrases('đã|tổng số|tổng cộng|đạt được|kết quả');

/** Words behind a figure that counts time or parts of a whole, not things. */
const NO_COUNT_WORDS = phrases(PERIOD_WORDS, '%|đơn vị|giờ|lần|đợt');

/** Between the figures of a list of things, each with its own: "2 tin, 1 bài", "3 lớp và 40 học viên". */
const JOINED = /^ ?[^\d;.:()/]+?(?:,| và| \+| cùng) ?$/;

const FIGURE = /\d+(?:[.,]\d+)*/g;

/**
 * Finds the constant targets that lines above a table state: the figure before the thing counted in a line that sets a
 * norm ("12 tin bài/12 tháng trở lên"), or behind words for a target ("chỉ tiêu 12", "mỗi đơn vị 24"). Years,
 * percentages, numbers of months and of documents are none. Of "24 tin/năm; riêng A, B 12" the 12 is the exception of the 24; a
 * figure that a line names besides is another target, which excludes it.
 *
 * @param things words for what is counted, from headers, tab and title.
 * @param below whether the lines stand below the table: then both signs must be there, or typed percentages agree.
 */
export function findNoteTargets(
  lines: readonly Line[],
  things: readonly (readonly Word[])[],
  { below }: { readonly below: boolean },
): readonly NoteTarget[] {
  return lines.flatMap((line) => {
    const { text, words } = readWords(line.text);
    const norm = contains(words, NORM_WORDS) && !contains(words, REPORT_WORDS);
    const targets: NoteTarget[] = [];
    let known: number | null = null;
    FIGURE.lastIndex = 0;
    for (let match = FIGURE.exec(text); match !== null; match = FIGURE.exec(text)) {
      const figure = { start: match.index, end: match.index + match[0].length };
      const value = isCount(text, words, figure) ? countOf(match[0]) : null;
      const beforeThing = norm && standsBeforeThing(words, figure.end, things);
      const behindWords = standsBehindTargetWords(text, words, figure.start);
      const listed = known !== null && JOINED.test(text.slice(known, figure.start));
      if (value === null || isOfEachThing(words, figure.start, targets[0])) continue;
      if (!behindWords && !(beforeThing && !below) && !listed) continue;
      const around = partAround(text, figure);
      const isOfAll = isOfAllUnits(around);
      const isCertain = (!below || beforeThing) && !isOfAll;
      const behind = text.slice(figure.end);
      const scale = scaleBehind(behind, value);
      const isCeiling = boundsFigure(words, figure.start) && !/^ ?điểm/i.test(behind);
      targets.push({
        value,
        line,
        isCertain,
        isOfAll,
        ...(isCeiling ? { isCeiling } : {}),
        months: monthsOfEach(around),
        behind: behind.slice(0, /[/;:()\d]|$/.exec(behind)?.index),
        scale,
        stated: `${match[0]}${scale === null ? '' : `${/^\s*/.exec(behind)?.[0] ?? ''}${scale.text}`}`,
      });
      known = figure.end;
    }
    const [common, ...more] = targets;
    const exception = exceptionIn(text);
    if (common === undefined || exception === null || exception.value === common.value) return targets;
    return [{ ...common, exception }, ...more.filter(({ value }) => value !== exception.value)];
  });
}

/** Whether a figure is of each of the things that the line's target counts: 50 of "2 lớp, mỗi lớp không quá 50 người". */
function isOfEachThing(words: readonly Word[], start: number, target: NoteTarget | undefined): boolean {
  const [thing] = readWords(target?.behind ?? '').words;
  const before = words.filter(({ end }) => end <= start);
  const each = before.map(({ base }) => base).lastIndexOf('moi');
  return thing !== undefined && each >= 0 && before[each + 1]?.base === thing.base;
}

/** Whether a figure stands right behind words for the most there may be: "không quá 2", "tối đa là 20". */
function boundsFigure(words: readonly Word[], start: number): boolean {
  const before = words.filter(({ end }) => end <= start);
  const own = before.slice(0, before.length - longestEnding(before, LINKS));
  return longestEnding(own, CEILINGS) > 0;
}

const LINKS = phrases('là|chỉ');

function partAround(text: string, figure: { readonly start: number; readonly end: number }): Around {
  const before =
    text
      .slice(0, figure.start)
      .split(/[;.()]/)
      .pop() ?? '';
  const [behind = ''] = text.slice(figure.end).split(/[;.()]/);
  return { before: before.toLowerCase(), behind: behind.toLowerCase() };
}

const LETTER_BEHIND = '(?![a-z\\u00c0-\\u024f\\u1e00-\\u1eff])';
const OF_ALL = new RegExp(
  `(?:^|[ ,:])(?:toàn|cả(?! năm)|tổng)${LETTER_BEHIND}|(?:^|[ ,:])(?:tỉnh|thành phố|tp|huyện|quận|thị xã|cấp trên|trung ương|tw|bộ|ngành) giao(?: cho (?!mỗi|từng|các))?[ :]*$`,
);
const OF_EACH = new RegExp(`(?:mỗi|từng|các đơn vị|một đơn vị)${LETTER_BEHIND}`);

/** Whether a figure is all units' together, or comes from above and nothing says that it is each unit's. */
function isOfAllUnits({ before, behind }: Around): boolean {
  if (OF_EACH.test(before) || OF_EACH.test(behind) || longestBehindSlash(behind)) return false;
  return OF_ALL.test(before);
}

/** Whether a line says that its figure is each unit's: "mỗi đơn vị 10 triệu đồng", "5 triệu đồng/xã". */
export function saysEachUnit(text: string): boolean {
  return OF_EACH.test(text.toLowerCase()) || longestBehindSlash(text);
}

/** Whether a figure is "…/đơn vị", "…/xã". */
function longestBehindSlash(behind: string): boolean {
  const { words } = readWords(behind);
  return words.some(({ base }, index) => base === '/' && longestAt(words, index + 1, UNIT_NOUNS) > 0);
}

const EXCEPTION =
  /(?:^|[^a-z\u00c0-\u024f\u1e00-\u1eff])riêng(?![a-z\u00c0-\u024f\u1e00-\u1eff])([^;]*?)[\s:=](\d+(?:[.,]\d+)*)/i;

/** Words between the names and their figure that name nobody. */
const LEADING_TO_FIGURE = /(?:[\s:=]+(?:được giao|giao|chỉ tiêu|kế hoạch|KH|là|chỉ|thì))*[\s:=]*$/i;

/** Who has a figure of their own in a line, and which: "riêng A, B 12". Null where it gives none. */
function exceptionIn(text: string): TargetException | null {
  const [, named = '', figure = ''] = EXCEPTION.exec(text) ?? [];
  const value = countOf(figure);
  if (value === null) return null;
  const names = named.replace(LEADING_TO_FIGURE, '').split(',').map(cleanText);
  return { names: names.filter((name) => name !== ''), value };
}

function countOf(figure: string): number | null {
  const reading = parseNumber(figure);
  if (reading.kind !== 'number' || reading.value <= 0) return null;
  return /^(?:19|20)\d\d$/.test(figure) ? null : reading.value;
}

/** No part of a date, a document's number or a percentage, and not followed by a word for time. */
function isCount(
  text: string,
  words: readonly Word[],
  figure: { readonly start: number; readonly end: number },
): boolean {
  const before = text.charAt(figure.start - 1);
  if (before !== '' && /[^\s:=(]/.test(before)) return false;
  if (/^ ?[/%-]/.test(text.slice(figure.end, figure.end + 2))) return false;
  const next = words.filter(({ start }) => start >= figure.end);
  return longestAt(next, 0, NO_COUNT_WORDS) === 0;
}

function standsBeforeThing(
  words: readonly Word[],
  end: number,
  things: readonly (readonly Word[])[],
): boolean {
  const next = words.filter(({ start }) => start >= end);
  return things.some((thing) => thing.length > 0 && phraseAt(next, 0, thing.slice(0, 1)));
}

const AT_LEAST = phrases('ít nhất|tối thiểu');
/** Whom each is to send or name is not what is counted of it. */
const SENDING = phrases('cử|bố trí|phân công|mời|chọn|gồm');
const EACH_UNIT = lazy(() =>
  phrases(...[UNIT_NOUNS, COMPANION_UNIT_NOUNS].flatMap((own) => own.texts().map((noun) => `mỗi ${noun}`))),
);

/** What each unit is to do may take so many words. */
const MOST_WORDS_OF_DEED = 4;

/**
 * Whether words ask a number of each unit, a least one or under the heading of a target, and say what it is to do: "mỗi tổ dự ít nhất 4 tiết",
 * "Chỉ tiêu: mỗi xã mở 2 lớp", not "mỗi tổ gồm 4 người".
 */
function asksEach(text: string, words: readonly Word[], start: number): boolean {
  const before = words.filter(({ end }) => end <= start);
  const asked = longestEnding(before, AT_LEAST);
  const label = longestAt(before, 0, CONSTANT_TARGET_WORDS()) || longestAt(before, 0, CONSTANT_TARGET_LABELS);
  const isLabelled = label > 0 && /^\s*[:=]/.test(text.slice(before[label - 1]?.end));
  if ((asked === 0 && !isLabelled) || contains(before, SENDING)) return false;
  for (let taken = 0; taken <= MOST_WORDS_OF_DEED; taken += 1) {
    const rest = before.slice(0, Math.max(0, before.length - asked - taken));
    const last = rest[rest.length - 1];
    if (last === undefined || /[.;:()\d]/.test(text.slice(last.end, start))) return false;
    if (longestEnding(rest, EACH_UNIT()) > 0) return true;
  }
  return false;
}

function standsBehindTargetWords(text: string, words: readonly Word[], start: number): boolean {
  let before = words.filter(({ end }) => end <= start);
  for (let links = 0; links < 3; links += 1)
    before = before.slice(0, before.length - longestEnding(before, LINKING_WORDS));
  if (longestEnding(before, CONSTANT_TARGET_WORDS()) > 0 || asksEach(text, words, start)) return true;
  const last = before[before.length - 1];
  return (
    longestEnding(before, CONSTANT_TARGET_LABELS) > 0 &&
    last !== undefined &&
    /[:=]/.test(text.slice(last.end, start))
  );
}
