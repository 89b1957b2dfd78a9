import { isOfSeveralRows } from '../figure/figure';
import { type Indicator, isPutTogether, type SourceIndicator } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { hasTarget, timesOfColumn } from '../target/indicator-target';
import { tabNames } from '../words/tab-names';
import { sheetOf } from './sources';

/** Why the rows of a source cannot be coloured, in the order in which it is told. */
const REASONS = {
  added: 'các chỉ tiêu có số cộng từ nhiều ô',
  times: 'các chỉ tiêu có KH tính cho nhiều kỳ',
  elsewhere: 'các chỉ tiêu có KH ở trang khác, kết quả của nhiều kỳ',
  severalRows: 'các đơn vị có số cộng từ nhiều dòng',
  noTarget: 'các chỉ tiêu chưa có KH giao',
} as const;

type Reason = keyof typeof REASONS;

function isReason(key: string): key is Reason {
  return key in REASONS;
}

/** How many tables have cells that are coloured by their own target and result. */
export function colouredSheets({ sources }: Pick<Survey, 'sources'>): number {
  return new Set(sources.filter(isColoured).map(({ table }) => sheetOf(table))).size;
}

function isColoured(source: SourceIndicator): boolean {
  return !isPutTogether(source) && hasTarget(source.target);
}

/**
 * What is left without colours and why, and which tabs are coloured by figures of their own that are not those of the pages: months of
 * which the quarter counts. That an indicator has no target is told where nothing is coloured.
 */
export function uncolouredSentence({ sources, indicators, forms }: Survey): string {
  const withTarget = new Set(
    indicators.filter(({ target }) => hasTarget(target)).flatMap(({ origin }) => ofPeriods(origin)),
  );
  const isNone = !sources.some(isColoured);
  const tabsOf = (reason: Reason) => {
    const own = sources.filter((source) => reasonsOf(source, withTarget.has(source)).includes(reason));
    return [...new Set(own.map(({ table }) => table.tab))];
  };
  const told = Object.keys(REASONS)
    .filter(isReason)
    .flatMap((reason) => {
      const tabs = reason === 'noTarget' && !isNone ? [] : tabsOf(reason);
      return tabs.length === 0 ? [] : [`${REASONS[reason]} ở ${tabNames(tabs)}`];
    });
  const known = new Set(sources.map(({ table }) => table.tab));
  const unread = [...new Set(forms.map(({ tab }) => tab))].filter((tab) => !known.has(tab));
  const all = unread.length === 0 ? told : [...told, `phiếu của đơn vị ở ${tabNames(unread)}`];
  const left = all.length === 0 ? '' : ` Không tô màu ${all.join('; ')}; xem ở Tổng hợp.`;
  const own = [...new Set(indicators.flatMap(({ origin }) => ownTabs(origin)))];
  const apart =
    own.length === 0
      ? ''
      : ` ${tabNames(own)} tô theo KH và kết quả của riêng trang, không theo số chung ở Tổng hợp.`;
  return left + apart;
}

function reasonsOf(source: SourceIndicator, isJudgedTogether: boolean): readonly Reason[] {
  const { table, columns, target, measures } = source;
  const { target: own } = columns;
  if (own.kind === 'column' && own.added === undefined && timesOfColumn(own) !== 1) return ['times'];
  if (isPutTogether(source)) return ['added'];
  if (!hasTarget(target)) return [isJudgedTogether ? 'elsewhere' : 'noTarget'];
  return table.list === undefined && measures.some(({ result }) => isOfSeveralRows(result))
    ? ['severalRows']
    : [];
}

/** The sources of a series, whose figures are judged together. */
function ofPeriods(origin: Indicator['origin']): readonly SourceIndicator[] {
  return origin.kind === 'series' && origin.how !== 'pages' ? [...origin.sources, ...origin.earlier] : [];
}

/** The tabs of a series whose own figures are coloured and are not those of the pages. */
function ownTabs(origin: Indicator['origin']): readonly string[] {
  if (origin.kind !== 'series' || origin.how === 'pages') return [];
  const others = origin.how === 'latestPeriod' ? origin.earlier : [...origin.sources, ...origin.earlier];
  return others.filter(isColoured).map(({ table }) => table.tab);
}
