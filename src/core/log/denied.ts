import { lazy } from '../collection/lazy';
import { contains, longestAt, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import { cellText, isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import { namesLess, tellsOfDeeds } from '../tab/direction';
import { wordKey } from '../text/word-key';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { DONE_DATE_WORDS, JUDGEMENT_BEGINNINGS, STATE_BEGINNINGS } from './column-words';
import type { Log } from './log';
import { isTick, saysDone, saysNotDone, withoutDenial } from './not-done';
import { speaksOfCounting } from './withdrawn';

/** Rows of a log that say in one of its columns that they did not come to what others did. Whether they count nobody says. */
export interface DeniedRows {
  readonly heading: string;
  /** What they say, each as it is written first; none where only a tick tells. */
  readonly words: readonly string[];
  /** Rows that say nothing there, or have no tick; `ticked`: it is the tick that denies. */
  readonly left: 'blank' | 'unticked' | 'ticked' | null;
  readonly rows: readonly number[];
  /** What rows that count would have, as staff may write it; null where a word of the row's own is what takes it out. */
  readonly condition: string | null;
}

/** Values of a column that sorts rows, and how long they may be. */
const MOST_VALUES = 8;
const LONGEST_VALUE = 40;

const DOING = lazy(() => phrases(JUDGEMENT_BEGINNINGS, STATE_BEGINNINGS, DONE_DATE_WORDS));

/** What the cells of a column hold in the rows that count. */
interface Held {
  readonly column: Column;
  /** Ticked rows; rows that are blank or a checkbox not ticked. */
  readonly ticked: readonly number[];
  readonly empty: readonly number[];
  readonly isCheckbox: boolean;
  /** What else it says, by its key, each as it is written first, with its rows; null where it is too much or too long for one that sorts rows. */
  readonly values: ReadonlyMap<string, { readonly text: string; readonly rows: readonly number[] }> | null;
}

/**
 * Rows of a log that a column tells from those that came to what was wanted, each column once: a checkbox or x that some rows have and
 * others have not below what tells of doing or judging, but for columns of which each row has just one; "Chưa …", "Không …", "Đang …" where other rows say something else in a
 * column of states or of judgements, or say the same without that ("Thành", "Không thành") or no more than Rồi and Chưa; what a column of states
 * says beside "Đã …"; a short remark that begins so.
 */
export function deniedRows(grid: Grid, log: Log, rows: readonly number[]): readonly DeniedRows[] {
  const others = [log.unitColumn, log.dateColumn, ...log.indicators.map(({ amountColumn }) => amountColumn)];
  const own = log.columns.filter(
    ({ column, role, leaf }) =>
      !others.includes(column) && role !== 'ordinal' && role !== 'event' && !namesLess(leaf),
  );
  const held = own.map((column) => heldIn(grid, rows, column));
  const sorting = areKinds(held.filter(isTicks), rows.length);
  return held.flatMap((one) => {
    const found =
      one.column.role === 'note' ? remarks(one) : isTicks(one) ? ticks(one, sorting) : words(one, log);
    return found ?? [];
  });
}

function heldIn(grid: Grid, rows: readonly number[], column: Column): Held {
  const ticked: number[] = [];
  const empty: number[] = [];
  let isCheckbox = false;
  const values = new Map<string, { readonly text: string; readonly rows: number[] }>();
  const isNote = column.role === 'note';
  let isShort = true;
  for (const row of rows) {
    const cell = cellAt(grid, row, column.column);
    if (typeof cell === 'boolean') isCheckbox = true;
    if (isTick(cell)) ticked.push(row);
    else if (cell === false || isBlank(cell)) empty.push(row);
    else if (isShort) {
      const text = textOf(cell);
      const key = wordKey(text);
      if (isNote && (key.length > LONGEST_VALUE || !saysNotDone(key))) continue;
      const known = values.get(key);
      if (known === undefined) values.set(key, { text, rows: [row] });
      else known.rows.push(row);
      isShort = isNote || (text !== '' && key.length <= LONGEST_VALUE && values.size <= MOST_VALUES);
    }
  }
  return { column, ticked, empty, isCheckbox, values: isShort ? values : null };
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? cellText(cell) : '';
}

function isTicks({ ticked, empty, values, isCheckbox }: Held): boolean {
  return values?.size === 0 && empty.length > 0 && (ticked.length > 0 || isCheckbox);
}

/** Whether of several columns of ticks each row has one at most: they sort rows, as Tin and Bài do. */
function areKinds(columns: readonly Held[], rows: number): boolean {
  if (columns.length < 2) return false;
  const ticked = columns.flatMap((one) => one.ticked);
  return new Set(ticked).size === ticked.length && ticked.length * 2 > rows;
}

function ticks({ column: { leaf }, ticked, empty, isCheckbox }: Held, sorting: boolean): DeniedRows | null {
  if (ticked.length === 0) return null;
  if (saysNotDone(leaf)) {
    const condition = `${leaf} <> ${isCheckbox ? 'TRUE' : 'x'}`;
    return { heading: leaf, words: [], left: 'ticked', rows: ticked, condition };
  }
  return sorting || !tellsOfDoing(leaf)
    ? null
    : { heading: leaf, words: [], left: 'unticked', rows: empty, condition: leaf };
}

/** Whether a heading tells of what is done or judged: the ticks below "Nữ" or "DTTS" tell who it was. */
function tellsOfDoing(leaf: string): boolean {
  return saysDone(leaf) || contains(readWords(leaf).words, DOING()) || tellsOfDeeds(leaf);
}

function words(
  { column: { column, leaf }, ticked, empty, values }: Held,
  { stateColumn }: Log,
): DeniedRows | null {
  if (values === null || values.size === 0 || ticked.length > 0) return null;
  const all = [...values];
  const isState = column === stateColumn || begins(leaf, STATE_BEGINNINGS);
  const isTold = isState || begins(leaf, JUDGEMENT_BEGINNINGS);
  const said = all.filter(([key]) => saysNotDone(key));
  const rest = all.filter(([key]) => !saysNotDone(key));
  const done = rest.filter(([key]) => /^đã /.test(key) || said.some(([denied]) => isPair(denied, key)));
  const isApart =
    all.length === 2 &&
    said.some(([key]) => withoutDenial(key) === '') &&
    rest.every(([key]) => saysDone(key));
  const isPaired = said.length > 0 && done.length > 0;
  if (rest.length === 0 || !(isTold || isPaired || isApart)) return null;
  const open =
    isState && done.length > 0 ? rest.filter((one) => !done.includes(one) && !saysDone(one[0])) : [];
  const denied = [...said, ...open];
  const isOneSided = isTold && rest.every(([key]) => saysDone(key));
  if (denied.length === 0 && !(isOneSided && empty.length > 0)) return null;
  const kept = rest.filter((one) => !open.includes(one)).map(([, { text }]) => text);
  const isWritable = kept.every((text) => !/[,;=<>]| hoặc /.test(text));
  return {
    heading: leaf,
    words: denied.map(([, { text }]) => text),
    left: empty.length > 0 ? 'blank' : null,
    rows: [...denied.flatMap(([, one]) => one.rows), ...empty],
    condition: isWritable ? `${leaf} = ${kept.join(', ')}` : leaf,
  };
}

/** Short remarks that say so; one that speaks of what is lacking beside it, or of what is reckoned, is about something else. */
function remarks({ column: { leaf }, values }: Held): DeniedRows | null {
  const told = [...(values ?? [])].filter(
    ([key]) => !/^có(?: |$)/.test(withoutDenial(key)) && withoutDenial(key) !== '' && !speaksOfCounting(key),
  );
  if (told.length === 0) return null;
  return {
    heading: leaf,
    words: told.map(([, { text }]) => text),
    left: null,
    rows: told.flatMap(([, { rows }]) => rows),
    condition: null,
  };
}

/** Whether words say what others deny: "duyệt" or "đã duyệt" for "không duyệt", "công nhận" for "không công nhận cấp huyện". */
function isPair(denied: string, key: string): boolean {
  const rest = withoutDenial(denied);
  if (rest === '') return false;
  return key === rest || key === `đã ${rest}` || rest.startsWith(`${key} `);
}

function begins(leaf: string, known: typeof STATE_BEGINNINGS): boolean {
  return longestAt(readWords(leaf).words, 0, known) > 0;
}
