// Stands in for the library by which the engine reads texts as numbers, see scripts/build-local.mjs.
import * as numfmt from 'numfmt';

export * from 'numfmt';

/** More texts than a workbook's formulas compare, and few enough to keep. */
const MOST_TEXTS = 20_000;

/** What a text is read as without options does not change: rules of a coloured tab ask for the same few texts thousands of times. */
function remembered<Read>(
  read: (text: string, options?: object) => Read,
): (text: string, options?: object) => Read {
  const known = new Map<string, { readonly result: Read }>();
  return (text, options) => {
    if (options !== undefined) return read(text, options);
    const found = known.get(text);
    if (found !== undefined) return found.result;
    if (known.size >= MOST_TEXTS) known.clear();
    const result = read(text);
    known.set(text, { result });
    return result;
  };
}

export const parseDate = remembered(numfmt.parseDate);
export const parseTime = remembered(numfmt.parseTime);
export const parseNumber = remembered(numfmt.parseNumber);
