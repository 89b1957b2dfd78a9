import { withoutBrackets } from '../text/brackets';
import { cleanText } from '../text/normalise';
import { splitNumbering } from './numbering';

/** A heading without what stands in brackets and without a roman number or letter before it: "II. Giải ngân (%)" → "Giải ngân". */
export function headingWords(text: string): string {
  const plain = cleanText(withoutBrackets(text)) || text;
  const { numbering, rest } = splitNumbering(plain);
  return numbering !== null && numbering.level < 2 ? rest : plain;
}

/** Whether a heading begins as one of a count does: "Số trẻ ra lớp", "Tổng số hộ"; not "Số liệu", "Số hóa hồ sơ". */
export function beginsAsCount(text: string): boolean {
  return /^\s*(?:tổng )?số (?!liệu|hóa|hoá)/i.test(text);
}

/**
 * The heading of the target beside a result that says so last: "Tổn thất TH (%)" → "Tổn thất KH". By itself a closing TH is as well
 * "tiểu học", so that it tells only where that heading stands there too. Null for any other.
 */
export function mirroredOf(heading: string): string | null {
  return heading.includes(' TH') && headingWords(heading).endsWith(' TH')
    ? `${headingWords(heading).slice(0, -2)}KH`
    : null;
}
