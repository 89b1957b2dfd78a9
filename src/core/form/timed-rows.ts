import { readStretch, type Stretch } from '../date/stretch';
import { timePartOf } from '../parts/time-parts';
import { periodWords } from '../tab/period-heading';
import type { FormBodyRow } from './body';

/** The rows of a form that tell of one time. */
export interface TimedRows {
  readonly stretch: Stretch;
  readonly rows: readonly FormBodyRow[];
}

/** The rows of a form by their times, and those of none. */
export interface RowsByTime {
  readonly plain: readonly FormBodyRow[];
  readonly timed: readonly TimedRows[];
}

/** Down to this level a row without figures is a group's heading: A, I. */
const LOWEST_GROUP = 1;

/** The rows of a form by the time that headings over them say, or that they say themselves below the indicator they tell of; null without times. */
export function rowsByTime(body: readonly FormBodyRow[]): RowsByTime | null {
  return underHeadings(body) ?? belowIndicators(body);
}

/** "I. QUÝ I" over the indicators of the first quarter. */
function underHeadings(body: readonly FormBodyRow[]): RowsByTime | null {
  const plain: FormBodyRow[] = [];
  const timed: { readonly stretch: Stretch; readonly rows: FormBodyRow[] }[] = [];
  for (const row of body) {
    const stretch = row.figures ? null : timeOf(row.text);
    if (stretch !== null) timed.push({ stretch, rows: [] });
    else (timed[timed.length - 1]?.rows ?? plain).push(row);
  }
  return timed.length === 0 ? null : { plain, timed };
}

/** "- Quý I", "- Quý II" below an indicator without figures of its own. */
function belowIndicators(body: readonly FormBodyRow[]): RowsByTime | null {
  const plain: FormBodyRow[] = [];
  const timed = new Map<string, { readonly stretch: Stretch; readonly rows: FormBodyRow[] }>();
  const groups: FormBodyRow[] = [];
  let head: FormBodyRow | null = null;
  for (const row of body) {
    const stretch = row.figures ? timeOf(row.name) : null;
    if (!row.figures) {
      head = row;
      if (row.level > LOWEST_GROUP) continue;
      groups.push(row);
      for (const { rows } of timed.values()) rows.push(row);
      plain.push(row);
    } else if (stretch !== null && head !== null) {
      const key = JSON.stringify(stretch);
      const own = timed.get(key) ?? { stretch, rows: [...groups] };
      own.rows.push({ ...head, row: row.row, measure: row.measure ?? head.measure, figures: true });
      timed.set(key, own);
    } else if (row.total && head !== null) plain.push({ ...head, row: row.row, figures: true });
    else {
      plain.push(row);
      head = null;
    }
  }
  return timed.size === 0 ? null : { plain, timed: [...timed.values()] };
}

/** The part of a year, or the whole, of which words say nothing else. */
function timeOf(text: string): Stretch | null {
  const words = periodWords(text);
  const stretch = words === null ? null : readStretch([words]);
  return stretch !== null && timePartOf(stretch) !== null ? stretch : null;
}
