import { isWhole, longestEnding, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';

/** What stands behind a name in a tab that is another version: "Hòa An (sửa)", "Hòa An - bản nháp". */
const VERSION_WORDS = phrases(
  'sửa|đã sửa|bản sửa|sửa lại|chính thức|bản chính thức|nháp|bản nháp|bản sao|copy|final|gửi lại|nộp lại|bổ sung|bản cuối',
);

const COPY_NUMBER = /\s*\(\d{1,2}\)$/;
const VERSION_IN_BRACKETS = /^(.*\S)\s*\(([^()]+)\)$/;
const COPY = /^(?:bản sao của|copy of)\s+/i;

/** A tab's name without what says behind it which version the tab is; all of it where nothing else is left. */
export function withoutVersion(name: string): string {
  const plain = name.replace(COPY_NUMBER, '');
  const [, before = '', inside = ''] = VERSION_IN_BRACKETS.exec(plain) ?? [];
  if (isVersionOfAnyName(inside) || isWhole(readWords(inside).words, VERSION_WORDS)) return before;
  const { text, words } = readWords(plain);
  const version = longestEnding(words, VERSION_WORDS);
  const first = words[words.length - version];
  const rest = first === undefined ? text : text.slice(0, first.start).replace(/[\s_–-]+$/, '');
  return version === 0 || rest === '' ? plain : rest;
}

/** Whether words say that something is one of several versions, in small letters as no village's name is: "bản cũ", "bản 2". */
function isVersionOfAnyName(text: string): boolean {
  return text.startsWith('bản ') && text === text.toLowerCase();
}

/** A text without what the program says before the name of a copied tab: "Bản sao của Tin bài" → "Tin bài". */
export function withoutCopyWords(text: string): string {
  return text.replace(COPY, '');
}

/** The same, without what the program says before the name of a copied tab: "Bản sao của Tháng 3 (sửa)" → "Tháng 3". */
export function originalName(name: string): string {
  return withoutVersion(withoutCopyWords(name)) || name;
}
