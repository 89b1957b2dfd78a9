import type { Injector } from '@univerjs/core';
import {
  BaseFunction,
  type BaseValueObject,
  IFunctionService,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { serialOfInstant } from './time-zone';

/** What time it is for the cells of a workbook. */
export interface CellClock {
  /** The instant, in milliseconds since 1970. */
  now(): number;
  /** The workbook's own, an IANA name: `Asia/Ho_Chi_Minh`. */
  readonly timeZone: string;
}

/** Makes TODAY() and NOW() go by a clock; the engine's own go by the machine, TODAY() by UTC whatever the zone. */
export function registerClock(injector: Injector, clock: CellClock): void {
  const serial = () => serialOfInstant(clock.now(), clock.timeZone);
  injector
    .get(IFunctionService)
    .registerExecutors(
      new ClockFunction('TODAY', () => NumberValueObject.create(Math.floor(serial()), 'dd/mm/yyyy')),
      new ClockFunction('NOW', () => NumberValueObject.create(serial(), 'dd/mm/yyyy hh:mm:ss')),
    );
}

class ClockFunction extends BaseFunction {
  readonly #read: () => BaseValueObject;

  constructor(name: string, read: () => BaseValueObject) {
    super(name);
    this.#read = read;
    this.minParams = 0;
    this.maxParams = 0;
  }

  override calculate(): BaseValueObject {
    return this.#read();
  }
}
