import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { ISheetNote } from '@univerjs/sheets-note';
import { openXlsx, type RoundtripWorkbook, type Sheet } from 'hucre/xlsx';
import { closeOpenRanges, type RowsOf } from '../engine/open-ranges';
import { noteSize } from '../note-size';
import type { ChartEntry, DeveloperMetadataEntry } from '../workbook-state';
import { withPlainChecks } from './extended-checks';
import { refuseHugeGrids, refuseLongPart } from './grid';
import { type HostProperties, readHostProperties } from './host-properties';
import { withoutDrawings } from './kept-drawings';
import { keptRules } from './kept-rules';
import { joinPlacesOfLinks, withShortLinks } from './links';
import type { KeptTab, LoadedWorkbook } from './loaded-workbook';
import { withLocalDates } from './local-dates';
import { withoutOwnCharts } from './own-charts';
import { type PackageParts, packParts, setPartText, unpackParts } from './package';
import { plainParts } from './plain-parts';
import { StylePool } from './read-cells';
import { groupDepths, readFilter, readTab } from './read-tab';
import { mainPartText, reorderSheets, sheetParts } from './sheet-parts';
import { EXCEL_FONT } from './sizes';
import { type NewNames, renameTabs } from './tab-names';
import { keptValidations } from './validations';
import { XlsxError } from './xlsx-error';

const STYLES = 'xl/styles.xml';

/**
 * Reads an xlsx file. Throws an {@link XlsxError} with one clear line for what cannot be read: no xlsx file, an old .xls, one
 * with a password, a damaged or a huge one.
 */
export async function readXlsx(bytes: Uint8Array): Promise<LoadedWorkbook> {
  const { parts: unpacked, ids } = withoutOwnCharts(plainParts(unpackParts(bytes)));
  const names = sheetParts(unpacked).map((sheet) => sheet.name);
  if (names.length === 0) throw new XlsxError('The workbook has no tab');
  const parts = withPlainChecks(reorderSheets(unpacked, names));
  const sheets = sheetParts(parts);
  for (const { name, path } of sheets) refuseLongPart(name, parts.get(path)?.length ?? 0);
  refuseHugeGrids(sheets.map(({ name, path }) => ({ name, xml: mainPartText(parts, path) })));
  const source = await parse(parts);
  const pool = new StylePool(source.themeColors ?? []);
  const paths = sheets.map((sheet) => sheet.path);
  const tabs = new Map(
    source.sheets.map((sheet, index): [string, KeptTab] => {
      const id = `tab${index + 1}`;
      return [id, keepTab(sheet, { id, xml: mainPartText(parts, paths[index] ?? ''), pool })];
    }),
  );
  const snapshot = snapshotOf(source, tabs, pool);
  const properties = readHostProperties(parts);
  const { sheets: _, ...rest } = source;
  return {
    host: renameTabs({ snapshot, ...hostState(properties, tabs, ids) }, googleNames(properties, names)),
    parts,
    file: unpacked,
    source: rest,
    tabs,
  };
}

async function parse(parts: PackageParts): Promise<RoundtripWorkbook> {
  try {
    return await openXlsx(packParts(partsForHucre(parts), { stored: true }), { readStyles: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new XlsxError(`The workbook is ${/ limit\b/.test(reason) ? 'too large' : 'damaged'}: ${reason}`);
  }
}

/** The parts with what hucre would take for something else said in its words. */
function partsForHucre(parts: PackageParts): PackageParts {
  const plain = withoutDrawings(parts);
  if (parts.has(STYLES)) setPartText(plain, STYLES, withLocalDates(mainPartText(parts, STYLES)));
  for (const { path } of sheetParts(parts)) {
    const xml = mainPartText(parts, path);
    if (xml.includes('<hyperlinks'))
      setPartText(plain, path, withShortLinks(joinPlacesOfLinks(plain, path, xml)));
  }
  return plain;
}

function keepTab(
  sheet: Sheet,
  options: { readonly id: string; readonly xml: string; readonly pool: StylePool },
): KeptTab {
  return {
    name: sheet.name,
    sheet,
    xml: options.xml,
    rules: keptRules(options.xml, sheet, { id: options.id, themeColours: options.pool.themeColours }),
    validations: keptValidations(sheet.dataValidations ?? [], { id: options.id, name: sheet.name }),
  };
}

function snapshotOf(
  source: RoundtripWorkbook,
  tabs: ReadonlyMap<string, KeptTab>,
  pool: StylePool,
): IWorkbookData {
  const is1904 = source.dateSystem === '1904';
  const font = { ...EXCEL_FONT, ...source.defaultFont };
  const sheets: IWorkbookData['sheets'] = {};
  for (const [id, tab] of tabs) sheets[id] = readTab(tab.sheet, { id, xml: tab.xml, pool, is1904, font });
  for (const tab of Object.values(sheets)) closeRangesOf(tab, sheets);
  const { name = 'Arial', size = 10 } = source.defaultFont ?? {};
  return {
    id: 'workbook',
    name: source.properties?.title ?? '',
    appVersion: '0.25.1',
    locale: 'viVN' as IWorkbookData['locale'],
    styles: pool.styles,
    defaultStyle: { ff: name, fs: size },
    sheetOrder: [...tabs.keys()],
    sheets,
    resources: resourcesOf(source, tabs),
  };
}

/** Formulas that Google wraps on download may have open ranges, which end nowhere for the engine. */
function closeRangesOf(tab: Partial<IWorksheetData>, sheets: IWorkbookData['sheets']): void {
  const rowsOf: RowsOf = (name) => {
    const other = name === null ? undefined : Object.values(sheets).find((each) => each.name === name);
    return (other ?? tab).rowCount ?? 0;
  };
  for (const cells of Object.values(tab.cellData ?? {})) {
    for (const cell of Object.values<ICellData>(cells ?? {})) {
      if (cell.f) cell.f = closeOpenRanges(cell.f, rowsOf);
    }
  }
}

function resourcesOf(
  source: RoundtripWorkbook,
  tabs: ReadonlyMap<string, KeptTab>,
): NonNullable<IWorkbookData['resources']> {
  const rules: Record<string, unknown> = {};
  const notes: Record<string, unknown> = {};
  const filters: Record<string, unknown> = {};
  for (const [id, tab] of tabs) {
    const known = tab.rules.flatMap((rule) => (rule.engine === null ? [] : [rule.engine]));
    if (known.length > 0) rules[id] = known;
    const own = notesOf(tab.sheet);
    if (Object.keys(own).length > 0) notes[id] = own;
    const filter = readFilter(tab.sheet);
    if (filter !== null) filters[id] = filter;
  }
  const names = (source.namedRanges ?? []).flatMap((range, index) => {
    if (range.name.startsWith('_xlnm.')) return [];
    const id = `name${index}`;
    const scope = [...tabs].find(([, tab]) => tab.name === range.scope)?.[0] ?? 'AllDefaultWorkbook';
    return [[id, { id, name: range.name, formulaOrRefString: range.range, localSheetId: scope }]];
  });
  return [
    { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(rules) },
    { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes) },
    { name: 'SHEET_FILTER_PLUGIN', data: JSON.stringify(filters) },
    { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(Object.fromEntries(names)) },
  ];
}

function notesOf(sheet: Sheet): Record<number, Record<number, ISheetNote>> {
  const notes: Record<number, Record<number, ISheetNote>> = {};
  for (const [key, cell] of sheet.cells ?? []) {
    if (cell.comment === undefined) continue;
    const [row = 0, col = 0] = key.split(',').map(Number);
    const note = {
      id: `note${row}-${col}`,
      row,
      col,
      ...noteSize(cell.comment.text),
      note: cell.comment.text,
      show: false,
    };
    notes[row] = { ...notes[row], [col]: note };
  }
  return notes;
}

function hostState(
  properties: HostProperties,
  tabs: ReadonlyMap<string, KeptTab>,
  chartIds: ReadonlySet<number>,
) {
  const idOf = new Map([...tabs].map(([id, tab]) => [tab.name, id]));
  return {
    sheetIds: sheetIdsOf(properties, tabs),
    developerMetadata: properties.developerMetadata.flatMap((entry): DeveloperMetadataEntry[] => {
      if (entry.sheet === null) return [entry];
      const sheet = idOf.get(entry.sheet);
      return sheet === undefined ? [] : [{ ...entry, sheet }];
    }),
    documentProperties: new Map(properties.documentProperties),
    locale: properties.locale,
    timeZone: properties.timeZone,
    protectedTabs: [...tabs].filter(([, tab]) => tab.sheet.protection?.sheet === true).map(([id]) => id),
    columnDepths: columnDepthsOf(tabs),
    dataValidations: [...tabs.values()].flatMap((tab) => tab.validations.flatMap(({ entries }) => entries)),
    charts: properties.charts.flatMap((chart): ChartEntry[] => {
      const sheet = idOf.get(chart.sheet);
      if (sheet === undefined || !chartIds.has(chart.id)) return [];
      const ranges = chart.ranges.flatMap(({ sheet: name, range }) => {
        const own = idOf.get(name);
        return own === undefined ? [] : [{ sheet: own, range }];
      });
      return [{ ...chart, sheet, ranges }];
    }),
    spills: new Map(),
  };
}

function columnDepthsOf(tabs: ReadonlyMap<string, KeptTab>): Map<string, readonly number[]> {
  const depths = new Map<string, readonly number[]>();
  for (const [id, { sheet }] of tabs) {
    const levels = groupDepths(sheet);
    if (levels.some((level) => level > 0)) depths.set(id, levels);
  }
  return depths;
}

/** The names that tabs had in Sheets; none for a tab that another program renamed, or that another tab has now. */
function googleNames({ tabNames }: HostProperties, names: readonly string[]): NewNames {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return new Map(
    tabNames.filter(([inFile, name]) => names.includes(inFile) && !taken.has(name.toLowerCase())),
  );
}

/** Ids that were kept; of the other tabs, the first has 0 if it is free, as in Sheets, and the rest a number made of their name. */
function sheetIdsOf(
  properties: HostProperties,
  tabs: ReadonlyMap<string, KeptTab>,
): ReadonlyMap<string, number> {
  const kept = new Map(properties.sheetIds);
  const taken = new Set(kept.values());
  return new Map(
    [...tabs].map(([id, tab], index) => {
      let number = kept.get(tab.name) ?? (index === 0 ? 0 : hashOf(tab.name));
      while (!kept.has(tab.name) && taken.has(number)) number = (number + 1) % 0x7fffffff;
      taken.add(number);
      return [id, number];
    }),
  );
}

function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return hash >>> 1;
}
