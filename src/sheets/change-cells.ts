import { type CellChange, type ChangePlan, changePlace } from '../core/raw/change';
import { planCleaning } from '../core/raw/clean-cells';
import type { ClosedTab } from '../core/raw/closed-tabs';
import { planRates } from '../core/raw/fill-rates';
import { RAW_MESSAGES } from '../core/raw/messages';
import type { RawTab } from '../core/raw/raw-tab';
import type { UndoableCommand, UndoCell, UndoTab } from '../core/raw/undo';
import { carriedCells, undoCell } from '../core/raw/undo-cells';
import { layOutWrites } from '../core/raw/writes';
import type { Survey } from '../core/survey/survey';
import { cellA1 } from '../core/workbook/a1';
import { type OpenTab, openTabs, writeRanges } from './raw-tabs';
import { type Book, readBook } from './read';
import { type Running, refuseIfNoneDone, type StoppedTab } from './run-command';
import { judgeBook, readSources } from './survey-book';
import { beginUndo, readUndo } from './undo-store';

/** A command that writes raw cells: how it decides, and what it says when there is nothing to do. */
export interface RawCommand {
  readonly command: UndoableCommand;
  readonly plan: (survey: Survey, tabs: ReadonlyMap<string, RawTab>) => ChangePlan;
  readonly nothing: string;
}

/** `Điền cột tỷ lệ…` */
export const RATES: RawCommand = { command: 'rates', plan: planRates, nothing: RAW_MESSAGES.noRates };

/** `Chuẩn hóa số liệu…` */
export const CLEANING: RawCommand = {
  command: 'cleaning',
  plan: planCleaning,
  nothing: RAW_MESSAGES.nothingToClean,
};

/** The workbook as it stands, and what a command would change in it. */
export interface Look {
  readonly book: Book;
  readonly tabs: ReadonlyMap<string, OpenTab>;
  readonly plan: ChangePlan;
}

/** Reads everything anew and decides. */
export function lookAt({ plan }: RawCommand, { moment }: Running): Look {
  const book = readBook();
  const survey = judgeBook(book, readSources(book), moment.day);
  const tabs = openTabs(book, survey);
  return { book, tabs, plan: plan(survey, tabs) };
}

/**
 * Writes changes so that a cut at any call is told and repaired: first what undo needs, then range by range, last that it
 * is done. What a cut-off run of the same command had written already is remembered along. Gives how many cells were
 * written in each tab, how many are too scattered for this run, which were left since somebody changed their rows meanwhile, and
 * which tabs could not be written; refuses where none could.
 */
export function applyChanges(
  changes: readonly CellChange[],
  {
    now,
    command,
    running,
  }: { readonly now: Look; readonly command: UndoableCommand; readonly running: Running },
): {
  readonly written: ReadonlyMap<string, number>;
  readonly left: number;
  readonly moved: readonly string[];
  readonly closed: readonly ClosedTab[];
} {
  const { book, tabs } = now;
  const laid = [...tabs.values()].map((tab) => {
    const own = changes.filter(({ place }) => place.tab === tab.name);
    const cells = own.map((change) => ({
      row: change.place.row,
      column: change.place.column,
      value: change.after,
      format: change.format.after,
      change,
    }));
    return { tab, ...layOutWrites(tab, cells) };
  });
  const before = readUndo(book);
  const cutOff = before?.state === 'writing' && before.command === command ? before.tabs : [];
  const remembered = laid.map(({ tab, written }): UndoTab => {
    const begun = cutOff.find(({ id }) => id === tab.id)?.cells ?? [];
    const cells: UndoCell[] = written.map(({ change }) => undoCell(change));
    return { id: tab.id, name: tab.name, cells: carriedCells(tab, begun, cells), lists: [], rules: null };
  });
  running.checkTime();
  const end = beginUndo(book, {
    state: 'writing',
    command,
    began: running.moment.began,
    tabs: remembered.filter(({ cells }) => cells.length > 0),
  });
  const stopped: StoppedTab[] = [];
  const counts = new Map<string, number>();
  const moved = laid.flatMap(({ tab, writes, written }) => {
    running.checkTime();
    const done = new Set(writeRanges(tab, writes, stopped).map(cellA1));
    counts.set(tab.name, done.size);
    if (stopped.some((one) => one.tab === tab.name)) return [];
    return written.filter((cell) => !done.has(cellA1(cell))).map(({ change }) => changePlace(change));
  });
  const isAnyDone = [...counts.values()].some((count) => count > 0);
  refuseIfNoneDone(stopped, isAnyDone);
  end('done');
  return {
    written: counts,
    left: laid.reduce((sum, { left }) => sum + left.length, 0),
    moved,
    closed: stopped,
  };
}
