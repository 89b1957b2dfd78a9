import { type PackageParts, partText, setPartText } from './package';
import { addRelation, copyParts, relationsOf } from './relations';
import { workbookSheets } from './sheet-parts';
import { escapeXml, xmlElements } from './xml-text';

const WORKBOOK = 'xl/workbook.xml';

/**
 * Puts chart sheets of the file back into a written workbook, each behind the tab that stood before it there. `renamed`
 * gives the new name of each tab of the file that is still there, by its old one.
 */
export function restoreChartSheets(
  parts: PackageParts,
  file: ReadonlyMap<string, Uint8Array>,
  renamed: ReadonlyMap<string, string>,
): void {
  const charts = workbookSheets(file).filter(({ kind }) => kind === 'chartsheet');
  if (charts.length === 0) return;
  const before = workbookSheets(file).map(({ name }) => name);
  const workbook = partText(parts, WORKBOOK);
  const list = xmlElements(workbook, 'sheets')[0];
  const sheets = xmlElements(list?.inner ?? '', 'sheet').map(({ outer, attributes }) => ({
    outer,
    name: attributes.get('name') ?? '',
    id: Number(attributes.get('sheetId')),
  }));
  const old = sheets.map(({ name }) => name);
  let id = Math.max(0, ...sheets.map((sheet) => sheet.id));
  for (const chart of charts) {
    const type = relationsOf(file, WORKBOOK).find(({ path }) => path === chart.path)?.type;
    if (type === undefined || sheets.some(({ name }) => name === chart.name)) continue;
    id += 1;
    const relation = `rIdChart${id}`;
    const outer = `<sheet name="${escapeXml(chart.name)}" sheetId="${id}" r:id="${relation}"/>`;
    const earlier = before.slice(0, before.indexOf(chart.name)).map((name) => renamed.get(name) ?? name);
    const at = sheets.map(({ name }) => earlier.includes(name)).lastIndexOf(true) + 1;
    sheets.splice(at, 0, { outer, name: chart.name, id });
    copyParts(parts, file, chart.path);
    addRelation(parts, WORKBOOK, { id: relation, type, path: chart.path });
  }
  const moved = (number: string) => String(sheets.findIndex(({ name }) => name === old[Number(number)]));
  const text = workbook
    .replace(list?.outer ?? '', () => `<sheets>${sheets.map(({ outer }) => outer).join('')}</sheets>`)
    .replace(
      /(\s(?:localSheetId|activeTab)=")(\d+)"/g,
      (_, start: string, number: string) => `${start}${moved(number)}"`,
    );
  setPartText(parts, WORKBOOK, text);
}
