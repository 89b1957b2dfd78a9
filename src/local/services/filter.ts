import { RemoveSheetsFilterMutation, SheetsFilterService } from '@univerjs/sheets-filter';
import { fromEngineRange } from './area';
import { countCalls } from './counted';
import type { Like } from './google-types';
import { refuseProtected } from './guards';
import type { Range } from './range';
import { type ServiceContext, ServiceObject } from './service-object';
import { SheetsError } from './sheets-error';

/** The filter of a tab; which rows it hides is left to the person. */
export class Filter extends ServiceObject implements Like<GoogleAppsScript.Spreadsheet.Filter, keyof Filter> {
  static override readonly googleName = 'Filter';
  readonly #sheetId: string;

  constructor(context: ServiceContext, sheetId: string) {
    super(context);
    this.#sheetId = sheetId;
  }

  static sheetOf(filter: Filter): string {
    return filter.#sheetId;
  }

  getRange(): Range {
    const { engine } = this.context.book;
    const range = engine.get(SheetsFilterService).getFilterModel(engine.unitId, this.#sheetId)?.getRange();
    if (range === undefined) throw new SheetsError('The filter was removed.');
    return this.context.make.range(this.#sheetId, fromEngineRange(range));
  }

  remove(): void {
    this.context.book.engine.execute(RemoveSheetsFilterMutation.id, { subUnitId: this.#sheetId });
  }
}

countCalls(Filter, { free: [], guard: (filter, { book }) => refuseProtected(book, Filter.sheetOf(filter)) });
