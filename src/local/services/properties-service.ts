import { countCalls } from './counted';
import type { Like } from './google-types';
import { type ServiceContext, ServiceObject } from './service-object';
import { SheetsError } from './sheets-error';

const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** A store of texts by name: 9 KB a value, 500 KB altogether, counted in UTF-8. */
export class Properties
  extends ServiceObject
  implements Like<GoogleAppsScript.Properties.Properties, keyof Properties>
{
  static override readonly googleName = 'Properties';
  readonly #store: Map<string, string>;

  constructor(context: ServiceContext, store: Map<string, string>) {
    super(context);
    this.#store = store;
  }

  getProperty(key: string): string | null {
    this.#reach();
    return this.#store.get(String(key)) ?? null;
  }

  getProperties(): { [key: string]: string } {
    this.#reach();
    const { Object: RealmObject } = this.context.execution.realm;
    return RealmObject.fromEntries(this.#store) as { [key: string]: string };
  }

  getKeys(): string[] {
    this.#reach();
    return this.context.execution.realm.Array.from(this.#store.keys());
  }

  setProperty(key: string, value: string): this {
    this.#reach();
    const text = String(value);
    if (bytes(text) > LARGEST_VALUE) throw new SheetsError('Argument too large: value');
    const others = [...this.#store].filter(([each]) => each !== String(key));
    const total = others.reduce(
      (sum, [name, each]) => sum + bytes(name) + bytes(each),
      bytes(key) + bytes(text),
    );
    if (total > LARGEST_STORE) {
      throw new SheetsError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#store.set(String(key), text);
    return this;
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): this {
    this.#reach();
    if (deleteAllOthers) this.#store.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    this.#reach();
    this.#store.delete(String(key));
    return this;
  }

  deleteAllProperties(): this {
    this.#reach();
    this.#store.clear();
    return this;
  }

  /** A browser signed in to several accounts asks storage in the name of the wrong one. */
  #reach(): void {
    if (!this.context.book.multipleAccounts) return;
    throw new SheetsError(
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    );
  }
}

/** Gives the three stores. */
export class PropertiesService
  extends ServiceObject
  implements Like<GoogleAppsScript.Properties.PropertiesService, keyof PropertiesService>
{
  static override readonly googleName = 'PropertiesService';

  getDocumentProperties(): Properties {
    return new Properties(this.context, this.context.book.documentProperties);
  }

  getScriptProperties(): Properties {
    return new Properties(this.context, this.context.book.scriptProperties);
  }

  getUserProperties(): Properties {
    return new Properties(this.context, this.context.book.userProperties);
  }
}

countCalls(Properties, { free: [] });
countCalls(PropertiesService, { free: 'all' });

function bytes(text: string): number {
  return new TextEncoder().encode(String(text)).length;
}
