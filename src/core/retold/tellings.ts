import { lazy } from '../collection/lazy';
import type { Form } from '../form/form';
import { rowsByName } from '../form/rows-by-name';
import { exponentOfMeasure } from '../measure/measure';
import { multiplyExact } from '../number/decimal';
import { figureInRow } from '../series/figure-in-row';
import { nameOfPages } from '../series/pages';
import { withoutCopyWords } from '../tab/tab-version';
import { resultColumnsOf, type Table, type TableIndicator } from '../table/table';
import { shiftOf, targetColumnsOf, timesOfColumn } from '../target/indicator-target';
import { subjectWords } from '../target/subject';
import { keyOfName } from '../unit/parse-name';
import type { Grid } from '../workbook/workbook';
import type { Repeat } from './repeat';
import { exponentOfRow, figureOf, figuresOfRow, periodOfForm, unitKeyOf } from './repeated-forms';
import { type TimeTold, timeToldBy } from './time-told';

/** Words that a summary begins with, which say nothing of the indicator. */
const SUMMARY = /^(?:bảng chung|tổng hợp)\s*/i;

/** An indicator of a table, of the pages of one, or the rows of it in the forms of all units. */
export interface Told extends TimeTold {
  /** The key of a table's indicator; null for pages and forms, which are the original of any table. */
  readonly key: string | null;
  readonly of: Pick<Repeat, 'of' | 'others'>;
  readonly source: Table | readonly Form[] | readonly Table[];
  /** How many indicators its source has: the fewer, the likelier it is the original. */
  readonly size: number;
  /** Figures by unit, the largest of them between 1 and 10: money may be told in other units of measure. */
  readonly results: string;
  readonly targets: string | null;
  /** The powers of ten taken off results and targets, and the one that its unit of measure stands for; null where nothing names one. */
  readonly powers: readonly [results: number, targets: number | null];
  readonly exponent: number | null;
  /** Its figures are targets, not results. */
  readonly isPlan: boolean;
  /** Its own words, and all that stand for it. */
  readonly label: string;
  readonly words: ReadonlySet<string>;
  readonly different: ReadonlySet<number>;
  /** How many different results, of how many units. */
  readonly done: number;
  readonly units: number;
}

/** What stands for a unit: its figure, or what stands in its place. */
type Entry = readonly [unit: string, value: number | string];

/** What of a table decides, before any figure is read, whether another can tell the same. */
export interface SortedTable extends TimeTold {
  readonly table: Table;
  /** The rows of its units in the order of their names, so that two tables of the same units have them in one order. */
  readonly rows: () => readonly { readonly row: number; readonly name: string }[];
  readonly units: number;
  /** It tells of targets alone. */
  readonly isPlan: boolean;
}

/** A table whose rows are put in order when they are asked for. */
export function sortedTable(table: Table, isPlan: boolean): SortedTable {
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  return {
    table,
    rows: lazy(() =>
      units
        .map(({ row, name }) => ({ row, name: keyOfName(name) }))
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    ),
    units: units.length,
    ...timeToldBy(table),
    isPlan,
  };
}

/** What each indicator of a table tells; none of those without figures. */
export function tellings(sorted: SortedTable, grid: Grid): readonly Told[] {
  return sorted.table.indicators.flatMap((columns): readonly Told[] => {
    const { told, results, targets } = readTelling(sorted, grid, columns);
    return withFigures(told, results, targets);
  });
}

/** What pages of one table tell together, an indicator of each. */
export function tellingsOfPages(
  pages: readonly [SortedTable, ...SortedTable[]],
  grids: ReadonlyMap<string, Grid>,
): readonly Told[] {
  const [{ table }, ...others] = pages;
  const chain = [table, ...others.map((page) => page.table)] as const;
  return table.indicators.flatMap(({ label }, index): readonly Told[] => {
    const read = pages.flatMap((page) => {
      const columns = page.table.indicators[index];
      return columns === undefined ? [] : [readTelling(page, grids.get(page.table.tab) ?? [], columns)];
    });
    const [first] = read;
    if (first === undefined || read.length < pages.length) return [];
    const told = {
      ...first.told,
      key: null,
      of: { of: table.tab, others: others.length },
      source: chain,
      size: 0,
      label: labelWords(nameOfPages(label, chain)),
      words: new Set(read.flatMap(({ told: own }) => [...own.words])),
    };
    const targets = read.every((one) => one.targets !== null)
      ? read.flatMap((one) => one.targets ?? [])
      : null;
    return withFigures(
      told,
      read.flatMap(({ results }) => results),
      targets,
    );
  });
}

type Telling = Omit<Told, 'results' | 'targets' | 'powers' | 'different' | 'done' | 'units'>;

function readTelling(
  { table, rows, period, months, isPlan }: SortedTable,
  grid: Grid,
  columns: TableIndicator,
): { readonly told: Telling; readonly results: readonly Entry[]; readonly targets: readonly Entry[] | null } {
  const exponent = exponentOfMeasure(columns.measure);
  const times = timesOfColumn(columns.target);
  const figures = (of: 'target' | 'result', own: readonly number[], shift = 0): readonly Entry[] =>
    rows().map(({ row, name }) => {
      const value = figureOf(figureInRow(table, grid, { of, row, columns: own, shift, exponent }));
      const isOfEach = of === 'target' && typeof value === 'number' && times !== 1;
      return [name, isOfEach ? multiplyExact([value, times]) : value];
    });
  const { label, target } = columns;
  const targetColumns = targetColumnsOf(target);
  const shift = shiftOf(target);
  const texts = wordsThatTell([label, table.tab, table.title]);
  const told = {
    key: columns.key,
    of: { of: table.tab },
    source: table,
    size: table.indicators.length,
    exponent: columns.measure === null ? null : exponent,
    period,
    months,
    isPlan,
    label: labelWords(label),
    words: new Set(texts),
  };
  const targets = targetColumns.length === 0 ? null : figures('target', targetColumns, shift);
  return { told, results: figures('result', resultColumnsOf(columns)), targets };
}

/** What texts that stand for an indicator say of it, words of copies and summaries left out; none for those that say nothing. */
export function wordsThatTell(texts: readonly string[]): readonly string[] {
  return texts.map(labelWords).filter((text) => text !== '');
}

function labelWords(text: string): string {
  return subjectWords(withoutCopyWords(text).replace(SUMMARY, '')).join(' ');
}

/** Rows of one name in the forms of several units, where each unit has one. */
export function tellingsOfForms(forms: readonly Form[], grids: ReadonlyMap<string, Grid>): readonly Told[] {
  return rowsByName(forms).flatMap((own) => {
    const [{ form, row }] = own;
    const units = own.map((one) => unitKeyOf(one.form));
    const [period = null, ...more] = new Set(own.map((one) => periodOfForm(one.form)));
    if (own.length < 2 || new Set(units).size < own.length || more.length > 0) return [];
    const figures = own.map((one) => figuresOfRow(one.form, one.row, grids));
    const words = subjectWords(row.name).join(' ');
    const measures = new Set(own.map((one) => exponentOfRow(one.row)));
    const [exponent = null] = measures;
    if (measures.size > 1) return [];
    const told = {
      key: null,
      of: { of: form.tab, others: new Set(own.map((one) => one.form.tab)).size - 1 },
      source: forms,
      size: 0,
      exponent,
      period,
      months: null,
      isPlan: false,
      label: words,
      words: new Set(words === '' ? [] : [words]),
    };
    const entries = (at: 0 | 1) => figures.map((pair, index): Entry => [units[index] ?? '', pair[at]]);
    return withFigures(told, entries(1), entries(0));
  });
}

function withFigures(
  told: Telling,
  results: readonly Entry[],
  targets: readonly Entry[] | null,
): readonly Told[] {
  const numbers = (entries: readonly Entry[]) =>
    new Set(entries.flatMap(([, value]) => (typeof value === 'number' ? [value] : [])));
  const done = numbers(results);
  const planned = numbers(targets ?? []);
  const different = new Set([...done, ...planned]);
  if (done.size === 0 || different.size < 2) return [];
  const powers = [powerOf(done), targets === null ? null : powerOf(planned)] as const;
  return [
    {
      ...told,
      results: inOneText(results, powers[0]),
      targets: targets && inOneText(targets, powers[1] ?? 0),
      powers,
      different,
      done: done.size,
      units: results.length,
    },
  ];
}

/** The power of ten of the largest of some figures: 7 for 12.000.000 beside 900.000. */
function powerOf(values: ReadonlySet<number>): number {
  const largest = Math.max(0, ...[...values].map(Math.abs));
  return largest === 0 ? 0 : Number(largest.toExponential().split('e')[1]);
}

/** One text for the same figures of the same units, in whatever order and power of ten. Names of units hold no tabs. */
function inOneText(entries: readonly Entry[], power: number): string {
  const known = new Map<number, string>();
  const textOf = (value: number) => {
    const text = known.get(value) ?? withoutPower(value, power);
    known.set(value, text);
    return text;
  };
  const cells = entries.map(
    ([unit, value]) => `${unit}\t${typeof value === 'number' ? textOf(value) : value}`,
  );
  return cells.sort().join('\n');
}

/** A figure over a power of ten, as text: 12.000.000 over 7 is "1.2e0". */
function withoutPower(value: number, power: number): string {
  const [digits = '', own = '0'] = value.toExponential().split('e');
  return `${digits}e${Number(own) - power}`;
}
