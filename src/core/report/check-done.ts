import type { Survey } from '../survey/survey';
import { type CheckReport, countsInWords } from './check-page';
import { type LeftAlone, leftAloneSentences, sourceCounts } from './messages';

/** The toast after the data check. */
export function checkDone(survey: Survey, { counts, page }: CheckReport, leftAlone: LeftAlone): string {
  const sentences = [
    `Đã kiểm tra ${sourceCounts(survey)}: ${countsInWords(counts, { withZeros: false })}.`,
    `Xem trang tính ${page.name}.`,
    ...leftAloneSentences(leftAlone),
  ];
  return sentences.join(' ');
}
