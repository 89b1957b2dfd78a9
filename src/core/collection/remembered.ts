/**
 * A function of texts that works each of them out once: the same few headings and names of a workbook are read by dozens of readers. What
 * it gives must follow from the text alone, and nobody may change it. For one command, what it knows goes with it; one that a module
 * keeps is given the `most` texts that it may know before it begins anew.
 */
export function remembered<T>(
  of: (text: string) => T,
  most: number = Number.POSITIVE_INFINITY,
): (text: string) => T {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.result;
    const result = of(text);
    if (known.size >= most) known.clear();
    known.set(text, { result });
    return result;
  };
}
