import { mayBeOfPlan } from '../target/alike-figures';
import type { Assignment } from '../target/assignment';
import { hasTarget } from '../target/indicator-target';
import { pairByNames } from '../target/name-pairs';
import { subjectWords } from '../target/subject';
import type { Grid } from '../workbook/workbook';
import { headingIn, likenessTo, mayBeOf } from './assigned-names';
import { sumOfPlan, sumOfResults } from './part-of-plan';
import { isLog, type Proposal } from './proposal';

/** So many words that a plan alone in its table and its result share are no chance. */
const LEAST_SHARED = 2;

/**
 * Plans that no result has the words of in their order, with the results without a plan whose headings are alike, each the other's only one in the
 * workbook: "Mái ấm công đoàn" and "Số nhà mái ấm CĐ đã hỗ trợ". Of one word ("Lúa") they are only met where others of their table are too, and never
 * where their sums are far apart.
 */
export function meetAlike(
  plans: readonly Assignment[],
  results: readonly Proposal[],
  { grids, met }: { readonly grids: ReadonlyMap<string, Grid>; readonly met: readonly Assignment[] },
): readonly (readonly [string, Assignment])[] {
  const open = results.filter((one) => !hasTarget(one.target) && !one.sources.some(isLog));
  const pairs = pairByNames(plans, open, {
    likeness: (plan, one) => {
      if (!mayBeOf(one, plan, grids)) return null;
      const likeness = likenessTo(one, plan, grids);
      const isClear = likeness !== 'alike' || mayBeOfPlan(sumOfPlan(plan, grids), sumOfResults(one, grids));
      return isClear ? likeness : null;
    },
    planText: ({ heading }) => heading,
    resultText: (one) => headingIn(one, grids) || one.label,
  });
  const tables = [...met, ...pairs.map(({ plan }) => plan)].map(({ table }) => table);
  const isTold = ({ plan, result }: (typeof pairs)[number]) =>
    tables.filter((table) => table === plan.table).length > 1 || sharedWords(plan, result) >= LEAST_SHARED;
  return pairs
    .filter(isTold)
    .map(({ plan, result, likeness }) => [result.key, { ...plan, likeness }] as const);
}

function sharedWords({ words }: Assignment, { label, title }: Proposal): number {
  const own = new Set([label, title].flatMap(subjectWords));
  return words.filter((word) => own.has(word)).length;
}
