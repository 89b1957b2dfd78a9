/**
 * Functions of Google's list (support.google.com/docs/table/25273; AI and GEMINI: support.google.com/docs/answer/15877199) that the engine
 * has not. Any other name that it does not know Sheets does not know either, and gives #NAME? as the engine does.
 */
const LACKING = new Set(
  `ADD AI ARRAYFORMULA COUNTUNIQUE COUNTUNIQUEIFS DETECTLANGUAGE DIVIDE EQ GEMINI GETPIVOTDATA GOOGLEFINANCE GOOGLETRANSLATE GT GTE
  IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML INFO ISO.CEILING JOIN LT LTE NE POW QUERY SORTN SPARKLINE SPLIT TO_DOLLARS
  TO_PERCENT TO_PURE_NUMBER TO_TEXT UMINUS UNARY_PERCENT UPLUS`.split(/\s+/),
);

/** Functions that mean something else in the engine, which has Excel's, once they are given more than the arguments told here. */
const OTHERWISE: ReadonlyMap<string, (args: readonly string[]) => boolean> = new Map([
  // FILTER(range; condition1; [condition2; …]): Excel's third argument is what to give where nothing is found.
  ['FILTER', (args) => args.length > 2],
  // SORT(range; column; is_ascending; [column2; …]): Excel's third argument is 1 or -1, its fourth turns the range.
  [
    'SORT',
    (args) => args.length > 3 || (args.length === 3 && !/^\s*(?:TRUE(?:\(\))?|1)\s*$/i.test(args[2] ?? '')),
  ],
]);

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const CALL = /(?<![A-Za-z0-9_.])([A-Za-z_][A-Za-z0-9_.]*)\s*\(/g;
const OPENING = /[({]/;
const CLOSING = /[)}]/;

/** The functions that a formula of the engine's spelling calls, in capitals. */
export function functionsCalled(formula: string): readonly string[] {
  return formula.includes('(')
    ? [...withoutTexts(formula).matchAll(CALL)].map(([, name = '']) => name.toUpperCase())
    : [];
}

/** The functions in a formula of the engine's spelling that Sheets works out and the host does not, each once; mostly none. */
export function unmodelledFunctions(formula: string): readonly string[] {
  if (!formula.includes('(')) return [];
  const bare = withoutTexts(formula);
  const found = [...bare.matchAll(CALL)].flatMap(({ 0: call, 1: name = '', index }) => {
    const upper = name.toUpperCase();
    if (LACKING.has(upper)) return [upper];
    return OTHERWISE.get(upper)?.(argumentsFrom(bare, index + call.length)) === true ? [upper] : [];
  });
  return [...new Set(found)];
}

function withoutTexts(formula: string): string {
  return formula.replace(QUOTED, (text) => '"'.repeat(text.length));
}

/** The arguments of a call, from the place behind its bracket. */
function argumentsFrom(formula: string, start: number): readonly string[] {
  const args: string[] = [];
  let depth = 1;
  let from = start;
  let at = start;
  for (; at < formula.length && depth > 0; at += 1) {
    const char = formula[at] ?? '';
    if (OPENING.test(char)) depth += 1;
    if (CLOSING.test(char)) depth -= 1;
    if (char !== ',' || depth !== 1) continue;
    args.push(formula.slice(from, at));
    from = at + 1;
  }
  return [...args, formula.slice(from, depth === 0 ? at - 1 : at)];
}
