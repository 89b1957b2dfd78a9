import { monthsBetween } from '../date/months';
import type { Period } from '../date/period';
import type { Figure } from '../figure/figure';
import { readLogDate } from '../log/date';
import type { Log, LogIndicator } from '../log/log';
import { readAmount } from '../log/tally';
import { addExact } from '../number/decimal';
import { inMeasureOfSeries } from '../survey/in-measure-of-series';
import type { Indicator, Measure, SourceIndicator } from '../survey/indicator';
import { hasBegunOn } from '../survey/series-on-day';
import { monthsIn } from '../tab/series-name';
import type { Evaluation } from '../target/pace';
import { cellAt, type Grid, type Place } from '../workbook/workbook';
import type { ProgressSpan } from './span';
import { figureInMonth, summedMonths } from './summed-months';

/** Why there are no figures month by month. */
export type NoMonths =
  /** One figure tells of the whole time. */
  | 'whole'
  /** Each figure counts from the beginning. */
  | 'cumulative'
  /** A log without days. */
  | 'undated'
  /** More than a year, which has no twelve columns. */
  | 'long';

/** What units did in each month of a target's time. */
export interface MonthlyResults {
  /** A quarter's figure stands in its last month where the sources tell of quarters only. */
  readonly every: Evaluation;
  /**
   * A figure for each month, null where nothing tells of it. Null where the months are not all there is: their sum is not the unit's
   * result.
   */
  readonly of: (measure: Measure) => readonly (number | null)[] | null;
  /** The target of each month where each has one of its own; left out where months share the whole time's. */
  readonly targets?: (measure: Measure) => readonly (number | null)[];
}

/** What months are read from. */
export interface MonthSources {
  readonly grids: ReadonlyMap<string, Grid>;
  /** The reported units of which a unit of the pages is made, by their indexes. */
  readonly partsOf: (unit: number) => readonly number[];
}

/** Columns for months. */
export const MOST_MONTHS = 12;

/** What one cell, or one source, gives a month. */
interface Part {
  readonly month: number;
  readonly value: number | null;
}

/**
 * What units did month by month: events of logs by their days, tabs and columns a month each by what stands there. A year
 * table has one figure for all months, a tab "lũy kế" counts from the beginning, and neither is taken apart.
 */
export function monthlyResults(
  indicator: Indicator,
  span: ProgressSpan,
  { grids, partsOf: unitsOf }: MonthSources,
): MonthlyResults | NoMonths {
  if (span.of > MOST_MONTHS) return 'long';
  const { origin } = indicator;
  if (origin.kind === 'logs') {
    if (origin.logs.some(({ log }) => log.dateColumn === null)) return 'undated';
    const readers = new Map(
      origin.logs.map(({ log, columns }) => [log.tab, eventReader(log, columns, { grids, span })] as const),
    );
    const partsOf = ({ result }: Measure) =>
      result.places.flatMap((place) => readers.get(place.tab)?.(place) ?? []);
    return { every: 'month', of: adder(span, { partsOf, empty: 0 }) };
  }
  if (origin.kind === 'series') {
    if (origin.how === 'latestPeriod') return 'cumulative';
    if (origin.how === 'pages') return 'whole';
    const { how, sources } = origin;
    return ofTimes(
      sources.map((source) => {
        const { period: time } = source;
        const { measures } = inMeasureOfSeries(source, indicator.measure);
        const has = hasBegunOn(span.day, source);
        const sumIn = (of: (measure: Measure) => Figure) => {
          return ({ unit }: Measure) => {
            const own = unitsOf(unit.index).flatMap((at) => measures[at] ?? []);
            const known = own.flatMap((measure) => numberIn(of(measure)) ?? []);
            return known.length === 0 ? null : addExact(known);
          };
        };
        const result = sumIn((measure) => measure.result);
        const value = (measure: Measure) => (has ? result(measure) : null);
        const target = sumIn((measure) => measure.target);
        return { time, value, ...(how === 'addPeriods' ? { target } : {}) };
      }),
      span,
    );
  }
  if (origin.kind === 'list') return ofDays(indicator, span, grids);
  return origin.kind === 'table' ? ofColumns(origin.sources[0], span, grids) : 'whole';
}

/** Reads an event by the cell that counts for it: one, or its amount, in the month of its last day. */
function eventReader(
  log: Log,
  columns: LogIndicator,
  { grids, span }: { readonly grids: ReadonlyMap<string, Grid>; readonly span: ProgressSpan },
): (place: Place) => readonly Part[] {
  const dates = new Map(log.rows.map(({ row, date }) => [row, date]));
  const grid = grids.get(log.tab) ?? [];
  return ({ row, column }) => {
    const date = dates.get(row);
    if (!date) return [];
    const month = monthsBetween(span.start, date.last);
    if (columns.amountColumn === null) return [{ month, value: 1 }];
    const amount = readAmount(cellAt(grid, row, column), columns);
    return [{ month, value: amount.kind === 'number' ? amount.value : null }];
  };
}

/** Rows of a list that are done, each in the month of the day that says so; where other words say so, no months are told. */
function ofDays(
  { measures }: Indicator,
  span: ProgressSpan,
  grids: ReadonlyMap<string, Grid>,
): MonthlyResults | NoMonths {
  const partOf = ({ tab, row, column }: Place): readonly Part[] => {
    const date = readLogDate(cellAt(grids.get(tab) ?? [], row, column), null);
    return date === null ? [] : [{ month: monthsBetween(span.start, date.last), value: 1 }];
  };
  const partsOf = ({ result, assessment }: Measure) =>
    assessment.inResults === 0 ? [] : result.places.flatMap(partOf);
  const isDated = measures.every(
    (measure) => (measure.assessment.inResults ?? 0) === partsOf(measure).length,
  );
  return isDated ? { every: 'month', of: adder(span, { partsOf, empty: 0 }) } : 'whole';
}

/** Columns that are added, or that the result's column sums up, each headed by a month or quarter of its own. */
function ofColumns(
  source: SourceIndicator,
  span: ProgressSpan,
  grids: ReadonlyMap<string, Grid>,
): MonthlyResults | NoMonths {
  const { table, columns } = source;
  if (columns.latestOf !== undefined) return 'cumulative';
  const grid = grids.get(table.tab) ?? [];
  const parts = columns.addedColumns ?? summedMonths(source, grid);
  if (parts === undefined) return 'whole';
  const headed = parts.map((column) => {
    const { leaf = '', texts = [] } = table.columns.find((one) => one.column === column) ?? {};
    const months = monthsIn(leaf) ?? monthsIn(texts.join(' '));
    return { months, value: (measure: Measure) => figureInMonth(measure, column, { columns, grid }) };
  });
  const timed = headed.flatMap(({ months, value }) => {
    if (months === null) return [];
    const year = months.first < span.start.month ? span.end.year : span.start.year;
    const day = (month: number) => ({ year, month, day: 1 });
    return [{ time: { start: day(months.first), end: day(months.last) }, value }];
  });
  return timed.length === headed.length ? ofTimes(timed, span) : 'whole';
}

/** A source of a time, and what it says of a unit. */
interface Timed {
  readonly time: Pick<Period, 'start' | 'end'> | null;
  readonly value: (measure: Measure) => number | null;
  readonly target?: (measure: Measure) => number | null;
}

/** Sources that each tell of a month, or each of a quarter, of their own. */
function ofTimes(sources: readonly Timed[], span: ProgressSpan): MonthlyResults | NoMonths {
  const sizes = new Set(
    sources.map(({ time }) => (time === null ? 0 : monthsBetween(time.start, time.end) + 1)),
  );
  const [size] = sizes;
  if (sizes.size !== 1 || (size !== 1 && size !== 3)) return 'whole';
  const placed = sources.flatMap(({ time, ...own }) =>
    time === null ? [] : [{ month: monthsBetween(span.start, time.end), ...own }],
  );
  if (new Set(placed.map(({ month }) => month)).size !== placed.length) return 'whole';
  const partsOf = (measure: Measure) => placed.map(({ month, value }) => ({ month, value: value(measure) }));
  const haveTargets = size === 1 && placed.every(({ target }) => target !== undefined);
  const targets = (measure: Measure) =>
    Array.from(
      { length: span.of },
      (_, at) => placed.find(({ month }) => month === at)?.target?.(measure) ?? null,
    );
  return {
    every: size === 1 ? 'month' : 'quarter',
    of: adder(span, { partsOf, empty: null }),
    ...(haveTargets ? { targets } : {}),
  };
}

/** Adds parts by their months; `empty` stands for a month of which no part tells. */
function adder(
  { of }: ProgressSpan,
  {
    partsOf,
    empty,
  }: { readonly partsOf: (measure: Measure) => readonly Part[]; readonly empty: number | null },
): MonthlyResults['of'] {
  return (measure) => {
    const result = measure.assessment.inResults;
    const parts = partsOf(measure);
    if (result === null || parts.some(({ month }) => month < 0 || month >= of)) return null;
    const months = Array.from({ length: of }, (): number | null => empty);
    for (const { month, value } of parts) {
      if (value !== null) months[month] = addExact([months[month] ?? 0, value]);
    }
    return addExact(months.map((value) => value ?? 0)) === result ? months : null;
  };
}

function numberIn(figure: Figure | undefined): number | null {
  return figure?.reading.kind === 'number' ? figure.reading.value : null;
}
