import type { ICellData } from '@univerjs/core';
import { areaA1, quoteTab } from '../../core/workbook/a1';
import { firstBeyondGrid, type SizeOf } from '../engine/beyond-grid';
import { areaPatches, cellReader, emptyCell, patchCells, type StoredCell } from '../engine/cells';
import { fromEngineFormula } from '../engine/formula-text';
import { isDateFormat, numberFormatOf } from '../engine/number-format';
import { reopenRanges, rowsOfTabs } from '../engine/open-ranges';
import { instantOfSerial } from '../engine/time-zone';
import { formatCell } from '../number-display';
import { shiftFormula } from '../xlsx/formulas';
import { fromEngineRange, overlap, within } from './area';
import { cellInput, formulaInput, type InputPlace } from './cell-input';
import { refuseOtherShape } from './guards';
import { refuseFilling } from './kept-formulas';
import { RangeGeometry } from './range-geometry';
import { refuseRejected } from './rejected-input';
import { SheetsError } from './sheets-error';

/** What `getValues` gives for a cell. */
export type ScriptValue = string | number | boolean | Date;

/** The part of a Range that reads and sets what cells hold. */
export class RangeValues extends RangeGeometry {
  getValue(): ScriptValue {
    return this.#first(this.getValues());
  }

  getValues(): ScriptValue[][] {
    const read = this.#settled('getValues');
    const { Date: RealmDate } = this.context.execution.realm;
    return this.grid((row, column) => {
      const { value, style } = read(row, column);
      if (typeof value !== 'number' || !isDateFormat(numberFormatOf(style))) return value;
      return new RealmDate(instantOfSerial(value, this.context.book.timeZone));
    });
  }

  getDisplayValue(): string {
    return this.#first(this.getDisplayValues());
  }

  getDisplayValues(): string[][] {
    const read = this.#settled('getDisplayValues');
    return this.grid((row, column) => {
      const { value, style } = read(row, column);
      return value === '' ? '' : formatCell(value, numberFormatOf(style));
    });
  }

  getFormula(): string {
    return this.#first(this.getFormulas());
  }

  getFormulas(): string[][] {
    const { engine, locale } = this.context.book;
    const read = cellReader(engine, this.sheetId);
    const rowsOf = rowsOfTabs(engine, this.sheetId);
    return this.grid((row, column) => {
      const { formula, refused } = read(row, column);
      return refused ?? (formula === null ? '' : fromEngineFormula(reopenRanges(formula, rowsOf), locale));
    });
  }

  isBlank(): boolean {
    const read = cellReader(this.context.book.engine, this.sheetId);
    return this.grid((row, column) => read(row, column)).every((cells) =>
      cells.every((cell) => cell.value === '' && cell.formula === null),
    );
  }

  setValue(value: unknown): this {
    this.write((_, __, place) => cellInput(this.context, value, place));
    return this;
  }

  setValues(values: unknown[][]): this {
    refuseOtherShape(values, this.area);
    this.write((i, j, place) => cellInput(this.context, values[i]?.[j], place));
    return this;
  }

  /** On a block the references move from cell to cell, as when it is copied: `=A1` beside `=B1`. */
  setFormula(formula: string): this {
    this.write((i, j, place) => this.#formula(shiftFormula(formula, i, j), place));
    return this;
  }

  setFormulas(formulas: string[][]): this {
    refuseOtherShape(formulas, this.area, 'setFormulas');
    this.write((i, j, place) => {
      const formula: unknown = formulas[i]?.[j];
      if (typeof formula !== 'string')
        throw new Error('Range.setFormulas with what is no text is not modelled by the local host');
      return this.#formula(formula, place);
    });
    return this;
  }

  /** Sets every cell at once; what a merge covers stays empty, and formulas are remembered as having no result yet. */
  protected write(input: (i: number, j: number, place: InputPlace) => ICellData): void {
    const { book, execution } = this.context;
    const read = cellReader(book.engine, this.sheetId);
    const rowsOf = rowsOfTabs(book.engine, this.sheetId);
    const covered = this.#coveredByMerges();
    const patches = areaPatches(this.area, (i, j) => {
      const row = this.area.row + i;
      const column = this.area.column + j;
      const patch = input(i, j, { format: numberFormatOf(read(row, column).style), rowsOf });
      return covered(row, column) ? emptyCell() : patch;
    });
    this.#refuseBeyondGrid(patches);
    refuseFilling(book, this.sheetId, patches);
    refuseRejected(book, this.sheetId, patches);
    patchCells(book.engine, this.sheetId, patches);
    for (const [row, cells] of Object.entries(patches)) {
      for (const [column, cell] of Object.entries<ICellData>(cells)) {
        execution.freshFormulas.wrote(this.sheetId, Number(row), Number(column), Boolean(cell.f));
      }
    }
  }

  /** Sheets shows #REF! for a reference beyond a tab's edge; a script that writes one has a mistake. */
  #refuseBeyondGrid(patches: Readonly<Record<number, Readonly<Record<number, ICellData>>>>): void {
    const { workbook } = this.context.book.engine;
    const own = this.context.book.engine.sheet(this.sheetId);
    const sizeOf: SizeOf = (tab) => {
      const sheet = tab === null ? own : workbook.getSheetBySheetName(tab);
      return sheet ? { rows: sheet.getRowCount(), columns: sheet.getColumnCount() } : null;
    };
    for (const { f } of Object.values(patches).flatMap((cells) => Object.values(cells))) {
      const beyond = typeof f === 'string' ? firstBeyondGrid(f, sizeOf) : null;
      if (beyond !== null)
        throw new Error(`${beyond}, a reference beyond its tab's grid, is not modelled by the local host`);
    }
  }

  #formula(formula: string, { rowsOf }: InputPlace): ICellData {
    return formula === '' ? emptyCell() : formulaInput(this.context, formula, rowsOf);
  }

  #coveredByMerges(): (row: number, column: number) => boolean {
    const merges = this.context.book.engine
      .sheet(this.sheetId)
      .getMergeData()
      .map(fromEngineRange)
      .filter((merge) => overlap(merge, this.area));
    return (row, column) =>
      merges.some(
        (merge) =>
          within({ row, column, rows: 1, columns: 1 }, merge) &&
          (row !== merge.row || column !== merge.column),
      );
  }

  /** A reader that refuses formulas which have no result yet: Sheets would compute them, the host only after the run. */
  #settled(method: string): (row: number, column: number) => StoredCell {
    const { book, execution } = this.context;
    const read = cellReader(book.engine, this.sheetId);
    return (row, column) => {
      if (execution.freshFormulas.has(this.sheetId, row, column)) {
        const cell = `${quoteTab(book.engine.sheet(this.sheetId).getName())}!${areaA1({ row, column, rows: 1, columns: 1 })}`;
        throw new SheetsError(
          `Range.${method} reads a formula written in this run (${cell}); the local host computes it after the run`,
        );
      }
      return read(row, column);
    };
  }

  #first<T>(rows: T[][]): T {
    const value = rows[0]?.[0];
    if (value === undefined) throw new RangeError('Read a range that has a cell');
    return value;
  }
}
