const VOLATILE = /(?<![A-Za-z0-9_.])(?:NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;
const TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** What Sheets says of a custom function that is given what changes at every look; TODAY(), which changes once a day, is none of it. */
export const VOLATILE_REFUSAL =
  'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

/**
 * Whether a formula gives a function of that name something with NOW() or a random number in it. Sheets looks into the cells that
 * the arguments name as well; the host does not.
 */
export function hasVolatileArgument(formula: string, name: string): boolean {
  if (!VOLATILE.test(formula)) return false;
  const bare = formula.replace(TEXT, (text) => '"'.repeat(text.length));
  const calls = new RegExp(`(?<![A-Za-z0-9_.])${name}\\s*\\(`, 'gi');
  return [...bare.matchAll(calls)].some(({ 0: found, index }) => {
    const start = index + found.length;
    return VOLATILE.test(bare.slice(start, endOfArguments(bare, start)));
  });
}

function endOfArguments(formula: string, start: number): number {
  let depth = 1;
  let at = start;
  while (at < formula.length && depth > 0) {
    if (formula[at] === '(') depth += 1;
    if (formula[at] === ')') depth -= 1;
    at += 1;
  }
  return at;
}
