import { formatDate } from '../date/calendar-date';
import { lastDayText } from '../date/deadline';
import { isSeason, isUntilDay } from '../date/period';
import { PAGES } from '../page/pages';
import { INDICATOR_HEADINGS } from '../settings/layout';
import type { Indicator } from '../survey/indicator';
import { hasTarget } from '../target/indicator-target';
import { withCapital } from '../text/letter-case';
import { KEPT_SO_FAR } from './gap-words';

const BY_TITLE = `theo tiêu đề; đổi ở ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.due}`;

/**
 * Why units that have not reached a target are "Đang thực hiện": what it is set for and how far the figures go. A time limit
 * that staff typed, or that headers or a title state, is always printed, by its last day. Rules 15 and 16 of the product.
 */
export function dueLine({
  name,
  target,
  timing,
  periodEnded,
  direction,
  pace,
  part,
  dueFrom,
}: Indicator): string[] {
  if (!hasTarget(target)) return [];
  const { lastDay, day, openEnded, doubtfulYear } = timing;
  const verdict =
    direction === 'less'
      ? KEPT_SO_FAR
      : `đơn vị chưa đủ KH ghi ${pace === null ? 'Đang thực hiện' : 'Đúng hoặc Chậm tiến độ'}, không tính là chưa đạt`;
  const inPart = partWords({ part, timing, periodEnded }, verdict);
  if (inPart !== null) return [`${name}: ${inPart}`];
  if (lastDay !== null) {
    const until = `${name}: thời hạn ${lastDayText(lastDay)} (${dueFrom === 'title' ? BY_TITLE : `theo ${PAGES.indicators.name}`})`;
    return [periodEnded ? `${until}.` : `${until}, chưa đến hạn: ${verdict}.`];
  }
  if (doubtfulYear !== null) {
    const cure = `nếu là năm ${doubtfulYear}, đề nghị ghi Kỳ của KH ở Danh mục chỉ tiêu`;
    return [`${name}: biểu không ghi năm nên coi KH năm là đã đến hạn; ${cure}.`];
  }
  const season = timing.target !== null && isSeason(timing.target) ? timing.target : null;
  const ends =
    season === null
      ? ''
      : `biểu không ghi ngày hết ${season.label} nên lấy hạn ${formatDate(season.end)}; nếu khác, đề nghị ghi Thời hạn ở ${PAGES.indicators.name}`;
  if (periodEnded) return season === null ? [] : [`${name}: ${ends}.`];
  const known = day === null ? 'mới có số liệu một phần của năm' : `tính đến ${formatDate(day)}`;
  const cure = openEnded
    ? ' Nếu đã đến hạn, đề nghị ghi Thời hạn ở Danh mục chỉ tiêu.'
    : season === null
      ? ''
      : ` ${withCapital(ends)}.`;
  return [`${name}: KH ${targetWords(timing)}, chưa đến hạn: ${known}, ${verdict}.${cure}`];
}

/** "năm 2024", "nhiệm kỳ 2023-2028"; a time known by its last day alone "đến 31/10/2019". */
function targetWords({ target, openEnded }: Indicator['timing']): string {
  if (openEnded) return 'cả nhiệm kỳ (giai đoạn)';
  if (target === null) return 'cả năm';
  return isUntilDay(target) ? `đến ${formatDate(target.end)}` : target.label;
}

/** What was made of results of a later part of the target's time; null where that is not settled, and where no verdict hangs on it. */
function partWords(
  { part, timing, periodEnded }: Pick<Indicator, 'part' | 'timing' | 'periodEnded'>,
  verdict: string,
): string | null {
  const { isAll, isShare, heading, label } = part ?? {};
  if (isAll === undefined || (isAll && !isShare && !periodEnded)) return null;
  const plan = `KH ${targetWords(timing)}`;
  const told = heading ? `“${heading}”` : `kết quả ${label ?? 'một phần của năm'}`;
  if (isAll && isShare)
    return `${told} là tỷ lệ của một phần thời gian, đang so với ${plan}${periodEnded ? '' : `, chưa đến hạn: ${verdict}`}; ${COUNTED_UP}.`;
  if (isAll)
    return `coi ${told} là số đến hết kỳ chứ không phải số riêng, vì gần ${plan} hơn mức của một phần; nếu không phải, đề nghị thêm cột Lũy kế.`;
  return `${told} mới là một phần thời gian của ${plan}: ${verdict}; ${COUNTED_UP}.`;
}

const COUNTED_UP = `nếu là số lũy kế, đề nghị ghi Lũy kế ở tiêu đề cột; nếu KH là của riêng phần đó, ghi ở ${PAGES.indicators.name} ▸ ${INDICATOR_HEADINGS.targetPeriod}`;
