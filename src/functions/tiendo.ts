import { type CalendarDate, compareDates } from '../core/date/calendar-date';
import { STATES } from '../core/state/assessment';
import { pacedTarget } from '../core/state/paced-target';
import { paceOn } from '../core/target/pace';
import { broadcast, isProblem, type Output } from './broadcast';
import { readOneDay } from './days';
import { assessPaced } from './measure';

/**
 * Tình trạng so với tiến độ của kế hoạch năm, tính đến một ngày: Đúng tiến độ, Chậm tiến độ, Đạt, Vượt…; chỉ tính các tháng đã hết (KH 24 thì đến 31/05 cần 10). Hết năm thì là Đạt hoặc Chưa đạt. Ví dụ: =TIENDO(C2;B2;E1) hoặc =TIENDO(C2:C20;B2:B20;E1).
 *
 * @param {number|Array<Array<number>>} kq Kết quả: một ô hoặc một vùng.
 * @param {number|Array<Array<number>>} kh Kế hoạch cả năm: một ô hoặc một vùng cùng kích thước.
 * @param {Date} ngay Ngày tính đến: một ô có ngày, ví dụ 31/05/2020.
 * @return {string|Array<Array<string>>} Tình trạng.
 * @customfunction
 */
export function TIENDO(kq: unknown, kh: unknown, ngay: unknown): Output {
  const day = readOneDay(ngay, 'ngày');
  const { months, of } = paceOn(day, yearOf(day), 'month');
  const periodEnded = compareDates(day, yearOf(day).end) >= 0;
  return broadcast({ kq, kh }, (cells) => {
    const paced = (target: number) => pacedTarget(target, { months, of, threshold: 100 });
    const assessment = assessPaced(cells, { periodEnded, paced });
    return isProblem(assessment) ? assessment : STATES[assessment.state];
  });
}

function yearOf({ year }: CalendarDate): { readonly start: CalendarDate; readonly end: CalendarDate } {
  return { start: { year, month: 1, day: 1 }, end: { year, month: 12, day: 31 } };
}
