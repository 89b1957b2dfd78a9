import { CellValueType, type ICellData } from '@univerjs/core';
import { areaA1 } from '../../core/workbook/a1';
import { type CellPatches, cellReader, type StoredCell } from '../engine/cells';
import { parseTypedInput } from '../typed-input';
import type { DataValidationEntry } from '../workbook-state';
import { parseA1, WITHOUT_EDGE } from './a1-area';
import { fromEngineRange, within } from './area';
import type { HostBook } from './host-book';
import { SheetsError } from './sheets-error';

const NUMBER_TYPES: readonly string[] = ['whole', 'decimal', 'date', 'time', 'textLength'];
const OPERATORS: ReadonlyMap<string, (value: number, low: number, high: number) => boolean> = new Map([
  ['between', (value, low, high) => low <= value && value <= high],
  ['notBetween', (value, low, high) => value < low || value > high],
  ['equal', (value, low) => value === low],
  ['notEqual', (value, low) => value < low || value > low],
  ['greaterThan', (value, low) => value > low],
  ['lessThan', (value, low) => value < low],
  ['greaterThanOrEqual', (value, low) => value >= low],
  ['lessThanOrEqual', (value, low) => value <= low],
]);

/** The year only decides what a day without one means. */
const ANY_YEAR = 2020;

/**
 * Throws Google's message when a value does not pass a check that rejects input: such a check binds scripts, too, and nothing of the
 * call is written. An emptied cell passes. What the host cannot judge (a formula, or a check by one) it says by name.
 */
export function refuseRejected(book: HostBook, sheetId: string, patches: CellPatches): void {
  const checks = book.dataValidations.filter(({ sheet, allowInvalid }) => sheet === sheetId && !allowInvalid);
  if (checks.length === 0) return;
  for (const [row, cells] of Object.entries(patches)) {
    for (const [column, cell] of Object.entries<ICellData>(cells)) {
      const place = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      const check = checks.find(({ range }) => within(place, fromEngineRange(range)));
      if (check === undefined || isEmptied(cell)) continue;
      if (cell.f || check.criteria === 'CUSTOM_FORMULA')
        throw new Error(
          `A formula that decides what cell ${areaA1(place)} takes, is not modelled by the local host`,
        );
      if (check.criteria === 'OF_FILE' && !passesInExcel(check.values, cell))
        throw new Error(
          `Whether cell ${areaA1(place)} takes this, by a check of Excel's type "${check.values[0]}", is not modelled by the local host`,
        );
      if (!passes(book, check, cell)) throw new SheetsError(refusal(areaA1(place), check));
    }
  }
}

function refusal(cell: string, { criteria, values }: DataValidationEntry): string {
  const broken = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  if (criteria !== 'VALUE_IN_LIST') return broken;
  return `${broken} Please enter one of the following values: ${values.join(', ')}.`;
}

function isEmptied({ v, f }: ICellData): boolean {
  return !f && (v === null || v === undefined || v === '');
}

function passes(book: HostBook, { criteria, values }: DataValidationEntry, cell: ICellData): boolean {
  if (criteria === 'OF_FILE') return true;
  if (criteria === 'DATE_IS_VALID_DATE') return cell.t === CellValueType.NUMBER;
  if (criteria === 'VALUE_IN_LIST') return values.some((entry) => isEntry(entry, cell));
  return valuesNamed(book, values[0] ?? '').some((value) => value === plainValue(cell));
}

/** Whether Excel takes a value by a check with plain numbers: what passes there passes whatever Sheets makes of the check. */
function passesInExcel(
  [type = '', operator = '', first = '', second = '']: readonly string[],
  cell: ICellData,
): boolean {
  const [low, high] = [Number(first || Number.NaN), Number(second || Number.NaN)];
  const value = type === 'textLength' ? String(plainValue(cell)).length : plainValue(cell);
  if (typeof value !== 'number' || (type === 'whole' && !Number.isInteger(value))) return false;
  return NUMBER_TYPES.includes(type) && OPERATORS.get(operator)?.(value, low, high) === true;
}

/** An entry is what a person would type: `12` stands for the number, `TRUE` for the truth. */
function isEntry(entry: string, cell: ICellData): boolean {
  if (entry === cell.v) return true;
  const typed = parseTypedInput(entry, ANY_YEAR);
  return (typed.kind === 'number' || typed.kind === 'boolean') && typed.value === plainValue(cell);
}

function plainValue({ v, t }: ICellData): StoredCell['value'] {
  return t === CellValueType.BOOLEAN ? v === 1 : (v ?? '');
}

function valuesNamed({ engine }: HostBook, reference: string): readonly StoredCell['value'][] {
  const found = parseA1(reference, WITHOUT_EDGE);
  const tab = engine.workbook.getSheetBySheetName(found?.tab ?? '');
  if (found === null || !tab)
    throw new Error(
      `A list to choose from that is not there (${reference}), is not modelled by the local host`,
    );
  const read = cellReader(engine, tab.getSheetId());
  const { row, column, rows, columns } = found.area;
  const [lastRow, lastColumn] = [
    Math.min(row + rows, tab.getRowCount()),
    Math.min(column + columns, tab.getColumnCount()),
  ];
  const values: StoredCell['value'][] = [];
  for (let at = row; at < lastRow; at += 1)
    for (let across = column; across < lastColumn; across += 1) values.push(read(at, across).value);
  return values;
}
