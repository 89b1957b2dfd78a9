import { type KeptList, readKept } from '../page/kept-list';
import type { PreviousPage } from '../page/page';
import { LOST_PART, PAGES } from '../page/pages';
import { isEmpty } from '../page/typed';

const FORM = PAGES.check.list;

/** The columns of `Kiểm tra số liệu`, in order; the reason is typed by staff, the code tells findings apart. */
export const CHECK_HEADINGS = FORM.headings;

/** Where in {@link CHECK_HEADINGS} things stand. */
export const CHECK_COLUMNS = { ordinal: 0, unit: 3, reason: 7, state: 8, code: 9 } as const;

/** Titles of the parts below the list; rows that carry them are ours. */
export const CHECK_PARTS = { accepted: FORM.alone[0], gone: FORM.alone[1], lost: LOST_PART } as const;

/** Stands in the list when nothing is left to look at. */
export const NOTHING_FOUND = FORM.alone[3];

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

/** What stands on the previous page, and its rows. */
export interface TypedCheck {
  readonly kept: KeptList<unknown>;
  readonly rows: readonly CheckedRow[];
}

/** Finds findings and what staff typed beside them on the previous page. */
export function readTypedCheck(
  previous: PreviousPage | null,
  standardName: (text: string) => string,
): TypedCheck {
  const kept = readKept(previous, FORM, (textOf) => {
    const code = textOf(CHECK_COLUMNS.code);
    const units = textOf(CHECK_COLUMNS.unit).split(BETWEEN_UNITS).filter(Boolean).map(standardName);
    return code === '' ? null : { code, units };
  });
  const reason = kept.ownColumns[CHECK_COLUMNS.reason] ?? null;
  const rows = kept.rows.map(({ row, key, typed }): CheckedRow => {
    const accepted = key !== null && reason !== null && !isEmpty(kept.previous, row, reason);
    return { row, code: key?.code ?? '', units: key?.units ?? [], accepted, typed };
  });
  return { kept, rows };
}
