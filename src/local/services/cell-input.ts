import type { ICellData } from '@univerjs/core';
import { emptyCell } from '../engine/cells';
import { booleanCell, formulaCell, inputCell, numberCell, textCell } from '../engine/input-cell';
import { isDateFormat } from '../engine/number-format';
import type { RowsOf } from '../engine/open-ranges';
import { serialOfInstant } from '../engine/time-zone';
import { unmodelledFunctions } from '../engine/unmodelled-functions';
import type { ServiceContext } from './service-object';
import { SheetsError } from './sheets-error';

const MOST_CHARACTERS = 50_000;

/** Where a value is put. */
export interface InputPlace {
  /** The cell's own number format, if any. */
  readonly format: string | undefined;
  /** The rows of the tabs, as seen from the cell's own. */
  readonly rowsOf: RowsOf;
}

/**
 * What a cell becomes when a script sets a value on it: strings are read as typed, numbers, booleans and dates are taken as they
 * are, null and undefined empty the cell, NaN and infinity leave #NUM!.
 */
export function cellInput(context: ServiceContext, value: unknown, place: InputPlace): ICellData {
  if (value === null || value === undefined) return emptyCell();
  if (typeof value === 'string') return textInput(context, value, place);
  if (typeof value === 'boolean') return booleanCell(value);
  if (typeof value === 'number') return numberCell(value);
  if (isDate(value)) return dateInput(context, value, place.format);
  throw new SheetsError(
    `Set numbers, text, booleans or dates on cells, not ${typeof value} "${String(value)}"`,
  );
}

/** What a cell becomes when a formula is set on it, as people write it; one that Sheets cannot read leaves #ERROR!. */
export function formulaInput(context: ServiceContext, formula: string, rowsOf: RowsOf): ICellData {
  refuseLong(formula);
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  return modelled(formulaCell(text, { locale: context.book.locale, rowsOf }));
}

function textInput(context: ServiceContext, text: string, { format, rowsOf }: InputPlace): ICellData {
  refuseLong(text);
  if (format === '@' && text !== '') return textCell(text.startsWith("'") ? text.slice(1) : text);
  const currentYear = new context.execution.realm.Date().getFullYear();
  const { cell, numberFormat } = inputCell(text, { currentYear, locale: context.book.locale, rowsOf });
  return { ...modelled(cell), ...formatIfNone(format, numberFormat) };
}

/** A cell whose formula has only functions that the host works out as Sheets does; throws by name for any other. */
function modelled(cell: ICellData): ICellData {
  const [name] = unmodelledFunctions(cell.f ?? '');
  if (name !== undefined) throw new Error(`${name} in a formula is not modelled by the local host`);
  return cell;
}

function dateInput(context: ServiceContext, date: Date, format: string | undefined): ICellData {
  const instant = date.getTime();
  if (!Number.isFinite(instant)) return textCell('#NUM!');
  const serial = serialOfInstant(instant, context.book.timeZone);
  const own = isDateFormat(format) ? format : undefined;
  return {
    ...numberCell(serial),
    ...formatIfNone(own, Number.isInteger(serial) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss'),
  };
}

function formatIfNone(format: string | undefined, wanted: string | undefined): Pick<ICellData, 's'> {
  return format === undefined && wanted !== undefined ? { s: { n: { pattern: wanted } } } : {};
}

/** A Date of any world. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function refuseLong(text: string): void {
  if (text.length <= MOST_CHARACTERS) return;
  throw new SheetsError(
    `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
  );
}
