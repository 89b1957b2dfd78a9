import { INPUT_FILL } from '../core/colour/palette';
import {
  FIELD_KEYS,
  FONTS,
  type FrameLayout,
  findFrame,
  NAME_HEADINGS,
  newFrame,
  newNames,
  YES_NO,
} from '../core/frame/fields';
import { frameDone, frameWithoutHeadings } from '../core/frame/messages';
import { type Grid, isBlankGrid } from '../core/workbook/workbook';
import { readPrintForm, tellFrameFaults } from './print-form';
import { readBook, readGrid } from './read';
import { Refusal } from './refusal';
import { onTab, runCommand, toast } from './run-command';
import { addLate, dressHead, dressRows, insertSettings, markSettings } from './settings-tab';
import { readSources, surveyBook } from './survey-book';
import { cellValue, growGrid } from './write-page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS = [210, 330, 460] as const;

/**
 * Menu `Mẫu in`: makes the tab that says what pages carry above and below their tables and how indicators are called there, or adds
 * the indicators it lacks; what staff wrote is never rewritten. Returns a refusal's message.
 */
export function moMauIn(): string | undefined {
  return runCommand((running) => {
    const book = readBook();
    const { indicators } = surveyBook(book, readSources(book), running.moment.day);
    const names = [...new Set(indicators.map(({ name }) => name))];
    const seen = book.frame ? readGrid(book.frame.sheet) : [];
    const tab = book.frame ?? insertSettings(book, 'frame', newFrame(names).length);
    const rowsFor = (grid: Grid) => {
      if (isBlankGrid(grid)) return { row: 0, column: 0, cells: newFrame(names) };
      const layout = findFrame(grid);
      if (layout === null) throw new Refusal(frameWithoutHeadings(tab.name));
      return { row: grid.length, column: layout.labels, cells: newNames(grid, names) };
    };
    const { plan, grid } = onTab(tab.name, () =>
      addLate(tab, seen, {
        plan: (now) => {
          const rows = rowsFor(now);
          return rows.cells.length > 0 ? rows : null;
        },
        prepare: ({ row, column, cells }) =>
          growGrid(
            tab.sheet,
            { rows: row + cells.length, columns: column + WIDTHS.length },
            { rows: row, columns: column },
          ),
        write: ({ row, column, cells }) => {
          tab.sheet
            .getRange(row + 1, column + 1, cells.length, WIDTHS.length)
            .setValues(cells.map((line) => line.map(cellValue)));
        },
      }),
    );
    const isNew = plan !== null && plan.row === 0;
    const after = plan ? [...grid.slice(0, plan.row), ...plan.cells] : grid;
    const layout = findFrame(after);
    onTab(tab.name, () => {
      if (layout && (isNew || book.mark.settings.frame !== tab.id)) dress(tab.sheet, layout, after.length);
      else if (layout && plan) dressNames(tab.sheet, layout, { row: plan.row, rows: plan.cells.length });
    });
    markSettings(book, 'frame', tab);
    tab.sheet.activate();
    const told = tellFrameFaults({ frame: tab }, readPrintForm({ frame: tab }, running.moment.day.year));
    toast([frameDone(isNew, plan?.cells.length ?? 0), ...told].join(' '));
  });
}

/** Looks and dropdowns, given once: before the mark is set, so that a run that was cut off is done again. */
function dress(sheet: Sheet, { header, labels, texts, names }: FrameLayout, rows: number): void {
  const first = header + 2;
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(labels + 1 + index, width);
  });
  sheet.getRange(1, 1).setFontWeight('bold');
  const headers = [header, ...(names === null ? [] : [names])];
  for (const row of headers) {
    dressHead(sheet.getRange(row + 1, labels + 1, 1, row === header ? WIDTHS.length : NAME_HEADINGS.length));
  }
  dressRows(sheet.getRange(first, labels + 1, FIELD_KEYS.length, WIDTHS.length));
  const input = sheet.getRange(first, texts + 1, FIELD_KEYS.length, 1);
  input
    .setBackground(INPUT_FILL)
    .setNumberFormats(FIELD_KEYS.map((key) => [/Day|On$/.test(key) ? 'dd/mm/yyyy' : '@']));
  for (const [key, words] of [
    ['motto', YES_NO],
    ['font', FONTS],
  ] as const)
    sheet.getRange(first + FIELD_KEYS.indexOf(key), texts + 1).setDataValidation(choice([...words]));
  if (names !== null) dressNames(sheet, { labels, texts }, { row: names + 1, rows: rows - names - 1 });
  sheet.setFrozenRows(header + 1);
}

/** Looks of rows that name indicators. */
function dressNames(
  sheet: Sheet,
  { labels, texts }: Pick<FrameLayout, 'labels' | 'texts'>,
  { row, rows }: { readonly row: number; readonly rows: number },
): void {
  if (rows <= 0) return;
  dressRows(sheet.getRange(row + 1, labels + 1, rows, WIDTHS.length));
  sheet
    .getRange(row + 1, texts + 1, rows, 1)
    .setBackground(INPUT_FILL)
    .setNumberFormat('@');
}

function choice(words: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .build();
}
