import { CHART_COLOURS } from '../colour/palette';
import type { ChartSeries } from '../page/chart';
import { CHART_COLUMNS } from './columns';

/** A series of the charts: the column of its figures, under whose heading the legend names it. */
export interface StateSeries {
  readonly column: number;
  readonly series: ChartSeries;
}

function bars(column: number, color: string): StateSeries {
  return { column, series: { kind: 'bars', color } };
}

const SERIES = {
  reached: bars(CHART_COLUMNS.reached, CHART_COLOURS.reached),
  below: bars(CHART_COLUMNS.below, CHART_COLOURS.below),
  late: bars(CHART_COLUMNS.late, CHART_COLOURS.late),
  inProgress: bars(CHART_COLUMNS.inProgress, CHART_COLOURS.inProgress),
  unknown: {
    column: CHART_COLUMNS.unknown,
    series: { kind: 'line', color: CHART_COLOURS.unknown, lineWidth: 0, pointSize: 8 },
  },
  level: {
    column: CHART_COLUMNS.level,
    series: { kind: 'line', color: CHART_COLOURS.level, lineWidth: 2, pointSize: 0 },
  },
} as const satisfies Readonly<Record<string, StateSeries>>;

/** What decides which states a unit can be in. */
export interface Due {
  /** The target is due, for some units or for all. */
  readonly periodEnded: boolean;
  readonly isDueForAll: boolean;
  readonly direction: 'more' | 'less';
  readonly isPaced: boolean;
}

/** The series of an indicator, in the order of their columns: the states that its units can be in, and the line to reach. */
export function seriesOf({ periodEnded, isDueForAll, direction, isPaced }: Due): readonly StateSeries[] {
  const { reached, below, late, inProgress, unknown, level } = SERIES;
  const isLess = direction === 'less';
  return [
    ...(periodEnded || !isLess ? [reached] : []),
    ...(periodEnded || isLess ? [below] : []),
    ...(!periodEnded && isPaced && !isLess ? [late] : []),
    ...(isDueForAll ? [] : [inProgress]),
    unknown,
    level,
  ];
}
