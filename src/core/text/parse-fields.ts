/** Fields of an object whose values nobody vouches for. */
export type Fields<K extends string> = Readonly<Partial<Record<K, unknown>>>;

/** The fields of a value, none where it is no object: a number, a list, null. */
export function fieldsOf<K extends string>(value: unknown): Fields<K> {
  const fields = isObject(value) ? value : {};
  return fields as Fields<K>;
}

/** The fields of an object written as JSON; null for text that is no JSON or says no object: `null`, `[]`, `12`. */
export function parseFields<K extends string>(json: string): Fields<K> | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  return isObject(value) ? (value as Fields<K>) : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
