import type { Realm, RealmFactory } from '../../../src/local/run/realm';

/** Worlds that nobody uses at the moment, by the bundle that stands in them and the time zone it read. */
const free = new Map<string, Realm[]>();

/**
 * Worlds in which a bundle ran before: its code is compiled and warm, a run costs about half. Apps Script begins each run in a world of
 * its own; but for the spreadsheet's time zone the bundle keeps nothing between runs that a fresh world would not make again
 * (tests/build/world.test.ts), and tests/sheets/worlds.test.ts sees that a run in either ends alike.
 */
export function usedAgain(
  make: RealmFactory,
  code: string,
  { timeZone }: { readonly timeZone: string },
): RealmFactory {
  const key = `${timeZone}\n${code}`;
  return () => free.get(key)?.pop() ?? newWorld(make, { code, key });
}

function newWorld(make: RealmFactory, { code, key }: { readonly code: string; readonly key: string }): Realm {
  const world = make();
  let evaluated = false;
  const kept: Realm = {
    ...world,
    evaluate(text) {
      if (text !== code) throw new RangeError('Use a world again for the bundle that it was made for');
      if (!evaluated) world.evaluate(text);
      evaluated = true;
    },
    dispose() {
      free.set(key, [...(free.get(key) ?? []), kept]);
    },
  };
  return kept;
}
