import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import { emptyCell } from '../engine/cells';
import { fromEngineFormula, toEngineFormula } from '../engine/formula-text';
import { numberFormatOf } from '../engine/number-format';
import { closeOpenRanges, type RowsOf, reopenRanges } from '../engine/open-ranges';
import { formatCell } from '../number-display';
import { parseTypedInput } from '../typed-input';

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
  if (format === '@') return plainText(text);
  const input = parseTypedInput(text, currentYear);
  switch (input.kind) {
    case 'blank':
      return emptyCell();
    case 'text':
      return text.startsWith("'")
        ? { ...plainText(input.value), t: CellValueType.FORCE_STRING }
        : plainText(input.value);
    case 'boolean':
      return { ...emptyCell(), v: input.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'formula':
      return typedFormula(input.formula, rowsOf);
    case 'number': {
      const own = format ?? input.numberFormat;
      const number = { ...emptyCell(), v: input.value, t: CellValueType.NUMBER };
      return own === undefined ? number : { ...number, s: { ...style, n: { pattern: own } } };
    }
  }
}

/** A formula that was typed; one that vi_VN cannot read leaves #ERROR!. */
export function typedFormula(formula: string, rowsOf: RowsOf): ICellData {
  const translation = toEngineFormula(formula, LOCALE);
  if (translation.kind === 'formula')
    return { ...emptyCell(), f: closeOpenRanges(translation.formula, rowsOf) };
  return {
    ...emptyCell(),
    v: '#ERROR!',
    t: CellValueType.STRING,
    custom: { refusedFormula: formula },
  };
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

function plainText(text: string): ICellData {
  return { ...emptyCell(), v: text, t: CellValueType.STRING };
}
