import { fieldsOf, parseFields } from '../text/parse-fields';

/** What the run record in the hidden tab holds: whether a run ended, what it made, and what staff answered. */
export interface RunRecord {
  /** `writing`: the run did not end; the next one repairs. */
  readonly state: 'writing' | 'done';
  /** When the run began: 22/11/2026 17:05. */
  readonly began: string;
  /** Names of tabs that the run was about to insert, so that the next run knows them even without a mark. */
  readonly creating: readonly string[];
  /** How the pages were laid out: merges, lines and sizes are only redone when this changes. */
  readonly shapes: Readonly<Record<'summary' | 'below' | 'check', string>>;
  /** Rows and columns of the record tab that hold copies of sources. */
  readonly copies: { readonly rows: number; readonly columns: number };
  /** Targets staff gave when asked, by indicator key; null where they left the question blank. */
  readonly answers: readonly (readonly [string, number | null])[];
  /** Names that indicators were printed under, by their keys, so that typed text follows a new name. */
  readonly printed: readonly (readonly [string, string])[];
  /** Codes of what the last finished check found; what it finds beyond them is new. */
  readonly checked: readonly string[];
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
  creating: [],
  shapes: { summary: '', below: '', check: '' },
  copies: { rows: 0, columns: 0 },
  answers: [],
  printed: [],
  checked: [],
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

/** Copies that no spreadsheet can hold are none. */
function copiesOf(rows: number, columns: number): RunRecord['copies'] {
  return rows * columns <= MOST_CELLS ? { rows, columns } : EMPTY_RECORD.copies;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0;
}

/** Reads column A of the record tab; null when it holds no record, as in a tab that was just inserted. */
export function parseRecord(column: readonly unknown[]): RunRecord | null {
  if (column[0] !== RECORD_TITLE) return null;
  const value = parseFields<keyof RunRecord>(column.slice(1).map(textOf).join(''));
  if (value === null) return null;
  const shapes = fieldsOf<'summary' | 'below' | 'check'>(value.shapes);
  const copies = fieldsOf<'rows' | 'columns'>(value.copies);
  return {
    state: value.state === 'done' ? 'done' : 'writing',
    began: textOf(value.began),
    creating: Array.isArray(value.creating) ? value.creating.map(textOf) : [],
    shapes: { summary: textOf(shapes.summary), below: textOf(shapes.below), check: textOf(shapes.check) },
    copies: copiesOf(countOf(copies.rows), countOf(copies.columns)),
    answers: Array.isArray(value.answers) ? value.answers.filter(isAnswer) : [],
    printed: Array.isArray(value.printed) ? value.printed.filter(isPrinted) : [],
    checked: Array.isArray(value.checked) ? value.checked.map(textOf) : [],
  };
}
