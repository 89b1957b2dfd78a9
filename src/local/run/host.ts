import { cellReader } from '../engine/cells';
import type { CustomFunctionError } from '../engine/custom-function';
import { openEngine } from '../engine/engine';
import { isEngineError } from '../engine/engine-error';
import {
  Execution,
  type ExecutionOptions,
  type MenuEntry,
  type MenuPart,
  type Message,
} from '../services/execution';
import { serviceGlobals } from '../services/globals';
import type { HostBook } from '../services/host-book';
import type { Spreadsheet } from '../services/spreadsheet';
import type { SpreadsheetApp } from '../services/spreadsheet-app';
import type { HostWorkbook } from '../workbook-state';
import { scriptedPerson } from './answers';
import { type BookCopy, closeBook, copyBook, openBook } from './book';
import { installClock, noonInVietnam } from './clock';
import { runCustomFunctions } from './custom-functions';
import type { HostOptions } from './host-options';
import { readTabs, type TabReadOut } from './read-out';
import type { Realm } from './realm';

/** Faults to be tried out in one run. */
export interface Faults {
  /** The counted call that fails, from 1. */
  readonly failAt?: number;
  /** The counted call at which the run is killed, from 1: no later call does anything. */
  readonly killAt?: number;
  /** Called before each counted call is made, with its number, from 1; a copy made then is what a run killed at the call leaves. */
  readonly beforeCall?: (call: number) => void;
}

/** What another person does in the spreadsheet while a command runs. */
export interface Meanwhile {
  /** The counted call of the run before which they do it, from 1. */
  readonly beforeCall: number;
  /** Does it, with an `app` for what is built there; nothing of it is counted, and what it throws is thrown by the run's call. */
  readonly act: (spreadsheet: Spreadsheet, app: SpreadsheetApp) => void;
}

/** How one run is made: with faults, with another person at work, and with arguments as a page of the add-in gives them. */
export interface RunOptions extends Faults {
  readonly meanwhile?: Meanwhile;
  readonly args?: readonly unknown[];
}

/** What one run did. */
export interface RunReport {
  readonly name: string;
  readonly ms: number;
  readonly calls: { readonly total: number; readonly read: number; readonly write: number };
  readonly cells: { readonly read: number; readonly written: number };
  readonly messages: readonly Message[];
  /** What the function threw, or the message of a command that refused and returned it; null when it ended well. */
  readonly error: string | null;
  readonly killed: boolean;
  /** What the function gave, as a page of the add-in gets it: plain data. */
  readonly returned: unknown;
}

/** A workbook with the bundle's commands. Runs go one after another. */
export interface Host {
  /** The menu that `onOpen` builds, flattened. */
  menu(): Promise<readonly MenuEntry[]>;
  /** The same menu as people see it, with its submenus. */
  menuParts(): Promise<readonly MenuPart[]>;
  /** The names that a cell or a person can call: top-level functions whose names do not end in `_`. */
  functions(): readonly string[];
  run(name: string, options?: RunOptions): Promise<RunReport>;
  tabs(): Promise<readonly TabReadOut[]>;
  /** Why cells that show an error do so, where a custom function threw. */
  errors(): readonly CustomFunctionError[];
  save(): Promise<HostWorkbook>;
  /** The workbook as it stands, in the middle of a run too, with what no file keeps. */
  copy(): BookCopy;
  /** The open workbook, for what a test or a page changes about it. */
  readonly book: HostBook;
  dispose(): void;
}

/** Opens a workbook and calculates it with the bundle's custom functions. */
export async function createHost(options: HostOptions): Promise<Host> {
  const now = clockOf(options);
  const scripted = scriptedPerson([...(isList(options.person) ? options.person : [])]);
  const person = options.person === undefined || isList(options.person) ? scripted : options.person;
  const known = callableNames(options);
  const cellErrors: CustomFunctionError[] = [];
  const functions = runCustomFunctions({
    names: known,
    timeZone: options.workbook.timeZone,
    start: () => enter(executionFor(options.realm(), now, { mayWrite: false })),
    report: (error) => remember(cellErrors, error),
  });
  const engine = openEngine(options.workbook.snapshot, {
    customFunctions: functions,
    clock: { now, timeZone: options.workbook.timeZone },
    start: options.start,
  });
  const book = openBook(options, engine, known);
  await book.engine.settle();

  function enter({ realm, execution }: Started): Started {
    const globals = serviceGlobals({ book, execution, person });
    for (const [name, value] of Object.entries(globals)) realm.define(name, value);
    realm.evaluate(options.code);
    return { realm, execution };
  }

  /** The spreadsheets in the hands of somebody who works beside a run; their formulas have no result before its end. */
  function appBeside({ freshFormulas }: Execution): SpreadsheetApp {
    const realm = { Array, Date, Error, Object };
    const execution = new Execution({ realm, mayWrite: true, freshFormulas });
    return serviceGlobals({ book, execution, person }).SpreadsheetApp;
  }

  async function run(
    name: string,
    { args = [], meanwhile, beforeCall: told, ...faults }: RunOptions = {},
  ): Promise<RunReport> {
    await book.engine.settle();
    const started = performance.now();
    const beforeCall = (call: number) => {
      told?.(call);
      if (call !== meanwhile?.beforeCall) return;
      const app = appBeside(execution);
      meanwhile.act(app.getActive(), app);
    };
    const { realm, execution } = executionFor(options.realm(), now, {
      mayWrite: true,
      beforeCall,
      ...faults,
    });
    let error: string | null = null;
    let returned: unknown;
    try {
      enter({ realm, execution });
      returned = plainCopy(realm.call(name, args));
      if (typeof returned === 'string') error = returned;
    } catch (thrown) {
      error = describe(thrown);
    } finally {
      realm.dispose();
    }
    const ms = performance.now() - started;
    await book.engine.settle();
    const { calls, cells, messages, killed } = execution;
    const ended = killed ? 'The execution was killed' : error;
    return { name, ms, calls, cells, messages, error: ended, killed, returned };
  }

  function openMenu(): Execution {
    const { realm, execution } = executionFor(options.realm(), now, { mayWrite: true });
    enter({ realm, execution });
    if (known.includes('onOpen')) realm.call('onOpen', [{ authMode: 'LIMITED' }]);
    realm.dispose();
    return execution;
  }

  return {
    book,
    run,
    functions: () => known,
    errors: () => cellErrors.filter((error) => showsError(book, error)),
    menu: async () => openMenu().menu,
    menuParts: async () => openMenu().menuParts,
    async tabs() {
      await book.engine.settle();
      return readTabs(book);
    },
    async save() {
      await book.engine.settle();
      return closeBook(book);
    },
    copy: () => copyBook(book),
    dispose: () => book.engine.dispose(),
  };
}

/** What the bundle and the cells take for the present. */
function clockOf({ clock, asOf }: HostOptions): () => number {
  if (clock) return clock;
  if (asOf === undefined) return () => Date.now();
  const noon = noonInVietnam(asOf);
  return () => noon;
}

interface Started {
  readonly realm: Realm;
  readonly execution: Execution;
}

function executionFor(
  realm: Realm,
  now: () => number,
  options: Pick<ExecutionOptions, 'mayWrite' | 'beforeCall'> & Faults,
): Started {
  const Clock = installClock(realm.types.Date, now);
  realm.define('Date', Clock);
  return { realm, execution: new Execution({ ...options, realm: { ...realm.types, Date: Clock } }) };
}

/** Loads the bundle without services: Apps Script loads it so, and a call at load must fail. */
function callableNames({ realm, code }: HostOptions): readonly string[] {
  const probe = realm();
  probe.evaluate(code);
  const names = probe.functions().filter((name) => !name.endsWith('_'));
  probe.dispose();
  return names;
}

function remember(errors: CustomFunctionError[], error: CustomFunctionError): void {
  const place = ({ sheetId, row, column }: CustomFunctionError) => `${sheetId}:${row}:${column}`;
  const known = errors.findIndex((each) => place(each) === place(error));
  errors.splice(known < 0 ? errors.length : known, known < 0 ? 0 : 1, error);
}

/** Whether a cell still shows the error of the function that threw there. */
function showsError({ engine }: HostBook, error: CustomFunctionError): boolean {
  const { sheetId, row, column, functionName } = error;
  if (!engine.workbook.getSheetBySheetId(sheetId)) return false;
  const { value, formula } = cellReader(engine, sheetId)(row, column);
  const calls = formula?.toUpperCase().includes(`${functionName.toUpperCase()}(`) === true;
  return calls && typeof value === 'string' && isEngineError(value);
}

/** Data of the bundle's world as data of this one. */
function plainCopy(value: unknown): unknown {
  return value === undefined ? undefined : (JSON.parse(JSON.stringify(value) ?? 'null') as unknown);
}

/** `Error: …` is shown without its name; other names, `Exception` and `TypeError` among them, are shown. */
function describe(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) return String(thrown);
  const name = 'name' in thrown ? String(thrown.name) : 'Error';
  return name === 'Error' ? String(thrown.message) : `${name}: ${String(thrown.message)}`;
}

function isList(person: HostOptions['person']): person is readonly string[] {
  return Array.isArray(person);
}
