import type { Column } from '../tab/columns';
import { TIME_NOUNS } from '../tab/filler-words';
import type { IndicatorColumns } from '../tab/indicators';
import { longestAt } from '../tab/phrases';
import { explainsAll } from '../tab/quotients';
import type { TypedEvidence } from '../tab/typed-evidence';
import { readWords } from '../tab/words';

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
