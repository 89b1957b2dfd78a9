import { dateSerial } from '../core/date/date-serial';
import { wantsMerges } from '../core/log/wants-merges';
import {
  earlierSnapshots,
  formatMark,
  MARK_KEY,
  type Mark,
  NO_MARK,
  parseMark,
  withoutTabs,
} from '../core/page/mark';
import { hasWitness, isKeptCopy } from '../core/page/note-lines';
import { PAGE_KEYS, PAGES, type PageKey, type RenewedKey, type SettingsKey } from '../core/page/pages';
import { EMPTY_RECORD, parseRecord, RECORD_ROWS, RECORD_TITLE, type RunRecord } from '../core/page/record';
import { isNameFor } from '../core/page/tab-names';
import { wantsIndicatorMerges } from '../core/register/extent';
import type { LeftAlone } from '../core/report/left-alone-sentences';
import { isSelfCheck } from '../core/self-check/self-check-page';
import { looksLikeIndicators } from '../core/settings/layout';
import { isEditedCopy } from '../core/snapshot/edited';
import { generatedPage } from '../core/snapshot/generated-page';
import { percentArea, percentCells } from '../core/tab/wants-percents';
import { isUnitSheet } from '../core/unit-sheet/cells';
import { type Cell, type Grid, isBlankGrid, type Tab, type Workbook } from '../core/workbook/workbook';
import { areaOf } from './area';
import { isBegun, isMarkedPage, isMarkedSettings, isUnmarkedSettings } from './own-signs';
import { clockReader } from './wall-clock';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** A tab of the staff with its sheet, to read it again or to colour it. */
export interface StaffTab extends Tab {
  readonly sheet: Sheet;
  readonly id: number;
}

/** One of our tabs as it stands in the spreadsheet. */
export interface OwnTab {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
}

/** The spreadsheet with our own tabs in it, without a cell of the staff's. */
export interface Owner {
  readonly spreadsheet: Spreadsheet;
  /** The mark's metadata, to change it, and what it says; null while there is none. */
  readonly metadata: Metadata | null;
  readonly marked: string | null;
  /** What the mark says of tabs that are ours. */
  readonly mark: Mark;
  readonly names: readonly string[];
  readonly pages: Readonly<Partial<Record<PageKey, OwnTab>>>;
  readonly record: RunRecord;
  /** The run before this one did not end: whatever it began is done again completely. */
  readonly unfinished: boolean;
  readonly unitSheet: OwnTab | null;
}

/** Everything one look at the spreadsheet gives, in a number of calls that depends on tabs only. */
export interface Book extends Owner {
  readonly staff: readonly StaffTab[];
  readonly directory: OwnTab | null;
  readonly indicators: OwnTab | null;
  /** `Giao chỉ tiêu` as the command made it; it is among the staff's tabs too, for it is read as any register of theirs. */
  readonly register: OwnTab | null;
  readonly frame: OwnTab | null;
  readonly leftAlone: LeftAlone;
  /** For each page the first tab that carries its witness and is not marked: its text goes to a page that is made anew. */
  readonly orphans: Readonly<Partial<Record<RenewedKey, Sheet>>>;
}

/** A tab of the staff of which no cell was read. */
export interface UnreadTab {
  readonly sheet: Sheet;
  readonly name: string;
}

const clockOf = clockReader(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());

/** A value as Apps Script hands it over, as plain data: a Date becomes its calendar day, null a blank. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) return clockOf(value).day;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? '' : String(value);
}

/** As {@link cellOf}, but a day with an hour becomes its serial number, so that the hour is not lost. */
export function typedOf(value: unknown): Cell {
  if (!(value instanceof Date)) return cellOf(value);
  const { day, seconds } = clockOf(value);
  return seconds === 0 ? day : dateSerial(day) + seconds / 86_400;
}

/** The cells of a range. One call. */
export function gridOf(range: GoogleAppsScript.Spreadsheet.Range): Grid {
  return range.getValues().map((row) => row.map(cellOf));
}

/** All cells of a tab. One call. */
export function readGrid(sheet: Sheet): Grid {
  return gridOf(sheet.getDataRange());
}

function readMark(spreadsheet: Spreadsheet): { metadata: Metadata | null; mark: Mark } {
  const metadata = spreadsheet.createDeveloperMetadataFinder().withKey(MARK_KEY).find()[0];
  return metadata
    ? { metadata, mark: parseMark(metadata.getValue() ?? '') }
    : { metadata: null, mark: NO_MARK };
}

/** The cells in which a tab for the record keeps it. One call. */
function recordColumn(sheet: Sheet): readonly unknown[] {
  const values = sheet.getRange(1, 1, RECORD_ROWS, 1).getValues();
  return values.map(([value]) => value);
}

interface NamedSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly id: number | null;
}

/** The tabs of settings; `register` is read among the staff's tabs all the same. */
type Settings = Readonly<Record<SettingsKey, NamedSheet | null>>;

/** The tabs by whose they are, before any cell of the staff is read. */
interface Sorted {
  readonly spreadsheet: Spreadsheet;
  readonly metadata: Metadata | null;
  readonly marked: string | null;
  readonly mark: Mark;
  readonly all: readonly NamedSheet[];
  readonly owned: Map<PageKey, NamedSheet>;
  readonly settings: Settings;
  readonly record: RunRecord;
  readonly unfinished: boolean;
  /** The tab that the mark names as the record, where none can be read in it; null otherwise. */
  readonly brokenRecord: string | null;
}

/** Tells our tabs from the staff's by the mark, and by the record of a run that was cut off before it set the mark. */
function sortTabs(): Sorted {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { metadata, mark } = readMark(spreadsheet);
  const marked = metadata !== null;
  const all = spreadsheet.getSheets().map((sheet): NamedSheet => {
    return { sheet, name: sheet.getName(), id: marked ? sheet.getSheetId() : null };
  });
  const byId = (id: number | undefined) => all.find((one) => id !== undefined && one.id === id) ?? null;
  const owned = new Map<PageKey, NamedSheet>();
  for (const key of PAGE_KEYS) {
    const tab = byId(mark.pages[key]);
    if (tab) owned.set(key, tab);
  }
  for (const id of earlierSnapshots(mark)) {
    const tab = byId(id);
    if (tab && !owned.has('snapshot')) owned.set('snapshot', tab);
  }
  const named = owned.get('record');
  const column = named ? recordColumn(named.sheet) : [];
  const isRecord = column[0] === RECORD_TITLE;
  if (named && !isRecord) owned.delete('record');
  const cutOff = isRecord ? null : findCutOffRecord(all);
  if (cutOff) owned.set('record', cutOff.tab);
  const record = cutOff ? cutOff.record : parseRecord(column);
  const isBroken = named && !(isRecord && record);
  const isRecordTab = isRecord || (named && isNameFor(PAGES.record.name, named.name));
  return {
    spreadsheet,
    metadata,
    marked: marked ? formatMark(mark) : null,
    mark,
    all,
    owned,
    settings: settingsOf((key) => byId(mark.settings[key]) ?? unmarkedSettings(key, all)),
    record: record ?? EMPTY_RECORD,
    unfinished: cutOff !== null || record?.state === 'writing',
    brokenRecord: isBroken && isRecordTab ? named.name : null,
  };
}

function withId(tab: NamedSheet): OwnTab {
  return { sheet: tab.sheet, name: tab.name, id: tab.id ?? tab.sheet.getSheetId() };
}

function isOurs({ owned, settings, mark }: Sorted, tab: NamedSheet): boolean {
  const newer = [...Object.values(mark.newer.pages), ...Object.values(mark.newer.settings)];
  return (
    (tab !== settings.register && Object.values(settings).includes(tab)) ||
    [...owned.values()].includes(tab) ||
    (tab.id !== null && newer.includes(tab.id))
  );
}

/**
 * Looks at our own tabs, and lists those that are not ours, hidden ones too, without reading their cells. A tab that the mark
 * names without a sign of ours is the staff's here too.
 */
export function readOwner(): { readonly owner: Owner; readonly staff: readonly UnreadTab[] } {
  const sorted = withoutStrangers(sortTabs());
  return { owner: ownerOf(sorted), staff: sorted.all.filter((tab) => !isOurs(sorted, tab)) };
}

function ownerOf(sorted: Sorted): Owner {
  const { spreadsheet, metadata, marked, mark, all, owned, settings, record, unfinished } = sorted;
  const pages: Partial<Record<PageKey, OwnTab>> = {};
  for (const [key, tab] of owned) pages[key] = withId(tab);
  return {
    spreadsheet,
    metadata,
    marked,
    mark,
    names: all.map(({ name }) => name),
    pages,
    record,
    unfinished,
    unitSheet: settings.unitSheet && withId(settings.unitSheet),
  };
}

/**
 * The same without tabs that the mark names but that show no sign of ours: those are the staff's. One call for each tab the mark
 * names, one more for a page without its headings.
 */
function withoutStrangers(sorted: Sorted): Sorted & { readonly strangers: readonly string[] } {
  const { all, owned, mark } = sorted;
  const reader = (tab: NamedSheet) => () => readGrid(tab.sheet);
  const kept = new Map([...owned].filter(([key, tab]) => isMarkedPage(key, tab.sheet, reader(tab))));
  const settings = settingsOf((key) => {
    const tab = sorted.settings[key];
    return tab && !isMarkedSettings(key, tab.name, reader(tab)) ? unmarkedSettings(key, all) : tab;
  });
  const ours = new Set([...kept.values(), ...Object.values(settings)]);
  const marked = [...Object.values(mark.pages), ...Object.values(mark.settings)];
  const strangers = all.filter((tab) => tab.id !== null && marked.includes(tab.id) && !ours.has(tab));
  const ids = new Set(strangers.flatMap(({ id }) => id ?? []));
  const names = strangers.map(({ name }) => name).filter((name) => name !== sorted.brokenRecord);
  return {
    ...sorted,
    owned: kept,
    settings,
    mark: withoutTabs(mark, ids),
    strangers: names,
  };
}

/** A tab with the formats of cells that could be percentages: one call for such a tab, none for others. */
function withPercents(sheet: Sheet, tab: Tab): Tab {
  const area = percentArea(tab.values);
  if (area === null) return tab;
  const { row, column, rows, columns } = area;
  const formats = sheet.getRange(row + 1, column + 1, rows, columns).getNumberFormats();
  return { ...tab, percents: percentCells(formats, area) };
}

/** A tab with its merged cells where a log or rows of the register need them: one call for such a tab, none for others. */
function withMerges(sheet: Sheet, tab: Tab): Tab {
  return wantsMerges(tab) || wantsIndicatorMerges(tab)
    ? { ...tab, merges: sheet.getDataRange().getMergedRanges().map(areaOf) }
    : tab;
}

/**
 * Looks at the whole spreadsheet. Our tabs are known by the mark; those of a run that was cut off before it could set the
 * mark, by the names its record says it was inserting and by the record they still carry, or nothing yet. Hidden tabs and tabs that carry only the
 * witness are left alone, and told.
 */
export function readBook(): Book {
  const sorted = withoutStrangers(sortTabs());
  const { all, owned, settings, record, strangers, brokenRecord } = sorted;
  const staff: StaffTab[] = [];
  const hidden: string[] = [];
  const converted: string[] = [];
  const orphans: Partial<Record<RenewedKey, Sheet>> = {};
  for (const tab of all) {
    if (isOurs(sorted, tab)) continue;
    const { sheet, name } = tab;
    if (sheet.isSheetHidden()) {
      hidden.push(name);
      continue;
    }
    const values = readGrid(sheet);
    if (isSelfCheck(values)) continue;
    const unfinished = isBegun(values) ? pageCalled(name, record) : null;
    const generated = generatedPage(values);
    const note = generated ? sheet.getRange('A1').getNote() : '';
    if (unfinished && isFree(unfinished, sorted)) owned.set(unfinished, tab);
    else if (generated && hasWitness(note)) {
      if (!isKeptCopy(note) && !isEditedCopy(name)) converted.push(name);
      if (!isKeptCopy(note)) orphans[generated] ??= sheet;
    } else if (looksLikeIndicators(values) || isUnitSheet(values)) converted.push(name);
    else {
      const own = withPercents(sheet, withMerges(sheet, { name, values }));
      staff.push({ ...own, sheet, id: withId(tab).id });
    }
  }
  return {
    ...ownerOf(sorted),
    staff,
    directory: settings.directory && withId(settings.directory),
    indicators: settings.indicators && withId(settings.indicators),
    register: settings.register && withId(settings.register),
    frame: settings.frame && withId(settings.frame),
    leftAlone: { hidden, converted, strangers, brokenRecord },
    orphans,
  };
}

/** The record tab of a run that ended before the mark was set: its name is ours and it is empty or says "writing". */
function findCutOffRecord(all: readonly NamedSheet[]): { tab: NamedSheet; record: RunRecord | null } | null {
  const tab = all.find(({ name }) => name === PAGES.record.name);
  if (!tab) return null;
  const record = parseRecord(recordColumn(tab.sheet));
  if (record) return record.state === 'writing' ? { tab, record } : null;
  return isBlankGrid(readGrid(tab.sheet)) ? { tab, record: null } : null;
}

/** The tab of settings that a cut-off run, a clerk or a conversion left without a mark; null for none. */
function unmarkedSettings(key: SettingsKey, all: readonly NamedSheet[]): NamedSheet | null {
  return all.find(({ name, sheet }) => isUnmarkedSettings(key, name, () => readGrid(sheet))) ?? null;
}

function settingsOf(find: (key: SettingsKey) => NamedSheet | null): Settings {
  return {
    directory: find('directory'),
    indicators: find('indicators'),
    register: find('register'),
    frame: find('frame'),
    unitSheet: find('unitSheet'),
  };
}

/** Whether a tab may be taken for a page: there is none yet, or a snapshot that was about to be followed by another. */
function isFree(key: PageKey, { owned, mark }: Sorted): boolean {
  const id = owned.get(key)?.id ?? null;
  return !owned.has(key) || (key === 'snapshot' && id !== null && earlierSnapshots(mark).includes(id));
}

/** Which page a run that was cut off meant by a name. */
function pageCalled(name: string, { creating }: RunRecord): PageKey | null {
  return PAGE_KEYS.find((key) => creating[key] === name) ?? null;
}

/** The staff's tabs as plain data. */
export function workbookOf(book: Book): Workbook {
  return {
    tabs: book.staff.map(({ name, values, merges, percents }): Tab => {
      return { name, values, ...(merges && { merges }), ...(percents && { percents }) };
    }),
  };
}

/** True when every staff tab still holds what was read. One call a tab. */
export function isUnchanged(book: Book): boolean {
  return book.staff.every(({ sheet, values }) => JSON.stringify(readGrid(sheet)) === JSON.stringify(values));
}
