import { Direction, type ICellData, type IRange } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetFrozenMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import type { Area } from '../../core/workbook/workbook';
import { dataExtent } from '../engine/cells';
import { extendOpenRanges } from '../engine/extend-open-ranges';
import { fromEngineRange, type GridChange, shiftArea, toEngineRange } from './area';
import { shiftGroups } from './column-groups';
import { shiftedRules } from './conditional-formats';
import { refuseTooManyCells, refuseTooManyColumns } from './guards';
import { movedChecks, refuseMovedChecks } from './moved-checks';
import { type ServiceContext, ServiceObject } from './service-object';
import { SheetsError } from './sheets-error';
import { flag } from './styles';
import { shiftCharts } from './tab-charts';

type Axis = 'row' | 'column';

const DIRECTIONS = {
  row: { before: Direction.UP, after: Direction.DOWN },
  column: { before: Direction.LEFT, after: Direction.RIGHT },
} as const;

/** The part of a Sheet that is its grid: how many rows and columns, their sizes, what is frozen. */
export class SheetGrid extends ServiceObject {
  static override readonly googleName: string = 'Sheet';
  readonly #id: string;

  constructor(context: ServiceContext, id: string) {
    super(context);
    this.#id = id;
  }

  /** The engine's id of a tab. */
  static idOf(sheet: SheetGrid): string {
    if (!(#id in sheet))
      throw new SheetsError('The parameters do not match the method signature: a Sheet is expected.');
    return sheet.#id;
  }

  /** The engine's tab; throws when it was deleted. */
  protected get tab(): ReturnType<ServiceContext['book']['engine']['sheet']> {
    return this.context.book.engine.sheet(this.#id);
  }

  getMaxRows(): number {
    return this.tab.getRowCount();
  }

  getMaxColumns(): number {
    return this.tab.getColumnCount();
  }

  getLastRow(): number {
    return dataExtent(this.context.book.engine, this.#id).rows;
  }

  getLastColumn(): number {
    return dataExtent(this.context.book.engine, this.#id).columns;
  }

  insertRowsAfter(afterPosition: number, howMany: number): this {
    return this.#insert('row', { at: afterPosition, count: howMany, neighbour: afterPosition - 1 });
  }

  insertRowAfter(afterPosition: number): this {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowsBefore(beforePosition: number, howMany: number): this {
    return this.#insert('row', { at: beforePosition - 1, count: howMany, neighbour: beforePosition - 1 });
  }

  insertRowBefore(beforePosition: number): this {
    return this.insertRowsBefore(beforePosition, 1);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    return this.#insert('column', { at: afterPosition, count: howMany, neighbour: afterPosition - 1 });
  }

  insertColumnAfter(afterPosition: number): this {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): this {
    return this.#insert('column', { at: beforePosition - 1, count: howMany, neighbour: beforePosition - 1 });
  }

  insertColumnBefore(beforePosition: number): this {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    this.#remove('row', rowPosition - 1, howMany);
  }

  deleteRow(rowPosition: number): this {
    this.#remove('row', rowPosition - 1, 1);
    return this;
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    this.#remove('column', columnPosition - 1, howMany);
  }

  deleteColumn(columnPosition: number): this {
    this.#remove('column', columnPosition - 1, 1);
    return this;
  }

  getColumnWidth(columnPosition: number): number {
    return this.tab.getColumnWidth(columnPosition - 1);
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    const ranges = [this.#band('column', startColumn - 1, numColumns)];
    refuseNoSize('column', width);
    return this.change(SetWorksheetColWidthMutation.id, { ranges, colWidth: width });
  }

  getRowHeight(rowPosition: number): number {
    return this.tab.getRowHeight(rowPosition - 1);
  }

  setRowHeight(rowPosition: number, height: number): this {
    return this.setRowHeights(rowPosition, 1, height);
  }

  setRowHeights(startRow: number, numRows: number, height: number): this {
    return this.setRowHeightsForced(startRow, numRows, height);
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): this {
    const ranges = [this.#band('row', startRow - 1, numRows)];
    refuseNoSize('row', height);
    this.change(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: height });
    return this.change(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: flag(false) });
  }

  autoResizeColumn(columnPosition: number): this {
    return this.autoResizeColumns(columnPosition, 1);
  }

  /** Sheets measures text; without a screen the widths stay as they are. */
  autoResizeColumns(startColumn: number, numColumns: number): this {
    this.#band('column', startColumn - 1, numColumns);
    return this;
  }

  autoResizeRows(startRow: number, numRows: number): this {
    const ranges = [this.#band('row', startRow - 1, numRows)];
    return this.change(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: flag(true) });
  }

  getFrozenRows(): number {
    return this.tab.getFreeze().ySplit;
  }

  getFrozenColumns(): number {
    return this.tab.getFreeze().xSplit;
  }

  setFrozenRows(rows: number): void {
    this.#freeze('row', rows);
  }

  setFrozenColumns(columns: number): void {
    this.#freeze('column', columns);
  }

  /** Runs a mutation of the engine on this tab. */
  protected change(mutation: string, params: object): this {
    this.context.book.engine.execute(mutation, { subUnitId: this.#id, ...params });
    return this;
  }

  #band(axis: Axis, at: number, count: number): IRange {
    const rows = this.tab.getRowCount();
    const columns = this.tab.getColumnCount();
    const size = axis === 'row' ? rows : columns;
    if (!(at >= 0 && count >= 1 && at + count <= size)) {
      throw new SheetsError(`Those ${axis}s are out of bounds.`);
    }
    if (!Number.isInteger(at) || !Number.isInteger(count))
      throw new Error(`A part of a ${axis} is not modelled by the local host`);
    return toEngineRange(
      axis === 'row'
        ? { row: at, column: 0, rows: count, columns }
        : { row: 0, column: at, rows, columns: count },
    );
  }

  #insert(
    axis: Axis,
    where: { readonly at: number; readonly count: number; readonly neighbour: number },
  ): this {
    this.#band(axis, where.neighbour, 1);
    if (!(where.count >= 1)) throw new SheetsError(`The number of ${axis}s to insert must be at least 1.`);
    const { rows, columns } = { rows: this.tab.getRowCount(), columns: this.tab.getColumnCount() };
    const area: Area =
      axis === 'row'
        ? { row: where.at, column: 0, rows: where.count, columns }
        : { row: 0, column: where.at, rows, columns: where.count };
    if (axis === 'column') refuseTooManyColumns(columns + where.count);
    refuseTooManyCells(this.context.book, area.rows * area.columns);
    const command = axis === 'row' ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id;
    const before = where.neighbour === where.at;
    const direction = DIRECTIONS[axis][before ? 'before' : 'after'];
    const follow = this.#follower({ axis, at: where.at, count: where.count });
    this.change(command, {
      range: toEngineRange(area),
      direction,
      cellValue: this.#stylesOf(axis, where.neighbour, area),
    });
    follow();
    if (axis === 'row' && where.at === rows) extendOpenRanges(this.context.book.engine, this.#id, rows);
    return this;
  }

  /** New rows and columns look like their neighbour. */
  #stylesOf(axis: Axis, neighbour: number, area: Area): Record<number, Record<number, ICellData>> {
    const cells: Record<number, Record<number, ICellData>> = {};
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const style =
          axis === 'row' ? this.tab.getCellRaw(neighbour, column)?.s : this.tab.getCellRaw(row, neighbour)?.s;
        if (!style) continue;
        cells[row] = { ...cells[row], [column]: { s: style } };
      }
    }
    return cells;
  }

  #remove(axis: Axis, at: number, count: number): void {
    const range = this.#band(axis, at, count);
    const all = axis === 'row' ? this.tab.getRowCount() : this.tab.getColumnCount();
    if (count >= all) throw new SheetsError(`You can't delete all the ${axis}s on the sheet.`);
    const { xSplit, ySplit } = this.tab.getFreeze();
    const frozen = axis === 'row' ? ySplit : xSplit;
    if (at <= frozen && at + count >= all && frozen > 0)
      throw new SheetsError(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    const follow = this.#follower({ axis, at, count: -count });
    this.change(axis === 'row' ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id, { range });
    follow();
  }

  /** Gives what moves the things that the engine does not move with rows and columns; throws when it cannot. */
  #follower(change: GridChange): () => void {
    const setRules = shiftedRules(this.context, this.#id, change);
    refuseMovedChecks(this.context.book, { sheetId: this.#id, change });
    const checks = movedChecks(this.context.book, { sheetId: this.#id, change });
    return () => {
      const { book, execution } = this.context;
      setRules();
      execution.freshFormulas.shift(this.#id, change);
      const shifted = <T extends { readonly sheet: string; readonly range: IRange | null }>(
        entries: readonly T[],
      ): T[] =>
        entries.flatMap((entry) => {
          if (entry.sheet !== this.#id || entry.range === null) return [entry];
          const area = shiftArea(fromEngineRange(entry.range), change);
          return area === null ? [] : [{ ...entry, range: toEngineRange(area) }];
        });
      book.dataValidations = checks;
      book.protections = shifted(book.protections);
      shiftGroups(book, this.#id, change);
      shiftCharts(book, this.#id, change);
    };
  }

  #freeze(axis: Axis, count: number): void {
    const all = axis === 'row' ? this.tab.getRowCount() : this.tab.getColumnCount();
    if (!(count >= 0 && count < all))
      throw new SheetsError(`You can't freeze all visible ${axis}s on the sheet.`);
    const cut = this.tab
      .getMergeData()
      .map(fromEngineRange)
      .some((merge) => {
        const [start, size] = axis === 'row' ? [merge.row, merge.rows] : [merge.column, merge.columns];
        return start < count && start + size > count;
      });
    if (cut) throw new SheetsError(`You can't freeze ${axis}s which contain only part of a merged cell.`);
    const { xSplit, ySplit } = this.tab.getFreeze();
    const [columns, rows] = axis === 'row' ? [xSplit, count] : [count, ySplit];
    this.change(SetFrozenMutation.id, {
      xSplit: columns,
      ySplit: rows,
      startColumn: columns > 0 ? columns : -1,
      startRow: rows > 0 ? rows : -1,
    });
  }
}

/** A row or column of no size is not hidden; what Sheets makes of it is not documented. */
function refuseNoSize(axis: Axis, pixels: number): void {
  if (!(pixels >= 1)) throw new Error(`A ${axis} of ${pixels} pixels is not modelled by the local host`);
}
