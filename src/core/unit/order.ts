import { groupBy } from '../collection/group-by';
/** A row as far as order is concerned; `unit` is any number that the unit's rows share. */
export interface OrderedRow {
  readonly table: number;
  readonly ordinal: number | null;
  readonly unit: number;
}

/**
 * The table that gives the directory its order: the first whose TT column is a permutation of 1…n other than
 * 1, 2, 3 from top to bottom (rule 8 of the product: the fund table, 3, 6, 13, 16 …); else the largest; null when
 * there is no row.
 */
export function findOrderTable(rows: readonly OrderedRow[]): number | null {
  const tables = groupBy(rows, ({ table }) => table);
  let largest: number | null = null;
  for (const [table, own] of tables) {
    if (isReordered(own)) return table;
    if (largest === null || own.length > (tables.get(largest)?.length ?? 0)) largest = table;
  }
  return largest;
}

/** Units in the federation's order: those of the order table by its TT, else as they stand; then others as they appear. */
export function orderUnits(rows: readonly OrderedRow[], orderTable: number | null): readonly number[] {
  const own = rows.filter(({ table }) => table === orderTable);
  const sorted = isReordered(own) ? [...own].sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0)) : own;
  return [...new Set([...sorted, ...rows].map(({ unit }) => unit))];
}

function isReordered(rows: readonly OrderedRow[]): boolean {
  const ordinals = new Set(rows.map(({ ordinal }) => ordinal));
  if (ordinals.size !== rows.length) return false;
  const permutation = rows.every(
    ({ ordinal }) => ordinal !== null && Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= rows.length,
  );
  return permutation && rows.some(({ ordinal }, index) => ordinal !== index + 1);
}
