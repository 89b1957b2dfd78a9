import { periodOfTab } from '../survey/series-name';
import {
  type ColumnSpan,
  nearest,
  type RowSpan,
  readLines,
  readPeriods,
  type StatedPeriods,
} from '../tab/lines';
import { type PeriodHeading, periodHeadingIn, periodOfHeading } from '../tab/period-heading';
import { pickTitle } from '../tab/title';
import type { Tab } from '../workbook/workbook';
import type { TableDraft } from './draft';

/** What tells one of several tables of a tab which time it is of. */
export interface TimeAbove {
  /** A line of its own that says nothing else: "Quý II". */
  readonly heading: PeriodHeading | null;
  /** The rows of the title that stands once above the first of them, for those that have none of their own; else null. */
  readonly titles: RowSpan | null;
  /** Its columns, where it stands beside another. */
  readonly columns: ColumnSpan | null;
}

export const ALONE: TimeAbove = { heading: null, titles: null, columns: null };

interface Stacked {
  readonly drafts: readonly TableDraft[];
  /** The rows above its header that are its own. */
  readonly above: RowSpan;
}

/** What tells the tables of a tab, below or beside each other, of their times; nothing of a table alone. */
export function timesAbove(tab: Tab, blocks: readonly Stacked[]): ReadonlyMap<TableDraft, TimeAbove> {
  const found = new Map<TableDraft, TimeAbove>();
  if (blocks.flatMap(({ drafts }) => drafts).length < 2) return found;
  const grid = tab.values;
  let titles: RowSpan | null = null;
  let isDivided = false;
  for (const { drafts, above } of blocks) {
    const rows = nearest(above, 'above');
    const line = periodHeadingIn(grid, rows);
    const { isDated } = statedAbove(tab, rows, { heading: line, titles, columns: null });
    const common: PeriodHeading | null = isDated || isDivided || titles === null ? line : null;
    const isTimed = common !== null || readPeriods(grid, rows) !== null;
    const isUntitled =
      titles !== null &&
      isTimed &&
      pickTitle(readLines(grid, rows).filter(({ row }) => row !== common?.row)) === null;
    if (!isUntitled) {
      titles = { from: rows.from, to: common?.row ?? rows.to };
      isDivided = common !== null;
    }
    for (const draft of drafts) {
      const isBeside = drafts.some(({ from }) => from !== draft.from);
      const columns = isBeside ? { from: draft.from, to: draft.to } : null;
      const heading = (columns && periodHeadingIn(grid, rows, columns)) ?? common;
      found.set(draft, { heading, titles: isUntitled ? titles : null, columns });
    }
  }
  return found;
}

/** The period that a table's own heading, its columns or the lines above it state; whether that is its heading's where it has one. */
export function statedAbove(
  tab: Tab,
  above: RowSpan,
  { heading, titles, columns }: TimeAbove,
): { readonly stated: StatedPeriods | null; readonly isDated: boolean } {
  const grid = tab.values;
  const around = titles && readPeriods(grid, nearest(titles, 'above'));
  if (heading === null) {
    const own = columns && readPeriods(grid, above, columns);
    return { stated: own ?? readPeriods(grid, above) ?? around, isDated: true };
  }
  const title = around ?? readPeriods(grid, { from: above.from, to: heading.row });
  const period = periodOfHeading(heading, title?.figures ?? periodOfTab(tab.name, null));
  const own = period && { figures: period, title: period };
  return { stated: own ?? title, isDated: own !== null };
}
