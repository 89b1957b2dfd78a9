import type { ClosedTab } from '../core/raw/closed-tabs';
import { failedRaw, listQuestion, listsDone, RAW_MESSAGES } from '../core/raw/messages';
import type { ListSource, UndoList, UndoTab } from '../core/raw/undo';
import { planLists, unitArea, unitCells } from '../core/raw/unit-lists';
import type { Survey } from '../core/survey/survey';
import { DIRECTORY_HEADINGS } from '../core/unit/listed';
import { areaA1, quoteTab } from '../core/workbook/a1';
import { confirmRaw } from './raw-commands';
import { type Book, type OwnTab, readBook, readGrid } from './read';
import { Refusal } from './refusal';
import {
  onTabOfSeveral,
  type Running,
  refuseIfNoneDone,
  runCommand,
  type StoppedTab,
  toast,
} from './run-command';
import { judgeBook, readSources } from './survey-book';
import { beginUndo, readUndo } from './undo-store';
import { readLists, setLists } from './unit-lists';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets takes so many words for one dropdown; more units need the tab `Danh mục đơn vị`. */
const MOST_WORDS = 500;

interface TabLists {
  readonly id: number;
  readonly name: string;
  readonly sheet: Sheet;
  readonly lists: readonly UndoList[];
}

interface Look {
  readonly book: Book;
  readonly units: number;
  readonly tabs: readonly TabLists[];
  /** Cells that name units in columns, and those of them that keep a rule of the staff. */
  readonly cells: number;
  readonly kept: number;
}

/**
 * Menu `Danh sách chọn đơn vị…`: a dropdown of the directory's units on the unit column of every table and log, which warns about
 * other names and refuses none. Returns a refusal's message.
 */
export function danhSachChonDonVi(): string | undefined {
  return runCommand((running) => {
    const asked = look(running);
    const words = asked.tabs.flatMap(({ name, lists }) =>
      lists.map(({ area }) => ({ tab: name, range: areaA1(area), cells: area.rows })),
    );
    if (words.length === 0) {
      toast(asked.cells === 0 ? RAW_MESSAGES.noUnitColumns : RAW_MESSAGES.noLists);
      return;
    }
    const question = listQuestion(words, asked.units, asked.kept);
    if (!running.asking(() => confirmRaw(question))) return;
    const now = look(running);
    const plain = ({ tabs }: Look) => JSON.stringify(tabs.map(({ id, lists }) => [id, lists]));
    if (plain(asked) !== plain(now)) throw new Refusal(RAW_MESSAGES.allMoved);
    const { set, closed } = apply(now, running);
    toast(listsDone(set, closed));
  }, failedRaw);
}

function look({ moment }: Running): Look {
  const book = readBook();
  const survey = judgeBook(book, readSources(book), moment.day);
  const source = sourceOf(book, survey);
  let kept = 0;
  let cells = 0;
  const tabs = book.staff.flatMap(({ name, sheet }): TabLists[] => {
    const sources = [...survey.tables, ...survey.logs].filter(({ tab }) => tab === name);
    const lists = sources.flatMap((each) => {
      const named = unitCells(each);
      const area = unitArea(named);
      const plan = planLists(named, area ? readLists(sheet, area) : [], source);
      cells += named.rows.length;
      kept += plan.kept;
      return plan.lists;
    });
    return lists.length > 0 ? [{ id: sheet.getSheetId(), name, sheet, lists }] : [];
  });
  return { book, units: survey.directory.units.length, tabs, cells, kept };
}

/** The names of `Danh mục đơn vị` where staff have that tab, so that the dropdown follows it; else the units' names. */
function sourceOf({ directory }: Book, survey: Survey): ListSource {
  const range = directory && nameRange(directory);
  if (range) return { kind: 'range', values: [range] };
  const values = survey.directory.units.map(({ name }) => name);
  if (values.length > MOST_WORDS) throw new Refusal(RAW_MESSAGES.tooManyUnits);
  return { kind: 'words', values };
}

/** The column of standard names below its heading; null for a directory that is still empty. */
function nameRange({ sheet, name }: OwnTab): string | null {
  const values = readGrid(sheet);
  const header = values.findIndex((row) => row.includes(DIRECTORY_HEADINGS[1]));
  if (header < 0 || values.length <= header + 1) return null;
  const column = values[header]?.indexOf(DIRECTORY_HEADINGS[1]) ?? 0;
  const rows = sheet.getMaxRows() - header - 1;
  return `${quoteTab(name)}!${areaA1({ row: header + 1, column, rows, columns: 1 })}`;
}

/** Sets the dropdowns where the cells still have what was seen; tells how many cells of each tab got one, and which tabs could not be written. */
function apply(
  { book, tabs }: Look,
  { moment }: Running,
): { readonly set: ReadonlyMap<string, number>; readonly closed: readonly ClosedTab[] } {
  const set = new Map<string, number>();
  const stopped: StoppedTab[] = [];
  const last = readUndo(book);
  const begun = last?.state === 'writing' && last.command === 'lists' ? last.tabs : [];
  const ids = new Set([...begun, ...tabs].map(({ id }) => id));
  const remembered = [...ids].map((id): UndoTab => {
    const own = tabs.find((tab) => tab.id === id);
    const first = begun.find((tab) => tab.id === id);
    const isKnown = ({ area }: UndoList) => first?.lists.some((list) => areaA1(list.area) === areaA1(area));
    const added = (own?.lists ?? []).filter((list) => !isKnown(list));
    const name = own?.name ?? first?.name ?? '';
    return { id, name, cells: [], lists: [...(first?.lists ?? []), ...added], rules: null };
  });
  const end = beginUndo(book, {
    state: 'writing',
    command: 'lists',
    began: moment.began,
    tabs: remembered,
  });
  for (const { name, sheet, lists } of tabs) {
    const columns = new Set(lists.map(({ area }) => area.column));
    for (const column of columns) {
      const own = lists.filter(({ area }) => area.column === column);
      const done = onTabOfSeveral({ name, stopped }, () =>
        setLists(
          { spreadsheet: book.spreadsheet, sheet },
          own.map(({ area, before, after }) => ({ area, from: before, source: after })),
        ),
      );
      const cells = own.reduce((sum, { area }, index) => sum + (done?.[index] ? area.rows : 0), 0);
      set.set(name, (set.get(name) ?? 0) + cells);
    }
  }
  const isAnyDone = [...set.values()].some((cells) => cells > 0);
  refuseIfNoneDone(stopped, isAnyDone);
  end('done');
  return { set, closed: stopped };
}
