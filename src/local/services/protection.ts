import type { NamedArea } from './a1-area';
import { fromEngineRange } from './area';
import { countCalls } from './counted';
import type { ProtectionTypeName } from './enums';
import type { Like } from './google-types';
import { refuseProtected } from './guards';
import type { StoredProtection } from './host-book';
import type { Range } from './range';
import { type ServiceContext, ServiceObject } from './service-object';

/** The protection of a tab or of cells in it. */
export class Protection
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.Protection, keyof Protection>
{
  static override readonly googleName = 'Protection';
  readonly #stored: StoredProtection;

  constructor(context: ServiceContext, stored: StoredProtection) {
    super(context);
    this.#stored = stored;
  }

  static sheetIdOf(protection: Protection): string {
    return protection.#stored.sheet;
  }

  getProtectionType(): ProtectionTypeName {
    return this.#stored.range === null ? 'SHEET' : 'RANGE';
  }

  getRange(): Range {
    const { book, make } = this.context;
    const { sheet, range } = this.#stored;
    if (range !== null) return make.range(sheet, fromEngineRange(range));
    const tab = book.engine.sheet(sheet);
    const size = { rows: tab.getRowCount(), columns: tab.getColumnCount() };
    const area: NamedArea = { row: 0, column: 0, ...size, whole: 'tab' };
    return make.range(sheet, area);
  }

  getDescription(): string {
    return this.#stored.description;
  }

  setDescription(description: string): this {
    this.#stored.description = description;
    return this;
  }

  isWarningOnly(): boolean {
    return this.#stored.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    this.#stored.warningOnly = warningOnly;
    return this;
  }

  canEdit(): boolean {
    return this.#stored.warningOnly || !this.context.book.protectedTabs.has(this.#stored.sheet);
  }

  remove(): void {
    const { book } = this.context;
    book.protections = book.protections.filter(({ id }) => id !== this.#stored.id);
  }
}

countCalls(Protection, {
  free: [],
  guard: (protection, { book }) => refuseProtected(book, Protection.sheetIdOf(protection)),
});
