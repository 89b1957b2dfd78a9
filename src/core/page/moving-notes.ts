import { hashText } from '../text/hash';
import { cellAt } from '../workbook/workbook';
import { staffLines } from './note-lines';
import type { Page, PreviousPage } from './page';
import type { ListForm } from './pages';
import { findHeadings, staffNote, widthOf } from './typed';

/** A note of the staff, and the row it stood in by a fingerprint of our own cells there. */
export interface StandingNote {
  readonly text: string;
  readonly row: string;
  /** Counted from 0. */
  readonly column: number;
}

/** So many letters of notes are remembered at the most; beyond them a page's notes are not. */
const MOST_LETTERS = 40_000;

/** By these a row of a page that is no list is known: its number and its name. */
const NAMING_COLUMNS: readonly number[] = [0, 1];

/**
 * What has to be remembered before a page is written on which notes of the staff change their places: all of these notes; none
 * where each stays. Notes and cells are written one after the other, and a run cut off between the two leaves new notes beside
 * the rows of before. `list` says how rows are told apart; null for a page that is none.
 */
export function movingNotes(
  previous: PreviousPage,
  page: Page,
  list: ListForm | null,
): readonly StandingNote[] {
  const keyOf = rowKeys(previous, list);
  const standing = previous.values.flatMap((_, at) =>
    (previous.notes[at] ?? []).flatMap((note, column) => {
      const text = note === '' ? '' : staffNote(previous, at, column);
      return text === '' ? [] : [{ text, at, column }];
    }),
  );
  const stays = ({ text, at, column }: (typeof standing)[number]) =>
    staffLines(page.rows[at]?.[column]?.note ?? '') === text;
  const letters = standing.reduce((sum, { text }) => sum + text.length, 0);
  if (letters > MOST_LETTERS || standing.every(stays)) return [];
  return standing.map(({ text, at, column }) => ({ text, row: keyOf(at), column }));
}

/**
 * The page with remembered notes in the rows they stood in, where these still stand: what a run that was cut off moved goes back,
 * what somebody wrote since stays where it is. Where cells were written too each note is in its row already, and nothing changes.
 */
export function settleNotes(
  previous: PreviousPage,
  remembered: readonly StandingNote[],
  list: ListForm | null,
): PreviousPage {
  if (remembered.length === 0) return previous;
  const rowOf = rowsByKey(previous, list);
  const placed = remembered.flatMap(({ text, row, column }) => {
    const at = rowOf.get(row);
    return at === undefined ? [] : [{ lines: text.split('\n'), at, column }];
  });
  const linesAt = (row: number, column: number) => staffNote(previous, row, column).split('\n');
  const missing = placed.filter(({ lines, at, column }) => {
    const now = linesAt(at, column);
    return lines.some((line) => !now.includes(line));
  });
  if (missing.length === 0) return previous;
  const wanted = new Map(placed.map(({ lines, at, column }) => [`${at},${column}`, lines] as const));
  const elsewhere = remembered.filter(({ row }) => !rowOf.has(row)).flatMap(({ text }) => text.split('\n'));
  const strayed = new Set(missing.flatMap(({ lines }) => lines).filter((line) => !elsewhere.includes(line)));
  const notes = previous.values.map((_, row) =>
    Array.from({ length: widthOf(previous) }, (__, column) => {
      const own = wanted.get(`${row},${column}`) ?? [];
      const others = linesAt(row, column).filter((line) => !strayed.has(line) && !own.includes(line));
      return [...own, ...others].join('\n').trim();
    }),
  );
  return { ...previous, notes };
}

/** The row of each fingerprint that only one row has. */
function rowsByKey(previous: PreviousPage, list: ListForm | null): ReadonlyMap<string, number> {
  const keyOf = rowKeys(previous, list);
  const rows = new Map<string, number>();
  const doubled = new Set<string>();
  previous.values.forEach((_, row) => {
    const key = keyOf(row);
    if (rows.has(key)) doubled.add(key);
    rows.set(key, row);
  });
  for (const key of doubled) rows.delete(key);
  return rows;
}

/** Gives a row's fingerprint: of what stands under our own headings, those that people type under aside. */
function rowKeys(previous: PreviousPage, list: ListForm | null): (row: number) => string {
  const found = list && findHeadings(previous, list);
  const columns = found
    ? found.columns.filter((_, heading) => !list?.typed.includes(heading))
    : NAMING_COLUMNS;
  return (row) =>
    hashText(
      JSON.stringify(columns.map((column) => (column === null ? '' : cellAt(previous.values, row, column)))),
    );
}
