import { CellValueType, type ICellData } from '@univerjs/core';
import { parseTypedInput } from '../typed-input';
import { emptyCell } from './cells';
import { toEngineFormula } from './formula-text';
import { closeOpenRanges, type RowsOf } from './open-ranges';

/** When and where something is put into a cell. */
export interface InputSetting {
  readonly currentYear: number;
  /** As Google writes it: `vi_VN`. */
  readonly locale: string;
  /** The rows of the tabs, as seen from the cell's own. */
  readonly rowsOf: RowsOf;
}

/** A cell, and the number format that what was typed asks for: `5%` asks for one, `5` for none. */
export interface InputCell {
  readonly cell: ICellData;
  readonly numberFormat: string | undefined;
}

/** What a cell becomes when a text is put into it, read as typed. */
export function inputCell(text: string, { currentYear, locale, rowsOf }: InputSetting): InputCell {
  const input = parseTypedInput(text, currentYear);
  const plain = (cell: ICellData): InputCell => ({ cell, numberFormat: undefined });
  switch (input.kind) {
    case 'blank':
      return plain(emptyCell());
    case 'text':
      return plain({
        ...textCell(input.value),
        ...(text.startsWith("'") ? { t: CellValueType.FORCE_STRING } : {}),
      });
    case 'boolean':
      return plain(booleanCell(input.value));
    case 'formula':
      return plain(formulaCell(input.formula, { locale, rowsOf }));
    case 'number':
      return { cell: numberCell(input.value), numberFormat: input.numberFormat };
  }
}

/** A cell with a formula as people write it; one that the locale cannot read leaves #ERROR! and is kept for the editor. */
export function formulaCell(
  formula: string,
  { locale, rowsOf }: Omit<InputSetting, 'currentYear'>,
): ICellData {
  const translation = toEngineFormula(formula, locale);
  if (translation.kind === 'formula')
    return { ...emptyCell(), f: closeOpenRanges(translation.formula, rowsOf) };
  return { ...textCell('#ERROR!'), custom: { refusedFormula: formula } };
}

/** A cell with text, whatever it looks like. */
export function textCell(text: string): ICellData {
  return { ...emptyCell(), v: text, t: CellValueType.STRING };
}

/** A cell with a number; one that is none or beyond all bounds leaves #NUM!. */
export function numberCell(value: number): ICellData {
  return Number.isFinite(value) ? { ...emptyCell(), v: value, t: CellValueType.NUMBER } : textCell('#NUM!');
}

/** A cell with TRUE or FALSE, which the engine keeps as 1 and 0. */
export function booleanCell(value: boolean): ICellData {
  return { ...emptyCell(), v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}
