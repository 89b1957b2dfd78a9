import { contains, phrases, without } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { bandsOf, type Column } from '../tab/column';
import { rateScore } from './quotients';
import type { TypedEvidence } from './typed-evidence';

/** What is done to find out how things are: a plan of it is met by whatever came out. */
const ACTS = phrases(
  'kiểm tra|thanh tra|giám sát|khám|xét nghiệm|thẩm định|kiểm định|rà soát|phúc tra|nghiệm thu|sát hạch|lấy mẫu|sàng lọc',
);

const FAILED = phrases('không|chưa');

/** Nobody does so many times what is planned. */
const MOST_DONE = 2;

/** The columns of a table, and of results that two outcomes add up to, these. */
export interface WithOutcomes {
  readonly columns: readonly Column[];
  readonly added: ReadonlyMap<Column, readonly number[]>;
}

/** A plan, and the two ways in which what it is of came out: "Số cơ sở đạt", "Số cơ sở không đạt". */
interface Outcomes {
  readonly target: Column;
  readonly good: Column;
  readonly bad: Column;
}

/**
 * The columns of a table in which an act is planned and its two outcomes stand beside that ("KH kiểm tra | Số cơ sở đạt | Số cơ sở không đạt"): what
 * was done is their sum, 18 and 2 of 20. Not where a typed rate is of the good ones alone, nor where these are what is planned ("KH | Đạt |
 * Không đạt"): there the others are marked to be named, unless they are just what the plan lacks.
 */
export function withOutcomes(columns: readonly Column[], evidence: TypedEvidence): WithOutcomes {
  const all = columns.flatMap((good) => outcomesOf(good, columns) ?? []);
  const summed = all.filter((one) => isOfAct(one) && mayAdd(one, columns, evidence));
  const named = all.filter((one) => !summed.includes(one) && !isShortfall(one, evidence));
  const added = new Map<Column, readonly number[]>();
  const settled = columns.map((column): Column => {
    if (summed.some(({ bad }) => bad === column)) return { ...column, role: 'part' };
    if (named.some(({ bad }) => bad === column)) return { ...column, role: 'part', rival: true };
    const own = summed.find(({ good }) => good === column);
    if (own === undefined) return column;
    const whole: Column = { ...column, qualifier: own.target.qualifier };
    added.set(whole, [column.column, own.bad.column]);
    return whole;
  });
  return { columns: settled, added };
}

/** The one plan and the failures beside a table's one result that is called as they are but for "không", "chưa"; null for none. */
function outcomesOf(good: Column, columns: readonly Column[]): Outcomes | null {
  const results = columns.filter(({ role }) => role === 'result');
  if (good.role !== 'result' || results.length > 1) return null;
  const own = spelled(good);
  const [bad, ...others] = columns.filter(
    (one) =>
      (one.role === 'other' || one.role === null) && bandsOf(one) === bandsOf(good) && isFailure(one, own),
  );
  const [target, ...more] = columns.filter(({ role }) => role === 'target');
  if (bad === undefined || target === undefined || others.length + more.length > 0) return null;
  return { target, good, bad };
}

function isFailure({ leaf }: Column, good: readonly string[]): boolean {
  const { words } = readWords(leaf);
  const rest = without(words, FAILED).map(({ base }) => base);
  return rest.length < words.length && rest.length > 0 && rest.every((word) => good.includes(word));
}

function spelled({ leaf }: Column): readonly string[] {
  return readWords(leaf).words.map(({ base }) => base);
}

/** Whether a plan is of an act that its result does not name. */
function isOfAct({ target, good }: Outcomes): boolean {
  return contains(readWords(target.leaf).words, ACTS) && !contains(readWords(good.leaf).words, ACTS);
}

/** Whether no typed rate is of the good ones alone, and both together are mostly no more than can be done. */
function mayAdd(
  { target, good, bad }: Outcomes,
  columns: readonly Column[],
  evidence: TypedEvidence,
): boolean {
  const rates = columns.filter(({ role }) => role === 'rate');
  if (rates.some((rate) => rateScore(rate, { result: good, target }, evidence).explains > 0)) return false;
  const { explains, of } = evidence.rowsThat(
    { results: [good.column, bad.column], target: target.column },
    ([one = 0, other = 0], plan) => one + other < plan * MOST_DONE,
  );
  return of > 0 && explains * 2 > of;
}

/** Whether the failures are what the good ones lack of the plan in every row. */
function isShortfall({ target, good, bad }: Outcomes, evidence: TypedEvidence): boolean {
  const { explains, of } = evidence.rowsThat(
    { results: [good.column, bad.column], target: target.column },
    ([one = 0, other = 0], plan) => one + other === plan,
  );
  return explains === of;
}
