import type { ListedUnit } from './named-row';
import { parseUnitName } from './parse-name';

/**
 * Whether rows of one table under these names meet in a unit only because staff merged one into another, so that they are
 * added: "Phục Hòa" and "Quảng Uyên" in Quảng Hòa. Two rows of one name before the merger are a slip, whatever was merged.
 * `listed` is the unit's own row of `Danh mục đơn vị`.
 */
export function meetByMerger(names: readonly string[], listed: Pick<ListedUnit, 'merged'>): boolean {
  const { merged = [] } = listed;
  if (merged.length === 0 || names.length < 2) return false;
  const rowOf = new Map(merged.flatMap((own, index) => own.map((name) => [nameWords(name), index] as const)));
  const rows = names.map((name) => rowOf.get(nameWords(name)) ?? OWN_ROW);
  return new Set(rows).size === rows.length;
}

/** Stands for the unit's own row among those merged into it. */
const OWN_ROW = -1;

/** The words of a name without prefix and level, or its level where it has no more: all names compared are one unit's. */
function nameWords(name: string): string {
  const { words, level } = parseUnitName(name);
  return words.length > 0 ? words.join(' ') : (level ?? '');
}
