import { CellValueType, type ICellData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Engine } from '../engine/engine';
import { type HostBook, sheetNumber, takeId } from '../services/host-book';
import type { HostWorkbook, SpilledCell } from '../workbook-state';
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

function spillsOf(engine: Engine): Map<string, readonly SpilledCell[]> {
  const model = engine.get(FormulaDataModel);
  const spills = new Map<string, readonly SpilledCell[]>();
  for (const [sheetId, rows] of Object.entries(model.getArrayFormulaCellData()[engine.unitId] ?? {})) {
    const sheet = engine.workbook.getSheetBySheetId(sheetId);
    if (!sheet) continue;
    const cells = Object.entries(rows ?? {}).flatMap(([row, columns]) =>
      Object.entries<ICellData | undefined>(columns ?? {}).flatMap(([column, cell]): SpilledCell[] => {
        const place = { row: Number(row), column: Number(column) };
        const own = sheet.getCellRaw(place.row, place.column);
        if (!cell || own?.f || own?.si || cell.v === null || cell.v === undefined || cell.v === '') return [];
        return [
          { ...place, value: cell.t === CellValueType.BOOLEAN ? cell.v === 1 || cell.v === true : cell.v },
        ];
      }),
    );
    if (cells.length > 0) spills.set(sheetId, cells);
  }
  return spills;
}
