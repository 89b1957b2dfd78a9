import changesPage from '../../appsscript/thay-doi.html';
import { agreedChanges, type CellChange, changePlace } from '../core/raw/change';
import { choicesOf, embeddedJson, keptChanges } from '../core/raw/choice';
import { changeQuestion, changesDone, failedRaw, RAW_MESSAGES } from '../core/raw/messages';
import { COMMAND_WORDS } from '../core/raw/words';
import { MESSAGES } from '../core/report/messages';
import { applyChanges, CLEANING, type Look, lookAt, RATES, type RawCommand } from './change-cells';
import { Refusal } from './refusal';
import { type Running, refusalIn, runCommand, toast } from './run-command';

/** Stands in appsscript/thay-doi.html where the list of changes belongs. */
const NO_CHOICES = 'id="choices">null<';

/** What the page with the list of changes is answered: whether the command ended, and the sentence to show. */
export interface ChosenOutcome {
  readonly done: boolean;
  readonly message: string;
}

/** Menu `Điền cột tỷ lệ…`: fills blank cells of the tables' own rate columns. Returns a refusal's message. */
export function dienCotTyLe(): string | undefined {
  return changeCells(RATES);
}

/** Menu `Chuẩn hóa số liệu…`: makes text that is a number one, and tidies text. Returns a refusal's message. */
export function chuanHoaSoLieu(): string | undefined {
  return changeCells(CLEANING);
}

/**
 * Called by the page with the list of changes, for `rates` or `cleaning`: decides anew and makes the changes whose keys were kept, with
 * undo, lock and messages as the commands themselves. Throws a RangeError, and nothing is read or written, for other arguments.
 */
export function thucHienThayDoi(command: unknown, keptKeys: unknown): ChosenOutcome {
  const raw = [RATES, CLEANING].find((one) => one.command === command);
  if (!raw) throw new RangeError(`Name a command that lists its changes, not "${String(command)}"`);
  if (!isTexts(keptKeys)) throw new RangeError(`Give a list of keys as texts, not "${String(keptKeys)}"`);
  let message = '';
  const refusal = refusalIn((running) => {
    message = changeKept(raw, keptKeys, running);
    toast(message);
  }, failedRaw);
  return refusal === undefined ? { done: true, message } : { done: false, message: refusal };
}

/** The question of the commands on raw tabs that list nothing to choose from; true for Có. */
export function confirmRaw(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(MESSAGES.title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Có changes all, Không shows every cell to choose from, Hủy and closing change nothing. */
function askChanges(question: string): 'all' | 'choose' | 'nothing' {
  const ui = SpreadsheetApp.getUi();
  const button = ui.alert(MESSAGES.title, question, ui.ButtonSet.YES_NO_CANCEL);
  if (button === ui.Button.YES) return 'all';
  return button === ui.Button.NO ? 'choose' : 'nothing';
}

/**
 * Decides, asks, decides again from cells read anew and makes the changes that both agree on: a cell that changed while
 * the question stood is not written.
 */
function changeCells(raw: RawCommand): string | undefined {
  return runCommand((running) => {
    const asked = lookAt(raw, running);
    const { changes, leftAlone } = asked.plan;
    if (changes.length === 0) {
      toast([raw.nothing, ...leftAlone].join(' '));
      return;
    }
    const answer = running.asking(() => askChanges(changeQuestion(raw.command, asked.plan)));
    if (answer === 'nothing') return;
    if (answer === 'choose') {
      showChoices(raw, asked);
      return;
    }
    const now = lookAt(raw, running);
    const { agreed, moved } = agreedChanges(changes, now.plan.changes);
    toast(changeAgreed(raw, { agreed, moved: moved.map(changePlace), now, running }));
  }, failedRaw);
}

/**
 * Opens the page with every change, and what it says when it cannot call the add-in; it calls {@link thucHienThayDoi} with
 * those that are kept.
 */
function showChoices({ command }: RawCommand, { plan }: Look): void {
  const page = HtmlService.createHtmlOutput(changesPage).setWidth(1000).setHeight(480);
  const words = { accounts: MESSAGES.accounts, failed: failedRaw('') };
  const choices = embeddedJson({ ...choicesOf(command, plan), words });
  page.setContent(page.getContent().replace(NO_CHOICES, () => `id="choices">${choices}<`));
  SpreadsheetApp.getUi().showModalDialog(page, COMMAND_WORDS[command]);
}

function changeKept(raw: RawCommand, keys: readonly string[], running: Running): string {
  if (keys.length === 0) return RAW_MESSAGES.noneKept;
  const now = lookAt(raw, running);
  const { kept, moved } = keptChanges(keys, now.plan.changes);
  return changeAgreed(raw, { agreed: kept, moved, now, running });
}

interface Agreed {
  readonly agreed: readonly CellChange[];
  /** Places that were wanted and changed meanwhile. */
  readonly moved: readonly string[];
  readonly now: Look;
  readonly running: Running;
}

/** Makes the changes; gives the sentence that says so. */
function changeAgreed({ command }: RawCommand, { agreed, moved, now, running }: Agreed): string {
  if (agreed.length === 0) throw new Refusal(RAW_MESSAGES.allMoved);
  const { moved: late, ...done } = applyChanges(agreed, { now, command, running });
  return changesDone(command, { ...done, moved: [...moved, ...late], leftAlone: now.plan.leftAlone });
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
