import { CustomCommandExecutionError, ICommandService, type IRange } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { IEditorBridgeService, SheetPasteCommand, SheetPasteShortKeyCommand } from '@univerjs/sheets-ui';
import type { Engine } from '../engine/engine';
import { pastedCells } from './pasted-text';
import { typeCells } from './type-cells';

/** What the engine puts into the html of cells that were copied from its own grid. */
const OWN_COPY = 'data-copy-id';
/** What the engine calls pasting everything. */
const PLAIN_PASTE = 'default-paste';

/** What the clipboard holds, in both spellings. */
interface Clip {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/**
 * Makes text that comes from elsewhere be read as if it had been typed, cell by cell, whether pasted by keys or by the menu of the
 * grid; cells copied in the grid itself are left to the engine.
 */
export function pasteAsTyped(engine: Engine): void {
  const commands = engine.get(ICommandService);
  const editor = engine.get(IEditorBridgeService);
  let leftToEngine = false;
  const fromMenu = async (params: object | undefined) => {
    if (typeClip(engine, await readClipboard())) return;
    leftToEngine = true;
    await commands.executeCommand(SheetPasteCommand.id, params);
    leftToEngine = false;
  };
  commands.beforeCommandExecuted(({ id, params }) => {
    if (leftToEngine || editor.isVisible().visible) return;
    if (id === SheetPasteShortKeyCommand.id && !typeClip(engine, (params ?? {}) as Clip)) return;
    if (id === SheetPasteCommand.id && !isPlainPaste(params)) return;
    if (id !== SheetPasteShortKeyCommand.id && id !== SheetPasteCommand.id) return;
    if (id === SheetPasteCommand.id) void fromMenu(params);
    throw new CustomCommandExecutionError('Pasted as typed');
  });
}

/** Only values, only formats and the like are special kinds of pasting. */
function isPlainPaste(params: object | undefined): boolean {
  const kind: unknown = params === undefined ? undefined : Reflect.get(params, 'value');
  return kind === undefined || kind === PLAIN_PASTE;
}

async function readClipboard(): Promise<Clip> {
  const [item] = await navigator.clipboard.read();
  const textOf = async (type: string) =>
    item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
  return { htmlContent: await textOf('text/html'), textContent: await textOf('text/plain') };
}

function typeClip(engine: Engine, { htmlContent = '', textContent = '' }: Clip): boolean {
  if (htmlContent.includes(OWN_COPY) || textContent === '') return false;
  return typeTexts(engine, pastedCells(textContent));
}

/** Types texts into the chosen cells: a single one into all of them, several from the first chosen cell on. */
function typeTexts(engine: Engine, texts: readonly (readonly string[])[]): boolean {
  const sheet = engine.workbook.getActiveSheet();
  const chosen = engine.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!sheet || !chosen) return false;
  const range = pastedArea(chosen, texts, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
  const isSingle = texts.length === 1 && texts[0]?.length === 1;
  typeCells(
    engine,
    { sheetId: sheet.getSheetId(), range },
    (i, j) => (isSingle ? texts[0]?.[0] : texts[i]?.[j]) ?? '',
  );
  return true;
}

function pastedArea(
  chosen: IRange,
  texts: readonly (readonly string[])[],
  grid: { readonly rows: number; readonly columns: number },
): IRange {
  const columns = Math.max(...texts.map((line) => line.length));
  if (texts.length === 1 && columns === 1) return chosen;
  const { startRow, startColumn } = chosen;
  return {
    startRow,
    startColumn,
    endRow: Math.min(startRow + texts.length, grid.rows) - 1,
    endColumn: Math.min(startColumn + columns, grid.columns) - 1,
  };
}
