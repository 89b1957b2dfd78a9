import { areaA1, columnLetters } from '../../core/workbook/a1';
import type { Area } from '../../core/workbook/workbook';
import type { NamedArea } from './a1-area';
import { toEngineRange } from './area';
import { refuseOutside } from './guards';
import type { Range } from './range';
import { type ServiceContext, ServiceObject } from './service-object';
import type { Sheet } from './sheet';
import { SheetsError } from './sheets-error';

/** The part of a Range that is pure geometry: where it stands. Rows and columns given out are counted from 1. */
export class RangeGeometry extends ServiceObject {
  static override readonly googleName: string = 'Range';
  readonly #sheetId: string;
  readonly #area: NamedArea;

  constructor(context: ServiceContext, sheetId: string, area: NamedArea) {
    super(context);
    const sheet = context.book.engine.sheet(sheetId);
    refuseOutside(area, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
    this.#sheetId = sheetId;
    this.#area = area;
  }

  /** Where a range stands, for the other services: the engine's tab id and the area. */
  static placeOf(range: RangeGeometry): { readonly sheetId: string; readonly area: Area } {
    if (!(#area in range))
      throw new SheetsError('The parameters do not match the method signature: a Range is expected.');
    return { sheetId: range.#sheetId, area: range.#area };
  }

  protected get area(): Area {
    return this.#area;
  }

  protected get sheetId(): string {
    return this.#sheetId;
  }

  /** Rows × columns of something, arrays of the bundle's world. */
  protected grid<T>(cell: (row: number, column: number) => T): T[][] {
    const { Array: RealmArray } = this.context.execution.realm;
    return RealmArray.from({ length: this.#area.rows }, (_, i) =>
      RealmArray.from({ length: this.#area.columns }, (__, j) =>
        cell(this.#area.row + i, this.#area.column + j),
      ),
    );
  }

  getSheet(): Sheet {
    return this.context.make.sheet(this.#sheetId);
  }

  getGridId(): number {
    return this.getSheet().getSheetId();
  }

  getRow(): number {
    return this.#area.row + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.#area.column + 1;
  }

  getNumRows(): number {
    return this.#area.rows;
  }

  getNumColumns(): number {
    return this.#area.columns;
  }

  getHeight(): number {
    return this.#area.rows;
  }

  getWidth(): number {
    return this.#area.columns;
  }

  getLastRow(): number {
    return this.#area.row + this.#area.rows;
  }

  getLastColumn(): number {
    return this.#area.column + this.#area.columns;
  }

  /** Whole rows and columns are named as the script named them: `5:7`, `D:F`, `2:5` for `5:2`; the range of a protected tab has no name. */
  getA1Notation(): string {
    const { row, column, rows, columns, whole } = this.#area;
    if (whole === 'tab') return '';
    if (whole === 'rows') return `${row + 1}:${row + rows}`;
    if (whole === 'columns') return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
    return areaA1(this.#area);
  }

  getCell(row: number, column: number): Range {
    if (row > this.#area.rows || column > this.#area.columns)
      throw new SheetsError('Cell reference out of range');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    return this.context.make.range(this.#sheetId, {
      row: this.#area.row + rowOffset,
      column: this.#area.column + columnOffset,
      rows: numRows ?? this.#area.rows,
      columns: numColumns ?? this.#area.columns,
    });
  }

  activate(): this {
    this.getSheet().activate();
    return this;
  }

  /** The area in the engine's spelling. */
  protected get engineRange(): ReturnType<typeof toEngineRange> {
    return toEngineRange(this.#area);
  }
}
