import { contains, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';

/** A budget is passed for a year, whatever part of it is reported. */
const BUDGET = phrases('dự toán|kế hoạch vốn|KH vốn|vốn kế hoạch');

export function saysBudget(text: string): boolean {
  return contains(readWords(text).words, BUDGET);
}
