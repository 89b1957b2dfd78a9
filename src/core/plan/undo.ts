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

/** Reads column B of the record tab; null when it holds nothing to undo or is damaged. */
export function parseUndo(column: readonly unknown[]): Undo | null {
  const head = parsed(column[0]) as Partial<Record<'state' | 'command' | 'began' | 'chunks', unknown>> | null;
  if (typeof head !== 'object' || head === null || typeof head.chunks !== 'number') return null;
  const command = COMMANDS.find((one) => one === head.command);
  const state = (['writing', 'done', 'undone'] as const).find((one) => one === head.state);
  const packed = parsed(column.slice(1, 1 + head.chunks).join('')) as Partial<Packed> | null;
  if (command === undefined || state === undefined || !Array.isArray(packed?.tabs)) return null;
  return { state, command, began: String(head.began ?? ''), tabs: unpack(packed.tabs, packed.texts ?? []) };
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

function unpack(tabs: Packed['tabs'], texts: Packed['texts']): readonly UndoTab[] {
  const textOf = (number: number) => texts[number] ?? '';
  return tabs.map((tab) => ({
    ...tab,
    cells: tab.cells.map(([row, column, before, after, formatBefore, formatAfter, named, name]) => ({
      row,
      column,
      before,
      after,
      formatBefore: textOf(formatBefore),
      formatAfter: textOf(formatAfter),
      witness: { column: named, name: textOf(name) },
    })),
  }));
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

function escaped(json: string): string {
  return json.replace(FRAGILE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
