import type { IRange } from '@univerjs/core';
import type { Engine } from '../engine/engine';
import type { ChartEntry, DataValidationEntry, DeveloperMetadataEntry } from '../workbook-state';

/** A mark with the number by which Google's objects know it. */
export interface StoredMetadata extends DeveloperMetadataEntry {
  readonly id: number;
}

/** A protection that a script made; it keeps nobody out here, the person who runs it is the owner. */
export interface StoredProtection {
  readonly id: number;
  readonly sheet: string;
  /** Null for a whole tab. */
  readonly range: IRange | null;
  description: string;
  warningOnly: boolean;
}

/** The open workbook: the engine's model and what the engine has no place for. It outlives runs. */
export interface HostBook {
  readonly engine: Engine;
  locale: string;
  timeZone: string;
  activeSheet: string;
  readonly sheetIds: Map<string, number>;
  developerMetadata: StoredMetadata[];
  protections: StoredProtection[];
  dataValidations: DataValidationEntry[];
  charts: ChartEntry[];
  /** How deep each column is grouped, by the engine's id of the tab. */
  readonly columnDepths: Map<string, readonly number[]>;
  readonly documentProperties: Map<string, string>;
  readonly scriptProperties: Map<string, string>;
  readonly userProperties: Map<string, string>;
  /** Tabs that refuse every write, by the engine's id. */
  readonly protectedTabs: Set<string>;
  /** Somebody else holds the document lock. */
  lockedByOther: boolean;
  /** The browser is signed in to several Google accounts: storage and dialogs refuse. */
  multipleAccounts: boolean;
  /** The names of the bundle's functions, in upper case: they do not run in conditional formats. */
  readonly customFunctions: ReadonlySet<string>;
  nextId: number;
}

/** A number that no mark, protection or tab of this workbook has had. */
export function takeId(book: HostBook): number {
  book.nextId += 1;
  return book.nextId;
}

/** The engine's id for a new tab. */
export function takeTabId(book: HostBook): string {
  for (;;) {
    const id = `tab-${takeId(book)}`;
    if (!book.engine.workbook.getSheetBySheetId(id)) return id;
  }
}

/** Google's numbers of tabs are below this. */
const TAB_NUMBERS = 2 ** 31;

/**
 * Google's number of a tab, given to it at first sight: 0 for the first tab, else a number that stays. Drawn by chance as
 * Google does, so that no tab gets the number of one that was deleted, which a mark may still name.
 */
export function sheetNumber(book: HostBook, sheetId: string): number {
  const known = book.sheetIds.get(sheetId);
  if (known !== undefined) return known;
  const used = new Set(book.sheetIds.values());
  let number = 0;
  while (used.has(number) || (number === 0 && used.size > 0))
    number = Math.floor(Math.random() * TAB_NUMBERS);
  book.sheetIds.set(sheetId, number);
  return number;
}
