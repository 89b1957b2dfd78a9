import type { TableProblem } from '../problem/problem';
import { problemWords } from '../problem/problem-words';
import type { Survey } from '../survey/survey';
import { listed } from '../words/listed';
import { placeText } from './cells';

/** How many doubts are told before the rest is only counted. */
const MOST = 5;

/**
 * Doubts about figures that are printed all the same, one line: "Cần xem lại: Bản cuối!D5: trang tính này và 'Bản 1' như hai bản của một biểu …,
 * đang tính cả hai; …". What a problem kept from being read has lines of its own.
 */
export function problemLines({ problems }: Pick<Survey, 'problems'>): string[] {
  const told = problems
    .filter(isOfPrinted)
    .map((problem) => `${placeText(problem.place)}: ${problemWords(problem)}`);
  if (told.length === 0) return [];
  return [`Cần xem lại: ${listed(told, { most: MOST, noun: 'chỗ', between: '; ' })}.`];
}

function isOfPrinted({ kind }: TableProblem): boolean {
  switch (kind) {
    case 'versions':
    case 'periodContradicted':
    case 'listItemTwice':
      return true;
    default:
      return false;
  }
}
