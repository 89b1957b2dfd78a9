import type { Deadline } from '../date/deadline';
import type { Period } from '../date/period';
import type { Stretch } from '../date/stretch';
import type { ListColumns } from '../list/list';
import type { Column } from '../tab/column';
import type { Line } from '../tab/line';
import type { TargetSource } from '../target/target-source';
import type { LogDate } from './log-date';

/** One indicator that a log gives: its rows counted, or the figures of one column added up. */
export interface LogIndicator {
  /** Its own words before names are told apart: "Số tiền" where `name` is "Số tiền (Sổ thu)". */
  readonly label: string;
  /** By this staff's decisions about it are kept: "Sổ thu › Số tiền". Stays when other logs come or go. */
  readonly key: string;
  /**
   * As printed: what the counted column says ("Số tiền"), else the tab's name unless generic, else the cleaned title;
   * words for a log ("Sổ theo dõi") taken off. Told apart from all other indicators of the workbook.
   */
  readonly name: string;
  /** The column whose figures are added, counted from 0; null where rows are counted. */
  readonly amountColumn: number | null;
  /** A target for every unit from the lines around the log (rule 12 of the product), or none; never a column. */
  readonly target: TargetSource;
  /** Unit of measure as printed, null when the log names none. */
  readonly measure: string | null;
  /** The time that its line or the title names for the target: "12 tin bài/12 tháng" is a year's; null for none. */
  readonly targetTime: Stretch | null;
  /** The last day that counts as headers or the title state it; not given where they state none. */
  readonly due?: Deadline;
  readonly money: boolean;
  /** What its amounts are typed with, folded: "nguoi" of "7 người"; left out where they stand alone. */
  readonly thing?: string;
  /** Rows, counted from 0, whose own unit of measure is another one than that of the rest, by what it is; left out for none. */
  readonly otherMeasures?: ReadonlyMap<number, string>;
  /** The column of targets elsewhere that is this indicator's; null where one is the log's and may be another indicator's. */
  readonly assigned?: string | null;
}

/** An event: a row of a log, counted from 0 in the tab. */
export interface LogRow {
  readonly row: number;
  /** The unit's name, spaces cleaned; '' where no cell says whose event it is. */
  readonly name: string;
  /** The row its unit's name stands in: above it where a unit's cell is merged over several rows. */
  readonly unitRow: number;
  /** Null where the log has no date column, or the date cannot be read. */
  readonly date: LogDate | null;
}

/** A log (sổ theo dõi) with a row an event, as recognised in a tab. Columns are counted from 0. */
export interface Log {
  readonly tab: string;
  /** The log's own words, never blank: its cleaned title, else the tab's name. */
  readonly title: string;
  readonly linesAbove: readonly Line[];
  readonly linesBelow: readonly Line[];
  /** The period that title or lines state; null when they state none. */
  readonly period: Period | null;
  readonly header: { readonly first: number; readonly last: number };
  readonly unitColumn: number;
  readonly dateColumn: number | null;
  /** All columns that its dates are read from; left out where staff declared its rows. */
  readonly days?: DayColumns;
  /** "Trạng thái", "Tình trạng": how far an event has come; null when the log keeps none. */
  readonly stateColumn: number | null;
  /** Its columns with the roles they were read with, from the left. */
  readonly columns: readonly Column[];
  /** Never empty. */
  readonly indicators: readonly LogIndicator[];
  /** Events in the order of the tab; group, total and blank rows are left out. */
  readonly rows: readonly LogRow[];
  /** Rows, counted from 0, that a later answer of the same unit for the same period replaces; not among the events. */
  readonly superseded: readonly number[];
  /** Events, by their rows, that say the same as one above; they count. */
  readonly identical: readonly number[];
  /** Given where staff declared its rows as those of a list, done of all. */
  readonly list?: ListColumns;
}

/** Which cells of a row say when its event was, columns counted from 0; null for those it has not. */
export interface DayColumns {
  /** The date of the event, or the first of its days. */
  readonly date: number | null;
  /** The last of its days, where the first stands in a column of its own. */
  readonly until: number | null;
  /** Plain numbers for the year, the month and the quarter. */
  readonly year: number | null;
  readonly month: number | null;
  readonly quarter: number | null;
  /** When a form took the answer; it tells the year of a date that names none. */
  readonly stamp: number | null;
  /** Other columns of dates that could be the event's. */
  readonly others: readonly number[];
}
