import { COMMUNE_LEVELS } from './level';
import { SHORT_HEADS } from './name-words';
import { keyOfName, parseUnitName } from './parse-name';
import { beforeKnownRemark, beforeRemark } from './remark';

const SHORT = /(^|[ .])(x|p|t\. ?t|ttr?|đ\. ?k|đk)(?:\. ?| |(?=\d))(?=[^\s(])/gi;
const SHORT_HEAD = /^(?:x|p|t\. ?t|ttr?|đ\. ?k|đk)(?:\. ?| )(?=[^\s(\d])/i;
const ROMAN_BEHIND = /\S \S+ (I{1,3}|I?V|VI{1,3}|I?X)$/;
const ROMANS = 'I II III IV V VI VII VIII IX X';
const LEVEL_BEHIND = /^(.*\S) ?\((x|p|t\. ?t|ttr?|đ\. ?k|đk|xã|phường|thị trấn|đặc khu)\.?\)$/i;

/**
 * Keys of the names that a spelling stands for where the workbook or its directory has one of them written out (rule 9 of the
 * product): "P. Thục Phán" for phường Thục Phán, "P. Kế toán" for phòng Kế toán, "Trạm Y tế TT. Nước Hai" for that of thị trấn
 * Nước Hai, "Minh Tâm (mới)" for Minh Tâm and xã Minh Tâm, "Minh Tâm (trước là xã Bình Lãng)" too, "P3" for phường 3, "Trường Đề Thám II" for Trường Đề Thám 2. Such a remark stands for the old name as well, so that a workbook
 * that has both leaves it open. Empty for most names.
 */
export function keysWrittenOut(spelling: string): readonly string[] {
  const bare = beforeKnownRemark(spelling);
  const name = bare === null ? beforeRemark(spelling) : null;
  const remarked =
    bare === null ? (name === null ? [] : [name]) : [bare, `${bare} (cũ)`, ...withLevels(bare)];
  const texts = [spelling, ...remarked].flatMap((text) => [
    ...(text === spelling ? [] : [text]),
    ...writtenOut(text),
  ]);
  return texts.map((text) => keyOfName(text));
}

/** A name without the one or two letters that stand for what it is: "Thông Huề" of "X. Thông Huề"; null where it has none. */
export function withoutShortHead(spelling: string): string | null {
  const [head] = SHORT_HEAD.exec(spelling) ?? [];
  return head === undefined ? null : spelling.slice(head.length);
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
