import { groupBy } from '../collection/group-by';
import { foldText } from '../text/normalise';
import type { ColumnRole } from './column-role';
import type { HeaderColumn, HeaderText } from './header';
import { readHeaderText } from './roles';

/** What says no more than a role, set apart before or behind what is counted: "Giao: Trồng rừng", "Trồng rừng - TH", "Trồng rừng (Giao)". */
const APART = [
  /^(?<role>[^:]{1,30}):\s*(?<thing>.+)$/,
  /^(?<thing>.+\S)\s+[-–—]\s+(?<role>[^-–—]{1,30})$/,
  /^(?<thing>.+\S)\s*\((?<role>[^()]{1,30})\)$/,
];

interface Apart {
  readonly column: HeaderColumn;
  readonly leaf: HeaderText;
  readonly thing: string;
  readonly role: HeaderText;
}

/**
 * The columns of a header in which one heading sets a target's word apart from what is counted, and one a result's from the same: "Trồng rừng
 * (Giao) | Trồng rừng (TH)". They stand as under a band "Trồng rừng", however short the words; by itself such a word may say anything.
 */
export function withRolesApart(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const pairs = [...groupBy(columns.flatMap(apartOf), keyOf).values()].filter(areOpenPair);
  if (pairs.length === 0) return columns;
  const changed = new Map(
    pairs.flatMap(([first, ...others]) => {
      const band = { ...readHeaderText(first.thing), text: first.thing, role: null, subject: first.thing };
      return [first, ...others].map(
        ({ column, role }) => [column, [...column.path.slice(0, -1), band, role]] as const,
      );
    }),
  );
  return columns.map((column) => ({ ...column, path: changed.get(column) ?? column.path }));
}

function apartOf(column: HeaderColumn): readonly Apart[] {
  const leaf = column.path[column.path.length - 1];
  if (leaf === undefined) return [];
  return APART.flatMap((pattern) => {
    const { role: text = '', thing = '' } = pattern.exec(leaf.text)?.groups ?? {};
    const role = { ...readHeaderText(text), text };
    const isPlain = (role.role === 'target' || role.role === 'result') && role.subject === '';
    return isPlain && thing !== '' ? [{ column, leaf, thing, role }] : [];
  }).slice(0, 1);
}

function keyOf({ column, thing }: Apart): string {
  return foldText([...column.path.slice(0, -1).map(({ text }) => text), thing].join('\n'));
}

/** Whether these are one target and one result, and their headings as a whole do not say so already. */
function areOpenPair(all: readonly Apart[]): all is readonly [Apart, Apart] {
  const told: readonly ColumnRole[] = ['target', 'result'];
  const isPair = all.length === 2 && told.every((wanted) => all.some(({ role }) => role.role === wanted));
  return isPair && all.some(({ leaf, role }) => leaf.role !== role.role);
}
