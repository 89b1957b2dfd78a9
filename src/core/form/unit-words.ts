import { lazy } from '../collection/lazy';
import { contains, longestAt, longestEnding, longestExactAt, phrases } from '../phrase/phrases';
import { COMPANION_UNIT_NOUNS, LIKELY_UNIT_NOUNS, UNIT_NOUN_LEVELS, UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords, type Word } from '../phrase/words';
import { ISSUER_BEGINNINGS } from '../tab/title-words';
import { isUnitName } from '../tab/unit-header';
import { isCapitals, withCapital } from '../text/letter-case';
import { isSyllable } from '../text/syllable';
import { LONE_LEVELS } from '../unit/level';
import { parseUnitName } from '../unit/parse-name';

/** Words that a unit's name begins with, besides the nouns that head columns of units. */
const UNIT_BEGINNINGS = phrases(
  'THCS|THPT|MN|PTDTNT|PTDTBT|TTGDTX|TTYT|TYT|BV|BVĐK|PGD|VP|văn phòng|TP|TX|UBND|ủy ban nhân dân|LĐLĐ|CĐCS',
  'CĐ|công an|BHXH|ban chỉ huy|hội đồng|đảng bộ|huyện đoàn|đoàn|hội LHPN|hội nông dân|hội phụ nữ|tập đoàn',
  'hội CCB|hội cựu chiến binh|hội liên hiệp phụ nữ|hội chữ thập đỏ|hội khuyến học|hội người cao tuổi|hội ND',
  'tổng công ty|cục|bộ|viện|học viện|mầm non|tiểu học|nông trường|kho bạc|phường|thị trấn|thị xã|thành phố',
  'quận|thôn|xóm|khoa|đội|cửa hàng|nhà máy|xí nghiệp|hợp tác xã|HTX|chi bộ|chi đoàn|chi hội|liên đội',
  'điện lực|bưu điện',
);

/** Words that begin like a unit and mean something else: a title's "KINH TẾ - XÃ HỘI" names no commune. */
const NO_UNIT_PHRASES = phrases(
  'xã hội|xã hội hóa|ban hành|tổ chức thực hiện|sở hữu|hội nghị|hội thi|đội ngũ|tổ công tác|đoàn viên',
  'hội viên|bộ chỉ tiêu|bộ tiêu chí|ban chấp hành|bản sao',
);

/** Words that keep a capital where they stand in a name: "Trường Tiểu học Nà Giàng". */
const CAPITAL_WORDS = phrases(
  'tiểu học|mầm non|mẫu giáo|giáo dục|đào tạo|tài chính|nội vụ|y tế|viên chức|nông nghiệp|công thương',
  'tư pháp|giao thông|khoa học|tài nguyên|môi trường',
);

/** Words inside a unit's name that stand in small letters when a name in capitals is read in ordinary case. */
const SMALL_WORDS = phrases(
  'trung học cơ sở|trung học phổ thông|phổ thông|dân tộc nội trú|dân tộc bán trú|đa khoa|cổ phần',
  'trách nhiệm hữu hạn|một thành viên|khu vực|ngành|tỉnh|thành phố|thị xã|liên đoàn lao động|ủy ban nhân dân',
  'ban chấp hành|hội liên hiệp phụ nữ|thương mại|dịch vụ|và|của|công nghiệp|đầu tư|phát triển|xây dựng',
  'sản xuất|chuyên nghiệp|dự phòng|kiểm soát bệnh tật|giáo dục thường xuyên|văn hóa|thông tin|thể thao',
  'khu công nghiệp|tổng công ty|tập đoàn|cục|bộ|viện|đảng bộ|công an|chi nhánh|cấp|nông thôn',
);

const BEGINNINGS = phrases(UNIT_BEGINNINGS, ISSUER_BEGINNINGS);
const LEVELS = phrases(UNIT_NOUN_LEVELS, 'thành phố|tỉnh');
const SMALL = lazy(() => {
  const likely = LIKELY_UNIT_NOUNS.texts().filter((noun) => noun.length > 4);
  const all = phrases(SMALL_WORDS, UNIT_NOUNS, ...likely, COMPANION_UNIT_NOUNS, UNIT_NOUN_LEVELS).texts();
  return phrases(...all.filter(isSmall));
});
const ABBREVIATIONS = lazy((): ReadonlySet<string> => {
  const abbreviated = phrases(UNIT_BEGINNINGS, UNIT_NOUNS).texts().filter(isCapitals);
  return new Set(abbreviated.map((text) => text.toLowerCase()));
});

/** A longer text is no name. */
const LONGEST_NAME = 100;

/** Whether a text names a unit by itself: "Trường THCS Hòa An", "LĐLĐ Hòa An", "TYT Đức Long", but not "Hòa An". */
export function looksLikeUnit(text: string): boolean {
  return text.length <= LONGEST_NAME && (isUnitName(text) || beginsAsUnit(text) || !parseUnitName(text).bare);
}

/** Whether a text begins with a word for units and goes on with a name of its own: "XÃ ĐỨC LONG", but not "UBND HUYỆN". */
export function beginsAsUnit(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const { words } = readWords(text);
  const noun = longestAt(words, 0, BEGINNINGS);
  if (noun === 0 || noun === words.length || longestAt(words, 0, NO_UNIT_PHRASES) > 0) return false;
  const rest = words.slice(noun);
  const level = longestAt(rest, 0, LEVELS);
  if (level < rest.length) return true;
  return LONE_LEVELS.has(parseUnitName(text).level ?? '');
}

/** Where in a title's words the last word for units stands that a name follows, -1 for none; nouns before it belong to it. */
export function lastUnitAt(words: readonly Word[]): number {
  let found = -1;
  let chain = -1;
  for (let index = 0; index < words.length; ) {
    const other = longestAt(words, index, NO_UNIT_PHRASES);
    const noun = other > 0 ? 0 : longestAt(words, index, BEGINNINGS);
    if (noun > 0 && chain < 0) chain = index;
    if (noun === 0) {
      if (chain > 0 && other === 0) found = chain;
      chain = -1;
    }
    index += Math.max(noun, other, 1);
  }
  return found;
}

/**
 * A unit's name printed in capitals in ordinary case: "TRƯỜNG THCS HÒA AN" → "Trường THCS Hòa An". Words for kinds of
 * units become small, abbreviations stay, all other words keep one capital. A name in ordinary case stays as it is.
 */
export function ordinaryCase(name: string): string {
  if (!isCapitals(name)) return name;
  const { text, words } = readWords(name);
  let read = '';
  let from = 0;
  for (let index = 0; index < words.length; ) {
    const capital = longestExactAt(words, index, CAPITAL_WORDS);
    const small = beginsPlaceName(words, index) ? 0 : longestExactAt(words, index, SMALL());
    const length = Math.max(capital, small, 1);
    words.slice(index, index + length).forEach(({ base, start, end }, place) => {
      const word = text.slice(start, end);
      const lower = word.toLowerCase();
      const isLetter = word.length === 1 && small + capital === 0;
      const keeps = isLetter || !isSyllable(base) || ABBREVIATIONS().has(lower);
      const first = place === 0 && (index === 0 || small < Math.max(capital, 1));
      const ordinary = first ? withCapital(lower) : lower;
      read += text.slice(from, start) + (keeps ? word : ordinary);
      from = end;
    });
    index += length;
  }
  return read + text.slice(from);
}

/** Words for units that names of places begin with too: "Trường Sơn", "Bản Qua". */
const IN_PLACE_NAMES = phrases('trường|bản|đội|làng');
const PLACE_LEVELS = phrases('xã|phường|thị trấn|huyện');

/** Whether a word for units begins the name of a place, right behind its level and before a word that is none: "XÃ TRƯỜNG SƠN", not "XÃ TRƯỜNG THCS". */
function beginsPlaceName(words: readonly Word[], index: number): boolean {
  if (longestExactAt(words, index, IN_PLACE_NAMES) === 0) return false;
  const next = words[index + 1];
  const isNamed =
    next !== undefined && isSyllable(next.base) && longestExactAt(words, index + 1, CAPITAL_WORDS) === 0;
  const isOther = longestExactAt(words, index + 1, SMALL()) > 0;
  return isNamed && !isOther && longestEnding(words.slice(0, index), PLACE_LEVELS) > 0;
}

/** A long phrase stays in capitals where words that keep them stand in it: "cơ sở giáo dục". */
function isSmall(phrase: string): boolean {
  const { words } = readWords(phrase);
  return words.length < 3 || !contains(words, CAPITAL_WORDS);
}
