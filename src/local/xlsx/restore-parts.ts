import type { KeptTab } from './loaded-workbook';
import { withAttribute, xmlElements } from './xml-text';

/** Extensions of a tab that hucre does not write, in small letters: conditional formats and checks of values. */
const KEPT_EXTENSIONS = ['{78c0d931-6437-407d-a8ee-f0aad7539e65}', '{cce6a557-97bc-4b89-adb6-d9c93caab3df}'];
/** Excel's mark of revisions, whose prefix is declared in the old part alone. */
const REVISION = /\sxr\d*:uid="[^"]*"/g;
const NAMESPACES = [
  ['xmlns:x14', 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'],
  ['xmlns:xm', 'http://schemas.microsoft.com/office/excel/2006/main'],
] as const;
const ERRORS = '#DIV/0!|#N/A|#NAME\\?|#NULL!|#NUM!|#REF!|#VALUE!|#SPILL!|#CALC!';
const ERROR_RESULT = new RegExp(`<c ([^>]*)t="str"([^>]*)>(<f[^>]*>[^<]*</f>)<v>(${ERRORS})</v>`, 'g');

/** Errors that formulas gave are errors in the file too, not texts that look like them. */
export function restoreErrors(sheetXml: string): string {
  return sheetXml.replace(ERROR_RESULT, '<c $1t="e"$2>$3<v>$4</v>');
}

/**
 * Puts back elements of the file that hucre writes from less than they said: the default sizes, the protection with its
 * password, the filter with its conditions, and extensions.
 */
export function restoreElements(
  sheetXml: string,
  tab: KeptTab,
  options: { readonly sameFilter: boolean; readonly isProtected: boolean },
): string {
  let xml = replaceElement(sheetXml, tab.xml, 'sheetFormatPr');
  if (options.isProtected) xml = replaceElement(xml, tab.xml, 'sheetProtection');
  if (options.sameFilter) xml = replaceElement(xml, tab.xml, 'autoFilter');
  return restoreExtensions(xml, tab.xml);
}

function replaceElement(xml: string, before: string, name: string): string {
  const own = xmlElements(before, name)[0];
  const written = xmlElements(xml, name)[0];
  if (own === undefined || written === undefined) return xml;
  return xml.replace(written.outer, () => withoutUnknownPrefixes(own.outer));
}

/** Attributes of other vocabularies (`x14ac:dyDescent`) are not declared in the new part. */
function withoutUnknownPrefixes(element: string): string {
  return element.replace(/ [a-z0-9]+:(?!id\b)[A-Za-z]+="[^"]*"/g, '');
}

function restoreExtensions(xml: string, before: string): string {
  const kept = xmlElements(before, 'ext')
    .filter(({ attributes }) => KEPT_EXTENSIONS.includes(attributes.get('uri')?.toLowerCase() ?? ''))
    .map(({ outer }) => outer.replace(REVISION, ''))
    .map((outer) => NAMESPACES.reduce((text, [name, value]) => withAttribute(text, name, value), outer))
    .join('');
  if (kept === '') return xml;
  const list = xmlElements(xml, 'extLst').at(-1);
  if (list === undefined) return xml.replace('</worksheet>', () => `<extLst>${kept}</extLst></worksheet>`);
  return xml.replace(list.outer, () => list.outer.replace('</extLst>', () => `${kept}</extLst>`));
}

/** Adds the file's own differential formats after those that hucre wrote; `first` is the number of the first of them. */
export function restoreFormats(
  stylesXml: string,
  before: string,
): { readonly xml: string; readonly first: number } {
  const own = xmlElements(xmlElements(before, 'dxfs')[0]?.inner ?? '', 'dxf').map(({ outer }) => outer);
  const list = xmlElements(stylesXml, 'dxfs')[0];
  const written = xmlElements(list?.inner ?? '', 'dxf').map(({ outer }) => outer);
  const all = [...written, ...own];
  const element = `<dxfs count="${all.length}">${all.join('')}</dxfs>`;
  if (list !== undefined) return { xml: stylesXml.replace(list.outer, () => element), first: written.length };
  const anchor = xmlElements(stylesXml, 'cellStyles')[0] ?? xmlElements(stylesXml, 'cellXfs')[0];
  const xml =
    anchor === undefined ? stylesXml : stylesXml.replace(anchor.outer, () => anchor.outer + element);
  return { xml, first: 0 };
}
