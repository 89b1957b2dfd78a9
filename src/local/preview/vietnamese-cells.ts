import {
  CellValueType,
  type ICellData,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  type IStyleData,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  type ISheetLocation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Engine } from '../engine/engine';
import { numberFormatOf } from '../engine/number-format';
import { type RowsOf, rowsOfTabs } from '../engine/open-ranges';
import { formatCell } from '../number-display';
import { editedText, typedCell, typedFormula } from './typed-cell';

/** Ahead of the engine's own reading of typed text, which is English. */
const FIRST = 1000;
/** Right after the engine's own number formats, whose text is replaced. */
const AFTER_NUMBER_FORMATS = 9.5;

/** Makes the screen read what people type and show numbers and formulas as Sheets in vi_VN does. */
export function useVietnameseCells(engine: Engine): void {
  const interceptors = engine.get(SheetInterceptorService);
  const model = engine.get(FormulaDataModel);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => {
      const typed = cell ? readTyped(cell, location.workbook, rowsOfTabs(engine, location.subUnitId)) : null;
      return typed ?? next(cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, location, next) => forEditor(cell, location, engine) ?? next(cell),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_NUMBER_FORMATS,
    handler: (cell, location, next) => {
      const spill =
        model.getArrayFormulaCellData()[location.unitId]?.[location.subUnitId]?.[location.row]?.[
          location.col
        ];
      const value = cell ? (numberOf(location.rawData) ?? numberOf(spill)) : null;
      if (!cell || value === null) return next(cell);
      const text = formatCell(value, numberFormatOf(styleOf(cell, location.workbook)));
      return next({ ...cell, v: text, t: CellValueType.NUMBER });
    },
  });
}

function readTyped(cell: ICellData, workbook: Workbook, rowsOf: RowsOf): ICellData | null {
  const { p: _, ...rest } = cell;
  if (typeof cell.f === 'string' && cell.f !== '') return { ...rest, ...typedFormula(cell.f, rowsOf) };
  if (typeof cell.v !== 'string' || cell.p || cell.t === CellValueType.FORCE_STRING) return null;
  const typing = { currentYear: new Date().getFullYear(), rowsOf };
  return { ...rest, ...typedCell(cell.v, styleOf(cell, workbook), typing) };
}

/** The cell as the editor and the formula bar show it; null where the engine's own way is right. */
function forEditor(
  shown: Nullable<ICellDataForSheetInterceptor>,
  location: ISheetLocation,
  engine: Engine,
): ICellDataForSheetInterceptor | null {
  const { row, col, subUnitId, unitId, workbook, worksheet } = location;
  const raw = worksheet.getCellRaw(row, col);
  const formula = engine.get(FormulaDataModel).getFormulaStringByCell(row, col, subUnitId, unitId);
  const source = formula ? { ...raw, f: formula } : (raw ?? null);
  const text = source ? editedText(source, styleOf(source, workbook), rowsOfTabs(engine, subUnitId)) : null;
  if (text === null) return null;
  return text.startsWith('=')
    ? { ...shown, f: text, p: null }
    : { ...shown, v: text, t: CellValueType.STRING };
}

function numberOf(cell: Nullable<ICellData>): number | null {
  if (!cell || typeof cell.v !== 'number' || cell.p) return null;
  return cell.t === CellValueType.BOOLEAN || cell.t === CellValueType.FORCE_STRING ? null : cell.v;
}

function styleOf(cell: ICellData, workbook: Workbook): IStyleData {
  return workbook.getStyles().getStyleByCell(cell) ?? {};
}
