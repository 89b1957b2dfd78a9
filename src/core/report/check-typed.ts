import type { PreviousPage } from '../page/page';
import { findHeadings, isEmpty, staffNote, textAt, widthOf } from '../page/typed';

/** The columns of `Kiểm tra số liệu`, in order; the reason is typed by staff, the code tells findings apart. */
export const CHECK_HEADINGS = [
  'TT',
  'Mức độ',
  'Vị trí',
  'Đơn vị',
  'Số liệu đang ghi',
  'Số đúng hoặc căn cứ',
  'Đề nghị',
  'Lý do chấp nhận (không nhắc lại)',
  'Tình trạng',
  'Mã',
] as const;

/** Where in {@link CHECK_HEADINGS} things stand. */
export const CHECK_COLUMNS = { severity: 1, place: 2, unit: 3, reason: 7, state: 8, code: 9 } as const;

/** The headings by which the page is known. */
const TELLING = [CHECK_COLUMNS.severity, CHECK_COLUMNS.place, CHECK_COLUMNS.reason] as const;

/** Titles of the parts below the list; rows that carry them are ours. */
export const CHECK_PARTS = {
  accepted: 'Đã chấp nhận',
  gone: 'Đã sửa hoặc đã thay đổi',
  lost: 'Không còn đối chiếu được',
} as const;

/** Stands in the list when nothing is left to look at. */
export const NOTHING_FOUND = 'Không có điều gì cần xem lại.';

/** Between the units of a finding. */
export const BETWEEN_UNITS = '; ';

/** A row of the previous page. */
export interface CheckedRow {
  /** Row on the previous page, counted from 0. */
  readonly row: number;
  /** '' for a row whose code was removed. */
  readonly code: string;
  readonly units: readonly string[];
  /** Staff typed a reason, so the finding is accepted. */
  readonly accepted: boolean;
  /** Staff put anything on the row: a reason, a note, something in a column of their own. */
  readonly typed: boolean;
}

/** What the previous page says about where things stand. */
export interface TypedCheck {
  readonly rows: readonly CheckedRow[];
  /** The header row; null when it is gone. */
  readonly headerRow: number | null;
  /** For each of our headings the column it stands in now; null for one that was removed. */
  readonly ownColumns: readonly (number | null)[];
  /** Columns that staff added, in their order. */
  readonly addedColumns: readonly number[];
}

/** Finds findings and what staff typed beside them on the previous page, however they sorted or filtered it. */
export function readTypedCheck(previous: PreviousPage, standardName: (text: string) => string): TypedCheck {
  const header = findHeadings(previous, CHECK_HEADINGS, TELLING);
  const headerRow = header?.row ?? null;
  const ownColumns = header?.columns ?? CHECK_HEADINGS.map(() => null);
  const all = Array.from({ length: widthOf(previous) }, (_, column) => column);
  const isUsed = (column: number) =>
    previous.values.some((_, row) => row >= (headerRow ?? 0) && !isEmpty(previous, row, column));
  const addedColumns = all.filter((column) => !ownColumns.includes(column) && isUsed(column));
  const reason = ownColumns[CHECK_COLUMNS.reason] ?? null;
  const rows: CheckedRow[] = [];
  for (let row = (headerRow ?? -1) + 1; row < previous.values.length; row += 1) {
    const at = (heading: number) => textAt(previous, row, ownColumns[heading] ?? -1);
    const code = at(CHECK_COLUMNS.code);
    const accepted = reason !== null && !isEmpty(previous, row, reason);
    const noted = all.some((column) => staffNote(previous, row, column) !== '');
    const typed = accepted || noted || addedColumns.some((column) => !isEmpty(previous, row, column));
    const units = at(CHECK_COLUMNS.unit).split(BETWEEN_UNITS).filter(Boolean).map(standardName);
    if (code !== '') rows.push({ row, code, units, accepted, typed });
    else if (typed || isStray(previous, row, all))
      rows.push({ row, code: '', units: [], accepted: false, typed: true });
  }
  return { rows, headerRow, ownColumns, addedColumns };
}

/** A row without a code that is none of ours and not blank. */
function isStray(previous: PreviousPage, row: number, columns: readonly number[]): boolean {
  const filled = columns.filter((column) => !isEmpty(previous, row, column));
  const ours: readonly string[] = [...Object.values(CHECK_PARTS), NOTHING_FOUND];
  const [first] = filled;
  if (first === undefined) return false;
  return filled.length > 1 || !ours.includes(textAt(previous, row, first));
}

/** True when the page has the header of a data check. */
export function hasCheckHeader(page: PreviousPage): boolean {
  return findHeadings(page, CHECK_HEADINGS, TELLING) !== null;
}
