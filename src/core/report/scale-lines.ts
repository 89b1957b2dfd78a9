import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import type { Indicator } from '../survey/indicator';
import { type OffScale, offScale, offScaleTabs } from '../survey/off-scale';
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
  if (slips.length === 0) return offScaleLines(indicator);
  return [
    `${indicator.name}: số lệch hàng nghìn lần so với các số khác của biểu, đang xét theo số đã ghi, cần xem lại (${PAGES.check.name}): ${namesListed(slips)}.`,
  ];
}

/** All results, or all of a period, in another power of a thousand than what they stand beside, which no single one tells. */
function offScaleLines(indicator: Indicator): string[] {
  const { name } = indicator;
  const off = offScale(indicator);
  const all =
    off === null
      ? []
      : [`${name}: KQ của mọi đơn vị ${timesWords(off)} KH, có thể KH và KQ khác đơn vị tính`];
  const tabs = offScaleTabs(indicator).map(
    (one) =>
      `${name}: số của mọi đơn vị ở '${one.tab}' ${timesWords(one)} số các kỳ khác, có thể khác đơn vị tính`,
  );
  return [...all, ...tabs].map((words) => `${words}, đang xét theo số đã ghi, cần xem lại.`);
}

function timesWords({ power, isMore }: Pick<OffScale, 'power' | 'isMore'>): string {
  return isMore ? `gấp khoảng ${formatNumber(power)} lần` : `bằng khoảng 1/${formatNumber(power)}`;
}
