import { CellValueType, type ICellData, type IRange, type Nullable, Range } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Engine } from '../engine/engine';
import { type HostBook, sheetNumber, takeId } from '../services/host-book';
import type { HostWorkbook, Spill, SpilledCell } from '../workbook-state';
import { type BookMemory, memoryOf } from './book-memory';
import type { HostOptions } from './host-options';

/** An open workbook at one moment: a host opened with both goes on as the first one would. */
export interface BookCopy {
  readonly workbook: HostWorkbook;
  readonly memory: BookMemory;
}

/** Gives an opened engine what the workbook's file keeps beside the engine's model. */
export function openBook(options: HostOptions, engine: Engine, functionNames: readonly string[]): HostBook {
  const { workbook } = options;
  const [visible = engine.workbook.getSheetOrders()[0] ?? ''] = engine.workbook.getUnhiddenWorksheets();
  const book: HostBook = {
    engine,
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    activeSheet: visible,
    sheetIds: new Map(workbook.sheetIds),
    developerMetadata: [],
    protections: [],
    dataValidations: [...workbook.dataValidations],
    charts: [...workbook.charts],
    columnDepths: new Map(workbook.columnDepths),
    documentProperties: new Map(workbook.documentProperties),
    scriptProperties: new Map(),
    userProperties: new Map(),
    protectedTabs: new Set(workbook.protectedTabs),
    lockedByOther: options.lockedByOther ?? false,
    multipleAccounts: options.multipleAccounts ?? false,
    customFunctions: new Set(functionNames.map((name) => name.toUpperCase())),
    nextId: 1000,
  };
  book.developerMetadata = workbook.developerMetadata.map((mark) => ({ ...mark, id: takeId(book) }));
  if (options.memory !== undefined) Object.assign(book, memoryOf(options.memory));
  for (const sheetId of engine.workbook.getSheetOrders()) sheetNumber(book, sheetId);
  return book;
}

/** The workbook as it stands, at any moment: formulas that were not calculated yet are calculated when it is opened. */
export function copyBook(book: HostBook): BookCopy {
  return { workbook: closeBook(book), memory: memoryOf(book) };
}

/** The workbook as it stands, for a file. The engine must be settled. */
export function closeBook(book: HostBook): HostWorkbook {
  return {
    snapshot: book.engine.save(),
    sheetIds: new Map(book.sheetIds),
    developerMetadata: book.developerMetadata.map(({ sheet, key, value, visibility }) => ({
      sheet,
      key,
      value,
      visibility,
    })),
    documentProperties: new Map(book.documentProperties),
    locale: book.locale,
    timeZone: book.timeZone,
    protectedTabs: [...book.protectedTabs],
    dataValidations: [...book.dataValidations],
    charts: [...book.charts],
    columnDepths: new Map(book.columnDepths),
    spills: spillsOf(book.engine),
  };
}

/** The engine says itself which cells each formula fills: two that meet could not be told apart by what stands beside them. */
function spillsOf(engine: Engine): Map<string, readonly Spill[]> {
  const model = engine.get(FormulaDataModel);
  const spills = new Map<string, readonly Spill[]>();
  for (const [sheetId, rows] of Object.entries(model.getArrayFormulaRange()[engine.unitId] ?? {})) {
    const sheet = engine.workbook.getSheetBySheetId(sheetId);
    const filled = model.getArrayFormulaCellData()[engine.unitId]?.[sheetId];
    if (!sheet) continue;
    const found = Object.entries(rows ?? {}).flatMap(([row, columns]) =>
      Object.entries<IRange | undefined>(columns ?? {}).flatMap(([column, range]): Spill[] => {
        const place = { row: Number(row), column: Number(column) };
        const own = sheet.getCellRaw(place.row, place.column);
        if (range === undefined || !(own?.f || own?.si)) return [];
        const cells: SpilledCell[] = [];
        Range.foreach(range, (at, beside) => {
          const value = spilledValue(filled?.[at]?.[beside]);
          const isOwn = at === place.row && beside === place.column;
          if (!isOwn && value !== null) cells.push({ row: at, column: beside, value });
        });
        const height = range.endRow - place.row + 1;
        const width = range.endColumn - place.column + 1;
        return height * width > 1 ? [{ ...place, height, width, cells }] : [];
      }),
    );
    if (found.length > 0) spills.set(sheetId, found);
  }
  return spills;
}

function spilledValue(cell: Nullable<ICellData>): SpilledCell['value'] | null {
  if (!cell || cell.v === null || cell.v === undefined || cell.v === '') return null;
  const { v: value } = cell;
  return cell.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}
