import type { Indicator } from '../survey/indicator';
import type { Place } from '../workbook/workbook';
import { placeKey } from './uses';

/**
 * Tells targets typed beside results for which another counts that was assigned to the unit, by a table of targets or a register: no page
 * prints them, though other units of their column are judged by theirs. Where the two differ the foot and the check say so.
 */
export function overruledTargets(indicators: readonly Indicator[]): (place: Place) => boolean {
  const over = indicators.filter(({ target: { kind } }) => kind === 'assignment' || kind === 'register');
  const overruled = new Set(
    over
      .flatMap(({ measures }) => measures.flatMap(({ otherTarget }) => otherTarget?.places ?? []))
      .map(placeKey),
  );
  if (overruled.size === 0) return () => false;
  for (const { measures } of indicators)
    for (const { target } of measures) for (const place of target.places) overruled.delete(placeKey(place));
  return (place) => overruled.has(placeKey(place));
}
