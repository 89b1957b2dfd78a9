import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';
import { engineStyle, fileStyle } from './styles';

const FACETS = ['font', 'fill', 'border', 'alignment', 'numFmt'] as const;
/** The key of a style that sets nothing the engine knows. */
const NOTHING = '{}';

/**
 * Gives cells back the style they had in the file, with what the engine does not model (theme colours, indents,
 * gradients, locked cells): whole where the style did not change, facet by facet where something else of it did.
 */
export class KeptStyles {
  readonly #originals = new Map<string, CellStyle>();

  constructor(
    private readonly themeColours: readonly string[],
    private readonly defaultFont: { readonly name: string; readonly size: number },
  ) {}

  /** Remembers a style of the file, for cells that moved. */
  remember(style: CellStyle): void {
    const key = this.#seen(style).key;
    if (key !== NOTHING && !this.#originals.has(key)) this.#originals.set(key, style);
  }

  /** The style to write for a cell; `before` is what its place had in the file. */
  restore(style: Nullable<IStyleData>, before: CellStyle | undefined): CellStyle | undefined {
    const now = fileStyle(style);
    const key = JSON.stringify(now ?? {});
    if (before === undefined) return this.#originals.get(key) ?? this.#named(now);
    const seen = this.#seen(before);
    if (seen.key === key) return before;
    const moved = this.#originals.get(key);
    if (moved !== undefined) return moved;
    const result: CellStyle = {};
    for (const facet of FACETS) {
      const unchanged = JSON.stringify(now?.[facet]) === JSON.stringify(seen.style[facet]);
      const value = unchanged ? before[facet] : now?.[facet];
      if (value !== undefined) Object.assign(result, { [facet]: value });
    }
    if (before.protection !== undefined) result.protection = before.protection;
    return this.#named(result);
  }

  #seen(style: CellStyle): { readonly style: CellStyle; readonly key: string } {
    const seen = fileStyle(engineStyle(style, this.themeColours)) ?? {};
    return { style: seen, key: JSON.stringify(seen) };
  }

  /** A font without a name or size would be drawn in the reader's own. */
  #named(style: CellStyle | undefined): CellStyle | undefined {
    return style?.font === undefined ? style : { ...style, font: { ...this.defaultFont, ...style.font } };
  }
}
