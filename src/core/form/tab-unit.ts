import { PERIOD_WORDS } from '../tab/filler-words';
import { GENERIC_TAB_WORDS } from '../tab/name';
import { longestAt, phrases, without } from '../tab/phrases';
import { isTotalText } from '../tab/row-words';
import { readWords } from '../tab/words';
import { cleanText } from '../text/normalise';

/** Words of tabs' names that are no unit's. */
const PLAIN_TAB_WORDS = phrases(
  GENERIC_TAB_WORDS,
  PERIOD_WORDS,
  'chỉ tiêu|các chỉ tiêu|kế hoạch|KH|thực hiện|TH|KQ|BC|form|phiếu|KTXH|KT|XH|giữa|giao|đánh giá|nhiệm vụ',
  'tiến độ|báo cáo tháng|báo cáo quý|kinh tế|xã hội|đơn vị|nhập|mới|bản|copy|thi đua|theo dõi|thống kê',
  'rà soát|nội dung|final',
);

const LEADS = phrases('báo cáo|BC|biểu|số liệu|kết quả|KQ|chỉ tiêu|báo cáo của');

const NUMBER_BEFORE = /^\(?\d{1,3}(?:\s*[.)_-]\s*|\s+)(?=[^\d\s])/;
const PERIOD_BEHIND =
  /[\s_(–-]*(?:(?:tháng|thang|t|quý|quy|q|kỳ)\.? ?(?:\d{1,2}|[ivx]{1,3})|\d{1,2} tháng(?: đầu| cuối)?|năm|năm học)?(?:[\s._/-]*(?:năm )?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?\)?$/i;

/** Words by which a tab says that it sums up the others, besides those of total rows. */
const SUM_TAB_WORDS = phrases('tổng hợp|TH chung|toàn tỉnh|toàn huyện|toàn ngành|tổng');

/** Whether a tab's name says that it sums up other tabs: "Tổng hợp 2020", "Toàn tỉnh". */
export function isSumTab(name: string): boolean {
  const text = cleanText(name.slice(0, 200));
  return isTotalText(text) || longestAt(readWords(text).words, 0, SUM_TAB_WORDS) > 0;
}

/**
 * The unit that a tab is named after: "3. Hòa An" and "BC Hòa An T5.2020" → "Hòa An". Null for a name that only says
 * period, kind of sheet or number: Sheet1, Tháng 5, Kế hoạch 2020, Biểu 1A.
 */
export function unitOfTab(name: string): string | null {
  const plain = cleanText(name.slice(0, 200)).replace(/_/g, ' ');
  const telling = without(readWords(plain.replace(/\d+/g, ' ')).words, PLAIN_TAB_WORDS);
  if (isTotalText(plain) || telling.every(({ base }) => base.length < 2)) return null;
  const { text, words } = readWords(plain.replace(NUMBER_BEFORE, '').replace(PERIOD_BEHIND, ''));
  const lead = words[longestAt(words, 0, LEADS)];
  const unit = lead === undefined ? text : text.slice(lead.start);
  return unit.trim() === '' ? null : unit.trim();
}
