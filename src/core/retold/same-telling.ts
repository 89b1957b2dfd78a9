import { subjectWords } from '../target/subject';
import { LEAST_DIFFERENT } from './repeated-forms';
import type { Told } from './tellings';
import { areOfOneTime } from './time-told';

/** So many of targets and results together, where two units alone have them. */
const LEAST_TOGETHER = 4;

/** Whether two agree, or one of them says nothing. */
export function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

/** Whether two tell one indicator: in the same words, or with so many targets and results in common that chance is out of the question. */
export function isSame(one: Told, other: Told, together: number): boolean {
  if (!couldBeSame(one, other)) return false;
  if (haveSameWords(one, other) && Math.min(one.done, other.done) >= LEAST_DIFFERENT) return true;
  const least = one.units < LEAST_DIFFERENT ? LEAST_TOGETHER : LEAST_DIFFERENT;
  return one.targets !== null && one.targets === other.targets && together >= least;
}

/** Whether an indicator beside one that is a copy is one too, few as its figures are: targets and results are those of another in its words. */
export function isSameBeside(original: Told, one: Told, copies: ReadonlySet<Told['source']>): boolean {
  return (
    copies.has(one.source) &&
    couldBeSame(original, one) &&
    original.targets !== null &&
    original.targets === one.targets &&
    (haveSameWords(original, one) || isShortFor(one, original) || isShortFor(original, one))
  );
}

/** Whether words, period and all that both tell agree. */
export function couldBeSame(one: Told, other: Told): boolean {
  return (
    one.source !== other.source &&
    one.results === other.results &&
    one.isPlan === other.isPlan &&
    areOfOneTime(one, other) &&
    agree(one.targets, other.targets) &&
    haveSameScale(one, other) &&
    (haveSameWords(one, other) ||
      resembles(one, other) ||
      resembles(other, one) ||
      isShortFor(one, other) ||
      isShortFor(other, one))
  );
}

/** Whether both are the same amounts: 12 triệu đồng and 12.000.000 đồng, but not 12 and 120 people. */
function haveSameScale(one: Told, other: Told): boolean {
  const shift = one.powers[0] - other.powers[0];
  const [own, its] = [one.powers[1], other.powers[1]];
  if (own !== null && its !== null && own - its !== shift) return false;
  if (one.exponent === null || other.exponent === null) return shift === 0;
  return other.exponent - one.exponent === shift;
}

function haveSameWords(one: Told, other: Told): boolean {
  return [...one.words].some((words) => other.words.has(words));
}

/** Whether an indicator's own words are among those that stand for another, or the other way round: "Sáng kiến" in "Sáng kiến kinh nghiệm". */
function resembles({ label }: Told, other: Told): boolean {
  if (label === '') return false;
  const own = new Set(label.split(' '));
  return [...other.words].some((words) => {
    const others = words.split(' ');
    const shared = others.filter((word) => own.has(word)).length;
    return shared > 0 && (shared === own.size || shared === others.length);
  });
}

/** Whether an indicator's own words are another's but for those cut to their first letters: "Thành lập CĐCS" for "Thành lập công đoàn cơ sở". */
function isShortFor({ label }: Told, other: Told): boolean {
  return label !== '' && [...other.words].some((words) => isCut(label.split(' '), words.split(' ')));
}

function isCut(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    const letters = lettersOf(word);
    const initials = long.slice(at, at + letters.length).map((own) => lettersOf(own).charAt(0));
    if (word === long[at]) at += 1;
    else if (letters.length > 1 && initials.join('') === letters) at += letters.length;
    else return false;
  }
  return at === long.length && short.length < long.length;
}

/** The letters of one of {@link subjectWords}, its diacritics behind them left out. */
function lettersOf(word: string): string {
  return /^[a-z0-9]*/.exec(word)?.[0] ?? '';
}
