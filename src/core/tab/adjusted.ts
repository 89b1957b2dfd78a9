import type { Column } from './columns';
import { compilePhrases, contains } from './phrases';
import { readWords } from './words';

const ADJUSTED = compilePhrases(['điều chỉnh']);

/** Whether a target column holds targets as they were changed in the course of the year: "KH điều chỉnh". */
export function isAdjusted({ texts }: Column): boolean {
  return texts.some((text) => contains(readWords(text).words, ADJUSTED));
}
