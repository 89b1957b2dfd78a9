import type { CalendarDate } from '../date/calendar-date';
import { parseDate } from '../date/parse-date';
import { parsePeriod } from '../date/parse-period';
import type { Period } from '../date/period';
import type { PreviousPage } from '../page/page';
import { textAt, widthOf } from '../page/typed';
import { cellAt } from '../workbook/workbook';
import { isPanelHeader, summaryPanels } from './panels';

/** How the first line of a snapshot begins. */
export const SNAPSHOT_SIGN = 'Chốt số liệu lúc ';

/** Stands above the rows of a snapshot whose units had given no opinion. */
export const SILENT_TITLE = 'Chưa có ý kiến lúc chốt';

/** Before each of these rows, in the column of numbers. */
export const SILENT_SIGN = '·';

/** A target and a result as they are printed; null for a blank and for what a table does not tell of. */
export interface FrozenPair {
  readonly target: number | null;
  readonly result: number | null;
}

/** A unit under an indicator, by their printed names. */
export interface FrozenRow {
  readonly indicator: string;
  readonly unit: string;
}

/** What a summary says, read from its own cells. */
export interface Snapshot {
  readonly period: Period | null;
  readonly asOf: CalendarDate | null;
  /** By what stands over an indicator's columns, then by unit. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, FrozenPair>>;
  /** Rows without an opinion when it was made. */
  readonly silent: readonly FrozenRow[];
}

const AS_OF = /^Số liệu tính đến ngày (\d{2}\/\d{2}\/\d{4})/;

/** Reads a summary, as a page or as it was frozen; null where it has lost its header. */
export function readSnapshot(page: PreviousPage): Snapshot | null {
  const width = widthOf(page);
  const rows = page.values.map((_, row) => row);
  const first = rows.find((row) => isPanelHeader(page, row));
  if (first === undefined) return null;
  const above = rows
    .slice(0, first)
    .flatMap((row) => Array.from({ length: width }, (_, column) => textAt(page, row, column)));
  const asOf = above.flatMap((text) => AS_OF.exec(text)?.[1] ?? [])[0];
  const title = above.filter((text) => text !== '' && text === text.toUpperCase()).join(' ');
  const figures = new Map<string, Map<string, FrozenPair>>();
  for (const { rows: units, indicators } of summaryPanels(page)) {
    for (const { label, column } of indicators) {
      const own = figures.get(label) ?? new Map<string, FrozenPair>();
      for (const row of units) {
        own.set(textAt(page, row, 1), {
          target: figureAt(page, row, column),
          result: figureAt(page, row, column + 1),
        });
      }
      figures.set(label, own);
    }
  }
  return {
    period: parsePeriod(title),
    asOf: asOf === undefined ? null : parseDate(asOf),
    figures,
    silent: silentRows(page),
  };
}

function figureAt(page: PreviousPage, row: number, column: number): number | null {
  const value = cellAt(page.values, row, column);
  return typeof value === 'number' ? value : null;
}

function silentRows(page: PreviousPage): readonly FrozenRow[] {
  const start = page.values.findIndex((_, row) => textAt(page, row, 0).startsWith(SILENT_TITLE));
  if (start < 0) return [];
  return page.values.flatMap((_, row) =>
    row > start && textAt(page, row, 0) === SILENT_SIGN
      ? [{ unit: textAt(page, row, 1), indicator: textAt(page, row, 2) }]
      : [],
  );
}

/** True when the page is a snapshot: its first line says when it was made. */
export function isSnapshot(page: PreviousPage): boolean {
  return textAt(page, 0, 0).startsWith(SNAPSHOT_SIGN);
}
