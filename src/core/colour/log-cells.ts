import type { Survey } from '../survey/survey';
import { columnLetters } from '../workbook/a1';
import type { Area } from '../workbook/workbook';
import { areasOf, cellsIn } from './areas';
import { holdsNothing } from './cell-formula';
import { FILLS } from './palette';
import { type ColourRule, MARKER } from './rule';

/** What of a log's cells is to be mended before its row counts, and while a cell of them is still so. */
const OPEN_IN_LOGS = {
  logRowsWithoutUnit: holdsNothing,
  logDatesUnreadable: (ref: string) => `NOT(ISNUMBER(${ref}))`,
  logAmountsUnreadable: (ref: string) => `NOT(ISNUMBER(${ref}))`,
} as const;

/** Of more separate runs of rows a log has the first coloured. */
const MOST_RUNS = 200;

/** Cells of a log that keep their rows from being counted: a unit, a day or an amount that is missing or cannot be read. */
export interface OpenLogCells {
  readonly tab: string;
  /** Counted from 0. */
  readonly column: number;
  /** Those that are coloured, from the top. */
  readonly areas: readonly Area[];
  /** How many are not, since they stand in too many separate runs. */
  readonly left: number;
  readonly isOpen: (ref: string) => string;
}

/** The cells of logs that are to be mended, by kind and column. */
export function openLogCells({ problems }: Pick<Survey, 'problems'>): readonly OpenLogCells[] {
  return problems.flatMap((problem) => {
    const { kind, place } = problem;
    if (kind !== 'logRowsWithoutUnit' && kind !== 'logDatesUnreadable' && kind !== 'logAmountsUnreadable')
      return [];
    const { tab, column } = place;
    const areas = areasOf(problem.rows, [column]).slice(0, MOST_RUNS);
    const left = problem.rows.length - cellsIn(areas);
    return [{ tab, column, areas, left, isOpen: OPEN_IN_LOGS[kind] }];
  });
}

/** The rule that marks the cells of a log which nobody has filled in readably. */
export function openRule({ column, areas, isOpen }: OpenLogCells): ColourRule[] {
  const [first] = areas;
  if (first === undefined) return [];
  const ref = `$${columnLetters(column)}${first.row + 1}`;
  return [{ areas, formula: `=AND(${MARKER};${isOpen(ref)})`, fill: FILLS.dataError, bold: false }];
}
