import type { PreviousPage } from '../page/page';
import { textAt, widthOf } from '../page/typed';
import { GRAND_TOTAL } from '../report/blocks';
import { HEADINGS } from '../report/summary-layout';
import { cellAt } from '../workbook/workbook';

/** Indicators that stand beside each other on a summary, as its own cells tell; rows and columns from 0. */
export interface SummaryPanel {
  /** The first of two rows of headings. */
  readonly header: number;
  /** The row of the grand total, which ends the panel. */
  readonly until: number;
  /** The rows of units, which have numbers. */
  readonly rows: readonly number[];
  /** What stands over an indicator's columns, and the first of these: KH, KQ, Tỷ lệ. */
  readonly indicators: readonly { readonly label: string; readonly column: number }[];
}

/** Whether a row is the first row of a panel's headings. */
export function isPanelHeader(page: PreviousPage, row: number): boolean {
  return textAt(page, row, 0) === HEADINGS.ordinal && textAt(page, row, 1) === HEADINGS.unit;
}

/** The panels of a summary, from above; one without a grand total is none. */
export function summaryPanels(page: PreviousPage): readonly SummaryPanel[] {
  const width = widthOf(page);
  const all = page.values.map((_, row) => row);
  return all.flatMap((header): SummaryPanel[] => {
    if (!isPanelHeader(page, header)) return [];
    const until = all.find((row) => row > header && textAt(page, row, 1) === GRAND_TOTAL);
    if (until === undefined) return [];
    const rows = all
      .slice(header + 2, until)
      .filter((row) => typeof cellAt(page.values, row, 0) === 'number');
    return [{ header, until, rows, indicators: indicatorsIn(page, header, width) }];
  });
}

/** What stands over each KH with a KQ beside it. */
function indicatorsIn(page: PreviousPage, header: number, width: number): SummaryPanel['indicators'] {
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const isPair =
      textAt(page, header + 1, column) === HEADINGS.target &&
      textAt(page, header + 1, column + 1) === HEADINGS.result;
    const label = textAt(page, header, column);
    return isPair && label !== '' ? [{ label, column }] : [];
  });
}
