import {
  CanceledError,
  type DependencyIdentifier,
  ICommandService,
  IResourceLoaderService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Tools,
  Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import {
  CopySheetCommand,
  InsertSheetCommand,
  SetWorksheetActiveOperation,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { asyncScheduler } from 'rxjs';
import { circles } from './circles';
import { type CellClock, registerClock } from './clock-functions';
import { type CustomFunctions, registerCustomFunctions } from './custom-function';
import { beforeCalculation } from './formula-run';
import { type KeptFormulas, keptResults, markKept } from './kept-results';
import { quickenTools } from './quick-tools';
import { settleCalculation } from './settle';
import { timerNow } from './timers';

/** One workbook in the spreadsheet engine, without a screen. */
export interface Engine {
  readonly workbook: Workbook;
  readonly unitId: string;
  /** A service of the engine. */
  get<T>(service: DependencyIdentifier<T>): T;
  /** Runs a command or mutation at once; the workbook's id is added to `params`. Tabs that are made so are not shown. */
  execute(id: string, params: object): void;
  /** The tab with the engine's id; throws when it is gone. */
  sheet(sheetId: string): Worksheet;
  /** Waits until formulas and conditional formats have their results; at once when nothing was done since the last time. */
  settle(): Promise<void>;
  /** A copy of the workbook as it stands, plugins' resources included. */
  save(): IWorkbookData;
  dispose(): void;
  /** The formulas that keep the results of the file, as they were when it was opened. */
  readonly kept: KeptFormulas;
}

/** What makes a tab; the engine would show it at once, and close the cell that somebody is typing in meanwhile. */
const MAKING_TABS: ReadonlySet<string> = new Set([InsertSheetCommand.id, CopySheetCommand.id]);

/** How many workbooks were opened. Engines of one process share results by a workbook's id, so no two may have the same. */
let opened = 0;

/** What a workbook is opened with. */
export interface EngineOptions {
  readonly customFunctions: CustomFunctions;
  readonly clock: CellClock;
  /** Gives an empty spreadsheet engine, one without a screen unless given. */
  readonly start: (() => Univer) | undefined;
}

/** Opens a workbook: custom functions and the clock are known before the first calculation, and every formula is calculated. */
export function openEngine(
  snapshot: IWorkbookData,
  { customFunctions, clock, start = startUniver }: EngineOptions,
): Engine {
  quickenTools();
  const univer = start();
  opened += 1;
  const data: IWorkbookData = { ...Tools.deepClone(snapshot), id: `${snapshot.id}-${opened}` };
  const kept = markKept(data, customFunctions.names);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  registerCustomFunctions(injector, customFunctions);
  registerClock(injector, clock);
  beforeCalculation(injector, [keptResults(injector, workbook), circles(injector)]);
  const engine = engineOver(univer, workbook);
  return { ...engine, kept, save: () => ({ ...engine.save(), id: snapshot.id }) };
}

function startUniver(): Univer {
  // What the engine gathers for some milliseconds counts them by the clock of its timers, which may be ahead of the machine's.
  asyncScheduler.now = timerNow;
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.FORCED });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  return univer;
}

function engineOver(univer: Univer, workbook: Workbook): Omit<Engine, 'kept'> {
  const injector = univer.__getInjector();
  const unitId = workbook.getUnitId();
  const commands = injector.get(ICommandService);
  let quiet = false;
  commands.onCommandExecuted(() => {
    quiet = false;
  });
  let makesTab = false;
  commands.beforeCommandExecuted(({ id }) => {
    if (makesTab && id === SetWorksheetActiveOperation.id) throw new CanceledError();
  });
  return {
    workbook,
    unitId,
    get: (service) => injector.get(service),
    execute(id, params) {
      makesTab = MAKING_TABS.has(id);
      try {
        const done = commands.syncExecuteCommand(id, withOwnTrigger({ unitId, ...params }));
        if (done === false) throw new Error(`Spreadsheet engine refused "${id}"`);
      } finally {
        makesTab = false;
      }
    },
    sheet(sheetId) {
      const sheet = workbook.getSheetBySheetId(sheetId);
      if (!sheet) throw new RangeError(`Use a tab that exists: no tab has the id "${sheetId}"`);
      return sheet;
    },
    async settle() {
      if (quiet) return;
      await settleCalculation(injector, unitId);
      quiet = true;
    },
    save: () =>
      Tools.deepClone(
        injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(unitId) ?? workbook.getSnapshot(),
      ),
    dispose: () => univer.dispose(),
  };
}

/** Keeps the trigger that a mutation names, or none: the engine would put a command of the screen there that is still under way. */
function withOwnTrigger(params: object): object {
  const trigger: unknown = Reflect.get(params, 'trigger');
  return Object.defineProperty(params, 'trigger', {
    get: () => trigger,
    set: () => undefined,
    enumerable: trigger !== undefined,
    configurable: true,
  });
}
