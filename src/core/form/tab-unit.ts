import { lazy } from '../collection/lazy';
import { PERIOD_WORDS } from '../phrase/filler-words';
import { longestAt, phrases, without } from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { COMPANION_UNIT_NOUNS, LIKELY_UNIT_NOUNS, UNIT_NOUN_LEVELS, UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords } from '../phrase/words';
import { GENERIC_TAB_WORDS } from '../tab/name';
import { isTotalText } from '../tab/row-words';
import { withoutVersion } from '../tab/tab-version';
import { cleanText } from '../text/normalise';
import { parseUnitName } from '../unit/parse-name';

/** Words of tabs' names that are no unit's. */
const PLAIN_TAB_WORDS = phrases(
  PLAN_NOUNS,
  RESULT_NOUNS,
  GENERIC_TAB_WORDS,
  PERIOD_WORDS,
  'các chỉ tiêu|BC|form|phiếu|KTXH|KT|XH|giữa|giao|đánh giá|nhiệm vụ|tiến độ|báo cáo tháng',
  'báo cáo quý|kinh tế|xã hội|đơn vị|nhập|mới|cũ|bản|copy|thi đua|theo dõi|thống kê|rà soát|nội dung',
  'final',
);

const LEADS = phrases('báo cáo|BC|biểu|số liệu|kết quả|KQ|chỉ tiêu|báo cáo của|bản sao của|copy of|phiếu');

/** Kinds of units: a tab called "Trường" or "CĐCS" is named after none of them. */
const KINDS_OF_UNITS = phrases(
  UNIT_NOUNS,
  LIKELY_UNIT_NOUNS,
  COMPANION_UNIT_NOUNS,
  UNIT_NOUN_LEVELS,
  'CĐ|mẫu',
);

const NUMBER_BEFORE = /^\(?\d{1,3}(?:\s*[.)_-]\s*|\s+)(?=[^\d\s])/;
const PART_OF_YEAR =
  '(?:tháng|thang|t|quý|quy|q|học kỳ|kỳ|hk)\\.? ?(?:\\d{1,2}|[ivx]{1,3})|\\d{1,2} ?(?:tháng(?: (?:đầu|cuối)(?: năm)?)?|t)';
const YEARS = '(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)\\d\\d)?';
const PERIODS = lazy(() => ({
  behind: new RegExp(
    `(?:[\\s_(–-]+(?:${PART_OF_YEAR}|(?:cả |nửa )?năm(?: học)?)(?:[\\s._/-]*(?:năm )?${YEARS})?|[\\s._/(–-]*${YEARS})\\)?$`,
    'i',
  ),
  before: new RegExp(
    `^(?:(?:${PART_OF_YEAR}|cả năm)(?:[\\s._/-]*(?:năm )?${YEARS})?|(?:năm )?${YEARS})[\\s_:–-]+(?=[^\\d\\s])`,
    'i',
  ),
}));

/** Words by which a tab says that it sums up the others, besides those of total rows. */
const SUM_TAB_WORDS = phrases('TH chung|toàn tỉnh|toàn huyện|toàn ngành|tổng');

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
  const bare = withoutVersion(plain.replace(PERIODS().before, '').replace(NUMBER_BEFORE, ''));
  const timeless = bare.replace(PERIODS().behind, '');
  const unit = withoutLeads(isKindOfUnit(timeless) ? bare : timeless);
  return unit === '' ? null : unit;
}

function withoutLeads(name: string): string {
  const { text, words } = readWords(name);
  let index = 0;
  for (let lead = longestAt(words, 0, LEADS); lead > 0 && index + lead < words.length; ) {
    index += lead;
    lead = longestAt(words, index, LEADS);
  }
  return text.slice(words[index]?.start ?? 0).trim();
}

/** Whether a tab's unit is a kind of unit and no name of its own, "Trường", so that lines of the form say more. */
export function isKindOfUnit(name: string): boolean {
  return without(readWords(name).words, KINDS_OF_UNITS).length === 0;
}

/** Whether nothing tells a unit from others of its kind: "CĐCS", "LĐLĐ". */
export function isNoUnitsName(name: string): boolean {
  const { words, level } = parseUnitName(name);
  return words.length === 0 && level === null;
}
