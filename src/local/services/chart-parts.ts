import type { ChartSpec } from './chart-spec';
import { countCalls } from './counted';
import type { Like } from './google-types';
import { type ServiceContext, ServiceObject } from './service-object';

/** The options of a chart. */
export class ChartOptions
  extends ServiceObject
  implements Like<GoogleAppsScript.Charts.ChartOptions, keyof ChartOptions>
{
  static override readonly googleName = 'ChartOptions';
  readonly #options: ChartSpec['options'];

  constructor(context: ServiceContext, options: ChartSpec['options']) {
    super(context);
    this.#options = options;
  }

  get(option: string): unknown {
    return this.#options[option] ?? null;
  }
}

/** Where a chart stands. */
export class ContainerInfo
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.ContainerInfo, keyof ContainerInfo>
{
  static override readonly googleName = 'ContainerInfo';
  readonly #position: ChartSpec['position'];

  constructor(context: ServiceContext, position: ChartSpec['position']) {
    super(context);
    this.#position = position;
  }

  getAnchorRow(): number {
    return (this.#position?.row ?? 0) + 1;
  }

  getAnchorColumn(): number {
    return (this.#position?.column ?? 0) + 1;
  }

  getOffsetX(): number {
    return this.#position?.offsetX ?? 0;
  }

  getOffsetY(): number {
    return this.#position?.offsetY ?? 0;
  }
}

countCalls(ChartOptions, { free: 'all' });
countCalls(ContainerInfo, { free: 'all' });
