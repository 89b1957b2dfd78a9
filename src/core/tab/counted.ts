import { isMeanMeasure, isRateName } from '../measure/measure';
import { MEASURE_WORDS, MONEY_WORDS } from '../measure/measure-words';
import { longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { withoutBrackets } from '../text/brackets';
import { cleanText, foldText } from '../text/normalise';
import { beginsAsCount } from './heading-words';
import { splitNumbering } from './numbering';

const UNITS_OF_MEASURE = phrases(MEASURE_WORDS, MONEY_WORDS, '%');

/** Whether two captions over the same headings say that other things are counted: "I. Số vụ khám phá" and "II. Số buổi tuyên truyền". */
export function countsOther(one: string, other: string): boolean {
  return [measureIn, countIn].some((read) => {
    const [first, second] = [read(one), read(other)];
    return first !== null && second !== null && first !== second;
  });
}

/** What stands in brackets at the end and begins as a unit of measure does, folded: "lượt khám", "nghìn m3"; no "(12 trường)". */
function measureIn(text: string): string | null {
  const bracketed = cleanText(/\(([^()\d]{1,40}\d?)\)\s*$/.exec(text)?.[1] ?? '');
  const isMeasure =
    longestAt(readWords(bracketed).words, 0, UNITS_OF_MEASURE) > 0 || isMeanMeasure(bracketed);
  return isMeasure ? foldText(bracketed) : null;
}

/** A count or a rate by its name, behind a colon where one stands, folded: "Khối lâm sàng: số bệnh nhân" → "so benh nhan". */
function countIn(text: string): string | null {
  const { rest } = splitNumbering(cleanText(text));
  const behind = cleanText(withoutBrackets(rest.split(':')[1] ?? rest));
  return beginsAsCount(behind) || isRateName(behind) ? foldText(behind) : null;
}
