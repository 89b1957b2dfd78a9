import type { Page } from './page';

/** What pages with one row of headings and no merged cells differ in. */
interface HeadedPage
  extends Pick<Page, 'key' | 'name' | 'rows' | 'font' | 'widths' | 'grids'>,
    Partial<Pick<Page, 'folded' | 'wraps' | 'filter' | 'isPlain'>> {
  readonly columns: number;
  /** The row of the headings, counted from 0, down to which the page is frozen. */
  readonly headerRow: number;
  /** Columns that are frozen too; none unless set. */
  readonly frozenColumns?: number;
}

/** A page whose headings stand in one row, above them its head, without merged cells. */
export function headedPage({ columns, headerRow, frozenColumns = 0, ...own }: HeadedPage): Page {
  return {
    ownRows: own.rows.length,
    ownColumns: columns,
    header: { first: headerRow, last: headerRow },
    frozen: { rows: headerRow + 1, columns: frozenColumns },
    mergesAcross: [],
    mergesDown: [],
    heights: [],
    folded: null,
    filter: null,
    ...own,
  };
}
