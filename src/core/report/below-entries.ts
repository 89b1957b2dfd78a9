import { formatDate } from '../date/calendar-date';
import { compareProducts } from '../number/decimal';
import { formatNumber } from '../number/format';
import type { Content, Look, PageCell } from '../page/page';
import { BLANK } from '../page/page';
import { STATES } from '../state/assessment';
import type { Indicator, Measure } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { isPercent } from '../tab/measure';
import { cellA1 } from '../workbook/a1';
import { indicatorText, typedKey } from './below-typed';
import { figureFormat, fillOf, printedResult, rateFormat, sourceNote } from './cells';

/** One line of the list: a unit under an indicator. */
export interface Entry {
  readonly indicator: Indicator;
  readonly measure: Measure;
}

/** True for what the list names: below target, or without a figure. */
export function isListed({ measure }: Entry): boolean {
  return measure.assessment.state === 'below' || measure.assessment.state === 'noData';
}

/** Lowest rate first, units without a rate last; equal rates keep the directory's order. */
export function byRate(a: Entry, b: Entry): number {
  const [first, second] = [a.measure.assessment.rate, b.measure.assessment.rate];
  if (!first || !second) return Number(first === null) - Number(second === null);
  return compareProducts([first.result, second.target], [second.result, first.target]);
}

/** All units under all indicators, a list an indicator. */
export function entriesOf(survey: Survey): Entry[][] {
  return survey.indicators.map((indicator) => indicator.measures.map((measure) => ({ indicator, measure })));
}

/** The key that typed text of the entry is kept under. */
export function keyOf({ indicator, measure }: Entry): string {
  return typedKey(indicator.name, measure.unit.name, indicator.period);
}

/** "Tính đến ngày 31/12/2019: 27 lượt chưa đạt của 16 đơn vị; 5 lượt chưa có số liệu". */
export function headline(survey: Survey, entries: readonly Entry[]): string {
  const inState = (state: string) => entries.filter(({ measure }) => measure.assessment.state === state);
  const below = inState('below');
  const units = new Set(below.map(({ measure }) => measure.unit.index));
  const counts = [
    `${formatNumber(below.length)} lượt chưa đạt của ${formatNumber(units.size)} đơn vị`,
    `${formatNumber(inState('noData').length)} lượt chưa có số liệu`,
  ];
  const errors = inState('dataError').length;
  if (errors > 0) counts.push(`${formatNumber(errors)} lượt lỗi số liệu (xem trang Tổng hợp)`);
  return `Tính đến ngày ${formatDate(survey.asOf)}: ${counts.join('; ')}`;
}

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
  const format = figureFormat([inTargets, result], isPercent(indicator.measure));
  const ref = (column: number) => cellA1({ row, column });
  const calculated = (formula: string, value: number): Content => (withFormulas ? { formula } : value);
  const note = sourceNote(measure);
  const below = assessment.state === 'below';
  return [
    { content: number, look: { align: 'center' } },
    { content: indicatorText(indicator.name, indicator.period, survey.period) },
    { content: unit.name, look: filled },
    { content: inTargets ?? '', look: { align: 'right' }, format },
    { content: result ?? '', look: { ...filled, align: 'right' }, format, ...(note ? { note } : {}) },
    rate && rate.target !== 0
      ? {
          content: calculated(`=${ref(4)}/${ref(3)}`, rate.result / rate.target),
          look: { ...filled, align: 'right', ...(below ? { bold: true } : {}) },
          format: rateFormat(rate, { below, provisional: false }),
        }
      : { content: '', look: filled },
    shortfall === null
      ? BLANK
      : { content: calculated(`=${ref(3)}-${ref(4)}`, shortfall), look: { align: 'right' }, format },
    { content: STATES[assessment.state], look: { align: 'center' } },
    BLANK,
    BLANK,
    BLANK,
  ];
}
