import { nameOf } from '../tab/name-cell';
import { splitNumbering } from '../tab/numbering';
import type { Cell } from '../workbook/workbook';
import { isDitto, isLogTotal, nameOfTotal } from './row-words';

/** What stands in a unit cell. */
export interface UnitText {
  readonly text: string;
  /** The text without a numbering of its own. */
  readonly name: string;
  readonly total: boolean;
  /** Whose total it would be: "Cộng Hòa An" → "Hòa An"; null for no total. */
  readonly totalOf: string | null;
  readonly ditto: boolean;
}

/** Reads unit cells, each text once: a log repeats a few names in many rows. */
export function unitReader(): (cell: Cell) => UnitText {
  const known = new Map<Cell, UnitText>();
  return (cell) => {
    const found = known.get(cell) ?? readUnit(cell);
    known.set(cell, found);
    return found;
  };
}

function readUnit(cell: Cell): UnitText {
  const text = nameOf(cell);
  const { rest } = splitNumbering(text);
  return { text, name: rest, total: isLogTotal(text), totalOf: nameOfTotal(text), ditto: isDitto(cell) };
}
