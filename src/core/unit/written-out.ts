import { COMMUNE_LEVELS } from './level';
import { SHORT_HEADS } from './name-words';
import { keyOfName, parseUnitName } from './parse-name';

const SHORT = /(^|[ .])(x|p|t\. ?t|ttr?|đ\. ?k|đk)(?:\. ?| )(?=[^\s(])/gi;
const LEVEL_BEHIND = /^(.*\S) ?\((x|p|t\. ?t|ttr?|đ\. ?k|đk|xã|phường|thị trấn|đặc khu)\.?\)$/i;

/** What an office adds to a name: what became of a place, what it was before, who sees to it; no part of the name. */
const REMARK =
  /^(.*\S) ?\((?:mới|(?:(?:mới|vừa|được|sau|sau khi|do) )?(?:sáp nhập|sắp xếp|hợp nhất|thành lập|đổi tên|chia tách|nhập từ|tách từ)(?: [^()]+)?|(?:trước|trước đây|nguyên|cũ|tên cũ) là [^()]+|tên cũ:? [^()]+|(?:bao )?gồm:? [^()]+|(?:đ\/c|đồng chí) [^()]+)\)$/i;

/** Whether a name ends with a remark in brackets, so that another spelling without one is shown before it. */
export function isRemarked(spelling: string): boolean {
  return REMARK.test(spelling);
}

/**
 * Keys of the names that a spelling stands for where the workbook or its directory has one of them written out (rule 9 of the
 * product): "P. Thục Phán" for phường Thục Phán, "P. Kế toán" for phòng Kế toán, "Trạm Y tế TT. Nước Hai" for that of thị trấn
 * Nước Hai, "Minh Tâm (mới)" for Minh Tâm and xã Minh Tâm, "Minh Tâm (trước là xã Bình Lãng)" too. Such a remark stands for the old name as well, so that a workbook
 * that has both leaves it open. Empty for most names.
 */
export function keysWrittenOut(spelling: string): readonly string[] {
  const bare = REMARK.exec(spelling)?.[1];
  const remarked = bare === undefined ? [] : [bare, `${bare} (cũ)`, ...withLevels(bare)];
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
  const written: string[] = [];
  text.replace(SHORT, (all: string, before: string, short: string, at: number) => {
    for (const head of headsOf(short))
      written.push(`${text.slice(0, at)}${before}${head} ${text.slice(at + all.length)}`);
    return all;
  });
  return written;
}

function headsOf(short: string): readonly string[] {
  return SHORT_HEADS.get(short.toLowerCase().replace(/[. ]/g, '')) ?? [short];
}
