import { countEach } from '../collection/count-each';
import type { Likeness } from './likeness';
import { thingOf } from './subject';

/** A plan and the result that is of the same thing by its heading. */
export interface NamePair<Plan, Result> {
  readonly plan: Plan;
  readonly result: Result;
  readonly likeness: Likeness;
}

/** How plans and results go by names. */
export interface Named<Plan, Result> {
  readonly likeness: (plan: Plan, result: Result) => Likeness | null;
  readonly planText: (plan: Plan) => string;
  readonly resultText: (result: Result) => string;
}

/**
 * Pairs of which each is the other's only one among all plans and results: by the same words first, then, of those that are left, by headings
 * that are {@link Likeness alike}. What has two of the same words is of none. A plan of one word is met only where results of others begin with the
 * same word: "Lúa", "Ngô" by "Diện tích lúa", "Diện tích ngô"; "Phí" by no "Lệ phí".
 */
export function pairByNames<Plan, Result>(
  plans: readonly Plan[],
  results: readonly Result[],
  { likeness, planText, resultText }: Named<Plan, Result>,
): readonly NamePair<Plan, Result>[] {
  const all = plans.flatMap((plan) =>
    results.flatMap((result): NamePair<Plan, Result>[] => {
      const own = likeness(plan, result);
      return own === null ? [] : [{ plan, result, likeness: own }];
    }),
  );
  const same = all.filter((one) => one.likeness === 'same');
  const told = new Set<Plan | Result>(same.flatMap(({ plan, result }) => [plan, result]));
  const alike = onlyOnes(all.filter(({ plan, result }) => !told.has(plan) && !told.has(result)));
  const firstWord = ({ result }: NamePair<Plan, Result>) => thingOf(resultText(result))[0]?.base;
  const isSure = (pair: NamePair<Plan, Result>) =>
    thingOf(planText(pair.plan)).length > 1 ||
    alike.some((other) => other !== pair && firstWord(other) === firstWord(pair));
  return [...onlyOnes(same), ...alike.filter(isSure)];
}

function onlyOnes<Plan, Result>(pairs: readonly NamePair<Plan, Result>[]): readonly NamePair<Plan, Result>[] {
  const counts = countEach(pairs.flatMap(({ plan, result }) => [plan, result]));
  return pairs.filter(({ plan, result }) => counts.get(plan) === 1 && counts.get(result) === 1);
}
