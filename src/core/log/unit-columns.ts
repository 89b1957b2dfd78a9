import { contains, phrases } from '../phrase/phrases';
import { isExactAt, readWords } from '../phrase/words';
import type { Header } from '../tab/header';
import { nameOf } from '../tab/name-cell';
import { fullest } from '../tab/slices';
import { cellAt, type Grid } from '../workbook/workbook';
import type { LogDraftRow } from './row';

/** Rows below a header that tell which of its unit columns are the events'. */
const SAMPLE = 200;

/** Rows above a header whose words may say who has the target. */
const ROWS_ABOVE = 6;

/**
 * Of several unit columns the one whose noun stands behind "mỗi" in the lines above ("mỗi chi bộ 1 đảng viên"), else those in which
 * names come again, of them the one with the most names.
 */
export function logUnitColumn(grid: Grid, header: Header, columns: readonly number[]): number {
  const named = columns.length < 2 ? [] : columns.filter((column) => isEach(grid, header, column));
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return only;
  return fullest(grid, header, repeating(grid, header, columns));
}

const EACH = phrases('mỗi|từng');

function isEach(grid: Grid, header: Header, column: number): boolean {
  const noun = readWords(headingOf(header, column)).words;
  if (noun.length === 0) return false;
  const above = grid.slice(Math.max(0, header.first - ROWS_ABOVE), header.first).flat();
  return above.some((cell) => {
    if (typeof cell !== 'string') return false;
    const { words } = readWords(cell);
    return words.some(
      (_, index) => contains(words.slice(index, index + 1), EACH) && isExactAt(words, index + 1, noun),
    );
  });
}

function headingOf({ columns }: Header, wanted: number): string {
  const path = columns.find(({ column }) => column === wanted)?.path ?? [];
  return path[path.length - 1]?.text ?? '';
}

/** Of several unit columns those in which names come again ("Phòng ban", not "Tên lớp tập huấn"); all when none do. */
function repeating(grid: Grid, { last }: Header, columns: readonly number[]): readonly number[] {
  if (columns.length < 2) return columns;
  const sample = grid.slice(last + 1, last + 1 + SAMPLE);
  const again = columns.filter((column) => {
    const names = sample.map((cells) => nameOf(cells[column] ?? '')).filter((name) => name !== '');
    return new Set(names).size < names.length;
  });
  return again.length === 0 ? columns : again;
}

/** Headers of places and bodies that others are parts of, the narrower first. */
const WIDER = [
  phrases('xã|phường|thị trấn|đặc khu'),
  phrases('huyện|quận|thị xã|thành phố|TP|đảng bộ|đoàn cơ sở|cụm|khu vực'),
  phrases('tỉnh'),
];

function rankOf(heading: string): number {
  const { words } = readWords(heading);
  return WIDER.reduce((rank, known, index) => (contains(words, known) ? index + 1 : rank), 0);
}

/** The place of each row: its own cell, or the one above it that a merged cell or a clerk left blank. */
function placesBelow(grid: Grid, { last }: Header, column: number): (row: number) => string {
  const places: string[] = [];
  for (let row = last + 1; row < grid.length; row += 1) {
    const own = nameOf(cellAt(grid, row, column));
    places[row] = own === '' ? (places[row - 1] ?? '') : own;
  }
  return (row) => places[row] ?? '';
}

/**
 * Events whose units have one name in two places, told apart by the column of wider units beside them: Xã Thanh Sơn of Sơn Động and
 * of Lục Ngạn are two. Only where most names stand in one place each, so that the column says where units are.
 */
export function toldApart(
  grid: Grid,
  rows: readonly LogDraftRow[],
  {
    header,
    unitColumn,
    unitColumns,
  }: { readonly header: Header; readonly unitColumn: number; readonly unitColumns: readonly number[] },
): readonly LogDraftRow[] {
  const rank = rankOf(headingOf(header, unitColumn));
  const [wider, ...others] = unitColumns.filter(
    (column) => column !== unitColumn && rankOf(headingOf(header, column)) > rank,
  );
  if (wider === undefined || others.length > 0) return rows;
  const placeOf = placesBelow(grid, header, wider);
  const places = new Map<string, Set<string>>();
  for (const { name, row } of rows) {
    const place = placeOf(row);
    if (name === '' || place === '') continue;
    const key = name.toLowerCase();
    places.set(key, (places.get(key) ?? new Set<string>()).add(place.toLowerCase()));
  }
  const several = [...places].filter(([, own]) => own.size > 1).map(([name]) => name);
  if (several.length === 0 || several.length * 2 > places.size) return rows;
  const isSeveral = new Set(several);
  return rows.map((one) => {
    const place = placeOf(one.row);
    if (place === '' || !isSeveral.has(one.name.toLowerCase())) return one;
    return { ...one, name: `${one.name} (${place})` };
  });
}
