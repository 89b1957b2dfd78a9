import { groupBy } from '../collection/group-by';
import { formatNumber } from '../number/format';
import { STATES } from '../state/assessment';
import type { Indicator } from '../survey/indicator';
import type { AbsentUnit, SeriesGaps } from '../survey/series-gaps';
import { namesListed } from './line-names';

/** What units are that have kept so far within a target that is not due. */
export const KEPT_SO_FAR = `đơn vị chưa vượt KH ghi ${STATES.inProgress}`;

/** What the tabs of a series do not tell, behind how they go together: "; không có biểu của tháng 1–9 nên …". '' for nothing. */
export function gapWords(
  { untold, months, areIdle, units }: SeriesGaps,
  { direction }: Pick<Indicator, 'direction'>,
): string {
  const ready = untold.map(({ tab, areZero }) => untoldWords(tab, areZero));
  const why = areIdle
    ? ', tổng các kỳ có biểu đã hợp với KH năm'
    : direction === 'less'
      ? ` nên ${KEPT_SO_FAR}`
      : ` nên đơn vị chưa đủ KH ghi ${STATES.inProgress}, không tính là chưa đạt`;
  const lacking = months.length === 0 ? [] : [`; không có biểu của tháng ${monthsListed(months)}${why}`];
  return [...ready, ...lacking, ...absentWords(units)].join('');
}

/** What stands ready for a later time than the one that counts: "; T12 chưa có số liệu". */
export function untoldWords(which: string, areZero: boolean): string {
  return areZero ? `; ${which} toàn số 0 nên chưa lấy` : `; ${which} chưa có số liệu`;
}

/** "; Tháng 12 không có dòng của Xã Đình Phong (Tháng 11: 46)". */
function absentWords(units: readonly AbsentUnit[]): readonly string[] {
  const alike = groupBy(units, ({ tabs }) => namesListed(tabs));
  return [...alike].map(([tabs, absent]) => {
    const names = absent.map(({ unit, before }) => {
      const { result, tab } = before ?? { result: null, tab: '' };
      return result?.reading.kind === 'number'
        ? `${unit.name} (${tab}: ${formatNumber(result.reading.value)})`
        : unit.name;
    });
    return `; ${tabs} không có dòng của ${namesListed(names)}`;
  });
}

/** "1–4, 6": months in their order, those that follow each other as one. */
function monthsListed(months: readonly number[]): string {
  const runs: (readonly [first: number, last: number])[] = [];
  for (const month of months) {
    const [first, last] = runs[runs.length - 1] ?? [month, 0];
    if (last > 0 && last === ((month + 10) % 12) + 1) runs[runs.length - 1] = [first, month];
    else runs.push([month, month]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
