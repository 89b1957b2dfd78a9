import { type ICellData, type IWorksheetData, Tools } from '@univerjs/core';
import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { emptyCell, patchCells } from '../engine/cells';
import { parseA1 } from './a1-area';
import { countCalls } from './counted';
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataObjects,
} from './developer-metadata';
import type { ProtectionTypeName } from './enums';
import type { Like } from './google-types';
import { refuseProtected, refuseTooManyCells, refuseTooManyTabs } from './guards';
import { type HostBook, sheetNumber, takeId, takeTabId } from './host-book';
import type { Protection } from './protection';
import type { Range } from './range';
import { ServiceObject } from './service-object';
import { Sheet } from './sheet';
import { refuseTabName } from './sheet-name';
import { SheetsError } from './sheets-error';
import { copyCharts, dropCharts } from './tab-charts';
import { copyAttached, templateData } from './template-tab';

/** A new tab as Sheets makes it. */
const NEW_TAB = {
  rowCount: 1000,
  columnCount: 26,
  defaultColumnWidth: 100,
  defaultRowHeight: 21,
  defaultStyle: { ff: 'Arial', fs: 10 },
} as const;

/** The workbook. */
export class Spreadsheet
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.Spreadsheet, keyof Spreadsheet>
{
  static override readonly googleName = 'Spreadsheet';

  getId(): string {
    return this.context.book.engine.unitId;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  getName(): string {
    return this.context.book.engine.workbook.getName();
  }

  getSpreadsheetLocale(): string {
    return this.context.book.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    this.context.book.locale = locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.context.book.timeZone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    this.context.book.timeZone = timezone;
  }

  getSheets(): Sheet[] {
    const { book, execution, make } = this.context;
    return execution.realm.Array.from(book.engine.workbook.getSheets(), (tab) =>
      make.sheet(tab.getSheetId()),
    );
  }

  getNumSheets(): number {
    return this.context.book.engine.workbook.getSheetSize();
  }

  getSheetByName(name: string): Sheet | null {
    const tab = this.context.book.engine.workbook.getSheetBySheetName(String(name));
    return tab ? this.context.make.sheet(tab.getSheetId()) : null;
  }

  getSheetById(id: number): Sheet | null {
    const { book, make } = this.context;
    const tab = book.engine.workbook.getSheets().find((each) => sheetNumber(book, each.getSheetId()) === id);
    return tab === undefined ? null : make.sheet(tab.getSheetId());
  }

  getActiveSheet(): Sheet {
    return this.context.make.sheet(this.context.book.activeSheet);
  }

  getActiveRange(): Range | null {
    return this.getActiveSheet().getActiveRange();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  getRange(a1Notation: string): Range {
    const { book } = this.context;
    const active = book.engine.sheet(book.activeSheet);
    const named = parseA1(a1Notation, { rows: 1, columns: 1 })?.tab ?? active.getName();
    const sheet = this.getSheetByName(named);
    if (sheet === null) throw new SheetsError('Range not found');
    return sheet.getRange(a1Notation);
  }

  insertSheet(sheetName?: unknown, sheetIndex?: unknown, options?: object): Sheet {
    const { book, make } = this.context;
    const { workbook } = book.engine;
    const given = [sheetName, sheetIndex, options];
    const name = typeof sheetName === 'string' ? sheetName : this.#freeName();
    const index = given.find((each) => typeof each === 'number');
    const template = templateOf(given.find((each) => typeof each === 'object' && each !== null));
    refuseTabName(book, name);
    if (index !== undefined && !(Number.isInteger(index) && index >= 0 && index <= workbook.getSheetSize()))
      throw new Error(`Spreadsheet.insertSheet at ${index} is not modelled by the local host`);
    const id = takeTabId(book);
    const at = index ?? workbook.getSheetIndex(book.engine.sheet(book.activeSheet)) + 1;
    const data = template === null ? NEW_TAB : templateData(book, template);
    const sheet: Partial<IWorksheetData> = { ...data, id, name };
    const { rowCount = NEW_TAB.rowCount, columnCount = NEW_TAB.columnCount } = sheet;
    refuseTooManyTabs(book);
    refuseTooManyCells(book, rowCount * columnCount);
    book.engine.execute(InsertSheetCommand.id, { index: at, sheet });
    if (template !== null) copyAttached(book, template, id);
    sheetNumber(book, id);
    book.activeSheet = id;
    return make.sheet(id);
  }

  deleteSheet(sheet: Sheet): void {
    const { book } = this.context;
    const id = Sheet.idOf(sheet);
    refuseProtected(book, id);
    const others = book.engine.workbook.getUnhiddenWorksheets().filter((each) => each !== id);
    const [next] = others;
    if (next === undefined) throw new SheetsError("You can't remove all the visible sheets in a document.");
    emptyFormulas(book, id);
    const isShown = book.engine.workbook.getActiveSheet()?.getSheetId() === id;
    if (isShown) book.engine.execute(SetWorksheetActiveOperation.id, { subUnitId: next });
    book.engine.execute(RemoveSheetCommand.id, { subUnitId: id });
    book.developerMetadata = book.developerMetadata.filter((mark) => mark.sheet !== id);
    book.protections = book.protections.filter((protection) => protection.sheet !== id);
    book.dataValidations = book.dataValidations.filter((entry) => entry.sheet !== id);
    dropCharts(book, id);
    book.columnDepths.delete(id);
    book.sheetIds.delete(id);
    if (book.activeSheet === id) book.activeSheet = next;
  }

  /** The copy carries the marks of the tab, as copies in Sheets probably do. */
  duplicateActiveSheet(): Sheet {
    const { book, make } = this.context;
    const known = new Set(book.engine.workbook.getSheetOrders());
    const original = book.activeSheet;
    const copied = book.engine.sheet(original);
    refuseTooManyTabs(book);
    refuseTooManyCells(book, copied.getRowCount() * copied.getColumnCount());
    book.engine.execute(CopySheetCommand.id, { subUnitId: original });
    const copy = book.engine.workbook.getSheetOrders().find((id) => !known.has(id));
    if (copy === undefined) throw new SheetsError('The sheet was not copied.');
    const marks = book.developerMetadata.filter((mark) => mark.sheet === original);
    for (const mark of marks) {
      book.developerMetadata.push({ ...Tools.deepClone(mark), id: takeId(book), sheet: copy });
    }
    const depths = book.columnDepths.get(original);
    if (depths !== undefined) book.columnDepths.set(copy, depths);
    copyCharts(book, original, copy);
    sheetNumber(book, copy);
    book.activeSheet = copy;
    return make.sheet(copy);
  }

  toast(msg: string, title = ''): void {
    const message = { kind: 'toast', title: String(title), text: String(msg) } as const;
    this.context.execution.messages.push(message);
    this.context.person.told?.(message);
  }

  addDeveloperMetadata(key: string, ...rest: (string | undefined)[]): this {
    addMetadata(this.context, { sheet: null, key, rest });
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataObjects(this.context, ({ sheet }) => sheet === null);
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.context, null);
  }

  getProtections(type: ProtectionTypeName): Protection[] {
    const { realm } = this.context.execution;
    return realm.Array.from(this.getSheets()).flatMap((sheet) => sheet.getProtections(type));
  }

  #freeName(): string {
    const { workbook } = this.context.book.engine;
    const taken = new Set(workbook.getSheets().map((tab) => tab.getName().toLowerCase()));
    let number = workbook.getSheetSize() + 1;
    while (taken.has(`trang tính${number}`)) number += 1;
    return `Trang tính${number}`;
  }
}

countCalls(Spreadsheet, {
  free: ['getActiveSheet', 'getActiveRange', 'getRange', 'toast', 'createDeveloperMetadataFinder'],
});

/** Takes the formulas from a tab that is about to go: the engine writes #REF! into those that name it, and fails where they are gone. */
function emptyFormulas({ engine }: HostBook, sheetId: string): void {
  const patches: Record<number, Record<number, ICellData>> = {};
  engine
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell?.f || cell?.si) patches[row] = { ...patches[row], [column]: emptyCell() };
    });
  patchCells(engine, sheetId, patches);
}

/** The tab that a new one is to be a copy of; null for an empty grid. */
function templateOf(options: object | undefined): string | null {
  const template = options !== undefined && 'template' in options ? options.template : undefined;
  if (template instanceof Sheet) return Sheet.idOf(template);
  if (template !== undefined)
    throw new Error('Spreadsheet.insertSheet from what is no sheet is not modelled by the local host');
  return null;
}
