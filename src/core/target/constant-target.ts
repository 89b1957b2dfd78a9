import { FILLER_WORDS, PERIOD_WORDS } from '../tab/filler-words';
import type { KindOfRow } from '../tab/kind-of-row';
import type { Line } from '../tab/line';
import { phrases, without } from '../tab/phrases';
import { TITLE_BEGINNINGS } from '../tab/title-words';
import { readWords, type Word } from '../tab/words';
import type { Grid } from '../workbook/workbook';
import { findNoteTargets } from './note-target';
import type { TargetSource } from './target-source';
import { countExplained, findConstant, readTypedRates } from './typed-rates';

/** What is known of an indicator without a target column. */
export interface TargetEvidence {
  readonly rows: readonly KindOfRow[];
  readonly resultColumn: number;
  readonly rateColumn: number | null;
  readonly linesAbove: readonly Line[];
  readonly linesBelow: readonly Line[];
  /** Texts that name what is counted: header, indicator's name, tab, title. */
  readonly things: readonly string[];
}

/** A constant target, or none; `contradicting` lists the figures that exclude each other, ascending. */
export interface ConstantTarget {
  readonly target: TargetSource;
  readonly contradicting: readonly number[];
}

const FILLERS = phrases(FILLER_WORDS, PERIOD_WORDS, TITLE_BEGINNINGS);

/**
 * Finds the target that holds for every unit of a table without a target column: from the lines ("12 tin bài/12
 * tháng"), from the typed percentages when one whole number gives them all, or from both when they agree: 12, which
 * explains 21 of 21. What contradicts is no target. Rule 12 of the product.
 */
export function findConstantTarget(grid: Grid, evidence: TargetEvidence): ConstantTarget {
  const { rows, resultColumn, rateColumn } = evidence;
  const rates =
    rateColumn === null ? [] : readTypedRates(grid, rows, { result: resultColumn, rate: rateColumn });
  const things = evidence.things.map(thingsOf);
  const notes = [
    ...findNoteTargets(evidence.linesAbove, things, { below: false }),
    ...findNoteTargets(evidence.linesBelow, things, { below: true }),
  ].filter(
    ({ isCertain, value }) =>
      isCertain || (rates.length > 1 && countExplained(rates, value) === rates.length),
  );
  const derived = findConstant(rates);
  const stated = distinct(notes.map(({ value }) => value));
  const note = notes[0];
  if (note === undefined) {
    if (derived === null) return none([]);
    const all = rates.length;
    return constant({ value: derived, from: 'rates', line: null, explains: all, of: all });
  }
  const explains = countExplained(rates, note.value);
  const contradicted = derived === null ? explains * 2 < rates.length : derived !== note.value;
  if (stated.length > 1 || contradicted)
    return none(distinct([...stated, ...(derived === null ? [] : [derived])]));
  const exception = note.exception === undefined ? {} : { exception: note.exception };
  return constant({
    value: note.value,
    from: 'note',
    line: note.line,
    explains,
    of: rates.length,
    ...exception,
  });
}

/** The words of a heading or title that say what is counted. */
export function thingsOf(text: string): readonly Word[] {
  return without(readWords(text).words, FILLERS);
}

function constant(found: Omit<Extract<TargetSource, { kind: 'constant' }>, 'kind'>): ConstantTarget {
  return { target: { kind: 'constant', ...found }, contradicting: [] };
}

function none(contradicting: readonly number[]): ConstantTarget {
  return { target: { kind: 'none' }, contradicting };
}

function distinct(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
