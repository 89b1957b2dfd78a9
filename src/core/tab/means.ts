import { isMeanMeasure, isPercent } from '../measure/measure';
import { COUNTED_MEASURES, MEASURE_WORDS, SHARED_OUT } from '../measure/measure-words';
import { contains, isWhole, longestAt, longestEnding, phrases } from '../phrase/phrases';
import { readWords, type Word } from '../phrase/words';
import { AFFECTED_NOUNS, OUTAGES, PEOPLE } from './direction-words';
import { beginsAsCount, headingWords } from './heading-words';

/**
 * How it is known that figures are averages: words say so, or that they are rates; or the table's own total row, which is no sum but
 * one of their size; or a row of averages where it has no total; or a total row that leaves out what lasts for a time and adds up the rest; or fractions of what there are whole numbers of alone. A rank is none, and has no sum either; nor have figures of several units of
 * measure, a row each.
 */
export type Mean = 'words' | 'rate' | 'rank' | 'total' | 'row' | 'blank' | 'fractions' | 'measures';

/** What figures of one thing for another are called. */
const MEANS = phrases('bình quân|BQ|năng suất|mật độ|điểm trung bình|điểm TB|ĐTB');
const LEADING = phrases('trung bình|TB');
const WRITTEN_OUT = phrases('trung bình');
const COUNTED = phrases('tổng|tổng số|số|số lượng|tỷ lệ');
const WHO = phrases(AFFECTED_NOUNS, PEOPLE);
/** What "TB" before it says the average of, or for what; before all other words it is short for something else: "TB phát triển". */
const AVERAGED = phrases(
  'cộng|chung|/|mỗi|một|1|cả|toàn|theo|các|của|điểm|thu nhập|năng suất|giá|lương|tiền lương|tuổi|mức',
  'ngày|tuần|tháng|quý|năm|người|hộ|lớp|xã|huyện|tỉnh|đơn vị',
);

/** What begins the name of figures that are no amounts: of two rates of 18 none is 36. */
const RATES = phrases(
  OUTAGES,
  'tỷ lệ|tỷ suất|tỷ trọng|tỷ số|tỷ giá|hệ số|chỉ số|mức độ|độ che phủ|độ bao phủ|độ phủ|tốc độ|hiệu suất|tần suất',
  'lãi suất|công suất sử dụng|công suất giường bệnh|tuổi thọ|đơn giá|giá bán|giá thành đơn vị',
);

/** Whether a name or title begins as that of a rate does: "Tỷ suất sinh thô", "Độ che phủ rừng", "Hệ số sử dụng đất". */
export function saysRate(text: string): boolean {
  return longestAt(readWords(text).words, 0, RATES) > 0 || /\(\s*‰\s*\)/.test(text) || isSharedOut(text);
}

/** What a share is reckoned for that no other thing is named by: "cây/ha" is no choice of two as "người/hộ" is. */
const CERTAIN = phrases('ha|km2|sào|dân|người dân|đầu người|giường');
const OF_EACH = phrases('/|trên|tính trên|bình quân trên|mỗi');
const MULTITUDES = phrases('vạn|nghìn|ngàn|triệu|một vạn|một nghìn|một triệu');

/** Whether a heading ends with what a share is reckoned for: "Số bác sĩ/vạn dân", "Số giường bệnh trên 10.000 dân", "Giá trị sản phẩm/ha". */
function isSharedOut(text: string): boolean {
  const { words } = readWords(headingWords(text));
  return words.some((_, index) => {
    const taken = index === 0 ? 0 : longestAt(words, index, OF_EACH);
    if (taken === 0) return false;
    const behind = words.slice(index + taken);
    const digits = behind.findIndex(({ base }) => !/^\d+$/.test(base));
    const [number, rest] = [behind.slice(0, digits), behind.slice(Math.max(0, digits))];
    const many = longestAt(rest, 0, MULTITUDES);
    const isMany = many > 0 || number.map(({ base }) => base).join('').length >= 3;
    const isSlash = words[index]?.base === '/';
    const noun = rest.slice(many);
    if (isMany) return noun.length > 0 && (isWhole(noun, SHARED_OUT) || isWhole(noun, MEASURE_WORDS));
    return isSlash && isWhole(noun, CERTAIN);
  });
}

/** Whether a name says at its end that its figures are averages, as many a count does too: "Số ngày điều trị TB", "Học sinh trung bình". */
function mayBeMean(text: string): boolean {
  const { words } = readWords(headingWords(text));
  return longestEnding(words, LEADING) > 0 && words.length > 1;
}

/** What is graded and not averaged: "Học lực trung bình", "Xếp loại trung bình". */
const GRADED = phrases('loại|học lực|hạnh kiểm|mức sống|khá|trình độ|chất lượng|rèn luyện|tay nghề');

/**
 * Whether a name ends with "trung bình" and begins with nobody who may be graded so: "Thời gian xử lý hồ sơ trung bình", not "Học sinh
 * trung bình", "Chi bộ xếp loại trung bình", or with what is only short for it ("Số TB").
 */
export function endsAsMean(text: string): boolean {
  const { words } = readWords(headingWords(text));
  const mean = longestEnding(words, WRITTEN_OUT);
  if (mean === 0 || words.length === mean || contains(words, GRADED)) return false;
  return !startsWithWho(words);
}

/** Whether words count people or bodies: "Số học sinh". */
function startsWithWho(words: readonly Word[]): boolean {
  let head = 0;
  for (let taken = longestAt(words, 0, COUNTED); taken > 0; taken = longestAt(words, head, COUNTED))
    head += taken;
  return longestAt(words, head, WHO) > 0;
}

/** The unit of measure of one thing for another, as a choice of two is written too: "Số học sinh/lớp" → "học sinh/lớp"; null for none. */
export function sharedMeasure(text: string): string | null {
  const words = headingWords(text);
  const measure = beginsAsCount(text) ? words.replace(/^\s*(?:tổng )?số /i, '') : words;
  return isMeanMeasure(measure) ? measure : null;
}

/** Whether a name may be that of averages, as figures that are no whole numbers say that it is. */
export function maySayMean(text: string): boolean {
  return mayBeMean(text) || sharedMeasure(text) !== null;
}

/** Whether figures are counts of whole things by their unit of measure or, where none is told, by a name: "(lần)", "Số học sinh". */
export function countsWholeThings(measure: string | null, names: readonly string[]): boolean {
  if (measure !== null) return isWhole(readWords(measure).words, COUNTED_MEASURES);
  return names.some((name) => {
    const { words } = readWords(name);
    return beginsAsCount(name) && longestAt(words, longestAt(words, 0, COUNTED), COUNTED_MEASURES) > 0;
  });
}

const AVERAGE = phrases('trung bình|TB|bình quân|BQ');
/** For what an average is reckoned, right behind it. */
const FOR_EACH = phrases(OF_EACH, 'một|1|đầu|của mỗi|của một|cho mỗi|cho một');
/** What turns an average into a mark of those that are counted: "Số thôn có thu nhập bình quân mỗi người từ 50 triệu". */
const HAVING = phrases('có|đạt|dưới|từ|vượt|trong đó');

/** Whether a count says of what each it is the average: "Số giờ học trung bình mỗi đoàn viên", "Số tin bài bình quân/tháng". */
function isMeanOfEach(words: readonly Word[]): boolean {
  const at = words.findIndex((_, index) => {
    const mean = index === 0 ? 0 : longestAt(words, index, AVERAGE);
    return mean > 0 && longestAt(words, index + mean, FOR_EACH) > 0;
  });
  return at > 0 && !contains(words.slice(0, at), HAVING) && !startsWithWho(words);
}

/** Whether a header, name or title says that its figures are averages: "Năng suất (tạ/ha)", "Thu nhập bình quân"; what it counts has a sum. */
export function saysMean(text: string): boolean {
  const { words } = readWords(text);
  if (beginsAsCount(text)) return isMeanOfEach(words);
  if (contains(words, MEANS) || leadsAsMean(words)) return true;
  return (text.match(/\([^()]{3,40}\)/g) ?? []).some((bracketed) => isMeanMeasure(bracketed.slice(1, -1)));
}

/** "Trung bình tiêu chí", "TB", "TB/người": words that begin with the average, not with subscribers ("TB Internet"). */
function leadsAsMean(words: readonly Word[]): boolean {
  if (longestAt(words, 0, WRITTEN_OUT) > 0) return true;
  const taken = longestAt(words, 0, LEADING);
  return taken > 0 && (taken === words.length || longestAt(words, taken, AVERAGED) > 0);
}

/** What each gets, earns or pays in a stretch of time. */
const LEVELS = phrases('mức|lương|tiền lương|tiền công|thu nhập|phụ cấp|học phí|giá');

/** Whether a name begins as that of an amount that is each one's, whatever its unit: "Mức lương", "Thu nhập"; said of money of a stretch of time. */
export function isLevel(name: string): boolean {
  return longestAt(readWords(name).words, 0, LEVELS) > 0;
}

interface Summed {
  readonly measure: string | null;
  readonly mean?: Mean;
}

/** Whether an indicator's figures of several units have a sum: percentages, averages and those of several units of measure do not. Rule 17 of the product. */
export function addsUp(figures: Summed): boolean {
  return addsInTime(figures) && figures.mean === undefined;
}

/** Whether a unit's own figures of several times have a sum: those of one row are all of its unit of measure. */
export function addsInTime({ measure, mean }: Summed): boolean {
  return !isPercent(measure) && (mean === undefined || mean === 'measures');
}
