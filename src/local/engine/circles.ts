import type { Injector } from '@univerjs/core';
import {
  type FormulaDependencyTree,
  type FormulaDependencyTreeVirtual,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
} from '@univerjs/engine-formula';

type Formula = FormulaDependencyTree | FormulaDependencyTreeVirtual;

/** For each formula, by number, those that need its result. */
type Needed = ReadonlyMap<number, readonly number[]>;

/** Functions that look at a range from which they may not take what stands in it; those that never do need nothing (scripts/own-places.mjs). */
const PLACES = /\b(?:CELL|FORMULATEXT|ISFORMULA|OFFSET)\(/i;

/**
 * Marks formulas that need their own result, by themselves or through others: Sheets gives #REF! there ("Circular dependency detected. To
 * resolve with iterative calculation, see File > Settings."), where the engine would go round and give a number. What a marked formula
 * gives is decided where the engine's errors are (scripts/sheets-errors.mjs).
 */
export function markCircles(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  // The engine asks this of all formulas that it is about to work out, and goes round when told that there are circles.
  Reflect.set(injector.get(IFormulaDependencyGenerator), '_checkIsCycleDependency', (all: Formula[]) => {
    const formulas = new Map(all.filter(isOfCell).map((formula) => [formula.treeId, formula]));
    const needed = new Map(
      [...formulas].map(([id, formula]): [number, number[]] => {
        const others = [...dependencies.searchDependency(formula.toRTreeItem())];
        return [id, others.filter((other) => formulas.has(other))];
      }),
    );
    for (const id of inCircles(needed)) Reflect.set(formulas.get(id) ?? {}, 'isCircular', true);
    return false;
  });
}

/** Not one of a conditional format, which stands in no cell. */
function isOfCell(formula: Formula): boolean {
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
