import { onlyProved, quotientsOf } from '../pairing/quotients';
import type { TypedEvidence } from '../pairing/typed-evidence';
import { contains, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { readHeaderText } from '../tab/roles';
import { statesTarget } from './ratio-columns';

const APPROVED = phrases('phê duyệt|duyệt');

/**
 * Where nothing else is a target, nor a line states one, what was approved is the plan of what a typed rate is of it: "Số nhà được phê duyệt | Đã khởi công | Đã hoàn thành |
 * Tỷ lệ hoàn thành (%)", part by part where bands stand over both, those of stages between them then left out.
 */
export function withApprovedPlans(
  columns: readonly Column[],
  { lines, evidence }: { readonly lines: readonly string[]; readonly evidence: TypedEvidence },
): readonly Column[] {
  if (columns.some(({ role }) => role === 'target' || role === 'pledge')) return columns;
  const counts = columns.filter(({ role }) => COUNTS.has(role));
  const targets = counts.filter(({ texts }) => texts.some(saysApproved));
  if (targets.length === 0) return columns;
  const results = counts.filter((column) => !targets.includes(column));
  const rates = columns.filter(({ role }) => role === 'rate');
  const [pair, ...more] = rates.flatMap(
    (rate) => onlyProved(quotientsOf(rate, { results, targets }, evidence)) ?? [],
  );
  if (pair === undefined || more.length > 0 || pair.target.column > pair.result.column) return columns;
  if (statesTarget(lines, [...pair.target.texts, ...pair.result.texts])) return columns;
  const isBeside = (one: Column, other: Column) =>
    one === other || (one.texts.length > 1 && other.texts.length > 1 && one.texts[0] === other.texts[0]);
  return columns.map((column): Column => {
    if (!counts.includes(column)) return column;
    if (isBeside(column, pair.target)) return { ...column, role: 'target' };
    if (isBeside(column, pair.result)) return { ...column, role: 'result' };
    const isStage = column.column > pair.target.column && column.column < pair.result.column;
    return isStage && column.texts.length > 1 ? { ...column, role: 'other' } : column;
  });
}

const COUNTS: ReadonlySet<Column['role']> = new Set<Column['role']>(['result', null]);

function saysApproved(heading: string): boolean {
  return contains(readWords(heading).words, APPROVED);
}

/** The heading by which a target is only what was approved: none where one says that it is a plan. */
export function approvedHeading({ texts }: Column): string | null {
  if (texts.some((text) => readHeaderText(text).role === 'target')) return null;
  return texts.find(saysApproved) ?? null;
}
