import type { Page } from './page';

/** How far a page of ours reached when it was last written. */
export interface Extent {
  /** The last row that has merged cells of ours, at least the header's. */
  readonly headerLast: number;
  readonly ownRows: number;
  readonly ownColumns: number;
}

/** What fixes a page's extent and merged cells, as text: by it a run knows what of an earlier page it must take back. */
export function pageShape(page: Page): string {
  const { header, ownRows, ownColumns, mergesAcross, mergesDown } = page;
  const merges = [...mergesAcross, ...mergesDown];
  const headerLast = Math.max(header.last, ...merges.map(({ row, rows }) => row + rows - 1));
  const extent: Extent = { headerLast, ownRows, ownColumns };
  return JSON.stringify({ ...extent, parts: [mergesAcross, mergesDown] });
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
