import type { Column } from '../tab/column';
import type { Score, TypedEvidence } from './typed-evidence';

/** A result and a target, and how many rows of a typed column they explain. */
export interface Quotient extends Score {
  readonly result: Column;
  readonly target: Column;
  /** Rows besides that agree without telling: 60 of 60 and 100 %. */
  readonly same: number;
}

/** Fewer rows agree by chance. */
export const FEWEST_TELLING_ROWS = 3;

/** Every pairing of some results and targets with what a typed rate, or a typed shortfall, says of it. */
export function quotientsOf(
  typed: Column,
  { results, targets }: { readonly results: readonly Column[]; readonly targets: readonly Column[] },
  evidence: TypedEvidence,
): readonly Quotient[] {
  return results.flatMap((result) =>
    targets
      .filter((target) => target !== result)
      .map((target): Quotient => {
        const columns = { result: result.column, target: target.column };
        const score =
          typed.role === 'shortfall'
            ? evidence.asDifference(typed.column, columns)
            : evidence.asQuotient(typed.column, columns);
        const same =
          typed.role === 'shortfall' || score.explains < score.of
            ? 0
            : evidence.asEqual(typed.column, columns);
        return { result, target, ...score, same };
      }),
  );
}

/** What a typed rate says of a result over a target. */
export function rateScore(
  rate: Pick<Column, 'column'>,
  { result, target }: { readonly result: Pick<Column, 'column'>; readonly target: Pick<Column, 'column'> },
  evidence: TypedEvidence,
): Score {
  return evidence.asQuotient(rate.column, { result: result.column, target: target.column });
}

/** Whether a reading explains every row that tells something, and more than one. */
export function explainsAll({ explains, of }: Score): boolean {
  return explains > 1 && explains === of;
}

/** Whether columns explain a typed one: at least three telling rows and four in five; or all of two, and a third agrees. */
export function isProved({ explains, of, same = 0 }: Score & { readonly same?: number }): boolean {
  if (explains >= FEWEST_TELLING_ROWS) return explains * 5 >= of * 4;
  return holdsThroughout({ explains, of, same });
}

/** Whether columns explain all that tells of a typed one, in two rows or more, and in three with those that only agree. */
export function holdsThroughout({ explains, of, same = 0 }: Score & { readonly same?: number }): boolean {
  return explainsAll({ explains, of }) && explains + same >= FEWEST_TELLING_ROWS;
}

/** The one pairing that is proved; null where none or several are. */
export function onlyProved(all: readonly Quotient[]): Quotient | null {
  const proved = all.filter(isProved);
  return proved.length === 1 ? (proved[0] ?? null) : null;
}

/** The one pairing of some columns that typed rates or shortfalls prove; null where they prove none, or different ones. */
export function provedPair(
  typed: readonly Column[],
  columns: { readonly results: readonly Column[]; readonly targets: readonly Column[] },
  evidence: TypedEvidence,
): Quotient | null {
  const all = typed.flatMap((one) => onlyProved(quotientsOf(one, columns, evidence)) ?? []);
  const surest = all.filter(({ explains }) => explains >= FEWEST_TELLING_ROWS);
  const [first, ...others] = surest.length > 0 ? surest : all;
  const isSame = ({ result, target }: Quotient) => result === first?.result && target === first.target;
  return first !== undefined && others.every(isSame) ? first : null;
}
