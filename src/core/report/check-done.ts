import type { Survey } from '../survey/survey';
import { type CheckReport, countsInWords } from './check-page';
import { type LeftAlone, leftAloneSentences } from './left-alone-sentences';
import { sourceCounts } from './source-words';

/** The toast after the data check. */
export function checkDone(survey: Survey, { counts, page }: CheckReport, leftAlone: LeftAlone): string {
  const sentences = [
    `Đã kiểm tra ${sourceCounts(survey)}: ${countsInWords(counts)}.`,
    `Xem trang tính ${page.name}.`,
    ...leftAloneSentences(leftAlone),
  ];
  return sentences.join(' ');
}
