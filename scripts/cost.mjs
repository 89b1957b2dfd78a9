// What work costs: CPU time of this process against a piece of work measured in the same run. A busy machine makes both wait, and
// waiting is not counted; a slow one makes both slow.
import { cpuUsage } from 'node:process';

const TRIES = 5;
/** Work is not tried again once its tries took so many milliseconds in all: what takes long is the less disturbed by chance. */
const LONGEST_TRIES = 20_000;
/** How many times larger the second size is, see {@link growthOf}. */
const STEP = 4;
/** Between 1 and 4, see {@link growthOf}. */
export const BEYOND_DOUBT = 2;

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

/**
 * The cost of work, in references: 20 is what 20 references take, about 200 ms. Tried again while it is beyond what is expected, five
 * times at most and each time beside a reference of its own, work that takes long fewer times; the least counts.
 * @param {() => unknown} work
 * @param {number} most what is expected at most
 */
export function costOf(work, most) {
  let least = Number.POSITIVE_INFINITY;
  let taken = 0;
  for (let round = 0; round < TRIES && least > most && taken < LONGEST_TRIES; round += 1) {
    const unit = referenceMs();
    const cost = cpuOf(work);
    taken += cost;
    least = Math.min(least, cost / unit);
  }
  return least;
}

/**
 * How many times the CPU of a size four times as large is four times that of a size: 1 for work that grows with its size, 4 with its
 * square. Tried again while it is beyond {@link BEYOND_DOUBT}, five times at most; the least of each size counts.
 * @param {(size: number) => () => unknown} workOf makes the work of a size; making it is not counted
 * @param {number} size
 */
export function growthOf(workOf, size) {
  const [small, large] = [workOf(size), workOf(STEP * size)];
  const often = () => {
    for (let time = 0; time < STEP; time += 1) small();
  };
  let least = { often: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  let growth = Number.POSITIVE_INFINITY;
  small();
  for (let round = 0; round < TRIES && growth > BEYOND_DOUBT; round += 1) {
    least = { often: Math.min(least.often, cpuOf(often)), large: Math.min(least.large, cpuOf(large)) };
    growth = least.large / least.often;
  }
  return growth;
}
