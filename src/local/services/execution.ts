import { FreshFormulas } from './fresh-formulas';
import { Unanswered } from './person';
import { SheetsError } from './sheets-error';

/** The constructors of the world that the bundle runs in: values given to it are built with them. */
export interface RealmTypes {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Object: ObjectConstructor;
}

/** `read` and `write` are counted; `free` is not. */
export type CallKind = 'read' | 'write' | 'free';

/** Something that was shown to the person who runs a command. */
export interface Message {
  readonly kind: 'toast' | 'alert' | 'prompt' | 'dialog';
  readonly title: string;
  readonly text: string;
  /** Of a dialog, in pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** An entry of a menu; `functionName` is called when it is chosen. */
export interface MenuEntry {
  readonly label: string;
  readonly functionName: string;
}

/** What a menu shows, in order: entries, lines between them, and menus inside it. */
export type MenuPart =
  | ({ readonly kind: 'entry' } & MenuEntry)
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly parts: readonly MenuPart[] };

export interface ExecutionOptions {
  readonly realm: RealmTypes;
  /** False while custom functions are computed: Sheets lets them read only. */
  readonly mayWrite: boolean;
  /** The number of the counted call that fails, from 1. */
  readonly failAt?: number | undefined;
  /** The number of the counted call at which the run is killed, from 1: from then on every call throws. */
  readonly killAt?: number | undefined;
  /** Called before each counted call is made, with its number, from 1: somebody else may change the workbook then, or copy it. */
  readonly beforeCall?: ((call: number) => void) | undefined;
  /** The formulas without a result yet; of its own unless given. */
  readonly freshFormulas?: FreshFormulas | undefined;
}

/** What one call asks for. */
export interface ServiceCall {
  /** As it is named in messages: `Range.setValues`. */
  readonly name: string;
  readonly kind: CallKind;
  /** How many cells it reads or writes. */
  readonly cells: number;
  /** Throws when the call may not change what it changes. */
  readonly guard?: (() => void) | undefined;
}

/** One run of a function of the bundle: what it called, what it showed, what it holds. */
export class Execution {
  readonly realm: RealmTypes;
  readonly calls = { total: 0, read: 0, write: 0 };
  readonly cells = { read: 0, written: 0 };
  readonly messages: Message[] = [];
  readonly menu: MenuEntry[] = [];
  readonly menuParts: MenuPart[] = [];
  readonly freshFormulas: FreshFormulas;
  lockHeld = false;
  killed = false;
  /** Whether somebody is there to see menus and alerts. */
  readonly interactive: boolean;
  readonly #options: ExecutionOptions;
  #depth = 0;

  constructor(options: ExecutionOptions) {
    this.realm = options.realm;
    this.interactive = options.mayWrite;
    this.freshFormulas = options.freshFormulas ?? new FreshFormulas();
    this.#options = options;
  }

  /**
   * Makes one service call: counts it, fails it where a test asked for that, and turns what it throws into an error of the
   * bundle's world. Calls that a service makes itself on the way are part of it.
   */
  call<T>(call: ServiceCall, body: () => T): T {
    if (this.#depth > 0) return body();
    if (call.kind !== 'free' && !this.killed) this.#options.beforeCall?.(this.calls.total + 1);
    this.#depth += 1;
    try {
      if (call.kind !== 'free') this.#count(call);
      if (this.killed) throw new SheetsError('The execution was stopped');
      if (call.kind === 'write' && !this.#options.mayWrite) {
        throw new SheetsError(`You do not have permission to call ${call.name}`);
      }
      call.guard?.();
      return body();
    } catch (error) {
      if (error instanceof Unanswered) this.killed = true;
      throw this.#inRealm(error);
    } finally {
      this.#depth -= 1;
    }
  }

  #count(call: ServiceCall): void {
    if (this.killed) return;
    this.calls.total += 1;
    if (this.calls.total === this.#options.killAt) {
      this.killed = true;
      return;
    }
    const write = call.kind === 'write';
    this.calls[write ? 'write' : 'read'] += 1;
    this.cells[write ? 'written' : 'read'] += call.cells;
    if (this.calls.total === this.#options.failAt) {
      throw new SheetsError('Service Spreadsheets failed while accessing document');
    }
  }

  #inRealm(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const copy = new this.realm.Error(error.message);
    copy.name = error.name;
    return copy;
  }
}
