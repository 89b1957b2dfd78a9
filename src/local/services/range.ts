import { SetSheetsFilterRangeMutation, SheetsFilterService } from '@univerjs/sheets-filter';
import { emptyCell } from '../engine/cells';
import { fromEngineRange, overlap, toEngineRange, within } from './area';
import { shiftDepth } from './column-groups';
import { countCalls } from './counted';
import { DataValidation } from './data-validation';
import { Filter } from './filter';
import type { Like } from './google-types';
import { refuseOtherShape, refuseProtected } from './guards';
import { takeId } from './host-book';
import { Protection } from './protection';
import { RangeLayout } from './range-layout';
import { SheetsError } from './sheets-error';
import { refuseSignature } from './signatures';
import { removed } from './styles';

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

const EVERY_FORMAT = [
  'ff',
  'fs',
  'it',
  'bl',
  'ul',
  'st',
  'bg',
  'bd',
  'cl',
  'n',
  'tr',
  'ht',
  'vt',
  'tb',
] as const;

/** `getValue`, `getNumberFormat`: what is read of the first cell alone. */
const SINGLE_READS = /^get.*[^s]$/;

/** A rectangle of cells of a tab. */
export class Range extends RangeLayout implements Like<GoogleAppsScript.Spreadsheet.Range, keyof Range> {
  clear(options: ClearOptions = {}): this {
    const all = !Object.values(options).some(Boolean);
    if (all || options.contentsOnly) this.clearContent();
    if (all || options.formatOnly) this.clearFormat();
    if (options.commentsOnly) this.clearNote();
    if (options.validationsOnly) this.clearDataValidations();
    return this;
  }

  clearContent(): this {
    this.write(() => emptyCell());
    return this;
  }

  clearFormat(): this {
    return this.changeStyles(() => removed(EVERY_FORMAT));
  }

  createFilter(): Filter {
    const { engine } = this.context.book;
    if (this.#filterOfTab() !== null)
      throw new SheetsError("You can't create a filter in a sheet that already has a filter.");
    const merges = engine.sheet(this.sheetId).getMergeData().map(fromEngineRange);
    if (merges.some((merge) => merge.rows > 1 && overlap(merge, this.area)))
      throw new SheetsError("You can't create a filter over a range containing vertical merges.");
    engine.execute(SetSheetsFilterRangeMutation.id, { subUnitId: this.sheetId, range: this.engineRange });
    return new Filter(this.context, this.sheetId);
  }

  /** The tab's filter, also when the range lies outside it. */
  getFilter(): Filter | null {
    return this.#filterOfTab() === null ? null : new Filter(this.context, this.sheetId);
  }

  setDataValidation(rule: DataValidation | null): this {
    this.clearDataValidations();
    if (rule !== null) this.#addValidation(rule, this.area);
    return this;
  }

  setDataValidations(rules: (DataValidation | null)[][]): this {
    refuseOtherShape(rules, this.area, 'setDataValidations');
    if (!rules.every((row) => row.every((rule) => rule === null || rule instanceof DataValidation)))
      refuseSignature('Range.setDataValidations', [
        rules.map((row) => row.find((rule) => !(rule instanceof DataValidation))),
      ]);
    this.clearDataValidations();
    rules.forEach((row, i) => {
      row.forEach((rule, j) => {
        const cell = { row: this.area.row + i, column: this.area.column + j, rows: 1, columns: 1 };
        if (rule !== null) this.#addValidation(rule, cell);
      });
    });
    return this;
  }

  clearDataValidations(): this {
    const { book } = this.context;
    book.dataValidations = book.dataValidations.filter((entry) => {
      if (entry.sheet !== this.sheetId || !overlap(fromEngineRange(entry.range), this.area)) return true;
      if (within(fromEngineRange(entry.range), this.area)) return false;
      throw new SheetsError('Clearing a part of a data validation is not modelled by the local host');
    });
    return this;
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }

  getDataValidations(): (DataValidation | null)[][] {
    const entries = this.context.book.dataValidations.filter((entry) => entry.sheet === this.sheetId);
    return this.grid((row, column) => {
      const cell = { row, column, rows: 1, columns: 1 };
      const entry = entries.find(({ range }) => within(cell, fromEngineRange(range)));
      return entry === undefined ? null : new DataValidation(this.context, entry);
    });
  }

  shiftColumnGroupDepth(delta: number): this {
    const { column, columns } = this.area;
    if (!Number.isInteger(delta))
      throw new SheetsError(
        'The parameters do not match the method signature for SpreadsheetApp.Range.shiftColumnGroupDepth.',
      );
    shiftDepth(this.context.book, this.sheetId, { first: column, last: column + columns - 1, delta });
    return this;
  }

  canEdit(): boolean {
    return !this.context.book.protectedTabs.has(this.sheetId);
  }

  protect(): Protection {
    const { book } = this.context;
    const stored = {
      id: takeId(book),
      sheet: this.sheetId,
      range: this.engineRange,
      description: '',
      warningOnly: false,
    };
    book.protections.push(stored);
    return new Protection(this.context, stored);
  }

  #filterOfTab(): ReturnType<typeof toEngineRange> | null {
    const { engine } = this.context.book;
    return engine.get(SheetsFilterService).getFilterModel(engine.unitId, this.sheetId)?.getRange() ?? null;
  }

  #addValidation(rule: DataValidation, area: typeof this.area): void {
    const entry = { ...DataValidation.ruleOf(rule), sheet: this.sheetId, range: toEngineRange(area) };
    this.context.book.dataValidations.push(entry);
  }
}

countCalls(Range, {
  free: [
    'getSheet',
    'getGridId',
    'getRow',
    'getRowIndex',
    'getColumn',
    'getNumRows',
    'getNumColumns',
    'getHeight',
    'getWidth',
    'getLastRow',
    'getLastColumn',
    'getA1Notation',
    'getCell',
    'offset',
    'activate',
  ],
  cells: (range, method) => (SINGLE_READS.test(method) ? 1 : range.getNumRows() * range.getNumColumns()),
  guard: (range, { book }) => refuseProtected(book, Range.placeOf(range).sheetId),
});
