import type { Injector } from '@univerjs/core';
import {
  type FormulaDependencyTree,
  type FormulaDependencyTreeVirtual,
  IFormulaDependencyGenerator,
} from '@univerjs/engine-formula';

/** A formula that the engine is about to work out. */
export type RunFormula = FormulaDependencyTree | FormulaDependencyTreeVirtual;

/** Something done with the formulas of a calculation before it begins; what it takes from the list is not worked out. */
export type RunStep = (formulas: RunFormula[]) => void;

/** Has the steps done before each calculation, in order. */
export function beforeCalculation(injector: Injector, steps: readonly RunStep[]): void {
  // The engine asks this of all formulas that it is about to work out, and goes round when told that there are circles.
  Reflect.set(injector.get(IFormulaDependencyGenerator), '_checkIsCycleDependency', (all: RunFormula[]) => {
    for (const step of steps) step(all);
    return false;
  });
}

/** Has a formula give an error, whatever it holds (scripts/sheets-errors.mjs reads that). */
export function giveError(formula: RunFormula, error: '#REF!' | '#NAME?'): void {
  Reflect.set(formula, 'ownError', error);
}
