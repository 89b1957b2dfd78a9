import { type PackageParts, partText, setPartText } from './package';
import { escapeXml, xmlElements } from './xml-text';

/** What one part of a file says about another one, or about a page of the web. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `drawing`, `chart`. */
  readonly kind: string;
  readonly type: string;
  /** The path of the other part; null for what is outside the file. */
  readonly path: string | null;
}

/** The relations of a part, in order; none when it has none. */
export function relationsOf(parts: ReadonlyMap<string, Uint8Array>, path: string): readonly Relation[] {
  return xmlElements(partText(parts, relationsPath(path)), 'Relationship').map(({ attributes }) => {
    const type = attributes.get('Type') ?? '';
    const isOutside = attributes.get('TargetMode') === 'External';
    return {
      id: attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      path: isOutside ? null : resolvePath(path, attributes.get('Target') ?? ''),
    };
  });
}

/** The part with the relations of a part: `xl/_rels/workbook.xml.rels`. */
export function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** Adds a relation of `path` to another part. */
export function addRelation(
  parts: PackageParts,
  path: string,
  relation: { readonly id: string; readonly type: string; readonly path: string },
): void {
  const { id, type, path: target } = relation;
  const element = `<Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`;
  const before = partText(parts, relationsPath(path));
  const text = before.includes('</Relationships>')
    ? before.replace('</Relationships>', () => `${element}</Relationships>`)
    : `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${element}</Relationships>`;
  setPartText(parts, relationsPath(path), text);
}

/** Takes a relation of `path` away. */
export function withoutRelation(parts: PackageParts, path: string, id: string): void {
  const relations = partText(parts, relationsPath(path));
  const found = xmlElements(relations, 'Relationship').find(({ attributes }) => attributes.get('Id') === id);
  if (found) setPartText(parts, relationsPath(path), relations.replace(found.outer, ''));
}

/** Says of what type a part is that is new in the file. */
export function declareType(parts: PackageParts, path: string, type: string): void {
  const element = `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(type)}"/>`;
  setPartText(
    parts,
    TYPES,
    partText(parts, TYPES).replace('</Types>', () => `${element}</Types>`),
  );
}

/** The paths of a part and of all that it leads to. */
export function partsBelow(parts: ReadonlyMap<string, Uint8Array>, root: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [root];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path) || !parts.has(path)) continue;
    found.add(path);
    for (const relation of relationsOf(parts, path)) if (relation.path !== null) open.push(relation.path);
  }
  return found;
}

/** Copies a part with its relations and all that it leads to, byte by byte, and says of what type each is. */
export function copyParts(parts: PackageParts, from: ReadonlyMap<string, Uint8Array>, root: string): void {
  const types = partText(from, TYPES);
  for (const path of partsBelow(from, root)) {
    for (const copied of [path, relationsPath(path)]) {
      const bytes = from.get(copied);
      if (bytes !== undefined) parts.set(copied, bytes);
    }
    const type = typeOf(types, path);
    if (type !== undefined && typeOf(partText(parts, TYPES), path) !== type) declareType(parts, path, type);
  }
}

const TYPES = '[Content_Types].xml';

function typeOf(types: string, path: string): string | undefined {
  const own = xmlElements(types, 'Override').find(
    ({ attributes }) => attributes.get('PartName')?.toLowerCase() === `/${path}`.toLowerCase(),
  );
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const byExtension = xmlElements(types, 'Default').find(
    ({ attributes }) => attributes.get('Extension')?.toLowerCase() === extension,
  );
  return (own ?? byExtension)?.attributes.get('ContentType');
}
