/** Writes text so that it can stand in an element or an attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => ENTITIES.get(character) ?? character);
}

const ENTITIES = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

const NAMED = new Map([...ENTITIES].map(([character, entity]) => [entity, character]));

/** Reads text as it stands between tags or quotes of XML. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|[a-z]{2,4});/gi,
    (found, hex?: string, decimal?: string) => {
      if (hex !== undefined) return fromCode(Number.parseInt(hex, 16)) ?? found;
      if (decimal !== undefined) return fromCode(Number(decimal)) ?? found;
      return NAMED.get(found) ?? found;
    },
  );
}

function fromCode(code: number): string | undefined {
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** One element of an XML text, as it stands there. */
export interface XmlElement {
  /** From `<` to the closing `>`. */
  readonly outer: string;
  readonly inner: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * The elements of a name (with its prefix, if any) in an XML text, in order. Made for parts whose elements of one
 * name do not stand inside each other; what stands in a longer name (`sheet` and `sheets`) is not found.
 */
export function xmlElements(xml: string, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open = `<${name}`;
  const close = `</${name}>`;
  let from = 0;
  for (;;) {
    const start = xml.indexOf(open, from);
    if (start < 0) return found;
    from = start + open.length;
    if (!/[\s/>]/.test(xml.charAt(from))) continue;
    const openEnd = endOfTag(xml, from);
    if (openEnd < 0) return found;
    const empty = xml.charAt(openEnd - 1) === '/';
    const end = empty ? openEnd + 1 : xml.indexOf(close, openEnd);
    if (end < 0) return found;
    from = empty ? end : end + close.length;
    found.push({
      outer: xml.slice(start, from),
      inner: empty ? '' : xml.slice(openEnd + 1, end),
      attributes: xmlAttributes(xml.slice(start + open.length, openEnd)),
    });
  }
}

/** A quoted `>` does not end a tag. */
function endOfTag(xml: string, from: number): number {
  let quote = '';
  for (let at = from; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

function xmlAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const [, name = '', double, single] = match;
    attributes.set(name, unescapeXml(double ?? single ?? ''));
  }
  return attributes;
}

/** The same element with one attribute of its opening tag set. */
export function withAttribute(element: string, name: string, value: string): string {
  const end = endOfTag(element, 1);
  const tag = element.slice(0, end);
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  const attribute = `"${escapeXml(value)}"`;
  if (pattern.test(tag))
    return tag.replace(pattern, (_, start: string) => start + attribute) + element.slice(end);
  const nameEnd = /^<[\w:.-]+/.exec(tag)?.[0].length ?? end;
  return `${tag.slice(0, nameEnd)} ${name}=${attribute}${element.slice(nameEnd)}`;
}
