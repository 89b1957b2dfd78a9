import { type PackageParts, partText, setPartText } from './package';

const RELATIONS =
  /\sxmlns:([\w.-]+)\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006|purl\.oclc\.org\/ooxml\/officeDocument)\/relationships["']/;
/** Characters in which the first element of a part and its vocabularies stand. */
const HEAD = 4000;

/**
 * The parts with the prefixes that hucre and this folder know: none in relations and content types, `r:` for relations
 * inside the workbook and its tabs. The format leaves every prefix to the program that writes.
 */
export function plainParts(parts: ReadonlyMap<string, Uint8Array>): PackageParts {
  const plain: PackageParts = new Map(parts);
  for (const [path, bytes] of parts) {
    const head = () => partText(new Map([[path, bytes.subarray(0, HEAD)]]), path);
    if (path.endsWith('.rels') || path === '[Content_Types].xml') {
      const prefix = /<([\w.-]+):(?:Relationships|Types)[\s>]/.exec(head())?.[1];
      if (prefix !== undefined)
        setPartText(
          plain,
          path,
          partText(parts, path).replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</'),
        );
    } else if (/^xl\/(?:workbook|worksheets\/[^/]*)\.xml$/.test(path)) {
      const prefix = RELATIONS.exec(head())?.[1];
      if (prefix !== undefined && prefix !== 'r')
        setPartText(plain, path, withPrefixR(partText(parts, path), prefix));
    }
  }
  return plain;
}

function withPrefixR(xml: string, prefix: string): string {
  const name = prefix.replace(/[.-]/g, '\\$&');
  return xml.replace(/<[^>]*>/g, (tag) =>
    tag.includes(prefix)
      ? tag
          .replace(new RegExp(`(\\s)${name}:(?=\\w+\\s*=)`, 'g'), '$1r:')
          .replace(new RegExp(`(\\sxmlns:)${name}(?=\\s*=)`), '$1r')
      : tag,
  );
}
