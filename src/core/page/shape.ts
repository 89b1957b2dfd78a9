import type { Page } from './page';

/** How far a page of ours reached when it was last written. */
export interface Extent {
  readonly headerLast: number;
  readonly ownRows: number;
  readonly ownColumns: number;
}

/**
 * What fixes a page's merges, lines, sizes and filter, as text. Two pages of one shape differ only in their cells, so a
 * run that finds the shape unchanged leaves widths and lines as staff set them.
 */
export function pageShape(page: Page): string {
  const { header, ownRows, ownColumns, mergesAcross, mergesDown, widths, grid, filter } = page;
  const { moreGrids = [], moreWraps = [] } = page;
  const more = moreGrids.length + moreWraps.length > 0 ? [moreGrids, moreWraps] : [];
  const extent: Extent = { headerLast: header.last, ownRows, ownColumns };
  return JSON.stringify({ ...extent, parts: [mergesAcross, mergesDown, widths, grid, filter, ...more] });
}

/** The extent a shape tells; null for '' and for text that is no shape. */
export function shapeExtent(shape: string): Extent | null {
  let value: Partial<Record<keyof Extent, unknown>>;
  try {
    value = JSON.parse(shape);
  } catch {
    return null;
  }
  const { headerLast, ownRows, ownColumns } = value;
  if (typeof headerLast !== 'number' || typeof ownRows !== 'number' || typeof ownColumns !== 'number')
    return null;
  return { headerLast, ownRows, ownColumns };
}
