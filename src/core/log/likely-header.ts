import { contains, isWhole, longestAt, type Phrases, phrases } from '../phrase/phrases';
import { COMPANION_UNIT_NOUNS, UNIT_NOUNS } from '../phrase/unit-nouns';
import { firstBase, readWords } from '../phrase/words';
import { cellKind, isBlank } from '../tab/cell-kind';
import type { Header } from '../tab/header';
import { nameOf } from '../tab/name-cell';
import { readHeaderText } from '../tab/roles';
import { isUnitName } from '../tab/unit-header';
import { keyOfName } from '../unit/parse-name';
import { type Cell, cellAt, type Grid, type Tab } from '../workbook/workbook';
import { ANY_YEAR, readLogDate } from './date';

/** Headers stand near the top; a tab without one is not searched to its end. */
const ROWS_SEARCHED = 60;

/** Rows below a header that tell whether names come again. */
const SAMPLE = 200;

/** A longer text is no heading. */
const LONGEST = 60;

const BEGINNINGS = phrases(UNIT_NOUNS, COMPANION_UNIT_NOUNS);
const UNIT = phrases('đơn vị|bộ phận');

/** The header of a log in a tab where no header names units and nothing more. */
export interface LikelyLogHeader {
  readonly row: number;
  readonly unitColumn: number;
}

/**
 * Finds a header with a date, a person or a title and one column that begins with a noun for units and goes on ("Đơn vị
 * xử lý", "CĐCS"), below which names come again. Of several the one that says "Đơn vị" or "Bộ phận"; null when nothing
 * chooses. Beside dates the only column of names that are known to be units' is theirs, whatever it is called ("Địa điểm").
 */
export function findLikelyLogHeader(
  { values }: Tab,
  known: { readonly size: number; readonly has: (key: string) => boolean },
): LikelyLogHeader | null {
  for (let row = 0; row < Math.min(ROWS_SEARCHED, values.length); row += 1) {
    const texts = (values[row] ?? []).flatMap((cell, column) =>
      typeof cell === 'string' && cell.length <= LONGEST && cellKind(cell) === 'words'
        ? [{ text: cell, column }]
        : [],
    );
    if (texts.length < 3) continue;
    const ofKnown = known.size === 0 ? null : columnOfKnown(values, row, { texts, known });
    if (ofKnown !== null) return { row, unitColumn: ofKnown };
    const heads = texts.filter(({ text }) => beginsWithUnit(text));
    if (heads.length === 0) continue;
    const roles = texts.map(({ text }) => readHeaderText(text).role);
    if (!roles.some((role) => role === 'date' || role === 'event')) continue;
    const likely = heads.filter(({ column }) => namesComeAgain(values, row + 1, column));
    const named = likely.filter(({ text }) => longestAt(readWords(text).words, 0, UNIT) > 0);
    const only = whoseOf(likely) ?? whoseOf(named);
    return only === null ? null : { row, unitColumn: only.column };
  }
  return null;
}

/**
 * The column of a list of enterprises or persons that says whose each of them is: it begins with a noun for units and goes on
 * ("Đơn vị phụ trách", "Công đoàn quản lý"), and its names come again. Null where none are, or several of which {@link whoseOf} tells none.
 */
export function secondUnitColumn(grid: Grid, header: Header): number | null {
  return whoseOf(secondUnitColumns(grid, header))?.column ?? null;
}

/** All columns beside those that head units whose header begins so and goes on, and whose names come again. */
export function secondUnitColumns(
  grid: Grid,
  { last, columns, unitColumns }: Header,
): readonly { readonly column: number; readonly text: string }[] {
  return columns.flatMap(({ column, path }) => {
    const [text, ...more] = path.map((cell) => cell.text);
    const heads = text !== undefined && more.length === 0 && text.length <= LONGEST && beginsWithUnit(text);
    const isSecond = heads && !unitColumns.includes(column) && namesComeAgain(grid, last + 1, column);
    return isSecond ? [{ column, text }] : [];
  });
}

/** Who stands by, in a heading of units: "Đơn vị phối hợp", "Đơn vị hỗ trợ kinh phí". */
const STANDS_BY = phrases(
  'phối hợp|cùng phối hợp|đồng hành|hỗ trợ|tài trợ|thụ hưởng|hưởng lợi|tham gia|tham dự|dự|được mời|phục vụ|giám sát|hướng dẫn',
);
/** Whose it is, in a heading of units: "Đơn vị chủ trì". */
const OWNS = phrases('tổ chức|chủ trì|thực hiện|triển khai|phụ trách|đăng cai');

/**
 * Of columns of units the one that says whose the rows are, by what their headings add: the only one that names no unit which stands by, else
 * the only one that names the owner. The only one there is always does. Null where nothing tells.
 */
export function whoseOf<T extends { readonly text: string }>(columns: readonly T[]): T | null {
  const says = ({ text }: T, known: Phrases) => contains(readWords(text).words, known);
  const acting = columns.filter((one) => !says(one, STANDS_BY));
  const owning = columns.filter((one) => says(one, OWNS));
  const [only = null] = [columns, acting, owning].find(({ length }) => length === 1) ?? [];
  return only;
}

function beginsWithUnit(text: string): boolean {
  if (!BEGINNINGS.firsts().has(firstBase(text))) return false;
  const { words } = readWords(text);
  return (longestAt(words, 0, UNIT_NOUNS) > 0 && !isUnitName(text)) || isWhole(words, COMPANION_UNIT_NOUNS);
}

/** The only column that names known units again and again, where another one holds dates; null for none and for several. */
function columnOfKnown(
  grid: Grid,
  row: number,
  {
    texts,
    known,
  }: {
    readonly texts: readonly { readonly text: string; readonly column: number }[];
    readonly known: { readonly has: (key: string) => boolean };
  },
): number | null {
  const rows = grid.slice(row + 1, row + 1 + SAMPLE);
  const most = (column: number, is: (cell: Cell) => boolean) => {
    const cells = rows.map((own) => own[column] ?? '').filter((cell) => !isBlank(cell));
    return cells.length > 1 && cells.filter(is).length * 2 > cells.length;
  };
  if (!texts.some(({ column }) => most(column, (cell) => readLogDate(cell, ANY_YEAR) !== null))) return null;
  const named = texts.filter(
    ({ column }) =>
      namesComeAgain(grid, row + 1, column) && most(column, (cell) => known.has(keyOfName(nameOf(cell)))),
  );
  return whoseOf(named)?.column ?? null;
}

function namesComeAgain(grid: Grid, first: number, column: number): boolean {
  const rows = Array.from(
    { length: Math.max(0, Math.min(SAMPLE, grid.length - first)) },
    (_, at) => first + at,
  );
  const cells = rows.map((row) => cellAt(grid, row, column)).filter((cell) => nameOf(cell) !== '');
  const names = cells.filter(isName).map(nameOf);
  return names.length * 2 > cells.length && new Set(names).size < names.length;
}

function isName(cell: Cell): boolean {
  return typeof cell === 'string' && cellKind(cell) === 'words';
}
