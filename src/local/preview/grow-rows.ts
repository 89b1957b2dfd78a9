import { BooleanNumber } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation, SheetSkeletonService } from '@univerjs/sheets';
import { cellReader, dataExtent } from '../engine/cells';
import type { Engine } from '../engine/engine';
import { filterHeader } from './filter-header';

/** Longer tabs keep their heights: measuring every row would take longer than a run. */
const MOST_ROWS = 1000;

/** Height of a line in pixels for a font of one point; merged titles are not measured by the engine. */
const PIXELS_PER_POINT = 1.75;

/** Makes the rows of every tab as high as their wrapped text needs, as Sheets does by itself, unless somebody set their height. */
export function growRows(engine: Engine): void {
  const skeletons = engine.get(SheetSkeletonService);
  for (const sheet of engine.workbook.getSheets()) {
    const id = sheet.getSheetId();
    const { rows, columns } = dataExtent(engine, id);
    if (rows === 0 || rows > MOST_ROWS || sheet.isSheetHidden() === BooleanNumber.TRUE) continue;
    const skeleton = skeletons.ensureSkeleton(engine.unitId, id);
    skeleton?.calculate();
    const whole = { startRow: 0, endRow: rows - 1, startColumn: 0, endColumn: columns - 1 };
    const header = filterHeader(engine, id);
    const read = cellReader(engine, id);
    const largestFont = (row: number) =>
      Array.from({ length: columns }, (_, column) => read(row, column).style.fs ?? 0).reduce(
        (largest, points) => Math.max(largest, points),
        0,
      );
    const least = (row: number) =>
      Math.max(
        sheet.getConfig().defaultRowHeight,
        header?.row === row ? header.height : 0,
        Math.ceil(largestFont(row) * PIXELS_PER_POINT),
      );
    const rowsAutoHeightInfo = (skeleton?.calculateAutoHeightInRange([whole]) ?? [])
      .filter(({ row }) => sheet.getRowManager().getRow(row)?.ia !== BooleanNumber.FALSE)
      .map(({ row, autoHeight }) => ({ row, autoHeight: Math.max(least(row), autoHeight ?? 0) }))
      .filter(({ row, autoHeight }) => autoHeight !== sheet.getRowHeight(row));
    if (rowsAutoHeightInfo.length === 0) continue;
    engine.execute(SetWorksheetRowAutoHeightMutation.id, { subUnitId: id, rowsAutoHeightInfo });
  }
}
