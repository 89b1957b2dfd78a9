import type { Column } from '../tab/column';
import { isProved } from './quotients';
import type { TypedEvidence } from './typed-evidence';

/** Columns once results that typed rates add are one, the last of them; of it the columns that are added. */
export interface ProvedSums {
  readonly columns: readonly Column[];
  readonly added: ReadonlyMap<Column, readonly number[]>;
}

/**
 * Results between which words do not choose, added where the typed rates are of their sum and no words say otherwise: nam 4,
 * nữ 5 and 90 % of 10. At least three telling rows and four in five; null where nothing is proved.
 */
export function withProvedSums(
  rivals: readonly (readonly number[])[],
  columns: readonly Column[],
  evidence: TypedEvidence,
): ProvedSums | null {
  const rates = columns.filter(({ role }) => role === 'rate');
  const targets = columns.filter(({ role }) => role === 'target');
  const proved = rivals.filter((results) => {
    const scores = rates.flatMap((rate) =>
      targets.map((target) => evidence.asQuotientOfSum(rate.column, { results, target: target.column })),
    );
    return results.length > 1 && scores.filter(isProved).length === 1;
  });
  if (proved.length === 0) return null;
  const added = new Map<Column, readonly number[]>();
  const settled = columns.map((column): Column => {
    const own = proved.find((results) => results.includes(column.column));
    if (own === undefined) return column;
    if (column.column !== own[own.length - 1]) return { ...column, role: 'part' };
    const whole: Column = { ...column, role: 'result', subject: '', label: '', qualifier: '' };
    added.set(whole, own);
    return whole;
  });
  return { columns: settled, added };
}
