import type { Finding } from './finding';
import { spotsOf } from './spot';
import { readingAt, spotAt, subjectOf, type TableView } from './table-view';

/** A column is filled throughout from eight figures and nine rows of ten on; fewer blanks may be meant. */
const FEWEST_FIGURES = 8;
const LEAST_SHARE = 0.9;

/**
 * Blank cells in columns that are filled throughout: the members of one unit of seventeen, or a unit without a target and a
 * result where all others have both. Blank results beside a target are told elsewhere, parts of a whole are often none.
 */
export function findBlanks(view: TableView): Finding[] {
  const parts = new Set(view.columns.filter(({ role }) => role === 'part').map(({ column }) => column));
  const targets = view.indicators.flatMap(({ columns: { target, resultColumn } }) =>
    target.kind === 'column' ? [{ column: target.column, with: resultColumn }] : [],
  );
  const others = view.otherFigures
    .filter((column) => !parts.has(column))
    .map((column) => ({ column, with: column }));
  return [...targets, ...others].flatMap(({ column, with: other }): Finding[] => {
    const isBlank = (row: number, at: number) => readingAt(view, row, at).kind === 'blank';
    const filled = view.unitRows.filter(({ row }) => readingAt(view, row, column).kind === 'number').length;
    if (filled < FEWEST_FIGURES || filled < view.unitRows.length * LEAST_SHARE) return [];
    const blank = view.unitRows.filter(({ row }) => isBlank(row, column) && isBlank(row, other));
    const spots = spotsOf(blank.map(({ row }) => spotAt(view, row, column)));
    return spots ? [{ kind: 'figureBlank', severity: 'Gợi ý', spots, subject: subjectOf(view, column) }] : [];
  });
}
