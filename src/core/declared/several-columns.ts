import type { Stretch } from '../date/stretch';
import type { Column } from '../tab/column';

/**
 * Several columns that are added, seen as one: it is called by the words that all of them share, and covers their time from the
 * first to the last. "Tháng 1" … "Tháng 12" under "Kết quả" are "Kết quả" of months 1-12.
 */
export function severalAsOne(first: Column, others: readonly Column[]): Column {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const texts = first.texts.filter((text) => others.every((column) => column.texts.includes(text)));
  const isShared = (pick: (column: Column) => string) =>
    others.every((column) => pick(column) === pick(first));
  return {
    ...first,
    column: others[others.length - 1]?.column ?? first.column,
    texts,
    leaf: texts[texts.length - 1] ?? '',
    subject: isShared(({ subject }) => subject) ? first.subject : '',
    label: isShared(({ label }) => label) ? first.label : '',
    qualifier: isShared(({ qualifier }) => qualifier) ? first.qualifier : '',
    span: '',
    stretch: together(all.map(({ stretch }) => stretch)),
    isTotal: false,
  };
}

/** Months from the first to the last; the same for all where it is; null where they do not go together. */
function together(stretches: readonly (Stretch | null)[]): Stretch | null {
  const [first = null] = stretches;
  if (stretches.every((one) => JSON.stringify(one) === JSON.stringify(first))) return first;
  const months = stretches.flatMap((one) => (one?.kind === 'months' ? [one.first, one.last] : []));
  if (months.length !== 2 * stretches.length) return null;
  return { kind: 'months', first: Math.min(...months), last: Math.max(...months) };
}
