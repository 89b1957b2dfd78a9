import fc from 'fast-check';

const SURROGATES = { from: 0xd800, count: 0x800 } as const;

/** Texts that are properties of every object, or of a class. */
const PROPERTIES = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'length', 'name'];

/**
 * Any text: characters of all of Unicode, and names of properties. fast-check's own strings of such characters first spend two seconds
 * of each process on finding out how to shorten them.
 */
export function anyText(maxLength = 100): fc.Arbitrary<string> {
  const character = fc
    .integer({ min: 0, max: 0x10_ffff - SURROGATES.count })
    .map((point) => (point < SURROGATES.from ? point : point + SURROGATES.count));
  const characters = fc
    .array(fc.oneof(character, fc.integer({ min: 0, max: 0x1_ff })), { maxLength })
    .map((points) => String.fromCodePoint(...points));
  return fc.oneof({ weight: 20, arbitrary: characters }, fc.constantFrom(...PROPERTIES));
}
