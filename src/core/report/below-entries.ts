import { formatDate } from '../date/calendar-date';
import { unjudgedWords } from '../ledger/unread-words';
import { isPercent } from '../measure/measure';
import { compareProducts } from '../number/decimal';
import { formatNumber } from '../number/format';
import { wholeNumbers } from '../number/whole-numbers';
import type { Content, Look, PageCell } from '../page/page';
import { BLANK } from '../page/page';
import { type Assessment, STATES, type StateKey } from '../state/assessment';
import type { Indicator, Measure } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { cellA1 } from '../workbook/a1';
import { indicatorText, typedKey } from './below-typed';
import { figureFormat, fillOf, printedResult, rateFormat, rateText, sourceNote, wordsForRate } from './cells';

/** One line of the list: a unit under an indicator. */
export interface Entry {
  readonly indicator: Indicator;
  readonly measure: Measure;
}

const LISTED: readonly StateKey[] = ['below', 'late', 'noData'];

/** True for what the list names: below target, behind its pace, or without a figure. */
export function isListed({ measure }: Entry): boolean {
  return LISTED.includes(measure.assessment.state);
}

/**
 * Those below target first, worst first: the lowest rate, where less is better the highest, and above all rates what should not
 * be at all; then those behind their pace, lowest share of what the months ask for first, then those without a figure; equal ones
 * keep the directory's order.
 */
export function byRate({ indicator, measure: a }: Entry, { measure: b }: Entry): number {
  const rank = LISTED.indexOf(a.assessment.state) - LISTED.indexOf(b.assessment.state);
  if (rank !== 0) return rank;
  const [first, second] = [shareOf(a), shareOf(b)];
  const isLess = indicator.direction === 'less';
  if (!first && !second) return isLess ? (b.assessment.surplus ?? 0) - (a.assessment.surplus ?? 0) : 0;
  if (!first || !second) return (Number(first === null) - Number(second === null)) * (isLess ? -1 : 1);
  const lower = compareProducts([first.result, second.target], [second.result, first.target]);
  return isLess ? -lower : lower;
}

/** What a row is sorted by: its rate, or its result over what the months judged ask for. */
function shareOf({ assessment, paced }: Measure): Assessment['rate'] {
  if (assessment.state !== 'late' || paced === undefined || paced <= 0) return assessment.rate;
  return { result: assessment.inResults ?? 0, target: paced };
}

/** All units under all indicators, a list an indicator. */
export function entriesOf(survey: Survey): Entry[][] {
  return survey.indicators.map((indicator) => indicator.measures.map((measure) => ({ indicator, measure })));
}

/** The key that typed text of the entry is kept under. */
export function keyOf({ indicator, measure }: Entry): string {
  return typedKey(indicator.name, measure.unit.name, indicator.period);
}

/**
 * "Tính đến ngày 31/12/2019: 27 lượt chưa đạt của 16 đơn vị; 5 lượt chưa có số liệu". Where nobody is listed, also the plans that were not
 * judged: of "KH quý III | TH quý III | KH năm | Lũy kế 9 tháng" only the year's is.
 */
export function headline(survey: Survey, entries: readonly Entry[]): string {
  const inState = (state: string) => entries.filter(({ measure }) => measure.assessment.state === state);
  const ofUnits = (found: readonly Entry[]) => {
    const units = new Set(found.map(({ measure }) => measure.unit.index));
    return ` của ${formatNumber(units.size)} đơn vị`;
  };
  const isPaced = survey.indicators.some(({ pace }) => pace !== null);
  const [below, late, missing] = [inState('below'), inState('late'), inState('noData')];
  const counts = [
    `${formatNumber(below.length)} lượt chưa đạt${isPaced && below.length === 0 ? '' : ofUnits(below)}`,
  ];
  if (isPaced)
    counts.push(`${formatNumber(late.length)} lượt chậm tiến độ${late.length === 0 ? '' : ofUnits(late)}`);
  if (!isPaced || missing.length > 0) counts.push(`${formatNumber(missing.length)} lượt chưa có số liệu`);
  const errors = inState('dataError').length;
  if (errors > 0) counts.push(`${formatNumber(errors)} lượt lỗi số liệu (xem trang Tổng hợp)`);
  const unjudged = unjudgedWords(survey.unjudged);
  if (unjudged !== '' && below.length + late.length + missing.length === 0) counts.push(unjudged);
  return `Tính đến ngày ${formatDate(survey.asOf)}: ${counts.join('; ')}`;
}

const CENTER: Look = { align: 'center' };
const RIGHT: Look = { align: 'right' };

/** The cells of a unit under an indicator at a row of the page; formulas name that row. */
export function entryCells(
  { indicator, measure }: Entry,
  place: {
    readonly row: number;
    readonly number: number | '';
    readonly survey: Survey;
    readonly withFormulas: boolean;
  },
): PageCell[] {
  const { assessment, unit } = measure;
  const { row, number, survey, withFormulas } = place;
  const { rate, shortfall, inTargets } = assessment;
  const result = printedResult(measure);
  const fill = fillOf(assessment.state);
  const filled: Look = fill ? { fill } : {};
  const figure: Look = fill ? { fill, align: 'right' } : RIGHT;
  const isPercentage = isPercent(indicator.measure);
  const format = figureFormat([inTargets, result], isPercentage);
  const ref = (column: number) => cellA1({ row, column });
  const calculated = (formula: string, value: number): Content => (withFormulas ? { formula } : value);
  const note = sourceNote(measure);
  const below = assessment.state === 'below';
  return [
    { content: number, look: CENTER },
    { content: indicatorText(indicator.name, indicator.period, survey.period) },
    { content: unit.name, look: filled },
    { content: inTargets ?? '', look: RIGHT, format },
    note
      ? { content: result ?? '', look: figure, format, note }
      : { content: result ?? '', look: figure, format },
    rate && rate.target !== 0
      ? {
          content: calculated(`=${ref(4)}/${ref(3)}`, rate.result / rate.target),
          look: below ? { ...figure, bold: true } : figure,
          format: rateFormat(rate, { below, provisional: false, late: assessment.state === 'late' }),
        }
      : { content: listedRateText(measure, indicator), look: below ? { ...figure, bold: true } : filled },
    shortfall === null
      ? BLANK
      : {
          content: calculated(missingFormula(measure, ref), shortfall),
          look: RIGHT,
          format: figureFormat([shortfall], isPercentage),
        },
    { content: stateWords({ indicator, measure }), look: CENTER },
    BLANK,
    BLANK,
    BLANK,
  ];
}

/** What the list prints as a unit's rate: "▼ 92,5%", "▼ vượt 1" of a target of 0; '' where there is nothing to divide. */
export function listedRateText({ assessment }: Measure, { measure }: Indicator): string {
  const { rate, state, surplus } = assessment;
  const below = state === 'below';
  if (rate && rate.target !== 0) return rateText(rate, { below, provisional: false, late: state === 'late' });
  return below ? wordsForRate(state, surplus, { percent: isPercent(measure) }) : '';
}

/** What is missing as a formula: to the target, or to what the months judged ask for. */
function missingFormula({ assessment, paced }: Measure, ref: (column: number) => string): string {
  if (assessment.state !== 'late' || paced === undefined) return `=${ref(3)}-${ref(4)}`;
  return `=${wholeNumbers(paced)}-${ref(4)}`;
}

/** "Chậm tiến độ (cần 10 đến 31/05)"; any other state by its name. */
export function stateWords({ indicator, measure }: Entry): string {
  const { assessment, paced } = measure;
  const until = indicator.pace?.until;
  if (assessment.state !== 'late' || paced === undefined || !until) return STATES[assessment.state];
  return `${STATES.late} (cần ${formatNumber(paced)} đến ${formatDate(until).slice(0, 5)})`;
}
