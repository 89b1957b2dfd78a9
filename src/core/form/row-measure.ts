import { MEASURE_WORDS, MONEY_WORDS } from '../measure/measure-words';
import { isWhole, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { cleanText } from '../text/normalise';

/** Units of measure of rows: those that headers of tables print in brackets, and more. */
const ROW_MEASURES = phrases(
  MEASURE_WORDS,
  MONEY_WORDS,
  '%|CĐCS|tổ|đơn vị|xã|thôn|trường|lần|đợt|năm|tháng|ngày|bộ|cặp|quỹ|tổ chức|đảng viên|học viên|giáo viên',
  'khách|cơ sở|doanh nghiệp|giải|bài viết|kg/người|tạ/ha|tấn/ha|triệu đồng/người|tr.đ/người|triệu USD|USD',
  'giường/vạn dân|‰|lượt khách|số người|số lượng|hợp đồng|thẻ|chi bộ|hội viên|gia đình|nhà|căn',
);

const BRACKETS = /^(.*\S)\s*\(\s*(?:ĐVT|đơn vị tính|đơn vị)?\s*:?\s*([^()]{1,40})\)$/i;

/** Signs that repeat the unit of measure of the row above. */
const DITTO = /^(?:["”“″〃']+|-?\s*(?:nt|như trên)\s*-?)$/i;

/** Whether a text is a unit of measure that is usual in such forms: "triệu đồng", "tạ/ha", "%". */
export function isMeasureText(text: string): boolean {
  return isWhole(readWords(text).words, ROW_MEASURES);
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
