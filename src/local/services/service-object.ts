import type { Area } from '../../core/workbook/workbook';
import type { Execution } from './execution';
import type { HostBook } from './host-book';
import type { Person } from './person';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';

/** What every object that the bundle gets works with; it lasts for one run. */
export interface ServiceContext {
  readonly book: HostBook;
  readonly execution: Execution;
  readonly person: Person;
  readonly make: {
    range(sheetId: string, area: Area): Range;
    sheet(sheetId: string): Sheet;
    spreadsheet(): Spreadsheet;
  };
}

/** Members that JavaScript itself or a printing console looks for; asking for them is no use of a service. */
const QUIET: ReadonlySet<PropertyKey> = new Set(['then', 'toJSON', 'nodeType', 'asymmetricMatch']);

/** The last place where a member is looked for: what is not there is not modelled, and says so. */
const lastResort: object = new Proxy(Object.create(null) as object, {
  get(_, key, receiver: object) {
    if (typeof key === 'symbol' || QUIET.has(key)) return undefined;
    if (key in Object.prototype) return Reflect.get(Object.prototype, key);
    throw ServiceObject.notModelled(receiver, key);
  },
});

/** The base of every object of Google's that the bundle gets: using a member that it lacks throws by name. */
export class ServiceObject {
  /** Google's name of the class, as in messages. */
  static readonly googleName: string = 'Object';
  readonly #context: ServiceContext;

  constructor(context: ServiceContext) {
    this.#context = context;
  }

  /** The run that an object belongs to; undefined for a prototype. */
  static contextOf(object: object): ServiceContext | undefined {
    return #context in object ? object.#context : undefined;
  }

  /** What to throw when a member of a service object is missing, built in the bundle's world where that is known. */
  static notModelled(object: object, member: string): Error {
    const message = `${googleNameOf(object)}.${member} is not modelled by the local host`;
    const context = ServiceObject.contextOf(object);
    return context === undefined ? new Error(message) : new context.execution.realm.Error(message);
  }

  protected get context(): ServiceContext {
    return this.#context;
  }

  toString(): string {
    return googleNameOf(this);
  }
}

Object.setPrototypeOf(ServiceObject.prototype, lastResort);

function googleNameOf(object: object): string {
  return (object.constructor as typeof ServiceObject).googleName;
}
