import type { TableProblem } from '../problem/problem';

/**
 * What a problem keeps from being read: the table that begins at its place, some of its columns, some of its rows, or no figure.
 * A figure that a problem names is told, whatever else it would be.
 */
export const REFUSALS: Readonly<Record<TableProblem['kind'], 'table' | 'columns' | 'rows' | 'nothing'>> = {
  headerWithoutUnit: 'table',
  formWithoutUnit: 'table',
  headerWithoutResult: 'table',
  resultWithoutFigures: 'table',
  tableWithoutUnits: 'table',
  legacyText: 'table',
  unclearParts: 'table',
  unclearRows: 'table',
  goesOnBeside: 'table',
  mergedFigures: 'columns',
  ambiguousResult: 'columns',
  ambiguousTarget: 'columns',
  unpairedColumns: 'columns',
  mixedMeasures: 'columns',
  percentAgainstCount: 'columns',
  changeAgainstLevel: 'columns',
  ratesDisagree: 'columns',
  rowsWithoutUnit: 'rows',
  rowsWithoutIndicator: 'rows',
  targetWithoutFigures: 'nothing',
  markedResults: 'nothing',
  contradictingTargets: 'nothing',
  periodContradicted: 'nothing',
  periodTwice: 'nothing',
  formTwice: 'nothing',
  versions: 'nothing',
  logRowsWithoutUnit: 'nothing',
  logRowsOfSeveral: 'nothing',
  logDatesUnreadable: 'nothing',
  logRowsOutsidePeriod: 'nothing',
  logAmountsUnreadable: 'nothing',
  logMeasuresDiffer: 'nothing',
  listMarks: 'nothing',
  listItemTwice: 'nothing',
  registerRow: 'nothing',
  unusedTarget: 'nothing',
};
