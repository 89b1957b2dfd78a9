import { sizeOf } from '../chart-columns';
import type { ChartEntry } from '../workbook-state';
import { chartPart, EMU } from './chart-part';
import { giveDrawing } from './kept-drawings';
import { type PackageParts, partText, setPartText } from './package';
import {
  addRelation,
  declareType,
  partsBelow,
  relationsOf,
  relationsPath,
  withoutRelation,
} from './relations';
import { sheetParts } from './sheet-parts';
import { escapeXml } from './xml-text';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';
const TYPES = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
} as const;
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** Before the number of a chart of the host in the name of its frame, by which it is told from those that other programs made. */
const SIGN = 'chi-tieu.chart.';
const ANCHORS = /<((?:\w+:)?(?:one|two)CellAnchor)[\s>][\s\S]*?<\/\1>/g;

/** Adds the charts of a tab to its drawing beside those of the file, or gives the tab a drawing. `path`: the tab's part. */
export function writeCharts(
  parts: PackageParts,
  charts: readonly ChartEntry[],
  { path, nameOf }: { readonly path: string; readonly nameOf: (sheet: string) => string },
): void {
  const [first] = charts;
  if (first === undefined) return;
  const own = relationsOf(parts, path).find(({ kind }) => kind === 'drawing')?.path;
  const drawing = own ?? `xl/drawings/drawing-${first.id}.xml`;
  if (own === undefined || own === null) {
    setPartText(parts, drawing, `<xdr:wsDr ${DRAWING}></xdr:wsDr>`);
    declareType(parts, drawing, TYPES.drawing);
    giveDrawing(parts, path, drawing);
  }
  for (const chart of charts) {
    const part = `xl/charts/chart-${chart.id}.xml`;
    const id = `rIdChart${chart.id}`;
    setPartText(parts, part, chartPart(chart, nameOf));
    declareType(parts, part, TYPES.chart);
    addRelation(parts, drawing, { id, type: RELATION, path: part });
    const anchor = anchorXml(chart, id);
    setPartText(
      parts,
      drawing,
      partText(parts, drawing).replace(/<\/(?:\w+:)?wsDr>\s*$/, (end) => anchor + end),
    );
  }
}

function anchorXml(chart: ChartEntry, relation: string): string {
  const { row, column, offsetX, offsetY } = chart.position;
  const { width, height } = sizeOf(chart);
  const from = `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${offsetX * EMU}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offsetY * EMU}</xdr:rowOff></xdr:from>`;
  const frame = `<xdr:nvGraphicFramePr><xdr:cNvPr id="${1000 + (chart.id % 1_000_000)}" name="${SIGN}${chart.id}" descr="${escapeXml(String(chart.options.title ?? ''))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`;
  const nowhere = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  const graphic = `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${relation}"/></a:graphicData></a:graphic>`;
  return `<xdr:oneCellAnchor ${DRAWING}>${from}<xdr:ext cx="${width * EMU}" cy="${height * EMU}"/><xdr:graphicFrame macro="">${frame}${nowhere}${graphic}</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
}

/** The parts without the charts that the host wrote, and the numbers of those that were there; what other programs drew stays. */
export function withoutOwnCharts(parts: PackageParts): {
  readonly parts: PackageParts;
  readonly ids: ReadonlySet<number>;
} {
  const ids = new Set<number>();
  const rest: PackageParts = new Map(parts);
  for (const { path } of sheetParts(parts)) {
    const drawing = relationsOf(parts, path).find(({ kind }) => kind === 'drawing');
    if (!drawing?.path) continue;
    const before = partText(parts, drawing.path);
    const after = before.replace(ANCHORS, (anchor) => {
      const id = new RegExp(`name="${SIGN.replaceAll('.', '\\.')}(\\d+)"`).exec(anchor)?.[1];
      if (id === undefined) return anchor;
      ids.add(Number(id));
      dropChart(rest, drawing.path ?? '', anchor);
      return '';
    });
    if (after === before) continue;
    setPartText(rest, drawing.path, after);
    if (/CellAnchor[\s>]|absoluteAnchor[\s>]/.test(after)) continue;
    rest.delete(drawing.path);
    rest.delete(relationsPath(drawing.path));
    withoutRelation(rest, path, drawing.id);
    setPartText(rest, path, partText(rest, path).replace(/<(?:\w+:)?drawing\s[^>]*\/>/, ''));
  }
  return { parts: rest, ids };
}

function dropChart(parts: PackageParts, drawing: string, anchor: string): void {
  const id = /<(?:\w+:)?chart\s[^>]*\b\w+:id="([^"]+)"/.exec(anchor)?.[1] ?? '';
  const part = relationsOf(parts, drawing).find((relation) => relation.id === id)?.path;
  withoutRelation(parts, drawing, id);
  for (const path of part ? partsBelow(parts, part) : []) {
    parts.delete(path);
    parts.delete(relationsPath(path));
  }
}
