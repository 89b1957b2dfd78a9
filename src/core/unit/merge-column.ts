import type { Grid } from '../workbook/workbook';
import type { Directory } from './directory';
import { readDirectoryTab } from './listed';
import { type MergeFault, resolveMerges } from './merge';
import { faultText, suggestionsText } from './merge-messages';
import type { DirectoryRow } from './named-row';
import { spellingKey } from './spelling';

/** A sentence for a row of the column `Gộp vào`, the row counted from 0 in the tab. */
export interface RowSentence {
  readonly row: number;
  readonly message: string;
}

/** What the column `Gộp vào` offers and says. */
export interface MergeColumn {
  /** Its column, and the column of standard names that its dropdowns choose from, counted from 0. */
  readonly column: number;
  readonly names: number;
  /** The first row below the headings, counted from 0. */
  readonly first: number;
  /** Rows with a name, each once. */
  readonly rows: readonly number[];
  /** Rows whose dropdown begins with suggestions, with all of its words; other rows choose from the names alone. */
  readonly choices: ReadonlyMap<number, readonly string[]>;
  readonly suggested: readonly RowSentence[];
  readonly faults: readonly RowSentence[];
}

/** Sheets takes so many words for one dropdown; with more units a row is offered its suggestions only. */
const MOST_WORDS = 500;

/**
 * Plans the column of the tab as it stands after new units were added: for a row that stands alone, the units it may be
 * meant for, each with its reason, then all others; for a choice that cannot be followed, why. Null without the column.
 */
export function planMergeColumn(grid: Grid, directory: Directory): MergeColumn | null {
  const tab = readDirectoryTab(grid);
  if (tab === null || tab.columns.merge < 0) return null;
  const { listed, faults } = resolveMerges(tab.rows);
  const notFollowed = new Set(faults.map(({ row }) => row));
  const names = listed.map(({ name }) => name);
  const unitOf = new Map(directory.units.map(({ name, index }) => [spellingKey(name), index]));
  const choices = new Map<number, readonly string[]>();
  const suggested: RowSentence[] = [];
  for (const { row, name, mergeInto } of tab.rows) {
    const isSettled = mergeInto !== '' && !notFollowed.has(row);
    const unit = isSettled ? undefined : unitOf.get(spellingKey(name));
    const suggestions = unit === undefined ? [] : (directory.suggestions.get(unit) ?? []);
    if (suggestions.length === 0) continue;
    const first = suggestions.map((one) => one.name);
    const left = new Set([...first, name]);
    const others = names.length > MOST_WORDS ? [] : names.filter((one) => !left.has(one));
    choices.set(row, [...first, ...others]);
    suggested.push({ row, message: suggestionsText(suggestions) });
  }
  return {
    column: tab.columns.merge,
    names: tab.columns.name,
    first: tab.header + 1,
    rows: tab.rows.map(({ row }: DirectoryRow) => row),
    choices,
    suggested,
    faults: faults.map((fault: MergeFault) => ({ row: fault.row, message: faultText(fault) })),
  };
}
