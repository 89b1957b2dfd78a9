import { CommandType, ICommandService, IUndoRedoService } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { createHost, type Host } from '../run/host';
import type { HostWorkbook } from '../workbook-state';
import type { LoadedWorkbook } from '../xlsx/loaded-workbook';
import { readXlsx } from '../xlsx/read';
import { writeXlsx } from '../xlsx/write';
import { fileRemarks } from './file-remarks';
import { functionHelp } from './function-help';
import { growRows } from './grow-rows';
import type { RealmPool } from './iframe-realm';
import { focusGrid } from './page-parts';
import { pasteAsTyped } from './paste-as-typed';
import { startScreen } from './screen';
import { afterTyping, finishTyping, isTyping, keepTyped, pressedMeanwhile } from './typing';
import { useVietnameseCells } from './vietnamese-cells';
import { WaitingPerson } from './waiting-person';

/** The add-in as the page loaded it. */
export interface AddIn {
  readonly code: string;
  /** What stands for `google.script` in its pages. */
  readonly googleScript: string;
  readonly realms: RealmPool;
}

/** A workbook on the screen. */
export interface OpenWorkbook {
  readonly fileName: string;
  readonly host: Host;
  readonly person: WaitingPerson;
  /** Whether something changed since it was opened or downloaded. */
  isChanged(): boolean;
  /** Puts what is being typed into its cell. */
  finishTyping(): Promise<void>;
  /** What a run must know of the screen, and the screen of a run: the tab that it shows, once nothing is being typed in another. */
  beforeRun(): void;
  afterRun(): Promise<void>;
  /** Gives the keys of the page to the grid; a cell that is being typed has them already. */
  focus(): void;
  /** The workbook as an xlsx file, which counts as saved, and what in it is not as it was. */
  toXlsx(): Promise<{ readonly bytes: Uint8Array; readonly remarks: readonly string[] }>;
  close(): void;
}

interface OpenOptions {
  readonly fileName: string;
  readonly container: HTMLElement;
  readonly addIn: AddIn;
  /** YYYY-MM-DD for what the add-in takes for today; the day it is unless given. */
  readonly asOf: string | null;
}

/** Reads an xlsx file; throws an XlsxError when it is none. The screen stays as it was. */
export function readWorkbook(bytes: Uint8Array): Promise<LoadedWorkbook> {
  return readXlsx(bytes);
}

/** Puts a workbook on the screen, calculated with the add-in's functions. */
export async function openWorkbook(loaded: LoadedWorkbook, options: OpenOptions): Promise<OpenWorkbook> {
  const { addIn, asOf, container, fileName } = options;
  const person = new WaitingPerson();
  await addIn.realms.ready(1);
  const host = await createHost({
    workbook: withDefaultFont(loaded.host),
    code: addIn.code,
    realm: addIn.realms.take,
    person,
    start: () => startScreen(container),
    ...(asOf === null ? {} : { asOf }),
  });
  const { book } = host;
  const { engine } = book;
  useVietnameseCells(engine);
  pasteAsTyped(engine);
  keepTyped(engine);
  engine.get(IDescriptionService).registerDescriptions(functionHelp(addIn.code));
  growRows(engine);
  let stopWaiting = () => {};
  let changed = false;
  engine.get(ICommandService).onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION && !/formula|calculat|^doc\./i.test(id)) changed = true;
  });
  return {
    fileName,
    host,
    person,
    isChanged: () => changed,
    finishTyping: () => finishTyping(engine),
    beforeRun() {
      stopWaiting();
      book.activeSheet = engine.workbook.getActiveSheet()?.getSheetId() ?? book.activeSheet;
    },
    async afterRun() {
      growRows(engine);
      engine.get(IUndoRedoService).clearUndoRedo(engine.unitId);
      const shown = engine.workbook.getActiveSheet()?.getSheetId();
      const wanted = book.activeSheet;
      if (shown === wanted) return;
      await pressedMeanwhile();
      stopWaiting = afterTyping(engine, () => {
        if (engine.workbook.getActiveSheet()?.getSheetId() !== shown) return;
        engine.execute(SetWorksheetActiveOperation.id, { subUnitId: wanted });
      });
    },
    focus() {
      if (!isTyping(engine)) focusGrid(engine);
    },
    async toXlsx() {
      await finishTyping(engine);
      const workbook = await host.save();
      const bytes = await writeXlsx(loaded, workbook);
      changed = false;
      return { bytes, remarks: fileRemarks(loaded, workbook, bytes) };
    },
    close() {
      host.dispose();
      container.replaceChildren();
    },
  };
}

/** The screen looks for the workbook's own font in each tab. */
function withDefaultFont(workbook: HostWorkbook): HostWorkbook {
  const { snapshot } = workbook;
  const { defaultStyle } = snapshot;
  if (defaultStyle === undefined) return workbook;
  const sheets = Object.fromEntries(
    Object.entries(snapshot.sheets).map(([id, sheet]) => [id, { ...sheet, defaultStyle }]),
  );
  return { ...workbook, snapshot: { ...snapshot, sheets } };
}
