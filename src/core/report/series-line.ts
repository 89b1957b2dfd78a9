import { groupBy } from '../collection/group-by';
import { type CalendarDate, compareDates, formatDate } from '../date/calendar-date';
import { isWithin } from '../date/period';
import { isPart } from '../date/stretch';
import { scaleBetween } from '../measure/kind';
import { PAGES } from '../page/pages';
import type { SeriesReading } from '../series/series-reading';
import { INDICATOR_HEADINGS } from '../settings/layout';
import { CALCULATIONS } from '../settings/setting';
import type { Indicator, Origin, SourceIndicator } from '../survey/indicator';
import { hasBegunOn } from '../survey/series-on-day';
import type { Survey } from '../survey/survey';
import { partOfYear } from '../tab/series-name';
import { ownTarget, targetColumnOf } from '../target/indicator-target';
import { tabNames } from '../words/tab-names';
import { gapWords, untoldWords } from './gap-words';
import { namesListed } from './line-names';

/** Which tables of a series were put together, and how. */
export function seriesLine(indicator: Indicator, { today }: Survey): string[] {
  const { name, origin, target, timing, measure } = indicator;
  if (origin.kind !== 'series') return [];
  const { sources, earlier, how } = origin;
  if (how === 'pages') {
    const tabs = sources.map(({ table }) => table.tab);
    if (new Set(tabs).size === 1)
      return [
        `${name}: một biểu chia thành ${tabs.length} phần ở '${tabs[0] ?? ''}', mỗi phần các đơn vị khác nhau.`,
      ];
    return [
      `${name}: một biểu in thành ${tabs.length} trang tính (${namesListed(tabs)}), mỗi trang các đơn vị khác nhau.`,
    ];
  }
  const label = ({ table, period }: SourceIndicator) =>
    table.ownTime && period ? `${table.tab} (${period.label})` : sourceLabel(table.tab, period?.label ?? '');
  const ahead =
    how === 'latestPeriod' ? [] : sources.filter((one) => !hasBegunOn(today, one) && holdsResults(one));
  const labels = sources.filter((one) => !ahead.includes(one)).map(label);
  const { gaps } = origin;
  const others = earlier.filter(({ table }) => !gaps.untold.some(({ tab }) => tab === table.tab));
  const later = how === 'latestPeriod' ? others.filter((one) => isGoneBy(one, origin, today)) : [];
  const wholes = how === 'latestPeriod' ? [] : others.filter((one) => isWholeOf(one, sources));
  const unused = others.filter((one) => ![...later, ...wholes].includes(one)).map(label);
  const rest = `${leftWords(unused, '')}${leftWords(wholes.map(label), ' vì đã cộng từng kỳ trong đó')}`;
  const doubt = `${convertedWords(sources, measure)}${doubtWords(origin.reading)}`;
  if (how === 'latestPeriod') {
    const why = latestWords(origin.reading);
    const plain =
      later.length === 0
        ? ''
        : `; chưa cộng ${namesListed(later.map(label))} vì cột kết quả không ghi lũy kế như ${namesListed(labels)}`;
    return [
      `${name}: lấy số của kỳ gần nhất, ${namesListed(labels)}${rest}${plain}${why}${gapWords(gaps, indicator)}${doubt}.`,
    ];
  }
  const targets =
    targetColumnOf(ownTarget(target)) === null
      ? ''
      : `, ${targetWords(`${sources.length} kỳ`, { ...origin, timing })}`;
  const apart =
    ahead.length === 0
      ? ''
      : `; không cộng kết quả của ${namesListed(ahead.map(({ table }) => table.tab))} vì sau ngày ${formatDate(today)}`;
  return [
    `${name}: cộng ${labels.length} kỳ (${namesListed(labels)})${targets}${apart}${rest}${gapWords(gaps, indicator)}${doubt}.`,
  ];
}

function leftWords(labels: readonly string[], why: string): string {
  return labels.length > 0 ? `; không cộng ${namesListed(labels)}${why}` : '';
}

/** Whether a tab tells again what those that are added tell of parts of its time: Quý I beside T1, T2 and T3. */
function isWholeOf({ period: whole }: SourceIndicator, sources: readonly SourceIndicator[]): boolean {
  return whole !== null && sources.some(({ period }) => period !== null && isWithin(period, whole));
}

/** Whether a tab tells of a later time that has begun than the one that counts since it is counted up: Quý IV beside "Lũy kế" in Quý III. */
function isGoneBy(
  one: SourceIndicator,
  { sources: [used] }: Extract<Origin, { kind: 'series' }>,
  today: CalendarDate,
): boolean {
  const [start, end] = [one.period?.start, used.period?.end];
  return start !== undefined && end !== undefined && compareDates(end, start) < 0 && hasBegunOn(today, one);
}

/** Tabs in another unit of measure than the page. */
function convertedWords(sources: readonly SourceIndicator[], measure: string | null): string {
  const other = sources.filter(({ columns }) => scaleBetween(columns.measure, measure) !== 1);
  const byMeasure = groupBy(other, ({ columns }) => columns.measure ?? '');
  return [...byMeasure]
    .map(([own, of]) => {
      const tabs = tabNames(of.map(({ table }) => table.tab));
      return `; ${tabs} ghi bằng ${own}, đã đổi ra ${measure ?? ''}`;
    })
    .join('');
}

/** How forms of several periods were put together, and why where no header says it. */
export function formsLine({ name, origin, timing }: Indicator): string[] {
  if (origin.kind !== 'forms' || origin.how === null) return [];
  const { how, reading, gaps } = origin;
  const doubt = doubtWords(reading);
  if (how === 'latestPeriod') {
    const ready = gaps.untold.map(({ label, areZero }) => untoldWords(label, areZero)).join('');
    const why = latestWords(reading);
    return [`${name}: lấy số của kỳ gần nhất trong các biểu của mỗi đơn vị${why}${ready}${doubt}.`];
  }
  const targets = targetWords('các kỳ', { how, reading, timing });
  return [`${name}: cộng các kỳ trong biểu của mỗi đơn vị, ${targets}${doubt}.`];
}

/** Why the latest period counts alone, where no header says it. */
function latestWords(reading: SeriesReading | null): string {
  if (reading?.by === 'toDate')
    return ' (số tăng dần qua các kỳ, kỳ cuối chứ không phải tổng các kỳ hợp với KH)';
  return reading?.by === 'level' ? ' (số từng kỳ đều gần bằng KH, cộng các kỳ thì gấp nhiều lần KH)' : '';
}

/** How the targets of periods were put together, and why where no header says it. */
function targetWords(
  periods: string,
  {
    how,
    reading,
    timing: { target },
  }: Pick<Extract<Origin, { kind: 'series' | 'forms' }>, 'how' | 'reading'> & Pick<Indicator, 'timing'>,
): string {
  if (reading?.by === 'planOfEach') return 'KH mỗi kỳ ghi một lần cho các kỳ';
  if (how === 'addResults')
    return reading?.by === 'onePlan'
      ? 'KH lấy một lần (các kỳ ghi cùng một KH, tổng kết quả hợp với một KH)'
      : `KH ${target !== null && isPart({ kind: 'stated', period: target }) ? target.label : 'cả năm'} lấy một lần`;
  const added = `KH cộng ${periods}`;
  return reading?.by === 'ownPlans' ? `${added} (các kỳ ghi cùng một KH, kết quả hợp với KH từng kỳ)` : added;
}

/** The other way that figures leave possible. */
function doubtWords(reading: SeriesReading | null): string {
  return reading?.doubt == null
    ? ''
    : `; cũng có thể là “${CALCULATIONS[reading.doubt]}”, đổi ở ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.calculation}`;
}

function holdsResults({ measures }: SourceIndicator): boolean {
  return measures.some(({ result }) => result.reading.kind === 'number');
}

/** "Biểu 1 (quý I/2020)"; the tab alone where its name says which months or round it is about. */
function sourceLabel(tab: string, period: string): string {
  return period === '' || partOfYear(tab) !== null ? tab : `${tab} (${period})`;
}
