import type {
  CustomFunctionError,
  CustomFunctions,
  FunctionArgument,
  FunctionValue,
} from '../engine/custom-function';
import { instantOfSerial, serialOfInstant } from '../engine/time-zone';
import type { Execution, RealmTypes } from '../services/execution';
import type { Realm } from './realm';

interface Parts {
  readonly names: readonly string[];
  readonly timeZone: string;
  /** A fresh world with the bundle in it and no right to write. */
  start(): { readonly realm: Realm; readonly execution: Execution };
  report(error: CustomFunctionError): void;
}

/** Runs the bundle's functions for cells, all in one world: they may not keep anything between calls. */
export function runCustomFunctions({ names, timeZone, start, report }: Parts): CustomFunctions {
  let world: { readonly realm: Realm; readonly types: RealmTypes } | null = null;
  const enter = () => {
    if (world !== null) return world;
    const { realm, execution } = start();
    world = { realm, types: execution.realm };
    return world;
  };
  return {
    names,
    report,
    run(name, args) {
      const { realm, types } = enter();
      const given = args.map((arg) => argumentFor(types, timeZone, arg));
      return resultOf(realm.call(name, types.Array.from(given)), timeZone);
    },
  };
}

function argumentFor(types: RealmTypes, timeZone: string, arg: FunctionArgument): unknown {
  const cell = (value: FunctionValue): unknown =>
    typeof value === 'object' ? new types.Date(instantOfSerial(value.serial, timeZone)) : value;
  if (arg === undefined) return undefined;
  if (!Array.isArray(arg)) return cell(arg as FunctionValue);
  return types.Array.from(arg as readonly (readonly FunctionValue[])[], (row) => types.Array.from(row, cell));
}

/** A list is one column, as in Sheets. */
function resultOf(result: unknown, timeZone: string): FunctionArgument {
  const cell = (value: unknown) => cellOf(value, timeZone);
  if (!Array.isArray(result)) return cell(result);
  return Array.from(result as unknown[], (row) =>
    Array.isArray(row) ? Array.from(row as unknown[], cell) : [cell(row)],
  );
}

function cellOf(value: unknown, timeZone: string): FunctionValue {
  if (value === null || value === undefined) return '';
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return { serial: serialOfInstant((value as Date).getTime(), timeZone) };
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new TypeError(`Return text, numbers, booleans or dates to cells, not ${typeof value}`);
}
