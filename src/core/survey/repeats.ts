import { groupBy } from '../collection/group-by';
import { periodKey } from '../date/period';
import { addFigures, figureAt } from '../figure/figure';
import { resultColumnsOf, type Table, type TableIndicator } from '../table/table';
import { subjectWords } from '../target/assignment';
import { targetColumnsOf } from '../target/target-source';
import { nameKey, parseUnitName } from '../unit/parse-name';
import type { Grid } from '../workbook/workbook';
import { ownPeriod } from './series';

/** An indicator of a table that tells another's figures again. */
export interface Repeat {
  /** Its key. */
  readonly key: string;
  /** The tab whose figures it tells. */
  readonly of: string;
}

/** Fewer different figures agree by chance. */
const LEAST_DIFFERENT = 3;

/** Words that a copied tab or a summary begins with, which say nothing of the indicator. */
const COPY = /^(?:bản sao của|copy of|bảng chung|tổng hợp)\s*/i;

interface Told {
  readonly table: Table;
  readonly columns: TableIndicator;
  readonly results: string;
  readonly targets: string | null;
  readonly period: string | null;
  readonly words: ReadonlySet<string>;
}

/**
 * Indicators that are told twice, as a copy of a tab or in a summary that staff keep themselves: the same units, words and
 * period, and results, and targets where both have them, all equal, at least three of them different (rule 19 of the
 * product). The table with fewer indicators is taken for the original, of two alike the first.
 */
export function findRepeats(tables: readonly Table[], grids: ReadonlyMap<string, Grid>): readonly Repeat[] {
  const told = tables.flatMap((table) => tellings(table, grids.get(table.tab) ?? []));
  const size = ({ table }: Told) => table.indicators.length;
  return [...groupBy(told, ({ results }) => results).values()].flatMap((alike) => {
    const originals: Told[] = [];
    return [...alike]
      .sort((a, b) => size(a) - size(b))
      .flatMap((one): Repeat[] => {
        const original = originals.find((other) => other.table !== one.table && isSame(other, one));
        if (original !== undefined) return [{ key: one.columns.key, of: original.table.tab }];
        originals.push(one);
        return [];
      });
  });
}

function tellings(table: Table, grid: Grid): readonly Told[] {
  const rows = table.rows.filter(({ kind }) => kind === 'unit');
  const names = rows.map(({ name }) => nameKey(parseUnitName(name)));
  const figures = (columns: readonly number[], shift = 0) => {
    return rows.map(({ row }, index) => {
      const parts = table.partRows?.get(row) ?? [row];
      const read = parts.flatMap((part) =>
        columns.map((column) => figureAt(grid, { tab: table.tab, row: part + shift, column }, 0)),
      );
      const { reading } = addFigures(read);
      return [names[index], reading.kind === 'number' ? reading.value : reading.kind] as const;
    });
  };
  const sorted = (columns: readonly number[], shift = 0) =>
    JSON.stringify(
      figures(columns, shift)
        .map((one) => JSON.stringify(one))
        .sort(),
    );
  const period = ownPeriod(table);
  return table.indicators.flatMap((columns): Told[] => {
    const { label, target } = columns;
    const [resultColumns, targetColumns] = [resultColumnsOf(columns), targetColumnsOf(target)];
    const values = figures(resultColumns).flatMap(([, value]) => (typeof value === 'number' ? [value] : []));
    if (new Set(values).size < LEAST_DIFFERENT) return [];
    const texts = [label, table.tab, table.title].map((text) =>
      subjectWords(text.replace(COPY, '')).join(' '),
    );
    return [
      {
        table,
        columns,
        results: sorted(resultColumns),
        targets:
          targetColumns.length === 0
            ? null
            : sorted(targetColumns, target.kind === 'column' ? target.shift : 0),
        period: period === null ? null : periodKey(period),
        words: new Set(texts.filter((text) => text !== '')),
      },
    ];
  });
}

function isSame(one: Told, other: Told): boolean {
  const agree = (a: string | null, b: string | null) => a === null || b === null || a === b;
  return (
    agree(one.period, other.period) &&
    agree(one.targets, other.targets) &&
    [...one.words].some((words) => other.words.has(words))
  );
}
