import { unjudgedLines, unreadLines } from '../ledger/unread-words';
import { isPercent } from '../measure/measure';
import { addExact } from '../number/decimal';
import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import { DIRECTIONS, INDICATOR_HEADINGS } from '../settings/layout';
import type { Total } from '../state/total';
import { type Indicator, sourcesOf } from '../survey/indicator';
import { isPaidIn } from '../survey/paid-in';
import type { Survey } from '../survey/survey';
import { addsUp, type Mean } from '../tab/means';
import { hasTarget, unassignedOf } from '../target/indicator-target';
import { suggestionText } from '../unit/suggestion-words';
import { listed } from '../words/listed';
import { MARKS, placeText } from './cells';
import { declaredLines } from './declared-line';
import { directionLine, openDirectionLine } from './direction-lines';
import { dueLine } from './due-line';
import { fullMarkLines } from './full-mark-line';
import { joinedNamesLine } from './joined-names-line';
import { namesListed, unitsWords } from './line-names';
import { listLines } from './list-lines';
import { alikeRowsLines, logLines, withoutEventsLine } from './log-lines';
import { markedPlansLine, notAppliedLine } from './marked-lines';
import { mayNotAddLines } from './may-not-add-lines';
import { mergerLines } from './merger-lines';
import { namesLeftOutLines } from './names-left-out-lines';
import { formerNamesLine, headedNamesLine, notedNamesLine, notedUnitsLine } from './noted-names-line';
import { kindsInFormsLines, otherRowsLines, sumRowsLines } from './other-rows-line';
import { paceLines } from './pace-lines';
import { blankPartsLine, wrongPartsLine } from './parts-lines';
import { calledOtherwiseLines } from './plan-words';
import { followedLine, notUnderstoodLine, problemLines } from './problem-lines';
import { putTogetherLines } from './put-together-line';
import { ratioLines } from './ratio-lines';
import { declinedLines, registerLine } from './register-lines';
import { regroupedLines } from './regrouped-lines';
import { differsWords, repeatsWords } from './repeat-words';
import { resultHeadingLines } from './result-heading-lines';
import { scaleLines } from './scale-lines';
import { formsLine, seriesLine } from './series-line';
import { shareLines, wrongShareLines } from './share-lines';
import { sumLine } from './sum-lines';
import { sumUnitsLine } from './sum-units-line';
import {
  adjustedLines,
  assignedOtherwise,
  basisLine,
  changedTargetLines,
  forecastLine,
  targetLine,
  unmetTargetLines,
} from './target-lines';
import { toldTwiceLines } from './told-twice-line';
import { twoMeasuresLine } from './two-measures-line';
import { estimateLines, typedRateLines } from './typed-rate-lines';
import { planlessFormsLine, unreadFormsLine } from './unread-forms-line';
import { negativeLine, partialLine, provisionalLine, withheldLine } from './withheld-lines';

function offPlanLine(indicator: Indicator): string[] {
  const off = indicator.measures.filter(({ assessment }) => assessment.state === 'offPlan');
  if (off.length === 0) return [];
  const names = namesListed(
    off.map(({ unit, assessment }) => `${unit.name} ${formatNumber(assessment.inResults ?? 0)}`),
  );
  const sum = addExact(off.map(({ assessment }) => assessment.inResults ?? 0));
  const unassigned = unassignedOf(indicator.target);
  if (unassigned !== null) {
    const words = `KQ ${formatNumber(sum)} của đơn vị không có KH riêng (${names})`;
    return [`${indicator.name}: ${words} tính vào phần chưa phân bổ ${formatNumber(unassigned)}.`];
  }
  return [
    `${indicator.name}: ngoài KH ${formatNumber(sum)} (${names}), có trong KQ của dòng cộng, không tính vào tỷ lệ.`,
  ];
}

const WHY_NO_SUM: Readonly<Record<Mean, string>> = {
  words: 'là số bình quân',
  rate: 'là tỷ lệ hoặc số bình quân',
  rank: 'là thứ hạng',
  total: 'dòng cộng đã ghi là số bình quân, không phải tổng,',
  row: 'biểu ghi số bình quân, không ghi tổng,',
  blank: 'dòng cộng của biểu bỏ trống, coi là số bình quân,',
  fractions: 'ghi số lẻ của thứ chỉ đếm chẵn, coi là số bình quân,',
  measures: 'các dòng khác đơn vị tính',
};

/** More units of measure than these are only counted. */
const MOST_MEASURES = 4;

/** Rule 17: a reader looks for a total of percentages, of averages or of unlike things in vain. */
function noSumLine({ name, measure, mean, origin }: Indicator): string[] {
  if (isPercent(measure)) return [`${name}: là tỷ lệ % nên không cộng các đơn vị.`];
  if (mean === undefined) return [];
  const [source] = mean === 'measures' ? sourcesOf(origin) : [];
  const measures = source?.columns.measures ?? [];
  const told =
    measures.length === 0 ? '' : ` (${listed(measures, { most: MOST_MEASURES, noun: 'đơn vị tính' })})`;
  const why =
    mean === 'total' && origin.kind === 'forms' ? WHY_NO_SUM.total.replace('dòng', 'cột') : WHY_NO_SUM[mean];
  return [`${name}: ${why}${told} nên không cộng các đơn vị.`];
}

/** Rule 4: what is owed, what is overpaid and what remains after netting, kept apart. */
function moneyLine(indicator: Indicator, total: Total): string[] {
  if (!indicator.money || !addsUp(indicator) || !hasTarget(indicator.target)) return [];
  const { shortfall, surplus, net } = total;
  if (shortfall.count === 0 && surplus.count === 0) return [];
  if (indicator.direction === 'less') {
    return [`${indicator.name}: vượt mức giao ${formatNumber(surplus.sum)} (${unitsWords(surplus.count)}).`];
  }
  const [lacks, exceeds] = isPaidIn(indicator) ? ['còn phải nộp', 'nộp vượt'] : ['còn thiếu', 'vượt'];
  const lacking = `${lacks} ${formatNumber(shortfall.sum)} (${unitsWords(shortfall.count)})`;
  const exceeding = `${exceeds} ${formatNumber(surplus.sum)} (${unitsWords(surplus.count)})`;
  const netted = net < 0 ? `sau bù trừ: ${exceeds} ${formatNumber(-net)}` : `sau bù trừ ${formatNumber(net)}`;
  const parts =
    surplus.count === 0 ? [lacking] : shortfall.count === 0 ? [exceeding] : [lacking, exceeding, netted];
  return [`${indicator.name}: ${parts.join('; ')}.`];
}

/** Sources that tell another's figures again, and logs that say otherwise than the table that is judged. */
export function repeatLines({ leftOut }: Survey): string[] {
  return leftOut.flatMap(({ tab, indicator, reason }) => {
    if (reason.kind === 'noTarget' && reason.differs)
      return [`${tab}: ${differsWords(reason.differs)}, đang tính theo biểu.`];
    if (reason.kind !== 'repeats') return [];
    return [`${reason.of === tab ? (indicator ?? tab) : tab}: ${repeatsWords(reason)}.`];
  });
}

const BY_LINES = `biểu ghi như vậy; đổi ở ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.threshold}`;

/** What is judged otherwise than a reader takes for granted, and who says so. */
function judgingLine(indicator: Indicator): string[] {
  const { name, threshold, thresholdFrom, direction, directionFrom, blankIsZero } = indicator;
  const bound = direction === 'less' ? 'khi không quá' : 'từ';
  const enough = `tính là đạt ${bound} ${formatNumber(threshold)}% KH`;
  const decided = [
    ...(directionFrom === 'setting' ? [DIRECTIONS[direction].toLowerCase()] : []),
    ...(threshold !== 100 && thresholdFrom === 'setting' ? [enough] : []),
    ...(blankIsZero ? ['ô kết quả trống tính là 0'] : []),
  ];
  return [
    ...(threshold !== 100 && thresholdFrom === 'lines' ? [`${name}: ${enough} (${BY_LINES}).`] : []),
    ...directionLine(indicator),
    ...(decided.length === 0 ? [] : [`${name}: ${decided.join('; ')} (theo ${PAGES.indicators.name}).`]),
  ];
}

function loneNameLine({ loneNames }: Survey): string[] {
  if (loneNames.length === 0) return [];
  const names = loneNames.map(({ name, place, suggestions }) => {
    const hint = suggestions.length > 0 ? `; có thể là ${suggestions.map(suggestionText).join(', ')}` : '';
    return `${name.slice(0, 60)} (${placeText(place)}${hint})`;
  });
  return [`Tên chưa đối chiếu được, để riêng một dòng: ${namesListed(names)}.`];
}

/** Which units are several of the raw rows together. */
function mergedLine({ merged }: Survey): string[] {
  if (merged.length === 0) return [];
  const units = merged.map(({ unit, names }) => `${unit} (cùng ${names.join(', ')})`);
  return [
    `Cộng các dòng theo cột Gộp vào của Danh mục đơn vị: ${namesListed(units)}; số thiếu và số vượt của các dòng đó đã bù trừ cho nhau.`,
  ];
}

/** The lines under the summary's table that say what a reader must know to defend its figures. */
export function footnotes(survey: Survey, totals: readonly Total[]): string[] {
  const each = (line: (indicator: Indicator, survey: Survey) => string[]) =>
    survey.indicators.flatMap((indicator) => line(indicator, survey));
  return [
    ...each(provisionalLine),
    ...each(partialLine),
    ...each(negativeLine),
    ...each(withheldLine),
    ...survey.indicators.flatMap((indicator, index) => {
      const total = totals[index];
      return total ? moneyLine(indicator, total) : [];
    }),
    ...each(noSumLine),
    ...each(mayNotAddLines),
    ...each(resultHeadingLines),
    ...each(seriesLine),
    ...survey.indicators.flatMap((indicator) => declaredLines(indicator, survey.wayOut)),
    ...each(putTogetherLines),
    ...each(formsLine),
    ...changedTargetLines(survey),
    ...each(joinedNamesLine),
    ...each(logLines),
    ...each(listLines),
    ...each(withoutEventsLine),
    ...survey.indicators.flatMap(paceLines),
    ...survey.indicators.flatMap(dueLine),
    ...survey.reported.indicators.flatMap((indicator) => registerLine(indicator, survey)),
    ...declinedLines(survey),
    ...each(targetLine),
    ...each(forecastLine),
    ...each(basisLine),
    ...each(adjustedLines),
    ...each(sumLine),
    ...each(ratioLines),
    ...each(typedRateLines),
    ...each(estimateLines),
    ...each(shareLines),
    ...each(blankPartsLine),
    ...each(wrongPartsLine),
    ...each(scaleLines),
    ...each(twoMeasuresLine),
    ...each(judgingLine),
    ...fullMarkLines(survey.indicators),
    ...openDirectionLine(survey),
    ...each(offPlanLine),
    ...each(markedPlansLine),
    ...each(notAppliedLine),
    ...problemLines(survey),
    ...notUnderstoodLine(survey),
    ...followedLine(survey),
    ...unreadFormsLine(survey),
    ...planlessFormsLine(survey),
    ...unreadLines(survey.unread),
    ...unjudgedLines(survey.unjudged),
    ...otherRowsLines(survey),
    ...namesLeftOutLines(survey),
    ...kindsInFormsLines(survey),
    ...sumRowsLines(survey),
    ...sumUnitsLine(survey),
    ...alikeRowsLines(survey),
    ...new Set(repeatLines(survey)),
    ...toldTwiceLines(survey),
    ...unmetTargetLines(survey),
    ...mergerLines(survey),
    ...formerNamesLine(survey),
    ...notedNamesLine(survey),
    ...headedNamesLine(survey),
    ...notedUnitsLine(survey),
    ...calledOtherwiseLines(survey.indicators),
    ...mergedLine(survey),
    ...regroupedLines(survey),
    ...loneNameLine(survey),
  ];
}

/** The legend that stands under the summary. */
export function legend({ errors, late }: { readonly errors: boolean; readonly late: boolean }): string {
  const parts = [`${MARKS.below} nền hồng: chưa đạt`];
  if (late) parts.push(`${MARKS.late} nền hồng: chậm tiến độ`);
  parts.push('nền vàng: chưa có số liệu');
  if (errors) parts.push('nền cam: lỗi số liệu');
  return parts.join(' · ');
}

/** Those of the lines that say which figures may be wrong: what a page that prints figures without the summary's foot must say too. */
export function doubtLines(survey: Survey): string[] {
  return [
    ...survey.indicators.flatMap((indicator) => [
      ...withheldLine(indicator),
      ...assignedOtherwise(indicator),
      ...typedRateLines(indicator),
      ...wrongShareLines(indicator),
      ...wrongPartsLine(indicator),
      ...scaleLines(indicator),
      ...twoMeasuresLine(indicator),
    ]),
    ...changedTargetLines(survey),
    ...problemLines(survey),
    ...notUnderstoodLine(survey),
    ...unreadFormsLine(survey),
    ...planlessFormsLine(survey),
    ...unreadLines(survey.unread),
    ...loneNameLine(survey),
  ];
}
