import { groupBy } from '../collection/group-by';
import { lazy } from '../collection/lazy';
import { periodKey } from '../date/period';
import type { Form } from '../form/form';
import { indicatorNameKey } from '../form/indicator-name-key';
import { exponentOfMeasure } from '../measure/measure';
import { figureInRow } from '../series/figure-in-row';
import { pagesOf } from '../series/pages';
import { ownPeriod } from '../series/series';
import { partOfYear } from '../tab/series-name';
import { resultColumnsOf, type Table, type TableIndicator } from '../table/table';
import { subjectWords } from '../target/assignment';
import { shiftOf, targetColumnsOf } from '../target/target-source';
import { keyOfName } from '../unit/parse-name';
import type { Grid } from '../workbook/workbook';
import type { Repeat } from './repeat';
import {
  exponentOfRow,
  figureOf,
  figuresOfRow,
  LEAST_DIFFERENT,
  periodOfForm,
  unitKeyOf,
} from './repeated-forms';
import { areOfOneTime } from './tellers';

/** So many of targets and results together, where two units alone have them. */
const LEAST_TOGETHER = 4;

/** Words that a copied tab or a summary begins with, which say nothing of the indicator. */
const COPY = /^(?:bản sao của|copy of|bảng chung|tổng hợp)\s*/i;

/** An indicator of a table, of the pages of one, or the rows of it in the forms of all units. */
interface Told {
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
  readonly period: string | null;
  /** The months or the round that its tab's name states under a title of the whole year: T1, T2; null for none. */
  readonly months: string | null;
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
  const tellers = tables.map((table) => tellerOf(table, plans.has(table)));
  const divided = dividedAmong(tellers, tables);
  const alike = suspects(tellers, forms);
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

/** What of a table decides, before any figure is read, whether another can tell the same. */
interface Teller {
  readonly table: Table;
  /** The rows of its units in the order of their names, so that two tables of the same units have them in one order. */
  readonly rows: () => readonly { readonly row: number; readonly name: string }[];
  readonly units: number;
  readonly period: string | null;
  readonly months: string | null;
  /** It tells of targets alone. */
  readonly isPlan: boolean;
}

function tellerOf(table: Table, isPlan: boolean): Teller {
  const units = table.rows.filter(({ kind }) => kind === 'unit');
  const period = ownPeriod(table);
  return {
    table,
    rows: lazy(() =>
      units
        .map(({ row, name }) => ({ row, name: keyOfName(name) }))
        .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    ),
    units: units.length,
    period: period === null ? null : periodKey(period),
    months: partOfYear(table.tab),
    isPlan,
  };
}

/** The tables of whose time and units another tells, or forms do: the figures of the others are not read. */
function suspects(tellers: readonly Teller[], forms: readonly Form[]): readonly Teller[] {
  if (forms.length > 0) return tellers;
  const ofUnits = groupBy(tellers, ({ units }) => units);
  return tellers.filter((one) =>
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
  tellers: readonly Teller[],
  tables: readonly Table[],
): readonly { readonly pages: readonly [Teller, ...Teller[]]; readonly wholes: readonly Teller[] }[] {
  const byTable = new Map(tellers.map((one) => [one.table, one]));
  return pagesOf(tables).flatMap((chain) => {
    const [first, ...others] = chain.flatMap((table) => byTable.get(table) ?? []);
    if (first === undefined) return [];
    const pages = [first, ...others] as const;
    const names = new Set(pages.flatMap(({ rows }) => rows().map(({ name }) => name)));
    const wholes = tellers.filter(
      (one) =>
        !pages.includes(one) &&
        one.units === names.size &&
        agree(one.period, first.period) &&
        one.rows().every(({ name }) => names.has(name)),
    );
    return wholes.length === 0 ? [] : [{ pages, wholes }];
  });
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

function tellings(teller: Teller, grid: Grid): readonly Told[] {
  return teller.table.indicators.flatMap((columns): readonly Told[] => {
    const { told, results, targets } = readTelling(teller, grid, columns);
    return withFigures(told, results, targets);
  });
}

/** What pages of one table tell together, an indicator of each. */
function tellingsOfPages(
  pages: readonly [Teller, ...Teller[]],
  grids: ReadonlyMap<string, Grid>,
): readonly Told[] {
  const [{ table }] = pages;
  return table.indicators.flatMap((_, index): readonly Told[] => {
    const read = pages.flatMap((page) => {
      const columns = page.table.indicators[index];
      return columns === undefined ? [] : [readTelling(page, grids.get(page.table.tab) ?? [], columns)];
    });
    const [first] = read;
    if (first === undefined || read.length < pages.length) return [];
    const told = {
      ...first.told,
      key: null,
      of: { of: table.tab, others: pages.length - 1 },
      source: pages.map((page) => page.table),
      size: 0,
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
  { table, rows, period, months, isPlan }: Teller,
  grid: Grid,
  columns: TableIndicator,
): { readonly told: Telling; readonly results: readonly Entry[]; readonly targets: readonly Entry[] | null } {
  const exponent = exponentOfMeasure(columns.measure);
  const figures = (of: 'target' | 'result', own: readonly number[], shift = 0): readonly Entry[] =>
    rows().map(({ row, name }) => [
      name,
      figureOf(figureInRow(table, grid, { of, row, columns: own, shift, exponent })),
    ]);
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
    label: subjectWords(label.replace(COPY, '')).join(' '),
    words: new Set(texts),
  };
  const targets = targetColumns.length === 0 ? null : figures('target', targetColumns, shift);
  return { told, results: figures('result', resultColumnsOf(columns)), targets };
}

/** What texts that stand for an indicator say of it, words of copies and summaries left out; none for those that say nothing. */
export function wordsThatTell(texts: readonly string[]): readonly string[] {
  return texts.map((text) => subjectWords(text.replace(COPY, '')).join(' ')).filter((text) => text !== '');
}

/** Rows of one name in the forms of several units, where each unit has one. */
function tellingsOfForms(forms: readonly Form[], grids: ReadonlyMap<string, Grid>): readonly Told[] {
  const rows = forms.flatMap((form) => form.rows.map((row) => ({ form, row })));
  return [...groupBy(rows, ({ row }) => indicatorNameKey(row.name)).values()].flatMap((own) => {
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
      results: sorted(results, powers[0]),
      targets: targets && sorted(targets, powers[1] ?? 0),
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
function sorted(entries: readonly Entry[], power: number): string {
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

function isSame(one: Told, other: Told, together: number): boolean {
  if (!couldBeSame(one, other)) return false;
  if (haveSameWords(one, other) && Math.min(one.done, other.done) >= LEAST_DIFFERENT) return true;
  const least = one.units < LEAST_DIFFERENT ? LEAST_TOGETHER : LEAST_DIFFERENT;
  return one.targets !== null && one.targets === other.targets && together >= least;
}

/** Whether an indicator beside one that is a copy is one too, few as its figures are: targets and results are those of another in its words. */
function isSameBeside(original: Told, one: Told, copies: ReadonlySet<Told['source']>): boolean {
  return (
    copies.has(one.source) &&
    couldBeSame(original, one) &&
    original.targets !== null &&
    original.targets === one.targets &&
    (haveSameWords(original, one) || isShortFor(one, original) || isShortFor(original, one))
  );
}

/** Whether words, period and all that both tell agree. */
function couldBeSame(one: Told, other: Told): boolean {
  return (
    one.source !== other.source &&
    one.results === other.results &&
    one.isPlan === other.isPlan &&
    areOfOneTime(one, other) &&
    agree(one.targets, other.targets) &&
    haveSameScale(one, other) &&
    (haveSameWords(one, other) ||
      resembles(one, other) ||
      resembles(other, one) ||
      isShortFor(one, other) ||
      isShortFor(other, one))
  );
}

/** Whether both are the same amounts: 12 triệu đồng and 12.000.000 đồng, but not 12 and 120 people. */
function haveSameScale(one: Told, other: Told): boolean {
  const shift = one.powers[0] - other.powers[0];
  const [own, its] = [one.powers[1], other.powers[1]];
  if (own !== null && its !== null && own - its !== shift) return false;
  if (one.exponent === null || other.exponent === null) return shift === 0;
  return other.exponent - one.exponent === shift;
}

function haveSameWords(one: Told, other: Told): boolean {
  return [...one.words].some((words) => other.words.has(words));
}

/** Whether an indicator's own words are among those that stand for another, or the other way round: "Sáng kiến" in "Sáng kiến kinh nghiệm". */
function resembles({ label }: Told, other: Told): boolean {
  if (label === '') return false;
  const own = new Set(label.split(' '));
  return [...other.words].some((words) => {
    const others = words.split(' ');
    const shared = others.filter((word) => own.has(word)).length;
    return shared > 0 && (shared === own.size || shared === others.length);
  });
}

/** Whether an indicator's own words are another's but for those cut to their first letters: "Thành lập CĐCS" for "Thành lập công đoàn cơ sở". */
function isShortFor({ label }: Told, other: Told): boolean {
  return label !== '' && [...other.words].some((words) => isCut(label.split(' '), words.split(' ')));
}

function isCut(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    const letters = lettersOf(word);
    const initials = long.slice(at, at + letters.length).map((own) => lettersOf(own).charAt(0));
    if (word === long[at]) at += 1;
    else if (letters.length > 1 && initials.join('') === letters) at += letters.length;
    else return false;
  }
  return at === long.length && short.length < long.length;
}

/** The letters of one of {@link subjectWords}, its diacritics behind them left out. */
function lettersOf(word: string): string {
  return /^[a-z0-9]*/.exec(word)?.[0] ?? '';
}
