import { compilePhrases, longestAt, without } from '../tab/phrases';
import { isTotalText } from '../tab/row-words';
import { GENERIC_TAB_WORDS, PERIOD_WORDS } from '../tab/vocabulary';
import { readWords } from '../tab/words';
import { cleanText } from '../text/normalise';
import { PLAIN_TAB_WORDS, SUM_TAB_WORDS } from './vocabulary';

const PLAIN = compilePhrases([...GENERIC_TAB_WORDS, ...PERIOD_WORDS, ...PLAIN_TAB_WORDS]);
const LEADS = compilePhrases([
  'báo cáo',
  'BC',
  'biểu',
  'số liệu',
  'kết quả',
  'KQ',
  'chỉ tiêu',
  'báo cáo của',
]);

const NUMBER_BEFORE = /^\(?\d{1,3}(?:\s*[.)_-]\s*|\s+)(?=[^\d\s])/;
const PERIOD_BEHIND =
  /[\s_(–-]*(?:(?:tháng|thang|t|quý|quy|q|kỳ)\.? ?(?:\d{1,2}|[ivx]{1,3})|\d{1,2} tháng(?: đầu| cuối)?|năm|năm học)?(?:[\s._/-]*(?:năm )?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?\)?$/i;

const SUMS = compilePhrases(SUM_TAB_WORDS);

/** Whether a tab's name says that it sums up other tabs: "Tổng hợp 2020", "Toàn tỉnh". */
export function isSumTab(name: string): boolean {
  const text = cleanText(name.slice(0, 200));
  return isTotalText(text) || longestAt(readWords(text).words, 0, SUMS) > 0;
}

/**
 * The unit that a tab is named after: "3. Hòa An" and "BC Hòa An T5.2020" → "Hòa An". Null for a name that only says
 * period, kind of sheet or number: Sheet1, Tháng 5, Kế hoạch 2020, Biểu 1A.
 */
export function unitOfTab(name: string): string | null {
  const plain = cleanText(name.slice(0, 200)).replace(/_/g, ' ');
  const telling = without(readWords(plain.replace(/\d+/g, ' ')).words, PLAIN);
  if (isTotalText(plain) || telling.every(({ base }) => base.length < 2)) return null;
  const { text, words } = readWords(plain.replace(NUMBER_BEFORE, '').replace(PERIOD_BEHIND, ''));
  const lead = words[longestAt(words, 0, LEADS)];
  const unit = lead === undefined ? text : text.slice(lead.start);
  return unit.trim() === '' ? null : unit.trim();
}
