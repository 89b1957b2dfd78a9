import { isCalendarDate } from '../date/calendar-date';
import { type Fields, fieldsOf, parseFields } from '../text/parse-fields';
import type { Area, Cell } from '../workbook/workbook';

/** Commands whose effect on raw tabs can be undone. */
export type UndoableCommand = 'rates' | 'cleaning' | 'lists' | 'colours' | 'noColours';

/** A raw cell before and after, with its number formats and the name of its row. */
export interface UndoCell {
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
  readonly formatBefore: string;
  readonly formatAfter: string;
  readonly witness: { readonly column: number; readonly name: string };
}

/** What a dropdown chooses from: words, or a range such as `'Danh mục đơn vị'!B2:B100`. */
export interface ListSource {
  readonly kind: 'words' | 'range';
  readonly values: readonly string[];
}

/** Dropdowns of a range before and after; null for none. */
export interface UndoList {
  readonly area: Area;
  readonly before: ListSource | null;
  readonly after: ListSource;
}

/** One of our colour rules as it can be built again. */
export interface UndoRule {
  readonly areas: readonly string[];
  readonly formula: string;
  readonly fill: string | null;
  readonly bold: boolean;
}

/** Our colour rules of a tab before a command; `position`: how many rules of the staff stood before them. */
export interface UndoRules {
  readonly rules: readonly UndoRule[];
  readonly position: number;
}

/** What a command changed in one tab, known by the tab's own id. */
export interface UndoTab {
  readonly id: number;
  readonly name: string;
  readonly cells: readonly UndoCell[];
  readonly lists: readonly UndoList[];
  readonly rules: UndoRules | null;
}

/** The latest command on raw tabs; written before it changes anything. */
export interface Undo {
  /** `writing`: it did not end; `undone`: nothing is left to undo. */
  readonly state: 'writing' | 'done' | 'undone';
  readonly command: UndoableCommand;
  /** When it began: 22/11/2026 17:05. */
  readonly began: string;
  readonly tabs: readonly UndoTab[];
}

/** Rows of column B of the record tab that it may take. */
export const UNDO_ROWS = 100;

/** A cell takes 50.000 characters. */
const CHUNK = 45_000;

const COMMANDS: readonly UndoableCommand[] = ['rates', 'cleaning', 'lists', 'colours', 'noColours'];

/** All but plain and Vietnamese letters and signs: odd blanks, lone marks, halves of pairs may not come back from a cell. */
const FRAGILE = /[^ -~\u00c0-\u024f\u1e00-\u1eff]/g;

/**
 * The texts of column B from row 1 on: a head that says how it stands, then the content in chunks; null when it does not
 * fit {@link UNDO_ROWS} rows. The head alone is written again when the command ends.
 */
export function formatUndo(undo: Undo): readonly string[] | null {
  const text = escaped(JSON.stringify(pack(undo.tabs)));
  const chunks: string[] = [];
  for (let start = 0; start < text.length; start += CHUNK) chunks.push(text.slice(start, start + CHUNK));
  return chunks.length < UNDO_ROWS ? [formatHead(undo, chunks.length), ...chunks] : null;
}

/** The head, which is the text of B1. */
export function formatHead({ state, command, began }: Omit<Undo, 'tabs'>, chunks: number): string {
  return escaped(JSON.stringify({ state, command, began, chunks }));
}

/**
 * Reads column B of the record tab: null where it remembers nothing, `damaged` where what stands there is not, or no
 * longer, what {@link formatUndo} wrote.
 */
export function parseUndo(column: readonly unknown[]): Undo | 'damaged' | null {
  const [first] = column;
  if (first === undefined || first === '' || first === null) return null;
  const head = parseFields<'state' | 'command' | 'began' | 'chunks'>(String(first));
  const command = COMMANDS.find((one) => one === head?.command);
  const state = (['writing', 'done', 'undone'] as const).find((one) => one === head?.state);
  const chunks = head?.chunks;
  if (command === undefined || state === undefined || !isCount(chunks)) return 'damaged';
  const packed = parseFields<keyof Packed>(
    column
      .slice(1, 1 + chunks)
      .map(String)
      .join(''),
  );
  const tabs = unpack(packed ?? {});
  if (tabs === null) return 'damaged';
  return { state, command, began: String(head?.began ?? ''), tabs };
}

/** A cell as it is kept: row, column, before, after, formats before and after, witness's column and name as texts' numbers. */
type PackedCell = readonly [number, number, Cell, Cell, number, number, number, number];

/** Tabs with every format and name once, since thousands of cells share them. */
interface Packed {
  readonly texts: readonly string[];
  readonly tabs: readonly (Omit<UndoTab, 'cells'> & { readonly cells: readonly PackedCell[] })[];
}

function pack(tabs: readonly UndoTab[]): Packed {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const packed = tabs.map((tab) => ({
    ...tab,
    cells: tab.cells.map((cell): PackedCell => {
      const { row, column, before, after, formatBefore, formatAfter, witness } = cell;
      const formats = [numberOf(formatBefore), numberOf(formatAfter)] as const;
      return [row, column, before, after, ...formats, witness.column, numberOf(witness.name)];
    }),
  }));
  return { texts: [...numbers.keys()], tabs: packed };
}

function unpack({ tabs, texts }: Fields<keyof Packed>): readonly UndoTab[] | null {
  if (!Array.isArray(tabs) || !Array.isArray(texts) || !texts.every(isText)) return null;
  const read = tabs.map((tab: unknown) => unpackTab(tab, texts));
  return read.every((tab) => tab !== null) ? read : null;
}

function unpackTab(tab: unknown, texts: readonly string[]): UndoTab | null {
  const { id, name, cells, lists, rules } = fieldsOf<keyof UndoTab>(tab);
  if (!isCount(id) || !isText(name) || !Array.isArray(cells) || !Array.isArray(lists)) return null;
  if (!cells.every((cell) => isPackedCell(cell, texts.length)) || !lists.every(isList)) return null;
  if (rules !== null && !isRules(rules)) return null;
  const textOf = (number: number) => texts[number] ?? '';
  return {
    id,
    name,
    lists,
    rules,
    cells: cells.map(([row, column, before, after, formatBefore, formatAfter, named, witness]) => ({
      row,
      column,
      before,
      after,
      formatBefore: textOf(formatBefore),
      formatAfter: textOf(formatAfter),
      witness: { column: named, name: textOf(witness) },
    })),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isCell(value: unknown): value is Cell {
  return isText(value) || typeof value === 'number' || typeof value === 'boolean' || isCalendarDate(value);
}

function isPackedCell(value: unknown, texts: number): value is PackedCell {
  if (!Array.isArray(value) || value.length !== 8) return false;
  const [row, column, before, after, ...numbers] = value as unknown[];
  const [formatBefore, formatAfter, witness, name] = numbers;
  const refersToTexts = [formatBefore, formatAfter, name].every((one) => isCount(one) && one < texts);
  return (
    isCount(row) && isCount(column) && isCell(before) && isCell(after) && isCount(witness) && refersToTexts
  );
}

function isSource(value: unknown): value is ListSource {
  const { kind, values } = fieldsOf<keyof ListSource>(value);
  return (kind === 'words' || kind === 'range') && Array.isArray(values) && values.every(isText);
}

function isList(value: unknown): value is UndoList {
  const { area, before, after } = fieldsOf<keyof UndoList>(value);
  const { row, column, rows, columns } = fieldsOf<keyof Area>(area);
  return (
    [row, column, rows, columns].every(isCount) && (before === null || isSource(before)) && isSource(after)
  );
}

function isRules(value: unknown): value is UndoRules {
  const { rules, position } = fieldsOf<keyof UndoRules>(value);
  return isCount(position) && Array.isArray(rules) && rules.every(isRule);
}

function isRule(value: unknown): value is UndoRule {
  const { areas, formula, fill, bold } = fieldsOf<keyof UndoRule>(value);
  if (!Array.isArray(areas) || !areas.every(isText) || !isText(formula)) return false;
  return (fill === null || isText(fill)) && typeof bold === 'boolean';
}

function escaped(json: string): string {
  return json.replace(FRAGILE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
