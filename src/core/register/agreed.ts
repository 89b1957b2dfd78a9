import { parseNumber } from '../number/parse';
import { contains, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { cleanText } from '../text/normalise';

const AGREED = phrases('đồng ý|chấp thuận|chấp nhận|nhất trí|thống nhất|tán thành|duyệt');
const REFUSED = phrases('không|chưa');
/** The figure that an agreement names instead of the one proposed: "Đồng ý giao 20". */
const OWN_FIGURE = /(?:giao|mức|là|còn|xuống|lên|ý|thuận|trí)\s*:?\s*(\d+(?:[.,]\d+)*)(?![\d/.-])/i;

/** What was decided about a proposal. */
export type Conclusion = 'agreed' | 'notAgreed' | 'otherFigure';

/**
 * Reads what was decided about a proposed figure: "Đồng ý", "Nhất trí với đề nghị của xã" agree, "Không đồng ý" and a blank do
 * not, "Đồng ý giao 20" names another figure than the 18 proposed. Source 1 of the product's targets.
 */
export function readConclusion(text: string, proposed: number | null): Conclusion {
  const { words } = readWords(text);
  if (contains(words, REFUSED) || !contains(words, AGREED)) return 'notAgreed';
  const [, figure = ''] = OWN_FIGURE.exec(cleanText(text)) ?? [];
  const reading = parseNumber(figure);
  return reading.kind === 'number' && reading.value !== proposed ? 'otherFigure' : 'agreed';
}
