import type { Column } from './columns';
import { contains, phrases } from './phrases';
import { readWords } from './words';

const ADJUSTED = phrases('điều chỉnh');

/** Whether a target column holds targets as they were changed in the course of the year: "KH điều chỉnh". */
export function isAdjusted({ texts }: Column): boolean {
  return texts.some((text) => contains(readWords(text).words, ADJUSTED));
}
