import { contains, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { resultColumnsOf } from '../table/table';
import { targetColumnsOf } from '../target/indicator-target';
import { type Indicator, type SourceIndicator, sourcesOf, titlesOf } from './indicator';

/** What units pay in: dues by their verb, or by what they are. */
const PAID_IN = phrases(
  'nộp|phải nộp|phải thu|phải đóng|đóng|đóng góp|thu quỹ|quỹ|đoàn phí|hội phí|đảng phí|học phí|viện phí|lệ phí',
  'thu phí|thuế|KPCĐ|kinh phí công đoàn|niên liễm',
);

/** Money that is not paid in: spent, lent, earned. */
const SPENT = phrases(
  'đã chi|thực chi|phải chi|chi phí|chi trả|số chi|dự toán chi|chi ngân sách|giải ngân|sử dụng|quyết toán|cho vay|dư nợ',
  'doanh thu|doanh số|lợi nhuận|giá trị|sản lượng',
);

/**
 * Whether an indicator's money is paid in, so that what lacks is "còn phải nộp"; of spending, loans and output it is only lacking. The
 * indicator's own words come before its tables' titles.
 */
export function isPaidIn({ money, name, label, origin }: Indicator): boolean {
  if (!money) return false;
  return arePaidIn([name, label, ...sourcesOf(origin).flatMap(headingsOf)], titlesOf(origin));
}

/** {@link isPaidIn} of one source alone. */
export function isSourcePaidIn(source: SourceIndicator): boolean {
  return source.columns.money && arePaidIn([source.name, ...headingsOf(source)], [source.table.title]);
}

/** Whether a text says that something is paid in: "Thu quỹ", "Đoàn phí". */
export function saysPaidIn(text: string): boolean {
  const { words } = readWords(text);
  return contains(words, PAID_IN) && !contains(words, SPENT);
}

function headingsOf({ table, columns }: SourceIndicator): readonly string[] {
  const own = new Set([
    ...resultColumnsOf(columns),
    ...targetColumnsOf(columns.target),
    ...(columns.shortfallColumn === null ? [] : [columns.shortfallColumn]),
  ]);
  return table.columns.filter(({ column }) => own.has(column)).flatMap(({ texts }) => texts);
}

function arePaidIn(own: readonly string[], titles: readonly string[]): boolean {
  const says = (texts: readonly string[], known: typeof PAID_IN) =>
    texts.some((text) => contains(readWords(text).words, known));
  if (says(own, SPENT)) return false;
  return says(own, PAID_IN) || (says(titles, PAID_IN) && !says(titles, SPENT));
}
