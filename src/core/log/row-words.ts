import { isWhole } from '../phrase/phrases';
import { UNIT_NOUNS } from '../phrase/unit-nouns';
import { readWords } from '../phrase/words';
import { splitNumbering } from '../tab/numbering';
import { isTotalText } from '../tab/row-words';
import { cleanText } from '../text/normalise';
import type { Cell } from '../workbook/workbook';

/** What clerks write for "as above". */
const DITTO = /^(?:["'”“〃]{1,2}|[-–] ?["”“] ?[-–]|[-–]? ?nt ?[-–]?|[Nn]hư trên)$/;

/** The total of a part ("Cộng đợt 1"), where no unit and no date stand beside it. */
const PART_TOTAL = /^(?:tổng )?cộng (?!đồng)/i;

const BALANCE = /^(?:số dư|dư|số tồn|tồn)(?: quỹ)? (?:đầu|cuối|kỳ trước|mang sang)/i;

/** A heading that may carry the figures of its stretch of time. */
const TIME_HEADING = /^(?:tháng|quý|tuần|năm) /i;

/** Whether a cell says that it holds the same as the one above: ", nt, -nt-, Như trên. */
export function isDitto(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length < 12 && DITTO.test(cleanText(cell));
}

/** "Cộng", "Cộng tháng 1", "I. Tổng cộng". */
export function isLogTotal(text: string): boolean {
  return text !== '' && (isTotalText(text) || isTotalText(splitNumbering(text).rest));
}

/** Whether a unit cell says that all units did it together: "Toàn huyện", "Cả trường"; Toàn Thắng is a commune. */
export function isOfAllUnits(text: string): boolean {
  if (!/^(?:toàn|cả) /i.test(text)) return false;
  return isTotalText(text) || isWhole(readWords(text).words.slice(1), UNIT_NOUNS);
}

/** The name whose total a text would be, null for none: "Cộng LĐLĐ Hòa An", and as Excel writes it "LĐLĐ Hòa An Total". */
export function nameOfTotal(text: string): string | null {
  const rest = text.replace(/^(?:tổng cộng|tổng|cộng)[ :]+| (?:total|tổng|cộng)$/i, '');
  return rest === text ? null : rest;
}

/** Whether the words of a row without a unit and a date are a part's total. */
export function isPartTotal(text: string): boolean {
  return PART_TOTAL.test(text);
}

/** Whether the words of a row without a unit carry a balance on: "Số dư đầu kỳ", "Tồn cuối tháng". */
export function isBalance(text: string): boolean {
  return BALANCE.test(text);
}

/** Whether words head a stretch of time: "Tháng 1", "Quý II". */
export function isTimeHeading(text: string): boolean {
  return TIME_HEADING.test(text);
}
