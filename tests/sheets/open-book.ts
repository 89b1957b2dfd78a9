import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Cell } from '../../src/core/workbook/workbook';
import type { BookCopy, Host, HostOptions, TabReadOut } from '../../src/local/run/node-host';
import type { HostWorkbook } from '../../src/local/workbook-state';
import { readXlsx } from '../../src/local/xlsx/read';
import { type Cells, loadHost } from '../local/run/open-host';
import { usedAgain } from '../local/run/worlds';
import { pushedBundle } from './pushed-bundle';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const COMMANDS = {
  summary: 'taoBangTongHop',
  colour: 'toMauDonViChuaDat',
  uncolour: 'boToMau',
  check: 'kiemTraSoLieu',
  progress: 'tienDoDenNgay',
  discussion: 'dinhHuongThaoLuan',
  snapshot: 'chotSoLieu',
  long: 'lapBangDoc',
  charts: 'veBieuDo',
  unitSheet: 'moPhieuDonVi',
  rates: 'dienCotTyLe',
  clean: 'chuanHoaSoLieu',
  lists: 'danhSachChonDonVi',
  undo: 'hoanTacLenhGanNhat',
  directory: 'moDanhMucDonVi',
  indicators: 'moDanhMucChiTieu',
  register: 'moGiaoChiTieu',
  guide: 'moHuongDan',
  frame: 'moMauIn',
  selfCheck: 'tuKiemTraCaiDat',
} as const;

type Options = Partial<Omit<HostOptions, 'workbook' | 'code'>>;

/** Stands behind the bundle in tests: what staff do in the sheet between two commands. */
const STAFF = `
function staffTypes() {
  const { tab, cells } = JSON.parse(PropertiesService.getScriptProperties().getProperty('typed'));
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  for (const [a1, value] of cells) sheet.getRange(a1).setValue(value);
}
function staffDeletes() {
  const book = SpreadsheetApp.getActive();
  const tab = PropertiesService.getScriptProperties().getProperty('deleted');
  book.deleteSheet(book.getSheetByName(tab));
}
function staffNotes() {
  const { tab, cells } = JSON.parse(PropertiesService.getScriptProperties().getProperty('typed'));
  const sheet = SpreadsheetApp.getActive().getSheetByName(tab);
  for (const [a1, text] of cells) sheet.getRange(a1).setNote(text);
}
`;

const open: Host[] = [];

/** Closes every book that a test opened. */
export function closeBooks(): void {
  for (const host of open.splice(0)) host.dispose();
}

/** Opens a workbook with the very bundle that is pushed. */
export async function openBook(workbook: HostWorkbook, options: Options = {}): Promise<Host> {
  const { createHost, nodeRealm } = await loadHost();
  const code = pushedBundle(STAFF);
  const host = await createHost({
    realm: usedAgain(nodeRealm, code, workbook),
    ...options,
    workbook,
    code,
  });
  open.push(host);
  return host;
}

/** Opens a copy of an open workbook, which goes on as that one would. */
export function openCopy({ workbook, memory }: BookCopy, options: Options = {}): Promise<Host> {
  return openBook(workbook, { ...options, memory });
}

/** The federation's workbook of 2019. */
export async function exampleBook(file = 'cao-bang-2019.xlsx'): Promise<HostWorkbook> {
  const bytes = readFileSync(join(ROOT, 'examples', file));
  return (await readXlsx(new Uint8Array(bytes))).host;
}

function engineCell(value: Cell): Cells[number][number] {
  if (typeof value === 'number') return { v: value, t: 2 };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  return { v: String(value), t: 1 };
}

/** A workbook with the given cells, one grid a tab; text stays text. */
export async function gridBook(
  grids: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  change: Parameters<Awaited<ReturnType<typeof loadHost>>['emptyWorkbook']>[1] = {},
): Promise<HostWorkbook> {
  const { emptyWorkbook } = await loadHost();
  const tabs = Object.entries(grids).map(([name, grid]): [string, Cells] => {
    const rows = grid.map((row, index): [number, Cells[number]] => {
      const cells = row.map((value, column): [number, Cells[number][number]] => [column, engineCell(value)]);
      return [index, Object.fromEntries(cells.filter(([, cell]) => cell.v !== ''))];
    });
    return [name, Object.fromEntries(rows)];
  });
  return emptyWorkbook(Object.fromEntries(tabs), change);
}

/** A tab by its name. */
export function tabOf(tabs: readonly TabReadOut[], name: string): TabReadOut {
  const tab = tabs.find((one) => one.name === name);
  if (!tab) throw new RangeError(`Name a tab that is there, not "${name}"`);
  return tab;
}

/** The row whose cell in a column holds exactly a text. */
export function rowOf(tab: TabReadOut, column: number, text: string): number {
  const row = tab.values.findIndex((cells) => cells[column] === text);
  if (row < 0) throw new RangeError(`Name a text of column ${column} of "${tab.name}", not "${text}"`);
  return row;
}

/** Values of the tabs that staff keep, for "nothing of theirs changed". */
export function rawValues(tabs: readonly TabReadOut[], names: readonly string[]): string {
  return JSON.stringify(names.map((name) => tabOf(tabs, name).values));
}

/** Types into cells of a tab, by A1 notation; a string is read as typed. */
export async function type(
  host: Host,
  tab: string,
  cells: Readonly<Record<string, string | number>>,
): Promise<void> {
  await staffDo('staffTypes', host, { tab, cells });
}

/** Puts notes on cells of a tab, by A1 notation. */
export async function note(host: Host, tab: string, cells: Readonly<Record<string, string>>): Promise<void> {
  await staffDo('staffNotes', host, { tab, cells });
}

/** Deletes a tab. */
export async function deleteTab(host: Host, name: string): Promise<void> {
  host.book.scriptProperties.set('deleted', name);
  const { error } = await host.run('staffDeletes');
  if (error !== null) throw new Error(`Cannot delete "${name}": ${error}`);
}

async function staffDo(
  what: 'staffTypes' | 'staffNotes',
  host: Host,
  { tab, cells }: { readonly tab: string; readonly cells: Readonly<Record<string, string | number>> },
): Promise<void> {
  host.book.scriptProperties.set('typed', JSON.stringify({ tab, cells: Object.entries(cells) }));
  const { error } = await host.run(what);
  if (error !== null) throw new Error(`Cannot type into "${tab}": ${error}`);
}
