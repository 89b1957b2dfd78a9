const LOCAL_PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
const VIETNAM_MS = 420 * 60_000;
const WITH_ZONE = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})\s*$|^\d{4}-\d{2}-\d{2}$/i;

type Parts = Record<string, (this: Date, ...args: number[]) => number>;

/** Noon of a day in Asia/Ho_Chi_Minh, given as YYYY-MM-DD; throws a RangeError for no day. */
export function noonInVietnam(day: string): number {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T12:00:00+07:00`) : Number.NaN;
  if (Number.isNaN(instant) || !new Date(instant + VIETNAM_MS).toISOString().startsWith(day)) {
    throw new RangeError(`Give a day as YYYY-MM-DD: "${day}"`);
  }
  return instant;
}

interface Clock {
  readonly Date: DateConstructor;
  now: () => number;
}

/** A world that is used again keeps its clock, and shows another time. */
const clocks = new WeakMap<DateConstructor, Clock>();

/**
 * Makes the dates of a realm those of a script in Asia/Ho_Chi_Minh, whatever the machine's zone: local parts are read, set and built
 * there. `new Date()` and `Date.now()` show what `now` gives.
 */
export function installClock(RealmDate: DateConstructor, now: () => number): DateConstructor {
  const known = clocks.get(RealmDate);
  if (known !== undefined) {
    known.now = now;
    return known.Date;
  }
  const clock: Clock = { now, Date: clockOver(RealmDate, () => clock.now()) };
  clocks.set(RealmDate, clock);
  return clock.Date;
}

function clockOver(RealmDate: DateConstructor, now: () => number): DateConstructor {
  const machine = Object.fromEntries(
    LOCAL_PARTS.map((part) => [part, RealmDate.prototype[`get${part}`]]),
  ) as Parts;
  takeVietnamParts(RealmDate);
  const parse = (text: string) => {
    const instant = RealmDate.parse(text);
    return WITH_ZONE.test(text.trim()) || Number.isNaN(instant)
      ? instant
      : wallClock(new RealmDate(instant), machine);
  };
  const instantOf = (args: readonly unknown[]): number => {
    const [first] = args;
    if (args.length === 0) return now();
    if (args.length > 1) return RealmDate.UTC(...(args.map(Number) as [number, number])) - VIETNAM_MS;
    if (typeof first === 'string') return parse(first);
    return new RealmDate(first as number).getTime();
  };
  const construct = (args: readonly unknown[], target: NewableFunction): Date =>
    Reflect.construct(RealmDate, [instantOf(args)], target) as Date;
  const Clock = new Proxy(RealmDate, {
    construct: (_, args: unknown[], target) => construct(args, target),
    apply: () => new RealmDate(now()).toString(),
    get: (target, key, receiver) => {
      if (key === 'now') return now;
      return key === 'parse' ? parse : (Reflect.get(target, key, receiver) as unknown);
    },
  });
  Object.defineProperty(RealmDate.prototype, 'constructor', {
    value: Clock,
    writable: true,
    configurable: true,
  });
  return Clock;
}

/** What the machine's clock showed, read as Vietnam's. */
function wallClock(date: Date, machine: Parts): number {
  const [year = 0, ...rest] = LOCAL_PARTS.map((part) => machine[part]?.call(date) ?? 0);
  const [month = 0, ...others] = rest;
  return Date.UTC(year, month, ...others) - VIETNAM_MS;
}

function takeVietnamParts(RealmDate: DateConstructor): void {
  const prototype = RealmDate.prototype;
  const shifted = (date: Date) => new RealmDate(date.getTime() + VIETNAM_MS);
  for (const part of LOCAL_PARTS) {
    define(prototype, `get${part}`, (date) => shifted(date)[`getUTC${part}`]());
    define(prototype, `set${part}`, (date, ...args) => {
      const moved = shifted(date);
      (moved[`setUTC${part}`] as (...parts: number[]) => number)(...args);
      return date.setTime(moved.getTime() - VIETNAM_MS);
    });
  }
  define(prototype, 'getDay', (date) => shifted(date).getUTCDay());
  define(prototype, 'getTimezoneOffset', () => -VIETNAM_MS / 60_000);
  define(prototype, 'toString', (date) =>
    shifted(date).toUTCString().replace('GMT', 'GMT+0700 (Indochina Time)'),
  );
  define(prototype, 'toDateString', (date) => shifted(date).toUTCString().slice(0, 16));
}

function define(prototype: Date, name: string, body: (date: Date, ...args: number[]) => unknown): void {
  const value = function (this: Date, ...args: number[]): unknown {
    return body(this, ...args);
  };
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}
