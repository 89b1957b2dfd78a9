import { momentOfSerial } from '../calendar-moment';
import { serialOfInstant } from '../engine/time-zone';
import { countCalls } from './counted';
import type { Like } from './google-types';
import { ServiceObject } from './service-object';

const SCRIPT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Small tools: dates as text, pauses that do not pause. */
export class Utilities
  extends ServiceObject
  implements Like<GoogleAppsScript.Utilities.Utilities, keyof Utilities>
{
  static override readonly googleName = 'Utilities';

  /** Knows y, M, d, H, m, s in any number and text in quotes: `dd/MM/yyyy HH:mm`. */
  formatDate(date: Pick<Date, 'getTime'>, timeZone: string, format: string): string {
    const moment = momentOfSerial(serialOfInstant(date.getTime(), timeZone));
    const parts: ReadonlyMap<string, number> = new Map([
      ['y', moment.year],
      ['M', moment.month],
      ['d', moment.day],
      ['H', moment.hour],
      ['m', moment.minute],
      ['s', moment.second],
    ]);
    return format.replace(/'([^']*)'|([A-Za-z])\2*/g, (token: string, quoted: string | undefined) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted;
      const part = parts.get(token[0] ?? '');
      if (part === undefined)
        throw new Error(`Utilities.formatDate "${token}" is not modelled by the local host`);
      const digits = String(part).padStart(token.length, '0');
      return token === 'yy' ? digits.slice(-2) : digits;
    });
  }

  sleep(_milliseconds: number): void {}
}

/** Who runs the script, as far as the add-in may know. */
export class Session extends ServiceObject implements Like<GoogleAppsScript.Base.Session, keyof Session> {
  static override readonly googleName = 'Session';

  getScriptTimeZone(): string {
    return SCRIPT_TIME_ZONE;
  }

  getActiveUserLocale(): string {
    return 'vi';
  }
}

/** The log; what is written to it is not kept. */
export class Logger extends ServiceObject implements Like<GoogleAppsScript.Base.Logger, keyof Logger> {
  static override readonly googleName = 'Logger';

  log(_data: unknown, ..._values: unknown[]): this {
    return this;
  }
}

countCalls(Utilities, { free: 'all' });
countCalls(Session, { free: 'all' });
countCalls(Logger, { free: 'all' });
