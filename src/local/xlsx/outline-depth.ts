import type { Sheet } from 'hucre/xlsx';
import { withAttribute, xmlElements } from './xml-text';

/** Says in a tab that hucre wrote how deep its columns are grouped; without it Excel leaves no room for the groups' signs. */
export function setOutlineDepth(sheetXml: string, { columns = [] }: Sheet): string {
  const depth = columns.reduce((deepest, { outlineLevel = 0 }) => Math.max(deepest, outlineLevel), 0);
  const format = xmlElements(sheetXml, 'sheetFormatPr')[0];
  if (depth === 0 || format === undefined) return sheetXml;
  return sheetXml.replace(format.outer, () => withAttribute(format.outer, 'outlineLevelCol', String(depth)));
}
