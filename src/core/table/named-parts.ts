import { explainsAll } from '../pairing/quotients';
import type { TypedEvidence } from '../pairing/typed-evidence';
import type { Column } from '../tab/column';

/**
 * Columns that say no more than a time and are a part of a total beside them, called by it: "Năm 2026" beside "Kéo dài | Tổng" under
 * "Kế hoạch vốn", where the total is their sum in every row. Without a name of its own the part would be taken for the whole.
 */
export function withNamedParts(columns: readonly Column[], evidence: TypedEvidence): readonly Column[] {
  const named = new Set(
    columns
      .filter(({ isTotal, texts }) => isTotal && texts.length > 1)
      .flatMap((whole) => {
        const parts = columns.filter((one) => one !== whole && bandOf(one) === bandOf(whole) && !one.isTotal);
        const [nameless, ...more] = parts.filter(isNameless);
        if (nameless === undefined || more.length > 0 || parts.length < 2) return [];
        const sum = evidence.asSum(
          whole.column,
          parts.map(({ column }) => column),
        );
        return explainsAll(sum) ? [nameless] : [];
      }),
  );
  return named.size === 0
    ? columns
    : columns.map((one) => (named.has(one) ? { ...one, subject: one.leaf, label: one.leaf } : one));
}

function isNameless({ role, subject, leaf }: Column): boolean {
  return (role === 'target' || role === 'result') && subject === '' && leaf !== '';
}

function bandOf({ texts, role }: Column): string {
  return JSON.stringify([role, ...texts.slice(0, -1)]);
}
