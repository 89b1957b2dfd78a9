import type { Column } from '../tab/columns';
import { withFurtherTargets } from '../tab/further-targets';
import type { Grouping, IndicatorColumns } from '../tab/indicators';
import { contradictionOf, contradictionOfShortfalls, withProvedTargets } from '../tab/proved-pairings';
import type { Score, TypedEvidence } from '../tab/typed-evidence';

/** Fewer rows tell nothing of the reading; each wrong rate is a finding by itself. */
const FEWEST_ROWS = 3;

/**
 * The indicators that words give, confirmed by the table's typed rates: targets that rates prove are theirs; a rate that is one
 * of something else (a share, a base, last year) is left aside; what rates pair otherwise is asked. Rule 14 of the product.
 */
export function byTypedRates(
  { indicators, ambiguous, ambiguousTargets, unpaired }: Grouping,
  {
    columns,
    proved,
    evidence,
  }: {
    readonly columns: readonly Column[];
    /** Results that typed rates gave. */
    readonly proved: ReadonlyMap<Column, Score>;
    readonly evidence: TypedEvidence;
  },
): Grouping {
  const asked: { readonly results: number[]; readonly targets: number[] }[] = [];
  const kept = withProvedTargets(indicators, columns, evidence).flatMap(
    (own): readonly IndicatorColumns[] => {
      const given = proved.get(own.result);
      const typed = given === undefined ? own.typed : { ...given, proves: true };
      if (own.target === null || own.adjusted.length > 0) return [{ ...own, typed }];
      const found =
        contradictionOfShortfalls(own, columns, evidence) ?? contradictionOf(own, columns, evidence);
      if (found?.kind === 'otherRate') return [{ ...own, rate: null }];
      if (found?.kind === 'wholeTarget')
        return [{ ...own, target: found.target, typed: { ...found.score, proves: true } }];
      if (found?.kind === 'otherColumns') {
        asked.push({ results: numbersOf(found.results), targets: numbersOf(found.targets) });
        return [];
      }
      if (own.rate === null) return [{ ...own, typed }];
      const score = evidence.asQuotient(own.rate.column, {
        result: own.result.column,
        target: own.target.column,
      });
      const proves = typed !== null;
      const isDoubted = score.of >= FEWEST_ROWS && score.explains * 2 < score.of;
      return [{ ...own, typed: proves || isDoubted ? { ...score, proves } : null }];
    },
  );
  const all = withFurtherTargets(kept, columns, evidence);
  const filled = (lists: readonly (readonly number[])[]) => lists.filter(({ length }) => length > 0);
  return {
    indicators: all,
    ambiguous: [...ambiguous, ...filled(asked.map(({ results }) => results))],
    ambiguousTargets: [...ambiguousTargets, ...filled(asked.map(({ targets }) => targets))],
    unpaired: unpaired.filter(
      (column) =>
        !all.some(
          ({ result, target }) => target !== null && (target.column === column || result.column === column),
        ),
    ),
  };
}

function numbersOf(columns: readonly Column[]): number[] {
  return columns.map(({ column }) => column).sort((a, b) => a - b);
}
