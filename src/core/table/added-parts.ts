import type { IndicatorColumns } from '../pairing/indicators';
import { explainsAll, isProved } from '../pairing/quotients';
import type { TypedEvidence } from '../pairing/typed-evidence';
import { TIME_NOUNS } from '../phrase/filler-words';
import { isWhole, longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Column } from '../tab/column';
import { isTotalText } from '../tab/row-words';

/**
 * Leaves out the pairs of target and result of parts of the time ("Đợt 1", "Đợt 2", "Lần 3") where another pair is their sum in every
 * row: "Cả năm" tells the same once. Parts that nothing adds up stay indicators.
 */
export function withoutAddedParts(
  indicators: readonly IndicatorColumns[],
  evidence: TypedEvidence,
): readonly IndicatorColumns[] {
  const parts = indicators.filter(isOfPart);
  if (parts.length < 2) return indicators;
  const isSum = (whole: IndicatorColumns) =>
    [(one: IndicatorColumns) => one.target, (one: IndicatorColumns) => one.result].every((columnOf) => {
      const column = columnOf(whole);
      const added = parts.flatMap((part) => columnOf(part)?.column ?? []);
      if (column === null || added.length < parts.length) return false;
      return explainsAll(evidence.asSum(column.column, added));
    });
  const isAdded = indicators.some((one) => !parts.includes(one) && isSum(one));
  return isAdded ? indicators.filter((one) => !parts.includes(one)) : indicators;
}

/** Words of all there is that are no sum by themselves. */
const ALL = phrases('chung|tổng|tất cả|toàn bộ');

/**
 * The indicators whose band says "Tổng cộng", "Chung" and whose target and result are the sums of others': all of the table's, or those
 * right behind or before it. What is told of them is told by those they add up.
 */
export function sumsOfOthers(
  indicators: readonly IndicatorColumns[],
  evidence: TypedEvidence,
): ReadonlyMap<IndicatorColumns, readonly IndicatorColumns[]> {
  const found = new Map<IndicatorColumns, readonly IndicatorColumns[]>();
  if (indicators.length < 3) return found;
  const sums = indicators.filter(isOfAll);
  if (sums.length === indicators.length) return found;
  for (const whole of sums) {
    const at = indicators.indexOf(whole);
    const isOther = (one: IndicatorColumns) => sums.includes(one);
    const next = indicators.findIndex((one, index) => index > at && isOther(one));
    const behind = indicators.slice(at + 1, next < 0 ? indicators.length : next);
    const before = indicators.slice(0, at).reverse();
    const last = before.findIndex(isOther);
    const around = [behind, before.slice(0, last < 0 ? before.length : last)];
    const parts = [indicators.filter((one) => !isOther(one)), ...around].find((own) =>
      isSumOf(whole, own, evidence),
    );
    if (parts !== undefined) found.set(whole, parts);
  }
  return found;
}

/** Whether some band of an indicator says that it is of all there is: "Tổng số", "Tổng thu". */
function isOfAll({ result }: IndicatorColumns): boolean {
  return result.texts.some((text) => saysAll(text) || longestAt(readWords(text).words, 0, TOTAL) > 0);
}

const TOTAL = phrases('tổng');

/** Whether words say that they tell of all there is: "Tổng số", "Chung". */
export function saysAll(text: string): boolean {
  return isTotalText(text) || isWhole(readWords(text).words, ALL);
}

/** Whether target and result are the sums of two or more others' in most rows. */
function isSumOf(
  { target, result }: IndicatorColumns,
  parts: readonly IndicatorColumns[],
  evidence: TypedEvidence,
): boolean {
  const targets = new Set(parts.flatMap((part) => part.target?.column ?? []));
  if (target === null || parts.length < 2 || targets.size < parts.length) return false;
  const results = parts.map((part) => part.result.column);
  const scores = [evidence.asSum(target.column, [...targets]), evidence.asSum(result.column, results)];
  return scores.every((score) => isProved(score) || explainsAll(score));
}

/** The columns of a table with those of the indicators that are left out as parts. */
export function asParts(columns: readonly Column[], parts: readonly IndicatorColumns[]): readonly Column[] {
  const own = new Set(
    parts
      .flatMap(({ target, result, rate, shortfall }) => [target, result, rate, shortfall])
      .map((one) => one?.column),
  );
  return own.size === 0
    ? columns
    : columns.map((one) => (own.has(one.column) ? { ...one, role: 'part' as const } : one));
}

/** Whether a band of an indicator is a part of the time by its number: "Đợt 1", "Lần II". */
function isOfPart({ result }: IndicatorColumns): boolean {
  return result.texts.some((text) => {
    const { words } = readWords(text);
    const noun = longestAt(words, 0, TIME_NOUNS);
    return noun > 0 && words.length === noun + 1 && /^(?:\d{1,2}|[ivx]{1,4})$/.test(words[noun]?.base ?? '');
  });
}
