import { countCalls } from './counted';
import type { MetadataLocationTypeName, MetadataVisibilityName } from './enums';
import type { Like } from './google-types';
import { type HostBook, type StoredMetadata, takeId } from './host-book';
import { type ServiceContext, ServiceObject } from './service-object';
import type { Sheet } from './sheet';
import { SheetsError } from './sheets-error';
import type { Spreadsheet } from './spreadsheet';

/** Characters of keys and values that a spreadsheet takes for itself, and for each of its tabs. */
const MOST_CHARACTERS = 30_000;

/** Throws where a spreadsheet, or a tab of it, would keep more than it takes. */
function refuseTooLong(book: HostBook, changed: StoredMetadata): void {
  const others = book.developerMetadata.filter(
    ({ id, sheet }) => sheet === changed.sheet && id !== changed.id,
  );
  const characters = [...others, changed].reduce(
    (sum, { key, value }) => sum + key.length + (value ?? '').length,
    0,
  );
  if (characters > MOST_CHARACTERS)
    throw new SheetsError(`Developer metadata takes ${MOST_CHARACTERS} characters, not ${characters}.`);
}

/** A mark on the spreadsheet or on a tab. */
export class DeveloperMetadata
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.DeveloperMetadata, keyof DeveloperMetadata>
{
  static override readonly googleName = 'DeveloperMetadata';
  readonly #id: number;

  constructor(context: ServiceContext, id: number) {
    super(context);
    this.#id = id;
  }

  getId(): number {
    return this.#id;
  }

  getKey(): string {
    return this.#stored.key;
  }

  getValue(): string | null {
    return this.#stored.value;
  }

  getVisibility(): MetadataVisibilityName {
    return this.#stored.visibility;
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.context, this.#stored.sheet);
  }

  setKey(key: string): this {
    return this.#change({ key });
  }

  setValue(value: string): this {
    return this.#change({ value: String(value) });
  }

  setVisibility(visibility: MetadataVisibilityName): this {
    return this.#change({ visibility });
  }

  remove(): void {
    const { book } = this.context;
    const { id: own } = this.#stored;
    book.developerMetadata = book.developerMetadata.filter(({ id }) => id !== own);
  }

  get #stored(): StoredMetadata {
    const stored = this.context.book.developerMetadata.find(({ id }) => id === this.#id);
    if (stored === undefined) throw new SheetsError('The developer metadata no longer exists.');
    return stored;
  }

  #change(part: Partial<StoredMetadata>): this {
    const { book } = this.context;
    const changed = { ...this.#stored, ...part };
    refuseTooLong(book, changed);
    book.developerMetadata = book.developerMetadata.map((each) => (each.id === this.#id ? changed : each));
    return this;
  }
}

/** What a mark is attached to. */
export class DeveloperMetadataLocation
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, keyof DeveloperMetadataLocation>
{
  static override readonly googleName = 'DeveloperMetadataLocation';
  readonly #sheetId: string | null;

  constructor(context: ServiceContext, sheetId: string | null) {
    super(context);
    this.#sheetId = sheetId;
  }

  getLocationType(): MetadataLocationTypeName {
    return this.#sheetId === null ? 'SPREADSHEET' : 'SHEET';
  }

  getSheet(): Sheet | null {
    return this.#sheetId === null ? null : this.context.make.sheet(this.#sheetId);
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.#sheetId === null ? this.context.make.spreadsheet() : null;
  }
}

/** Looks for marks: on the spreadsheet and all its tabs, or on one tab. */
export class DeveloperMetadataFinder
  extends ServiceObject
  implements Like<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, keyof DeveloperMetadataFinder>
{
  static override readonly googleName = 'DeveloperMetadataFinder';
  readonly #tests: ((stored: StoredMetadata) => boolean)[];

  constructor(context: ServiceContext, sheetId: string | null) {
    super(context);
    this.#tests = sheetId === null ? [] : [({ sheet }) => sheet === sheetId];
  }

  withKey(key: string): this {
    return this.#where((stored) => stored.key === key);
  }

  withValue(value: string): this {
    return this.#where((stored) => stored.value === value);
  }

  withId(id: number): this {
    return this.#where((stored) => stored.id === id);
  }

  withVisibility(visibility: MetadataVisibilityName): this {
    return this.#where((stored) => stored.visibility === visibility);
  }

  withLocationType(locationType: MetadataLocationTypeName): this {
    return this.#where(({ sheet }) => locationType === (sheet === null ? 'SPREADSHEET' : 'SHEET'));
  }

  find(): DeveloperMetadata[] {
    return metadataObjects(this.context, (stored) => this.#tests.every((test) => test(stored)));
  }

  #where(test: (stored: StoredMetadata) => boolean): this {
    this.#tests.push(test);
    return this;
  }
}

countCalls(DeveloperMetadata, { free: [] });
countCalls(DeveloperMetadataLocation, { free: 'all' });
countCalls(DeveloperMetadataFinder, {
  free: ['withKey', 'withValue', 'withId', 'withVisibility', 'withLocationType'],
});

/** The marks that pass a test, as objects of the run. */
export function metadataObjects(
  context: ServiceContext,
  test: (stored: StoredMetadata) => boolean,
): DeveloperMetadata[] {
  const stored = context.book.developerMetadata.filter(test);
  return context.execution.realm.Array.from(stored, ({ id }) => new DeveloperMetadata(context, id));
}

/** Attaches a mark; the last two arguments may be left out, the value too. */
export function addMetadata(
  { book }: ServiceContext,
  mark: {
    readonly sheet: string | null;
    readonly key: string;
    readonly rest: readonly (string | undefined)[];
  },
): void {
  const visibilities: readonly (string | undefined)[] = ['DOCUMENT', 'PROJECT'];
  const [first, second] = mark.rest;
  const onlyVisibility = mark.rest.length === 1 && visibilities.includes(first);
  const visibility = onlyVisibility ? first : (second ?? 'DOCUMENT');
  if (visibility !== 'DOCUMENT' && visibility !== 'PROJECT') {
    throw new SheetsError(`Invalid argument: visibility "${String(visibility)}"`);
  }
  const value = onlyVisibility || first === undefined ? null : String(first);
  const added: StoredMetadata = {
    id: takeId(book),
    sheet: mark.sheet,
    key: String(mark.key),
    value,
    visibility,
  };
  refuseTooLong(book, added);
  book.developerMetadata.push(added);
}
