import { beginsWithCapital } from '../text/letter-case';
import { cleanText } from '../text/normalise';
import { keyOfName, parseUnitName } from './parse-name';
import { beginsAsPart, isTitled } from './person';

/** What an office adds to a name: what became of a place and what it was before; no part of the name. */
const MERGER =
  /^(.*\S) ?\((?:(?:(?:mới|vừa|được|sau|sau khi|do) )?(?:sáp nhập|sắp xếp|hợp nhất|thành lập|đổi tên|chia tách|nhập từ|tách từ)(?: [^()]+)?|(?:trước|trước đây|nguyên|cũ|tên cũ)(?: là|:) [^()]+|tên cũ [^()]+|(?:bao )?gồm:? [^()]+)\)$/i;

/** The same, that it is new, and who sees to it. */
const OTHER_REMARK = /^(.*\S) ?\((?:mới|(?:đ\/c|đồng chí) [^()]+)\)$/i;

/** The one name that a place had before: "(trước là xã Cô Ba)", "(tên cũ: Cô Ba)". */
const OLD_NAME = / \((?:(?:trước|trước đây|nguyên|cũ|tên cũ)(?: là|:)|tên cũ) ([^(),&]+)\)$/i;

/** Places that one was before: "(Quang Trung cũ)", "(xã Quang Trung, xã Cô Ba cũ)". */
const OLD_PLACES = /^(.*\S) ?\(([^()]+) cũ\)$/i;

/** What stands behind a name without a figure: in brackets, behind a dash or a colon, behind a picture. */
const BEHIND =
  /^([^\d]*[^\d\s]) ?(?:\(([^()]+)\)|\[([^[\]]+)\]|(?:[-–—]|:) ([^()]+)|[\u2190-\u2bff\u{1f000}-\u{1faff}]\ufe0f? ?([^()]+))$/u;

/** A day, and a word for it before or an hour behind. */
const DAY =
  /(?:(?:^| )ngày )?\b\d{1,2}[/.-]\d{1,2}(?:[/.-](?:20)?\d\d)?(?![\d/])|\b\d{1,2}(?:h|:)\d{0,2}\b/gi;

/** Whatever is neither a letter nor a blank. */
const SIGN = /[^A-Za-zÀ-ỹ ]/;

/** How far something is: "đã nộp", "chưa ký", "nhập lại". */
const STATE = /^(?:đã|chưa|đang|mới|vừa|chờ|sẽ) | lại$/;

/** In small letters a version of figures, "(bản cuối)"; a village has a name. */
const VERSION = 'bản';

/** A place before a merger is another than the one after it. */
const OLD = 'cũ';

/** The key of the name that a unit had before, where its own says one: "Xã Bảo Lạc (trước là xã Cô Ba)"; null for other names. */
export function keyOfOldName(spelling: string): string | null {
  const old = OLD_NAME.exec(spelling)?.[1] ?? oldPlaceOf(spelling);
  return old === null || / và |[,&]/i.test(old) ? null : keyOfName(old);
}

/** "xã Quang Trung" of "Xã Minh Tâm (xã Quang Trung cũ)"; a hamlet in what was another commune is none. */
function oldPlaceOf(spelling: string): string | null {
  const [, name = '', old = ''] = OLD_PLACES.exec(spelling) ?? [];
  return isPlace(name) && isPlace(old) ? old : null;
}

/** The name before a remark in words of every office: what became of a place, "(mới)", "(đ/c Lan)"; null for other names. */
export function beforeKnownRemark(spelling: string): string | null {
  return beforeMerger(spelling) ?? OTHER_REMARK.exec(spelling)?.[1] ?? null;
}

/** Whether a remark says what became of a place, so that the plain name beside it may be the place of before. */
export function tellsOfMerger(spelling: string): boolean {
  return beforeMerger(spelling) !== null;
}

function beforeMerger(spelling: string): string | null {
  const [, said] = MERGER.exec(spelling) ?? [];
  if (said !== undefined) return said;
  const [, name = null, old = ''] = OLD_PLACES.exec(spelling) ?? [];
  return name !== null && isPlaceOfBefore(old) ? name : null;
}

/** A place by its level or its capital, no part of a unit: "xã Quang Trung", "Minh Tâm, Quang Trung", not "điểm trường". */
function isPlaceOfBefore(text: string): boolean {
  const { level, words } = parseUnitName(text);
  if (level !== null) return words.length > 0;
  return beginsWithCapital(text) && !beginsAsPart(text.toLowerCase().split(' '));
}

/** Whether a name ends with a remark, so that another spelling without one is shown before it. */
export function isRemarked(spelling: string): boolean {
  return beforeKnownRemark(spelling) !== null || beforeAnyWord(spelling) !== null;
}

/** Whether a name ends with what an office notes behind it in words of its own, so that taking it for the plain name is to be told. */
export function isNoted(spelling: string): boolean {
  return beforeAnyWord(spelling) !== null && beforeKnownRemark(spelling) === null;
}

/**
 * The name before what an office notes behind it, in whatever words: "Xã Đông Khê (tạm giao)", "Xã Cô Ba - báo cáo muộn", "Xã Cô Ba (đã
 * xong 20/12)", "Xã Cô Ba - chị Lan". A remark is a day, a person by a form of address, or two words and more in small letters that name
 * neither a part of the unit nor a place ("điểm lẻ", "gần chợ"), by which units of one number are told apart too;
 * behind a dash it is told from a joined name by the place before it. Null for other names.
 */
export function beforeRemark(spelling: string): string | null {
  return beforeNote(spelling, 2);
}

/**
 * The same of a single word too, and of a place without any sign between: "Xã Tĩnh Túc (sửa)", "Xã Tĩnh Túc mới". That is a remark only
 * beside the plain name, as "(nữ)" may be a unit of its own elsewhere.
 */
export function beforeAnyWord(spelling: string): string | null {
  return beforeRemark(spelling) ?? beforeNote(spelling, 1) ?? beforeSmallWords(spelling);
}

/** What stands behind a name as a note, without the days in it. */
interface Note {
  readonly name: string;
  readonly words: readonly string[];
  /** Whether it is one wherever it stands, however short. */
  readonly isClear: boolean;
  /** Whether it tells how far its row is, in words, with a day or by a picture. */
  readonly isOfState: boolean;
}

/** Whether a name ends with a note that tells how far its row is, as no unit is called: "(đã nộp)", "(20/12)", "- nhập lại". */
export function isNotedState(spelling: string): boolean {
  return noteBehind(spelling)?.isOfState ?? false;
}

function beforeNote(spelling: string, least: number): string | null {
  const note = noteBehind(spelling);
  return note !== null && (note.isClear || note.words.length >= least) ? note.name : null;
}

function noteBehind(spelling: string): Note | null {
  const [, name = '', round, square, behind, marked] = BEHIND.exec(spelling) ?? [];
  const remark = cleanText(round ?? square ?? behind ?? marked ?? '');
  const plain = cleanText(remark.replace(DAY, ' '));
  if (remark === '' || /\d/.test(plain) || plain === OLD) return null;
  const words = plain.split(' ');
  const isPerson = isTitled(plain);
  const small = plain.toLowerCase();
  const isSaid = STATE.test(small);
  const isOfState = plain !== remark || marked !== undefined || isSaid;
  const isSmall = plain === small || (isSaid && plain === plain.toUpperCase());
  const isPart = beginsAsPart(words) && !(isSmall && words[0] === VERSION && name !== name.toLowerCase());
  if (isPart || !(isSmall || isPerson)) return null;
  if (behind !== undefined && !isPerson && !isPlace(name)) return null;
  return { name, words, isClear: isPerson || isOfState, isOfState };
}

/** "Xã Tĩnh Túc" of "Xã Tĩnh Túc mới": small letters behind a place's name of two words and more. */
function beforeSmallWords(spelling: string): string | null {
  if (SIGN.test(spelling)) return null;
  const words = spelling.split(' ');
  const isSmall = (word: string) => word === word.toLowerCase();
  const last = words.reduce((found, word, at) => (isSmall(word) ? found : at), -1);
  const rest = words.slice(last + 1);
  if (rest.length === 0 || rest.join(' ') === OLD || beginsAsPart(rest)) return null;
  const name = words.slice(0, last + 1).join(' ');
  return isPlace(name) && parseUnitName(name).words.length > 1 ? name : null;
}

function isPlace(name: string): boolean {
  const { kind, level } = parseUnitName(name);
  return kind === 'district' && level !== null;
}
