import type { ChartEntry } from './workbook-state';

/** A column of cells that a chart shows, without its headings; rows and columns from 0. */
export interface ChartColumn {
  readonly sheet: string;
  readonly column: number;
  /** The row of its heading; null without headings. */
  readonly heading: number | null;
  readonly first: number;
  readonly last: number;
}

/** A series of a chart: its figures and its look. */
export interface ChartSeriesEntry {
  readonly figures: ChartColumn;
  readonly isLine: boolean;
  readonly color: string;
  /** Pixels; 0 for none. */
  readonly lineWidth: number;
  readonly pointSize: number;
}

/** The colours that series without one get in turn. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** What a chart shows: the words along its axis, and its series. */
export function seriesOf(chart: ChartEntry): {
  readonly words: ChartColumn | null;
  readonly series: readonly ChartSeriesEntry[];
} {
  const [words = null, ...figures] = columnsOf(chart);
  const looks = chart.options.series;
  return {
    words,
    series: figures.map((column, index): ChartSeriesEntry => {
      const look = fieldOf(looks, String(index));
      const isLine = fieldOf(look, 'type') === 'line';
      return {
        figures: column,
        isLine,
        color: String(fieldOf(look, 'color') ?? COLOURS[index % COLOURS.length]),
        lineWidth: Number(fieldOf(look, 'lineWidth') ?? 2),
        pointSize: Number(fieldOf(look, 'pointSize') ?? 0),
      };
    }),
  };
}

function columnsOf({ ranges, numHeaders }: ChartEntry): ChartColumn[] {
  return ranges.flatMap(({ sheet, range: { startRow, endRow, startColumn, endColumn } }) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, at): ChartColumn => {
      return {
        sheet,
        column: startColumn + at,
        heading: numHeaders > 0 ? startRow + numHeaders - 1 : null,
        first: startRow + numHeaders,
        last: endRow,
      };
    }),
  );
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** The size of a chart in pixels, as Sheets gives one without a size. */
export function sizeOf({ options }: ChartEntry): { readonly width: number; readonly height: number } {
  return { width: Number(options.width ?? 600), height: Number(options.height ?? 371) };
}
