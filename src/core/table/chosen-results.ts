import { withCalledAsPlanned } from '../pairing/called-as';
import { withCountedUp } from '../pairing/counted-up';
import { withOutcomes } from '../pairing/outcomes';
import { withOwnTimes } from '../pairing/own-time';
import { withProvedWhole, withWholeOfResults } from '../pairing/proved-pairings';
import { withProvedResults } from '../pairing/proved-results';
import { withProvedSums } from '../pairing/proved-sums';
import type { Score } from '../pairing/typed-evidence';
import type { TableProblem } from '../problem/problem';
import type { Column } from '../tab/column';
import { columnContent, decideResults } from '../tab/figures';
import { headingWords } from '../tab/heading-words';
import { withRankedResult } from '../tab/ranks';
import { readHeaderText } from '../tab/roles';
import type { Grid, Place } from '../workbook/workbook';
import { withoutBases, withoutRateBases } from './bare-results';
import { ambiguity } from './column-problems';
import type { KnownColumns } from './known-columns';
import type { TableRow } from './table';
import { wordsWithDigits } from './worded-figures';

/** Columns of which at least one is a result, and the results that typed rates gave; or why nothing decides which one is. */
export type ChosenResults =
  | {
      readonly kind: 'chosen';
      readonly columns: readonly Column[];
      readonly proved: ReadonlyMap<Column, Score>;
      /** Of a result that is the sum of columns, by typed rates or as the outcomes of one act: these. */
      readonly added?: ReadonlyMap<Column, readonly number[]>;
    }
  | { readonly kind: 'open'; readonly problem: TableProblem };

/** Decides which columns are results: by their words, where these do not say by typed rates, then by the one that holds the others' whole, or as their sum. */
export function chooseResults(
  grid: Grid,
  { rows, columns, lines, evidence }: KnownColumns,
  {
    at,
    unitColumn,
    isOfPart,
  }: {
    readonly at: (column: number) => Place;
    readonly unitColumn: number;
    /** Whether the table tells of a part of a year. */
    readonly isOfPart: () => boolean;
  },
): ChosenResults {
  const filled = figureColumnsOf(grid, rows, columns);
  const counted = withCountedUp(withWholeOfResults(columns, evidence) ?? columns, evidence);
  const wholes = withOwnTimes(counted, { evidence, isOfPart });
  const decided = withoutRateBases(decideResults(grid, rows, wholes), filled, evidence);
  const words = withoutBases(decided, columns, { lines, evidence });
  if (words.kind === 'decided')
    return { kind: 'chosen', ...withOutcomes(words.columns, evidence), proved: new Map() };
  const byRates = withProvedResults(filled, evidence);
  if (byRates !== null) return { kind: 'chosen', ...byRates };
  const whole = words.kind === 'ambiguous' ? withProvedWhole(columns, words.columns, evidence) : null;
  if (whole !== null) return { kind: 'chosen', columns: whole, proved: new Map() };
  const called = words.kind === 'words' ? null : withCalledAsPlanned(filled, evidence);
  if (called !== null) return { kind: 'chosen', columns: called, proved: new Map() };
  const summed = words.kind === 'ambiguous' ? withProvedSums([words.columns], filled, evidence) : null;
  if (summed !== null) return { kind: 'chosen', ...summed, proved: new Map() };
  if (words.kind === 'ambiguous')
    return { kind: 'open', problem: ambiguity('ambiguousResult', words.columns, at) };
  if (words.kind === 'words') {
    const text = wordsWithDigits(grid, rows, words.column);
    const own = text === null ? {} : { text };
    return { kind: 'open', problem: { kind: 'resultWithoutFigures', place: at(words.column), ...own } };
  }
  const ranked = withRankedResult(columns, (column) => filled.includes(column));
  if (ranked !== null) return { kind: 'chosen', columns: ranked, proved: new Map() };
  const estimate = filled.find(({ role }) => role === 'estimate');
  const both = bothInOne(grid, rows, columns);
  if (both !== null)
    return {
      kind: 'open',
      problem: { kind: 'resultWithoutFigures', place: at(both.column), text: both.text },
    };
  return {
    kind: 'open',
    problem: {
      kind: 'headerWithoutResult',
      place: at(unitColumn),
      ...(isPlan(grid, rows, columns) ? { isPlan: true } : {}),
      ...(estimate === undefined ? {} : { estimate: headingWords(estimate.leaf) }),
    },
  };
}

/** Two figures in one cell: "20/18". */
const TWO_FIGURES = /^\d[\d.,]* ?\/ ?\d[\d.,]*$/;

/** The first column that is headed by a plan and a result and holds both in one cell, "KH/TH" over "20/18", with one of these; null for none. */
function bothInOne(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
): { readonly column: number; readonly text: string } | null {
  for (const { column, leaf } of columns) {
    const roles = new Set(
      leaf
        .replace(/[():]/g, ' ')
        .split('/')
        .flatMap((side) => [side, side.trim().split(' ').pop() ?? ''])
        .map((side) => readHeaderText(side).role),
    );
    if (!roles.has('target') || !roles.has('result')) continue;
    const text = wordsWithDigits(grid, rows, column);
    if (text !== null && TWO_FIGURES.test(text)) return { column, text };
  }
  return null;
}

/** Columns with figures keep their roles; of others nothing is proved. */
function figureColumnsOf(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
): readonly Column[] {
  return columns.map((column): Column => {
    const isOpen = column.role !== 'rate' && columnContent(grid, rows, column.column) !== 'figures';
    return isOpen ? { ...column, role: 'note' } : column;
  });
}

/** Whether all columns of figures say that they are targets. */
function isPlan(grid: Grid, rows: readonly TableRow[], columns: readonly Column[]): boolean {
  const figures = columns.filter(({ column }) => columnContent(grid, rows, column) === 'figures');
  return figures.length > 0 && figures.every(({ role }) => role === 'target');
}
