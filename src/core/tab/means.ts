import { beginsAsCount } from './heading-words';
import { isMeanMeasure, isPercent } from './measure';
import { contains, longestAt, phrases } from './phrases';
import { readWords } from './words';

/** How it is known that figures are averages: words say so, or the table's own total row, which is no sum but one of their size. */
export type Mean = 'words' | 'total';

/** What figures of one thing for another are called. */
const MEANS = phrases('bình quân|BQ|năng suất|mật độ|điểm trung bình|điểm TB|ĐTB');
const LEADING = phrases('trung bình|TB');

/** Whether a header, name or title says that its figures are averages: "Năng suất (tạ/ha)", "Thu nhập bình quân"; what it counts has a sum. */
export function saysMean(text: string): boolean {
  if (beginsAsCount(text)) return false;
  const { words } = readWords(text);
  if (contains(words, MEANS) || longestAt(words, 0, LEADING) > 0) return true;
  return (text.match(/\([^()]{3,40}\)/g) ?? []).some((bracketed) => isMeanMeasure(bracketed.slice(1, -1)));
}

/** Whether an indicator's figures of several units have a sum: percentages and averages do not. Rule 17 of the product. */
export function addsUp({
  measure,
  mean,
}: {
  readonly measure: string | null;
  readonly mean?: Mean;
}): boolean {
  return !isPercent(measure) && mean === undefined;
}
