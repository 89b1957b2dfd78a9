import type { GridChange } from './area';

/** The cells whose formulas were written in the current run and have no result yet, by tab. */
export class FreshFormulas {
  readonly #places = new Map<string, Set<string>>();

  /** Says that a cell was written: with a formula, or with something else. */
  wrote(sheetId: string, row: number, column: number, formula: boolean): void {
    const places = this.#places.get(sheetId) ?? new Set<string>();
    this.#places.set(sheetId, places);
    if (formula) places.add(`${row}:${column}`);
    else places.delete(`${row}:${column}`);
  }

  has(sheetId: string, row: number, column: number): boolean {
    return this.#places.get(sheetId)?.has(`${row}:${column}`) ?? false;
  }

  /** Moves places when rows or columns are inserted (`count` > 0) or deleted (`count` < 0) at a position. */
  shift(sheetId: string, change: GridChange): void {
    const moved = new Set<string>();
    for (const place of this.#places.get(sheetId) ?? []) {
      const [row = 0, column = 0] = place.split(':').map(Number);
      const position = change.axis === 'row' ? row : column;
      if (change.count < 0 && position >= change.at && position < change.at - change.count) continue;
      const next = position >= change.at ? position + change.count : position;
      moved.add(change.axis === 'row' ? `${next}:${column}` : `${row}:${next}`);
    }
    this.#places.set(sheetId, moved);
  }
}
