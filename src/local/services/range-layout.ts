import type { IRange } from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import {
  type ISheetNote,
  RemoveNoteMutation,
  SheetsNoteModel,
  UpdateNoteMutation,
} from '@univerjs/sheets-note';
import type { Area } from '../../core/workbook/workbook';
import { areaPatches, emptyCell, patchCells } from '../engine/cells';
import { noteSize } from '../note-size';
import { fromEngineRange, overlap, toEngineRange, within } from './area';
import { refuseOtherShape } from './guards';
import { takeId } from './host-book';
import type { Range } from './range';
import { RangeFormats } from './range-formats';
import { SheetsError } from './sheets-error';

const PART_OF_MERGE = 'You must select all cells in a merged range to merge or unmerge them.';

/** The part of a Range that merges cells and keeps notes on them. */
export class RangeLayout extends RangeFormats {
  merge(): this {
    return this.#mergeInto([this.area]);
  }

  mergeAcross(): this {
    const { row, column, rows, columns } = this.area;
    return this.#mergeInto(
      Array.from({ length: rows }, (_, i) => ({ row: row + i, column, rows: 1, columns })),
    );
  }

  mergeVertically(): this {
    const { row, column, rows, columns } = this.area;
    return this.#mergeInto(
      Array.from({ length: columns }, (_, j) => ({ row, column: column + j, rows, columns: 1 })),
    );
  }

  breakApart(): this {
    this.#removeMerges();
    return this;
  }

  isPartOfMerge(): boolean {
    return this.#merges().length > 0;
  }

  getMergedRanges(): Range[] {
    const { Array: RealmArray } = this.context.execution.realm;
    return RealmArray.from(this.#merges(), (merge) => this.context.make.range(this.sheetId, merge));
  }

  getNote(): string {
    return this.#notes()(this.area.row, this.area.column)?.note ?? '';
  }

  getNotes(): string[][] {
    const noteAt = this.#notes();
    return this.grid((row, column) => noteAt(row, column)?.note ?? '');
  }

  setNote(note: string | null): this {
    return this.#putNotes(() => note);
  }

  setNotes(notes: (string | null)[][]): this {
    refuseOtherShape(notes, this.area, 'setNotes');
    return this.#putNotes((i, j) => noteText(notes[i]?.[j] ?? null));
  }

  clearNote(): this {
    return this.#putNotes(() => null);
  }

  #merges(): Area[] {
    const sheet = this.context.book.engine.sheet(this.sheetId);
    return sheet
      .getMergeData()
      .map(fromEngineRange)
      .filter((merge) => overlap(merge, this.area));
  }

  #removeMerges(): void {
    const merges = this.#merges();
    if (merges.some((merge) => !within(merge, this.area))) throw new SheetsError(PART_OF_MERGE);
    if (merges.length > 0) this.#changeMerges(RemoveWorksheetMergeMutation.id, merges);
  }

  #mergeInto(areas: readonly Area[]): this {
    const merges = areas.filter((area) => area.rows * area.columns > 1);
    this.#refuseMerges(merges);
    this.#removeMerges();
    if (merges.length === 0) return this;
    for (const merge of merges) this.#emptyCovered(merge);
    this.#changeMerges(AddWorksheetMergeMutation.id, merges);
    return this;
  }

  /** What is frozen ends between cells, and a filter keeps or hides rows each by itself. */
  #refuseMerges(merges: readonly Area[]): void {
    const { engine } = this.context.book;
    const { xSplit, ySplit } = engine.sheet(this.sheetId).getFreeze();
    const filter = engine.get(SheetsFilterService).getFilterModel(engine.unitId, this.sheetId)?.getRange();
    for (const { row, column, rows, columns } of merges) {
      if (row < ySplit && row + rows > ySplit)
        throw new SheetsError("You can't merge frozen and non-frozen rows.");
      if (column < xSplit && column + columns > xSplit)
        throw new SheetsError("You can't merge frozen and non-frozen columns.");
      if (rows > 1 && filter && overlap({ row, column, rows, columns }, fromEngineRange(filter)))
        throw new SheetsError("You can't create vertical merges over a range with an existing filter.");
    }
  }

  #changeMerges(mutation: string, merges: readonly Area[]): void {
    const ranges: IRange[] = merges.map(toEngineRange);
    this.context.book.engine.execute(mutation, { subUnitId: this.sheetId, ranges });
  }

  /** Empties what a merge covers, as Sheets does: only the first cell's content stays. */
  #emptyCovered(merge: Area): void {
    const patches = areaPatches(merge, (i, j) => (i === 0 && j === 0 ? {} : emptyCell()));
    patchCells(this.context.book.engine, this.sheetId, patches);
  }

  /** The notes of the tab by place. */
  #notes(): (row: number, column: number) => ISheetNote | undefined {
    const { engine } = this.context.book;
    const notes = new Map<string, ISheetNote>();
    for (const note of engine.get(SheetsNoteModel).getSheetNotes(engine.unitId, this.sheetId)?.values() ??
      []) {
      notes.set(`${note.row}:${note.col}`, note);
    }
    return (row, column) => notes.get(`${row}:${column}`);
  }

  #putNotes(noteOf: (i: number, j: number) => string | null): this {
    const { book } = this.context;
    const noteAt = this.#notes();
    for (let i = 0; i < this.area.rows; i += 1) {
      for (let j = 0; j < this.area.columns; j += 1) {
        const place = { sheetId: this.sheetId, row: this.area.row + i, col: this.area.column + j };
        const text = noteOf(i, j) ?? '';
        const old = noteAt(place.row, place.col);
        if (text === (old?.note ?? '')) continue;
        if (text === '') book.engine.execute(RemoveNoteMutation.id, place);
        else
          book.engine.execute(UpdateNoteMutation.id, {
            ...place,
            note: noteOn(place, text, old?.id ?? `note-${takeId(book)}`),
          });
      }
    }
    return this;
  }
}

function noteOn(place: { readonly row: number; readonly col: number }, text: string, id: string): ISheetNote {
  return { ...noteSize(text), id, row: place.row, col: place.col, note: text, show: false };
}

/** A number among notes is stored as Google's own language writes it: 25 as `25.0`. */
function noteText(note: unknown): string | null {
  if (note === null) return null;
  return typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : String(note);
}
