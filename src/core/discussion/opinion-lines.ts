import { groupBy } from '../collection/group-by';
import { formatNumber } from '../number/format';
import { type Entry, entriesOf, isListed } from '../report/below-entries';
import { indicatorText, periodKey } from '../report/below-typed';
import { printedResult } from '../report/cells';
import type { Survey } from '../survey/survey';
import { pairText } from './figures';
import { type DiscussionLine, namesWithin } from './line';
import { countAnswers } from './opinion-counts';
import type { Opinion, Opinions } from './opinions';

const MOST_UNITS = 60;
const MOST_LINES = 100;

/**
 * Section VI: how many of the listed rows have an opinion, how many of these name no solution, how many have none: "Đã có ý kiến
 * 03/32 lượt; 01 lượt chưa nêu giải pháp; 29 lượt chưa có ý kiến."; then each opinion, and who gave none, so that their targets stand.
 * Nothing while nobody wrote anything, but `frozen`, who had given none when figures were frozen before and is below target now.
 */
export function opinionLines(survey: Survey, opinions: Opinions, frozen: string): DiscussionLine[] {
  const listed = entriesOf(survey).flat().filter(isListed);
  const { given, unsolved, silent, text: counts } = countAnswers(listed, opinions);
  const plain = (unit: string, text: string): DiscussionLine => ({
    kind: 'fact',
    key: { section: 'VI', indicator: '', unit, period: periodKey(survey.period) },
    text,
  });
  const before = frozen === '' ? [] : [plain('Chưa có ý kiến lúc chốt', `${frozen}.`)];
  if (given.length === 0) return before;
  const rest = given.length - MOST_LINES;
  return [
    plain('', counts),
    ...given.slice(0, MOST_LINES).map(
      ({ entry, opinion }): DiscussionLine => ({
        kind: 'fact',
        key: {
          section: 'VI',
          indicator: entry.indicator.name,
          unit: entry.measure.unit.name,
          period: periodKey(entry.indicator.period),
        },
        text: `- ${entryText(entry, survey)}: ${opinionText(opinion)}`,
      }),
    ),
    ...(rest > 0 ? [plain('…', `- Và ${formatNumber(rest)} ý kiến khác.`)] : []),
    ...(unsolved.length > 0
      ? [plain('Chưa nêu giải pháp', `Chưa nêu giải pháp: ${unitsText(unsolved, survey)}.`)]
      : []),
    ...(silent.length > 0
      ? [plain('Chưa có ý kiến', `Chưa có ý kiến, giữ nguyên KH giao: ${unitsText(silent, survey)}.`)]
      : []),
    ...before,
  ];
}

/** "LĐLĐ Phục Hòa (Tin bài 7/12)". */
function entryText({ indicator, measure }: Entry, survey: Survey): string {
  const result = printedResult(measure);
  const target = measure.assessment.inTargets;
  const figures = result === null || target === null ? '' : ` ${pairText(result, target, indicator)}`;
  return `${measure.unit.name} (${labelOf({ indicator }, survey)}${figures})`;
}

function opinionText({ explanation, solution, due }: Opinion): string {
  const parts = [
    ...(explanation === '' ? [] : [explanation]),
    ...(solution === '' ? [] : [`Giải pháp: ${solution}`]),
    ...(due === '' ? [] : [`Thời hạn: ${due}`]),
  ];
  return parts.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** "LĐLĐ Hòa An (CĐCS, Quỹ xã hội); LĐLĐ Hạ Lang (Tin bài)", in the directory's order. */
function unitsText(entries: readonly Entry[], survey: Survey): string {
  const byUnit = groupBy(entries, ({ measure }) => measure.unit);
  const units = [...byUnit].sort(([a], [b]) => a.index - b.index);
  const words = units.map(([unit, own]) => {
    const names = own.map((entry) => labelOf(entry, survey));
    return `${unit.name} (${names.join(', ')})`;
  });
  return namesWithin(words, MOST_UNITS);
}

function labelOf({ indicator }: Pick<Entry, 'indicator'>, survey: Survey): string {
  return indicatorText(indicator.name, indicator.period, survey.period);
}
