import { withAttribute, xmlElements } from './xml-text';

/** A tab whose links over several cells stand at their first cells alone, the only ones that hucre reads. */
export function withShortLinks(sheetXml: string): string {
  return mapLinks(sheetXml, (ref) => ref.split(':')[0] ?? ref);
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
