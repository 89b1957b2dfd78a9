import { MONTHS_OF_YEAR } from '../date/months';
import { readMeasure, saysPercent } from '../measure/measure';
import { explainsAll, rateScore } from '../pairing/quotients';
import type { TypedEvidence } from '../pairing/typed-evidence';
import { FILLER_WORDS } from '../phrase/filler-words';
import { longestAt, phrases, without } from '../phrase/phrases';
import { readWords, spelling } from '../phrase/words';
import type { Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { namesUnwanted } from '../tab/direction';
import { tellsWanted } from '../tab/doubtful-names';
import { asResult, type ResultDecision } from '../tab/figures';
import { headingWords } from '../tab/heading-words';
import { assigns, plans } from '../tab/planning';
import { readHeaderText } from '../tab/roles';
import { eachInHeading } from '../target/each-time';

const DONE = phrases('hoàn thành');
/** What is said of a target, or of a result, besides what is counted: "Khối lượng giao", "Nhiệm vụ hoàn thành". */
const NO_SUBJECT = phrases(FILLER_WORDS, 'số|đã|hoàn thành|được|kế hoạch|KH|được giao|giao|đăng ký');

/**
 * "Hoàn thành" by itself, or as the band over what is counted, is a rate where percentages stand under it, and counts what is done where the table says so: a typed rate is of it
 * against the target, what is left open beside it makes the target up with it ("Kế hoạch | Hoàn thành | Đang thi công"), its heading says what
 * it counts as the target's does, or its own total row is its sum and its figures are near the targets.
 */
export function withDoneCounts(
  columns: readonly Column[],
  evidence: TypedEvidence,
  isSummed: (column: Column) => boolean,
): readonly Column[] {
  if (columns.some(({ role }) => role === 'result')) return columns;
  const targets = columns.filter(({ role }) => role === 'target' || role === 'pledge');
  const isCounted = (done: Column) =>
    targets.some((target) =>
      columns.some((other) => {
        if (other === done || other === target) return false;
        const { explains, of } =
          other.role === 'rate'
            ? rateScore(other, { result: done, target }, evidence)
            : evidence.asSum(target.column, [done.column, other.column]);
        return explains > 1 && explains * 2 > of && (other.role === 'rate' || IS_LEFT.has(other.role));
      }),
    );
  const isNamed = (done: Column) =>
    targets.some(
      (target) =>
        countedIn(target) === countedIn(done) &&
        subjectKey(target.subject) === subjectKey(done.subject) &&
        (countedIn(done) !== '' || measureOf(done) !== null) &&
        measureOf(target) === measureOf(done),
    );
  const isNear = (done: Column) => {
    const before = targets.filter(({ column }) => column < done.column);
    const alike = before.filter(({ subject }) => subjectKey(subject) === subjectKey(done.subject));
    const target = alike.pop() ?? before.pop();
    if (target === undefined || !isSummed(done)) return false;
    const pair = { results: [done.column], target: target.column };
    return explainsAll(evidence.rowsThat(pair, ([value = 0], plan) => value <= plan * MOST_MET));
  };
  const isDone = (column: Column) => isCounted(column) || isNamed(column) || isNear(column);
  return columns.map((column): Column => {
    const isBare = column.role === 'rate' && !column.percent && closesAsDone(roleText(column));
    return isBare && isDone(column) ? { ...column, role: 'result' } : column;
  });
}

/** So many times its target a count may be; percentages of a small one are above that. */
export const MOST_MET = 2;

/** Whether a heading closes with "hoàn thành" and says of no rate, day or judgement that it is that. */
export function closesAsDone(heading: string): boolean {
  const { words } = readWords(headingWords(heading));
  if (longestAt(words, words.length - 2, DONE) === 0 || saysPercent(heading)) return false;
  const before = words.slice(0, -2);
  return longestAt(before, 0, NO_COUNT) === 0;
}

const NO_COUNT = phrases(
  'tỷ lệ|tỷ suất|mức|tiến độ|ngày|thời gian|thời hạn|thời điểm|hạn|tháng|năm|dự kiến|ước|chưa|không|kế hoạch|KH',
);

/** The lowest heading of a column that says what it is for: "Hoàn thành" over "Hộ nghèo". */
export function roleText({ texts, leaf }: Column): string {
  const says = (text: string) => !IS_OPEN.has(readHeaderText(text).role);
  return [...texts].reverse().find(says) ?? leaf;
}

function countedIn(column: Column): string {
  return spelling(without(readWords(headingWords(roleText(column))).words, NO_SUBJECT));
}

function measureOf({ texts }: Column): string | null {
  return readMeasure(texts, []).measure;
}

const IS_LEFT: ReadonlySet<Column['role']> = new Set<Column['role']>([null, 'shortfall', 'other']);

/** Whether what units pledged counts another thing than a column does: "Số người đăng ký" beside "Số đơn vị máu". */
function isPledgeOfOther(target: Column, { leaf }: Column): boolean {
  if (readHeaderText(target.leaf).role !== 'pledge') return false;
  const [one, other] = [target.leaf, leaf].map((text) =>
    without(readWords(headingWords(text)).words, NO_SUBJECT).map(({ base }) => base),
  );
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return false;
  return !one.some((word) => other.includes(word));
}

/**
 * Whether the one column that is left as a result is none, though no word speaks against it: the title hands targets out, so that a base
 * ("Số đoàn viên hiện có") or a sum of money stands beside them; it counts a failure beside something wanted; the title plans, and units pledged another thing than it counts; or it is far
 * above the target in every row.
 */
function isNoResult(
  result: Column,
  {
    columns,
    lines,
    evidence,
  }: {
    readonly columns: readonly Column[];
    readonly lines: readonly string[];
    readonly evidence: TypedEvidence;
  },
): boolean {
  const targets = columns.filter(({ role }) => role === 'target');
  if (targets.length === 0) return false;
  if (lines.some(assigns) || targets.every((target) => isFailureBeside(result, target))) return true;
  if (lines.some(plans) && targets.every((target) => isPledgeOfOther(target, result))) return true;
  return targets.every(({ column, texts }) => {
    const pair = { results: [result.column], target: column };
    const times = MONTHS_OF_YEAR / (eachInHeading(texts)?.months ?? MONTHS_OF_YEAR);
    return explainsAll(evidence.rowsThat(pair, ([value = 0], plan) => value >= FAR_ABOVE * times * plan));
  });
}

/** Whether a column counts what nobody wants and the target is set for something else that is wanted: "Nợ quá hạn" beside "Kế hoạch cho vay". */
function isFailureBeside({ leaf }: Column, target: Column): boolean {
  if (!namesUnwanted(leaf) || namesUnwanted(target.leaf) || !tellsWanted(target.leaf)) return false;
  const [own, its] = [leaf, target.qualifier].map((text) =>
    without(readWords(headingWords(text)).words, NO_SUBJECT).map(({ base }) => base),
  );
  return !(own ?? []).some((word) => (its ?? []).includes(word));
}

/** Nobody exceeds what he was asked for so many times, all of them at once. */
const FAR_ABOVE = 3;

/** A decision without results that only no other column competes with, where what stands around says that they are none. */
export function withoutBases(
  decision: ResultDecision,
  columns: readonly Column[],
  around: { readonly lines: readonly string[]; readonly evidence: TypedEvidence },
): ResultDecision {
  if (decision.kind !== 'decided' || columns.some(({ role }) => role === 'result')) return decision;
  const guessed = decision.columns.filter(({ role, column }) => {
    return role === 'result' && columns.some((one) => one.column === column && one.role === null);
  });
  const isNone = guessed.some((result) => isNoResult(result, { ...around, columns: decision.columns }));
  return isNone ? { kind: 'noResult' } : decision;
}

/**
 * Where words decide nothing between counts, one of which a typed rate measures the only other one by: "Tổng số HS | Chỉ tiêu | Số HS bỏ học | Tỷ lệ (%)". The
 * whole is no result then, and the rate none of the target. Not where the targets are rather of the rate's size, as percentages are.
 */
export function withoutRateBases(
  decision: ResultDecision,
  columns: readonly Column[],
  evidence: TypedEvidence,
): ResultDecision {
  if (decision.kind !== 'ambiguous' && decision.kind !== 'noResult') return decision;
  const targets = columns.filter(({ role }) => role === 'target');
  const open = columns.flatMap(({ column, role, leaf }) =>
    IS_OPEN.has(role) && leaf !== '' ? [column] : [],
  );
  const shares = columns.flatMap((rate) => {
    if (rate.role !== 'rate') return [];
    return open.flatMap((result) =>
      open.flatMap((base) =>
        result !== base && isRateOf(rate, { result, base }, evidence) ? [{ rate, result, base }] : [],
      ),
    );
  });
  const bases = new Set(shares.map(({ base }) => base));
  const [result, ...others] = open.filter((column) => !bases.has(column));
  const own = shares.filter((share) => share.result === result);
  const isBehind = targets.some(({ column }) => result !== undefined && column < result);
  if (result === undefined || others.length > 0 || own.length === 0 || !isBehind) return decision;
  if (own.some(({ rate }) => targets.some((target) => isOfRate(target, { rate, result }, evidence))))
    return decision;
  const settled = columns.map((column): Column => {
    if (column.column === result) return asResult(column);
    return own.some(({ rate }) => rate === column) ? { ...column, role: 'comparison' } : column;
  });
  return { kind: 'decided', columns: settled };
}

const IS_OPEN: ReadonlySet<Column['role']> = new Set<Column['role']>([null, 'sum']);

function isRateOf(
  rate: Column,
  { result, base }: { readonly result: number; readonly base: number },
  evidence: TypedEvidence,
): boolean {
  const columns = { results: [rate.column, result], target: base };
  const telling = evidence.rowsThat(columns, ([typed = 0, done = 0], whole) => {
    const points = (100 * done) / whole;
    const leeway = points < FEW_POINTS ? 0.06 : 0.51;
    return done > 0 && [typed, 100 * typed].some((value) => Math.abs(value - points) <= leeway);
  });
  const nothing = evidence.rowsThat(columns, ([typed, done]) => typed === 0 && done === 0);
  return telling.explains > 1 && telling.explains + nothing.explains === telling.of;
}

/** Fewer percent points are typed with decimals. */
const FEW_POINTS = 10;

/** Whether most targets are nearer to the rates than to the results. */
function isOfRate(
  target: Column,
  { rate, result }: { readonly rate: Column; readonly result: number },
  evidence: TypedEvidence,
): boolean {
  const { explains, of } = evidence.rowsThat(
    { results: [rate.column, result], target: target.column },
    ([share = 0, done = 0], plan) =>
      done > 0 && Math.abs(Math.log(share / plan)) < Math.abs(Math.log(done / plan)),
  );
  return explains * 2 > of;
}
