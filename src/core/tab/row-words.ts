import { lazy } from '../collection/lazy';
import { NOT_YET_GIVEN } from '../figure/ungiven';
import { TIME_NOUNS } from '../phrase/filler-words';
import { isWhole, longestExactAt, type Phrases, phrases } from '../phrase/phrases';
import { UNIT_NOUNS } from '../phrase/unit-nouns';
import { firstBase, readWords, type Word } from '../phrase/words';
import { bracketsIn } from '../text/brackets';

/** Words that a total row consists of. */
const TOTAL_WORDS = phrases(
  'cộng|tổng|tổng cộng|tổng số|toàn thành phố|cả tỉnh|toàn quốc|toàn hệ thống|cả nước|total|tổng chung',
  'tổng cộng chung|cộng chung|cộng dồn',
);

/** Wholes besides the nouns of units that a total row names: "Toàn viện", "Toàn đảng bộ", "Cộng khối". */
const WHOLES = phrases('viện|khối|miền|phố|đoàn|khu');

/** Words that a group row begins with. */
const GROUP_BEGINNINGS = phrases('khối|cụm|nhóm|các|khu vực|vùng|cấp|bậc|lĩnh vực');

const TOTALS = lazy(() => phrases(TOTAL_WORDS, ...behind('toàn', UNIT_NOUNS, WHOLES)));

/** Words that a total row begins with, whatever follows. */
const TOTAL_BEGINNINGS = lazy(() =>
  phrases(
    'tổng cộng|tổng số|tổng toàn|tổng mục|toàn tỉnh|cộng toàn|cộng mục|cộng phần|cộng A|cộng B|cộng C|cộng trang',
    'cộng phát sinh|cộng lũy kế',
    ...behind('tổng', GROUP_BEGINNINGS),
    ...behind('cộng', UNIT_NOUNS, WHOLES, GROUP_BEGINNINGS, TIME_NOUNS),
  ),
);

/** What a word for a sum is of: "Toàn huyện", "Cộng phường", "Tổng cụm", "Cộng đợt". */
function behind(word: string, ...nouns: readonly Phrases[]): readonly string[] {
  return phrases(...nouns)
    .texts()
    .map((noun) => `${word} ${noun}`);
}

const SUM = phrases('cộng');

const FIRST_OF_TOTALS = lazy(() => phrases(TOTALS(), TOTAL_BEGINNINGS()).firsts());

/** Words that rows begin with whose figures another one holds. */
const PART_BEGINNINGS = phrases('trong đó|bao gồm|gồm|chia ra|cụ thể');

/** Words that a row of averages begins with. */
const MEAN_BEGINNINGS = phrases('bình quân|BQ|trung bình|TB|chung|mức chung|tính chung');

/** Words that a row begins with whose figures are neither a unit's nor a sum: averages, rates, parts, sums carried over. */
const ASIDE_BEGINNINGS = phrases(
  'bình quân|trung bình chung|tỷ lệ|so với|so sánh|chênh lệch|cùng kỳ|bằng chữ|lũy kế',
  PART_BEGINNINGS,
);

/** What is carried from a page to the next. */
const CARRIED = phrases('mang sang|trang trước|trang sau');

/** The letters of "sang" or "trang", however they are typed: all other names need not be cut into words. */
const CARRIED_LETTERS = /(?:s|tr)ang/i;

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
  if (addsMarks(text)) return true;
  if (!FIRST_OF_TOTALS().has(firstBase(text))) return false;
  const { words } = readWords(text);
  if (words.length === 0) return false;
  if (words.every((word) => word.marks === '')) return isWhole(words, TOTALS());
  return (
    longestExactAt(words, 0, TOTALS()) === words.length ||
    longestExactAt(words, 0, TOTAL_BEGINNINGS()) > 0 ||
    isSumOfNamed(words) ||
    isSumOfMarks(text)
  );
}

/** Numberings that a total adds up: "(I+II)", ": A + B", "(I)+(II)", "A". */
const ADDED_MARKS =
  /^[\s:=(]*(?:[IVX]{1,5}|[A-Z]|\d{1,2})\)?(?:\s*[+,;&]\s*\(?(?:[IVX]{1,5}|[A-Z]|\d{1,2})\)?)*[\s)=:.]*$/;

/** "Tổng (I+II)", "Tổng số: A+B", "Tổng I": behind the sum stand numberings alone. */
function isSumOfMarks(raw: string): boolean {
  const { text, words } = readWords(raw);
  const taken = longestExactAt(words, 0, TOTALS());
  return taken > 0 && ADDED_MARKS.test(text.slice(words[taken - 1]?.end ?? text.length));
}

const LONGEST_MARKS = 30;

/** "A+B", "(I) + (II)": two numberings or more that are added up, without a word. */
function addsMarks(text: string): boolean {
  return text.length <= LONGEST_MARKS && /^[^=]*\+/.test(text) && ADDED_MARKS.test(text);
}

/** "Cộng KV1", "Cộng 3 tổ": behind the sum stands a number or an abbreviation, no name as in "Cộng Hòa 2". */
function isSumOfNamed(words: readonly Word[]): boolean {
  const next = words[1]?.base ?? '';
  return longestExactAt(words, 0, SUM) > 0 && /^(?:.*\d|[^aeiouy]+$)/.test(next);
}

/** Whether a row's words begin as a group's do: "Khối huyện", "Các ngành". */
export function isGroupText(text: string): boolean {
  return begins(text, GROUP_BEGINNINGS);
}

/** Whether a row's words say that its figures are no unit's and no sum: "Bình quân", "Trong đó: nữ", "Mang sang". */
export function isAsideText(text: string): boolean {
  return begins(text, ASIDE_BEGINNINGS) || (CARRIED_LETTERS.test(text) && holds(text, CARRIED));
}

/** Whether a row's words say that it holds averages of the units: "Bình quân", "Chung toàn huyện". */
export function isMeanRowText(text: string): boolean {
  return begins(text, MEAN_BEGINNINGS);
}

/** What a row says behind "Trong đó" or "Gồm:", null where it begins with nothing of the kind. */
export function behindPartBeginning(raw: string): string | null {
  const { text, words } = readWords(raw);
  const taken = longestExactAt(words, 0, PART_BEGINNINGS);
  return taken === 0 ? null : text.slice(words[taken]?.start ?? text.length);
}

/** Whether words below a table are a signature, a note or a source, not a unit. */
export function isLineText(text: string): boolean {
  return /^[(*“"]/.test(text) || begins(text, NOTE_BEGINNINGS) || isEndText(text);
}

/** Whether words are a signature or a list of receivers, behind which no table goes on. */
export function isEndText(text: string): boolean {
  return begins(text, END_BEGINNINGS);
}

/** Words of a heading whose rows are there to compare with. */
const REFERENCE_WORDS = phrases('tham khảo|so sánh|đối chiếu|cùng kỳ|năm trước|kỳ trước');

/** Whether words say that what stands below them is only to compare with: "Tham khảo: tỉnh bạn", "Số liệu cùng kỳ". */
export function isReferenceText(text: string): boolean {
  return holds(text, REFERENCE_WORDS);
}

/** The money and what else is kept back of a plan. */
const RESERVE = phrases('dự phòng');
const SUMS_KEPT = phrases(
  'kinh phí|nguồn|nguồn vốn|quỹ|vốn|số|số vốn|phần|chỉ tiêu|ngân sách|nguồn kinh phí',
);

/** The letters of "chưa" or "phòng", however they are typed: all other names need not be cut into words. */
const RESERVE_LETTERS = /ch.{1,2}a|ph.{1,2}ng/i;

/** Whether a row tells of what no unit has been given: "Số vốn chưa phân bổ", "Dự phòng". */
export function isReserveText(text: string): boolean {
  if (!RESERVE_LETTERS.test(text)) return false;
  if (holds(text, NOT_YET_GIVEN)) return true;
  const { words } = readWords(text);
  return longestExactAt(words, longestExactAt(words, 0, SUMS_KEPT), RESERVE) > 0;
}

/** What stands behind the name of a unit that there is no more. */
const FORMER = phrases('cũ|trước đây|trước sáp nhập|trước sắp xếp|trước hợp nhất');

/** How a name may end that says so without brackets: all other names need not be cut into words. */
const FORMER_END = /\s(?:c\S{1,2}|tr.*)$/;

/** Whether a name says that its unit was merged into another: "Xã Trường Hà (cũ)", "Xã Cô Ba (xã cũ)", "TT Đông Khê cũ"; "Phố Cũ" is a name. */
export function isFormerText(text: string): boolean {
  if (bracketsIn(text).some((remark) => holds(remark, FORMER))) return true;
  const behind = FORMER_END.exec(text.trimEnd())?.[0] ?? '';
  if (behind === '') return false;
  const { words } = readWords(behind);
  return longestExactAt(words, 0, FORMER) === words.length;
}

/** Whether a heading says that it stands over units of before a merger: "Xã cũ", "Tên xã trước sáp nhập", "Địa bàn (xã cũ)". */
export function saysFormer(heading: string): boolean {
  return holds(heading, FORMER);
}

/** What is said of a unit that there is no more, or whose figures another has. */
const GONE = phrases(
  FORMER,
  'sáp nhập|hợp nhất|giải thể|giải tán|chấm dứt|ngừng|dừng|đóng cửa|chuyển|tính vào|tính ở|không tính|không cộng',
);

/** What stands behind a name, in brackets or behind a dash. */
const BEHIND_NAME = /[([].*$|\s[-–—]\s.*$/;

/** Whether a unit's row says behind its name, or in another cell, that the unit is no more or counts with another: "(đã giải thể)", "đã tính vào Xã A". */
export function isOfGoneUnit(name: string, cells: readonly string[]): boolean {
  const behind = BEHIND_NAME.exec(name)?.[0] ?? '';
  return holds(behind, GONE) || cells.some((cell) => !cell.endsWith(name) && holds(cell, GONE));
}

function holds(text: string, sought: Phrases): boolean {
  const { words } = readWords(text);
  const firsts = sought.firsts();
  return words.some(({ base }, index) => firsts.has(base) && longestExactAt(words, index, sought) > 0);
}

function begins(text: string, beginnings: Phrases): boolean {
  return beginnings.firsts().has(firstBase(text)) && longestExactAt(readWords(text).words, 0, beginnings) > 0;
}
