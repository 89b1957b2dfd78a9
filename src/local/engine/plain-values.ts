/** A copy to all depths of lists and objects, of their prototypes too; what is neither stays itself. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return copyOfList(value) as T;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype ? copyOfParts(value) : copyOfOther(value, prototype);
}

function copyOfList(list: readonly unknown[]): unknown[] {
  const copy: unknown[] = [];
  for (let index = 0; index < list.length; index += 1) {
    if (index in list) copy[index] = copyOf(list[index]);
  }
  return copy;
}

function copyOfParts<T extends object>(value: T): T {
  const copy: Partial<T> = {};
  for (const key in value) if (Object.hasOwn(value, key)) copy[key] = copyOf(value[key]);
  return copy as T;
}

function copyOfOther<T extends object>(value: T, prototype: unknown): T {
  switch (typeName(value)) {
    case '[object RegExp]':
      return new RegExp(value as unknown as RegExp) as unknown as T;
    case '[object Date]':
      return new Date(value as unknown as Date) as unknown as T;
    case '[object Object]':
      return Object.setPrototypeOf(copyOfParts(value), prototype as object | null) as T;
    default:
      return value;
  }
}

/** Whether two values are of one type and hold the same to all depths. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const name = typeName(one);
  if (name !== typeName(other)) return false;
  switch (name) {
    case '[object Array]':
      return isSameList(one as readonly unknown[], other as readonly unknown[]);
    case '[object Object]':
      return isSameObject(one as Parts, other as Parts);
    case '[object Date]':
      return (one as Date).getTime() === (other as Date).getTime();
    case '[object RegExp]':
      return String(one) === String(other);
    default:
      return false;
  }
}

type Parts = Readonly<Record<string, unknown>>;

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => isAlike(item, other[index]));
}

function isSameObject(one: Parts, other: Parts): boolean {
  let parts = 0;
  for (const key in one) {
    if (!Object.hasOwn(one, key)) continue;
    if (!Object.hasOwn(other, key) || !isAlike(one[key], other[key])) return false;
    parts += 1;
  }
  for (const key in other) if (Object.hasOwn(other, key)) parts -= 1;
  return parts === 0;
}

/** Takes parts that are null or undefined out of an object and of the objects in it; gives the object. */
export function withoutNull<T>(value: T): T {
  if (typeof value !== 'object' || value === null || typeName(value) !== '[object Object]') return value;
  for (const key in value) {
    const item: unknown = value[key];
    if (item === null || item === undefined) delete value[key];
    else withoutNull(item);
  }
  return value;
}

function typeName(value: object): string {
  return Object.prototype.toString.call(value);
}
