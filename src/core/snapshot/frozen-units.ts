import { groupBy } from '../collection/group-by';
import { addExact } from '../number/decimal';
import type { FrozenPair } from './snapshot';

/** What a snapshot has for a unit of now, and the rows that it is the sum of; none for one row. */
export interface FrozenUnit extends FrozenPair {
  readonly rows: readonly string[];
}

/**
 * A snapshot's figures by the units of now. Rows of units that are one since are added: 300 of Cao Chương and 100 of An Lạc, which went
 * into it, were 400 of Cao Chương. Of what has no sum (rule 17) the unit's own row tells, else the figure that all rows have.
 */
export function frozenUnits(
  figures: ReadonlyMap<string, FrozenPair>,
  { standardName, addsUp }: { readonly standardName: (text: string) => string; readonly addsUp: boolean },
): ReadonlyMap<string, FrozenUnit> {
  const byUnit = groupBy([...figures], ([name]) => standardName(name));
  return new Map(
    [...byUnit].map(([unit, rows]): readonly [string, FrozenUnit] => {
      const own = rows.find(([name]) => name === unit) ?? (rows.length === 1 ? rows[0] : undefined);
      const together = (figureOf: (pair: FrozenPair) => number | null): number | null => {
        if (rows.length === 1 || (own !== undefined && !addsUp)) return own ? figureOf(own[1]) : null;
        const told = rows.map(([, pair]) => figureOf(pair));
        const values = told.flatMap((value) => value ?? []);
        if (addsUp) return values.length === 0 ? null : addExact(values);
        return new Set(told).size === 1 ? (told[0] ?? null) : null;
      };
      const pair = { target: together(({ target }) => target), result: together(({ result }) => result) };
      return [unit, { ...pair, rows: addsUp && rows.length > 1 ? rows.map(([name]) => name) : [] }];
    }),
  );
}
