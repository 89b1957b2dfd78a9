import { isWhole, phrases } from '../phrase/phrases';
import { firstBase, readWords } from '../phrase/words';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';
import { MEASURE_HEADINGS, MEASURE_WORDS, MONEY_WORDS } from './measure-words';

/** Units of measure of rows: those that headers of tables print in brackets, and more. */
const ROW_MEASURES = phrases(
  MEASURE_WORDS,
  MONEY_WORDS,
  '%|CĐCS|tổ|đơn vị|xã|thôn|trường|lần|đợt|năm|tháng|ngày|bộ|cặp|quỹ|tổ chức|đảng viên|học viên|giáo viên',
  'khách|cơ sở|doanh nghiệp|giải|bài viết|kg/người|tạ/ha|tấn/ha|triệu đồng/người|tr.đ/người|triệu USD|USD',
  'giường/vạn dân|‰|lượt khách|số người|số lượng|hợp đồng|thẻ|chi bộ|hội viên|gia đình|nhà|căn',
);

/** Words that, alone, head the column of units of measure beside indicators or units. */
const OF_MEASURES = phrases(MEASURE_HEADINGS, 'ĐV|đơn vị');

/** A longer text is no heading. */
const LONGEST_HEADING = 80;

const BRACKETS = /^(.*\S)\s*\(\s*(?:ĐVT|đơn vị tính|đơn vị)?\s*:?\s*([^()]{1,40})\)$/i;

/** Signs that repeat the unit of measure of the row above. */
const DITTO = /^(?:["”“″〃']+|-?\s*(?:nt|như trên)\s*-?)$/i;

/** Whether a text is a unit of measure that is usual in such forms: "triệu đồng", "tạ/ha", "%". */
export function isMeasureText(text: string): boolean {
  return isWhole(readWords(text).words, ROW_MEASURES);
}

/** Whether a cell's text heads the column of units of measure: "ĐVT", "Đơn vị tính", and "Đơn vị", over such or beside indicators. */
export function isMeasureHeading(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST_HEADING) return false;
  return OF_MEASURES.firsts().has(firstBase(cell)) && isWhole(readWords(cell).words, OF_MEASURES);
}

/** Whether the text of an ĐVT cell repeats the one above. */
export function isDitto(text: string): boolean {
  return DITTO.test(text);
}

/** Takes a unit of measure in brackets off an indicator's words: "Thu quỹ (triệu đồng)". */
export function splitMeasure(name: string): { readonly name: string; readonly measure: string | null } {
  const found = name.length > 300 || !name.endsWith(')') ? null : BRACKETS.exec(name);
  const measure = cleanText(found?.[2] ?? '');
  return found === null || !isMeasureText(measure)
    ? { name, measure: null }
    : { name: found[1] ?? name, measure };
}
