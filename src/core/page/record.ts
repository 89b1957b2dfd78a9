import { fieldsOf, parseFields } from '../text/parse-fields';
import type { DrawnChart } from './chart';
import type { StandingNote } from './moving-notes';
import { PAGE_KEYS, type PageKey, type RenewedKey } from './pages';

/** A tab of the staff as it was called when the pages were made. */
export interface NamedTab {
  readonly id: number;
  readonly name: string;
}

/** The printed name of an indicator, and where it was read from. */
export interface NamedPlace {
  readonly name: string;
  /** The tab's own id. */
  readonly tab: number;
  /** Its column, or its row in forms, counted from 0. */
  readonly at: number;
  /** A fingerprint of the figures that stood there. */
  readonly figures: string;
}

/** The printed name of a unit, and other names it stood under. */
export interface NamedUnit {
  readonly name: string;
  readonly others: readonly string[];
}

/** A unit by its printed name, and the raw row in which it first stood. */
export interface UnitRow {
  readonly name: string;
  /** The tab's own id. */
  readonly tab: number;
  /** Counted from 0. */
  readonly row: number;
}

/** Who stood how under an indicator when pages were last made, by names as printed; whoever is in no list stood otherwise. */
export interface JudgedIndicator {
  readonly name: string;
  /** A key of its period. */
  readonly period: string;
  readonly reached: readonly string[];
  readonly below: readonly string[];
  readonly late: readonly string[];
}

/** What the run record in the hidden tab holds: whether a run ended, what it made, and what staff answered. */
export interface RunRecord {
  /** `writing`: the run did not end; the next one repairs. */
  readonly state: 'writing' | 'done';
  /** When the run began: 22/11/2026 17:05. */
  readonly began: string;
  /** Names of tabs that the run was about to insert, by what they were to be, so that the next run knows them even without a mark. */
  readonly creating: Readonly<Partial<Record<PageKey, string>>>;
  /** How the pages were laid out: merges, lines and sizes are only redone when this changes. */
  readonly shapes: Readonly<Partial<Record<RenewedKey, string>>>;
  /** Rows and columns of the record tab that hold copies of sources. */
  readonly copies: { readonly rows: number; readonly columns: number };
  /** Targets staff gave when asked, by indicator key; null where they left the question blank. */
  readonly answers: readonly (readonly [string, number | null])[];
  /** Names that indicators are and were printed under, by their keys, so that typed text and frozen figures follow a new name. */
  readonly printed: readonly (readonly [string, string])[];
  /** The staff's tabs by their own ids, so that what is remembered follows a new name. */
  readonly tabs: readonly NamedTab[];
  /** Where the indicators that were printed stood, so that typed text follows a new name. */
  readonly places: readonly NamedPlace[];
  /** Units that had other names, and former names, so that typed text and frozen figures follow a new one. */
  readonly units: readonly NamedUnit[];
  /** The names of staff's list of units in its order, each with those it had before, so that a new one is known for what it is. */
  readonly listed: readonly NamedUnit[];
  /** Where the units of tables stood, so that typed text follows one that is renamed there. */
  readonly unitRows: readonly UnitRow[];
  /** By page, the notes of staff that a run was about to move to other rows; none once the page is written. */
  readonly moving: Readonly<Partial<Record<RenewedKey, readonly StandingNote[]>>>;
  /** The charts that runs put on a page. */
  readonly charts: readonly DrawnChart[];
  /** Texts that the pages carry above and below their tables, so that what people typed there is told from them. */
  readonly framed: readonly string[];
  /** The same of `Tiến độ`, above its table. */
  readonly headed: readonly string[];
  /** The name of a tab whose figures a run was about to freeze; '' once it is done. */
  readonly freezing: string;
  /** By page the fingerprint of our own cells as they were written, and those that a run that was cut off may have written. */
  readonly written: Readonly<Partial<Record<RenewedKey, readonly string[]>>>;
  /** Codes of what the last finished check found; what it finds beyond them is new. */
  readonly checked: readonly string[];
  /** How units stood when pages were last made, and when that was, so that the next run tells what changed. */
  readonly judged: readonly JudgedIndicator[];
  /** Units that were several together on these pages, each with the names of all. */
  readonly joined: readonly (readonly string[])[];
  readonly judgedAt: string;
}

/** First line of the record tab, for whoever unhides it. */
export const RECORD_TITLE = 'Trang tính nội bộ của tiện ích Chỉ tiêu, đề nghị không sửa.';

/** Rows of column A that a record may take: its title and its chunks. */
export const RECORD_ROWS = 12;

/** A cell takes 50.000 characters. */
const CHUNK = 45_000;

/** A spreadsheet takes no more cells. */
const MOST_CELLS = 10_000_000;

export const EMPTY_RECORD: RunRecord = {
  state: 'done',
  began: '',
  creating: {},
  shapes: {},
  copies: { rows: 0, columns: 0 },
  answers: [],
  printed: [],
  tabs: [],
  places: [],
  units: [],
  listed: [],
  unitRows: [],
  moving: {},
  charts: [],
  framed: [],
  headed: [],
  freezing: '',
  written: {},
  checked: [],
  judged: [],
  joined: [],
  judgedAt: '',
};

/** The record as the texts of column A from row 1 on, exactly {@link RECORD_ROWS} of them. Throws RangeError beyond that. */
export function formatRecord(record: RunRecord): string[] {
  const text = JSON.stringify(record);
  const chunks: string[] = [];
  for (let start = 0; start < text.length; start += CHUNK) chunks.push(text.slice(start, start + CHUNK));
  if (chunks.length >= RECORD_ROWS)
    throw new RangeError(`Keep the record under ${RECORD_ROWS - 1} chunks, not ${chunks.length}`);
  return [RECORD_TITLE, ...chunks, ...Array.from({ length: RECORD_ROWS - 1 - chunks.length }, () => '')];
}

function isAnswer(value: unknown): value is readonly [string, number | null] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  return typeof value[1] === 'number' || value[1] === null;
}

function isPrinted(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';
}

function isNamedTab(value: unknown): value is NamedTab {
  const { id, name } = fieldsOf<keyof NamedTab>(value);
  return typeof id === 'number' && typeof name === 'string';
}

function isNamedPlace(value: unknown): value is NamedPlace {
  const { name, tab, at, figures } = fieldsOf<keyof NamedPlace>(value);
  return [name, figures].every(isText) && [tab, at].every(Number.isInteger);
}

function isNamedUnit(value: unknown): value is NamedUnit {
  const { name, others } = fieldsOf<keyof NamedUnit>(value);
  return isText(name) && Array.isArray(others) && others.every(isText);
}

function isUnitRow(value: unknown): value is UnitRow {
  const { name, tab, row } = fieldsOf<keyof UnitRow>(value);
  return isText(name) && [tab, row].every(Number.isInteger);
}

function isJudged(value: unknown): value is JudgedIndicator {
  const { name, period, reached, below, late } = fieldsOf<keyof JudgedIndicator>(value);
  const areTexts = (list: unknown) => Array.isArray(list) && list.every(isText);
  return [name, period].every(isText) && [reached, below, late].every(areTexts);
}

function isDrawn(value: unknown): value is DrawnChart {
  const { id, title } = fieldsOf<keyof DrawnChart>(value);
  return Number.isInteger(id) && isText(title);
}

function areNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Copies that no spreadsheet can hold are none. */
function copiesOf(rows: number, columns: number): RunRecord['copies'] {
  return rows * columns <= MOST_CELLS ? { rows, columns } : EMPTY_RECORD.copies;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The pages that a list by position named before records told them by key. */
const CREATED_IN_ORDER = ['summary', 'below', 'check'] as const;

function creatingOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return Object.fromEntries(CREATED_IN_ORDER.map((key, index): [string, unknown] => [key, value[index]]));
}

/** The texts that are not '' of a value's entries, by page. */
function textsOf(value: unknown): Partial<Record<PageKey, string>> {
  const texts: Partial<Record<PageKey, string>> = {};
  const fields = fieldsOf<PageKey>(value);
  for (const key of PAGE_KEYS) {
    const text = textOf(fields[key]);
    if (text !== '') texts[key] = text;
  }
  return texts;
}

/** The lists of a value's entries, by page, without what does not belong into them. */
function listsOf<T>(
  value: unknown,
  isOne: (one: unknown) => one is T,
): Partial<Record<PageKey, readonly T[]>> {
  const fields = fieldsOf<PageKey>(value);
  const lists: Partial<Record<PageKey, readonly T[]>> = {};
  for (const key of PAGE_KEYS) {
    const list = fields[key];
    if (Array.isArray(list)) lists[key] = list.filter(isOne);
  }
  return lists;
}

function isStandingNote(value: unknown): value is StandingNote {
  const { text, row, column } = fieldsOf<keyof StandingNote>(value);
  return isText(text) && isText(row) && Number.isInteger(column);
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}

/** Reads column A of the record tab; null when it holds no record, as in a tab that was just inserted. */
export function parseRecord(column: readonly unknown[]): RunRecord | null {
  if (column[0] !== RECORD_TITLE) return null;
  const value = parseFields<keyof RunRecord>(column.slice(1).map(textOf).join(''));
  if (value === null) return null;
  const copies = fieldsOf<'rows' | 'columns'>(value.copies);
  return {
    state: value.state === 'done' ? 'done' : 'writing',
    began: textOf(value.began),
    creating: textsOf(creatingOf(value.creating)),
    shapes: textsOf(value.shapes),
    copies: copiesOf(countOf(copies.rows), countOf(copies.columns)),
    answers: Array.isArray(value.answers) ? value.answers.filter(isAnswer) : [],
    printed: Array.isArray(value.printed) ? value.printed.filter(isPrinted) : [],
    tabs: Array.isArray(value.tabs) ? value.tabs.filter(isNamedTab) : [],
    places: Array.isArray(value.places) ? value.places.filter(isNamedPlace) : [],
    units: Array.isArray(value.units) ? value.units.filter(isNamedUnit) : [],
    listed: Array.isArray(value.listed) ? value.listed.filter(isNamedUnit) : [],
    unitRows: Array.isArray(value.unitRows) ? value.unitRows.filter(isUnitRow) : [],
    moving: listsOf(value.moving, isStandingNote),
    charts: Array.isArray(value.charts) ? value.charts.filter(isDrawn) : [],
    framed: Array.isArray(value.framed) ? value.framed.filter(isText) : [],
    headed: Array.isArray(value.headed) ? value.headed.filter(isText) : [],
    freezing: textOf(value.freezing),
    written: listsOf(value.written, isText),
    checked: Array.isArray(value.checked) ? value.checked.map(textOf) : [],
    judged: Array.isArray(value.judged) ? value.judged.filter(isJudged) : [],
    joined: Array.isArray(value.joined) ? value.joined.filter(areNames) : [],
    judgedAt: textOf(value.judgedAt),
  };
}
