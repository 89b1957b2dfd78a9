/**
 * A value that is made when it is first asked for and kept: what a module needs only when it is called costs nothing when
 * the bundle is loaded, which every custom function in a cell waits for.
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    if (made === null) made = { value: make() };
    return made.value;
  };
}
