import { constantFigure, type Figure, NO_FIGURE } from '../figure/figure';
import { assignedTo, type IndicatorTarget } from './indicator-target';
import { statedTarget } from './target-source';

/** One source of an indicator's targets. */
export interface TargetLayer {
  readonly from: IndicatorTarget;
  /** What it assigns to the unit of an index; null where it does not speak of that unit. */
  readonly of: (unit: number) => Figure | null;
}

/**
 * The target of a unit: of the sources, highest first, the first that assigns it something; a dash, a 0 and an x are
 * assigned, a blank cell is not. Where all that speak of the unit leave it blank, the highest one's blank cell; without
 * any, {@link NO_FIGURE}. Rule 12 of the product.
 */
export function targetFor(unit: number, layers: readonly TargetLayer[]): Figure {
  let blank: Figure | null = null;
  for (const { of } of layers) {
    const figure = of(unit);
    if (figure !== null && figure.reading.kind !== 'blank') return figure;
    blank ??= figure;
  }
  return blank ?? NO_FIGURE;
}

/**
 * The sources that a target stands for: the cells of its column, or the rows of a list, read by `cellsOf`, or one figure for every unit; none
 * where there is no target. Within a scope only its units have what is said for everybody; the blank cells of a column have it
 * too where staff say it.
 */
export function layersOf(
  from: IndicatorTarget,
  cellsOf: (unit: number) => Figure | null,
  scope: ReadonlySet<number> | null = null,
): readonly TargetLayer[] {
  if (from.kind === 'register')
    return [{ from, of: (unit) => from.figures.get(unit) ?? null }, ...layersOf(from.under, cellsOf, scope)];
  if (from.kind === 'assignment')
    return [{ from, of: (unit) => assignedTo(unit, from) }, ...layersOf(from.own, cellsOf, scope)];
  if (from.kind === 'none') return [];
  const stated = (unit: number) => {
    const value = scope === null || scope.has(unit) ? statedTarget(unit, from) : null;
    return value === null ? null : constantFigure(value);
  };
  if (from.kind === 'column')
    return [{ from, of: cellsOf }, ...(from.common === undefined ? [] : [{ from, of: stated }])];
  return [{ from, of: from.kind === 'rows' ? cellsOf : stated }];
}
