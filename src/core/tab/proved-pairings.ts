import { isAgainstPlan } from './against-plan';
import type { ColumnRole } from './column-role';
import type { Column } from './columns';
import type { IndicatorColumns } from './indicators';
import type { Score, TypedEvidence } from './typed-evidence';

/** Fewer rows agree by chance. */
const FEWEST_ROWS = 3;

/** Roles of columns that may turn out to be a result or a target. */
const OPEN: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([null, 'sum', 'other']);
/** Roles of columns that typed rates may be computed from, whatever they are. */
const COUNTED: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...OPEN,
  ...(['target', 'result', 'part', 'estimate', 'comparison', 'pledge'] as const),
]);

/** Columns that typed rates are computed from. */
interface Quotient extends Score {
  readonly result: Column;
  readonly target: Column;
}

/** Indicators, targets that typed rates prove given to those that words leave without. */
export function withProvedTargets(
  indicators: readonly IndicatorColumns[],
  columns: readonly Column[],
  evidence: TypedEvidence,
): readonly IndicatorColumns[] {
  return indicators.map((indicator) => {
    const { result, target, rate } = indicator;
    if (target !== null || rate === null) return indicator;
    const named = columns.filter(({ role }) => role === 'target');
    const open = isAgainstPlan(rate) ? columns.filter(({ role }) => OPEN.has(role)) : [];
    const proved =
      onlyProved(quotients(rate, { results: [result], targets: named }, evidence)) ??
      onlyProved(quotients(rate, { results: [result], targets: open }, evidence));
    if (proved === null) return indicator;
    const { explains, of } = proved;
    return { ...indicator, target: proved.target, typed: { explains, of, proves: true } };
  });
}

/**
 * The columns of a table whose words leave the result open, with the result, and a target that words leave open too, which
 * typed rates prove: at least three telling rows and four in five. A share of a base is none: a target is named by words, or
 * the rate says that it measures a plan. Null where nothing is proved.
 */
export function withProvedResults(
  columns: readonly Column[],
  evidence: TypedEvidence,
): { readonly columns: readonly Column[]; readonly proved: ReadonlySet<Column> } | null {
  const targets = columns.filter(({ role }) => role === 'target');
  const open = columns.filter(({ role }) => OPEN.has(role));
  const found = columns.flatMap((rate): readonly Quotient[] => {
    if (rate.role !== 'rate' || (targets.length === 0 && !isAgainstPlan(rate))) return [];
    const proved = onlyProved(
      quotients(rate, { results: open, targets: targets.length === 0 ? open : targets }, evidence),
    );
    return proved === null ? [] : [proved];
  });
  const isResult = new Set(found.map(({ result }) => result));
  if (found.length === 0 || found.some(({ target }) => isResult.has(target))) return null;
  const proved = new Set<Column>();
  const settled = columns.map((column): Column => {
    const own = found.find(({ result }) => result === column);
    if (own === undefined)
      return found.some(({ target }) => target === column) ? { ...column, role: 'target' } : column;
    const isShared = found.some(({ target, result }) => target === own.target && result !== column);
    const { subject, label, qualifier } = isShared ? column : own.target;
    const result: Column = { ...column, role: 'result', subject, label, qualifier };
    proved.add(result);
    return result;
  });
  return { columns: settled, proved };
}

/** What typed rates say against the columns that words pair. */
export type Contradiction =
  /** They are no rates of the result against its target, but of something else: a share, a base, last year, an estimate. */
  | { readonly kind: 'otherRate' }
  /** Another result, or another target, explains them. */
  | {
      readonly kind: 'otherColumns';
      readonly results: readonly Column[];
      readonly targets: readonly Column[];
    };

/**
 * What contradicts a pairing of which less than half of the typed rates hold: the words' own stands (null) unless others
 * explain at least half of the rows and three more.
 */
export function contradictionOf(
  { result, target, rate }: Pick<IndicatorColumns, 'result' | 'target' | 'rate'>,
  columns: readonly Column[],
  evidence: TypedEvidence,
): Contradiction | null {
  if (rate === null || target === null) return null;
  const own = evidence.asQuotient(rate.column, { result: result.column, target: target.column });
  if (own.explains * 2 >= own.of) return null;
  const isEnough = ({ explains, of }: Score) => explains * 2 >= of && explains >= own.explains + FEWEST_ROWS;
  const counted = columns.filter(({ role, column }) => COUNTED.has(role) && column !== rate.column);
  if (counted.some(({ column }) => isEnough(evidence.asShare(rate.column, column))))
    return { kind: 'otherRate' };
  const others = quotients(rate, { results: counted, targets: counted }, evidence).filter(isEnough);
  const most = Math.max(...others.map(({ explains }) => explains));
  const best = others.filter(({ explains }) => explains === most);
  const isMeasure = (one: Quotient) =>
    MEASURED.has(one.result.role) &&
    one.result !== target &&
    (one.target === target || one.target.role === 'target');
  const [first] = best;
  if (first === undefined) return null;
  const other =
    best.find((one) => !isMeasure(one) && (one.result === result || one.target === target)) ?? first;
  if (!isMeasure(other)) return { kind: 'otherRate' };
  return {
    kind: 'otherColumns',
    results: other.result === result ? [] : [result, other.result],
    targets: other.target === target ? [] : [target, other.target],
  };
}

/** Roles of what a plan can be measured by. */
const MEASURED: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([...OPEN, 'result']);

function quotients(
  rate: Column,
  { results, targets }: { readonly results: readonly Column[]; readonly targets: readonly Column[] },
  evidence: TypedEvidence,
): readonly Quotient[] {
  return results.flatMap((result) =>
    targets
      .filter((target) => target !== result)
      .map((target): Quotient => {
        const score = evidence.asQuotient(rate.column, { result: result.column, target: target.column });
        return { result, target, ...score };
      }),
  );
}

/** The one pairing that explains enough rows; null where none or several do. */
function onlyProved(all: readonly Quotient[]): Quotient | null {
  const proved = all.filter(({ explains, of }) => explains >= FEWEST_ROWS && explains * 5 >= of * 4);
  return proved.length === 1 ? (proved[0] ?? null) : null;
}
