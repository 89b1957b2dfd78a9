import type { TableProblem } from '../problem/problem';

/** Problems that staff can answer by saying in `Danh mục chỉ tiêu` where figures stand. */
const DECLARABLE: ReadonlySet<TableProblem['kind']> = new Set<TableProblem['kind']>([
  'headerWithoutUnit',
  'headerWithoutResult',
  'formWithoutUnit',
  'ambiguousResult',
  'ambiguousTarget',
  'unpairedColumns',
  'mixedMeasures',
  'percentAgainstCount',
  'changeAgainstLevel',
  'ratesDisagree',
  'resultWithoutFigures',
  'tableWithoutUnits',
  'unclearParts',
  'unclearRows',
  'contradictingTargets',
  'unusedTarget',
]);

/** Whether a declared source answers a problem, since staff say there what the add-in could not tell. */
export function isDeclarable(kind: TableProblem['kind']): boolean {
  return DECLARABLE.has(kind);
}
