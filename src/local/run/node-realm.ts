import vm from 'node:vm';
import type { RealmTypes } from '../services/execution';
import type { Realm } from './realm';

/** A world of its own in Node. */
export function nodeRealm(): Realm {
  const context = vm.createContext({});
  const global = vm.runInContext('globalThis', context) as Record<string, unknown>;
  const types = vm.runInContext('({ Array, Date, Error, Object })', context) as RealmTypes;
  return {
    types,
    define(name, value) {
      Object.defineProperty(global, name, { value, writable: true, configurable: true, enumerable: false });
    },
    evaluate(code) {
      vm.runInContext(code, context, { filename: 'Code.js' });
    },
    functions: () => Object.keys(global).filter((name) => typeof global[name] === 'function'),
    call(name, args) {
      const body = global[name];
      if (typeof body !== 'function')
        throw new RangeError(`Call a function of the bundle: it has no "${name}"`);
      return Reflect.apply(body, undefined, args) as unknown;
    },
    dispose: () => undefined,
  };
}
