import type { Header } from '../tab/header';
import { repeatedHeaderRows } from '../tab/header-rows';
import { beginsAsTitle } from '../tab/title';
import { cleanText } from '../text/normalise';
import type { Grid, Tab } from '../workbook/workbook';
import { ANY_YEAR, logDateReader } from './date';
import { type LogDraftRow, type LogLayout, type RowContext, readRow, type ShownRows } from './row';
import { unitReader } from './unit-text';

/** The events below a header and the first row behind them and their total. */
export interface LogBody {
  readonly rows: readonly LogDraftRow[];
  readonly end: number;
}

/** How far above its header a log's own title may stand. */
const TITLE_ROWS = 10;

/**
 * Reads the rows of a log until another header: headings, totals, blank rows and the log's own header on its next page
 * are no events, and what stands below a note or a signature is one only where it has a date (or a number) and a unit.
 */
export function readLogBody(tab: Tab, layout: LogLayout): LogBody {
  const grid = tab.values;
  const known = new Set<string>();
  const context: RowContext = {
    grid,
    known,
    layout,
    shownAt: { unit: shownRows(tab, layout.unitColumn), date: shownRows(tab, layout.dateColumn) },
    unitOf: unitReader(),
    dateOf: logDateReader(ANY_YEAR),
  };
  const rows: LogDraftRow[] = [];
  let waiting: LogDraftRow[] = [];
  let end = layout.header.last + 1;
  let place: 'events' | 'gap' | 'tail' = 'events';
  let group: string | null = null;
  let otherTitle = false;
  for (let row = end; row < grid.length; row += 1) {
    const repeated = repeatedHeaderRows(grid, row, layout);
    if (repeated > 0) {
      if (otherTitle) break;
      row += repeated - 1;
      continue;
    }
    const step = readRow(context, { row, before: rows[rows.length - 1], group });
    if (step.kind === 'header') break;
    if (step.kind === 'total' && rows.length > 0 && place !== 'tail') end = row + 1;
    if (step.kind === 'blank' && place === 'events') place = 'gap';
    if (step.kind === 'line') place = 'tail';
    if (step.kind === 'heading') {
      group = step.text;
      otherTitle = otherTitle || isOtherTitle(grid, step.text, layout.header);
    }
    if (step.kind !== 'event') continue;
    const { event, strong } = step;
    if (place !== 'events' && !(strong && event.name !== '')) {
      if (place === 'gap') waiting.push(event);
      continue;
    }
    for (const earlier of waiting) rows.push(earlier);
    rows.push(event);
    if (event.name !== '') known.add(event.name);
    waiting = [];
    end = row + 1;
    place = 'events';
    otherTitle = false;
  }
  return withKnown({ rows, end }, waiting);
}

/** Rows behind the last certain one belong to the log as long as they name units that it knows. */
function withKnown({ rows, end }: LogBody, waiting: readonly LogDraftRow[]): LogBody {
  if (waiting.length === 0) return { rows, end };
  const known = new Set(rows.map(({ name }) => name.toLowerCase()));
  const foreign = waiting.findIndex(({ name }) => name === '' || !known.has(name.toLowerCase()));
  const own = foreign < 0 ? waiting : waiting.slice(0, foreign);
  const last = own[own.length - 1];
  return last === undefined ? { rows, end } : { rows: [...rows, ...own], end: Math.max(end, last.row + 1) };
}

function isOtherTitle(grid: Grid, text: string, { first }: Header): boolean {
  if (!beginsAsTitle(text)) return false;
  const above = grid.slice(Math.max(0, first - TITLE_ROWS), first).flat();
  return !above.some((cell) => typeof cell === 'string' && cleanText(cell) === text);
}

function shownRows({ merges = [], values }: Tab, column: number | null): ShownRows {
  const shown = new Map<number, number>();
  for (const merge of merges) {
    if (merge.column !== column) continue;
    const end = Math.min(merge.row + merge.rows, values.length);
    for (let row = merge.row + 1; row < end; row += 1) shown.set(row, merge.row);
  }
  return shown;
}
