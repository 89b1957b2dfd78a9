import type { Form, FormRow } from '../form/form';
import { addsUpInForm } from '../form/means-of-forms';
import { isPercent } from '../measure/measure';
import { addExact } from '../number/decimal';
import { LARGE } from '../retold/agreeing-figures';
import { figuresOfRow, periodOfForm, type RepeatedForm, unitKeyOf } from '../retold/repeated-forms';
import { pagedTellers, type Retold, singleTellersIn, type Teller } from '../retold/tellers';
import { wordsThatTell } from '../retold/tellings';
import { areOfOneTime } from '../retold/time-told';
import { partOfYear } from '../tab/series-name';

/** One sum agrees by chance, unless it goes by the name of what it is the sum of. */
const FEWEST = 2;

/** What all units of a table come to under one of its indicators. */
interface Total {
  readonly tab: string;
  readonly words: ReadonlySet<string>;
  readonly target: number;
  readonly result: number;
}

/** How a row of a form stands to the totals: it is one, goes by the name of one, or neither. */
type Standing = { readonly tab: string; readonly isTold: boolean; readonly isNamed: boolean } | null;

/**
 * Staff's own summaries with a row an indicator, beside tables with a row a unit: "Tổng hợp tỉnh" with "Phát triển đoàn viên | 120 | 118",
 * what the units of the tab "Đoàn viên" come to. Most of its rows are such totals, at least two of them large, or one that goes by the name of
 * its table; rows that do not agree go by the name of one, and what no table has is told. It is no unit, and counts for nobody: its units do.
 */
export function findFormsOfTotals(known: Omit<Retold, 'singles'>): readonly RepeatedForm[] {
  const { tables, forms, grids } = known;
  if (forms.length === 0 || tables.length === 0) return [];
  const tellers: readonly Teller[] = [...pagedTellers({ tables, grids }), ...singleTellersIn(grids)(tables)];
  const told = new Map(tellers.map((teller) => [teller, totalsOf(teller)]));
  return forms.flatMap((form): readonly RepeatedForm[] => {
    const time = { period: periodOfForm(form), months: partOfYear(form.tab) };
    const own = tellers.filter((teller) => teller.tab !== form.tab && areOfOneTime(time, teller));
    if (own.some(({ units }) => units.has(unitKeyOf(form)))) return [];
    const totals = own.flatMap((teller) => told.get(teller) ?? []);
    const rows = form.rows.filter((row) => figuresOfRow(form, row, grids).some(isNumber));
    const standings = rows.map((row) => standingOf(form, row, { totals, known }));
    return repeatOf(form, rows, standings);
  });
}

function repeatOf(
  form: Form,
  rows: readonly FormRow[],
  standings: readonly Standing[],
): readonly RepeatedForm[] {
  const found = standings.flatMap((one) => one ?? []);
  const told = found.filter(({ isTold }) => isTold);
  const differing = found.length - told.length;
  const [of] = told;
  const isProved = told.length >= FEWEST || told.some(({ isNamed }) => isNamed);
  if (of === undefined || !isProved || told.length <= differing * 2 || told.length * 2 <= rows.length)
    return [];
  const others = new Set(told.map(({ tab }) => tab)).size - 1;
  const rest = rows.flatMap(({ name }, at) => (standings[at] === null ? [name] : []));
  const counted = others === 0 ? {} : { others };
  return [{ form, of: of.tab, ...counted, sums: { differing }, ...(rest.length === 0 ? {} : { rest }) }];
}

function standingOf(
  form: Form,
  row: FormRow,
  { totals, known }: { readonly totals: readonly Total[]; readonly known: Omit<Retold, 'singles'> },
): Standing {
  const words = wordsThatTell([row.name])[0] ?? '';
  const named = totals.find((total) => words !== '' && total.words.has(words));
  if (isPercent(row.measure) || !addsUpInForm(row))
    return named === undefined ? null : { tab: named.tab, isTold: false, isNamed: true };
  const [target, result] = figuresOfRow(form, row, known.grids);
  if (typeof target !== 'number' || typeof result !== 'number') return null;
  const isSame = (total: Total) => isScaled([target, result], [total.target, total.result]);
  const isLarge = Math.max(target, result) >= LARGE && target !== result;
  const of = named !== undefined && isSame(named) ? named : isLarge ? totals.find(isSame) : undefined;
  if (of !== undefined) return { tab: of.tab, isTold: true, isNamed: of === named };
  return named === undefined ? null : { tab: named.tab, isTold: false, isNamed: true };
}

/** The powers of ten between units of money. */
const SCALES = [1, 1e3, 1e6, 1e9];

/** Whether two figures are two others, told in the same or another unit of money. */
function isScaled(own: readonly [number, number], its: readonly [number, number]): boolean {
  return SCALES.some((scale) =>
    [
      [own, its],
      [its, own],
    ].some(([less, more]) => less?.every((value, at) => addExact([value * scale]) === more?.[at])),
  );
}

function totalsOf(teller: Teller): readonly Total[] {
  const [table] = teller.tables;
  if (table === undefined) return [];
  return teller.told().flatMap(({ label, rows }): Total[] => {
    const figures = [...rows.values()];
    if (figures.length < 2) return [];
    const target = addExact(figures.map((row) => row.target ?? 0));
    const result = addExact(figures.map((row) => row.result ?? 0));
    const isOnly = table.indicators.length === 1;
    const texts = isOnly ? [label, table.tab, table.title] : [label];
    return [{ tab: teller.tab, words: new Set(wordsThatTell(texts)), target, result }];
  });
}

function isNumber(value: number | string): boolean {
  return typeof value === 'number';
}
