import { isAgainstPlan } from '../pairing/against-plan';
import { longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { readHeaderText } from '../tab/roles';
import { withoutBrackets } from '../text/brackets';
import { isOfSize, numbersIn, type PercentContext } from './percent-results';

const RATE = phrases('tỷ lệ|tỷ suất|%|phần trăm');

/**
 * The target where nothing else is one and two percentages of one size stand in a table, of which one is a plan's by what follows "Tỷ lệ" and
 * the other says nothing of a plan: "Tỷ lệ đạt (%) | Tỷ lệ được giao (%)". It is no rate of anything.
 */
export function withPercentTargets(context: PercentContext, columns: readonly Column[]): readonly Column[] {
  if (columns.some(({ role }) => role === 'target' || role === 'pledge')) return columns;
  const rates = columns.filter((column) => column.role === 'rate' && numbersIn(context, column).length > 0);
  const [plan, ...plans] = rates.filter(isPlanned);
  const [own, ...others] = rates.filter((rate) => !isPlanned(rate) && !isAgainstPlan(rate));
  if (plan === undefined || own === undefined || plans.length + others.length > 0) return columns;
  if (!isOfSize(context, { result: own, target: plan })) return columns;
  const { subject, label } = own;
  return columns.map(
    (column): Column =>
      column === plan ? { ...plan, role: 'target', percent: true, subject, label, qualifier: '' } : column,
  );
}

/** Whether what follows the word for a percentage is a target's heading: "giao", "theo KH", "phải đạt", and not "đạt KH" or "so với KH". */
function isPlanned({ leaf, ofResult }: Column): boolean {
  const { text, words } = readWords(leaf);
  const next = words[longestAt(words, 0, RATE)];
  return (
    !ofResult &&
    next !== undefined &&
    readHeaderText(withoutBrackets(text.slice(next.start))).role === 'target'
  );
}
