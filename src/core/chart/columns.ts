import { PAGES } from '../page/pages';

/** The columns of the figures that charts are drawn from. */
export const CHART_HEADINGS = PAGES.charts.list.headings;

/** Where in {@link CHART_HEADINGS} things stand. */
export const CHART_COLUMNS = {
  indicator: 0,
  unit: 1,
  target: 2,
  result: 3,
  paced: 4,
  rate: 5,
  state: 6,
  label: 7,
  reached: 8,
  below: 9,
  late: 10,
  inProgress: 11,
  unknown: 12,
  level: 13,
} as const;
