import type { Realm, RealmFactory } from '../../../src/local/run/realm';

/** Worlds that nobody uses at the moment, by the bundle that stands in them and the time zone it read. */
const free = new Map<string, Map<string, Realm[]>>();

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
  const ofCode = free.get(code) ?? new Map<string, Realm[]>();
  const worlds = ofCode.get(timeZone) ?? [];
  free.set(code, ofCode.set(timeZone, worlds));
  return () => worlds.pop() ?? newWorld(make(), { code, worlds });
}

function newWorld(
  world: Realm,
  { code, worlds }: { readonly code: string; readonly worlds: Realm[] },
): Realm {
  let evaluated = false;
  const kept: Realm = {
    ...world,
    evaluate(text) {
      if (text !== code) throw new RangeError('Use a world again for the bundle that it was made for');
      if (!evaluated) world.evaluate(text);
      evaluated = true;
    },
    dispose() {
      worlds.push(kept);
    },
  };
  return kept;
}
