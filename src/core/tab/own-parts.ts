import { BETWEEN_BANDS } from './column';
import type { ColumnRole } from './column-role';

/** What tells a part's column from others; see the columns of a header. */
export interface PartColumn {
  readonly role: ColumnRole | null;
  readonly subject: string;
  readonly label: string;
  readonly qualifier: string;
}

/** Roles that a part's figures can have by themselves. */
const OWN: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'target',
  'result',
  'rate',
  'shortfall',
]);

/**
 * Columns in which parts that have a target and a result of their own are indicators: "Trong đó: Ghi nợ" under "Kế hoạch"
 * and "Trong đó: Ghi nợ" under "Thực hiện". Parts without both stay what they are, read and not used. A part whose band
 * says nothing is one of the column on its left ("KH | Trong đó nữ | TH | Trong đó nữ").
 *
 * @param columns as their headers say.
 * @param plain the same column, by its index, as it is without the words "Trong đó".
 * @param keyOf texts that are equal but for case, diacritics and punctuation have one key.
 */
export function withOwnParts<C extends PartColumn>(
  columns: readonly C[],
  plain: (index: number) => C,
  keyOf: (text: string) => string,
): readonly C[] {
  if (!columns.some(({ role }) => role === 'part')) return columns;
  const near = partsOf(columns, plain);
  const countIn = (all: ReadonlyMap<number, C>, role: ColumnRole, key: string) =>
    [...all.values()].filter((part) => part.role === role && keyOf(part.subject) === key).length;
  const isAgain = ({ subject }: C) => countIn(near, 'target', keyOf(subject)) > 1;
  const parts = new Map(
    [...near].map(([index, part]) => [index, isAgain(part) ? asPartOf(columns, index, part) : part]),
  );
  const count = (role: ColumnRole, key: string) => countIn(parts, role, key);
  const isWhole = (key: string) => key !== '' && count('target', key) === 1 && count('result', key) > 0;
  let result: C | null = null;
  return columns.map((column, index) => {
    const part = parts.get(index);
    if (part === undefined) {
      if (column.role !== 'part') result = null;
      return column;
    }
    const isMeasured = part.role === 'target' || part.role === 'result';
    const words = part.subject === '' ? part.qualifier : part.subject;
    const isOwn = isMeasured ? isWhole(keyOf(part.subject)) : isWhole(keyOf(words)) || result !== null;
    if (isMeasured) result = isOwn && part.role === 'result' ? part : null;
    return isOwn ? part : column;
  });
}

/** The columns of parts, by index, with the role they have without "Trong đó", else with that of the column on their left. */
function partsOf<C extends PartColumn>(
  columns: readonly C[],
  plain: (index: number) => C,
): ReadonlyMap<number, C> {
  const parts = new Map<number, C>();
  columns.forEach(({ role }, index) => {
    if (role !== 'part') return;
    const own = plain(index);
    const whole = wholeOf(columns, index);
    if (OWN.has(own.role)) parts.set(index, own);
    else if (whole !== null && own.subject !== '') parts.set(index, { ...own, role: whole.role });
  });
  return parts;
}

/** The target or result on the left of a part, its rate and other parts between them. */
function wholeOf<C extends PartColumn>(columns: readonly C[], index: number): C | null {
  const left = columns.slice(0, index).reverse();
  const whole = left.find(({ role }) => role !== 'part' && role !== 'rate');
  return whole?.role === 'target' || whole?.role === 'result' ? whole : null;
}

/** A part that several columns have, by the words of the one it is of: "Lớp – nữ". */
function asPartOf<C extends PartColumn>(columns: readonly C[], index: number, part: C): C {
  const whole = wholeOf(columns, index);
  if (whole === null) return part;
  const join = (one: string, other: string) => [one, other].filter((text) => text !== '').join(BETWEEN_BANDS);
  return {
    ...part,
    subject: join(whole.subject || whole.qualifier, part.subject),
    label: join(whole.label || whole.qualifier, part.label),
  };
}
