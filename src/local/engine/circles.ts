import type { Injector } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/engine-formula';
import { giveError, type RunFormula, type RunStep } from './formula-run';

/** For each formula, by number, those that need its result. */
type Needed = ReadonlyMap<number, readonly number[]>;

/** Functions that look at a range from which they may not take what stands in it; those that never do need nothing (scripts/own-places.mjs). */
const PLACES = /\b(?:CELL|FORMULATEXT|ISFORMULA|OFFSET)\(/i;

/**
 * Has formulas that need their own result, by themselves or through others, give #REF! as in Sheets ("Circular dependency detected. To
 * resolve with iterative calculation, see File > Settings."), where the engine would go round and give a number.
 */
export function circles(injector: Injector): RunStep {
  const dependencies = injector.get(IDependencyManagerService);
  return (all) => {
    const formulas = new Map(all.filter(isOfCell).map((formula) => [formula.treeId, formula]));
    const needed = new Map(
      [...formulas].map(([id, formula]): [number, number[]] => {
        const others = [...dependencies.searchDependency(formula.toRTreeItem())];
        return [id, others.filter((other) => formulas.has(other))];
      }),
    );
    for (const id of inCircles(needed)) {
      const formula = formulas.get(id);
      if (formula !== undefined) giveError(formula, '#REF!');
    }
  };
}

/** Not one of a conditional format, which stands in no cell. */
function isOfCell(formula: RunFormula): boolean {
  return formula.row >= 0 && !formula.formulaId && !PLACES.test(formula.formula);
}

/** Formulas from which some way leads in a circle and which such a way leads to. */
function inCircles(needed: Needed): Iterable<number> {
  return withoutEnds(turned(withoutEnds(needed))).keys();
}

/** Without those that nobody needs, again and again. */
function withoutEnds(needed: Needed): Needed {
  const counts = new Map([...needed].map(([id, others]) => [id, others.length]));
  const needs = turned(needed);
  const ends = [...needed.keys()].filter((id) => counts.get(id) === 0);
  for (let id = ends.pop(); id !== undefined; id = ends.pop()) {
    counts.delete(id);
    for (const other of needs.get(id) ?? []) {
      const left = (counts.get(other) ?? 0) - 1;
      counts.set(other, left);
      if (left === 0) ends.push(other);
    }
  }
  const kept = [...needed].filter(([id]) => counts.has(id));
  return new Map(kept.map(([id, others]) => [id, others.filter((other) => counts.has(other))]));
}

/** The same arrows the other way. */
function turned(arrows: Needed): Needed {
  const back = new Map<number, number[]>([...arrows.keys()].map((id) => [id, []]));
  for (const [id, others] of arrows) for (const other of others) back.get(other)?.push(id);
  return back;
}
