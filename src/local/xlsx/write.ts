import type { IWorkbookData } from '@univerjs/core';
import type { IAutoFilter } from '@univerjs/sheets-filter';
import type { ISheetNote } from '@univerjs/sheets-note';
import { openXlsx, type RoundtripWorkbook, type Sheet, saveXlsx } from 'hucre/xlsx';
import { quoteTab } from '../../core/workbook/a1';
import type { HostWorkbook } from '../workbook-state';
import type { EngineRule } from './conditional-rule';
import { addEmptyRows } from './empty-rows';
import { type HostProperties, keepHostProperties } from './host-properties';
import { restoreChartSheets } from './kept-chart-sheets';
import { restoreDrawings, withoutDrawings } from './kept-drawings';
import { placeRules, restoreRules, rulesToWrite } from './kept-rules';
import { KeptStyles } from './kept-styles';
import { restoreLines, restoreStyles, usedLineStyles } from './line-styles';
import { restoreLinks } from './links';
import type { KeptTab, LoadedWorkbook } from './loaded-workbook';
import { setOutlineDepth } from './outline-depth';
import { writeCharts } from './own-charts';
import { type PackageParts, packParts, partText, setPartText, unpackParts } from './package';
import { printTitleRows } from './print-titles';
import { defaultSizes } from './read-tab';
import { restoreElements, restoreErrors, restoreFormats } from './restore-parts';
import { fittedHeights, setFittedHeights } from './row-heights';
import { mainPartText, reorderSheets, sheetParts } from './sheet-parts';
import { EXCEL_FONT } from './sizes';
import { type NewNames, renamedInFile, renameTabs } from './tab-names';
import { validationsToWrite } from './validations';
import { isSameFilter, writeTab } from './write-tab';

const STYLES = 'xl/styles.xml';

type NamedRange = NonNullable<RoundtripWorkbook['namedRanges']>[number];

interface TabToWrite {
  readonly id: string;
  readonly kept: KeptTab | null;
  readonly sheet: Sheet;
  readonly placed: ReturnType<typeof placeRules>;
  readonly sameFilter: boolean;
  /** Points of rows that fit their text, by row from 0. */
  readonly heights: ReadonlyMap<number, number>;
  readonly isProtected: boolean;
}

/**
 * Writes a workbook as xlsx: what the host holds, and from the file it was loaded from everything that the engine does not
 * model. Tabs whose names Excel refuses are renamed in it, and have their names again when the file is read. The same workbook gives
 * the same bytes.
 */
export async function writeXlsx(loaded: LoadedWorkbook, workbook: HostWorkbook): Promise<Uint8Array> {
  const renamed = renamedInFile(workbook);
  const state = renameTabs(workbook, renamed);
  const tabs = tabsToWrite(loaded, state);
  const order = tabs.map((tab) => tab.kept?.name ?? null);
  const rest = reorderSheets(withoutDrawings(loaded.parts), order);
  const base = await openXlsx(packParts(rest, { stored: true }), { sheets: [] });
  const written = Object.assign(base, loaded.source, {
    sheets: tabs.map((tab) => tab.sheet),
    namedRanges: namesToWrite(loaded, state, tabs),
    activeSheet: Math.max(
      0,
      tabs.findIndex(({ sheet }) => sheet.hidden !== true && sheet.veryHidden !== true),
    ),
    properties: { ...loaded.source.properties, modified: loaded.source.properties?.modified ?? new Date(0) },
  });
  const parts = unpackParts(await saveXlsx(written));
  restore(parts, loaded, tabs);
  restoreShown(parts, loaded, tabs);
  addCharts(parts, state, tabs);
  keepHostProperties(parts, hostProperties(state, renamed), partText(loaded.parts, 'docProps/custom.xml'));
  return packParts(parts);
}

function tabsToWrite(loaded: LoadedWorkbook, state: HostWorkbook): readonly TabToWrite[] {
  const { snapshot } = state;
  const rules = resource<readonly EngineRule[]>(snapshot, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN');
  const notes = resource<Record<string, Record<string, ISheetNote>>>(snapshot, 'SHEET_NOTE_PLUGIN');
  const filters = resource<IAutoFilter>(snapshot, 'SHEET_FILTER_PLUGIN');
  const { name, size } = { ...EXCEL_FONT, ...loaded.source.defaultFont };
  const font = { name, size };
  const styles = new KeptStyles(loaded.source.themeColors ?? [], font);
  for (const { sheet } of loaded.tabs.values()) {
    for (const cell of sheet.cells?.values() ?? []) if (cell.style !== undefined) styles.remember(cell.style);
  }
  return snapshot.sheetOrder.map((id): TabToWrite => {
    const kept = loaded.tabs.get(id) ?? null;
    const before = kept?.sheet ?? null;
    const filter = filters[id] ?? null;
    const source = {
      data: snapshot.sheets[id] ?? {},
      styles: snapshot.styles,
      kept: styles,
      before,
      spills: state.spills.get(id) ?? [],
      notes: noteTexts(notes[id]),
      is1904: loaded.source.dateSystem === '1904',
      font,
      filter,
      depths: state.columnDepths.get(id) ?? [],
    };
    const sheet = writeTab(source);
    const placed = placeRules(rules[id] ?? [], kept?.rules ?? []);
    sheet.conditionalRules = rulesToWrite(placed);
    const validations = state.dataValidations.filter((entry) => entry.sheet === id);
    sheet.dataValidations = validationsToWrite(validations, kept?.validations ?? []);
    const isProtected = state.protectedTabs.includes(id);
    if (isProtected) sheet.protection = before?.protection ?? { sheet: true };
    else delete sheet.protection;
    const { width, height } = defaultSizes(kept?.xml ?? '', font);
    const heights = fittedHeights(sheet, { font, defaultWidth: width, least: height }, kept);
    return { id, kept, sheet, placed, sameFilter: isSameFilter(filter, before), heights, isProtected };
  });
}

/** A plugin's part of the snapshot, by the engine's tab id. */
function resource<T>(snapshot: IWorkbookData, name: string): Readonly<Record<string, T | undefined>> {
  const data = snapshot.resources?.find((entry) => entry.name === name)?.data;
  return data === undefined || data === '' ? {} : JSON.parse(data);
}

function noteTexts(
  notes: Readonly<Record<string, Record<string, ISheetNote>>> | undefined,
): Map<string, string> {
  const texts = new Map<string, string>();
  for (const row of Object.values(notes ?? {})) {
    for (const note of Object.values(row)) texts.set(`${note.row},${note.col}`, note.note);
  }
  return texts;
}

interface EngineName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
}

function namesToWrite(
  loaded: LoadedWorkbook,
  state: HostWorkbook,
  tabs: readonly TabToWrite[],
): NamedRange[] {
  const before = loaded.source.namedRanges ?? [];
  const tabOf = new Map(tabs.map((tab) => [tab.id, tab.sheet.name]));
  const names = Object.values(resource<EngineName>(state.snapshot, 'SHEET_DEFINED_NAME_PLUGIN')).flatMap(
    (entry) => {
      if (entry === undefined) return [];
      const scope = tabOf.get(entry.localSheetId ?? '');
      const own = before.find((range) => range.name === entry.name && range.scope === scope);
      const range = entry.formulaOrRefString.replace(/^=/, '');
      return [{ ...own, name: entry.name, range, ...(scope === undefined ? {} : { scope }) }];
    },
  );
  return [...names, ...reservedNames(before, tabs), ...tabs.flatMap(printNames)];
}

/** Names that Excel gives itself stay with tabs that are still there. */
function reservedNames(before: readonly NamedRange[], tabs: readonly TabToWrite[]): NamedRange[] {
  return before.flatMap((range) => {
    const tab = tabs.find(({ kept }) => kept?.name === range.scope);
    if (!range.name.startsWith('_xlnm.') || tab === undefined || !tab.sameFilter) return [];
    return [{ ...range, scope: tab.sheet.name }];
  });
}

function printNames(tab: TabToWrite): NamedRange[] {
  const { printArea, printTitlesColumn } = tab.kept?.sheet.pageSetup ?? {};
  const rows = printTitleRows(tab.sheet, tab.kept?.sheet ?? null);
  const inTab = (parts: readonly (string | undefined)[]) =>
    parts.flatMap((part) => (part === undefined ? [] : [`${quoteTab(tab.sheet.name)}!${part}`])).join(',');
  const area = inTab(printArea?.split(',') ?? []);
  const titles = inTab([printTitlesColumn, rows]);
  const scope = tab.sheet.name;
  return [
    ...(area === '' ? [] : [{ name: '_xlnm.Print_Area', range: area, scope }]),
    ...(titles === '' ? [] : [{ name: '_xlnm.Print_Titles', range: titles, scope }]),
  ];
}

function restore(parts: PackageParts, loaded: LoadedWorkbook, tabs: readonly TabToWrite[]): void {
  const before = mainPartText(loaded.parts, STYLES);
  const used = usedLineStyles(tabs.flatMap(({ kept }) => (kept === null ? [] : [kept.xml])));
  const styles = restoreStyles(partText(parts, STYLES), before, used);
  const formats = restoreFormats(styles.xml, before);
  setPartText(parts, STYLES, formats.xml);
  tabs.forEach((tab, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    let xml = restoreRules(restoreErrors(partText(parts, path)), tab.placed, formats.first);
    xml = addEmptyRows(xml, tab.sheet, tab.kept?.xml ?? '');
    if (tab.kept !== null) {
      xml = restoreLinks(xml, tab.kept.xml);
      xml = restoreLines(restoreElements(xml, tab.kept, tab), tab.kept.xml, styles.numbers);
    }
    setPartText(parts, path, setOutlineDepth(setFittedHeights(xml, tab.heights), tab.sheet));
  });
}

/** Charts, images and shapes, which neither the engine nor hucre models whole, and tabs that are charts. */
function restoreShown(parts: PackageParts, loaded: LoadedWorkbook, tabs: readonly TabToWrite[]): void {
  const paths = new Map(sheetParts(loaded.parts).map(({ name, path }) => [name, path]));
  const renamed = new Map<string, string>();
  tabs.forEach(({ kept, sheet }, index) => {
    if (kept === null) return;
    renamed.set(kept.name, sheet.name);
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    restoreDrawings(parts, loaded.parts, { path, before: paths.get(kept.name) ?? '' });
  });
  restoreChartSheets(parts, loaded.file, renamed);
}

/** The charts of the host, beside those of the file. */
function addCharts(parts: PackageParts, state: HostWorkbook, tabs: readonly TabToWrite[]): void {
  tabs.forEach(({ id }, index) => {
    const charts = state.charts.filter(({ sheet }) => sheet === id);
    const nameOf = (sheet: string) => tabs.find((tab) => tab.id === sheet)?.sheet.name ?? '';
    writeCharts(parts, charts, { path: `xl/worksheets/sheet${index + 1}.xml`, nameOf });
  });
}

function hostProperties(state: HostWorkbook, renamed: NewNames): HostProperties {
  const nameOf = (id: string) => state.snapshot.sheets[id]?.name;
  return {
    locale: state.locale,
    timeZone: state.timeZone,
    sheetIds: state.snapshot.sheetOrder.flatMap((id): [string, number][] => {
      const name = nameOf(id);
      const number = state.sheetIds.get(id);
      return name === undefined || number === undefined ? [] : [[name, number]];
    }),
    developerMetadata: state.developerMetadata.flatMap((entry) => {
      if (entry.sheet === null) return [entry];
      const sheet = nameOf(entry.sheet);
      return sheet === undefined ? [] : [{ ...entry, sheet }];
    }),
    documentProperties: [...state.documentProperties],
    charts: state.charts.map((chart) => ({
      ...chart,
      sheet: nameOf(chart.sheet) ?? '',
      ranges: chart.ranges.map(({ sheet, range }) => ({ sheet: nameOf(sheet) ?? '', range })),
    })),
    tabNames: [...renamed].map(([name, inFile]) => [inFile, name] as const),
  };
}
