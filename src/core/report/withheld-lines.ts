import { isPercent } from '../measure/measure';
import { STATES } from '../state/assessment';
import { type Indicator, isDueForAll, type Measure } from '../survey/indicator';
import { addsUp } from '../tab/means';
import { resultColumnsOf } from '../table/table';
import { placeText } from './cells';
import { MOST_NAMES, namesListed } from './line-names';
import { exceedsWhole } from './ratio-lines';

function placesOf(measures: readonly Measure[]): string {
  return namesListed(
    measures.flatMap(({ result }) => (result.places[0] ? [placeText(result.places[0])] : [])),
  );
}

/**
 * Whose cells are blank, where some units have no result and others lack some of theirs, which two lines tell in the same words: " (CĐ xã Phước
 * Tân)". '' where one line tells of all.
 */
function whose(own: readonly Measure[], { measures }: Indicator): string {
  const hasBlank = measures.some(({ assessment }) => assessment.state === 'noData');
  const lacksSome = measures.some(({ result }) => result.missing > 0);
  return hasBlank && lacksSome ? ` (${namesListed(own.map(({ unit }) => unit.name))})` : '';
}

export function provisionalLine(indicator: Indicator): string[] {
  const blanks = indicator.measures.filter(({ assessment }) => assessment.state === 'noData');
  const unreadable = indicator.measures.filter(
    (measure) =>
      measure.assessment.state === 'dataError' && measure.assessment.provisional && !isOfUnits(measure),
  );
  const lines: string[] = [];
  if (!addsUp(indicator)) {
    return unreadable.length === 0
      ? []
      : [`${indicator.name}: ${unreadable.length} ô kết quả không đọc được: ${placesOf(unreadable)}.`];
  }
  if (blanks.length > 0) {
    const isMet = indicator.direction === 'less';
    const below = isMet ? 0 : blanks.filter(({ assessment }) => (assessment.inTargets ?? 0) > 0).length;
    const more =
      below > 0 && isDueForAll(indicator) ? `, thêm ${below} lượt ${STATES.below.toLowerCase()}` : '';
    lines.push(
      `* ${indicator.name}: tạm tính, ${blanks.length} ô kết quả còn trống${whose(blanks, indicator)}. Nếu tính là 0, tổng không đổi${more}.`,
    );
  }
  if (unreadable.length > 0) {
    lines.push(
      `* ${indicator.name}: tạm tính, ${unreadable.length} ô kết quả không đọc được: ${placesOf(unreadable)}.`,
    );
  }
  return lines;
}

export function withheldLine(indicator: Indicator): string[] {
  const doubled = indicator.measures.filter(({ rows }) => rows.length > 1);
  const wrong = indicator.measures.filter(
    (measure) =>
      measure.rows.length === 1 &&
      measure.assessment.state === 'dataError' &&
      measure.assessment.withholdsRate &&
      !isOfUnits(measure),
  );
  const lines = doubled
    .slice(0, MOST_NAMES)
    .map(
      ({ unit, rows }) =>
        `${indicator.name}: không tính tỷ lệ chung vì đơn vị ${unit.name} có ${rows.length} ${indicator.origin.kind === 'forms' ? 'biểu cùng kỳ' : 'dòng trong biểu'}.`,
    );
  const above = wrong.filter((measure) => exceedsWhole(indicator, measure));
  if (above.length > 0) {
    lines.push(
      `${indicator.name}: không tính tỷ lệ chung vì kết quả lớn hơn tổng số, hoặc tổng số để trống, ở ô ${placesOf(above)}.`,
    );
  }
  const others = wrong.filter((measure) => !above.includes(measure));
  if (others.length > 0) {
    const places = namesListed(
      others.flatMap(({ target, result }) => {
        const [place] = (result.reading.kind === 'percent' ? result : target).places;
        return place ? [placeText(place)] : [];
      }),
    );
    const reason = `KH giao hoặc kết quả chưa đúng ở ô ${places}`;
    lines.push(
      !addsUp(indicator)
        ? `${indicator.name}: ${reason}.`
        : `${indicator.name}: không tính tỷ lệ chung vì ${reason}.`,
    );
  }
  return [...lines, ...mergedRatesLine(indicator)];
}

/** Whether a unit is several merged ones whose percentages or averages are no figure of it (rule 17). */
export function isOfUnits({ target, result }: Measure): boolean {
  return target.ofUnits === true || result.ofUnits === true;
}

/** Says of which merged units nothing can be told because rates of several have no sum. */
function mergedRatesLine({ name, measure, measures }: Indicator): string[] {
  const merged = measures.filter(isOfUnits).map(({ unit }) => unit.name);
  if (merged.length === 0) return [];
  const what = isPercent(measure) ? 'tỷ lệ %' : 'số bình quân, tỷ lệ';
  return [
    `${name}: ${what} của các đơn vị đã gộp không cộng được nên chưa đánh giá ${namesListed(merged)}; có số chung thì ghi ở dòng của đơn vị ấy, bỏ dòng của các đơn vị cũ.`,
  ];
}

/** Counts below zero, which can only be slips; those of money and of percentages may be losses. "(22)" and "- 15" typed as text are such too. */
export function negativeLine(indicator: Indicator): string[] {
  if (indicator.money || !addsUp(indicator)) return [];
  const below = indicator.measures.filter(
    ({ result: { reading } }) => reading.kind === 'number' && reading.value < 0,
  );
  if (below.length === 0) return [];
  const typed = below.flatMap(({ result }) => (typeof result.typed === 'string' ? [result.typed] : []));
  const [first] = typed;
  const how = first === undefined ? '' : `, như “${first.trim()}”: nếu là số đạt được thì bỏ dấu`;
  return [`${indicator.name}: kết quả âm ở ô ${placesOf(below)}${how}.`];
}

/** Sums that lack figures of some periods, or of some of the rows that are one unit's. */
export function partialLine(indicator: Indicator): string[] {
  const open = indicator.measures.filter(({ result }) => result.missing > 0);
  const cells = open.reduce((sum, { result }) => sum + result.missing, 0);
  const of = whose(open, indicator);
  return cells === 0
    ? []
    : [`* ${indicator.name}: tạm tính, ${cells} ${missingWords(indicator)}${of}, chưa cộng vào.`];
}

function missingWords({ origin }: Indicator): string {
  if (origin.kind === 'logs') return 'dòng thiếu ngày hoặc thiếu số';
  return `ô kết quả${ofPeriods(origin)} còn trống`;
}

/** " của các kỳ", but for the rows of one table with one column of results. */
export function ofPeriods(origin: Indicator['origin']): string {
  const isOfOne = origin.kind === 'table' && resultColumnsOf(origin.sources[0].columns).length === 1;
  return isOfOne ? '' : ' của các kỳ';
}
