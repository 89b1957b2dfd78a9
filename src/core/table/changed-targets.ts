import { isPart } from '../date/stretch';
import { subtractExact } from '../number/decimal';
import { isAdjusted } from '../pairing/adjusted';
import { isAdded } from '../pairing/several';
import type { TypedEvidence } from '../pairing/typed-evidence';
import { contains, phrases } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { saysWhoAssigns } from '../tab/roles';
import { foldText } from '../text/normalise';

/** A target, what it was changed to later, and the result that both may measure. */
interface Change {
  readonly first: Column;
  readonly later: Column;
  readonly result: Column;
}

const GIVEN = phrases('giao');
const PLANNED = phrases(PLAN_NOUNS);

/** Roles of a column right behind a target that no word makes anything but a plan. */
const OPEN: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['target', null, 'other', 'sum']);
/** What plans of another time are called once one is chosen. */
const PLANS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['target', 'comparison']);

/**
 * The columns of a table in which targets were changed in the course of the year, whatever the change is called. Right behind a target stands
 * one of its size in units that have it, blank or the same in some. It is the target as changed where their headings differ in a number or
 * date alone ("KH giao lần 1 | lần 2", "giao tháng 01 | tháng 7") and results are not those of both together; or where typed rates
 * measure results by it and not by the first; or where its heading says a plan and fills some units alone, higher in one and lower in another, so
 * that it is neither a part of the first nor what units aim at.
 */
export function withChangedTargets(columns: readonly Column[], evidence: TypedEvidence): readonly Column[] {
  const firstOf = new Map<Column, Column>();
  columns.forEach((later, at) => {
    const before = columns[at - 1];
    const result = resultBehind(columns, at);
    if (before === undefined || result === null) return;
    const first = firstOf.get(before) ?? before;
    const change = { first, later, result };
    if (
      !PLANS.has(first.role) ||
      !standsInstead(change, evidence) ||
      isSumWith(change, { columns, evidence })
    )
      return;
    if (isRound(change, evidence) || isOtherwiseCalled(change, { columns, evidence }))
      firstOf.set(later, first);
  });
  if (firstOf.size === 0) return columns;
  const firsts = new Set(firstOf.values());
  return columns.map((column): Column => {
    if (firsts.has(column)) return { ...column, role: 'target', ...timeOf(column) };
    const first = firstOf.get(column);
    if (first === undefined) return column;
    const { subject, label, qualifier } = first;
    return { ...column, role: 'target', adjusts: true, subject, label, qualifier, ...timeOf(first) };
  });
}

/** The result right of a column, called so or what only its place tells; none where each of several targets has its own: "KH 1 | KH 2 | TH 1 | TH 2". */
function resultBehind(columns: readonly Column[], at: number): Column | null {
  const behind = columns.slice(at + 1);
  const results = behind.filter(({ role }) => role === 'result');
  const words = results.map((result) => roundOf(result).words);
  if (words.length > 1 && words.every((one) => one === words[0])) return null;
  return results[0] ?? behind.find(({ role }) => role === null) ?? null;
}

/** What a target's heading says of its time: nothing where that is the part of the year in which it was given. */
function timeOf(target: Column): Pick<Column, 'stretch' | 'span' | 'year'> {
  const { stretch, span, year } = target;
  return isOfPart(target) ? { stretch: null, span: '', year: null } : { stretch, span, year };
}

/** Whether headings differ in the round or date alone in which targets were given, and the later ones stand instead of the first. */
function isRound({ first, later, result }: Change, evidence: TypedEvidence): boolean {
  const [one, other] = [roundOf(first), roundOf(later)];
  if (!PLANS.has(first.role) || !PLANS.has(later.role) || one.words !== other.words) return false;
  if (first.role !== 'target' && later.role !== 'target') return false;
  const apart = one.numbers.flatMap((number, at) => {
    const its = other.numbers[at] ?? number;
    return its === number ? [] : [{ isYear: its >= FIRST_YEAR, isLater: its > number }];
  });
  if (apart.every(({ isYear }) => isYear) || !apart[apart.length - 1]?.isLater) return false;
  const areGiven = first.texts.some((text) => contains(readWords(text).words, GIVEN));
  if ([first, later].some(isOfPart) && (!areGiven || isOfPart(result))) return false;
  const filled = evidence.bothFilled(later.column, first.column);
  const near = evidence.rowsThat({ results: [later.column], target: first.column }, ([own = 0], plan) => {
    return Math.abs(own - plan) * NEAR <= plan;
  });
  return filled.explains < filled.of && near.explains * 2 > near.of;
}

/** Numbers from here on are years. */
const FIRST_YEAR = 1900;
/** A target as changed is farther from the first by no more than one in so many. */
const NEAR = 3;

/** A heading without its numbers, and these in their order. */
function roundOf({ texts }: Column): { readonly words: string; readonly numbers: readonly number[] } {
  const numbers: number[] = [];
  const words = foldText(texts.join(' / ')).replace(/\d+|\b(?:i{1,3}|iv|v)\b/g, (number) => {
    const roman = ROMAN.indexOf(number);
    numbers.push(roman < 0 ? Number(number) : roman);
    return '#';
  });
  return { words: words.replace(/#(?:[/.-]#)+/g, '#'), numbers };
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v'];

/** Whether a column whose heading says neither is the target before it as changed: typed rates tell, else that it is a plan and where it is higher. */
function isOtherwiseCalled(
  { first, later, result }: Change,
  { columns, evidence }: { readonly columns: readonly Column[]; readonly evidence: TypedEvidence },
): boolean {
  if (first.role !== 'target' || !OPEN.has(later.role) || saysWhoAssigns(later.leaf)) return false;
  if (isAdjusted(later) || later.leaf === '' || isOfPart(result)) return false;
  const all = { results: [later.column], target: first.column };
  const count = (holds: (own: number, plan: number) => boolean) =>
    evidence.rowsThat(all, ([own = 0], plan) => holds(own, plan)).explains;
  const filled = evidence.bothFilled(later.column, first.column);
  const isPartly = filled.explains < filled.of;
  if (!isPartly && count((own, plan) => own === plan) === 0) return false;
  const told = columns
    .filter(({ role }) => role === 'rate')
    .map(({ column }) => {
      const typed = { results: [column, result.column, later.column], target: first.column };
      const fits = (isIt: (ofOwn: boolean, ofPlan: boolean) => boolean) =>
        evidence.rowsThat(typed, ([points = 0, done = 0, own = 0], plan) =>
          isIt(isRate(points, done / own), isRate(points, done / plan)),
        ).explains;
      return { later: fits((own, plan) => own && !plan), first: fits((own, plan) => plan && !own) };
    });
  if (told.some((one) => one.first > 0)) return false;
  const isPlan = later.role === 'target' || later.texts.some(saysPlan);
  if (told.some((one) => one.later > 0)) return (isPartly || isPlan) && told.some((one) => one.later > 1);
  const isEitherWay = count((own, plan) => own > plan) > 0 && count((own, plan) => own < plan) > 0;
  return isPartly && isEitherWay && later.stretch === null && isPlan && !isAdded(later);
}

function saysPlan(text: string): boolean {
  return contains(readWords(text).words, PLANNED);
}

function isOfPart({ stretch }: Column): boolean {
  return stretch !== null && isPart(stretch);
}

/** Whether a column has figures only in units that have a target, mostly of its size, and results are not those of both together. */
function standsInstead({ first, later, result }: Change, evidence: TypedEvidence): boolean {
  const filled = evidence.bothFilled(first.column, later.column);
  const isMostly = (results: readonly number[], holds: (own: readonly number[], plan: number) => boolean) => {
    const { explains, of } = evidence.rowsThat({ results, target: first.column }, holds);
    return explains * 2 > of;
  };
  const isAlike = isMostly([later.column], ([own = 0], plan) => own * 2 >= plan && own <= plan * 2);
  if (filled.explains < filled.of || !isAlike) return false;
  return isMostly([later.column, result.column], ([own = 0, done = 0], plan) => done * 2 < own * 2 + plan);
}

/** Fewer rows add up by chance. */
const FEWEST_SUMS = 2;

/** Whether a column is in every row the target before it and one more: "Nợ năm trước | Phải nộp trong năm | Tổng phải nộp". */
function isSumWith(
  { first, later, result }: Change,
  { columns, evidence }: { readonly columns: readonly Column[]; readonly evidence: TypedEvidence },
): boolean {
  return columns.some((other) => {
    if ([first, later, result].includes(other)) return false;
    const all = { results: [later.column, other.column], target: first.column };
    const isSum = ([whole = 0, part = 0]: readonly number[], plan: number) =>
      subtractExact(whole, plan) === part;
    const sums = evidence.rowsThat(all, isSum);
    const told = evidence.rowsThat(all, (own, plan) => own[1] !== 0 && isSum(own, plan));
    return told.explains >= FEWEST_SUMS && sums.explains === sums.of;
  });
}

/** Whether typed points, or a typed fraction, are a share to the digits that they have. */
function isRate(typed: number, share: number): boolean {
  return [typed, Math.round(1e6 * typed) / 1e4].some(
    (points) => Math.abs(points - 100 * share) <= (Number.isInteger(points) ? 1 : 0.1),
  );
}
