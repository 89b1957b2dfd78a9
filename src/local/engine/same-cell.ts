import type { ICellData, IStyleData } from '@univerjs/core';

/**
 * Whether a change would leave a cell as it is: a page made anew writes most of its cells as they stand, and every one that the engine
 * changes costs it a style and a look at all that depends on it. A formula is always written: its result is not the change's to know.
 */
export function leavesCell(
  cell: ICellData | null | undefined,
  style: IStyleData | null | undefined,
  change: ICellData,
): boolean {
  if (typeof change.f === 'string') return false;
  for (const [key, value] of Object.entries(change)) {
    const same =
      key === 's' ? leavesStyle(style, value) : isSame(cell?.[key as keyof ICellData] ?? null, value ?? null);
    if (!same) return false;
  }
  return true;
}

/** Whether a style stays as it is: borders change edge by edge, all else as a whole; null takes a part away. */
function leavesStyle(style: IStyleData | null | undefined, change: unknown): boolean {
  if (typeof change !== 'object' || change === null) return false;
  for (const [key, value] of Object.entries(change)) {
    const own: unknown = style?.[key as keyof IStyleData] ?? null;
    const same = key === 'bd' && value !== null ? leavesEdges(own, value) : isSame(own, value ?? null);
    if (!same) return false;
  }
  return true;
}

function leavesEdges(own: unknown, change: object): boolean {
  return Object.entries(change).every(([edge, value]) =>
    isSame(own === null ? null : (Reflect.get(own as object, edge) ?? null), value),
  );
}

/** Plain values of the same parts; a part that is null or undefined is one that is not there. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const parts = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...parts].every((part) => isSame(Reflect.get(one, part) ?? null, Reflect.get(other, part) ?? null));
}
