import { PAGES } from '../core/page/pages';
import { RECORD_ROWS } from '../core/page/record';
import { freeName } from '../core/page/tab-names';
import { RAW_MESSAGES } from '../core/raw/messages';
import { formatHead, formatUndo, parseUndo, UNDO_ROWS, type Undo } from '../core/raw/undo';
import { writeMark } from './mark';
import { beginRecord, idsOf, writeRecord } from './own-tabs';
import type { Owner } from './read';
import { Refusal } from './refusal';
import { onTab } from './run-command';
import { cellValue, growGrid } from './write-page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Column B of the record tab, counted as sheets count. */
const UNDO_COLUMN = 2;

/** The latest command on raw tabs; null when none is remembered, or what is remembered of it is damaged. */
export function readUndo(owner: Owner): Undo | null {
  const undo = readRemembered(owner);
  return undo === 'damaged' ? null : undo;
}

/** The same, with `damaged` told apart. */
export function readRemembered({ pages }: Owner): ReturnType<typeof parseUndo> {
  const sheet = pages.record?.sheet;
  if (!sheet) return null;
  const rows = Math.min(UNDO_ROWS, sheet.getMaxRows());
  const column = sheet.getRange(1, UNDO_COLUMN, rows, 1).getValues();
  return parseUndo(column.map(([text]) => text));
}

/** Ends what {@link beginUndo} began: the head alone is written. */
export type EndUndo = (state: 'done' | 'undone') => void;

/**
 * Remembers a command before it changes anything, in the place of the one before it; makes the record tab where there is
 * none. A {@link Refusal} says so, before anything changed, when there is too much to remember.
 */
export function beginUndo(owner: Owner, undo: Undo): EndUndo {
  const texts = formatUndo(undo);
  if (!texts) throw new Refusal(RAW_MESSAGES.tooMany);
  const name = owner.pages.record?.name ?? freeName(PAGES.record.name, owner.names);
  return onTab(name, () => {
    const sheet = recordTab(owner, name);
    growGrid(sheet, { rows: UNDO_ROWS, columns: UNDO_COLUMN }, { rows: 0, columns: UNDO_COLUMN });
    const column = Array.from({ length: UNDO_ROWS }, (_, row) => [cellValue(texts[row] ?? '')]);
    sheet.getRange(1, UNDO_COLUMN, UNDO_ROWS, 1).setValues(column);
    return (state) => endUndo(sheet, { ...undo, state });
  });
}

/** Says how the remembered command ended. */
export function endUndo(sheet: Sheet, undo: Undo): void {
  const chunks = (formatUndo(undo)?.length ?? 1) - 1;
  sheet.getRange(1, UNDO_COLUMN).setValue(cellValue(formatHead(undo, chunks)));
}

/**
 * The record tab, made, hidden and marked as the summary would; a run that was cut off in between is repaired. The tab
 * that staff look at stays the active one.
 */
function recordTab(owner: Owner, name: string): Sheet {
  const { spreadsheet, mark, record, pages } = owner;
  if (pages.record && mark.pages.record === pages.record.id) return pages.record.sheet;
  const active = spreadsheet.getActiveSheet();
  const { sheet, id } = beginRecord(owner, name, RECORD_ROWS);
  const isOwn = Object.keys(record.creating).length === 0;
  if (isOwn) writeRecord(sheet, { ...record, state: 'writing' });
  sheet.hideSheet();
  if (active.getSheetId() !== id) active.activate();
  writeMark(owner, { ...mark, pages: { ...idsOf(owner), record: id } });
  if (isOwn) writeRecord(sheet, { ...record, state: 'done' });
  return sheet;
}
