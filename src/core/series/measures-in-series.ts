import { groupBy } from '../collection/group-by';
import { periodKey } from '../date/period';
import { measureKind, scaleBetween } from '../measure/kind';
import { addExact } from '../number/decimal';
import { sumOf } from '../parts/how-parts-add';
import type { Part } from './family';
import type { FiguresOfSeries } from './series-figures';
import { timeOf } from './series-time';

/**
 * The key of parts that are one indicator, tabs in another unit of money among them: đồng in Quý IV after triệu đồng. Each must be of a time of
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
  const own = (part: Part) => keyOf(part, part.columns.measure);
  const alike = (part: Part) => {
    const { measure } = part.columns;
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
