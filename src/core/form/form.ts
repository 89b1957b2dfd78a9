import type { Period } from '../date/period';
import type { Stretch } from '../date/stretch';
import type { Column } from '../tab/column';
import type { Line } from '../tab/line';
import type { PercentBase } from '../table/percent-bases';
import type { Place, Position } from '../workbook/workbook';
import type { PlannedWhole } from './plan-of-kinds';

/** One indicator of a form: a row, counted from 0 in the tab. */
export interface FormRow {
  readonly row: number;
  /**
   * The indicator's words, spaces cleaned, without a numbering in the same cell ("1.2 Kết nạp đoàn viên"); a part has its
   * indicator's before its own ("Đoàn viên mới – Nữ"). No two rows of a form have the same. Of a draft it is '' where the title says it.
   */
  readonly name: string;
  /** Unit of measure: in the row's own ĐVT cell, else in brackets behind its words, else what the form says for all rows. */
  readonly measure: string | null;
  /** The row of words this one stands under ("I. Công tác tổ chức"), null for none. */
  readonly group: string | null;
  /** Given where it is the total of other indicators of its form: their rows. */
  readonly sumOf?: readonly number[];
  /** How far below its result its target stands, where it has a row of its own. */
  readonly targetShift?: number;
  /** The rows whose results are its own together, where its own cell is blank. */
  readonly resultRows?: readonly number[];
  /** Where the plan stands that it was changed to, by which it is judged. */
  readonly adjustedColumn?: number;
  /** Where its result stands, if not in the form's column of results: a percentage in that of the rates. */
  readonly resultColumn?: number;
  /** Given where the figure of all units beside it is an average of theirs. */
  readonly mean?: 'total';
  /** What its result, a percentage, is made from in its own row. */
  readonly madeFrom?: PercentBase;
}

/** A form with a row an indicator, a tab a unit, as recognised in a tab. Columns are counted from 0. */
export interface Form {
  readonly tab: string;
  /** The unit's name and the cell that says it; `place` is null where it is the tab's name. */
  readonly unit: { readonly name: string; readonly place: Place | null };
  /** The form's own words, never blank: its cleaned title, else the tab's name. */
  readonly title: string;
  readonly linesAbove: readonly Line[];
  readonly linesBelow: readonly Line[];
  readonly period: Period | null;
  readonly header: { readonly first: number; readonly last: number };
  readonly ordinalColumn: number | null;
  /** The column of the indicators' names. */
  readonly nameColumn: number;
  readonly measureColumn: number | null;
  /** Where it is {@link planless} a blank one. */
  readonly targetColumn: number;
  readonly resultColumn: number;
  /** The columns right of the names with the roles they were read with, from the left. */
  readonly columns: readonly Column[];
  readonly rateColumn: number | null;
  /** The result covers all time up to the period's end: "Lũy kế", "Từ đầu năm". */
  readonly cumulative: boolean;
  /** The times that headers and title name for target and result; null where they name none. */
  readonly targetTime: Stretch | null;
  readonly resultTime: Stretch | null;
  /** Rows with an indicator, in the order of the tab; headings, blank rows and signatures are left out. */
  readonly rows: readonly FormRow[];
  /** The words of the title, where its rows are kinds of what these tell of: "Tai nạn giao thông" over "Xe máy", "Ô tô". */
  readonly kindsOf?: string;
  /** Columns of what plans were changed to, and whether rows are judged by them. */
  readonly adjusted?: { readonly columns: readonly number[]; readonly counts: boolean };
  /** It has no column of targets, as those of other units have. */
  readonly planless?: true;
  /** Rows with figures that are read and not used: sums of months, months to come. */
  readonly asides?: readonly number[];
  /** Rows that have the only plan of others, which are read and not used. */
  readonly wholes?: readonly PlannedWhole[];
}

/** Where a row's target stands, counted from 0. */
export function targetRowOf({ row, targetShift = 0 }: Pick<FormRow, 'row' | 'targetShift'>): number {
  return row + targetShift;
}

/** The column of a row's result. */
export function resultColumnOf(form: Pick<Form, 'resultColumn'>, row: FormRow): number {
  return row.resultColumn ?? form.resultColumn;
}

/** What a row's name says with what it is a kind of: "Tai nạn giao thông – Xe máy". */
export function nameOfKind({ kindsOf }: Pick<Form, 'kindsOf'>, name: string): string {
  return kindsOf === undefined || name === kindsOf ? name : `${kindsOf} – ${name}`;
}

/** Where the plan of a row stands: what it was changed to, else the form's column of targets, in a row of its own for some. */
export function targetPlaceOf({ targetColumn }: Pick<Form, 'targetColumn'>, row: FormRow): Position {
  return { row: targetRowOf(row), column: row.adjustedColumn ?? targetColumn };
}
