import { ICommandService, type IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import type { Host } from '../run/host';
import { fromEngineRange, type GridChange, shiftArea, toEngineRange } from '../services/area';
import { shiftGroups } from '../services/column-groups';
import type { HostBook } from '../services/host-book';
import { movedChecks } from '../services/moved-checks';
import { shiftCharts } from '../services/tab-charts';
import type { DataValidationEntry } from '../workbook-state';
import { listOf } from './cell-list';

/** What a mutation that adds or takes rows or columns does to the grid. */
const CHANGES: ReadonlyMap<string, (range: IRange) => GridChange> = new Map([
  [InsertRowMutation.id, (range: IRange) => rowsFrom(range, 1)],
  [RemoveRowMutation.id, (range: IRange) => rowsFrom(range, -1)],
  [InsertColMutation.id, (range: IRange) => columnsFrom(range, 1)],
  [RemoveColMutation.id, (range: IRange) => columnsFrom(range, -1)],
]);

/**
 * Moves what the engine does not know with the rows and columns that somebody adds or takes in the grid: lists, protections,
 * groups of columns and charts. What a command adds or takes, while `runs` says so, is moved by the command's own calls.
 */
export function followGrid({ book }: Host, runs: () => boolean): void {
  book.engine.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const changeOf = CHANGES.get(id);
    if (changeOf === undefined || runs()) return;
    const { subUnitId, range } = params as { readonly subUnitId: string; readonly range: IRange };
    const change = changeOf(range);
    book.dataValidations = movedChecks(book, { sheetId: subUnitId, change });
    book.protections = shifted(book.protections, subUnitId, change);
    shiftGroups(book, subUnitId, change);
    shiftCharts(book, subUnitId, change);
    if (id === InsertRowMutation.id) book.dataValidations.push(...listsBetween(book, subUnitId, range));
  });
}

function rowsFrom({ startRow, endRow }: IRange, sign: 1 | -1): GridChange {
  return { axis: 'row', at: startRow, count: sign * (endRow - startRow + 1) };
}

function columnsFrom({ startColumn, endColumn }: IRange, sign: 1 | -1): GridChange {
  return { axis: 'column', at: startColumn, count: sign * (endColumn - startColumn + 1) };
}

function shifted<T extends { readonly sheet: string; readonly range: IRange | null }>(
  entries: readonly T[],
  sheetId: string,
  change: GridChange,
): T[] {
  return entries.flatMap((entry) => {
    if (entry.sheet !== sheetId || entry.range === null) return [entry];
    const area = shiftArea(fromEngineRange(entry.range), change);
    return area === null ? [] : [{ ...entry, range: toEngineRange(area) }];
  });
}

/** The lists of rows that were put between two rows with the same list: they get it too, as in Sheets. */
function listsBetween(
  book: HostBook,
  sheetId: string,
  { startRow, endRow }: IRange,
): readonly DataValidationEntry[] {
  const at = (row: number, column: number) => listOf(book, { sheetId, row, column });
  const columns = new Set(
    book.dataValidations.filter(({ sheet }) => sheet === sheetId).map(({ range }) => range.startColumn),
  );
  return [...columns].flatMap((column) => {
    const above = at(startRow - 1, column);
    const below = at(endRow + 1, column);
    if (!above || !below || at(startRow, column) || rule(above) !== rule(below)) return [];
    return [{ ...above, range: { startRow, endRow, startColumn: column, endColumn: column } }];
  });
}

function rule({ criteria, values, allowInvalid, helpText }: DataValidationEntry): string {
  return JSON.stringify([criteria, values, allowInvalid, helpText]);
}
