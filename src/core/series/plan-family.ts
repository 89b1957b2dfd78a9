import type { Calculation } from '../settings/setting';
import type { Family, Part } from './family';
import { planSeries, type SeriesPlan } from './series-plan';

/**
 * How the parts of a family are put together, see {@link planSeries}; pages as they stand. Null for one part. Parts that others tell again are left out of
 * what is added; where figures contradict that, only if staff say that it is.
 */
export function planFamily(
  { parts, arePages, read, filled }: Family,
  chosen: Calculation | null,
): SeriesPlan<Part> | null {
  if (parts.length === 1) return null;
  const [{ period }] = parts;
  if (arePages) return { how: 'pages', used: parts, earlier: [], period, reading: null };
  const [first, ...others] = parts.filter((part) => filled?.left.includes(part) !== true);
  if (filled === undefined || first === undefined || chosen === 'latestPeriod')
    return planSeries(parts, chosen, read);
  const added = planSeries([first, ...others], chosen, read);
  if (filled.isSure || chosen !== null) return { ...added, earlier: [...added.earlier, ...filled.left] };
  const latest = planSeries(parts, chosen, read);
  return { ...latest, reading: latest.reading && { ...latest.reading, doubt: added.how } };
}
