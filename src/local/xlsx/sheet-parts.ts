import { type PackageParts, partText, setPartText } from './package';
import { withAttribute, xmlElements } from './xml-text';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** A tab of the file: its name, the part that holds it and the XML that names it in the workbook. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly element: string;
}

/** The worksheets of a file in the order of its tabs; chart sheets and macro sheets are left out. */
export function sheetParts(parts: ReadonlyMap<string, Uint8Array>): readonly SheetPart[] {
  const relations = new Map(
    xmlElements(partText(parts, RELATIONS), 'Relationship').map(({ attributes }) => [
      attributes.get('Id') ?? '',
      attributes.get('Target') ?? '',
    ]),
  );
  return xmlElements(mainPartText(parts, WORKBOOK), 'sheet').flatMap(({ attributes, outer }) => {
    const target = relations.get(attributes.get('r:id') ?? '') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    return parts.has(path) ? [{ name: attributes.get('name') ?? '', path, element: outer }] : [];
  });
}

/** A part's XML without the prefix that some programs put before every name of a spreadsheet. */
export function mainPartText(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const text = partText(parts, path);
  const prefix = /<([a-z]\w*):(?:worksheet|workbook|styleSheet)[\s>]/.exec(text.slice(0, 2000))?.[1];
  return prefix === undefined ? text : text.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1');
}

/**
 * A file with the same contents whose tabs stand in another order and in parts numbered by it: hucre finds a tab's charts
 * and tables by its part's number. `order` has the old name of each tab of the new workbook, null for one that is new;
 * tabs that are not in it are left out.
 */
export function reorderSheets(
  parts: ReadonlyMap<string, Uint8Array>,
  order: readonly (string | null)[],
): PackageParts {
  const sheets = new Map(sheetParts(parts).map((sheet) => [sheet.name, sheet]));
  const moved = new Map<string, string>();
  const elements: string[] = [];
  order.forEach((name, index) => {
    const sheet = name === null ? undefined : sheets.get(name);
    if (sheet === undefined) return;
    moved.set(sheet.path, `xl/worksheets/sheet${index + 1}.xml`);
    elements.push(sheet.element);
  });
  const all = new Set([...sheets.values()].map((sheet) => sheet.path));
  const result: PackageParts = new Map();
  for (const [path, bytes] of parts) {
    const owner = path.replace(/^xl\/worksheets\/_rels\/(.*)\.rels$/, 'xl/worksheets/$1');
    if (!all.has(owner)) result.set(path, bytes);
    const target = moved.get(owner);
    if (target === undefined) continue;
    result.set(
      path === owner ? target : `xl/worksheets/_rels/${target.slice('xl/worksheets/'.length)}.rels`,
      bytes,
    );
  }
  const workbook = mainPartText(parts, WORKBOOK);
  const list = xmlElements(workbook, 'sheets')[0]?.outer ?? '';
  setPartText(
    result,
    WORKBOOK,
    withoutActiveTab(workbook.replace(list, () => `<sheets>${elements.join('')}</sheets>`)),
  );
  setPartText(result, RELATIONS, retarget(partText(parts, RELATIONS), moved));
  return result;
}

/** The number of the open tab would point at another one, or at none. */
function withoutActiveTab(workbook: string): string {
  return workbook.replace(/ activeTab="\d+"/, '');
}

function retarget(relations: string, moved: ReadonlyMap<string, string>): string {
  return xmlElements(relations, 'Relationship').reduce((xml, { attributes, outer }) => {
    const target = attributes.get('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    const next = moved.get(path);
    return next === undefined ? xml : xml.replace(outer, () => withAttribute(outer, 'Target', `/${next}`));
  }, relations);
}
