import { groupBy } from '../collection/group-by';
import { explainsAll, isProved } from '../pairing/quotients';
import type { TypedEvidence } from '../pairing/typed-evidence';
import { bandsOf, type Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { closesAsDone, MOST_MET, roleText } from './bare-results';

/**
 * "Hoàn thành" as the band over parts counts what is done, as "Thực hiện" does: where each of them is called as a part of the target is ("Kế
 * hoạch: Nhà ở | Cầu"), their total stands among them, the sum of the others, or a typed rate is of their sum. Not percentages, nor figures far
 * above the targets.
 */
export function withDoneParts(
  columns: readonly Column[],
  evidence: TypedEvidence,
  isPercent: (column: Column) => boolean,
): readonly Column[] {
  if (columns.some(({ role }) => role === 'result')) return columns;
  const targets = columns.filter(({ role }) => role === 'target');
  const isNear = (done: Column, target: Column | undefined) =>
    target !== undefined && isWithin({ done, target }, evidence);
  const areTwins = (parts: readonly Column[]) =>
    parts.every((done) =>
      isNear(
        done,
        targets.find(({ subject }) => subjectKey(subject) === subjectKey(done.subject)),
      ),
    );
  const haveTotal = (parts: readonly Column[]) => {
    const whole = parts.find(({ isTotal }) => isTotal);
    if (whole === undefined) return false;
    const others = parts.flatMap(({ column }) => (column === whole.column ? [] : [column]));
    const { explains, of } = evidence.asSum(whole.column, others);
    const before = targets.filter(({ column }) => column < whole.column).pop();
    return explains > 1 && explains === of && isNear(whole, before);
  };
  const haveRate = (parts: readonly Column[]) => {
    const results = parts.map(({ column }) => column);
    return columns.some(
      (rate) =>
        rate.role === 'rate' &&
        !parts.includes(rate) &&
        targets.some(({ column: target }) =>
          isProved(evidence.asQuotientOfSum(rate.column, { results, target })),
        ),
    );
  };
  const areDone = (parts: readonly Column[]) =>
    parts.length > 1 && (areTwins(parts) || haveTotal(parts) || haveRate(parts));
  const bands = groupBy(
    columns.filter((column) => isUnderDone(column) && !isPercent(column)),
    bandsOf,
  );
  const done = new Set([...bands.values()].filter(areDone).flat());
  if (done.size === 0) return columns;
  return columns.map((column): Column => (done.has(column) ? { ...column, role: 'result' } : column));
}

function isUnderDone(column: Column): boolean {
  const heading = roleText(column);
  return column.role === 'rate' && heading !== column.leaf && closesAsDone(heading);
}

/** Whether what was done may count what was planned: never much more of it, nor no more than percent where 100 is not the plan. */
function isWithin(
  { done, target }: { readonly done: Column; readonly target: Column },
  evidence: TypedEvidence,
): boolean {
  const pair = { results: [done.column], target: target.column };
  const isFull = evidence.rowsThat(pair, ([value], plan) => value === 100 && plan !== 100);
  const isLess = evidence.rowsThat(pair, ([value = 0]) => value <= 100);
  if (isFull.explains > 0 && explainsAll(isLess)) return false;
  return explainsAll(evidence.rowsThat(pair, ([value = 0], plan) => value <= plan * MOST_MET));
}
