// What work costs: CPU time of this process against a piece of work measured in the same run. A busy machine makes both wait, and
// waiting is not counted; a slow one makes both slow.
import { cpuUsage } from 'node:process';

const TRIES = 5;
/** Between 4 and 16, see {@link growthOf}. */
const BEYOND_DOUBT = 8;

/** About 10 ms of CPU on a machine of 2024: texts are made, normalised, split, counted and sorted. */
function reference() {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (let index = 0; index < 12_000; index += 1) {
    for (const word of `Đơn vị ${index % 997} xã Hòa An`.normalize('NFD').toLowerCase().split(' ')) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Milliseconds of CPU.
 * @param {() => unknown} work
 */
export function cpuOf(work) {
  const before = cpuUsage();
  work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

/** What a reference takes now, in milliseconds of CPU: the least of some tries. */
export function referenceMs() {
  return Math.min(...Array.from({ length: TRIES }, () => cpuOf(reference)));
}

let unit = 0;

/**
 * The cost of work, in references: 20 is what 20 references take, about 200 ms. Tried again while it is beyond what is expected, five
 * times at most and each time beside a reference of its own; the least counts.
 * @param {() => unknown} work
 * @param {number} most what is expected at most
 */
export function costOf(work, most) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < TRIES && least > most; round += 1) {
    if (unit === 0 || round > 0) unit = referenceMs();
    least = Math.min(least, cpuOf(work) / unit);
  }
  return least;
}

/**
 * How many times the CPU goes up from a size to one four times as large: 4 for work that grows with its size, 16 with its square. Tried
 * again while it is beyond 8, five times at most; the least of each size counts.
 * @param {(size: number) => () => unknown} workOf makes the work of a size; making it is not counted
 * @param {number} size
 */
export function growthOf(workOf, size) {
  const [small, large] = [workOf(size), workOf(4 * size)];
  let least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  let growth = Number.POSITIVE_INFINITY;
  small();
  for (let round = 0; round < TRIES && growth > BEYOND_DOUBT; round += 1) {
    least = {
      small: Math.min(least.small, cpuOf(small), cpuOf(small)),
      large: Math.min(least.large, cpuOf(large)),
    };
    growth = least.large / least.small;
  }
  return growth;
}
