import { subtractExact } from '../number/decimal';
import { sharesWord } from '../pairing/grown-target';
import { FEWEST_TELLING_ROWS } from '../pairing/quotients';
import type { Score, TypedEvidence } from '../pairing/typed-evidence';
import { contains, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { isAvailable } from '../tab/roles';

/** A target, what was taken off it, and what of it remains due. */
interface Reduction {
  readonly target: Column;
  readonly taken: readonly Column[];
  readonly due: Column;
}

/** More columns between a target and what remains of it are no deductions. */
const MOST_TAKEN = 3;

/** What remains due says: "Thực phải thu", "KH sau giảm trừ", "Số phải đóng còn lại". */
const REMAINING = phrases('còn|sau|thực');
const AFTER = phrases('sau');

/**
 * The columns of a table in which something was taken off a target before anything was done: "Phải nộp | Miễn, giảm | Còn phải nộp | Đã nộp". What
 * remains due is the target as it was changed, and what was taken off a part of it, neither result nor plan. The remaining column is the
 * difference of the others in every row, and a result stands behind it that typed rates or remainders measure by it; without these
 * its heading must say so, and no more was done than could be due. Columns that all have a result of the same words are parts, and nothing was
 * taken off: "NSTW | NSĐP" under "Kế hoạch" and under "Giải ngân".
 */
export function withReducedTargets(columns: readonly Column[], evidence: TypedEvidence): readonly Column[] {
  const found = columns.flatMap((due) => reductionTo(due, columns, evidence) ?? []);
  if (found.length === 0) return columns;
  return columns.map((column): Column => {
    const own = found.find(({ due }) => due === column)?.target;
    if (own !== undefined) {
      const { subject, label, qualifier } = own;
      return { ...column, role: 'target', adjusts: true, subject, label, qualifier };
    }
    return found.some(({ taken }) => taken.includes(column)) ? { ...column, role: 'part' } : column;
  });
}

function reductionTo(due: Column, columns: readonly Column[], evidence: TypedEvidence): Reduction | null {
  if (due.role === 'result' || due.role === 'rate' || isAvailable(due.leaf)) return null;
  const left = columns.filter(({ column }) => column < due.column).slice(-MOST_TAKEN - 1);
  const before = left.slice(0, -1).filter(({ role }) => role === 'target');
  const results = columns.filter(({ role, column }) => role === 'result' && column > due.column);
  if (results.length === 0) return null;
  for (const target of before.reverse()) {
    const taken = left.filter(({ column }) => column > target.column);
    const reduction = { target, taken, due };
    const areParts = [...taken, due].every((part) => results.some((result) => isOwn(result, part, target)));
    if (areParts || taken.some(isOfTime) || !isDifference(reduction, evidence)) continue;
    if (isMeasured(reduction, results, { columns, evidence })) return reduction;
  }
  return null;
}

/** Whether a result has the words that tell a column from the target. */
function isOwn(result: Column, part: Column, target: Column): boolean {
  const words = [
    ({ subject }: Column) => subject,
    ({ subject, qualifier }: Column) => `${subject} ${qualifier}`,
  ];
  return words.some((textOf) => {
    const [own, its, whole] = [result, part, target].map((one) => subjectKey(textOf(one)));
    return own !== '' && own === its && its !== whole;
  });
}

function isOfTime({ stretch }: Column): boolean {
  return stretch !== null;
}

/** Whether what remains is the target without what was taken off it, in every row, and in one less than the target. */
function isDifference({ target, taken, due }: Reduction, evidence: TypedEvidence): boolean {
  const parts = [due, ...taken].map(({ column }) => column);
  const { explains, of } = evidence.asSum(target.column, parts);
  if (of < FEWEST_TELLING_ROWS || explains < of) return false;
  const pair = { results: [due.column], target: target.column };
  const isLess = evidence.rowsThat(pair, ([rest = 0], whole) => rest < whole);
  const isMore = evidence.rowsThat(pair, ([rest = 0], whole) => rest > whole);
  return isLess.explains > 0 && isMore.explains === 0;
}

/** Whether results are measured by what remains due, and none by all of the target: as typed rates or remainders prove, else as its heading says. */
function isMeasured(
  { target, taken, due }: Reduction,
  results: readonly Column[],
  { columns, evidence }: { readonly columns: readonly Column[]; readonly evidence: TypedEvidence },
): boolean {
  const isOf = (plan: Column, other: Column) =>
    results.some((result) =>
      columns.some((one) => {
        if (one.column <= result.column) return false;
        const [own, its] = [plan, other].map((target) => typedScore(one, { result, target }, evidence));
        return own !== undefined && isMost(own) && own.explains > (its?.explains ?? 0);
      }),
    );
  if (isOf(target, due)) return false;
  if (isOf(due, target)) return true;
  if (!saysRemaining(due, target) || !taken.every((one) => one.role !== 'result' || isTakenBy(due, one)))
    return false;
  return results.some((result) => {
    const within = evidence.rowsThat({ results: [result.column], target: due.column }, isWithin);
    return within.explains * 2 > within.of;
  });
}

/** Whether a score holds of two rows or more, and of four in five. */
function isMost({ explains, of }: Score): boolean {
  return explains > 1 && explains * 5 >= of * 4;
}

/** What a typed rate, or a typed remainder, says of a result and a target; where nothing remains, that tells too. */
function typedScore(
  { role, column }: Column,
  { result, target }: { readonly result: Column; readonly target: Column },
  evidence: TypedEvidence,
): Score {
  if (role === 'rate') return evidence.asQuotient(column, { result: result.column, target: target.column });
  const all = { results: [column, result.column], target: target.column };
  return evidence.rowsThat(all, ([left = 0, done = 0], plan) => {
    const rest = subtractExact(plan, done);
    return left === rest || (left === 0 && rest < 0);
  });
}

/** So many times what is due is more than anybody does. */
const BEYOND = 1.5;

function isWithin([done = 0]: readonly number[], plan: number): boolean {
  return done <= BEYOND * plan;
}

/** Whether a heading says that it holds what remains, and of what: "Còn phải nộp" of "Số phải nộp". */
function saysRemaining(due: Column, target: Column): boolean {
  const isOfTarget = due.role === 'target' || sharesWord(due, target);
  return isOfTarget && contains(readWords(due.leaf).words, REMAINING);
}

/** Whether what remains says that it does so after what another column holds: "Phải thu sau miễn" behind "Được miễn". */
function isTakenBy(due: Column, taken: Column): boolean {
  return contains(readWords(due.leaf).words, AFTER) && sharesWord(due, taken);
}
