import { fromEngineRange, toEngineRange } from './area';
import { ChartOptions, ContainerInfo } from './chart-parts';
import { type ChartSpec, withOption } from './chart-spec';
import { countCalls } from './counted';
import type { Like } from './google-types';
import { Range } from './range';
import { type ServiceContext, ServiceObject } from './service-object';

const NEW_CHART: ChartSpec = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  options: {},
  numHeaders: 0,
  position: null,
};

/** A chart of a tab, or one that was built and is not inserted yet. */
export class EmbeddedChart
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.EmbeddedChart, keyof EmbeddedChart>
{
  static override readonly googleName = 'EmbeddedChart';
  readonly #spec: ChartSpec;

  constructor(context: ServiceContext, spec: ChartSpec) {
    super(context);
    this.#spec = spec;
  }

  static specOf(chart: EmbeddedChart): ChartSpec {
    return chart.#spec;
  }

  /** A chart that was built does not learn its number when it is inserted: read the tab's charts again. */
  getChartId(): number | null {
    return this.#spec.id;
  }

  getRanges(): Range[] {
    const { make, execution } = this.context;
    return execution.realm.Array.from(this.#spec.ranges, ({ sheet, range }) =>
      make.range(sheet, fromEngineRange(range)),
    );
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.context, this.#spec.options);
  }

  getNumHeaders(): number {
    return this.#spec.numHeaders;
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.context, this.#spec.position);
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.context, this.#spec);
  }
}

/** Puts a chart together. A chart is a combination of columns and lines; other kinds throw by name. */
export class EmbeddedChartBuilder
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, keyof EmbeddedChartBuilder>
{
  static override readonly googleName: string = 'EmbeddedChartBuilder';
  #spec: ChartSpec;

  constructor(context: ServiceContext, spec: ChartSpec = NEW_CHART) {
    super(context);
    this.#spec = spec;
  }

  /** A range that was added already is not added again. */
  addRange(range: Range): this {
    const { sheetId: sheet, area } = Range.placeOf(range);
    const added = { sheet, range: toEngineRange(area) };
    const known = this.#spec.ranges.some((one) => JSON.stringify(one) === JSON.stringify(added));
    return known ? this : this.#with({ ranges: [...this.#spec.ranges, added] });
  }

  clearRanges(): this {
    return this.#with({ ranges: [] });
  }

  getRanges(): Range[] {
    return this.build().getRanges();
  }

  asComboChart(): EmbeddedComboChartBuilder {
    return new EmbeddedComboChartBuilder(this.context, { ...this.#spec, type: 'COMBO' });
  }

  setNumHeaders(headers: number): this {
    return this.#with({ numHeaders: headers });
  }

  setOption(option: string, value: unknown): this {
    return this.#with({ options: withOption(this.#spec.options, { builder: this, name: option, value }) });
  }

  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): this {
    return this.#with({ position: { row: anchorRowPos - 1, column: anchorColPos - 1, offsetX, offsetY } });
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.context, this.#spec);
  }

  #with(spec: Partial<ChartSpec>): this {
    this.#spec = { ...this.#spec, ...spec };
    return this;
  }
}

/** The same for columns and lines together. */
export class EmbeddedComboChartBuilder
  extends EmbeddedChartBuilder
  implements Like<GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder, keyof EmbeddedComboChartBuilder>
{
  static override readonly googleName: string = 'EmbeddedComboChartBuilder';

  setTitle(chartTitle: string): this {
    return this.setOption('title', chartTitle);
  }

  setStacked(): this {
    return this.setOption('isStacked', true);
  }
}

countCalls(EmbeddedChart, { free: ['modify'] });
countCalls(EmbeddedComboChartBuilder, { free: 'all' });
countCalls(EmbeddedChartBuilder, { free: 'all' });
