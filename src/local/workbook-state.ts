import type { CellValue, IRange, IWorkbookData } from '@univerjs/core';

/** A mark that scripts keep on the spreadsheet or on a tab; it moves with what it is attached to. */
export interface DeveloperMetadataEntry {
  /** The engine's id of the tab it is attached to; null for the spreadsheet itself. */
  readonly sheet: string | null;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}

/** Google's names of the conditions that a drop-down or a check of typed values can have. */
export interface DataValidationEntry {
  readonly sheet: string;
  readonly range: IRange;
  /**
   * `VALUE_IN_LIST` (values: the list), `VALUE_IN_RANGE` (values: one A1 reference with its tab), `CUSTOM_FORMULA` (values: the
   * formula for the first cell), `DATE_IS_VALID_DATE` (no values), or one of a file that the host does not say in Google's words: `OF_FILE`
   * (values: the file's type, its operator and its two formulas).
   */
  readonly criteria: 'VALUE_IN_LIST' | 'VALUE_IN_RANGE' | 'CUSTOM_FORMULA' | 'DATE_IS_VALID_DATE' | 'OF_FILE';
  readonly values: readonly string[];
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** What an option of a chart may be. */
export type ChartOptionValue = string | number | boolean | { readonly [key: string]: ChartOptionValue };

/** A chart that lies over the cells of a tab and shows cells. */
export interface ChartEntry {
  /** Google's number of it. */
  readonly id: number;
  /** The engine's id of the tab it lies on. */
  readonly sheet: string;
  readonly type: 'COLUMN' | 'COMBO';
  /** Of the first column come the words along the axis, of each other column a series; the first rows are headers. */
  readonly ranges: readonly { readonly sheet: string; readonly range: IRange }[];
  readonly numHeaders: number;
  /** By Google's names, with dots: `hAxis.slantedText`; `series` holds an object by the number of each series. */
  readonly options: Readonly<Record<string, ChartOptionValue>>;
  /** The cell at its upper left corner, from 0, and the pixels between both. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}

/** A cell that an array formula filled beside itself: where it stands and what it holds. */
export interface SpilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What an array formula filled: the area with the formula's own cell in its corner, and the other cells of it that are not blank. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
  readonly cells: readonly SpilledCell[];
}

/**
 * A whole workbook between two openings: what the xlsx reader gives the host and what the host gives the writer.
 *
 * Everything the engine models lives in `snapshot`: cells, styles, merges, sizes, freezes, and, in its resources,
 * conditional formats (`SHEET_CONDITIONAL_FORMATTING_PLUGIN`), notes (`SHEET_NOTE_PLUGIN`), filters
 * (`SHEET_FILTER_PLUGIN`) and names (`SHEET_DEFINED_NAME_PLUGIN`). Formulas in it separate arguments by `,` and
 * write decimals with `.`, as xlsx files do. A text cell typed with a leading `'` has the engine's type
 * FORCE_STRING and its text without the apostrophe. Dates are serial numbers under a date format.
 */
export interface HostWorkbook {
  readonly snapshot: IWorkbookData;
  /** Google's number of each tab (its `gid`), by the engine's tab id; tabs without one get one on loading. */
  readonly sheetIds: ReadonlyMap<string, number>;
  readonly developerMetadata: readonly DeveloperMetadataEntry[];
  readonly documentProperties: ReadonlyMap<string, string>;
  /** As Google writes it: `vi_VN`. */
  readonly locale: string;
  /** An IANA name: `Asia/Ho_Chi_Minh`. */
  readonly timeZone: string;
  /** The engine's ids of tabs that refuse every write. */
  readonly protectedTabs: readonly string[];
  readonly dataValidations: readonly DataValidationEntry[];
  readonly charts: readonly ChartEntry[];
  /** How deep each column is grouped, from the first column on, by the engine's tab id; a group is collapsed when its columns are hidden. */
  readonly columnDepths: ReadonlyMap<string, readonly number[]>;
  /** What array formulas filled, by the engine's tab id; no two areas share a cell. Ignored on loading. */
  readonly spills: ReadonlyMap<string, readonly Spill[]>;
}
