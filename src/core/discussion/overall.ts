import { subtractExact } from '../number/decimal';
import { formatNumber } from '../number/format';
import { indicatorText, periodKey } from '../report/below-typed';
import { summaryBlocks, UNIONS_TOTAL } from '../report/blocks';
import { isOfUnits, ofPeriods } from '../report/withheld-lines';
import { countStandings, STANDINGS, type Standing } from '../state/standing';
import { type Total, totalOf } from '../state/total';
import { type Indicator, type Measure, totalOptionsOf } from '../survey/indicator';
import { isPaidIn } from '../survey/paid-in';
import type { Survey } from '../survey/survey';
import { addsUp } from '../tab/means';
import { hasTarget } from '../target/indicator-target';
import { rateText, unitOfMoney } from './figures';
import { type DiscussionLine, twoDigits } from './line';

/**
 * A sentence an indicator on what all units came to: "CĐCS: 05/10, đạt 50,0%."; what is missing and what was exceeded of money apart
 * (rule 4), what is provisional and why, and the unions by themselves where the federation's own offices are in the sum too.
 */
export function overallLines(survey: Survey): DiscussionLine[] {
  const unions = summaryBlocks(survey).flatMap((block) =>
    block.kind === 'total' && block.label === UNIONS_TOTAL ? block.units : [],
  );
  const ofUnions = new Set(unions.map(({ index }) => index));
  return survey.indicators.map((indicator) => {
    const { name, period } = indicator;
    const label = indicatorText(name, period, survey.period);
    return {
      kind: 'fact',
      key: { section: 'I', indicator: name, unit: '', period: periodKey(period) },
      text: `${label}: ${overallText(indicator, ofUnions)}.`,
    };
  });
}

function overallText(indicator: Indicator, unions: ReadonlySet<number>): string {
  const { measures } = indicator;
  if (!addsUp(indicator)) return reachedText(indicator);
  const total = totalIn(indicator, measures);
  if (total.target === null || !hasTarget(indicator.target))
    return `${twoDigits(total.result)}${unitOfMoney(indicator)}, không có KH giao`;
  const own = measures.filter(({ unit }) => unions.has(unit.index));
  const isMixed = own.length > 0 && measures.some((one) => !unions.has(one.unit.index) && isTold(one));
  const parts = [
    `${pairAndRate(indicator, total)}${provisionalText(indicator, total)}`,
    ...(isMixed && own.some(isTold)
      ? [`riêng các công đoàn ${pairAndRate(indicator, totalIn(indicator, own))}`]
      : []),
    ...moneyText(indicator, total),
    ...apartText(indicator, total),
    ...openText(indicator),
  ];
  return parts.join('; ');
}

function totalIn(indicator: Indicator, measures: readonly Measure[]): Total {
  return totalOf(
    measures.map(({ assessment }) => assessment),
    totalOptionsOf(indicator),
  );
}

function isTold({ assessment }: Measure): boolean {
  return assessment.state !== 'absent';
}

/** "278/252, đạt 110,3%"; results of units without a target are no part of either. */
function pairAndRate(indicator: Indicator, total: Total): string {
  const { rate, rateWithheld, state } = total;
  const [result, target] = rate ? [rate.result, rate.target] : [total.result, total.target ?? 0];
  const pair = `${twoDigits(result)}/${twoDigits(target)}${unitOfMoney(indicator)}`;
  if (rateWithheld) return `${pair}, không tính tỷ lệ chung vì có số liệu cần xem lại`;
  if (state === 'noData') return `KH ${twoDigits(target)}${unitOfMoney(indicator)}, chưa có số liệu`;
  const words = rateText(rate, indicator);
  return words === null ? pair : `${pair}, ${words}`;
}

/** " (tạm tính, 05 đơn vị chưa có số liệu)"; '' where no result is missing. */
function provisionalText({ measures, origin }: Indicator, { missing, counts, state }: Total): string {
  const unreadable = measures.filter(
    (one) => one.assessment.state === 'dataError' && one.assessment.provisional && !isOfUnits(one),
  ).length;
  const merged = measures.filter(isOfUnits).length;
  const cells = measures.reduce((sum, { result }) => sum + result.missing, 0);
  const parts = [
    ...(missing > 0 ? [`${twoDigits(missing)} đơn vị chưa có số liệu`] : []),
    ...(unreadable > 0 ? [`${twoDigits(unreadable)} đơn vị có số không đọc được`] : []),
    ...(merged > 0 ? [`${twoDigits(merged)} đơn vị đã gộp không cộng được tỷ lệ`] : []),
    ...(cells > 0 ? [`${twoDigits(cells)} ô${ofPeriods(origin)} còn trống`] : []),
  ];
  if (parts.length === 0) return '';
  return state === 'noData' && counts.get('noData') === missing
    ? ` (${parts.join(', ')})`
    : ` (tạm tính, ${parts.join(', ')})`;
}

function moneyText(indicator: Indicator, { shortfall, surplus }: Total): string[] {
  if (!indicator.money) return [];
  const words = (what: string, { sum, count }: Total['shortfall']) =>
    count === 0 ? [] : [`${what} ${formatNumber(sum)}${unitOfMoney(indicator)} (${twoDigits(count)} đơn vị)`];
  if (indicator.direction === 'less') return words('vượt mức giao', surplus);
  const [lacks, exceeds] = isPaidIn(indicator) ? ['còn phải nộp', 'nộp vượt'] : ['còn thiếu', 'vượt'];
  return [...words(lacks, shortfall), ...words(exceeds, surplus)];
}

/** Results of units without a target, which are in no rate. */
function apartText(indicator: Indicator, { rate, result }: Total): string[] {
  if (rate === null || result <= rate.result) return [];
  return [`ngoài KH ${twoDigits(subtractExact(result, rate.result))}${unitOfMoney(indicator)}`];
}

/** That nobody is below a target that is not due yet, and how many are behind its months. */
function openText({ periodEnded, pace, measures, direction }: Indicator): string[] {
  if (periodEnded || direction === 'less') return [];
  const late = measures.filter(({ assessment }) => assessment.state === 'late').length;
  const behind =
    pace?.until && late > 0
      ? [`${twoDigits(late)} đơn vị chậm tiến độ đến hết tháng ${pace.until.month}`]
      : [];
  return ['KH chưa đến hạn', ...behind];
}

/** Percentages are not added (rule 17): how many units reached theirs, of all that have one, and how the others stand. */
function reachedText(indicator: Indicator): string {
  const { of, all } = countStandings(indicator.measures);
  if (all === 0) return 'chưa có đơn vị nào để xét';
  const told = (standing: Standing) =>
    of(standing) > 0 ? [`${twoDigits(of(standing))} đơn vị ${STANDINGS[standing].words}`] : [];
  return [
    `${twoDigits(of('reached'))}/${twoDigits(all)} đơn vị đạt`,
    ...told('below'),
    ...openText(indicator),
    ...(['onPace', 'inProgress', 'noData', 'dataError'] as const).flatMap(told),
  ].join('; ');
}
