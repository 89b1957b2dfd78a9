import { type PackageParts, partText, setPartText } from './package';
import { relationsOf } from './relations';
import { withAttribute, xmlElements } from './xml-text';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** A tab of the file: its name, the part that holds it and the XML that names it in the workbook. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly element: string;
  /** `worksheet`, `chartsheet`, `dialogsheet` or the name of a sheet of macros. */
  readonly kind: string;
}

/** The worksheets of a file in the order of its tabs; chart sheets and macro sheets are left out. */
export function sheetParts(parts: ReadonlyMap<string, Uint8Array>): readonly SheetPart[] {
  return workbookSheets(parts).filter(({ kind }) => kind === 'worksheet');
}

/** The tabs of a file in order, of every kind. */
export function workbookSheets(parts: ReadonlyMap<string, Uint8Array>): readonly SheetPart[] {
  const relations = new Map(relationsOf(parts, WORKBOOK).map((relation) => [relation.id, relation]));
  return xmlElements(mainPartText(parts, WORKBOOK), 'sheet').flatMap(({ attributes, outer }) => {
    const { path, kind } = relations.get(attributes.get('r:id') ?? '') ?? { path: null, kind: '' };
    if (path === null || !parts.has(path)) return [];
    return [{ name: attributes.get('name') ?? '', path, element: outer, kind }];
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
  const names = workbookSheets(parts).map(({ name }) => name);
  const left = order.filter((name) => name !== null && sheets.has(name));
  const named = renumberNames(workbook, names, left);
  setPartText(
    result,
    WORKBOOK,
    withoutActiveTab(named.replace(list, () => `<sheets>${elements.join('')}</sheets>`)),
  );
  setPartText(result, RELATIONS, retarget(partText(parts, RELATIONS), moved));
  return result;
}

/** The same names with the numbers that their tabs have when only some tabs of the file are left, in another order. */
function renumberNames(
  workbook: string,
  before: readonly string[],
  after: readonly (string | null)[],
): string {
  return xmlElements(workbook, 'definedName').reduce((xml, { attributes, outer }) => {
    const local = attributes.get('localSheetId');
    if (local === undefined) return xml;
    const now = after.indexOf(before[Number(local)] ?? '');
    if (String(now) === local) return xml;
    return xml.replace(outer, () => (now < 0 ? '' : withAttribute(outer, 'localSheetId', String(now))));
  }, workbook);
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
