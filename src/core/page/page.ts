import type { CalendarDate } from '../date/calendar-date';
import type { Area } from '../workbook/workbook';
import type { Chart } from './chart';
import type { WrittenKey } from './pages';

/** A formula as it is written into a cell, `=` first, arguments separated by `;`. */
export interface Formula {
  readonly formula: string;
}

/** What a page puts into a cell: a string is always text, never a number, date or formula; '' is blank. */
export type Content = string | number | boolean | CalendarDate | Formula;

export type Alignment = 'left' | 'center' | 'right';

/** The font of pages, in which papers of public bodies are set, unless staff name another. */
export const PAGE_FONT = 'Times New Roman';

/** Points of a cell that sets none: at least 8 on paper where a page is as wide as {@link Page.widths} may be. */
export const DEFAULT_SIZE = 11;

/** How a cell looks; what is left out is the page's default (regular, {@link DEFAULT_SIZE}, black, no fill, left for text). */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** #rrggbb, lower case. */
  readonly fill?: string;
  readonly color?: string;
  readonly align?: Alignment;
}

/** One cell of a page. */
export interface PageCell {
  readonly content: Content;
  readonly look?: Look;
  /** Number format in US tokens: `#,##0`, `0.0%`. */
  readonly format?: string;
  readonly note?: string;
}

/** Width in pixels of `count` columns from `column` (counted from 0). */
export interface ColumnWidth {
  readonly column: number;
  readonly count: number;
  readonly width: number;
}

/** Height in pixels of a row (counted from 0) that a text needs which spreadsheets do not fit rows to: a merged one. */
export interface RowHeight {
  readonly row: number;
  readonly height: number;
}

/**
 * A generated tab as data. `rows` is a rectangle; what people typed stands in it already, so that one write puts down
 * everything. Columns from `ownColumns` on belong to staff: values are carried along, of looks only the font is set.
 */
export interface Page {
  readonly key: WrittenKey;
  readonly name: string;
  readonly rows: readonly (readonly PageCell[])[];
  /** Rows and columns that are drawn by us; rows below and columns to the right hold typed text. */
  readonly ownRows: number;
  readonly ownColumns: number;
  readonly font: string;
  /** First and last row of the first header, counted from 0. */
  readonly header: { readonly first: number; readonly last: number };
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly mergesAcross: readonly Area[];
  readonly mergesDown: readonly Area[];
  readonly widths: readonly ColumnWidth[];
  readonly heights: readonly RowHeight[];
  /** A column that is there for the add-in and folded away; null for none. */
  readonly folded: number | null;
  /** Areas with lines between their cells, whose text wraps; all other text flows over blank neighbours. */
  readonly grids: readonly Area[];
  /** Areas without lines whose text wraps; none where left out. */
  readonly wraps?: readonly Area[];
  /** The header row and the rows below it that a filter covers; null for none. */
  readonly filter: Area | null;
  /** Charts over the page; none where left out. */
  readonly charts?: readonly Chart[];
  /** For other programs to read: of looks it has only widths and a header in sight, and those that staff gave stay. */
  readonly isPlain?: boolean;
}

/** A tab of ours as it stood before the run. */
export interface PreviousPage {
  readonly values: readonly (readonly (string | number | boolean | CalendarDate)[])[];
  /** '' where the cell holds no formula. */
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  /** '' where the cell has no note. */
  readonly notes: readonly (readonly string[])[];
  /** Cells that staff merged; not given where nobody asked for them. */
  readonly merges?: readonly Area[];
}

export const BLANK: PageCell = { content: '' };

/** True for a cell that holds a formula. */
export function isFormula(content: Content): content is Formula {
  return typeof content === 'object' && 'formula' in content;
}
