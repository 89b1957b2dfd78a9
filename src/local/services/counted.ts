import type { CallKind, ServiceCall } from './execution';
import { type ServiceContext, ServiceObject } from './service-object';
import { refuseOtherSignature } from './signatures';

type Method = (this: ServiceObject, ...args: unknown[]) => unknown;

interface Counting<T> {
  /** Methods that are not counted: pure geometry, builders, what a person sees. `all`: none is counted. */
  readonly free: 'all' | readonly (keyof T)[];
  /** How many cells a counted call reads or writes; none unless given. */
  readonly cells?: (object: T, method: string) => number;
  /** Throws when a call may not change what the object stands for. */
  readonly guard?: (object: T, context: ServiceContext, method: string) => void;
}

const READS = /^(get|is|has|find|can)/;
/**
 * Puts every method of a class under the run's counter: `get…`, `is…`, `has…`, `find…`, `can…` read, all others write, unless
 * they are free. Methods inherited from other service classes are included.
 */
export function countCalls<T extends ServiceObject>(
  service: { readonly prototype: T; readonly googleName: string },
  counting: Counting<T>,
): void {
  const free: ReadonlySet<PropertyKey> = new Set(counting.free === 'all' ? [] : counting.free);
  for (const [method, body] of methodsOf(service.prototype)) {
    const counted: CallKind = READS.test(method) ? 'read' : 'write';
    const kind = counting.free === 'all' || free.has(method) ? 'free' : counted;
    const wrapped = function (this: T, ...args: unknown[]): unknown {
      const context = ServiceObject.contextOf(this);
      if (context === undefined) return body.apply(this, args);
      const call: ServiceCall = {
        name: `${service.googleName}.${method}`,
        kind,
        cells: kind === 'free' ? 0 : (counting.cells?.(this, method) ?? 0),
        guard: kind === 'write' ? () => counting.guard?.(this, context, method) : undefined,
      };
      return context.execution.call(call, () => {
        refuseOtherSignature(call.name, args);
        return body.apply(this, args);
      });
    };
    Object.defineProperty(service.prototype, method, { value: wrapped, writable: true, configurable: true });
  }
}

function methodsOf(prototype: object): Map<string, Method> {
  const methods = new Map<string, Method>();
  for (
    let level = prototype;
    level !== ServiceObject.prototype;
    level = Object.getPrototypeOf(level) as object
  ) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name !== 'constructor' && typeof value === 'function' && !methods.has(name))
        methods.set(name, value as Method);
    }
  }
  return methods;
}
