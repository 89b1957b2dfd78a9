import { lazy } from '../collection/lazy';
import { isWhole, longestExactAt, type Phrases, phrases } from './phrases';
import { UNIT_NOUNS } from './unit-nouns';
import { firstBase, readWords } from './words';

/** Words that a total row consists of. */
const TOTAL_WORDS = phrases(
  'cộng|tổng|tổng cộng|tổng số|toàn thành phố|cả tỉnh|toàn quốc|toàn hệ thống|cả nước|total|tổng chung',
  'tổng cộng chung|cộng chung|cộng dồn',
);

/** Wholes besides the nouns of units that a total row names: "Toàn viện", "Toàn đảng bộ", "Cộng khối". */
const WHOLES = phrases('viện|khối|miền|phố|đoàn|khu');

/** Words behind `word` for the whole of some units: "Toàn huyện", "Cộng phường". */
function ofWholes(word: string): readonly string[] {
  return phrases(UNIT_NOUNS, WHOLES)
    .texts()
    .map((noun) => `${word} ${noun}`);
}

const TOTALS = lazy(() => phrases(TOTAL_WORDS, ...ofWholes('toàn')));

/** Words that a total row begins with, whatever follows. */
const TOTAL_BEGINNINGS = lazy(() =>
  phrases(
    'tổng cộng|tổng số|tổng khối|tổng các|tổng toàn|tổng mục|tổng nhóm|tổng cụm|toàn tỉnh|cộng các|cộng toàn',
    'cộng mục|cộng phần|cộng I|cộng II|cộng III|cộng IV|cộng A|cộng B|cộng C|cộng trang|cộng tháng|cộng quý',
    'cộng năm|cộng ngày|cộng phát sinh|cộng lũy kế',
    ...ofWholes('cộng'),
  ),
);

const SUM = phrases('cộng');
const NO_SUMS = phrases('cộng đồng|cộng tác|cộng sự');
const SUMS = phrases(SUM, 'tổng|toàn');

const FIRST_OF_TOTALS = lazy(() => phrases(TOTALS(), TOTAL_BEGINNINGS()).firsts());

/** Words that rows begin with whose figures another one holds. */
const PART_BEGINNINGS = phrases('trong đó|bao gồm|gồm|chia ra|cụ thể');

/** Words that a row begins with whose figures are neither a unit's nor a sum: averages, rates, parts, sums carried over. */
const ASIDE_BEGINNINGS = phrases(
  'bình quân|trung bình chung|tỷ lệ|so với|so sánh|chênh lệch|cùng kỳ|bằng chữ|mang sang|cộng mang sang',
  'trang trước chuyển sang|chuyển trang sau',
  PART_BEGINNINGS,
);

/** Words that a group row begins with. */
const GROUP_BEGINNINGS = phrases('khối|cụm|nhóm|các|khu vực|vùng|cấp|bậc|lĩnh vực');

/** Words that the end of a page begins with: signatures, receivers. Nothing below them belongs to the table. */
const END_BEGINNINGS = phrases(
  'người lập|lập biểu|kế toán|thủ trưởng|thủ quỹ|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|hiệu trưởng',
  'trưởng phòng|trưởng ban|TM|KT|TL|nơi nhận|xác nhận|người báo cáo|người tổng hợp|cán bộ tổng hợp',
  'kính gửi|ký tên|ban thường vụ|ban chấp hành',
);

/** Words that notes begin with, which stand between rows of a table too. */
const NOTE_BEGINNINGS = phrases('ghi chú|lưu ý|chú thích|chú ý|nguồn|đề nghị|thực hiện công văn|căn cứ');

/**
 * Whether a row's words make it a total: "Cộng", "TỔNG CỘNG:", "Cộng khối huyện". Diacritics must be the right ones
 * ("Công đoàn", "Tổng công ty" are no totals), or be missing from the whole text ("TONG CONG").
 */
export function isTotalText(text: string): boolean {
  if (!FIRST_OF_TOTALS().has(firstBase(text))) return false;
  const { words } = readWords(text);
  if (words.length === 0) return false;
  if (words.every((word) => word.marks === '')) return isWhole(words, TOTALS());
  return (
    longestExactAt(words, 0, TOTALS()) === words.length ||
    longestExactAt(words, 0, TOTAL_BEGINNINGS()) > 0 ||
    isSumOfNamed(text)
  );
}

/** "Cộng KV1", "Cộng đợt 2": behind the sum stands no proper name as in "Cộng Hòa". */
function isSumOfNamed(raw: string): boolean {
  const { text, words } = readWords(raw);
  const [first, second] = words;
  if (first === undefined || second === undefined || longestExactAt(words, 0, SUM) === 0) return false;
  const next = text.slice(second.start, second.end);
  const isShouted = text === text.toUpperCase();
  if (longestExactAt(words, 0, NO_SUMS) > 0) return false;
  return /\d/.test(text) || (next === next.toUpperCase() && !isShouted);
}

/** Whether a row's words may be a sum's or a name's ("Cộng Hòa", "Tổng công ty"): its figures tell. */
export function maySayTotal(text: string): boolean {
  const { words } = readWords(text);
  return longestExactAt(words, 0, SUMS) > 0 && longestExactAt(words, 0, NO_SUMS) === 0;
}

/** Whether a row's words begin as a group's do: "Khối huyện", "Các ngành". */
export function isGroupText(text: string): boolean {
  return begins(text, GROUP_BEGINNINGS);
}

/** Whether a row's words say that its figures are no unit's and no sum: "Bình quân", "Trong đó: nữ", "Mang sang". */
export function isAsideText(text: string): boolean {
  return begins(text, ASIDE_BEGINNINGS);
}

/** What a row says behind "Trong đó" or "Gồm:", all of it without such a beginning. */
export function withoutPartBeginning(raw: string): string {
  const { text, words } = readWords(raw);
  const taken = longestExactAt(words, 0, PART_BEGINNINGS);
  return taken === 0 ? raw : text.slice(words[taken]?.start ?? text.length);
}

/** Whether words below a table are a signature, a note or a source, not a unit. */
export function isLineText(text: string): boolean {
  return /^[(*“"]/.test(text) || begins(text, NOTE_BEGINNINGS) || isEndText(text);
}

/** Whether words are a signature or a list of receivers, behind which no table goes on. */
export function isEndText(text: string): boolean {
  return begins(text, END_BEGINNINGS);
}

function begins(text: string, beginnings: Phrases): boolean {
  return beginnings.firsts().has(firstBase(text)) && longestExactAt(readWords(text).words, 0, beginnings) > 0;
}
