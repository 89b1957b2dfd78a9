import type { Deadline } from '../date/deadline';
import type { Period } from '../date/period';
import type { Stretch } from '../date/stretch';
import type { Wording } from '../figure/figure-in';
import type { KindOfRow } from '../figure/kind-of-row';
import type { TypedScore } from '../pairing/indicators';
import type { Column } from '../tab/column';
import type { Direction, DirectionFrom } from '../tab/direction';
import type { Line } from '../tab/line';
import type { Mean } from '../tab/means';
import type { TargetSource } from '../target/target-source';
import type { PercentBase } from './percent-bases';

/** One indicator of a table: the columns its figures stand in, counted from 0. */
export interface TableIndicator {
  /** Its own words before names are told apart: "CĐCS" where `name` is "CĐCS (Biểu 2)". */
  readonly label: string;
  /** By this staff's decisions about it are kept: "Quỹ xã hội › Thu quỹ". Stays when other tables come or go. */
  readonly key: string;
  /** Left out where headers say which its columns are, and not staff. */
  readonly declared?: Declaration;
  /** As printed: the band header ("CĐCS"), else the tab's name unless generic, else the cleaned title. */
  readonly name: string;
  readonly target: TargetSource;
  readonly resultColumn: number;
  /** The columns whose figures are added to the result, in the order of time (months), where it stands in several; `resultColumn` is the last. */
  readonly addedColumns?: readonly number[];
  /** The columns that are counted up in the order of time, of which `resultColumn` is the latest with figures. */
  readonly latestOf?: readonly number[];
  /** The columns of parts of the year that its result's own column adds up. */
  readonly partColumns?: readonly number[];
  /** How its results are typed that are no plain figures: "12 người", "12/19". */
  readonly wordedResult?: Wording;
  readonly rateColumn: number | null;
  readonly shortfallColumn: number | null;
  /** What the typed rates say of its columns, where that is to be said: that they gave them, or that less than half of them hold. */
  readonly typed?: TypedScore;
  /** Unit of measure as printed in a header ("đồng"), null when the table names none. */
  readonly measure: string | null;
  /** The result covers all time up to its period's end: "Lũy kế", "Từ đầu năm". */
  readonly cumulative: boolean;
  /** The times that headers, note lines and title name for target and result; null where they name none. */
  readonly targetTime: Stretch | null;
  readonly resultTime: Stretch | null;
  /** The last day that counts as headers or the title state it; not given where they state none. */
  readonly due?: Deadline;
  /** True when figures are money. */
  readonly money: boolean;
  /** Given where headers say that it is a share, the target the whole and the result so many of it (row 2b). */
  readonly ratio?: true;
  /** Given where its target and result are the sums of other indicators' of its table, or one's shares of a base: their result columns. */
  readonly sumOf?: readonly number[];
  /** Given where its figures have no sum, and why: averages, or rows of several units of measure. */
  readonly mean?: Mean;
  /** The units of measure of its rows, where these are of several, which have no sum: "tấn", "con". */
  readonly measures?: readonly string[];
  /** Given where a total row of the table has a figure for its result. */
  readonly totalled?: true;
  /** Whether less is better, by its name, title and headers (rule 18). */
  readonly direction: Direction;
  /** What tells it, where words of name, title and headings do not. */
  readonly directionFrom?: DirectionFrom;
  /** Of percentages the columns that they are made from, where most of them prove it. */
  readonly madeFrom?: PercentBase;
  /** The share of the target, in percent, from which lines or headings say that it is reached; not given where they say nothing. */
  readonly share?: number;
}

/** The columns whose figures are the result, in the order of time where it stands part by part. */
export function resultColumnsOf({
  resultColumn,
  addedColumns = [resultColumn],
}: Pick<TableIndicator, 'resultColumn' | 'addedColumns'>): readonly number[] {
  return addedColumns;
}

/** The rows whose targets, or results, are a unit's: the one that stands for it, or all that are added. */
export function rowsOfFigure(
  { partRows, targetsOnce }: Pick<Table, 'partRows' | 'targetsOnce'>,
  row: number,
  of: 'target' | 'result',
): readonly number[] {
  const isOne = of === 'target' && targetsOnce === true;
  return isOne ? [row] : (partRows?.get(row) ?? [row]);
}

/** How staff said in `Danh mục chỉ tiêu` which the columns of an indicator are. */
export interface Declaration {
  /** The row of that tab, counted from 0. */
  readonly row: number;
  /** Of typed rates that tell, how many agree with the columns; null without a column of rates. */
  readonly rates: { readonly agree: number; readonly of: number } | null;
}

/** A row of a table's body, counted from 0 in the tab. */
export interface TableRow extends KindOfRow {
  /** The text of the unit column (of a group or total row: its words), spaces cleaned. */
  readonly name: string;
  /** The number in the TT column; null where it is missing or no number. */
  readonly ordinal: number | null;
  /** The group row this row stands under, as typed; null when there is none. */
  readonly group: string | null;
  /** The row in which the name stands, where it stands once for several rows. */
  readonly nameRow?: number;
  /** The first and the last of the rows beside it that its figures add up, where nothing but that says so; of a unit it is only likely. */
  readonly sumOf?: readonly [number, number];
  /** Given of a unit row that no word makes one, where the typed total counts it: what it is taken for. */
  readonly inTotal?: 'item' | 'unit';
}

/** A row of a table's body with figures that is no unit's and no sum that is used: "Bình quân", "Số dư đầu kỳ". */
export interface OtherRow {
  readonly row: number;
  /** Its words as typed. */
  readonly name: string;
  /** A part of the unit above it (a, 1.1), read and not added. */
  readonly isChild: boolean;
  /** A row of the same unit for what was counted up by an earlier time. */
  readonly isEarlier?: true;
  /** A row that tells a unit above again: null, or the one figure that is another. */
  readonly again?: { readonly own: number | null; readonly above: number | null } | null;
  /** A row of what another row of the same unit is the whole of. */
  readonly isInWhole?: true;
  /** A row of a unit that is no more, which the typed total does not count. */
  readonly isOutOfTotal?: true;
}

/** The targets that the rows of one unit tell in a column, in the order of their times. */
export interface ChangedPlan {
  readonly name: string;
  readonly column: number;
  readonly plans: readonly number[];
}

/** A table of which staff must say what is the result: nothing in it does. */
export interface OpenTable {
  /** By this their decision is kept: the tab and the table's title. */
  readonly key: string;
  /** Without an indicator. */
  readonly table: Table;
  /** Its columns of figures, counted from 0, with the texts of their headers. */
  readonly columns: readonly { readonly column: number; readonly texts: readonly string[] }[];
  /** Those of them whose headers say that they are targets. */
  readonly targets: readonly number[];
}

/** A table with a row a unit, as recognised in a tab. */
export interface Table {
  readonly tab: string;
  /** The table's own words, never blank: its cleaned title, else the tab's name. */
  readonly title: string;
  readonly linesAbove: readonly Line[];
  readonly linesBelow: readonly Line[];
  readonly period: Period | null;
  /** Its period is that of a line of its own among several tables, whatever their tab is called. */
  readonly ownTime?: true;
  readonly header: { readonly first: number; readonly last: number };
  readonly ordinalColumn: number | null;
  readonly unitColumn: number;
  /** The columns right of the units with the roles they were read with, from the left. */
  readonly columns: readonly Column[];
  readonly indicators: readonly TableIndicator[];
  /** Body rows in the order of the tab; blank separator rows are left out. */
  readonly rows: readonly TableRow[];
  /** By row of a unit: the rows that are added, a part of the year each; not given where each unit has one row. */
  readonly partRows?: ReadonlyMap<number, readonly number[]>;
  /** Given where each of these rows tells the unit's one target again: it is that of the first of them. */
  readonly targetsOnce?: true;
  /** Units whose rows tell the one target otherwise from time to time: the last counts. */
  readonly changedPlans?: readonly ChangedPlan[];
  /** Given for a list by its second column of units, whose rows of a unit are added: the column of what each row is about. */
  readonly list?: { readonly item: number };
  /** The headings of other columns of names that its rows are of, which are not used; not given where there are none. */
  readonly namesLeftOut?: readonly string[];
  /** Body rows with figures that count for nobody; named on the page. */
  readonly others: readonly OtherRow[];
}

/** Whether a table's only indicator goes by the name of its tab, so that the title may say what it is. */
export function isCalledByTab(
  { tab, indicators }: Pick<Table, 'tab' | 'indicators'>,
  label: string,
): boolean {
  return label === tab && indicators.length === 1;
}
