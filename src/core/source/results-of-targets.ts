import { readStretch } from '../date/stretch';
import { readMeasure } from '../measure/measure';
import { directionByName } from '../tab/direction';
import { reports } from '../tab/planning';
import { coversTime } from '../tab/span';
import type { OpenTable, Table, TableIndicator } from '../table/table';
import { readAssignments, subjectWords } from '../target/assignment';

/** Between the bands of a header in an indicator's name. */
const BETWEEN_BANDS = ' – ';

/**
 * Tables of several columns of which no header names a result, while exactly one other table assigns targets under just the same
 * headings ("Giao chỉ tiêu": Tin bài, Hiến máu) and their own title or tab says that they report: each column is the result of
 * what it is headed by. By the open table that each of them was.
 */
export function resultsOfTargets(open: readonly OpenTable[]): ReadonlyMap<OpenTable, Table> {
  const assigning = open.flatMap((one) => {
    const assignments = readAssignments(one);
    return assignments.length > 1 ? [{ one, words: keyOf(assignments.map(({ words }) => words)) }] : [];
  });
  const found = new Map<OpenTable, Table>();
  if (assigning.length === 0) return found;
  for (const one of open) {
    const { table, columns, targets } = one;
    const lines = [table.tab, table.title, ...table.linesAbove.map(({ text }) => text)];
    if (targets.length > 0 || assigning.some((other) => other.one === one) || !lines.some(reports)) continue;
    const words = keyOf(columns.map(({ texts }) => subjectWords(texts.join(' '))));
    const matching = assigning.filter((other) => other.words === words);
    if (matching.length === 1) found.set(one, withResults(one));
  }
  return found;
}

function keyOf(words: readonly (readonly string[])[]): string {
  return JSON.stringify(words.map((own) => own.join(' ')).sort());
}

function withResults({ table, columns }: OpenTable): Table {
  const lines = table.linesAbove.map(({ text }) => text);
  const indicators = columns.map(({ column, texts }): TableIndicator => {
    const name = texts.join(BETWEEN_BANDS);
    return {
      name,
      label: name,
      key: '',
      target: { kind: 'none' },
      resultColumn: column,
      rateColumn: null,
      shortfallColumn: null,
      cumulative: coversTime(texts),
      targetTime: null,
      resultTime: readStretch(texts),
      ...readMeasure(texts, lines),
      direction: directionByName(name, texts),
    };
  });
  return { ...table, indicators };
}
