import vm from 'node:vm';
import type { RealmTypes } from '../services/execution';
import type { Realm } from './realm';

/**
 * Binds the built-ins of a context as constants of its scripts. A context of `vm` asks its sandbox about every global name, each
 * time it is used, which made the bundle's loops over figures twice as slow; constants are found at once. `Date` is left out, since
 * the host puts a clock of its own there.
 */
const BIND_BUILT_INS = `const { ${[
  'Array|BigInt|Error|Intl|JSON|Map|Math|Number|Object|Promise|Proxy|RangeError|Reflect|RegExp|Set|String|Symbol|SyntaxError',
  'TypeError|WeakMap|WeakSet|decodeURIComponent|encodeURIComponent|isFinite|isNaN|parseFloat|parseInt',
]
  .join('|')
  .split('|')
  .join(', ')} } = globalThis;`;

/** A world of its own in Node. */
export function nodeRealm(): Realm {
  const context = vm.createContext({});
  const global = vm.runInContext('globalThis', context) as Record<string, unknown>;
  vm.runInContext(BIND_BUILT_INS, context);
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
