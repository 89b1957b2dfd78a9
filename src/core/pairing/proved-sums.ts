import type { Column } from '../tab/column';
import { isProved } from './quotients';
import type { TypedEvidence } from './typed-evidence';

/** Columns once those that typed rates add are one: of results the last of them, of targets the first; of it the columns that are added. */
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
  return asOne(proved, columns, (own, column) =>
    column.column === own[own.length - 1]
      ? { ...column, role: 'result', subject: '', label: '', qualifier: '' }
      : null,
  );
}

/**
 * Targets between which words do not choose, added where the typed rates are of a result over their sum and not over one of them: "KH giao" 80,
 * "Bổ sung trong năm" 10 and 97,8 % of 88. At least three telling rows and four in five, and no column that is their sum; null where nothing is proved.
 */
export function withGivenSums(
  torn: readonly (readonly number[])[],
  columns: readonly Column[],
  evidence: TypedEvidence,
): ProvedSums | null {
  const rates = columns.filter(({ role }) => role === 'rate');
  const results = columns.filter(({ role }) => role === 'result');
  const proved = torn.filter((targets) => {
    const found = rates.flatMap((rate) =>
      results.filter(({ column: result }) => {
        const isOfOne = targets.some((target) =>
          isProved(evidence.asQuotient(rate.column, { result, target })),
        );
        return !isOfOne && isProved(evidence.asQuotientOverSum(rate.column, { result, targets }));
      }),
    );
    const isTold = columns.some(({ column }) => {
      const { explains, of } = evidence.asSum(column, targets);
      return !targets.includes(column) && explains > 0 && explains === of;
    });
    return targets.length > 1 && found.length === 1 && !isTold;
  });
  return asOne(proved, columns, ([first], column) => (column.column === first ? column : null));
}

/** Columns of which those that are added are parts of the one that stands for all of them. */
function asOne(
  sums: readonly (readonly number[])[],
  columns: readonly Column[],
  wholeOf: (added: readonly number[], column: Column) => Column | null,
): ProvedSums | null {
  if (sums.length === 0) return null;
  const added = new Map<Column, readonly number[]>();
  const settled = columns.map((column): Column => {
    const own = sums.find((one) => one.includes(column.column));
    if (own === undefined) return column;
    const whole = wholeOf(own, column);
    if (whole === null) return { ...column, role: 'part' };
    added.set(whole, own);
    return whole;
  });
  return { columns: settled, added };
}
