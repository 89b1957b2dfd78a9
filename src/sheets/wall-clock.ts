import type { CalendarDate } from '../core/date/calendar-date';

const HALF_HOUR_MS = 1_800_000;

/** What a cell with a day or an hour shows, whatever the script's own clock says. */
export interface WallClock {
  readonly day: CalendarDate;
  /** Seconds since midnight. */
  readonly seconds: number;
}

/** Reads what the spreadsheet's clocks show at the instant of a Date. */
export type ClockReader = (date: Date) => WallClock;

/**
 * A cell's Date is an instant: that at which clocks in the spreadsheet's time zone show what was typed. Its local parts are
 * those of the script's zone (Việt Nam), which a file made elsewhere does not share: 31/12/2019 typed in a file of Los Angeles is
 * 15:00 in Việt Nam, and would move by 15 hours whenever it is written back. Zones change their clocks at whole hours of UTC, or
 * halves of them, so that one look serves half an hour of instants; files in the script's own zone need none.
 */
export function clockReader(zoneOf: () => string): ClockReader {
  let zone: string | undefined;
  const offsets = new Map<number, number>();
  return (date) => {
    zone ??= zoneOf();
    if (zone === Session.getScriptTimeZone()) return { day: dayOf(date), seconds: secondsOf(date) };
    const half = Math.floor(date.getTime() / HALF_HOUR_MS);
    const offset = offsets.get(half) ?? offsetIn(zone, half * HALF_HOUR_MS);
    offsets.set(half, offset);
    return shown(new Date(date.getTime() + offset));
  };
}

/** The day of a Date by its local parts, which the script's time zone (Việt Nam) gives. */
export function dayOf(date: Date): CalendarDate {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

function secondsOf(date: Date): number {
  return (date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds();
}

/** Milliseconds by which clocks in a zone are ahead of UTC at an instant. */
function offsetIn(zone: string, instant: number): number {
  const shown = Utilities.formatDate(new Date(instant), zone, 'yyyy MM dd HH mm ss').split(' ').map(Number);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

/** What clocks of UTC show at an instant. */
function shown(wall: Date): WallClock {
  const day = { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
  return { day, seconds: (wall.getUTCHours() * 60 + wall.getUTCMinutes()) * 60 + wall.getUTCSeconds() };
}
