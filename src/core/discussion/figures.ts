import { isPercent } from '../measure/measure';
import { formatNumber, formatRate } from '../number/format';
import type { Assessment } from '../state/assessment';
import type { Indicator } from '../survey/indicator';
import { withSmallLetter } from '../text/letter-case';

/** Decimals of a rate in a sentence; more where fewer would print 100 for less. */
export const RATE_DIGITS = 1;

type Measured = Pick<Indicator, 'measure' | 'money'>;

/** A figure with its sign of percent: 93 → "93%"; others as they are printed: 1.349.500.000. */
export function figureText(value: number, { measure }: Measured): string {
  return `${formatNumber(value)}${isPercent(measure) ? '%' : ''}`;
}

/** " đồng" behind money, in small letters where a heading has "Triệu đồng" and not "VNĐ", nothing behind counts, whose names say what they count. */
export function unitOfMoney({ measure, money }: Measured): string {
  if (!money || measure === null) return '';
  return ` ${/^[A-ZĐ][^A-ZĐ]+$/.test(measure) ? withSmallLetter(measure) : measure}`;
}

/** "7/12", "30.000.000/44.950.000 đồng", "93%/95%". */
export function pairText(result: number, target: number, measured: Measured): string {
  return `${figureText(result, measured)}/${figureText(target, measured)}${unitOfMoney(measured)}`;
}

/** "đạt 58,3%"; of what must not exceed its target "bằng 120,0% mức giao"; null where there is no rate. */
export function rateText(
  rate: Assessment['rate'],
  { direction }: Pick<Indicator, 'direction'>,
): string | null {
  if (rate === null || rate.target === 0) return null;
  const isCeiling = direction === 'less';
  const text = formatRate(rate.result, rate.target, { digits: RATE_DIGITS, isCeiling });
  return isCeiling ? `bằng ${text} mức giao` : `đạt ${text}`;
}
