import { formatDate } from '../date/calendar-date';
import { compareProducts, subtractExact } from '../number/decimal';
import { formatNumber, formatRate } from '../number/format';
import { indicatorText, periodKey } from '../report/below-typed';
import { printedResult, sourceNote } from '../report/cells';
import type { StateKey } from '../state/assessment';
import type { Indicator, Measure } from '../survey/indicator';
import { isPaidIn } from '../survey/paid-in';
import type { Survey } from '../survey/survey';
import { figureText, pairText, RATE_DIGITS, rateText, unitOfMoney } from './figures';
import { type DiscussionLine, type LineKey, namesWithin } from './line';

/** Units of an indicator that have a line of their own, and names in one line, before the rest is only counted. */
const MOST_LINES = 100;
const MOST_NAMES = 60;

/** From this share of the target on a result is outstanding, in hundredths; smaller targets are reached so by chance. */
const OUTSTANDING = { percent: 150, target: 5 } as const;

/**
 * Section II: under each indicator the units that are to be heard, those below target, then those behind its months, in the
 * directory's order, each with its figures: "- LĐLĐ Phục Hòa: 7/12, đạt 58,3%; còn thiếu 5."
 */
export function askedLines(survey: Survey): DiscussionLine[] {
  return survey.indicators.flatMap((indicator) => {
    const [below, late] = [inState(indicator, 'below'), inState(indicator, 'late')];
    const asked = [...below, ...late];
    if (asked.length === 0) return [];
    const counts = [
      ...(below.length > 0 ? [`${formatNumber(below.length)} đơn vị chưa đạt`] : []),
      ...(late.length > 0 ? [`${formatNumber(late.length)} đơn vị chậm tiến độ`] : []),
    ];
    const key = (unit: string) => keyOf('II', indicator, unit);
    const head = `${labelOf(indicator, survey)}: ${counts.join('; ')}`;
    const own = asked.slice(0, MOST_LINES).map((measure): DiscussionLine => {
      const note = sourceNote(measure);
      return {
        kind: 'fact',
        key: key(measure.unit.name),
        text: `- ${measure.unit.name}: ${unitText(measure, indicator)}.`,
        ...(note ? { note } : {}),
      };
    });
    const rest = asked.length - own.length;
    const more: DiscussionLine[] =
      rest > 0 ? [{ kind: 'fact', key: key('…'), text: `- Và ${formatNumber(rest)} đơn vị khác.` }] : [];
    return [{ kind: 'heading', key: key(''), text: head }, ...own, ...more];
  });
}

/** What a unit came to and what it lacks. */
function unitText(measure: Measure, indicator: Indicator): string {
  const { assessment, paced, result: figure } = measure;
  const { inTargets, rate, shortfall, surplus, state } = assessment;
  const result = printedResult(measure) ?? assessment.inResults ?? 0;
  const target = inTargets ?? 0;
  const pair = pairText(result, target, indicator);
  const star = figure.missing > 0 ? ' (tạm tính)' : '';
  const sum = (value: number) => `${figureText(value, indicator)}${unitOfMoney(indicator)}`;
  if (state === 'late' && paced !== undefined) {
    const until = indicator.pace?.until ? ` đến ${formatDate(indicator.pace.until)}` : '';
    return `${pair}${star}; cần ${sum(paced)}${until}, còn thiếu ${sum(subtractExact(paced, result))}`;
  }
  const share = rateText(rate, indicator);
  const first = `${pair}${share === null ? '' : `, ${share}`}${star}`;
  if (indicator.direction === 'less') return surplus === null ? first : `${first}; vượt ${sum(surplus)}`;
  const lacks = isPaidIn(indicator) ? 'còn phải nộp' : 'còn thiếu';
  return shortfall === null ? first : `${first}; ${lacks} ${sum(shortfall)}`;
}

/** Section III: under each indicator the units without a figure, in the directory's order. */
export function missingLines(survey: Survey): DiscussionLine[] {
  return survey.indicators.flatMap((indicator): DiscussionLine[] => {
    const names = inState(indicator, 'noData').map(({ unit }) => unit.name);
    if (names.length === 0) return [];
    const head = `${labelOf(indicator, survey)} (${formatNumber(names.length)} đơn vị)`;
    return [
      {
        kind: 'fact',
        key: keyOf('III', indicator, ''),
        text: `${head}: ${namesWithin(names, MOST_NAMES)}.`,
      },
    ];
  });
}

/**
 * Section IV: results of 150 % and more of targets of 5 and more, highest rate first, equal ones in the directory's order: 28 of 12
 * before 16 of 10; 1 of 1 is none.
 */
export function outstandingLines(survey: Survey): DiscussionLine[] {
  return survey.indicators.flatMap((indicator): DiscussionLine[] => {
    if (indicator.direction === 'less') return [];
    const best = indicator.measures.flatMap((measure) => {
      const { rate, state } = measure.assessment;
      if (rate === null || state !== 'exceeded' || rate.target < OUTSTANDING.target) return [];
      const isHigh = compareProducts([rate.result, 100], [rate.target, OUTSTANDING.percent]) >= 0;
      return isHigh ? [{ measure, rate }] : [];
    });
    best.sort((a, b) => compareProducts([b.rate.result, a.rate.target], [a.rate.result, b.rate.target]));
    if (best.length === 0) return [];
    const words = best.map(({ measure, rate }) => {
      const share = formatRate(rate.result, rate.target, { digits: RATE_DIGITS });
      return `${measure.unit.name} ${pairText(rate.result, rate.target, indicator)} (${share})`;
    });
    return [
      {
        kind: 'fact',
        key: keyOf('IV', indicator, ''),
        text: `${labelOf(indicator, survey)}: ${namesWithin(words, MOST_NAMES)}.`,
      },
    ];
  });
}

function inState({ measures }: Indicator, state: StateKey): readonly Measure[] {
  return measures.filter(({ assessment }) => assessment.state === state);
}

function labelOf({ name, period }: Indicator, survey: Survey): string {
  return indicatorText(name, period, survey.period);
}

function keyOf(section: string, { name, period }: Indicator, unit: string): LineKey {
  return { section, indicator: name, unit, period: periodKey(period) };
}
