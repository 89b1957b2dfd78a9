import type { Share } from '../figure/figure';
import { formatNumber, formatPercent } from '../number/format';
import { roundRatio } from '../number/round';
import { PAGES } from '../page/pages';
import type { Indicator } from '../survey/indicator';
import { namesListed } from './line-names';

/** Decimals of a percentage that is told beside a typed one. */
const TOLD_DIGITS = 2;

/**
 * Percentages that are not judged as typed, or not what their row gives: "Tiêm chủng: Trạm A ghi 95%, xét theo số chưa làm tròn 94,6%
 * (123/130)." Rule 1 of the product.
 */
export function shareLines(indicator: Indicator): string[] {
  const rounded = sharesOf(indicator, true).map(
    ([name, share, judged]) =>
      `${name} ghi ${formatPercent(share.typed)}, tính ra ${formatPercent(judged)} (${quotient(share)})`,
  );
  const line = `${indicator.name}: xét theo số chưa làm tròn, vì tỷ lệ đã ghi làm tròn qua mức KH: ${namesListed(rounded)}.`;
  return [...(rounded.length === 0 ? [] : [line]), ...wrongShareLines(indicator)];
}

/** The percentages that their row does not give, which are judged as typed. */
export function wrongShareLines(indicator: Indicator): string[] {
  const wrong = sharesOf(indicator, false).map(([name, share]) => {
    const exact = roundRatio(share.count, share.base, { digits: TOLD_DIGITS, mode: 'halfUp' });
    return `${name} ghi ${formatPercent(share.typed)}, tính ra ${formatPercent(exact)} (${quotient(share)})`;
  });
  if (wrong.length === 0) return [];
  return [
    `${indicator.name}: tỷ lệ đã ghi không khớp với số liệu cùng dòng, đang xét theo số đã ghi, cần xem lại (${PAGES.check.name}): ${namesListed(wrong)}.`,
  ];
}

function sharesOf({ measures }: Indicator, fits: boolean): readonly (readonly [string, Share, number])[] {
  return measures.flatMap(({ unit, result: { share, reading } }) =>
    share?.fits === fits && reading.kind === 'number' ? [[unit.name, share, reading.value] as const] : [],
  );
}

function quotient({ count, base }: Share): string {
  return `${formatNumber(count)}/${formatNumber(base)}`;
}
