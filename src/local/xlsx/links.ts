import { type PackageParts, partText, setPartText } from './package';
import { relationsPath } from './relations';
import { withAttribute, xmlElements } from './xml-text';

/** A tab whose links over several cells stand at their first cells alone, the only ones that hucre reads. */
export function withShortLinks(sheetXml: string): string {
  return mapLinks(sheetXml, (ref) => ref.split(':')[0] ?? ref);
}

/**
 * Puts the place within a page into the page's address, where hucre keeps it: files give `#phan` apart from it. Links that
 * share one address with others are left as they are.
 */
export function joinPlacesOfLinks(parts: PackageParts, path: string, sheetXml: string): string {
  const links = xmlElements(sheetXml, 'hyperlink');
  const ids = links.map(({ attributes }) => attributes.get('r:id') ?? '');
  return links.reduce((xml, { attributes, outer }) => {
    const [id = '', place = ''] = [attributes.get('r:id'), attributes.get('location')];
    if (id === '' || place === '' || ids.indexOf(id) !== ids.lastIndexOf(id)) return xml;
    const relations = partText(parts, relationsPath(path));
    const own = xmlElements(relations, 'Relationship').find((one) => one.attributes.get('Id') === id);
    if (own === undefined) return xml;
    const joined = withAttribute(own.outer, 'Target', `${own.attributes.get('Target') ?? ''}#${place}`);
    setPartText(
      parts,
      relationsPath(path),
      relations.replace(own.outer, () => joined),
    );
    return xml.replace(outer, () => outer.replace(/\slocation\s*=\s*(?:"[^"]*"|'[^']*')/, ''));
  }, sheetXml);
}

/** Links that stand where they stood in the file cover the cells again that they covered there. */
export function restoreLinks(sheetXml: string, before: string): string {
  const areas = new Map(
    xmlElements(before, 'hyperlink').flatMap(({ attributes }): [string, string][] => {
      const ref = attributes.get('ref') ?? '';
      return ref.includes(':') ? [[ref.split(':')[0] ?? ref, ref]] : [];
    }),
  );
  return areas.size === 0 ? sheetXml : mapLinks(sheetXml, (ref) => areas.get(ref) ?? ref);
}

function mapLinks(sheetXml: string, change: (ref: string) => string): string {
  const list = xmlElements(sheetXml, 'hyperlinks')[0];
  if (list === undefined) return sheetXml;
  const links = xmlElements(list.inner, 'hyperlink').map(({ attributes, outer }) => {
    const ref = attributes.get('ref') ?? '';
    return change(ref) === ref ? outer : withAttribute(outer, 'ref', change(ref));
  });
  return sheetXml.replace(list.outer, () => `<hyperlinks>${links.join('')}</hyperlinks>`);
}
