import { MONTHS_OF_YEAR, wholeMonths } from '../date/months';
import type { Period } from '../date/period';
import type { KindOfRow } from '../figure/kind-of-row';
import { countExplained, findConstant, readTypedRates } from '../figure/typed-rates';
import { scaleOfColumn } from '../measure/scale';
import { FILLER_WORDS, PERIOD_WORDS } from '../phrase/filler-words';
import { contains, phrases, without } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { readWords, type Word } from '../phrase/words';
import type { TableProblem } from '../problem/problem';
import type { Line } from '../tab/line';
import { TITLE_BEGINNINGS } from '../tab/title-words';
import type { Grid } from '../workbook/workbook';
import { timesOfEach } from './each-time';
import { type Counted, inMeasure } from './in-measure';
import { findNoteTargets, type NoteTarget, saysEachUnit } from './note-target';
import type { TargetSource } from './target-source';

/** What is known of an indicator without a target column. */
export interface TargetEvidence {
  readonly rows: readonly KindOfRow[];
  readonly resultColumn: number;
  readonly rateColumn: number | null;
  readonly linesAbove: readonly Line[];
  readonly linesBelow: readonly Line[];
  /** Texts that name what is counted: header, indicator's name, tab, title. */
  readonly things: readonly string[];
  /** What a target of a line is set against; null for the number of a log's rows. */
  readonly counted: Counted | null;
  /** The time of the results; null where nothing states it. */
  readonly period: Period | null;
}

/** A constant target, or none; `contradicting` lists the figures that exclude each other, ascending. */
export interface ConstantTarget {
  readonly target: TargetSource;
  readonly contradicting: readonly number[];
  /** What lines say and nobody is given: a figure of all units together, one a month where nothing says of how many, or one in another unit of measure. */
  readonly unused: readonly UnusedTarget[];
}

export interface UnusedTarget {
  readonly value: number;
  readonly line: Line;
  readonly why: 'all' | 'time' | 'measure';
  /** The figure with its unit of measure, as the line has it. */
  readonly stated: string;
}

/** What is told of targets in lines that nobody is given; one in another unit of measure only where nothing in its table is given it. */
export function unusedProblems(
  tab: string,
  found: readonly { readonly target: TargetSource; readonly unused: readonly UnusedTarget[] }[],
): TableProblem[] {
  const isGiven = (line: Line) =>
    found.some(({ target }) => target.kind === 'constant' && target.line?.row === line.row);
  const told = found.flatMap(({ unused }) => unused);
  return told
    .filter(({ line, why }, index) => {
      const isSaid = told.findIndex((one) => one.line.row === line.row && one.why === why) < index;
      return why !== 'measure' || (!isGiven(line) && !isSaid);
    })
    .map(({ value, why, stated, line: { row, column } }) => {
      return { kind: 'unusedTarget', place: { tab, row, column }, value, why, stated };
    });
}

const FILLERS = phrases(FILLER_WORDS, PERIOD_WORDS, TITLE_BEGINNINGS);

/**
 * Finds the target that holds for every unit of a table without a target column: from the lines ("12 tin bài/12
 * tháng"), from the typed percentages when one whole number gives them all, or from both when they agree: 12, which
 * explains 21 of 21. What contradicts is no target. Rule 12 of the product.
 */
export function findConstantTarget(grid: Grid, evidence: TargetEvidence): ConstantTarget {
  const { rows, resultColumn, rateColumn, counted } = evidence;
  const rates =
    rateColumn === null ? [] : readTypedRates(grid, rows, { result: resultColumn, rate: rateColumn });
  const things = evidence.things.map(thingsOf);
  const isProved = (value: number) => rates.length > 1 && countExplained(rates, value) === rates.length;
  const found = [
    ...findNoteTargets(evidence.linesAbove, things, { below: false }),
    ...findNoteTargets(evidence.linesBelow, things, { below: true }),
  ].map((note): Found => {
    if (isProved(note.value)) return { ...note, each: null };
    const measured = inMeasure(note, counted);
    return measured === null ? { ...note, each: 'unmeasured' } : forTime(measured, evidence.period);
  });
  const unused = found.flatMap((note): UnusedTarget[] => {
    const why = isProved(note.value) ? null : whyUnused(note);
    return why === null ? [] : [{ value: note.value, line: note.line, stated: note.stated, why }];
  });
  const isSure = (note: Found) => note.isCertain || (!note.isOfAll && isOfOneMoney(note, counted));
  const notes = found.filter(
    (note) => isProved(note.value) || (isSure(note) && note.each !== 'unknown' && note.each !== 'unmeasured'),
  );
  const derived = findConstant(rates);
  const stated = distinct(notes.map(({ value }) => value));
  const note = notes[0];
  if (note === undefined) {
    if (derived === null) return none([], unused);
    const all = rates.length;
    return constant({ value: derived, from: 'rates', line: null, explains: all, of: all });
  }
  const explains = countExplained(rates, note.value);
  const contradicted = derived === null ? explains * 2 < rates.length : derived !== note.value;
  if (stated.length > 1 || contradicted)
    return none(distinct([...stated, ...(derived === null ? [] : [derived])]));
  const exception = note.exception === undefined ? {} : { exception: note.exception };
  const each = note.each === null || typeof note.each === 'string' ? {} : { each: note.each };
  return constant({
    value: note.value,
    from: 'note',
    line: note.line,
    behind: note.behind,
    ...(note.isCeiling ? { isCeiling: true as const } : {}),
    ...(note.scale === null ? {} : { scaled: { of: note.scale.of, stated: note.stated } }),
    explains,
    of: rates.length,
    ...exception,
    ...each,
  });
}

const PLANNED = phrases(PLAN_NOUNS, 'định mức|giao|phải|ít nhất|tối thiểu');

/** Whether a line gives each unit its figure in money and a column is of money too, in whatever unit: that says what is counted. */
function isOfOneMoney({ scale, line }: NoteTarget, counted: Counted | null): boolean {
  if (scale?.of !== 'money' || counted === null || !saysEachUnit(line.text)) return false;
  if (!contains(readWords(line.text).words, PLANNED)) return false;
  return scaleOfColumn(counted.measured, counted.texts)?.of === 'money';
}

type Each = NonNullable<Extract<TargetSource, { kind: 'constant' }>['each']>;

type Found = NoteTarget & { readonly each: Each | 'unknown' | 'unmeasured' | null };

function whyUnused({ isOfAll, each }: Found): UnusedTarget['why'] | null {
  if (isOfAll) return 'all';
  if (each === 'unmeasured') return 'measure';
  return each === 'unknown' ? 'time' : null;
}

/** What a figure of each month, quarter or half-year comes to in the time of the results: 2 a month are 24 in a year. */
function forTime(note: NoteTarget, period: Period | null): Found {
  const { months, value, exception } = note;
  if (months === null || months >= MONTHS_OF_YEAR) return { ...note, each: null };
  const times = timesOfEach(months, period);
  if (times === null) {
    const all = period === null ? null : wholeMonths(period);
    return { ...note, each: all !== null && months > all ? null : 'unknown' };
  }
  if (times === 1) return { ...note, each: null };
  const scaled =
    exception === undefined ? {} : { exception: { ...exception, value: exception.value * times } };
  return { ...note, value: value * times, ...scaled, each: { value, months } };
}

/** The words of a heading or title that say what is counted. */
export function thingsOf(text: string): readonly Word[] {
  return without(readWords(text).words, FILLERS);
}

function constant(found: Omit<Extract<TargetSource, { kind: 'constant' }>, 'kind'>): ConstantTarget {
  return { target: { kind: 'constant', ...found }, contradicting: [], unused: [] };
}

function none(contradicting: readonly number[], unused: readonly UnusedTarget[] = []): ConstantTarget {
  return { target: { kind: 'none' }, contradicting, unused };
}

function distinct(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
