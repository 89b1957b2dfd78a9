import { type PackageParts, partText, setPartText } from './package';
import { addRelation, copyParts, partsBelow, relationsOf, relationsPath, withoutRelation } from './relations';
import { sheetParts } from './sheet-parts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What a tab shows beside its cells, and the elements that stand behind it there (ECMA-376 part 1, 18.3.1.99). */
const SHOWN = {
  drawing: {
    element: 'drawing',
    id: 'rIdDrawing',
    behind: /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts)[\s>/]/,
  },
  image: {
    element: 'picture',
    id: 'rIdPicture',
    behind: /<(?:oleObjects|controls|webPublishItems|tableParts)[\s>/]/,
  },
} as const;

/** The parts without charts, images and shapes of tabs: hucre writes less of them than there was, or none, and would hold them twice. */
export function withoutDrawings(parts: ReadonlyMap<string, Uint8Array>): PackageParts {
  const rest: PackageParts = new Map([...parts].filter(([path]) => !path.startsWith('xl/media/')));
  for (const { path } of sheetParts(parts)) {
    for (const relation of relationsOf(parts, path)) {
      if (relation.kind !== 'drawing' || relation.path === null) continue;
      for (const part of partsBelow(parts, relation.path)) {
        rest.delete(part);
        rest.delete(relationsPath(part));
      }
      withoutRelation(rest, path, relation.id);
    }
  }
  return rest;
}

/** Gives a written tab the drawing and the background that it had in the file, byte by byte, with all that the drawing shows. */
export function restoreDrawings(
  parts: PackageParts,
  file: ReadonlyMap<string, Uint8Array>,
  tab: { readonly path: string; readonly before: string },
): void {
  for (const kind of ['drawing', 'image'] as const) {
    const shown = relationsOf(file, tab.before).find((relation) => relation.kind === kind);
    if (shown === undefined || shown.path === null || !file.has(shown.path)) continue;
    copyParts(parts, file, shown.path);
    show(parts, { kind, tab: tab.path, part: shown.path });
  }
}

/** Has a tab, by the path of its part, show a drawing. */
export function giveDrawing(parts: PackageParts, path: string, drawing: string): void {
  show(parts, { kind: 'drawing', tab: path, part: drawing });
}

function show(
  parts: PackageParts,
  { kind, tab, part }: { readonly kind: keyof typeof SHOWN; readonly tab: string; readonly part: string },
): void {
  const { element, id, behind } = SHOWN[kind];
  addRelation(parts, tab, { id, type: `${OFFICE}/${kind}`, path: part });
  const xml = partText(parts, tab);
  const at = placeBefore(xml, behind);
  setPartText(
    parts,
    tab,
    `${xml.slice(0, at)}<${element} xmlns:r="${OFFICE}" r:id="${id}"/>${xml.slice(at)}`,
  );
}

function placeBefore(xml: string, elements: RegExp): number {
  const start = xml.lastIndexOf('</sheetData>');
  const behind = xml.slice(Math.max(0, start)).search(elements);
  if (behind >= 0) return Math.max(0, start) + behind;
  const isLast = /<\/extLst>\s*<\/worksheet>\s*$/.test(xml);
  return xml.lastIndexOf(isLast ? '<extLst' : '</worksheet>');
}
