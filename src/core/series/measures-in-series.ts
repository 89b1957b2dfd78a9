import { groupBy } from '../collection/group-by';
import { periodKey } from '../date/period';
import { measureKind, scaleBetween } from '../measure/kind';
import { isMoney } from '../measure/measure';
import { addExact } from '../number/decimal';
import { sumOf } from '../parts/how-parts-add';
import type { Part } from './family';
import type { FiguresOfSeries } from './series-figures';
import { timeOf } from './series-time';

/**
 * The key of parts that are one indicator, tabs in another unit of measure among them: đồng in Quý IV after triệu đồng, tấn after kg. Each must be of a time of
 * its own, and its figures must be nearer to those of the first tab once they are converted: what is headed "đồng" and is not stays apart.
 *
 * @param keyOf the key of a part that is measured so.
 */
export function keysOfMeasures(
  parts: readonly Part[],
  {
    keyOf,
    figuresOf,
  }: {
    readonly keyOf: (part: Part, measure: string | null) => string;
    readonly figuresOf: FiguresOfSeries;
  },
): (part: Part) => string {
  const measureOf = toldMeasures(parts, keyOf);
  const own = (part: Part) => keyOf(part, measureOf(part));
  const alike = (part: Part) => {
    const measure = measureOf(part);
    return keyOf(part, measure === null ? null : measureKind(measure));
  };
  const together = new Set<string>();
  for (const [key, members] of groupBy(parts, alike))
    if (new Set(members.map(own)).size > 1 && areOfOwnTimes(members) && fitConverted(members, figuresOf))
      together.add(key);
  return (part) => {
    const key = alike(part);
    return together.has(key) ? key : own(part);
  };
}

/**
 * In what parts are measured. One that does not say is as all others of its key, where these say the same: the title of one quarter names kg and
 * that of another nothing. Not so for money, of which there are larger and smaller units.
 */
function toldMeasures(
  parts: readonly Part[],
  keyOf: (part: Part, measure: string | null) => string,
): (part: Part) => string | null {
  const told = new Map<string, Set<string>>();
  for (const part of parts) {
    const key = keyOf(part, null);
    const { measure } = part.columns;
    if (measure !== null) told.set(key, (told.get(key) ?? new Set<string>()).add(measure));
  }
  return (part) => {
    const [only = null, ...others] = told.get(keyOf(part, null)) ?? [];
    const isShared = only !== null && others.length === 0 && !isMoney(only);
    return part.columns.measure ?? (isShared ? only : null);
  };
}

function areOfOwnTimes(parts: readonly Part[]): boolean {
  const times = parts.flatMap((part) => timeOf(part) ?? []);
  return times.length === parts.length && new Set(times.map(periodKey)).size === parts.length;
}

function fitConverted([first, ...others]: readonly Part[], figuresOf: FiguresOfSeries): boolean {
  if (first === undefined) return false;
  const sizeOf = (part: Part) => addExact(figuresOf([part]).map(({ results }) => sumOf(results)));
  const base = sizeOf(first);
  return others.every((part) => {
    const scale = scaleBetween(part.columns.measure, first.columns.measure);
    const size = sizeOf(part) / base;
    const distance = (share: number) => Math.abs(Math.log(share));
    return scale === 1 || !(size > 0) || distance(size * scale) < distance(size);
  });
}
