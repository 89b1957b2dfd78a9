import { FILLER_WORDS, PERIOD_WORDS } from '../phrase/filler-words';
import { contains, longestExactAt, phrases, without } from '../phrase/phrases';
import { PLAN_NOUNS, RESULT_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import { BETWEEN_BANDS, type Column } from '../tab/column';
import { subjectKey } from '../tab/columns';
import { saysWhoAssigns } from '../tab/roles';
import { isOfUnits } from '../tab/whose';
import { withoutBrackets } from '../text/brackets';
import { isGrown, sharesWord } from './grown-target';
import { identity } from './pairing';
import { explainsAll, rateScore } from './quotients';
import type { TypedEvidence } from './typed-evidence';

/** Words of a target that is added to another one and is no other target. */
const ADDED = phrases('bổ sung|giao thêm|tăng thêm|chuyển sang|kéo dài|còn lại|kỳ trước|năm trước');

/** What begins the heading of what is added to a target, or of how it was changed. */
const SUPPLEMENT = phrases(
  'bổ sung|giao bổ sung|giao thêm|thêm|tăng thêm|điều chỉnh|điều chỉnh tăng|KH bổ sung|kế hoạch bổ sung',
);

/** Whether a column of figures is added to a target, so that no target is known without their sum: "Bổ sung, điều chỉnh". */
export function isSupplement(heading: string): boolean {
  return longestExactAt(readWords(heading).words, 0, SUPPLEMENT) > 0;
}

/** Fewer rows agree by chance. */
const FEWEST_ROWS = 3;

/**
 * The targets that one result is measured by, each an indicator of its own ("Tỉnh giao", "Huyện giao"); the one that is the
 * sum of the others, or of another and a column left of it, alone. Null where their headers do not tell them apart, or one is added to another.
 */
export function severalTargets(
  targets: readonly Column[],
  columns: readonly Column[],
  evidence: TypedEvidence,
): readonly Column[] | null {
  const whole = targets.find((target) => {
    const parts = targets.filter((other) => other !== target).map(({ column }) => column);
    return parts.length > 1 && explainsAll(evidence.asSum(target.column, parts));
  });
  if (whole !== undefined) return [whole];
  for (const grown of targets) {
    const first = targets.find(
      (target) => target !== grown && isGrown(grown, { target, counted: columns, evidence }),
    );
    if (first !== undefined) return targets.length === 2 && sharesWord(grown, first) ? [grown] : null;
  }
  const different = withoutEquals(targets, evidence);
  if (different.length < targets.length)
    return different.length === 1 ? different : severalTargets(different, columns, evidence);
  const keys = new Set(targets.map((target) => subjectKey(wordsBeside(target, targets))));
  if (keys.size < targets.length) return null;
  return targets.some(isAdded) ? null : targets;
}

/**
 * Targets without those of another thing than a result, where one of them is of the same: "Số lớp theo kế hoạch" and not "Kinh phí được giao" for
 * "Số lớp đã mở". Who assigns, and when, is no thing, and what a typed rate measures the result by stays.
 */
export function ofTheSameThing(
  result: Column,
  targets: readonly Column[],
  isTyped: (target: Column) => boolean,
): readonly Column[] {
  const own = new Set(thingOf(result));
  const isSame = (target: Column) => thingOf(target).some((word) => own.has(word));
  if (!targets.some(isSame)) return targets;
  return targets.filter((target) => {
    const isNone = thingOf(target).length === 0 || saysWhoAssigns(target.leaf) || isOfUnits(target.qualifier);
    return isNone || isSame(target) || isTyped(target);
  });
}

const NO_THINGS = phrases(
  FILLER_WORDS,
  PERIOD_WORDS,
  PLAN_NOUNS,
  RESULT_NOUNS,
  ADDED,
  SUPPLEMENT,
  'theo|phải|cần',
);

/** The words of a column's headings that say what it counts. */
function thingOf({ subject, qualifier }: Column): readonly string[] {
  const { words } = readWords(withoutBrackets(`${subject} ${qualifier}`));
  return without(words, NO_THINGS).map(({ base }) => base);
}

/** Targets without those that hold the same figures as one before them in every row: "KH năm" beside what is planned by its end. */
function withoutEquals(targets: readonly Column[], evidence: TypedEvidence): readonly Column[] {
  return targets.filter((target, index) => {
    return !targets.slice(0, index).some((other) => {
      const same = evidence.rowsThat(
        { results: [target.column], target: other.column },
        ([one], plan) => one === plan,
      );
      return same.of > 1 && same.explains === same.of;
    });
  });
}

/** Whether a target says that it is added to another, or left of one. */
export function isAdded({ texts }: Column): boolean {
  return contains(readWords(texts.join(' / ')).words, ADDED);
}

/**
 * Targets of one result in the order in which they were assigned, where the later ones are filled for some units only, at most
 * half of those that the first is filled for, and are of its size: "KH lần 1" for everybody, "KH lần 2" for the few that it changed. None otherwise.
 */
export function revisions(targets: readonly Column[], evidence: TypedEvidence): readonly Column[] {
  const [first, ...later] = [...targets].sort((a, b) => a.column - b.column);
  if (first === undefined || later.length === 0) return [];
  const areChanges = later.every(({ column }) => {
    const changed = evidence.bothFilled(first.column, column);
    const all = evidence.bothFilled(column, first.column);
    const alike = evidence.rowsThat(
      { results: [column], target: first.column },
      ([value = 0], plan) => value * 2 >= plan,
    );
    const isPartly = changed.explains === changed.of && all.explains * 2 <= all.of;
    return changed.of > 0 && isPartly && alike.explains * 2 > alike.of;
  });
  return areChanges && !targets.some(isAdded) ? [first, ...later] : [];
}

/** The header texts that tell a target from others of the same result: "Tỉnh giao" beside "Huyện giao", their band aside. */
export function wordsBeside({ texts }: Column, others: readonly Column[]): string {
  return texts.filter((text) => others.some((other) => !other.texts.includes(text))).join(BETWEEN_BANDS);
}

/**
 * Whether each of several results is measured by the one target there is (mũi 1, mũi 2, mũi 3 of the same children) and they
 * are no parts that add up to it (nam, nữ). Typed rates prove it, of each result or of their sum; without typed rates
 * results called alike but for their number, each within the target, together far above it: 200, 190 and 150 of 200.
 */
export function shareTarget(
  results: readonly Column[],
  target: Column,
  { rates, evidence }: { readonly rates: readonly Column[]; readonly evidence: TypedEvidence },
): boolean {
  const all = { results: results.map(({ column }) => column), target: target.column };
  if (new Set(results.map(identity)).size < results.length) return false;
  const ofSum = rates.some((rate) => isProved(evidence.asQuotientOfSum(rate.column, all)));
  if (ofSum) return false;
  if (rates.length > 0) {
    const scores = results.map((result) => bestOf(result, target, { rates, evidence }));
    const told = scores.reduce((sum, { explains }) => sum + explains, 0);
    return told >= FEWEST_ROWS && scores.every(({ explains, of }) => of === 0 || explains * 2 > of);
  }
  const series = new Set(
    results.map(({ leaf }) => subjectKey(leaf).replace(/\b(?:\d+|i{1,3}|iv|v)\b/g, '#')),
  );
  if (series.size > 1) return false;
  const { explains, of } = evidence.rowsThat(
    all,
    (done, plan) =>
      done.every((value) => value <= plan) && done.reduce((sum, value) => sum + value, 0) > 1.2 * plan,
  );
  return of >= 2 && explains * 2 > of;
}

function bestOf(
  result: Column,
  target: Column,
  { rates, evidence }: { readonly rates: readonly Column[]; readonly evidence: TypedEvidence },
) {
  const scores = rates.map((rate) => rateScore(rate, { result, target }, evidence));
  return scores.reduce((best, score) => (isBetter(score, best) ? score : best), { explains: 0, of: 1 });
}

function isBetter(
  one: { readonly explains: number; readonly of: number },
  other: { readonly explains: number; readonly of: number },
): boolean {
  const share = ({ explains, of }: typeof one) => (of === 0 ? 1 : explains / of);
  return share(one) > share(other) || (share(one) === share(other) && one.explains > other.explains);
}

function isProved({ explains, of }: { readonly explains: number; readonly of: number }): boolean {
  return explains >= FEWEST_ROWS && explains * 2 > of;
}
