import { lazy } from '../collection/lazy';
import { remembered } from '../collection/remembered';
import { contains, longestAt, phrases, without } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { BETWEEN_BANDS } from './column';
import { costOf } from './costs';
import {
  DEEDS,
  DEEDS_IN_NAME,
  FIELDS,
  LEVELS,
  LEVELS_TO_REDUCE,
  LOOKED_AT,
  MENDING_WORDS,
  PREVENTING,
  REDUCING,
  RESTRAINING,
} from './direction-words';
import { countsKeepers, isCapped } from './keepers';
import { behindCompany, POOR } from './poor';
import { isRank } from './ranks';
import { readHeaderText } from './roles';
import {
  affectedAt,
  DOING,
  headOf,
  lowestBand,
  MOST_NAMES,
  mends,
  ownWords,
  saysLess,
  withoutUndone,
} from './unwanted';

/** Whether a name is of poor households and nothing else, as that of a programme for them is too. */
export function saysPoor(name: string): boolean {
  return longestAt(readWords(name).words, 0, POOR) > 0;
}

/** Whether a heading counts the poor and no more: "Số hộ nghèo", "Hộ nghèo, hộ cận nghèo", "Học sinh nghèo". */
export function countsPoor(heading: string): boolean {
  const words = ownWords(heading);
  const head = headOf(words);
  const own = longestAt(words, head, POOR) > 0;
  const poor = words.slice(own ? head : head + (affectedAt(words, head) ?? 0));
  return longestAt(poor, 0, POOR) > 0 && behindCompany(poor).length === 0;
}

/**
 * Whether a heading counts the poor and no more under a title of something done that does not name them, or that is for them: "Số hộ nghèo" under
 * "TRỢ GIÚP" and under "TẶNG QUÀ CHO HỘ NGHÈO".
 */
export function isDoneForPoor(titles: readonly string[], heading: string): boolean {
  if (!countsPoor(heading)) return false;
  return titles.some((title) => {
    const told = ownWords(title);
    const isNamed = contains(told, POOR) && !told.some((_, at) => longestAt(told, at, FOR_POOR()) > 0);
    return doesMore(title) && !isNamed;
  });
}

/** Whether a text tells of something done about what it names that is more than to look at it: "Thu hồi nợ", not "Rà soát hộ nghèo". */
export function doesMore(text: string): boolean {
  return mends(without(ownWords(text), LOOKED_AT), DOING);
}

/** The same of a title, what only makes less of it aside: "Hỗ trợ hộ nghèo", not "Phòng chống tai nạn". */
export function isTitleOfMore(title: string): boolean {
  return mends(without(ownWords(title), phrases(LOOKED_AT, REDUCING)), DOING);
}

/** Whether a text tells that something was mended, whatever it is about: "Đã xử lý", not "BHYT" or "Xây dựng". */
export function isMended(text: string): boolean {
  return mends(without(ownWords(text), FIELDS), MENDED);
}

const MENDED = phrases(MENDING_WORDS, DEEDS_IN_NAME);

const FOR_POOR = lazy(() => phrases(...POOR.texts().map((poor) => `cho ${poor}`)));

/** Whether a title or heading tells of something done, so that a tab's name is only whom or what it is about. */
export function tellsOfDeeds(text: string): boolean {
  return mends(ownWords(text), DEEDS);
}

/** Whether more or less of an indicator is better. */
export type Direction = 'more' | 'less';

/**
 * What of a table tells that: words of the indicator's name, those of its title and headings, how targets are worded or typed, a norm
 * of what is consumed, a budget that is spent, a column of savings or of what is lacking, ranks, typed words on who reached it, headings of how much of what nobody wants there is; a column of how much there was before, which targets stay below; the sum
 * that it is a part of, or its parts; `open` where
 * title or headings leave it open.
 */
export type DirectionFrom =
  | 'name'
  | 'title'
  | 'headings'
  | 'target'
  | 'norm'
  | 'budget'
  | 'saved'
  | 'lacking'
  | 'ranks'
  | 'verdicts'
  | 'before'
  | 'whole'
  | 'parts'
  | 'open';

/**
 * Whether less is better by an indicator's name (rule 18 of the product): what it counts is at its head something nobody
 * wants ("Số vụ tai nạn giao thông", "Nợ đọng BHXH") or somebody it happens to ("Tỷ lệ trẻ em dưới 5 tuổi suy dinh
 * dưỡng"), somebody who lacks what is wanted ("Người chưa tham gia BHYT"), or is late, lost, wrong, undone or below a mark ("Hồ sơ trả
 * chậm", "Xã dưới 10 tiêu chí"), or what is spent for each of something ("Chi phí tiền lương/doanh thu", "Giá thành"). A noun further back is no head: "Số buổi tuyên truyền về tai nạn". Any word that mends, in the name or
 * in what stands around it, makes more better: "Tỷ lệ hộ nghèo giảm", "Hộ nghèo tham gia BHYT", "Thu hồi nợ đọng"; what only keeps it off does so in the name
 * alone.
 *
 * @param around title and headers of the same indicator.
 */
export function directionByName(
  name: string,
  around: readonly string[] = [],
  measure: string | null = null,
): Direction {
  const isBound = isCapped(name, measure) && !around.some(countsKeepers);
  if (isBound || costOf(lowestBand(name), measure) === 'share') return 'less';
  const isMended = around.some((text) =>
    mends(without(withoutUndone(ownWords(text)), PREVENTING), MENDING_WORDS),
  );
  return namesLess(name) && !isMended ? 'less' : 'more';
}

/**
 * The same of what stands lowest where bands name an indicator: "Y tế – Số ca tử vong". Bands that tell of something done are for those
 * named below them ("Khám bệnh – Trẻ suy dinh dưỡng"), and so may be any over the poor who are not counted: "Quà Tết – Hộ nghèo".
 */
export function namesLess(name: string): boolean {
  return IS_OF_LESS()(name);
}

const IS_OF_LESS = lazy(() => remembered(isOfLess, MOST_NAMES));

function isOfLess(name: string): boolean {
  const own = ownWords(name);
  const restrained = longestAt(own, 0, RESTRAINING);
  if (saysLess(own) || (restrained > 0 && saysLess(own.slice(restrained))) || isRank(name)) return true;
  const last = name.lastIndexOf(BETWEEN_BANDS);
  if (last < 0) return false;
  const words = ownWords(name.slice(last + BETWEEN_BANDS.length));
  const isOfAll = headOf(words) === 0 && contains(words, POOR);
  return saysLess(words) && !isOfAll && !mends(ownWords(name.slice(0, last)), DOING);
}

/**
 * What the headings of a target and its result say against a title that tells of something done about what they name: that they hold how
 * much of it there is (`level`: "Chỉ tiêu nợ đến 31/12 | Số nợ thực tế" under "GIẢM NỢ"), or no more than that they name it (`named`); null where
 * they do not both name what nobody wants, or tell of the deed themselves.
 */
export function unwantedUnder(
  titles: readonly string[],
  headings: readonly string[],
): 'level' | 'named' | null {
  const words = headings.map((heading) => readWords(heading).words);
  const areUnwanted = headings.every((heading, index) => {
    const own = [readWords(readHeaderText(heading).subject).words, ownWords(heading)];
    return own.some(saysLess) && !mends(words[index] ?? [], DEEDS);
  });
  if (!areUnwanted) return null;
  const isHandled = titles.some((title) => mends(without(ownWords(title), REDUCING), DOING));
  const levels = isHandled ? LEVELS : LEVELS_TO_REDUCE;
  return words.some((heading) => contains(heading, levels)) ? 'level' : 'named';
}

/** Whether a text names what nobody wants, whatever it says of making less of it: "Giảm tỷ lệ hộ nghèo", "Số vụ TNLĐ năm 2025". */
export function namesUnwanted(text: string): boolean {
  return saysLess(without(ownWords(text), REDUCING));
}

/** Whether a text tells of something done about what it names: "Đã xử lý", "KH giảm". */
export function handles(text: string): boolean {
  const words = ownWords(text);
  return mends(words, DOING) || contains(words, REDUCING);
}

/** Whether a text tells of making less of what nobody wants, and of that `only`, or of gathering or handling it too; null where it does not. */
export function reduces(text: string): 'only' | 'too' | null {
  if (!contains(ownWords(text), REDUCING) || !namesUnwanted(text)) return null;
  return mends(without(ownWords(text), REDUCING), DOING) ? 'too' : 'only';
}
