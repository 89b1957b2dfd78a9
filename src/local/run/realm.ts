import type { RealmTypes } from '../services/execution';

/** A world of its own for one execution of the bundle: its own globals, as every run in Apps Script has. */
export interface Realm {
  readonly types: RealmTypes;
  define(name: string, value: unknown): void;
  /** Runs the bundle; its top-level functions become known. */
  evaluate(code: string): void;
  /** The names of the bundle's top-level functions, in the order of the code. */
  functions(): readonly string[];
  call(name: string, args: readonly unknown[]): unknown;
  dispose(): void;
}

/** Makes a world: a vm context in Node, an iframe in a browser. */
export type RealmFactory = () => Realm;
