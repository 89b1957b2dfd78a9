import { type PackageParts, partText, setPartText } from './package';
import { addRelation, copyParts, partsBelow, relationsOf, relationsPath } from './relations';
import { sheetParts } from './sheet-parts';
import { xmlElements } from './xml-text';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OWN_ID = 'rIdDrawing';
/** Elements that stand behind a tab's drawing (ECMA-376 part 1, 18.3.1.99). */
const BEHIND =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts)[\s>/]/;

/** The parts without charts, images and shapes of tabs: hucre writes less of them than there was, or none. */
export function withoutDrawings(parts: ReadonlyMap<string, Uint8Array>): PackageParts {
  const rest: PackageParts = new Map(parts);
  for (const { path } of sheetParts(parts)) {
    for (const relation of relationsOf(parts, path)) {
      if (relation.kind !== 'drawing' || relation.path === null) continue;
      for (const part of partsBelow(parts, relation.path)) {
        rest.delete(part);
        rest.delete(relationsPath(part));
      }
      setPartText(
        rest,
        relationsPath(path),
        withoutRelation(partText(rest, relationsPath(path)), relation.id),
      );
    }
  }
  return rest;
}

function withoutRelation(relations: string, id: string): string {
  const found = xmlElements(relations, 'Relationship').find(({ attributes }) => attributes.get('Id') === id);
  return found === undefined ? relations : relations.replace(found.outer, '');
}

/** Gives a written tab the drawing that it had in the file, byte by byte, with all that the drawing shows. */
export function restoreDrawing(
  parts: PackageParts,
  file: ReadonlyMap<string, Uint8Array>,
  tab: { readonly path: string; readonly before: string },
): void {
  const drawing = relationsOf(file, tab.before).find(({ kind }) => kind === 'drawing');
  if (drawing === undefined || drawing.path === null || !file.has(drawing.path)) return;
  copyParts(parts, file, drawing.path);
  addRelation(parts, tab.path, { id: OWN_ID, type: `${OFFICE}/drawing`, path: drawing.path });
  const xml = partText(parts, tab.path);
  const element = `<drawing xmlns:r="${OFFICE}" r:id="${OWN_ID}"/>`;
  const at = placeOfDrawing(xml);
  setPartText(parts, tab.path, xml.slice(0, at) + element + xml.slice(at));
}

function placeOfDrawing(xml: string): number {
  const start = xml.lastIndexOf('</sheetData>');
  const behind = xml.slice(Math.max(0, start)).search(BEHIND);
  if (behind >= 0) return Math.max(0, start) + behind;
  const isLast = /<\/extLst>\s*<\/worksheet>\s*$/.test(xml);
  return xml.lastIndexOf(isLast ? '<extLst' : '</worksheet>');
}
