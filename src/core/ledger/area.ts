import { groupBy } from '../collection/group-by';
import type { Cell } from '../workbook/workbook';
import type { Fate } from './fate';

/** The cells of one source: what figures in them are, by row and column. All places are counted from 0. */
export interface LedgerArea {
  readonly tab: string;
  /** What people call it: its tab, with its title where a tab holds several. */
  readonly title: string;
  /** From the first row of its header, and of what is below it, to its last row. */
  readonly first: number;
  readonly body: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly nameColumn: number;
  /** Columns whose figures are printed: a row beside the source with figures in them has its shape. */
  readonly values: readonly number[];
  /** Headed columns of figures that are unread, with their headings. */
  readonly unread: readonly { readonly column: number; readonly heading: string }[];
  /** Columns of plans and of their own results that are not judged, with their headings. */
  readonly unjudged: readonly { readonly column: number; readonly heading: string }[];
  /** Rows within it that are unread. */
  readonly unreadRows: readonly number[];
  /** What figures are in a row of its shape above or below it. */
  readonly besideFate: (cells: readonly Cell[]) => Fate;
  /** Whether it knows what a row is; of sources with rows between each other's one does. */
  readonly claims: (row: number) => boolean;
  readonly fateAt: (row: number, column: number) => Fate;
}

/** Sources whose rows stand between each other's under one header (a row a unit and indicator) as one. */
export function together(areas: readonly LedgerArea[]): readonly LedgerArea[] {
  const groups = groupBy(areas, ({ first, nameColumn }) => `${first}:${nameColumn}`);
  return [...groups.values()].map(([head, ...others]) => {
    if (others.length === 0) return head;
    const all = [head, ...others];
    const claims = (row: number) => all.some((area) => row <= area.last && area.claims(row));
    const fateAt = (row: number, column: number): Fate => {
      const own = all.filter((area) => row <= area.last && area.claims(row));
      const fates = (own.length === 0 ? all : own).map((area) => area.fateAt(row, column));
      const known = fates.find(({ kind }) => kind === 'figure' || kind === 'typed');
      return known ?? fates.find(({ kind }) => kind !== 'unread') ?? head.fateAt(row, column);
    };
    const isUnread = ({ column }: { readonly column: number }) => fateAt(head.body, column).kind === 'unread';
    return {
      ...head,
      last: Math.max(...all.map(({ last }) => last)),
      to: Math.max(...all.map(({ to }) => to)),
      values: [...new Set(all.flatMap(({ values }) => values))],
      unread: head.unread.filter(isUnread),
      unreadRows: [...new Set(all.flatMap(({ unreadRows }) => unreadRows))].filter((row) => !claims(row)),
      claims,
      fateAt,
    };
  });
}
