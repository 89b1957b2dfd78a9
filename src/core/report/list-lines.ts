import { formatDate } from '../date/calendar-date';
import { formatNumber } from '../number/format';
import { type Indicator, sourcesOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { cellText } from '../tab/cell-kind';
import { cleanText } from '../text/normalise';
import { columnLetters } from '../workbook/a1';
import { withdrawnWords } from './log-lines';

/** Tables whose rows are added by their second column of units, which nobody sees at the page. */
function addedLines(name: string, origin: Indicator['origin']): string[] {
  return sourcesOf(origin).flatMap(({ table }): string[] => {
    if (table.list === undefined) return [];
    const count = table.rows.filter(({ kind }) => kind === 'unit').length;
    const at = `đơn vị ở cột ${columnLetters(table.unitColumn)}`;
    return [`${name}: cộng ${formatNumber(count)} dòng của '${table.tab}' theo ${at}.`];
  });
}

/** What a list's figures are: rows done of all, by which column, and which rows are not. */
export function listLines({ name, origin, only }: Indicator, { today }: Survey): string[] {
  if (origin.kind !== 'list') return addedLines(name, origin);
  const { log, count } = origin;
  const { list, columns } = log;
  if (list === undefined) return [];
  const heading = cleanText(cellText(columns.find(({ column }) => column === list.result)?.leaf ?? ''));
  const by = `theo cột ${columnLetters(list.result)}${heading === '' ? '' : ` (${heading})`}`;
  const lateBy = list.due !== null || count.lastDay === null ? 'của dòng' : formatDate(count.lastDay);
  const rows = (number: number, words: string) =>
    number === 0 ? [] : [`${formatNumber(number)} dòng ${words}`];
  const left = [
    ...rows(count.late, `sau thời hạn ${lateBy}, không tính`),
    ...rows(count.toCome, `sau ngày ${formatDate(today)}, không tính`),
    ...rows(count.overdue, 'chưa xong mà đã quá thời hạn của dòng'),
    ...rows(count.unmet.length, `không có “${only}”, không tính`),
    ...(count.withdrawn.length > 0 ? [`${withdrawnWords(log, count.withdrawn)}, không tính`] : []),
    ...rows(count.unclear, 'không rõ đã xong hay chưa'),
  ];
  const done = `đã xong ${formatNumber(count.done)}/${formatNumber(count.rows)} dòng của '${log.tab}' ${by}`;
  return [`${name}: ${[done, ...left].join('; ')}.`];
}
