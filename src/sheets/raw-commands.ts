import type { UndoableCommand, UndoCell, UndoTab } from '../core/plan/undo';
import { agreedChanges, type CellChange, type ChangePlan } from '../core/raw/change';
import { planCleaning } from '../core/raw/clean-cells';
import { planRates } from '../core/raw/fill-rates';
import { changeQuestion, changesDone, failedRaw, RAW_MESSAGES } from '../core/raw/messages';
import type { RawTab } from '../core/raw/raw-tab';
import { carriedCells, undoCell } from '../core/raw/undo-cells';
import { layOutWrites } from '../core/raw/writes';
import { MESSAGES } from '../core/report/messages';
import type { Survey } from '../core/survey/survey';
import { type OpenTab, openTabs, writeRanges } from './raw-tabs';
import { type Book, readBook } from './read';
import { Refusal } from './refusal';
import { began, onTab, type Running, runCommand, toast } from './run-command';
import { decisionsIn, surveyBook } from './survey-book';
import { beginUndo, readUndo } from './undo-store';

/** A command that writes raw cells: how it decides, and what it says when there is nothing to do. */
interface RawCommand {
  readonly command: UndoableCommand;
  readonly plan: (survey: Survey, tabs: ReadonlyMap<string, RawTab>) => ChangePlan;
  readonly nothing: string;
}

/** Menu `Điền cột tỷ lệ…`: fills blank cells of the tables' own rate columns. Returns a refusal's message. */
export function dienCotTyLe(): string | undefined {
  return changeCells({ command: 'rates', plan: planRates, nothing: RAW_MESSAGES.noRates });
}

/** Menu `Chuẩn hóa số liệu…`: makes text that is a number one, and tidies text. Returns a refusal's message. */
export function chuanHoaSoLieu(): string | undefined {
  return changeCells({ command: 'cleaning', plan: planCleaning, nothing: RAW_MESSAGES.nothingToClean });
}

/** The question of every command that writes raw tabs; true for Có. */
export function confirmRaw(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(MESSAGES.title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

interface Look {
  readonly book: Book;
  readonly tabs: ReadonlyMap<string, OpenTab>;
  readonly plan: ChangePlan;
}

function look({ plan }: RawCommand): Look {
  const book = readBook();
  const survey = surveyBook(book, decisionsIn(book), new Date());
  const tabs = openTabs(book, survey);
  return { book, tabs, plan: plan(survey, tabs) };
}

/**
 * Decides, asks, decides again from cells read anew and makes the changes that both agree on: a cell that changed while
 * the question stood is not written.
 */
function changeCells(raw: RawCommand): string | undefined {
  return runCommand((running) => {
    const asked = look(raw);
    const { changes, leftAlone } = asked.plan;
    if (changes.length === 0) {
      toast([raw.nothing, ...leftAlone].join(' '));
      return;
    }
    if (!running.asking(() => confirmRaw(changeQuestion(raw.command, asked.plan)))) return;
    const now = look(raw);
    const { agreed, moved } = agreedChanges(changes, now.plan.changes);
    if (agreed.length === 0) throw new Refusal(RAW_MESSAGES.allMoved);
    const { written, left } = apply(agreed, { now, command: raw.command, running });
    toast(changesDone(raw.command, { written, moved, left, leftAlone }));
  }, failedRaw);
}

interface ApplyContext {
  readonly now: Look;
  readonly command: UndoableCommand;
  readonly running: Running;
}

/**
 * Writes changes so that a cut at any call is told and repaired: first what undo needs, then range by range, last that it
 * is done. What a cut-off run of the same command had written already is remembered along.
 */
function apply(
  changes: readonly CellChange[],
  { now, command, running }: ApplyContext,
): { readonly written: number; readonly left: number } {
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
    began: began(new Date()),
    tabs: remembered.filter(({ cells }) => cells.length > 0),
  });
  for (const { tab, writes } of laid) {
    running.checkTime();
    onTab(tab.name, () => writeRanges(tab.sheet, writes));
  }
  end('done');
  return {
    written: laid.reduce((sum, { written }) => sum + written.length, 0),
    left: laid.reduce((sum, { left }) => sum + left.length, 0),
  };
}
