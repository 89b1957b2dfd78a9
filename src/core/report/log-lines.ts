import { formatDate } from '../date/calendar-date';
import type { Log } from '../log/log';
import { isInPeriod } from '../log/period';
import { isToDate } from '../log/to-date';
import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import { INDICATOR_HEADINGS } from '../settings/layout';
import type { Indicator, LogCount, Measure } from '../survey/indicator';
import { type Survey, unitsThere } from '../survey/survey';
import { hasTarget } from '../target/indicator-target';
import { cellA1 } from '../workbook/a1';
import { namesListed, sourceNoun, unitsWords } from './line-names';

/** Which rows of logs an indicator counts, which it does not, and why. */
export function logLines(indicator: Indicator, survey: Survey): string[] {
  const { name, origin, target } = indicator;
  if (origin.kind !== 'logs') return [];
  const earlier = origin.earlier.map(({ tab }) => tab);
  const others =
    earlier.length === 0 ? [] : [`${name}: không tính ${tabsListed(earlier)} vì là sổ của năm trước.`];
  const doubts = origin.logs.flatMap((count) => [
    ...otherDaysLine({ name, target }, count),
    ...deniedLines({ name, target }, count),
    ...apartLines(name, count),
  ]);
  const left = (count: LogCount) => leftWords(indicator, count, survey);
  return [...countLines(name, origin, left), ...others, ...doubts];
}

/** What counts of each log; of amounts that are counted up from log to log, what counts of them all. */
function countLines(
  name: string,
  { logs, countsOn }: Extract<Indicator['origin'], { readonly kind: 'logs' }>,
  left: (count: LogCount) => string,
): string[] {
  const latest = `${name}: số lũy kế, mỗi đơn vị lấy dòng sau cùng`;
  const notAdded = 'không cộng dòng của thời gian trước';
  if (countsOn) {
    const rest = logs.flatMap((count) =>
      left(count) === '' ? [] : `${name}: '${count.log.tab}'${left(count)}.`,
    );
    return [`${latest} của ${namesListed(logs.map(({ log }) => `'${log.tab}'`))}, ${notAdded}.`, ...rest];
  }
  return logs.map((count) => {
    const { log, columns, period, counted } = count;
    const from = `${period === null ? '' : ` ${period.label}`} của '${log.tab}'`;
    if (isToDate(log, columns)) return `${latest}${from}, ${notAdded}${left(count)}.`;
    const verb = columns.amountColumn === null ? 'đếm' : 'cộng';
    return `${name}: ${verb} ${formatNumber(counted)} dòng${from}${left(count)}.`;
  });
}

/** Which rows of a log do not count, and why: "; không tính 2 dòng ngoài kỳ"; '' for none. */
function leftWords(
  { only, timing }: Indicator,
  { log, period, outside, undated, late, toCome, unmet, withdrawn, joint, inLonger: { same, of } }: LogCount,
  { today }: Survey,
): string {
  const left = [
    ...(outside > 0 ? [`${formatNumber(outside)} dòng ngoài kỳ`] : []),
    ...(undated > 0 ? [`${formatNumber(undated)} dòng không đọc được ngày`] : []),
  ];
  const after = [
    ...(late > 0 && timing.lastDay
      ? [`${formatNumber(late)} dòng sau thời hạn ${formatDate(timing.lastDay)}`]
      : []),
    ...(unmet.length > 0 ? [`${formatNumber(unmet.length)} dòng không có “${only}”`] : []),
    ...namelessWords(log, period),
    ...(joint.length > 0 ? [`${rowsWords(log, joint)} ghi nhiều đơn vị trong một ô`] : []),
    ...(withdrawn.length > 0 ? [withdrawnWords(log, withdrawn)] : []),
    ...(toCome > 0 ? [`${formatNumber(toCome)} dòng sau ngày ${formatDate(today)}`] : []),
  ];
  return [
    ...(left.length > 0 ? [`; không tính ${left.join(', ')}`] : []),
    ...after.map((words) => `; ${words}, không tính`),
    ...(same.length > 0
      ? [`; ${formatNumber(same.length)} dòng có cả ở ${tabsListed(of)}, chỉ tính ở đó`]
      : []),
  ].join('');
}

/** By which of several columns of dates rows count, where another would count others; only where they decide anything. */
function otherDaysLine(
  { name, target }: Pick<Indicator, 'name' | 'target'>,
  { log, otherDays }: LogCount,
): string[] {
  if (!hasTarget(target)) return [];
  const headingOf = (wanted: number | null) =>
    log.columns.find(({ column }) => column === wanted)?.leaf ?? '';
  return otherDays.map(({ column, blank, differing }) => {
    const parts = [
      ...(blank > 0 ? [`để trống ở ${formatNumber(blank)} dòng được tính`] : []),
      ...(differing > 0 ? [`cho kết quả khác ở ${formatNumber(differing)} dòng`] : []),
    ];
    return `${name}: tính theo cột ${headingOf(log.dateColumn)}; cột ${headingOf(column)} ${parts.join(', ')}.`;
  });
}

/** Rows that say of themselves that they do not count, and where they stand. */
export function withdrawnWords(log: Log, rows: readonly number[]): string {
  return `${formatNumber(rows.length)} dòng ghi hủy hoặc không tính (${cellsOf(log, rows)})`;
}

/** Rows of the time that is counted that name no unit: the total lacks them. */
function namelessWords(log: Log, period: LogCount['period']): string[] {
  const rows = log.rows.filter(
    ({ name, date }) => name === '' && (period === null || date === null || isInPeriod(date, period)),
  );
  if (rows.length === 0) return [];
  return [
    `${rowsWords(
      log,
      rows.map(({ row }) => row),
    )} không có tên đơn vị`,
  ];
}

function rowsWords(log: Log, rows: readonly number[]): string {
  return `${formatNumber(rows.length)} dòng (${cellsOf(log, rows)})`;
}

function cellsOf({ unitColumn: column }: Log, rows: readonly number[]): string {
  return namesListed(rows.map((row) => cellA1({ row, column })));
}

/** Rows that count although they say that they did not come to what others did; only where they decide anything. */
function deniedLines({ name, target }: Pick<Indicator, 'name' | 'target'>, { denied }: LogCount): string[] {
  if (!hasTarget(target)) return [];
  return denied.map(({ heading, words, left, rows, condition }) => {
    const quoted = words.length === 0 ? [] : [`ghi ${namesListed(words.map((text) => `“${text}”`))}`];
    const said = [...quoted, ...(left === null ? [] : [WORDS_LEFT[left]])].join(' hoặc ');
    const way =
      condition === null
        ? 'ghi “hủy” ở đầu ô ấy'
        : `ghi ${condition} ở cột ${INDICATOR_HEADINGS.only} của ${PAGES.indicators.name}`;
    const told = `${formatNumber(rows.length)} dòng ${said} ở cột ${heading} vẫn được tính`;
    return `${name}: ${told}; nếu không tính thì ${way}.`;
  });
}

/** Rows that count although a log of a longer time tells of their time and has none like them: "đang tính hai lần" if one was typed otherwise there. */
function apartLines(name: string, { log, inLonger: { apart, of } }: LogCount): string[] {
  if (apart.length === 0) return [];
  const other = `${rowsWords(log, apart)} không có ở ${tabsListed(of)} là sổ của cả thời gian ấy`;
  return [
    `${name}: '${log.tab}' có ${other}, vẫn tính; nếu là việc đã ghi khác đi ở đó thì đang tính hai lần.`,
  ];
}

function tabsListed(tabs: readonly string[]): string {
  return namesListed(tabs.map((tab) => `'${tab}'`));
}

const WORDS_LEFT = { blank: 'để trống', unticked: 'không đánh dấu', ticked: 'đánh dấu' } as const;

/** Answers that a later one replaces, and events that say the same as another; once a log. */
export function alikeRowsLines({ logs }: Survey): string[] {
  return logs.flatMap(({ tab, unitColumn, superseded, identical }) => {
    const cells = (rows: readonly number[]) =>
      namesListed(rows.map((row) => cellA1({ row, column: unitColumn })));
    const lines: string[] = [];
    if (superseded.length > 0) {
      const words = 'đơn vị gửi nhiều lần cho một kỳ, lấy lần gửi sau; không tính';
      lines.push(`'${tab}': ${words} ${superseded.length} dòng ${cells(superseded)}.`);
    }
    if (identical.length > 0) {
      const words = 'dòng giống hệt một dòng ở trên, vẫn tính';
      lines.push(`'${tab}': ${identical.length} ${words}: ${cells(identical)}.`);
    }
    return lines;
  });
}

/** Units that no event tells of: those that have the target count as 0; the cells of others print –. */
export function withoutEventsLine({ name, origin, measures }: Indicator, survey: Survey): string[] {
  if (origin.kind !== 'logs' && origin.kind !== 'list') return [];
  const there = new Set(unitsThere(survey).map(({ index }) => index));
  const silent = measures.filter(({ unit, result }) => result.places.length === 0 && there.has(unit.index));
  const zero = silent.filter(({ assessment }) => assessment.inTargets !== null);
  const absent = silent.filter(({ assessment }) => assessment.state === 'absent');
  const namesOf = (ones: readonly Measure[]) => namesListed(ones.map(({ unit }) => unit.name));
  const isTold = ({ unit }: Measure) =>
    origin.kind === 'logs' && origin.logs.some(({ told }) => told.has(unit.index));
  const lines = [true, false].flatMap((told) => {
    const own = zero.filter((measure) => isTold(measure) === told);
    const none = told ? 'không có dòng nào được tính' : `không có dòng nào trong ${sourceNoun(origin)}`;
    const words = `được giao KH mà ${none}, tính là 0`;
    return own.length === 0 ? [] : [`${name}: ${unitsWords(own.length)} ${words}: ${namesOf(own)}.`];
  });
  if (absent.length > 0) {
    const words = `không có dòng nào trong ${sourceNoun(origin)}`;
    lines.push(`${name}: ${unitsWords(absent.length)} ${words}: ${namesOf(absent)}.`);
  }
  return lines;
}
