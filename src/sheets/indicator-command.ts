import { strangerSentences } from '../core/report/left-alone-sentences';
import { MESSAGES } from '../core/report/messages';
import { newHeadings } from '../core/settings/headings';
import {
  findLayout,
  INDICATOR_COLUMNS,
  INDICATOR_HELP,
  type IndicatorColumn,
  OPEN_COLUMNS,
} from '../core/settings/layout';
import { dropdowns, FREE_ROWS, getsRow, type NewRows, newRows } from '../core/settings/list';
import {
  indicatorsExtended,
  indicatorsMade,
  renewedSentences,
  waitingSentences,
} from '../core/settings/messages';
import { readSettings } from '../core/settings/read';
import type { IndicatorRow } from '../core/settings/row';
import {
  followingRows,
  type Run,
  runsToRenew,
  type SettingsCells,
  writtenIn,
} from '../core/settings/written';
import { indicatorRows } from '../core/survey/indicator-rows';
import type { Grid, Position } from '../core/workbook/workbook';
import { setDropdowns } from './indicator-lists';
import { type OwnTab, readBook } from './read';
import { Refusal } from './refusal';
import { onTab, runCommand, toast } from './run-command';
import { addLate, dressHead, dressInput, insertSettings, markSettings } from './settings-tab';
import { proposeBook, readSettingsCells } from './survey-book';
import { tellFaults } from './tell-faults';
import { cellValue, growGrid } from './write-page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Widths from the first column on, each for so many columns. */
const WIDTHS = [
  { count: 1, width: 220 },
  { count: 1, width: 80 },
  { count: 1, width: 280 },
  { count: 1, width: 190 },
  { count: 1, width: 110 },
  { count: 1, width: 170 },
  { count: 3, width: 110 },
  { count: 2, width: 200 },
  { count: 1, width: 150 },
  { count: 2, width: 190 },
  { count: 1, width: 150 },
  { count: 1, width: 220 },
  { count: 3, width: 150 },
] as const;

/**
 * Menu `Danh mục chỉ tiêu`: makes the tab from what was recognised, or adds the sources it lacks below the rows staff
 * keep, which are never rewritten; tells at each wrong entry what is wrong. Returns a refusal's message.
 */
export function moDanhMucChiTieu(): string | undefined {
  return runCommand(() => {
    const book = readBook();
    const cells = readSettingsCells(book);
    const { proposed, answers } = proposeBook(book, cells);
    const recognised = indicatorRows(proposed, answers);
    if (!recognised.some(getsRow) && !book.indicators) throw new Refusal(MESSAGES.nothingFound);
    const merges = proposed.listed.some(({ life }) => life !== undefined && life.joins !== null);
    const seen = cells.typed;
    const missing = newRows(seen, recognised);
    const tab = book.indicators ?? insertSettings(book, 'indicators', missing.cells.length);
    const before = book.mark.written ?? {};
    const rowsIn = (now: Grid) =>
      followingRows({ typed: now, meant: meantNow(now, cells) }, recognised, before);
    const { grid, added, renewed } = onTab(tab.name, () => {
      const wide = addHeadings(tab, seen, { rows: recognised, merges });
      const fresh = renew(tab, wide, (now) => runsToRenew(rowsIn(now)));
      const after = { ...append(tab, fresh.grid, recognised), renewed: fresh.renewed };
      const lists = dropdowns(after.grid, recognised);
      if (lists) {
        growGrid(
          tab.sheet,
          { rows: lists.row + lists.words.length, columns: 0 },
          { rows: after.grid.length, columns: 0 },
        );
        setDropdowns(tab.sheet, lists);
      }
      if (book.mark.settings.indicators !== tab.id) dress(tab.sheet, after.grid);
      return after;
    });
    markSettings(book, 'indicators', tab, { written: writtenIn(grid, rowsIn(grid), before) });
    const read = readSettings(meantNow(grid, cells), recognised, grid);
    const sentences = [
      ...tellFaults({ ...book, indicators: tab }, read, grid),
      ...strangerSentences(book.leftAlone.strangers),
    ];
    tab.sheet.activate();
    const made = added?.row === 0 ? indicatorsMade : indicatorsExtended;
    const waiting = waitingSentences(read.waiting);
    const told = [made(added ?? { sources: 0, others: 0 }), ...renewedSentences(renewed)];
    toast([...told, ...waiting, ...sentences].join(' '));
  });
}

/** The cells of the tab as they stand after it, with letters of rows that stay as they were read as what they meant. */
function meantNow(grid: Grid, { typed, meant }: SettingsCells): Grid {
  return grid.map((line, row) => {
    const own = typed[row] ?? [];
    const isSame = JSON.stringify(own) === JSON.stringify(line.slice(0, own.length));
    return isSame ? line.map((cell, column) => meant[row]?.[column] ?? cell) : line;
  });
}

/** Writes the headings of columns that the tab lacks and staff need. Gives the cells of the tab after it. */
function addHeadings(
  tab: OwnTab,
  seen: Grid,
  { rows, merges }: { readonly rows: readonly IndicatorRow[]; readonly merges: boolean },
): Grid {
  const { sheet } = tab;
  const { plan, grid } = addLate(tab, seen, {
    plan: (now) => newHeadings(now, rows, { merges }),
    prepare: ({ column, headings }, now) =>
      growGrid(
        sheet,
        { rows: now.length, columns: column + headings.length },
        { rows: now.length, columns: column },
      ),
    write: ({ row, column, headings, notes }) => {
      sheet
        .getRange(row + 1, column + 1, 1, headings.length)
        .setValues([[...headings]])
        .setNotes([[...notes]])
        .setFontWeight('bold')
        .setHorizontalAlignment('center')
        .setWrap(true);
    },
  });
  if (plan === null) return grid;
  return grid.map((cells, row) => [
    ...cells,
    ...Array.from({ length: plan.column - cells.length }, () => ''),
    ...plan.headings.map((heading) => (row === plan.row ? heading : '')),
  ]);
}

/** Writes anew what the command wrote and nobody changed, where the tables say otherwise now. Gives the cells of the tab after it. */
function renew(
  tab: OwnTab,
  seen: Grid,
  plan: (grid: Grid) => readonly Run[],
): { readonly grid: Grid; readonly renewed: readonly Position[] } {
  const { plan: found, grid } = addLate(tab, seen, {
    plan: (now) => {
      const runs = plan(now);
      return runs.length > 0 ? runs : null;
    },
    prepare: () => {},
    write: (runs) => {
      for (const { row, column, values } of runs) {
        const range = tab.sheet.getRange(row + 1, column + 1, values.length, 1);
        range.setValues(values.map((value) => [cellValue(value)]));
      }
    },
  });
  const cells = (found ?? []).flatMap(({ row, column, values }) =>
    values.map((now, at) => ({ row: row + at, column, now })),
  );
  const nowAt = new Map(cells.map(({ row, column, now }) => [`${row},${column}`, now]));
  return {
    grid: grid.map((line, row) => line.map((cell, column) => nowAt.get(`${row},${column}`) ?? cell)),
    renewed: cells,
  };
}

/** Writes rows below what stands there, formats first. Gives the cells of the tab after it. */
function append(
  tab: OwnTab,
  seen: Grid,
  recognised: readonly IndicatorRow[],
): { readonly grid: Grid; readonly added: NewRows | null } {
  const { sheet } = tab;
  const { plan: added, grid } = addLate(tab, seen, {
    plan: (now) => {
      const rows = newRows(now, recognised);
      return rows.cells.length > 0 ? rows : null;
    },
    prepare: (rows, now) => format(sheet, rows, now),
    write: ({ row, cells }) => {
      sheet
        .getRange(row + 1, 1, cells.length, cells[0]?.length ?? 0)
        .setValues(cells.map((line) => line.map(cellValue)));
    },
  });
  return { grid: added ? [...grid.slice(0, added.row), ...added.cells] : grid, added };
}

/** Makes room for rows and gives the cells of sources looks and number formats. */
function format(sheet: Sheet, { row, cells, sources }: NewRows, kept: Grid): void {
  const columns = cells[0]?.length ?? 0;
  growGrid(sheet, { rows: row + cells.length, columns }, { rows: row, columns: kept[0]?.length ?? columns });
  if (sources === 0) return;
  const layout = findLayout([...kept.slice(0, row), ...cells]);
  const first = row + cells.length - sources;
  const columnOf = (column: IndicatorColumn) => {
    const index = layout?.columns.get(column);
    return index === undefined ? null : sheet.getRange(first + 1, index + 1, sources, 1);
  };
  const target = layout?.columns.get('target') ?? 0;
  const lines = cells.slice(-sources);
  columnOf('target')?.setNumberFormats(
    lines.map((line) => [Number.isInteger(line[target]) ? '#,##0' : 'general']),
  );
  columnOf('due')?.setNumberFormat('dd/mm/yyyy');
  dressInput(sheet.getRange(first + 1, 1, sources, columns));
}

/**
 * Looks, given once: before the mark is set, so that a run that was cut off is done again. Columns that staff moved keep theirs. A tab
 * begins with its first line, one made before there was such a line with its headings.
 */
function dress(sheet: Sheet, grid: Grid): void {
  const layout = findLayout(grid);
  const isOwnOrder = INDICATOR_COLUMNS.every((column, index) => layout?.columns.get(column) === index);
  if (layout === null || layout.header > 1 || !isOwnOrder) return;
  const count = INDICATOR_COLUMNS.length;
  if (layout.header === 1) sheet.getRange(1, 1).setFontWeight('bold');
  const head = sheet.getRange(layout.header + 1, 1, 1, count);
  head.setNotes([INDICATOR_COLUMNS.map((column) => INDICATOR_HELP[column])]);
  dressHead(head);
  dressInput(sheet.getRange(grid.length + 1, 1, FREE_ROWS, count));
  let first = 1;
  for (const { count: columns, width } of WIDTHS) {
    sheet.setColumnWidths(first, columns, width);
    first += columns;
  }
  sheet.setFrozenRows(layout.header + 1);
  if (sheet.getColumnGroupDepth(OPEN_COLUMNS + 1) === 0) {
    sheet.getRange(1, OPEN_COLUMNS + 1, 1, count - OPEN_COLUMNS).shiftColumnGroupDepth(1);
  }
  sheet.collapseAllColumnGroups();
}
