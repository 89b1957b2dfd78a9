import { splitNumbering } from './numbering';
import { isEndText, isLineText } from './row-words';

/** A unit's name is shorter; longer words without a figure beside them are a note. */
export const LONGEST_NAME = 80;
/** Words without a figure that begin as notes do, or with a star, are a heading if short. */
const LONGEST_HEADING = 40;

/** "(1) Xã A", "(a) Quỹ": the bracket is a numbering. */
const BRACKETED_NUMBER = /^\([\dA-Za-z]{1,4}\)/;

/** "* Vùng cao" heads rows below it; a starred sentence is a note. */
export function isStarredHeading(text: string): boolean {
  return /^[*•] ?[^\s(*][^:;.]*$/.test(text) && text.length <= LONGEST_HEADING;
}

/** "Trang 2", "Trang số 2/5". */
const PAGE_NUMBER = /^trang\s*(?:số\s*)?\d+(?:\s*\/\s*\d+)?\.?$/i;

/** Whether words alone in a row between others are a remark: "(Số liệu đã kiểm tra)", "Lưu ý: gửi trước ngày 20", a long line, the number of a page. */
export function isRemarkText(text: string): boolean {
  if (isEndText(text) || isStarredHeading(text) || BRACKETED_NUMBER.test(text)) return false;
  if (text.length > LONGEST_NAME || PAGE_NUMBER.test(text)) return true;
  return isLineText(text) && (/^[(*“"]/.test(text) || /[:;.\d]/.test(text) || text.length > LONGEST_HEADING);
}

/** What follows a name in a sentence about it: at least so many words. */
const FEWEST_WORDS = 3;
/** The most words of a name that a sentence is compared with. */
const MOST_WORDS = 15;

/**
 * Whether words go on behind a name of the same table as a sentence does: "Xã Canh Tân nộp thêm 5 triệu ngày 12/12", "- Xã A: chưa gửi".
 * What goes on as a name does is another unit: "Trường Hòa An cơ sở 2", "Điện lực Hòa An chi nhánh Nước Hai".
 */
export function tellsOfNamed(text: string, isName: (key: string) => boolean): boolean {
  const words = remarkKey(text).split(' ');
  const typed = withoutStar(text).split(' ');
  for (let taken = Math.min(words.length - 1, MOST_WORDS); taken > 0; taken -= 1) {
    const head = words.slice(0, taken).join(' ');
    const bare = head.replace(/[:,–-]$/, '').trimEnd();
    if (!isName(bare)) continue;
    return isSentence(typed.slice(taken), /[:,]$/.test(head));
  }
  return false;
}

/** A name as {@link tellsOfNamed} looks for it. */
export function remarkKey(text: string): string {
  return withoutStar(text).toLowerCase();
}

function withoutStar(text: string): string {
  return splitNumbering(text).rest.replace(/^[*•\s]+/, '');
}

function isSentence(words: readonly string[], isSetOff: boolean): boolean {
  if (isSetOff) return words.length > 0;
  const isSmall = (word: string | undefined) =>
    word !== undefined && word === word.toLowerCase() && !/^(?:\d+$|\()/.test(word);
  return words.length >= FEWEST_WORDS && isSmall(words[0]) && isSmall(words[words.length - 1]);
}
