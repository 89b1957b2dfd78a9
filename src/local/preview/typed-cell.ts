import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import { fromEngineFormula } from '../engine/formula-text';
import { formulaCell, inputCell, textCell } from '../engine/input-cell';
import { numberFormatOf } from '../engine/number-format';
import { type RowsOf, reopenRanges } from '../engine/open-ranges';
import { formatCell } from '../number-display';

const LOCALE = 'vi_VN';

/** When and where somebody types. */
export interface Typing {
  readonly currentYear: number;
  /** The rows of the tabs, as seen from the cell's own. */
  readonly rowsOf: RowsOf;
}

/** A cell after somebody typed into it: read as vi_VN reads typed text, with `;` between the arguments of a formula. */
export function typedCell(text: string, style: IStyleData, { currentYear, rowsOf }: Typing): ICellData {
  const format = numberFormatOf(style);
  if (format === '@') return textCell(text);
  const { cell, numberFormat } = inputCell(text, { currentYear, locale: LOCALE, rowsOf });
  const own = format ?? numberFormat;
  return cell.t === CellValueType.NUMBER && own !== undefined
    ? { ...cell, s: { ...style, n: { pattern: own } } }
    : cell;
}

/** A formula that was typed; one that vi_VN cannot read leaves #ERROR!. */
export function typedFormula(formula: string, rowsOf: RowsOf): ICellData {
  return formulaCell(formula, { locale: LOCALE, rowsOf });
}

/** What the editor and the formula bar show for a cell: what somebody would type to get it. */
export function editedText(cell: ICellData, style: IStyleData, rowsOf: RowsOf): string | null {
  const refused: unknown = cell.custom?.refusedFormula;
  if (typeof refused === 'string') return refused;
  if (typeof cell.f === 'string' && cell.f !== '')
    return fromEngineFormula(reopenRanges(cell.f, rowsOf), LOCALE);
  if (typeof cell.v !== 'number' || cell.t === CellValueType.BOOLEAN) return null;
  const format = numberFormatOf(style) ?? '';
  if (/[dmyhs]/i.test(format.replace(/"[^"]*"/g, ''))) return formatCell(cell.v, format);
  const percent = format.includes('%');
  const text = percent ? String(Number((cell.v * 100).toPrecision(15))) : String(cell.v);
  return `${text.replace('.', ',')}${percent ? '%' : ''}`;
}
