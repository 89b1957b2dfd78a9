import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import type { Indicator } from '../survey/indicator';
import { scaleSlips } from '../survey/scale-slips';
import { placeText } from './cells';
import { namesListed } from './line-names';

const SIDES = { target: 'KH', result: 'KQ' } as const;

/** Figures thousands of times off, which are judged as typed: "Thẻ BHYT: … Xã A KQ 2,35 (Biểu!D4), có thể là 2.350." Rule 14. */
export function scaleLines(indicator: Indicator): string[] {
  const slips = scaleSlips(indicator).map(
    ({ measure, side, value, likely, place }) =>
      `${measure.unit.name} ${SIDES[side]} ${formatNumber(value)} (${placeText(place)}), có thể là ${formatNumber(likely)}`,
  );
  if (slips.length === 0) return [];
  return [
    `${indicator.name}: số lệch hàng nghìn lần so với các số khác của biểu, đang xét theo số đã ghi, cần xem lại (${PAGES.check.name}): ${namesListed(slips)}.`,
  ];
}
