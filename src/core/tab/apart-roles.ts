import { groupBy } from '../collection/group-by';
import { MEASURE_WORDS } from '../measure/measure-words';
import { isWhole } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { outsideBrackets } from '../text/brackets';
import { withCapital } from '../text/letter-case';
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

/** Words of a role that stand beside what is counted with no sign between them: "KH thu nợ đọng", "Giao bổ sung đoàn viên". */
const MOST_WORDS = 3;

/** Roles of what sets figures against others, which no target or result is counted in. */
const OF_OTHERS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['comparison', 'rate', 'note']);

/** What a pivot table writes before the heading that it sums up: "SUM of KH". */
const OPEN_END = / (?:of|của)$/i;

interface Apart {
  readonly column: HeaderColumn;
  readonly leaf: HeaderText;
  readonly thing: string;
  readonly role: HeaderText;
}

/**
 * The columns of a header in which one heading sets a target's word apart from what is counted, and one a result's from the same: "Trồng rừng
 * (Giao) | Trồng rừng (TH)", "KH thu nợ đọng | TH thu nợ đọng". They stand as under a band "Trồng rừng", however short the words, and whatever
 * else what is counted says; by itself such a word may say anything.
 */
export function withRolesApart(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const signed = groupBy(columns.flatMap(apartOf), keyOf);
  const pairs = [...signed.values(), ...joinedPairs(columns)].filter(areOpenPair);
  if (pairs.length === 0) return columns;
  const changed = new Map(
    pairs.flatMap(([first, ...others]) => {
      const text = withCapital(first.thing);
      const band = { ...readHeaderText(text), text, role: null, subject: text };
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
    const role = plainRole(text);
    return role !== null && thing !== '' ? [{ column, leaf, thing, role }] : [];
  }).slice(0, 1);
}

/** A text that says target or result and no more. */
function plainRole(text: string): HeaderText | null {
  const role = { ...readHeaderText(text), text };
  return (role.role === 'target' || role.role === 'result') && role.subject === '' ? role : null;
}

/** Pairs of columns whose headings say the same behind, or before, words of a role, and not both their role. */
function joinedPairs(columns: readonly HeaderColumn[]): readonly (readonly Apart[])[] {
  const groups = groupBy(columns.flatMap(splitsOf), ({ key }) => key);
  return [...groups.values()].flatMap((own) => {
    const isPair =
      own.length === 2 && own.some(({ leaf }) => leaf.role !== 'target' && leaf.role !== 'result');
    return isPair && namesThing(own[0]?.thing ?? '') ? [own.flatMap(withRole)] : [];
  });
}

interface Split extends Omit<Apart, 'role'> {
  readonly key: string;
  /** The other words of the heading. */
  readonly text: string;
}

function splitsOf(column: HeaderColumn): readonly Split[] {
  const leaf = column.path[column.path.length - 1];
  if (leaf === undefined) return [];
  const words = leaf.text.split(' ');
  const part = (from: number, to?: number) => words.slice(from, to).join(' ');
  return Array.from({ length: Math.min(MOST_WORDS, words.length - 1) }, (_, at) => at + 1).flatMap((length) =>
    [
      { side: 'before', thing: part(length), text: part(0, length) },
      { side: 'behind', thing: part(0, -length), text: part(-length) },
    ].map(({ side, thing, text }) => ({
      column,
      leaf,
      thing,
      text,
      key: [side, ...column.path.slice(0, -1).map((band) => band.text), thing].join('\n').toLowerCase(),
    })),
  );
}

function withRole({ text, ...own }: Split): readonly Apart[] {
  const role = plainRole(text);
  return role === null ? [] : [{ ...own, role }];
}

/**
 * Whether words say what is counted, and not only in what or against what: "thu nợ đọng", not "số buổi", "so với cùng kỳ" and "còn lại"; one alone
 * may be of the title's.
 */
function namesThing(text: string): boolean {
  const { role, subject } = readHeaderText(text);
  const { words } = readWords(outsideBrackets(text));
  if (words.length < 2 || OPEN_END.test(text) || OF_OTHERS.has(role)) return false;
  return subject !== '' && !isWhole(readWords(subject).words, MEASURE_WORDS);
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
