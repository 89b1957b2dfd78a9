import { type CalendarDate, formatDate } from '../core/date/calendar-date';
import type { ClosedTab } from '../core/raw/closed-tabs';
import {
  failedMessage,
  MESSAGES,
  PROTECTED_REASON,
  protectedMessage,
  rejectedReason,
} from '../core/report/messages';
import { Refusal } from './refusal';
import { dayOf } from './wall-clock';

/** How long a command waits for another run in the same file, in milliseconds. */
const LOCK_WAIT = 5_000;

/** When a run stops by itself, before the platform's 6 minutes; the time a person takes to answer is not counted. */
const TIME_LIMIT = 5 * 60_000;

const PROTECTED = /protected|bảo vệ/i;
/** Google's sentence on a cell whose validation rejects what is written, in English or Vietnamese: it names the cell. */
const REJECTED = /(?:cell|ô) \$?([A-Z]{1,3})\$?(\d+) (?:violates|vi phạm)/i;
const OTHER_ACCOUNT = /PERMISSION_DENIED|ScriptError: Authorisation|Authorization is required/i;

/** The moment a command began, which is its only clock: pages, records and verdicts all speak of it. */
export interface Moment {
  readonly day: CalendarDate;
  /** The hour as pages print it: 17:05. */
  readonly time: string;
  /** Both, as the record remembers them: 22/11/2026 17:05. */
  readonly began: string;
}

/** What a running command is given: when it began, the lock it can let go while it asks, and how much time is left. */
export interface Running {
  readonly moment: Moment;
  /** Asks the user without holding the lock, which no run keeps while a dialog is open, then takes it again. */
  readonly asking: <T>(ask: () => T) => T;
  /** Throws a {@link Refusal} when too little time is left to begin another step. */
  readonly checkTime: () => void;
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Turns whatever went wrong into a sentence for the user. */
function refusalOf(error: unknown, failed: (reason: string) => string): string {
  if (error instanceof Refusal) return error.message;
  const text = textOf(error);
  if (OTHER_ACCOUNT.test(text)) return MESSAGES.accounts;
  return failed(rejectionOf(text) ?? text);
}

/** Why a validation rejects what is written, in our words; null for every other error. */
function rejectionOf(text: string): string | null {
  const [, column = '', row = ''] = REJECTED.exec(text) ?? [];
  return column === '' ? null : rejectedReason(column + row);
}

/**
 * Runs a command under the document's lock. A command that refuses, or fails, shows its message and returns it; one that
 * ends well, or that the user cancelled, returns undefined. `failed`: what a failure means for the raw tables.
 */
export function runCommand(
  command: (running: Running) => void,
  failed: (reason: string) => string = failedMessage,
): string | undefined {
  const message = refusalIn(command, failed);
  if (message !== undefined) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(MESSAGES.title, message, ui.ButtonSet.OK);
  }
  return message;
}

/** Does what {@link runCommand} does and leaves showing the message to the caller, a page that is open already. */
export function refusalIn(
  command: (running: Running) => void,
  failed: (reason: string) => string,
): string | undefined {
  const now = new Date();
  const lock = LockService.getDocumentLock();
  let waited = 0;
  const acquire = () => {
    if (!lock.tryLock(LOCK_WAIT)) throw new Refusal(MESSAGES.busy);
  };
  try {
    acquire();
    try {
      command({
        moment: momentOf(now),
        asking: (ask) => {
          lock.releaseLock();
          const asked = Date.now();
          const answer = ask();
          waited += Date.now() - asked;
          acquire();
          return answer;
        },
        checkTime: () => {
          if (Date.now() - now.getTime() - waited > TIME_LIMIT) throw new Refusal(MESSAGES.time);
        },
      });
    } finally {
      lock.releaseLock();
    }
    return undefined;
  } catch (error) {
    return refusalOf(error, failed);
  }
}

/** Does something to one tab; where the tab is protected, says which and whom to ask. */
export function onTab<T>(name: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Refusal) && PROTECTED.test(textOf(error)))
      throw new Refusal(protectedMessage([name]));
    throw error;
  }
}

/** A {@link ClosedTab} with what was thrown there. */
export interface StoppedTab extends ClosedTab {
  readonly isProtected: boolean;
  readonly error: unknown;
}

/**
 * Does something to one tab of several. One that is protected, or has a cell that takes other values only, is put to `stopped` and gives
 * null, so that it fails no other.
 */
export function onTabOfSeveral<T>(
  { name, stopped }: { readonly name: string; readonly stopped: StoppedTab[] },
  action: () => T,
): T | null {
  try {
    return action();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const text = textOf(error);
    const isProtected = PROTECTED.test(text);
    const why = isProtected ? PROTECTED_REASON : rejectionOf(text);
    if (why === null) throw error;
    stopped.push({ tab: name, why, isProtected, error });
    return null;
  }
}

/** Fails as a command on one tab does where tabs were stopped and nothing was done in any other. */
export function refuseIfNoneDone(stopped: readonly StoppedTab[], isAnyDone: boolean): void {
  const [first] = stopped;
  if (isAnyDone || !first) return;
  const closed = stopped.filter(({ isProtected }) => isProtected).map(({ tab }) => tab);
  if (closed.length > 0) throw new Refusal(protectedMessage([...new Set(closed)]));
  throw first.error;
}

/**
 * Does to one tab what {@link onTab} does, and passes over one that is protected: a command that only obeys settings does not fail over
 * the notes at them.
 */
export function onTabIfAllowed(name: string, action: () => void): void {
  try {
    onTab(name, action);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** The short message in the corner that ends every command. */
export function toast(text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, MESSAGES.title, 10);
}

function momentOf(now: Date): Moment {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = dayOf(now);
  const time = `${two(now.getHours())}:${two(now.getMinutes())}`;
  return { day, time, began: `${formatDate(day)} ${time}` };
}
