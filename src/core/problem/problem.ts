import type { RegisterFault } from '../register/fault';
import type { Place } from '../workbook/workbook';

/** What kept a tab's cells from becoming a table, or left a question about one; every problem has a place. */
export type TableProblem =
  /** Text typed with an old font (TCVN3, VNI), told and not decoded. `place` is the first such cell. */
  | { readonly kind: 'legacyText'; readonly place: Place }
  /** Columns for targets and results are named, but none for units. `place` is the header's first cell. */
  | { readonly kind: 'headerWithoutUnit'; readonly place: Place }
  /** A form with a row an indicator, and nothing says whose. `place` is the heading of its indicators. */
  | { readonly kind: 'formWithoutUnit'; readonly place: Place }
  /** Units and other columns are named, but nothing says which column holds the results; `isPlan`: all that hold figures are targets. */
  | {
      readonly kind: 'headerWithoutResult';
      readonly place: Place;
      readonly isPlan?: true;
      /** The heading of the only column that could be one, and says that it is estimated. */
      readonly estimate?: string;
    }
  /** Several columns could be the result of one indicator; columns counted from 0. */
  | { readonly kind: 'ambiguousResult'; readonly place: Place; readonly columns: readonly number[] }
  /** Columns of parts of the year, of which neither words nor figures tell whether they are to be added; columns counted from 0. */
  | { readonly kind: 'unclearParts'; readonly place: Place; readonly columns: readonly number[] }
  /** Several rows a unit, of which nothing tells how they go together. `place` is the label of the first one. */
  | { readonly kind: 'unclearRows'; readonly place: Place }
  /** One cell merged over several units holds their target or result, and nobody can tell what each has. `place` is that cell. */
  | { readonly kind: 'mergedFigures'; readonly place: Place }
  /** A table goes on beside itself: the same headings again, and the numbering goes on. `place` is the first cell of that part. */
  | { readonly kind: 'goesOnBeside'; readonly place: Place }
  /** Several columns could be the target of one result; columns counted from 0. */
  | { readonly kind: 'ambiguousTarget'; readonly place: Place; readonly columns: readonly number[] }
  /**
   * Targets without a result of their words, and results beside them without a target, in a table that has both for others;
   * columns counted from 0. `place` is the first one's header; `texts` are their headers.
   */
  | {
      readonly kind: 'unpairedColumns';
      readonly place: Place;
      readonly columns: readonly number[];
      readonly texts: readonly string[];
    }
  /** The headers of target and result name different units of measure. `place` is the result column's header. */
  | { readonly kind: 'mixedMeasures'; readonly place: Place }
  /** The target is a percentage, the result a count, or the other way round. `place` is the result column's header. */
  | { readonly kind: 'percentAgainstCount'; readonly place: Place }
  /** The target is a rise or a fall, the result the level itself. `place` is the result column's header. */
  | { readonly kind: 'changeAgainstLevel'; readonly place: Place }
  /** Not one typed rate is the result over the target. `place` is the rates' header, `text` what it says. */
  | { readonly kind: 'ratesDisagree'; readonly place: Place; readonly text: string }
  /**
   * Results marked x, where x could mean done: rows counted from 0. `place` is the first one's cell.
   */
  | {
      readonly kind: 'markedResults';
      readonly place: Place;
      readonly rows: readonly number[];
      /** Their targets are such marks too. */
      readonly isPlanned: boolean;
    }
  /** The column that its header calls the result holds words, no figures; `text` is the first of them that has digits. */
  | { readonly kind: 'resultWithoutFigures'; readonly place: Place; readonly text?: string }
  /** Columns called target or result beside others that are read, whose cells hold digits with words: `texts` are their headers, `text` a cell. */
  | {
      readonly kind: 'wordedFigures';
      readonly place: Place;
      readonly texts: readonly string[];
      readonly text: string;
    }
  /** The column that its header calls the target holds words, which are no figures. `place` is the first of their cells. */
  | { readonly kind: 'targetWithoutFigures'; readonly place: Place; readonly rows: readonly number[] }
  /** A header with a unit and a result column and no unit below it. */
  | { readonly kind: 'tableWithoutUnits'; readonly place: Place }
  /** Rows of figures without a unit's name; rows counted from 0. `place` is the first one's unit cell. */
  | { readonly kind: 'rowsWithoutUnit'; readonly place: Place; readonly rows: readonly number[] }
  /** The row of a form that sums up its months or quarters is not their sum, and counts all the same; `text` is what it is called. */
  | { readonly kind: 'wholeRowDiffers'; readonly place: Place; readonly text: string }
  /** Rows of a form with figures and without words; rows counted from 0. `place` is the first one's name cell. */
  | { readonly kind: 'rowsWithoutIndicator'; readonly place: Place; readonly rows: readonly number[] }
  /**
   * Note lines and typed percentages name different constant targets, so none is taken. `place` is the result
   * column's header; `values` are the targets found, ascending.
   */
  | { readonly kind: 'contradictingTargets'; readonly place: Place; readonly values: readonly number[] }
  /** A line's target that is all units' together, one a month or week of nobody knows how many, or of a log's rows or amounts, nobody knows which, or in a unit of measure that its figures are not in. `place` is the line's cell. */
  | {
      readonly kind: 'unusedTarget';
      readonly place: Place;
      readonly value: number;
      readonly why: 'all' | 'time' | 'thing' | 'measure';
      /** The figure with its unit of measure, as the line has it. */
      readonly stated?: string;
    }
  /** A cell of `Danh mục chỉ tiêu` that says otherwise than the tables do. */
  | ({ readonly kind: 'settingDiffers'; readonly place: Place } & SettingDiffers)
  /** A row that gives a unit its target and is not used, or said twice; `place` is the cell in question. */
  | { readonly kind: 'registerRow'; readonly place: Place; readonly fault: RegisterFault }
  /** Marks in a list's result cells of which nobody knows whether they mean done; rows counted from 0. */
  | { readonly kind: 'listMarks'; readonly place: Place; readonly rows: readonly number[] }
  /** Cells for the last days of a list's own rows in which no day can be read; `text` stands in the first; rows counted from 0. */
  | {
      readonly kind: 'listDue';
      readonly place: Place;
      readonly rows: readonly number[];
      readonly text: string;
    }
  /** What one row of a list is about stands under another unit too, at `other`. */
  | { readonly kind: 'listItemTwice'; readonly place: Place; readonly other: Place; readonly text: string }
  /** The title names one month, quarter or year, the tab's name or all columns another; `by` tells which counts. `place` is the title's cell. */
  | {
      readonly kind: 'periodContradicted';
      readonly place: Place;
      readonly stated: string;
      readonly named: string;
      readonly by: 'tab' | 'columns' | 'title';
    }
  /** Several tabs tell of one period of a series, so none of them is added. `place` is the last one's header. */
  | {
      readonly kind: 'periodTwice';
      readonly place: Place;
      readonly period: string;
      readonly tabs: readonly string[];
    }
  /** Nothing tells how tabs of several periods go together: `used` is how they do, `other` how else they could. `place` is the last one's header. */
  | {
      readonly kind: 'unclearPeriods';
      readonly place: Place;
      readonly tabs: readonly string[];
      readonly used: string;
      readonly other: string;
    }
  /**
   * The form of a unit tells of another time than the others: `early`, it counts and its unit still has time; `apart`, it does not count;
   * `lacking`, there is none of a period that is added. `own` and `others` say the times.
   */
  | {
      readonly kind: 'formOfOtherTime';
      readonly place: Place;
      readonly unit: string;
      readonly how: 'early' | 'apart' | 'lacking';
      readonly own: string;
      readonly others: string;
    }
  /** Results that are counted up are less than in the tab before: `falls` says whose and by what. `place` is the first one's cell. */
  | {
      readonly kind: 'fallsToDate';
      readonly place: Place;
      readonly before: string;
      readonly falls: readonly { readonly unit: string; readonly was: number; readonly now: number }[];
    }
  /**
   * One tab tells a time whole and others, `parts`, tell it part by part, and for some units the one is not the sum of the others. `counts` are
   * those that are judged. `place` is the first such unit's cell.
   */
  | {
      readonly kind: 'wholeDiffers';
      readonly place: Place;
      readonly parts: readonly string[];
      readonly counts: 'whole' | 'parts';
      readonly differing: readonly { readonly unit: string; readonly whole: number; readonly sum: number }[];
    }
  /** Tabs of further times under the names or titles of those used, and of the same units, are left out. `place` is the first one's header. */
  | {
      readonly kind: 'timesLeftOut';
      readonly place: Place;
      readonly tabs: readonly string[];
      readonly used: readonly string[];
      /** The units of measure of the tabs and of those used, where these are not the same; null otherwise. */
      readonly measures: readonly [own: string | null, other: string | null] | null;
    }
  /** A unit has several forms of one period, so that none of them counts. `place` is the last one's heading of indicators. */
  | {
      readonly kind: 'formTwice';
      readonly place: Place;
      readonly unit: string;
      readonly count: number;
      readonly tabs: readonly string[];
    }
  /** An indicator of some forms goes by words much like another's that these forms lack; `text` is what it says, `others` those it may be, with why. */
  | {
      readonly kind: 'indicatorAlike';
      readonly place: Place;
      readonly text: string;
      readonly others: readonly string[];
    }
  /** A sentence beside the tables that changes the target or the result of units by name, who are judged as the tables have them. */
  | {
      readonly kind: 'notedChange';
      readonly place: Place;
      readonly units: readonly string[];
      readonly text: string;
    }
  /** Another tab tells the same with the same targets, and not all the same results: `place` is the first that differs, of `unit`. */
  | {
      readonly kind: 'versions';
      readonly place: Place;
      readonly of: string;
      /** Of whom they tell otherwise; null where they differ in words alone. */
      readonly unit: string | null;
      /** Given of two logs. */
      readonly isLog?: true;
      /** Given where most targets differ and not both state a time: they may be of two times. */
      readonly mayBeOfTimes?: true;
    }
  /**
   * Of a log: rows without a unit, of several units, whose date cannot be read, outside the period asked for, and whose amount cannot be
   * read; none of them is counted. Rows counted from 0; `place` is the first one's cell in question.
   */
  | {
      readonly kind:
        | 'logRowsWithoutUnit'
        | 'logRowsOfSeveral'
        | 'logDatesUnreadable'
        | 'logRowsOutsidePeriod'
        | 'logAmountsUnreadable'
        | 'logMeasuresDiffer';
      readonly place: Place;
      readonly rows: readonly number[];
    };

/** What a cell of the settings says of an indicator, and the tables. */
interface SettingDiffers {
  readonly indicator: string;
  /** `source`: the row names what the indicator was before tabs of other times were added or taken away. */
  readonly what: 'calculation' | 'target' | 'source';
  /** What stands there, and what would; '' for nothing. */
  readonly own: string;
  readonly now: string;
  /** Whether the tables count, since nobody changed what the add-in wrote. */
  readonly isFollowed: boolean;
  /** The common target that such a row gives it now. */
  readonly target?: string;
}
