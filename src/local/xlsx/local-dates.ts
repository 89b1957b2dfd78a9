import { withAttribute, xmlElements } from './xml-text';

/** Built-in formats whose look Excel takes from the reader's country, as Vietnam has them (ECMA-376 part 1, 18.8.30). */
const LOCAL_DATES = [
  [14, 'dd/mm/yyyy'],
  [22, 'dd/mm/yyyy hh:mm'],
] as const;
const FIRST_OWN_FORMAT = 164;

/** The styles of a file with Vietnam's look in place of the built-in formats 14 and 22, which hucre takes for America's. */
export function withLocalDates(stylesXml: string): string {
  return LOCAL_DATES.reduce((xml, [id, code]) => withOwnFormat(xml, id, code), stylesXml);
}

function withOwnFormat(stylesXml: string, id: number, code: string): string {
  const list = xmlElements(stylesXml, 'numFmts')[0];
  const own = xmlElements(list?.inner ?? '', 'numFmt').map((each) => Number(each.attributes.get('numFmtId')));
  const styles = xmlElements(stylesXml, 'cellXfs')[0];
  if (own.includes(id) || styles === undefined) return stylesXml;
  let isUsed = false;
  const next = Math.max(FIRST_OWN_FORMAT - 1, ...own) + 1;
  const moved = xmlElements(styles.inner, 'xf').map(({ attributes, outer }) => {
    if (Number(attributes.get('numFmtId')) !== id) return outer;
    isUsed = true;
    return withAttribute(outer, 'numFmtId', String(next));
  });
  if (!isUsed) return stylesXml;
  const xml = stylesXml.replace(
    styles.outer,
    () => `<cellXfs count="${moved.length}">${moved.join('')}</cellXfs>`,
  );
  const format = `<numFmt numFmtId="${next}" formatCode="${code}"/>`;
  const formats = `<numFmts>${list?.inner ?? ''}${format}</numFmts>`;
  return list === undefined
    ? xml.replace(
        /<(?=fonts[\s>/]|fills[\s>/]|borders[\s>/]|cellStyleXfs[\s>/]|cellXfs[\s>/])/,
        () => `${formats}<`,
      )
    : xml.replace(list.outer, () => formats);
}
