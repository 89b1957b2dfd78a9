import { offScale } from '../survey/off-scale';
import { scaleSlips } from '../survey/scale-slips';
import type { Survey } from '../survey/survey';
import type { Finding } from './finding';
import { spotsOf } from './spot';

/** Figures thousands of times off their pair, alone among those of their indicator or all of them; those of which another finding tells are left to it. */
export function findScaleSlips({ indicators }: Survey, told: readonly Finding[]): Finding[] {
  const key = ({
    tab,
    row,
    column,
  }: {
    readonly tab: string;
    readonly row: number;
    readonly column: number;
  }) => `${row}:${column}:${tab}`;
  const known = new Set(
    told
      .filter(({ kind }) => kind === 'otherScale' || kind === 'damagedNumber')
      .flatMap(({ spots }) => spots.map(({ place }) => key(place))),
  );
  return indicators.flatMap((indicator): Finding[] => {
    const off = (offScale(indicator)?.results ?? []).map((one) => ({ ...one, side: 'result' as const }));
    const spots = spotsOf(
      [...scaleSlips(indicator), ...off]
        .filter(({ place }) => !known.has(key(place)))
        .map(({ measure, side, likely, place }) => {
          return { place, unit: measure.unit.name, typed: measure[side].typed, expected: likely };
        }),
    );
    return spots ? [{ kind: 'scaleSlip', severity: 'Cần xem lại', spots, subject: indicator.name }] : [];
  });
}
