import { FILLER_WORDS } from '../phrase/filler-words';
import { longestEnding, phrases, without } from '../phrase/phrases';
import { findPhrase, isExactAt, readWords, type Word } from '../phrase/words';
import { bandsOf, type Column } from '../tab/column';
import { headingWords } from '../tab/heading-words';
import { explainsAll } from './quotients';
import type { TypedEvidence } from './typed-evidence';

/** What a heading says of figures besides what they count. */
const NO_THING = phrases(FILLER_WORDS, 'được|theo');
/** What is new is no base that others are a part of. */
const NEW = phrases('mới');
/** So many words may stand before what is planned: "Số hộ thoát nghèo" of "KH thoát nghèo". */
const MOST_BEFORE = 2;

/**
 * Columns with the results that only their names give: each is the one behind a target that is called as what that is set for, see
 * {@link calledAsPlanned}, and its figures are near the targets. Null where a target has none.
 */
export function withCalledAsPlanned(
  columns: readonly Column[],
  evidence: TypedEvidence,
): readonly Column[] | null {
  const targets = columns.filter(({ role }) => role === 'target');
  const planOf = new Map<Column, Column>();
  for (const target of targets) {
    const behind = columns.filter(
      (one) => one.column > target.column && OPEN.has(one.role) && bandsOf(one) === bandsOf(target),
    );
    const result = calledAsPlanned(target, behind);
    if (result === null || planOf.has(result) || !isOfItsSize(target, result, evidence)) return null;
    planOf.set(result, target);
  }
  if (planOf.size === 0) return null;
  return columns.map((column): Column => {
    const { subject, label, qualifier } = planOf.get(column) ?? column;
    return planOf.has(column) ? { ...column, role: 'result', subject, label, qualifier } : column;
  });
}

const OPEN: ReadonlySet<Column['role']> = new Set<Column['role']>([null, 'sum']);

/**
 * The one of some columns that is called as what a target is set for, at the end of its heading: "KH thoát nghèo | Số hộ thoát nghèo | Số hộ tái nghèo", or that
 * is what is new of it: "Chỉ tiêu thu hút hội viên mới | Hội viên mới | Hội viên cuối năm". Null for none, and for several.
 */
function calledAsPlanned(target: Column, columns: readonly Column[]): Column | null {
  const thing = thingIn(target.qualifier);
  if (thing.length < 2) return null;
  return onlyOf(columns, (column) => {
    const own = thingIn(column.leaf);
    const before = own.length - thing.length;
    if (before >= 0) return before <= MOST_BEFORE && isExactAt(own, before, thing);
    return own.length > 1 && longestEnding(own, NEW) > 0 && isExactAt(thing, -before, own);
  });
}

/**
 * The one of the results that compete for a target that names the thing it is set for, and is of its size: "Kế hoạch kiểm tra | Cơ sở được kiểm
 * tra | Cơ sở đạt".
 */
export function namedWithPlan(
  target: Column,
  results: readonly Column[],
  evidence: TypedEvidence,
): Column | null {
  const thing = thingIn(target.qualifier);
  if (thing.length === 0) return null;
  const named = onlyOf(results, ({ leaf }) => {
    const own = thingIn(leaf);
    const at = findPhrase(own, thing);
    return at >= 0 && isExactAt(own, at, thing);
  });
  return named !== null && isOfItsSize(target, named, evidence) ? named : null;
}

/** Whether what may be a result is in no row far above its target or far below. */
function isOfItsSize(target: Column, result: Column, evidence: TypedEvidence): boolean {
  const pair = { results: [result.column], target: target.column };
  const isNear = ([value = 0]: readonly number[], plan: number) =>
    value <= plan * MOST_TIMES && value * FEWEST_TIMES >= plan;
  return explainsAll(evidence.rowsThat(pair, isNear));
}

const MOST_TIMES = 2;
const FEWEST_TIMES = 3;

function onlyOf(columns: readonly Column[], holds: (column: Column) => boolean): Column | null {
  const [only, ...more] = columns.filter(holds);
  return only === undefined || more.length > 0 ? null : only;
}

function thingIn(text: string): readonly Word[] {
  return without(readWords(headingWords(text)).words, NO_THING);
}
