import { addFigures, type Figure, NO_FIGURE, scaleFigure } from '../figure/figure';
import type { AddedFigure } from '../target/indicator-target';

/** The figures of one table by the index of the unit, and whether they are taken off. */
interface Given {
  readonly figures: ReadonlyMap<number, Figure>;
  readonly isLess: boolean;
}

/**
 * Targets with what their units were given besides: 21 and 5 are 26. Where most of what a table gives is no less than the target itself, it may be
 * the new one as well: then nobody whom it names is judged.
 */
export function withAddedFigures(
  first: ReadonlyMap<number, Figure>,
  all: readonly Given[],
): { readonly figures: ReadonlyMap<number, Figure>; readonly added: ReadonlyMap<number, AddedFigure> } {
  const figures = new Map(first);
  const added = new Map<number, AddedFigure>();
  for (const { figures: given, isLess } of all) {
    const told = [...given].filter(([, { reading }]) => reading.kind !== 'blank' && reading.kind !== 'dash');
    const pairs = told.flatMap(([unit, { reading }]) => {
      const own = first.get(unit)?.reading;
      return own?.kind === 'number' && reading.kind === 'number' ? [reading.value < own.value] : [];
    });
    const areParts = pairs.filter(Boolean).length * 2 > pairs.length || pairs.length === 0;
    for (const [unit, figure] of told) {
      const more = isLess ? scaleFigure(figure, -1) : figure;
      const before = added.get(unit);
      const own = figures.get(unit) ?? NO_FIGURE;
      const sum = own.reading.kind === 'blank' ? more : addFigures([own, more]);
      const reading = areParts
        ? sum.reading
        : { kind: 'unreadable' as const, text: 'chưa rõ cộng thêm hay KH mới' };
      figures.set(unit, { ...sum, reading });
      added.set(unit, {
        first: before?.first ?? own,
        more: [...(before?.more ?? []), more],
        isClear: areParts && before?.isClear !== false,
      });
    }
  }
  return { figures, added };
}
