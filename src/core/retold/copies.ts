import { withoutCopyWords } from '../tab/tab-version';
import { foldText } from '../text/normalise';
import type { Grid } from '../workbook/workbook';
import type { Repeat } from './repeat';
import type { Retold } from './tellers';

/**
 * Tables of a tab that the program called a copy of another one ("Bản sao của Quỹ") and in which no cell was changed since: few and small as
 * their figures may be, they say nothing of their own.
 */
export function findCopies({ tables, grids }: Retold): readonly Repeat[] {
  const originals = new Map([...grids.keys()].map((tab) => [foldText(tab), tab]));
  const copyOf = (tab: string): string | null => {
    const name = withoutCopyWords(tab);
    const original = name === tab ? undefined : originals.get(foldText(name));
    if (original === undefined) return null;
    return haveSameCells(grids.get(tab) ?? [], grids.get(original) ?? []) ? original : null;
  };
  const known = new Map([...new Set(tables.map(({ tab }) => tab))].map((tab) => [tab, copyOf(tab)]));
  return tables.flatMap(({ tab, indicators }) => {
    const of = known.get(tab) ?? null;
    return of === null ? [] : indicators.map(({ key }): Repeat => ({ key, of }));
  });
}

function haveSameCells(one: Grid, other: Grid): boolean {
  if (one.length !== other.length) return false;
  return one.every((cells, row) => {
    const its = other[row] ?? [];
    return cells.length === its.length && JSON.stringify(cells) === JSON.stringify(its);
  });
}
