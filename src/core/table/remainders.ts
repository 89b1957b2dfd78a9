import type { TypedEvidence } from '../pairing/typed-evidence';
import { contains, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';

const LEFT = phrases('còn');

/**
 * Columns whose heading reads as a target's, "Kế hoạch vốn còn lại", or as none, "Còn dư", but which say that they hold what is left, and do: the difference of a target and of a
 * result on their left, in every row that tells.
 */
export function withRemainders(columns: readonly Column[], evidence: TypedEvidence): readonly Column[] {
  return columns.map((column): Column => {
    const isOpen = column.role === 'target' || column.role === null;
    if (!isOpen || !contains(readWords(column.leaf).words, LEFT)) return column;
    const left = columns.filter((one) => one.column < column.column);
    const targets = left.filter(({ role }) => role === 'target');
    const results = left.filter(({ role }) => role === 'result');
    const isLeft = targets.some((target) =>
      results.some((result) => {
        const pair = { result: result.column, target: target.column };
        const { explains, of } = evidence.asDifference(column.column, pair);
        return of > 0 && explains === of;
      }),
    );
    return isLeft ? { ...column, role: 'shortfall' } : column;
  });
}
