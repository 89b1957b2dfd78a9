import type { CalendarDate } from '../date/calendar-date';
import type { Area } from '../workbook/workbook';
import type { PageKey } from './pages';

/** A formula as it is written into a cell, `=` first, arguments separated by `;`. */
export interface Formula {
  readonly formula: string;
}

/** What a page puts into a cell: a string is always text, never a number, date or formula; '' is blank. */
export type Content = string | number | boolean | CalendarDate | Formula;

export type Alignment = 'left' | 'center' | 'right';

/** How a cell looks; what is left out is the page's default (regular, 10 pt, no fill, left for text). */
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

/**
 * A generated tab as data. `rows` is a rectangle; what people typed stands in it already, so that one write
 * puts down everything. Columns from `ownColumns` on belong to staff: values are carried along, looks are not touched.
 */
export interface Page {
  readonly key: PageKey;
  readonly name: string;
  readonly rows: readonly (readonly PageCell[])[];
  /** Rows and columns that are drawn by us; rows below and columns to the right hold typed text. */
  readonly ownRows: number;
  readonly ownColumns: number;
  /** First and last header row, counted from 0; everything up to `last` is frozen. */
  readonly header: { readonly first: number; readonly last: number };
  readonly mergesAcross: readonly Area[];
  readonly mergesDown: readonly Area[];
  readonly widths: readonly ColumnWidth[];
  /** The area with lines between its cells, and more of them. */
  readonly grid: Area;
  readonly moreGrids?: readonly Area[];
  /** The area whose text wraps, and more of them. */
  readonly wrap: Area;
  readonly moreWraps?: readonly Area[];
  /** Whether cells of the grid stand in the middle of their rows, for rows that can be several lines high. */
  readonly middle: boolean;
  /** The header row and the rows below it that a filter covers; null for none. */
  readonly filter: Area | null;
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
