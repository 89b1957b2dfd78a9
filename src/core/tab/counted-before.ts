import { periodKey } from '../date/period';
import { isYearOrLonger } from '../date/stretch';
import { foldText } from '../text/normalise';
import type { Column } from './column';
import { isOfSeveralYears } from './term';

/** Counted from another year on, or from when something began: "Lũy kế từ năm 2021", "từ đầu nhiệm kỳ", "từ trước đến nay". */
const SINCE_BEFORE =
  /\btu (?:(?:dau )?(?:nam )?(?:19|20)\d{2}|(?:dau )?(?:nhiem ky|giai doan|khoa)|truoc|khi|ngay thanh lap)\b/;

/**
 * What is counted up over several years is there to be looked at, where the result of the target's own time stands beside it: "KH 2024 | TH
 * 2024 | Lũy kế đến 2024", "Chỉ tiêu | Thực hiện | Lũy kế từ năm 2021". Not where a target is headed so too: "Kéo dài | Năm 2024 | Tổng" under plan and result. Beside a month's result "Lũy kế" is the year's, and beside a term's
 * target the term's. Rule 16 of the product. `keyOf`: texts that are equal but for case, diacritics and punctuation have one key.
 */
export function withoutCountsFromBefore(
  columns: readonly Column[],
  keyOf: (text: string) => string,
): readonly Column[] {
  const targets = columns.filter(({ role }) => role === 'target');
  const results = columns.filter(({ role }) => role === 'result');
  if (targets.length === 0 || results.length < 2 || targets.some(isOfSeveralYears)) return columns;
  const yearOf = ({ stretch }: Column) =>
    stretch?.kind === 'stated' && isYearOrLonger(stretch) ? periodKey(stretch.period) : null;
  const planned = new Set(targets.flatMap((target) => yearOf(target) ?? []));
  const wordsOf = ({ subject, qualifier }: Column) => keyOf(`${subject} ${qualifier}`);
  return columns.map((column): Column => {
    const isPlanned = targets.some((one) => one.cumulative && keyOf(one.leaf) === keyOf(column.leaf));
    if (column.role !== 'result' || !column.cumulative || isPlanned) return column;
    const isLonger = SINCE_BEFORE.test(foldText(column.leaf));
    const isBeside = (one: Column) => isLonger || wordsOf(one) === wordsOf(column);
    const plain = results.filter((one) => !one.cumulative && isBeside(one));
    const isOpen = column.stretch === null || yearOf(column) !== null;
    const isOfPlan = plain.some((one) => planned.has(yearOf(one) ?? ''));
    return plain.length > 0 && (isLonger || (isOpen && isOfPlan))
      ? { ...column, role: 'comparison' }
      : column;
  });
}
