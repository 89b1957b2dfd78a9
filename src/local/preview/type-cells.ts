import type { ICellData, IRange } from '@univerjs/core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { Engine } from '../engine/engine';
import { rowsOfTabs } from '../engine/open-ranges';
import { typedCell } from './typed-cell';

/** Puts a text into each cell of an area as if somebody had typed it there; one step for the engine's undo. */
export function typeCells(
  engine: Engine,
  { sheetId, range }: { readonly sheetId: string; readonly range: IRange },
  textAt: (i: number, j: number) => string,
): void {
  const sheet = engine.sheet(sheetId);
  const styles = engine.workbook.getStyles();
  const typing = { currentYear: new Date().getFullYear(), rowsOf: rowsOfTabs(engine, sheetId) };
  const value: Record<number, Record<number, ICellData>> = {};
  for (let row = range.startRow; row <= range.endRow; row += 1) {
    const cells: Record<number, ICellData> = {};
    for (let column = range.startColumn; column <= range.endColumn; column += 1) {
      const style = styles.getStyleByCell(sheet.getCellRaw(row, column)) ?? {};
      cells[column] = typedCell(textAt(row - range.startRow, column - range.startColumn), style, typing);
    }
    value[row] = cells;
  }
  engine.execute(SetRangeValuesCommand.id, { subUnitId: sheetId, range, value });
}
