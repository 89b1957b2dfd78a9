import { PAGES } from '../page/pages';
import { DIRECTIONS, INDICATOR_HEADINGS } from '../settings/layout';
import { countStandings } from '../state/standing';
import { type Indicator, sourcesOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { type DirectionFrom, tellsOfDeeds } from '../tab/direction';
import { type Doubt, doubtOf, saysWanted } from '../tab/doubtful-names';
import { hasTarget } from '../target/indicator-target';
import { listed } from '../words/listed';
import { MOST_NAMES } from './line-names';

const CHANGED_AT = `đổi ở ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.direction}`;

/** What gave an indicator's direction, where staff did not. */
const DIRECTION_FROM: Readonly<Record<DirectionFrom, string>> = {
  name: 'theo tên chỉ tiêu',
  title: 'theo tiêu đề',
  headings: 'theo tiêu đề cột',
  target: 'theo cách ghi KH',
  norm: 'KH là định mức',
  budget: 'KH là dự toán, kinh phí để chi',
  saved: 'theo cột tiết kiệm',
  lacking: 'theo cột còn thiếu',
  ranks: 'theo cột xếp hạng trong biểu',
  verdicts: 'theo chữ Đạt, Chưa đạt trong biểu',
  before: 'KH thấp hơn mức đầu năm hoặc năm trước trong biểu',
  whole: 'như số tổng của nó',
  parts: 'như các phần của nó',
  open: 'tên không nói rõ',
};

/**
 * Why more is taken to be better although the name may be of what nobody wants; '' where it is not, and where nothing but the name tells,
 * which is said once for all of these.
 */
function doubtWords(indicator: Indicator): string {
  const { directionFrom } = indicator;
  if (directionFrom === 'title' || directionFrom === 'headings' || directionFrom === 'whole')
    return DIRECTION_FROM[directionFrom];
  const doubt = doubtAbout(indicator);
  if (doubt === null) return '';
  if (isByFigures(directionFrom)) return DIRECTION_FROM[directionFrom];
  return doubt === 'named' ? 'theo tiêu đề, ĐVT' : '';
}

/** Whether what is typed beside target and result tells the direction, whatever the name says. */
function isByFigures(from: Indicator['directionFrom']): from is 'verdicts' | 'ranks' | 'lacking' {
  return from === 'verdicts' || from === 'ranks' || from === 'lacking';
}

function doubtAbout({ name, direction, directionFrom, ratio, origin }: Indicator): Doubt | null {
  const isTold = directionFrom !== 'name' && directionFrom !== 'open' && !isByFigures(directionFrom);
  if (isTold || direction === 'less' || ratio !== null || origin.kind === 'list') return null;
  return directionFrom === 'open' ? 'held' : doubtOf(name);
}

/** The indicators whose names leave open whether more of them is wanted, where nothing else tells: one line. */
export function openDirectionLine({ indicators }: Survey): string[] {
  const names = indicators.flatMap((indicator) => {
    const { name, target, directionFrom } = indicator;
    const isOpen = !isByFigures(directionFrom) && doubtAbout(indicator) === 'held';
    return isOpen && hasTarget(target) ? [name] : [];
  });
  if (names.length === 0) return [];
  const listing = { most: MOST_NAMES, noun: 'chỉ tiêu', between: '; ' };
  return [
    `${listed(names, listing)}: ${DIRECTIONS.more.toLowerCase()} (${DIRECTION_FROM.open}; ${CHANGED_AT}).`,
  ];
}

/** Where less is better, or more although the name may be of what nobody wants, and not by a setting: what tells it. */
export function directionLine(indicator: Indicator): string[] {
  const { name, direction, directionFrom } = indicator;
  if (directionFrom === 'setting') return [];
  const against = againstWords(indicator);
  const told = direction === 'less' ? DIRECTION_FROM[directionFrom] : doubtWords(indicator);
  const why = told === '' && against !== '' ? DIRECTION_FROM.open : told;
  return why === ''
    ? []
    : [`${name}: ${DIRECTIONS[direction].toLowerCase()} (${why}; ${CHANGED_AT})${against}.`];
}

/** Fewer units are on one side of their targets by chance. */
const FEWEST_AGAINST = 3;

/**
 * That nearly all units are above targets of which words alone say that they are not to be passed, as they are where somebody plans and counts
 * what is wanted; or below those of which no word says that more is wanted, as they are where nobody wants it.
 */
function againstWords(indicator: Indicator): string {
  const { direction, directionFrom, measures } = indicator;
  const isByWords = directionFrom === 'name' || directionFrom === 'title';
  if (direction === 'less' ? !isByWords : directionFrom !== 'name' || saysWantedOf(indicator)) return '';
  const { of } = countStandings(measures);
  const [against, judged] = [of('below'), of('below') + of('reached')];
  if (against < FEWEST_AGAINST || against * 4 < judged * 3) return '';
  const side = direction === 'less' ? 'cao hơn' : 'thấp hơn';
  return `; ${against}/${judged} đơn vị ${side} KH, đề nghị xem lại chiều`;
}

/** Whether name or titles say that more is wanted, or the name is told as open anyway: money is wanted where it is no cost. */
function saysWantedOf(indicator: Indicator): boolean {
  const { name, money, ratio, origin } = indicator;
  if (money || ratio !== null || origin.kind === 'list' || doubtOf(name) !== null) return true;
  return saysWanted(name) || sourcesOf(origin).some(({ table }) => tellsOfDeeds(table.title));
}
