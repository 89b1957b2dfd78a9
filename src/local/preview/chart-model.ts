import { type ChartColumn, seriesOf, sizeOf } from '../chart-columns';
import { cellReader } from '../engine/cells';
import { numberFormatOf } from '../engine/number-format';
import { formatCell } from '../number-display';
import type { HostBook } from '../services/host-book';
import type { ChartEntry } from '../workbook-state';

/** A figure of a chart; null where the cell holds none. */
export interface ChartFigure {
  readonly value: number | null;
  /** As the cell shows it. */
  readonly shown: string;
}

/** A chart with the figures that its cells hold now. */
export interface ChartModel {
  readonly title: string;
  readonly axis: string;
  readonly width: number;
  readonly height: number;
  readonly slant: number;
  readonly words: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly isLine: boolean;
    readonly color: string;
    readonly lineWidth: number;
    readonly pointSize: number;
    readonly figures: readonly ChartFigure[];
  }[];
}

/** Reads what a chart shows from its cells. */
export function readChart({ engine }: HostBook, chart: ChartEntry): ChartModel {
  const { words, series } = seriesOf(chart);
  const text = (option: string) => String(chart.options[option] ?? '');
  const figuresOf = ({ sheet, column, first, last }: ChartColumn): ChartFigure[] => {
    const read = cellReader(engine, sheet);
    return Array.from({ length: last - first + 1 }, (_, at) => {
      const { value, style } = read(first + at, column);
      const shown = value === '' ? '' : formatCell(value, numberFormatOf(style));
      return { value: typeof value === 'number' ? value : null, shown };
    });
  };
  return {
    title: text('title'),
    axis: text('vAxis.title'),
    ...sizeOf(chart),
    slant:
      chart.options['hAxis.slantedText'] === true ? Number(chart.options['hAxis.slantedTextAngle'] ?? 45) : 0,
    words: words === null ? [] : figuresOf(words).map(({ shown }) => shown),
    series: series.map(({ figures, ...look }) => {
      const { sheet, heading, column } = figures;
      const name = heading === null ? '' : String(cellReader(engine, sheet)(heading, column).value);
      return { ...look, name, figures: figuresOf(figures) };
    }),
  };
}

/** What a chart tells to whoever cannot see it: its title, then each series with its words and figures. */
export function chartLabel({ title, words, series }: ChartModel): string {
  const parts = series.map(({ name, figures }) => {
    const told = figures.flatMap(({ value, shown }, index) => (value === null ? [] : [{ shown, index }]));
    const [first] = told;
    const isLevel = told.length > 1 && told.every(({ shown }) => shown === first?.shown);
    if (isLevel && told.length === figures.length) return `${name}: ${first?.shown}`;
    const each = told.map(({ shown, index }) => `${words[index] ?? ''} ${shown}`.trim());
    return `${name}: ${each.length === 0 ? 'không có' : each.join('; ')}`;
  });
  return [title, ...parts].join('. ');
}
