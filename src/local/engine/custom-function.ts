import {
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { isEngineError } from './engine-error';
import { hasVolatileArgument, VOLATILE_REFUSAL } from './volatile-argument';

/** What a cell gives to a custom function and takes from it; a date is a serial number marked as such. */
export type FunctionValue = string | number | boolean | { readonly serial: number };

/** An argument or a result: one cell is a value of its own, a range is rows of cells; omitted arguments are undefined. */
export type FunctionArgument = FunctionValue | readonly (readonly FunctionValue[])[] | undefined;

/** A custom function that threw: the cell shows #ERROR! and Sheets tells the message when pointed at. */
export interface CustomFunctionError {
  readonly functionName: string;
  readonly message: string;
  /** The engine's id of the tab and the cell's place, counted from 0. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The custom functions of a bundle and what runs them. */
export interface CustomFunctions {
  readonly names: readonly string[];
  /** Runs a function; what it throws becomes #ERROR! in the cell. */
  run(name: string, args: readonly FunctionArgument[]): FunctionArgument;
  report(error: CustomFunctionError): void;
}

/**
 * Makes the functions known to the engine, names in any case; one with the name of a built-in is never called, as in Sheets. Must happen
 * before the first calculation ends.
 */
export function registerCustomFunctions(injector: Injector, functions: CustomFunctions): void {
  const service = injector.get(IFunctionService);
  const instances = injector.get(IUniverInstanceService);
  const tabOf: TabOf = (unitId, sheetId) =>
    instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId) ?? null;
  for (const name of functions.names) {
    const functionName = name.toUpperCase();
    if (service.hasExecutor(functionName)) continue;
    service.registerExecutors(new ScriptFunction(name, functions, tabOf));
    service.registerDescriptions({
      functionName,
      functionType: FunctionType.User,
      description: '',
      abstract: '',
      functionParameter: [],
    });
  }
}

/** The tab that a formula stands in. */
type TabOf = (unitId: string, sheetId: string) => Worksheet | null;

/** The rows of a result without blank ones at its end that would not fit in the tab; at least one row is left. */
function fittingRows(
  rows: readonly (readonly FunctionValue[])[],
  room: number,
): readonly (readonly FunctionValue[])[] {
  let count = rows.length;
  while (count > Math.max(1, room) && rows[count - 1]?.every((cell) => cell === '')) count -= 1;
  return count === rows.length ? rows : rows.slice(0, count);
}

class ScriptFunction extends BaseFunction {
  readonly #name: string;
  readonly #functions: CustomFunctions;
  readonly #tabOf: TabOf;

  constructor(name: string, functions: CustomFunctions, tabOf: TabOf) {
    super(name.toUpperCase());
    this.#name = name;
    this.#functions = functions;
    this.#tabOf = tabOf;
    this.minParams = 0;
    this.maxParams = 255;
  }

  /** Text in a formula stays text, as in Sheets; the engine would read "1/7/2019" as a day of January. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** Never throws: an exception here would stop the engine's calculation for good. */
  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      const formula = this.#tab?.getCellRaw(this.row, this.column)?.f ?? '';
      if (hasVolatileArgument(formula, this.#name)) throw new Error(VOLATILE_REFUSAL);
      return this.#toEngine(this.#functions.run(this.#name, variants.map(fromEngine)));
    } catch (error) {
      this.#report(error);
      return ErrorValueObject.create(ErrorType.ERROR);
    }
  }

  get #tab(): Worksheet | null {
    return this.#tabOf(this.unitId ?? '', this.subUnitId ?? '');
  }

  #report(error: unknown): void {
    this.#functions.report({
      functionName: this.#name,
      message: messageOf(error),
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }

  #toEngine(result: FunctionArgument): BaseValueObject {
    if (!Array.isArray(result)) return cellToEngine(result as FunctionValue | undefined);
    const room = (this.#tab?.getRowCount() ?? Number.POSITIVE_INFINITY) - this.row;
    const rows = fittingRows(result as readonly (readonly FunctionValue[])[], room);
    const columnCount = Math.max(0, ...rows.map((row) => row.length));
    if (columnCount === 0) return StringValueObject.create('');
    return ArrayValueObject.create({
      calculateValueList: rows.map((row) =>
        Array.from({ length: columnCount }, (_, at) => cellToEngine(row[at])),
      ),
      rowCount: rows.length,
      columnCount,
      unitId: this.unitId ?? '',
      sheetId: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
  }
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}

function fromEngine(variant: BaseValueObject): FunctionArgument {
  if (!variant.isArray()) return cellFromEngine(variant);
  const rows = variant.getArrayValue().map((row) => row.map((cell) => cellFromEngine(cell ?? null)));
  const first = rows[0];
  return rows.length === 1 && first?.length === 1 ? first[0] : rows;
}

function cellFromEngine(cell: BaseValueObject | null): FunctionValue {
  if (cell === null || cell.isNull()) return '';
  if (cell instanceof ErrorValueObject) return cell.getErrorType();
  const value = cell.getValue();
  return cell.isDateFormat() && typeof value === 'number' ? { serial: value } : value;
}

function cellToEngine(value: FunctionValue | null | undefined): BaseValueObject {
  if (value === null || value === undefined) return NullValueObject.create();
  if (typeof value === 'object') return NumberValueObject.create(value.serial, 'dd/mm/yyyy');
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  return isEngineError(value) ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value);
}
