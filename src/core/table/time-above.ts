import { isYearOrLonger } from '../date/stretch';
import type { ColumnSpan, RowSpan } from '../tab/area-span';
import { nearest, readLines, readPeriods, type StatedPeriods, upToDay } from '../tab/lines';
import { type PeriodHeading, periodHeadingIn, periodOfHeading } from '../tab/period-heading';
import { periodOfTab } from '../tab/series-name';
import { numberedHeading, pickTitle } from '../tab/title';
import type { Tab } from '../workbook/workbook';
import { captionRow, type Stacked } from './captions';
import type { TableDraft } from './draft';

/** What tells one of several tables of a tab which time it is of. */
export interface TimeAbove {
  /** A line of its own that says nothing else: "Quý II". */
  readonly heading: PeriodHeading | null;
  /** The rows of the title that stands once above the first of them, for those that have none of their own; else null. */
  readonly titles: RowSpan | null;
  /** What the title above the first of them states, or one between them. */
  readonly around: StatedPeriods | null;
  /** Its columns, where it stands beside another. */
  readonly columns: ColumnSpan | null;
}

export const ALONE: TimeAbove = { heading: null, titles: null, around: null, columns: null };

/** What tells the tables of a tab, below or beside each other, of their times; nothing of a table alone. */
export function timesAbove(tab: Tab, blocks: readonly Stacked[]): ReadonlyMap<TableDraft, TimeAbove> {
  const found = new Map<TableDraft, TimeAbove>();
  if (blocks.flatMap(({ drafts }) => drafts).length < 2) return found;
  const grid = tab.values;
  let titles: RowSpan | null = null;
  let around: StatedPeriods | null = null;
  let isDivided = false;
  for (const { drafts, above } of blocks) {
    const rows = nearest(above, 'above');
    const line = periodHeadingIn(grid, rows);
    const before: StatedPeriods | null = around;
    const { isDated } = statedAbove(tab, rows, { heading: line, titles, around, columns: null });
    const common: PeriodHeading | null = isDated || isDivided || titles === null ? line : null;
    const isTimed = common !== null || readPeriods(grid, rows, { around }) !== null;
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
      found.set(draft, { heading, titles: isUntitled ? titles : null, around: before, columns });
    }
    const isNumbered = numberedHeading(readLines(grid, rows), rows.to) !== null;
    const caption = isNumbered ? rows.to - 1 : captionRow(grid, rows);
    around =
      readPeriods(grid, { from: rows.from, to: common?.row ?? caption }, { around }) ??
      around ??
      readPeriods(grid, rows);
  }
  return found;
}

/** The period that a table's own heading, its columns or the lines above it state; whether that is its heading's where it has one. */
export function statedAbove(
  tab: Tab,
  above: RowSpan,
  { heading, around, columns }: TimeAbove,
): { readonly stated: StatedPeriods | null; readonly isDated: boolean } {
  const grid = tab.values;
  const lines =
    (columns && readPeriods(grid, above, { columns, around })) ?? readPeriods(grid, above, { around });
  if (heading === null) return { stated: lines ?? around, isDated: true };
  const title = readPeriods(grid, { from: above.from, to: heading.row }, { around }) ?? around;
  const period = periodOfHeading(heading, title?.figures ?? periodOfTab(tab.name, null));
  const year = title && isYearOrLonger({ kind: 'stated', period: title.title }) ? { year: title.title } : {};
  const own = period && { ...upToDay(period, lines), ...year };
  return { stated: own ?? title, isDated: own !== null };
}
