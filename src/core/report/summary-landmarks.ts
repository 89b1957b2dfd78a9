import type { Page, PreviousPage } from '../page/page';
import { textAt, unwritten, widthOf } from '../page/typed';
import { GRAND_TOTAL } from './blocks';
import type { IsFramed } from './framed';
import { HEADINGS } from './summary-layout';

/** The second header line of our columns of figures. */
const LEAVES: readonly string[] = [HEADINGS.target, HEADINGS.result, HEADINGS.rate];

/** One table of a summary, on the previous page or on the new one. */
export interface PanelMarks {
  readonly headerRow: number;
  readonly lastRow: number;
  readonly ownColumns: number;
  /** Columns that staff inserted between ours. */
  readonly inserted: readonly number[];
}

/** Where the parts of a summary stand. */
export interface Landmarks {
  readonly panels: readonly PanelMarks[];
  readonly headerRow: number;
  readonly ownColumns: number;
  readonly lastBodyRow: number;
  readonly signatureRow: number;
  readonly signatureColumn: number;
}

/** Reads a page's landmarks; null when a header or its end is gone, so that nothing on it can be placed. */
export function landmarksOf(previous: PreviousPage, isFramed: IsFramed): Landmarks | null {
  const rows = previous.values.map((_, row) => row);
  const width = widthOf(previous);
  const headers = rows.filter(
    (row) => textAt(previous, row, 0) === HEADINGS.ordinal && textAt(previous, row, 1) === HEADINGS.unit,
  );
  const panels = headers.flatMap((headerRow, index): PanelMarks[] => {
    const until = headers[index + 1] ?? previous.values.length;
    const lastRow = rows.find(
      (row) => row > headerRow && row < until && textsIn(previous, row, width).includes(GRAND_TOTAL),
    );
    const columns = panelEnd(previous, headerRow, width);
    return lastRow === undefined || columns === null ? [] : [{ headerRow, lastRow, ...columns }];
  });
  const [first] = panels;
  const last = panels[panels.length - 1];
  if (!first || !last || panels.length !== headers.length) return null;
  return {
    panels,
    headerRow: first.headerRow,
    ownColumns: Math.max(...panels.map(({ ownColumns }) => ownColumns)),
    lastBodyRow: last.lastRow,
    ...signatureIn(previous, last.lastRow, isFramed),
  };
}

function textsIn(previous: PreviousPage, row: number, width: number): string[] {
  return Array.from({ length: width }, (_, column) => textAt(previous, row, column));
}

/** Our columns of a panel: up to the count of indicators, or to its last rate; null where neither stands there. */
function panelEnd(
  previous: PreviousPage,
  headerRow: number,
  width: number,
): Pick<PanelMarks, 'ownColumns' | 'inserted'> | null {
  const leaves = textsIn(previous, headerRow + 1, width);
  const count = textsIn(previous, headerRow, width).indexOf(HEADINGS.count[0]);
  const end = count < 0 ? leaves.lastIndexOf(HEADINGS.rate) + 1 : count;
  if (end <= 1) return null;
  const inserted = leaves.flatMap((leaf, column) =>
    column > 1 && column < end && !LEAVES.includes(leaf) ? [column] : [],
  );
  return { ownColumns: count < 0 ? end : count + 1, inserted };
}

/** A place and a day, as above who signs. */
const PLACED = /ngày .*tháng .*năm/i;

/** Where the titles of those who sign stand, the one at the right: below the legend the first text of ours that is no day. */
function signatureIn(
  previous: PreviousPage,
  lastBodyRow: number,
  isFramed: IsFramed,
): Pick<Landmarks, 'signatureRow' | 'signatureColumn'> {
  for (let row = lastBodyRow + 1; row < previous.values.length; row += 1) {
    const texts = textsIn(previous, row, widthOf(previous));
    const titles = texts.flatMap((text, column) =>
      column > 0 && text !== '' && isFramed(text) && !PLACED.test(text) ? [column] : [],
    );
    const column = titles[titles.length - 1];
    if (column !== undefined) return { signatureRow: row, signatureColumn: column };
  }
  return { signatureRow: lastBodyRow, signatureColumn: 0 };
}

/** The page as its own cells say it, so that its landmarks are read the same way. */
export function asPrevious(page: Page): PreviousPage {
  const values = page.rows.map((row) =>
    row.map(({ content }) => (typeof content === 'object' ? '' : content)),
  );
  return unwritten(values);
}

/** True when the page has the header and the grand total of a summary. */
export function hasSummaryHeader(page: PreviousPage): boolean {
  return landmarksOf(page, () => false) !== null;
}
