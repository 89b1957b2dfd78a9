import { BooleanNumber } from '@univerjs/core';
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import { type ISheetNote, SheetsNoteModel } from '@univerjs/sheets-note';
import { hexColour } from '../engine/colour';
import { checkWithTabNames } from '../xlsx/tab-names';
import { parseA1 } from './a1-area';
import { collapseColumns, depthOf } from './column-groups';
import type { ConditionalFormatRule } from './conditional-format-rule';
import { readRules, writeRules } from './conditional-formats';
import { countCalls } from './counted';
import {
  addMetadata,
  type DeveloperMetadata,
  DeveloperMetadataFinder,
  metadataObjects,
} from './developer-metadata';
import { EmbeddedChart, EmbeddedChartBuilder } from './embedded-chart';
import type { ProtectionTypeName } from './enums';
import { Filter } from './filter';
import type { Like } from './google-types';
import { refuseProtected } from './guards';
import { sheetNumber, takeId } from './host-book';
import { Protection } from './protection';
import type { Range } from './range';
import { RangeList } from './range-list';
import { SheetGrid } from './sheet-grid';
import { refuseTabName } from './sheet-name';
import { SheetsError } from './sheets-error';
import type { Spreadsheet } from './spreadsheet';
import { chartsOf, insertChart, removeChart, updateChart } from './tab-charts';

/** A tab. */
export class Sheet extends SheetGrid implements Like<GoogleAppsScript.Spreadsheet.Sheet, keyof Sheet> {
  getName(): string {
    return this.tab.getName();
  }

  getSheetName(): string {
    return this.tab.getName();
  }

  setName(name: string): this {
    const { book } = this.context;
    if (name === this.tab.getName()) return this;
    refuseTabName(book, name);
    const names = new Map([[this.tab.getName(), name]]);
    book.engine.execute(SetWorksheetNameCommand.id, { subUnitId: Sheet.idOf(this), name });
    book.dataValidations = book.dataValidations.map((entry) => checkWithTabNames(entry, names));
    return this;
  }

  getSheetId(): number {
    return sheetNumber(this.context.book, this.tab.getSheetId());
  }

  getIndex(): number {
    return this.context.book.engine.workbook.getSheetIndex(this.tab) + 1;
  }

  getParent(): Spreadsheet {
    return this.context.make.spreadsheet();
  }

  activate(): this {
    this.context.book.activeSheet = this.tab.getSheetId();
    return this;
  }

  getActiveRange(): Range | null {
    return this.getRange(1, 1);
  }

  getActiveCell(): Range {
    return this.getRange(1, 1);
  }

  getCurrentCell(): Range | null {
    return this.getRange(1, 1);
  }

  getRange(rowOrA1: number | string, column = 1, numRows = 1, numColumns = 1): Range {
    const id = Sheet.idOf(this);
    if (typeof rowOrA1 === 'number') {
      return this.context.make.range(id, {
        row: rowOrA1 - 1,
        column: column - 1,
        rows: numRows,
        columns: numColumns,
      });
    }
    const found = parseA1(rowOrA1, { rows: this.tab.getRowCount(), columns: this.tab.getColumnCount() });
    const elsewhere = found?.tab !== null && found?.tab !== this.tab.getName();
    if (found === null || elsewhere) throw new SheetsError('Range not found');
    return this.context.make.range(id, found.area);
  }

  getRangeList(a1Notations: string[]): RangeList {
    return new RangeList(
      this.context,
      Array.from(a1Notations, (notation) => this.getRange(notation)),
    );
  }

  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }

  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }

  appendRow(rowContents: unknown[]): this {
    const at = this.getLastRow() + 1;
    if (at > this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), 1);
    this.getRange(at, 1, 1, rowContents.length).setValues([rowContents]);
    return this;
  }

  clear(
    options: { readonly formatOnly?: boolean | undefined; readonly contentsOnly?: boolean | undefined } = {},
  ): this {
    const all = options.formatOnly !== true && options.contentsOnly !== true;
    if (all || options.contentsOnly) this.#whole().clearContent();
    if (all || options.formatOnly) this.clearFormats();
    return this;
  }

  clearContents(): this {
    this.#whole().clearContent();
    return this;
  }

  clearFormats(): this {
    this.#whole().clearFormat();
    this.clearConditionalFormatRules();
    return this;
  }

  clearNotes(): this {
    this.#whole().clearNote();
    return this;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return readRules(this.context, Sheet.idOf(this));
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    writeRules(this.context, Sheet.idOf(this), rules);
  }

  clearConditionalFormatRules(): void {
    writeRules(this.context, Sheet.idOf(this), []);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.context);
  }

  getCharts(): EmbeddedChart[] {
    const { book, execution } = this.context;
    return execution.realm.Array.from(
      chartsOf(book, Sheet.idOf(this)),
      (chart) => new EmbeddedChart(this.context, chart),
    );
  }

  insertChart(chart: EmbeddedChart): void {
    insertChart(this.context.book, Sheet.idOf(this), EmbeddedChart.specOf(chart));
  }

  updateChart(chart: EmbeddedChart): void {
    updateChart(this.context.book, Sheet.idOf(this), EmbeddedChart.specOf(chart));
  }

  removeChart(chart: EmbeddedChart): void {
    removeChart(this.context.book, Sheet.idOf(this), EmbeddedChart.specOf(chart));
  }

  getFilter(): Filter | null {
    const { engine } = this.context.book;
    const model = engine.get(SheetsFilterService).getFilterModel(engine.unitId, Sheet.idOf(this));
    return model ? new Filter(this.context, Sheet.idOf(this)) : null;
  }

  getColumnGroupDepth(columnIndex: number): number {
    if (!(columnIndex >= 1 && columnIndex <= this.getMaxColumns()))
      throw new SheetsError('Those columns are out of bounds.');
    return depthOf(this.context.book, Sheet.idOf(this), columnIndex - 1);
  }

  collapseAllColumnGroups(): this {
    collapseColumns(this.context.book, Sheet.idOf(this), { collapsed: true });
    return this;
  }

  expandAllColumnGroups(): this {
    collapseColumns(this.context.book, Sheet.idOf(this), { collapsed: false });
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this.tab.getConfig().showGridlines === BooleanNumber.FALSE;
  }

  setHiddenGridlines(hideGridlines: boolean): this {
    const showGridlines = hideGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    return this.change(ToggleGridlinesMutation.id, { showGridlines });
  }

  getTabColor(): string | null {
    return hexColour(this.tab.getTabColor());
  }

  setTabColor(color: string | null): this {
    return this.change(SetTabColorMutation.id, { color: hexColour(color) ?? '' });
  }

  isSheetHidden(): boolean {
    return this.tab.isSheetHidden() === BooleanNumber.TRUE;
  }

  hideSheet(): this {
    if (this.isSheetHidden()) return this;
    const visible = this.context.book.engine.workbook.getUnhiddenWorksheets();
    if (visible.length <= 1) throw new SheetsError("You can't hide all the sheets in a document.");
    this.change(SetWorksheetHideMutation.id, { hidden: BooleanNumber.TRUE });
    const next = visible.find((id) => id !== Sheet.idOf(this));
    if (this.context.book.activeSheet === Sheet.idOf(this) && next !== undefined)
      this.context.book.activeSheet = next;
    return this;
  }

  showSheet(): this {
    return this.change(SetWorksheetHideMutation.id, { hidden: BooleanNumber.FALSE });
  }

  addDeveloperMetadata(key: string, ...rest: (string | undefined)[]): this {
    addMetadata(this.context, { sheet: Sheet.idOf(this), key, rest });
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataObjects(this.context, ({ sheet }) => sheet === Sheet.idOf(this));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.context, Sheet.idOf(this));
  }

  protect(): Protection {
    const { book } = this.context;
    const id = Sheet.idOf(this);
    const known = book.protections.find(({ sheet, range }) => sheet === id && range === null);
    if (known !== undefined) return new Protection(this.context, known);
    const stored = { id: takeId(book), sheet: id, range: null, description: '', warningOnly: false };
    book.protections.push(stored);
    return new Protection(this.context, stored);
  }

  getProtections(type: ProtectionTypeName): Protection[] {
    const { book, execution } = this.context;
    const id = Sheet.idOf(this);
    const made = book.protections.filter(
      ({ sheet, range }) => sheet === id && (range === null) === (type === 'SHEET'),
    );
    const given = book.protectedTabs.has(id) && type === 'SHEET' && made.length === 0;
    const foreign = { id: 0, sheet: id, range: null, description: '', warningOnly: false };
    return execution.realm.Array.from(
      given ? [foreign] : made,
      (stored) => new Protection(this.context, stored),
    );
  }

  /** From A1 to the last cell that holds anything, a format included. */
  #whole(): Range {
    let rows = 1;
    let columns = 1;
    this.tab.getCellMatrix().forValue((row, column) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
    for (const { row, col } of this.#notes()) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, col + 1);
    }
    return this.getRange(1, 1, rows, columns);
  }

  #notes(): Iterable<ISheetNote> {
    const { engine } = this.context.book;
    return engine.get(SheetsNoteModel).getSheetNotes(engine.unitId, Sheet.idOf(this))?.values() ?? [];
  }
}

countCalls(Sheet, {
  free: [
    'getRange',
    'getRangeList',
    'getDataRange',
    'getParent',
    'getActiveRange',
    'getActiveCell',
    'getCurrentCell',
    'createDeveloperMetadataFinder',
    'newChart',
  ],
  guard: (sheet, { book }, method) => {
    if (method !== 'activate') refuseProtected(book, Sheet.idOf(sheet));
  },
});
