import { PERIOD_WORDS } from '../phrase/filler-words';
import { contains, longestAt, longestExactAt, type Phrases, phrases } from '../phrase/phrases';
import type { Word } from '../phrase/words';
import { LATE, NEGATIONS, REDUCING, TERMS, UNWANTED_NOUNS } from './direction-words';
import { POOR } from './poor';

/** What opens words on where, whose or of which rules something unwanted is: "tại phòng khám", "của doanh nghiệp xử lý rác". */
const OPENING = phrases(
  'tại|ở|của|với|đối với|khi|do|về|trong|thuộc|liên quan|quy định|lĩnh vực|nghĩa vụ|chế độ|nội quy|quy chế|công tác',
);

/** What is to be done, or hard to do, before the deed: "phải thu", "khó đòi". */
const NOT_YET = phrases('phải|khó|cần|chờ');

/** What says of a deed behind something unwanted that it was done to it: "đã xử lý", "được hỗ trợ", "giảm". */
const DONE = phrases(REDUCING, NEGATIONS, 'đã|được|xong|thành công|thành|thoát');

/** Whether words say that something was done, so that the deed behind what nobody wants is one done to it. */
export function saysDone(words: readonly Word[]): boolean {
  return contains(words, DONE);
}

/**
 * Words without deeds behind something unwanted that are not done to it: they tell where or whose it is ("Nợ xấu của doanh nghiệp xử lý rác"), what
 * was broken ("Vi phạm quy định thu chi"), what is owed ("Nợ phải thu") or late ("Hồ sơ trễ hẹn trả"). The poor are given what stands behind them.
 */
export function withoutAsides(words: readonly Word[], deeds: Phrases): readonly Word[] {
  const rest: Word[] = [];
  let isBehind = false;
  for (let index = 0; index < words.length; ) {
    const aside: number = lateAt(words, index, deeds) || (isBehind ? asideAt(words, index, deeds) : 0);
    const unwanted = longestAt(words, index, UNWANTED_NOUNS);
    isBehind ||= aside > 0 || (unwanted > 0 && longestAt(words, index, POOR) === 0);
    const kept = aside > 0 ? 0 : Math.max(unwanted, 1);
    rest.push(...words.slice(index, index + kept));
    index += Math.max(aside, kept);
  }
  return rest;
}

/** How many words at a place tell of what is done late: "chậm nộp", "trễ hẹn trả"; 0 for none. */
function lateAt(words: readonly Word[], index: number, deeds: Phrases): number {
  const late = longestExactAt(words, index, LATE);
  const end = index + late + longestAt(words, index + late, TERMS);
  const deed = late > 0 ? longestAt(words, end, deeds) : 0;
  return deed > 0 && !contains(words.slice(end, end + deed), DONE) ? end + deed - index : 0;
}

function asideAt(words: readonly Word[], index: number, deeds: Phrases): number {
  const before = longestExactAt(words, index, NOT_YET);
  const deed = before > 0 ? longestAt(words, index + before, deeds) : 0;
  if (deed > 0) return before + deed;
  const opening = longestExactAt(words, index, OPENING);
  const behind = index + opening;
  if (opening === 0 || longestAt(words, behind, PERIOD_WORDS) > 0) return 0;
  const done = words.findIndex((_, at) => at >= behind && longestAt(words, at, DONE) > 0);
  return (done < 0 ? words.length : done) - index;
}
