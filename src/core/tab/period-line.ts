import { parsePeriod } from '../date/parse-period';
import type { Period } from '../date/period';
import { withoutDocuments } from '../date/without-documents';
import { withoutBrackets } from '../text/brackets';
import { isCapitals } from '../text/letter-case';
import { cleanText, foldText } from '../text/normalise';
import { beginsAsTitle } from './title';

/** A longer line is a paragraph. */
const LONGEST_LINE = 250;

/** A line of more words beside its period is no title. */
const MOST_WORDS = 20;

/** A line that ends as a sentence and has more words is one. */
const MOST_WORDS_OF_TITLE = 8;

/** Numbers that say when, which document, or which of several: no figures. */
const NO_FIGURES = [
  /^\W*\d+(?:\.\d+)*[.)/]? (?=\D)/,
  /\b\d{1,2} ?[/.-] ?\d{1,2}(?: ?[/.-] ?\d{4})?/g,
  /\b\d{1,2} thang\b/g,
  /\b(?:quy|thang|t|ngay|hoc ky|hk) ?\d{1,2}(?: ?[/.-] ?\d{4})?/g,
  /\b(?:19|20)\d{2}\b/g,
  /\b(?:lan|khoa|so|mau|bieu|phu luc|ky|dot|nghi quyet|tuan|to|khu|phuong|quan)(?: thu| so)? ?\d+/g,
];

const FIGURE = /\d+(?:[.,]\d+)*/g;
const STATEMENT = /\b(?:dat|bang|da|duoc|phan dau|tang|giam|chiem|vuot|thieu|moi co|con lai|chi co|uoc)\b/;
const REQUEST = /\b(?:de nghi|yeu cau|gui ve|bao cao ve|gui bao cao|bao cao truoc|dang ky voi)\b/;
const REFERENCE =
  /^\W*(?:can cu|kem theo|theo(?! doi)|ban hanh|thuc hien (?:nghi quyet|ke hoach|cong van|chi thi))\b/;

/** What begins the words for how far a title's figures go: "(số liệu tính đến 31/10/2019)". */
const FIGURES_UNTIL =
  /[ ([,;-]*\b(?:so lieu|cap nhat|tinh (?:tu|den)|luy ke|thoi diem|den(?: het)? (?:(?:ngay|thang) \d|\d{1,2} ?[/.-])).*$/;

/** What makes a day the one by which something is to be done, or that a plan goes to. */
const LIMIT =
  /\b(?:thoi (?:han|gian)|han (?:cuoi|chot|nop)|truoc|hoan thanh|de nghi|yeu cau|cham nhat|nop ve|gui|nhan|dang ky|bao cao ve|hieu luc|ap dung|phan dau|giao (?:chi tieu|ke hoach)|ke hoach|muc tieu|quy hoach)\b/;
const LAST_DAY =
  /\bden(?: het)?(?: thoi diem)?(?: ngay)? (\d{1,2}) ?[/.-] ?(\d{1,2})(?: ?[/.-] ?(\d{4}))?(?![\d/])\W*$/;

/**
 * The day with which a title ends, by words that do not say that it is a limit: "VẬN ĐỘNG VÀ NỘP QUỸ ĐẾN 31/8/2024", "(đến 31/8)" of the
 * year `around`. Null for days of other sentences.
 */
export function lastDayIn(text: string, around: Period | null): Period | null {
  const folded = foldText(cleanText(text));
  const [, day = '', month = '', stated] = LAST_DAY.exec(folded) ?? [];
  const year = stated ?? around?.end.year;
  if (day === '' || year === undefined || LIMIT.test(folded)) return null;
  return parsePeriod(`tính đến ${day}/${month}/${year}`);
}

/** A year at the end of a title, without the word for it: "GIẢI NGÂN VỐN 2024", "THU BHXH TỰ NGUYỆN/2024". */
const BARE_YEAR = /[a-z)] ?[/,-]? ?(20\d{2})\W*$/;

const NO_YEAR = /(?:^|\s)(?:đến|tầm nhìn|quy hoạch|việt nam|ngày \d+)\s/i;

/** The year with which a title or the name of a tab ends; null where nothing but a year stands there, it is one to come or that of a letter's day. */
export function bareYear(text: string): Period | null {
  const folded = withoutDocuments(foldText(cleanText(withoutBrackets(text))));
  const year = BARE_YEAR.exec(folded)?.[1];
  if (year === undefined || NO_YEAR.test(text)) return null;
  return parsePeriod(`năm ${year}`);
}

/**
 * Whether a line says what was reached rather than what the table is about: "Đến 31/12/2020 đã thu 1.483.900đ, bằng 99%".
 * A single figure in a title ("Thu kinh phí công đoàn 2% năm 2020") makes it none.
 */
export function isSentenceOfFigures(text: string): boolean {
  if (isCapitals(text) || isTitleWithRemark(text)) return false;
  const folded = foldText(cleanText(text));
  const rest = NO_FIGURES.reduce((line, pattern) => line.replace(pattern, ' '), folded);
  const figures = rest.match(FIGURE)?.length ?? 0;
  const isRemark = /^\s*[-–+*•]/.test(text);
  return figures > 1 || (figures > 0 && (isRemark || STATEMENT.test(folded)));
}

/** Whether a line is neither a title nor a statement of a period: a sentence, a request, a reference, a paragraph. */
export function isProse(text: string): boolean {
  const cleaned = cleanText(text);
  if (isSentenceOfFigures(cleaned)) return true;
  const folded = foldText(cleaned);
  if (REFERENCE.test(folded) || (REQUEST.test(folded) && !isCapitals(cleaned))) return true;
  if (isCapitals(cleaned) || beginsAsTitle(cleaned)) return cleaned.length > LONGEST_LINE;
  const words = folded.split(' ').length;
  return words > MOST_WORDS || (words > MOST_WORDS_OF_TITLE && /[.;!?]$/.test(cleaned));
}

/** Whether a line begins as a reference does, "Thực hiện Kế hoạch số 15/KH-HPN …", and goes on as prose: what is counted is not in it. */
export function isReference(text: string): boolean {
  const cleaned = cleanText(text);
  const folded = foldText(cleaned);
  return !isCapitals(cleaned) && REFERENCE.test(folded) && folded.split(' ').length > MOST_WORDS_OF_TITLE;
}

/**
 * A line without its words for how far the figures go, folded: "KẾT QUẢ THU QUỸ NĂM 2019 (tính đến 31/10/2019)" → "ket qua
 * thu quy nam 2019". Null where it has no such words.
 */
export function withoutUntil(text: string): string | null {
  const folded = foldText(cleanText(text));
  const rest = folded.replace(FIGURES_UNTIL, '');
  return rest === folded ? null : rest;
}

const BRACKETS = /\([^()]*\)?/g;

/** A title in capitals that names its year, whatever stands in brackets behind it: "SỔ TIN BÀI NĂM 2024 (mỗi đơn vị 2 tin được đăng)". */
function isTitleWithRemark(text: string): boolean {
  if (!text.includes('(')) return false;
  const rest = text.replace(BRACKETS, ' ').trim();
  return isCapitals(rest) && /\b(?:19|20)\d{2}\b/.test(rest);
}
