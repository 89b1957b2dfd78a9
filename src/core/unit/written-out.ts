import { cleanText } from '../text/normalise';
import { COMMUNE_LEVELS, LEVELS, startsWithWords } from './level';
import { BODY_HEADS, OFFICE_HEADS, PART_HEADS, SCHOOL_HEADS, SHORT_HEADS } from './name-words';
import { keyOfName, parseUnitName } from './parse-name';

const SHORT = /(^|[ .])(x|p|t\. ?t|ttr?|đ\. ?k|đk)(?:\. ?| |(?=\d))(?=[^\s(])/gi;
const ROMAN_BEHIND = /\S \S+ (I{1,3}|I?V|VI{1,3}|I?X)$/;
const ROMANS = 'I II III IV V VI VII VIII IX X';
const LEVEL_BEHIND = /^(.*\S) ?\((x|p|t\. ?t|ttr?|đ\. ?k|đk|xã|phường|thị trấn|đặc khu)\.?\)$/i;

/** What an office adds to a name: what became of a place, what it was before, who sees to it; no part of the name. */
const REMARK =
  /^(.*\S) ?\((?:mới|(?:(?:mới|vừa|được|sau|sau khi|do) )?(?:sáp nhập|sắp xếp|hợp nhất|thành lập|đổi tên|chia tách|nhập từ|tách từ)(?: [^()]+)?|(?:trước|trước đây|nguyên|cũ|tên cũ) là [^()]+|tên cũ:? [^()]+|(?:bao )?gồm:? [^()]+|(?:đ\/c|đồng chí) [^()]+)\)$/i;

/** The one name that a place had before: "(trước là xã Cô Ba)", "(tên cũ: Cô Ba)". */
const OLD_NAME = / \((?:(?:trước|trước đây|nguyên|cũ|tên cũ) là|tên cũ:?) ([^(),&]+)\)$/i;

/** Two words or more in small letters behind a name, in brackets or behind a dash. */
const BEHIND = /^([^\d]*[^\d\s]) ?(?:\(([^()\d]+ [^()\d]+)\)|[-–—] ([^()\d]+ [^()\d]+))$/;

/** The key of the name that a unit had before, where its own says one: "Xã Bảo Lạc (trước là xã Cô Ba)"; null for other names. */
export function keyOfOldName(spelling: string): string | null {
  const [, old = ''] = OLD_NAME.exec(spelling) ?? [];
  return old === '' || / và /i.test(old) ? null : keyOfName(old);
}

/** Whether a name ends with a remark, so that another spelling without one is shown before it. */
export function isRemarked(spelling: string): boolean {
  return REMARK.test(spelling) || beforeRemark(spelling) !== null;
}

/** Whether a name ends with what an office notes behind it in words of its own, so that taking it for the plain name is to be told. */
export function isNoted(spelling: string): boolean {
  return beforeRemark(spelling) !== null && !REMARK.test(spelling);
}

/**
 * The name before what an office notes behind it, in whatever words: "Xã Đông Khê (tạm giao)", "Xã Cô Ba - báo cáo muộn". A remark is in
 * small letters and names neither a part of the unit nor a place ("điểm lẻ", "gần chợ"), by which units of one number are told apart too;
 * behind a dash it is told from a joined name by the place before it. Null for other names.
 */
function beforeRemark(spelling: string): string | null {
  const [, name = '', inside, behind] = BEHIND.exec(spelling) ?? [];
  const remark = cleanText(inside ?? behind ?? '');
  if (remark === '' || remark !== remark.toLowerCase()) return null;
  const words = remark.split(' ');
  const isPart = [LEVELS, PART_HEADS, BODY_HEADS, OFFICE_HEADS, SCHOOL_HEADS].some((heads) =>
    startsWithWords(words, heads),
  );
  const { kind, level } = parseUnitName(name);
  return isPart || (inside === undefined && (kind !== 'district' || level === null)) ? null : name;
}

/**
 * Keys of the names that a spelling stands for where the workbook or its directory has one of them written out (rule 9 of the
 * product): "P. Thục Phán" for phường Thục Phán, "P. Kế toán" for phòng Kế toán, "Trạm Y tế TT. Nước Hai" for that of thị trấn
 * Nước Hai, "Minh Tâm (mới)" for Minh Tâm and xã Minh Tâm, "Minh Tâm (trước là xã Bình Lãng)" too, "P3" for phường 3, "Trường Đề Thám II" for Trường Đề Thám 2. Such a remark stands for the old name as well, so that a workbook
 * that has both leaves it open. Empty for most names.
 */
export function keysWrittenOut(spelling: string): readonly string[] {
  const bare = REMARK.exec(spelling)?.[1];
  const name = bare === undefined ? beforeRemark(spelling) : null;
  const remarked =
    bare === undefined ? (name === null ? [] : [name]) : [bare, `${bare} (cũ)`, ...withLevels(bare)];
  const texts = [spelling, ...remarked].flatMap((text) => [
    ...(text === spelling ? [] : [text]),
    ...writtenOut(text),
  ]);
  return texts.map((text) => keyOfName(text));
}

/** A name that says nothing of its kind may be a commune's of any level. */
function withLevels(name: string): readonly string[] {
  return parseUnitName(name).bare ? [...COMMUNE_LEVELS].map((level) => `${level} ${name}`) : [];
}

function writtenOut(text: string): readonly string[] {
  const behind = LEVEL_BEHIND.exec(text);
  if (behind !== null) return headsOf(behind[2] ?? '').map((head) => `${head} ${behind[1] ?? ''}`);
  const written: string[] = inDigits(text);
  text.replace(SHORT, (all: string, before: string, short: string, at: number) => {
    for (const head of headsOf(short))
      written.push(`${text.slice(0, at)}${before}${head} ${text.slice(at + all.length)}`);
    return all;
  });
  return written;
}

/** "Đề Thám II" as "Đề Thám 2"; none for a name without a roman number behind it. */
function inDigits(text: string): string[] {
  const [, number] = ROMAN_BEHIND.exec(text) ?? [];
  const value = number === undefined ? 0 : ROMANS.split(' ').indexOf(number) + 1;
  return number === undefined ? [] : [`${text.slice(0, -number.length)}${value}`];
}

function headsOf(short: string): readonly string[] {
  return SHORT_HEADS.get(short.toLowerCase().replace(/[. ]/g, '')) ?? [short];
}
