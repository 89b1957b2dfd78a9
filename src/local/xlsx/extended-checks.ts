import { type PackageParts, setPartText } from './package';
import { mainPartText, sheetParts } from './sheet-parts';
import { escapeXml, type XmlElement, xmlElements } from './xml-text';

/** In small letters: where Excel puts checks of typed values whose cells or lists stand in other tabs. */
const EXTENSION = '{cce6a557-97bc-4b89-adb6-d9c93caab3df}';

/** The parts with every check of typed values where hucre looks for them, those of Excel's extension as well; they mean the same there. */
export function withPlainChecks(parts: PackageParts): PackageParts {
  const plain = new Map(parts);
  for (const { path } of sheetParts(parts)) {
    const xml = mainPartText(parts, path);
    if (xml.includes('<x14:dataValidation ')) setPartText(plain, path, withPlainChecksOf(xml));
  }
  return plain;
}

function withPlainChecksOf(xml: string): string {
  const extensions = xmlElements(xml, 'ext').filter(
    ({ attributes }) => attributes.get('uri')?.toLowerCase() === EXTENSION,
  );
  const checks = extensions.flatMap(({ inner }) => xmlElements(inner, 'x14:dataValidation')).map(plainCheck);
  const left = extensions.reduce((text, { outer }) => text.replace(outer, ''), xml);
  const [own] = xmlElements(left, 'dataValidations');
  if (own === undefined)
    return left.replace('</sheetData>', `</sheetData><dataValidations>${checks.join('')}</dataValidations>`);
  return left.replace(own.outer, () => `<dataValidations>${own.inner}${checks.join('')}</dataValidations>`);
}

function plainCheck({ attributes, inner }: XmlElement): string {
  const areas = xmlElements(inner, 'xm:sqref')[0]?.inner ?? '';
  const written = [...attributes]
    .filter(([name]) => !name.includes(':'))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const formulas = ['formula1', 'formula2'].flatMap((name) => {
    const formula = xmlElements(xmlElements(inner, `x14:${name}`)[0]?.inner ?? '', 'xm:f')[0]?.inner;
    return formula === undefined ? [] : [`<${name}>${formula}</${name}>`];
  });
  return `<dataValidation${written.join('')} sqref="${areas}">${formulas.join('')}</dataValidation>`;
}
