/** A function of texts that works each of them out once. For one command: what it knows goes with it. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = of(text);
    known.set(text, result);
    return result;
  };
}
