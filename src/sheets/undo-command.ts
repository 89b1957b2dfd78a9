import type { ClosedTab } from '../core/raw/closed-tabs';
import {
  failedRaw,
  nothingLeftToUndo,
  RAW_MESSAGES,
  type UndoWords,
  undoDone,
  undoQuestion,
} from '../core/raw/messages';
import type { ListSource, Undo, UndoCell, UndoList, UndoTab } from '../core/raw/undo';
import { planUndo, type Restored } from '../core/raw/undo-cells';
import type { UnitCellList } from '../core/raw/unit-lists';
import { layOutWrites } from '../core/raw/writes';
import { areaA1, cellA1 } from '../core/workbook/a1';
import { readColours, setColours, type TabColours } from './colour-rules';
import { confirmRaw } from './raw-commands';
import { type OpenTab, readTab, writeRanges } from './raw-tabs';
import { type Owner, readOwner } from './read';
import { Refusal } from './refusal';
import { onTabOfSeveral, refuseIfNoneDone, runCommand, type StoppedTab, toast } from './run-command';
import { endUndo, readRemembered } from './undo-store';
import { isList, readLists, setLists } from './unit-lists';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is put back in one tab. */
interface TabUndo {
  readonly sheet: Sheet;
  readonly name: string;
  readonly open: OpenTab | null;
  readonly cells: readonly Restored[];
  readonly lists: readonly UndoList[];
  readonly colours: { readonly now: TabColours; readonly tab: UndoTab } | null;
}

interface Look {
  readonly owner: Owner;
  readonly undo: Undo;
  readonly tabs: readonly TabUndo[];
  readonly changed: readonly string[];
}

/**
 * Menu `Hoàn tác lệnh gần nhất`: puts back what the latest command on raw tabs changed, also after the file was closed.
 * Cells that staff changed since stay. Returns a refusal's message.
 */
export function hoanTacLenhGanNhat(): string | undefined {
  return runCommand((running) => {
    const asked = look();
    if (!asked || (isEmpty(asked) && asked.changed.length === 0)) {
      toast(RAW_MESSAGES.nothingToUndo);
      return;
    }
    if (isEmpty(asked)) {
      toast(nothingLeftToUndo(wordsOf(asked)));
      return;
    }
    if (!running.asking(() => confirmRaw(undoQuestion(wordsOf(asked))))) return;
    const now = look();
    if (!now) {
      toast(RAW_MESSAGES.nothingToUndo);
      return;
    }
    const { left, done, closed } = apply(now);
    const record = now.owner.pages.record;
    const isAll = left === 0 && closed.length === 0 && done.changed.length === now.changed.length;
    if (record && isAll) endUndo(record.sheet, { ...now.undo, state: 'undone' });
    toast(undoDone(wordsOf(done), closed));
  }, failedRaw);
}

function look(): Look | null {
  const { owner } = readOwner();
  const undo = readRemembered(owner);
  if (undo === 'damaged') throw new Refusal(RAW_MESSAGES.undoDamaged);
  if (!undo || undo.state === 'undone') return null;
  const changed: string[] = [];
  const tabs = undo.tabs.flatMap((tab): TabUndo[] => {
    const sheet = owner.spreadsheet.getSheetById(tab.id);
    if (!sheet) {
      changed.push(`'${tab.name}'`);
      return [];
    }
    const name = sheet.getName();
    const open = tab.cells.length > 0 ? readTab(sheet, { id: tab.id, name }) : null;
    const cells = open ? planUndo(open, tab.cells) : { restored: [], changed: [] };
    const lists = lookAtLists(sheet, tab.lists);
    changed.push(...cells.changed.map((cell) => `${name}!${cellA1(cell)}`));
    changed.push(...lists.changed.map(({ area }) => `${name}!${areaA1(area)}`));
    const colours = tab.rules ? { now: readColours(sheet), tab } : null;
    return [{ sheet, name, open, cells: cells.restored, lists: lists.standing, colours }];
  });
  return { owner, undo, tabs, changed };
}

interface ListsNow {
  readonly standing: readonly UndoList[];
  readonly changed: readonly UndoList[];
}

/** Dropdowns that still stand as they were set, and those that staff changed; what is as before already is neither. */
function lookAtLists(sheet: Sheet, lists: readonly UndoList[]): ListsNow {
  const standing: UndoList[] = [];
  const changed: UndoList[] = [];
  const rowsOf = columnReader(sheet, lists);
  for (const list of lists) {
    const now = rowsOf(list.area.column).slice(list.area.row, list.area.row + list.area.rows);
    const isAll = (source: ListSource | null) => now.every((cell) => isList(cell, source));
    if (isAll(list.after)) standing.push(list);
    else if (!isAll(list.before)) changed.push(list);
  }
  return { standing, changed };
}

/** Reads each column of dropdowns once, from the first row on. */
function columnReader(sheet: Sheet, lists: readonly UndoList[]): (column: number) => readonly UnitCellList[] {
  const columns = new Map<number, readonly UnitCellList[]>();
  for (const { area } of lists) {
    if (columns.has(area.column)) continue;
    const own = lists.filter((list) => list.area.column === area.column);
    const rows = Math.max(...own.map((list) => list.area.row + list.area.rows));
    columns.set(area.column, readLists(sheet, { row: 0, column: area.column, rows, columns: 1 }));
  }
  return (column) => columns.get(column) ?? [];
}

function isEmpty({ tabs }: Look): boolean {
  return tabs.every(({ cells, lists, colours }) => cells.length + lists.length === 0 && !colours);
}

function wordsOf({ undo, tabs, changed }: Look): UndoWords {
  return {
    command: undo.command,
    began: undo.began,
    cells: tabs.flatMap(({ name, cells }) =>
      cells.map(({ cell, row, column }): { tab: string; cell: UndoCell } => ({
        tab: name,
        cell: { ...cell, row, column },
      })),
    ),
    lists: tabs.flatMap(({ name, lists }) => lists.map(({ area }) => ({ tab: name, range: areaA1(area) }))),
    coloured: tabs.flatMap(({ name, colours }) => (colours ? [name] : [])),
    changed,
  };
}

/**
 * Puts everything back, each range at once and only where it still stands as it was looked at; tells what was put back and how
 * many cells are too scattered for one run, and which tabs could not be written; refuses where that were all.
 */
function apply(now: Look): {
  readonly left: number;
  readonly done: Look;
  readonly closed: readonly ClosedTab[];
} {
  let left = 0;
  const stopped: StoppedTab[] = [];
  const changed = [...now.changed];
  const tabs = now.tabs.map((tab): TabUndo => {
    const { sheet, name, open, lists, colours } = tab;
    const back = onTabOfSeveral({ name, stopped }, (): TabUndo => {
      const laid = open ? layOutWrites(open, tab.cells) : { writes: [], written: [], left: [] };
      const written = new Set((open ? writeRanges(open, laid.writes, stopped) : []).map(cellA1));
      const cells = laid.written.filter((cell) => written.has(cellA1(cell)));
      const late = laid.written.filter((cell) => !written.has(cellA1(cell)));
      const isStopped = stopped.some((one) => one.tab === name);
      if (!isStopped) changed.push(...late.map((cell) => `${name}!${cellA1(cell)}`));
      left += laid.left.length;
      const put = putListsBack(now.owner, sheet, lists);
      changed.push(
        ...lists.filter((list) => !put.includes(list)).map(({ area }) => `${name}!${areaA1(area)}`),
      );
      const rules = colours?.tab.rules;
      if (rules) setColours(readColours(sheet), rules.rules, rules.position);
      return { ...tab, cells, lists: put };
    });
    return back ?? { ...tab, cells: [], lists: [], colours: null };
  });
  const done = { ...now, tabs, changed };
  refuseIfNoneDone(stopped, !isEmpty(done));
  return { left, done, closed: stopped };
}

/** Puts dropdowns back column by column; gives those that still stood as they were set. */
function putListsBack({ spreadsheet }: Owner, sheet: Sheet, lists: readonly UndoList[]): readonly UndoList[] {
  const columns = new Set(lists.map(({ area }) => area.column));
  return [...columns].flatMap((column) => {
    const own = lists.filter(({ area }) => area.column === column);
    const put = setLists(
      { spreadsheet, sheet },
      own.map(({ area, before, after }) => ({ area, from: after, source: before })),
    );
    return own.filter((_, index) => put[index]);
  });
}
