/** Sheets compares names of tabs without case. */
function fold(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/**
 * A name no tab has: the wanted one, else with "(tự động)", else "(tự động 2)" and so on. `Tổng hợp` of the staff
 * stays theirs and ours becomes `Tổng hợp (tự động)`.
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(fold));
  if (!used.has(fold(wanted))) return wanted;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${wanted} (tự động)` : `${wanted} (tự động ${number})`;
    if (!used.has(fold(name))) return name;
  }
}

/** True for a name that {@link freeName} may have given for the wanted one. */
export function isNameFor(wanted: string, name: string): boolean {
  return fold(name) === fold(wanted) || fold(name).startsWith(`${fold(wanted)} (tự động`);
}
