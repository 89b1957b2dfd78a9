import type { KindOfRow } from '../figure/kind-of-row';
import { longestAt, phrases } from '../phrase/phrases';
import { findPhrase, readWords } from '../phrase/words';
import { cellText } from '../tab/cell-kind';
import { BETWEEN_BANDS, bandsOf, type Column } from '../tab/column';
import type { ColumnRole } from '../tab/column-role';
import { subjectKey } from '../tab/columns';
import { columnContent } from '../tab/figures';
import { headingWords } from '../tab/heading-words';
import { canName } from '../tab/naming-bands';
import { COUNTABLE_WORDS, IDENTIFYING_WORDS } from '../tab/role-words';
import { type HeaderMeaning, readHeaderText } from '../tab/roles';
import { cellAt, type Grid } from '../workbook/workbook';

const NAMES = phrases(COUNTABLE_WORDS, IDENTIFYING_WORDS);

/** Figures of a card, a phone or an account have at least so many digits. */
const CODE_DIGITS = 7;

/**
 * Columns whose heading reads as one of persons, papers or codes, of a debt or a rate, though it is what is counted: figures stand under it
 * in a row a unit ("Người có thẻ", "Số thẻ"), or it stands under the target and under the result ("Căn cước", "Nợ đọng"). They are counts,
 * with the role of the band above them; codes stay what they are.
 */
export function withCounts(
  grid: Grid,
  rows: readonly KindOfRow[],
  columns: readonly Column[],
): readonly Column[] {
  const shared = sharedLeaves(columns);
  return withOwnRoles(columns).map((column): Column => {
    const { role, leaf } = column;
    const isCountable = role === 'other' && longestAt(readWords(leaf).words, 0, COUNTABLE_WORDS) > 0;
    const isShared = shared.has(column);
    if (!isCountable && !isShared) return column;
    if (columnContent(grid, rows, column.column) !== 'figures') return column;
    if (rows.some(({ kind, row }) => kind === 'unit' && isCode(cellText(cellAt(grid, row, column.column)))))
      return column;
    const words = headingWords(leaf);
    const bands = isShared ? readBands(column).filter(namesWhatIsCounted) : [];
    const label = [...bands.map(({ text }) => headingWords(text)), words].join(BETWEEN_BANDS);
    return { ...column, role: bandRoleOf(column), subject: label, label };
  });
}

/** Columns whose leaf stands under a band of targets and one of results that no leaf of these bands contradicts: it says what is counted. */
function sharedLeaves(columns: readonly Column[]): ReadonlySet<Column> {
  const banded = columns.filter(({ texts }) => texts.length > 1);
  const under = new Map<string, Set<ColumnRole | null>>();
  const telling = new Set<string>();
  for (const column of banded) {
    const key = subjectKey(column.leaf);
    const own = readHeaderText(column.leaf).role;
    if (own === 'target' || own === 'result') telling.add(bandsOf(column));
    under.set(key, (under.get(key) ?? new Set<ColumnRole | null>()).add(bandRoleOf(column)));
  }
  return new Set(
    banded.filter((column) => {
      const roles = under.get(subjectKey(column.leaf));
      const isPaired = roles?.has('target') === true && roles.has('result');
      const leaf = { text: column.leaf, ...readHeaderText(column.leaf) };
      return isPaired && canName(leaf) && !telling.has(bandsOf(column));
    }),
  );
}

/**
 * Columns whose heading begins as one of codes or persons and goes on as a target's or a result's, with the role that this gives them, where
 * the other of the two stands beside them in the same words: "Căn cước KH | Căn cước TH", "Chỉ tiêu tài khoản | Tài khoản đã kích hoạt".
 */
function withOwnRoles(columns: readonly Column[]): readonly Column[] {
  const told = new Map(columns.flatMap((column) => roleBehind(column) ?? []));
  if (told.size === 0) return columns;
  return columns.map((column): Column => {
    const own = told.get(column);
    if (own === undefined) return column;
    const other = own.role === 'target' ? 'result' : 'target';
    const pair = columns.filter((one) => {
      const role = told.get(one)?.role ?? one.role;
      return role === other && findPhrase(readWords(one.leaf).words, own.named) >= 0;
    });
    const [only] = pair;
    if (only === undefined) return column;
    if (pair.length > 1 || told.has(only)) return { ...column, ...own.as };
    const { subject, label, qualifier } = only;
    return { ...column, role: own.role, subject, label, qualifier };
  });
}

/** What the heading of codes or persons says behind these words, if that is a target or a result. */
function roleBehind(column: Column) {
  const { words, text } = readWords(column.leaf);
  const length = column.role === 'other' ? longestAt(words, 0, NAMES) : 0;
  const next = words[length];
  if (length === 0 || next === undefined) return null;
  const { role, subject } = readHeaderText(text.slice(next.start));
  if (role !== 'target' && role !== 'result') return null;
  const label = [text.slice(0, words[length - 1]?.end), subject].filter((part) => part !== '').join(' ');
  const as = { role, subject: label, label, qualifier: '' };
  return [[column, { role, named: words.slice(0, length), as }] as const];
}

function readBands({ texts }: Column) {
  return texts.slice(0, -1).map((text) => ({ text, ...readHeaderText(text) }));
}

/** A band of persons or papers over others is no column of them: "Người lao động" over "Chỉ tiêu | Kết quả". */
function namesWhatIsCounted({ role, subject }: HeaderMeaning): boolean {
  return role === 'other' || (role === null && subject !== '');
}

function bandRoleOf(column: Column): ColumnRole | null {
  return readBands(column).find(({ role }) => role !== null && role !== 'other')?.role ?? null;
}

function isCode(text: string): boolean {
  return text.replace(/\D/g, '').length >= CODE_DIGITS;
}
