import { groupBy } from '../collection/group-by';
import type { Form } from '../form/form';
import { pagesOf } from '../series/pages';
import type { Table } from '../table/table';
import type { Grid } from '../workbook/workbook';
import type { Repeat } from './repeat';
import { agree, couldBeSame, isSame, isSameBeside } from './same-telling';
import {
  type SortedTable,
  sortedTable,
  type Told,
  tellings,
  tellingsOfForms,
  tellingsOfPages,
} from './tellings';
import { areOfOneTime } from './time-told';

/**
 * Indicators that are told twice, as a copy of a tab or in a summary that staff keep themselves: the same units, words and
 * period, and results, and targets where both have them, all equal, at least three of them different (rule 19 of the
 * product); words that only resemble each other where targets are equal too. The table with fewer indicators is taken for the
 * original, of two alike the first; forms, and tables that divide its units among them, before any table. A plan and what came of it are
 * no copies of each other, though all reached it.
 *
 * @param plans tables of targets alone.
 */
export function findRepeats(
  tables: readonly Table[],
  forms: readonly Form[],
  { grids, plans }: { readonly grids: ReadonlyMap<string, Grid>; readonly plans: ReadonlySet<Table> },
): readonly Repeat[] {
  const sorted = tables.map((table) => sortedTable(table, plans.has(table)));
  const divided = dividedAmong(sorted, tables);
  const alike = suspects(sorted, forms);
  const wholes = divided.flatMap((one) => one.wholes).filter((one) => !alike.includes(one));
  const told = [
    ...[...alike, ...new Set(wholes)].flatMap((one) => tellings(one, grids.get(one.table.tab) ?? [])),
    ...divided.flatMap(({ pages }) => tellingsOfPages(pages, grids)),
    ...(tables.length === 0 ? [] : tellingsOfForms(forms, grids)),
  ];
  const groups = [...groupBy(told, ({ results }) => results).values()].filter(({ length }) => length > 1);
  const together = evidenceOf(groups);
  const found = repeatsIn(groups, (other, one) => isSame(other, one, together(other, one)));
  const copies = new Set(found.map(({ source }) => source));
  if (copies.size === 0) return [];
  const all = repeatsIn(
    groups,
    (other, one) => isSame(other, one, together(other, one)) || isSameBeside(other, one, copies),
  );
  return all.map(({ repeat }) => repeat);
}

/** What tells another's figures again, in each group of equal figures, and where it stands. */
function repeatsIn(
  groups: readonly (readonly Told[])[],
  isAgain: (original: Told, one: Told) => boolean,
): readonly { readonly repeat: Repeat; readonly source: Told['source'] }[] {
  return groups.flatMap((alike) => {
    const originals: Told[] = [];
    return [...alike]
      .sort((a, b) => a.size - b.size)
      .flatMap((one) => {
        const original = originals.find((other) => isAgain(other, one));
        if (original !== undefined && one.key !== null)
          return [{ repeat: { key: one.key, ...original.of }, source: one.source }];
        originals.push(one);
        return [];
      });
  });
}

/** The tables of whose time and units another tells, or forms do: the figures of the others are not read. */
function suspects(sorted: readonly SortedTable[], forms: readonly Form[]): readonly SortedTable[] {
  if (forms.length > 0) return sorted;
  const ofUnits = groupBy(sorted, ({ units }) => units);
  return sorted.filter((one) =>
    (ofUnits.get(one.units) ?? []).some(
      (other) =>
        other !== one &&
        other.isPlan === one.isPlan &&
        areOfOneTime(one, other) &&
        one.rows().every(({ name }, index) => name === other.rows()[index]?.name),
    ),
  );
}

/** Tables that go on in others, with those that name all of their units. */
function dividedAmong(
  sorted: readonly SortedTable[],
  tables: readonly Table[],
): readonly {
  readonly pages: readonly [SortedTable, ...SortedTable[]];
  readonly wholes: readonly SortedTable[];
}[] {
  const byTable = new Map(sorted.map((one) => [one.table, one]));
  return pagesOf(tables).flatMap((chain) => {
    const [first, ...others] = chain.flatMap((table) => byTable.get(table) ?? []);
    if (first === undefined) return [];
    const pages = [first, ...others] as const;
    const names = new Set(pages.flatMap(({ rows }) => rows().map(({ name }) => name)));
    const wholes = sorted.filter(
      (one) =>
        !pages.includes(one) &&
        one.units === names.size &&
        agree(one.period, first.period) &&
        one.rows().every(({ name }) => names.has(name)),
    );
    return wholes.length === 0 ? [] : [{ pages, wholes }];
  });
}

/** How many different figures two sources share in all indicators that could be the same. */
function evidenceOf(groups: readonly (readonly Told[])[]): (one: Told, other: Told) => number {
  const shared = new Map<Told['source'], Map<Told['source'], Set<number>>>();
  const sharedBy = (one: Told['source'], other: Told['source']) => {
    const known = shared.get(one) ?? new Map<Told['source'], Set<number>>();
    shared.set(one, known);
    const figures = known.get(other) ?? new Set<number>();
    known.set(other, figures);
    return figures;
  };
  for (const alike of groups) {
    alike.forEach((one, index) => {
      for (const other of alike.slice(index + 1)) {
        if (!couldBeSame(one, other)) continue;
        for (const value of one.different) {
          sharedBy(one.source, other.source).add(value);
          sharedBy(other.source, one.source).add(value);
        }
      }
    });
  }
  return (one, other) => shared.get(one.source)?.get(other.source)?.size ?? 0;
}
