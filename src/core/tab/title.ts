import { parsePeriod, withoutLaterTime } from '../date/parse-period';
import { contains, longestAt, phrases, without } from '../phrase/phrases';
import { UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords, type Word } from '../phrase/words';
import { isCapitals, withCapital } from '../text/letter-case';
import { cleanText, foldText } from '../text/normalise';
import { isSyllable } from '../text/syllable';
import { AFFECTED_NOUNS, DEEDS, DEEDS_IN_NAME, MENDING_WORDS, PEOPLE } from './direction-words';
import type { Line } from './line';
import { splitNumbering } from './numbering';
import { ISSUER_BEGINNINGS, PLACED_ISSUERS, REFERENCE_BEGINNINGS, TITLE_BEGINNINGS } from './title-words';
import { withoutWhose } from './whose';

/** What is left of a period once its number is gone: "KẾT QUẢ CẢ NĂM 2024". */
const SCRAPS = phrases('cả|và|nay|này|qua|hết|trong|của|đến|năm nay|năm qua|cả năm');

/** A longer line is a paragraph. */
const LONGEST_TITLE = 250;

const SHEETS = phrases('biểu|bảng');
/** What a sheet is numbered by: "BIỂU SỐ 2:", "BẢNG III -". */
const SHEET_NUMBER = /^[\s.:]*(?:(?:[Ss]ố |SỐ )?\d+|[IVX]+(?=\s*[-–:.]))[\s.:]*/;

const PERIOD =
  / ?(?:trong |(?:l(?:ũy|uỹ) kế )?đến )?(?:(?:\d{1,2}|ba|sáu|chín) th[aá]ng(?: (?:đầu|dau|cuối|cuoi))?(?: n[aă]m(?: học| hoc)?)?(?: \d{4})?|(?:th[aá]ng|qu[yý]) (?:\d{1,2}|[ivx]+)(?: ?[/.,-]? ?(?:n[aă]m )?\d{4})?|n[aă]m(?: học| hoc)? \d{4}(?: ?[-–] ?\d{4})?|giai đoạn \d{4} ?[-–] ?\d{4})| ?(?:l(?:ũy|uỹ) kế )?đến \d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?(?![\d/])/gi;
const TAIL =
  / ?(?:\(|,? ?cập nhật (?:đến )?(?:ngày )?\d|tính đến|tính từ|đến thời điểm|đến ngày|từ ngày|đến hết|(?:[-–,;] ?)?(?:ĐVT|đơn vị tính) ?:).*$/i;
const EDGES = /^[\s\-–:,.;/]+|[\s\-–:,.;/]+$/g;

/** What is left of "Chỉ tiêu: 95%" names nothing. */
const LETTER = /[a-zà-ỹ]/i;

/** What says what stands beside it in its row: "Đơn vị báo cáo:"; of two words or one whatever stands there, a day or a phone number. */
const LABEL = /:\s*$/;
const SHORT_LABEL = /^\s*\S+(?:\s+[^\s:]+)?\s*:\s*$/;

/**
 * The line above a table that is its title, cleaned: one that begins as titles do, else one in capitals, else the first
 * that is no reference, issuer or note; of these one that says of which time it is. Null when there is none, and where a letterhead is all
 * there is: no body beside its motto, or above its number or day, is a title.
 */
export function pickTitle(lines: readonly Line[]): string | null {
  let best: { readonly score: number; readonly title: string } | null = null;
  let labelled: number | null = null;
  const lastRow = (is: (text: string) => boolean) =>
    lines.reduce((last, { row, text }) => (is(text) ? row : last), -1);
  const head = Math.max(lastRow(isUntold) - 1, lastRow(isOfLetter));
  for (const { row, text } of lines) {
    if (row <= head && isLetterhead(text)) continue;
    const isBesideOther = () => lines.some((other) => other.row === row && other.text !== text);
    if (LABEL.test(text) && (SHORT_LABEL.test(text) || isBesideOther())) labelled = row;
    if (row === labelled) continue;
    const title = cleanTitle(text);
    const score = LETTER.test(title) ? scoreOf(text) : 0;
    if (score > (best?.score ?? 0)) best = { score, title };
  }
  return best?.title ?? null;
}

/** Whether a line is a title that names nothing: "BÁO CÁO KẾT QUẢ NĂM 2024", "BIỂU TỔNG HỢP". */
function isUntold(text: string): boolean {
  return longestAt(readWords(withoutNumber(text)).words, 0, TITLE_BEGINNINGS) > 0 && cleanTitle(text) === '';
}

const BODIES = phrases(ISSUER_BEGINNINGS, PLACED_ISSUERS, UNIT_NOUNS);
/** What begins with a word of bodies or holds one, and names what is counted: "Phòng chống", "Đoàn viên", "Xã đạt chuẩn". */
const COUNTED_FIRST = phrases(PEOPLE, AFFECTED_NOUNS, DEEDS, DEEDS_IN_NAME, MENDING_WORDS);
const REACHED = phrases('đạt|mới|được');

/** What stands beside and below the bodies of a letterhead, folded: mottoes, its number, the place and day of the letter. */
const OF_LETTER = /^(?:cong hoa xa hoi|doc lap|dang cong san|so ?:)|^[^()\d]{2,30}, ?ngay .*\d/;

function isOfLetter(text: string): boolean {
  return OF_LETTER.test(foldText(text));
}

/** Whether a line of a letterhead, or above a title that names nothing, is that of a body, without a time: "CÔNG TY GANG THÉP", not "ĐOÀN VIÊN MỚI". */
function isLetterhead(text: string): boolean {
  const { words } = readWords(text);
  const body = longestAt(words, 0, BODIES);
  const isBody = body > 0 && longestAt(words, 0, COUNTED_FIRST) <= body;
  return isBody && !contains(words, REACHED) && text.search(PERIOD) < 0;
}

/** A longer numbered line is prose. */
const LONGEST_HEADING = 60;

/**
 * The words of a numbered line alone in the row right above a header: "2. Thu quỹ" → "Thu quỹ". Anywhere else such lines are prose.
 * Null for any other.
 */
export function numberedHeading(lines: readonly Line[], headerRow: number): string | null {
  const [line, ...others] = lines.filter(({ row }) => row === headerRow - 1);
  if (line === undefined || others.length > 0 || line.text.length > LONGEST_HEADING) return null;
  const { numbering, rest } = splitNumbering(line.text);
  return numbering === null || numbering.level > 2 || /[.;]$/.test(rest) ? null : cleanTitle(rest) || null;
}

/** Whether a line begins as a title does: what follows belongs to the table below it. */
export function beginsAsTitle(text: string): boolean {
  return scoreOf(text) >= 4;
}

/** Whether a line could be a title where no other is: no reference, no issuer, no item of a list. */
export function mayBeTitle(text: string): boolean {
  return scoreOf(text) >= 2;
}

/**
 * What a title is about: "BIỂU TỔNG HỢP THU QUỸ XÃ HỘI NĂM 2019" → "Thu quỹ xã hội". Words such as BIỂU, DANH SÁCH,
 * TỔNG HỢP at the beginning, the period, whose it is before a dash and what is said of a later time go; a text all in capitals becomes a sentence, its
 * abbreviations stay. '' where no word is left that names anything.
 */
export function cleanTitle(text: string): string {
  const line = withoutNumber(cleanText(text.slice(0, 1000)));
  const own = withoutWhose(line);
  const title = wordsOfTitle(own);
  return title === '' && own !== line ? wordsOfTitle(line) : title;
}

function wordsOfTitle(text: string): string {
  let rest = withoutStatedPeriod(withoutLaterTime(text));
  for (let content = readWords(rest); ; content = readWords(rest)) {
    const taken = longestAt(content.words, 0, TITLE_BEGINNINGS);
    const last = content.words[taken - 1];
    if (last === undefined) break;
    if (
      taken === 1 &&
      contains(content.words.slice(0, 1), SHEETS) &&
      !isNamedSheet(content.text.slice(last.end))
    )
      break;
    rest = content.text.slice(last.end).replace(SHEET_NUMBER, ' ');
  }
  rest = rest.replace(EDGES, '').replace(/(?: (?:cả|trong|hết|và))+$/i, '');
  if (isScrap(rest)) return '';
  return asSentence(rest);
}

/** Whether what follows "Biểu" or "Bảng" shows that a table is called so: a number, a sign, or another beginning; not "Biểu diễn", "Bảng tin". */
function isNamedSheet(rest: string): boolean {
  const isWord = /^[a-zà-ỹ]/i.test(rest.trimStart());
  return !isWord || /^\s*[IVX]+\b/.test(rest) || longestAt(readWords(rest).words, 0, TITLE_BEGINNINGS) > 0;
}

/** Whether words name nothing but what a period leaves behind: "Cả", "Nay". */
export function isScrap(text: string): boolean {
  return without(readWords(text.replace(/\d+/g, ' ')).words, SCRAPS).length === 0;
}

/** A text all in capitals as a sentence, its abbreviations as they are; any text with a capital at its beginning. */
export function asSentence(text: string): string {
  const trimmed = text.replace(EDGES, '');
  const sentence = isCapitals(trimmed) ? lowerCase(trimmed) : trimmed;
  return withCapital(sentence);
}

const BEFORE_TITLE = /^(.{3,80}?)\s+[-–—:]\s+(.+)$/;

/** What a title's own line says before it: "Khối HCSN" of "KHỐI HCSN - KẾT QUẢ THU QUỸ NĂM 2019" whose title is "Thu quỹ"; '' for nothing. */
export function leadOfTitle(lines: readonly { readonly text: string }[], title: string): string {
  for (const { text } of lines) {
    const [, lead = '', rest = ''] = BEFORE_TITLE.exec(text) ?? [];
    if (foldText(rest).includes(foldText(title))) return asSentence(lead);
  }
  return '';
}

/** A cleaned line without the period it states and what follows it in brackets: "LĐLĐ HÒA AN NĂM 2019 (lần 2)" → "LĐLĐ HÒA AN". */
export function withoutStatedPeriod(text: string): string {
  return text.replace(TAIL, '').replace(PERIOD, ' ').replace(/ +/g, ' ');
}

/** "2. KẾT QUẢ THU QUỸ" and "2. Kết quả thu quỹ năm 2020" are numbered titles; other numbered lines are prose. */
function withoutNumber(text: string): string {
  const { numbering, rest } = splitNumbering(text);
  if (numbering === null || numbering.level > 2) return text;
  const title =
    isCapitals(withoutStatedPeriod(rest)) ||
    (longestAt(readWords(rest).words, 0, TITLE_BEGINNINGS) > 0 && parsePeriod(rest) !== null);
  return title ? rest : text;
}

/** What a line gains by saying of which time it is: of two the issuer, whoever that is, says nothing of it. */
const SAYS_WHEN = 0.5;

function scoreOf(line: string): number {
  const text = withoutNumber(line);
  if (text.length > LONGEST_TITLE || /^[-–+*(•\d]/.test(text)) return 0;
  const { words } = readWords(text);
  if (longestAt(words, 0, TITLE_BEGINNINGS) > 0 && cleanTitle(text) !== '') return isCapitals(text) ? 5 : 4;
  if (isReference(text, words) || /, ?ngày .*\d/i.test(text)) return 0;
  if (longestAt(words, 0, ISSUER_BEGINNINGS) > 0) return 1;
  const says = text.search(PERIOD) < 0 ? 0 : SAYS_WHEN;
  return (isCapitals(text) ? 3 : 2) + says;
}

/** "Số: 12/BC-UBND" and "Số liệu đến 31/12" are references, "SỐ VỤ NGỘ ĐỘC" says what is counted. */
function isReference(text: string, words: readonly Word[]): boolean {
  return longestAt(words, 0, REFERENCE_BEGINNINGS) > 0 && !/^số (?!liệu)[a-zà-ỹ]/i.test(text);
}

/** Lower case, but what no Vietnamese syllable looks like is an abbreviation and stays: CĐCS, BHYT. */
function lowerCase(text: string): string {
  return text.replace(/[^\s,.;:()/&-]+/g, (word) =>
    word.length > 1 && !isSyllable(foldText(word)) ? word : word.toLowerCase(),
  );
}
