import { momentOfSerial } from '../calendar-moment';

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);
const VIETNAM = 'Asia/Ho_Chi_Minh';
const VIETNAM_MINUTES = 420;

/** Minutes by which clocks in a zone are ahead of UTC at an instant: 420 in Asia/Ho_Chi_Minh, at any time. */
export function zoneMinutes(instant: number, timeZone: string): number {
  if (timeZone === VIETNAM) return VIETNAM_MINUTES;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value ?? 0);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return Math.round((wall - instant) / 60_000);
}

/** The instant at which clocks in a zone show what a serial number stands for. */
export function instantOfSerial(serial: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = momentOfSerial(serial);
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const guess = wall - zoneMinutes(wall, timeZone) * 60_000;
  return wall - zoneMinutes(guess, timeZone) * 60_000;
}

/** The serial number of what clocks in a zone show at an instant. */
export function serialOfInstant(instant: number, timeZone: string): number {
  return (instant + zoneMinutes(instant, timeZone) * 60_000 - EPOCH_MS) / DAY_MS;
}
