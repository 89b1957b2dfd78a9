import { totalOf } from '../../../src/core/state/total';
import { totalOptionsOf } from '../../../src/core/survey/indicator';
import type { Survey } from '../../../src/core/survey/survey';

/** The total of each indicator, by its name: "92/95 = 96.8"; without a rate "92/95", provisional "3/6 = 50.0*". */
export function totalsText({ indicators }: Survey): Readonly<Record<string, string>> {
  return Object.fromEntries(
    indicators.map((indicator) => {
      const { target, result, rate, provisional } = totalOf(
        indicator.measures.map(({ assessment }) => assessment),
        totalOptionsOf(indicator),
      );
      const percent = rate === null ? '' : ` = ${((100 * rate.result) / rate.target).toFixed(1)}`;
      return [indicator.name, `${result}/${target}${percent}${provisional ? '*' : ''}`];
    }),
  );
}
