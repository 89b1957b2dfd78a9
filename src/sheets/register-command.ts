import { PAGES } from '../core/page/pages';
import { isNameFor } from '../core/page/tab-names';
import {
  findRegisterLayout,
  REGISTER_COLUMNS,
  REGISTER_HEADINGS,
  REGISTER_HELP,
  REGISTER_ROWS,
} from '../core/register/own-tab';
import { registerChoices } from '../core/report/register-choices';
import { registerMade, registerShown } from '../core/report/register-messages';
import type { Survey } from '../core/survey/survey';
import { type Grid, isBlankGrid } from '../core/workbook/workbook';
import { type Book, type OwnTab, readBook, readGrid } from './read';
import { dressRegister } from './register-lists';
import { onTab, runCommand, toast } from './run-command';
import { addLate, dressHead, dressInput, dressRows, insertSettings, markSettings } from './settings-tab';
import { judgeBook, readSources } from './survey-book';
import { tellRegister } from './tell-register';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Widths of the columns, in the order of a new tab. */
const WIDTHS = [230, 230, 90, 100, 240, 240, 90];

/**
 * Menu `Giao chỉ tiêu`: makes the tab in which staff write who has another target than everybody, once, or shows it with its dropdowns
 * brought up to date; a register that staff made themselves is shown and left alone. Returns a refusal's message.
 */
export function moGiaoChiTieu(): string | undefined {
  return runCommand((running) => {
    const book = readBook();
    const survey = judgeBook(book, readSources(book), running.moment.day);
    const staffs = book.register ? null : registerOfStaff(book, survey);
    if (staffs) {
      staffs.sheet.activate();
      toast(registerShown(survey, staffs.name, { isOwn: false }));
      return;
    }
    const tab = book.register ?? insertSettings(book, 'register', REGISTER_ROWS + 1);
    const isNew = onTab(tab.name, () => make(book, tab, survey));
    if (book.mark.settings.register !== tab.id) markSettings(book, 'register', tab);
    const faults = tellRegister({ register: tab }, survey);
    tab.sheet.activate();
    const done = isNew ? registerMade(survey, tab.name) : registerShown(survey, tab.name, { isOwn: true });
    toast([done, ...faults].join(' '));
  });
}

/** A register that staff keep under the name of ours; null for none. */
function registerOfStaff(
  { staff }: Book,
  { registers }: Survey,
): { readonly sheet: Sheet; readonly name: string } | null {
  const tabs = new Set(registers.map(({ tab }) => tab));
  return staff.find(({ name }) => tabs.has(name) && isNameFor(PAGES.register.name, name)) ?? null;
}

/** Writes the headings into a blank tab and dresses it, or brings its dropdowns up to date. Tells whether it was blank. */
function make(book: Book, tab: OwnTab, survey: Survey): boolean {
  const { sheet } = tab;
  const isDressed = book.mark.settings.register === tab.id;
  const { plan, grid } = addLate(tab, book.register ? readGrid(sheet) : [], {
    plan: (now) => (isBlankGrid(now) ? HEADER : null),
    prepare: () => undefined,
    write: (header) => {
      sheet
        .getRange(1, 1, 1, header.length)
        .setValues([[...header]])
        .setNotes([REGISTER_COLUMNS.map((column) => REGISTER_HELP[column])]);
    },
  });
  const after: Grid = plan === null ? grid : [HEADER];
  if (!isDressed) dress(sheet, after);
  dressRegister(sheet, after, {
    choices: registerChoices(survey),
    indicators: survey.indicators,
    isDressed,
  });
  return plan !== null;
}

const HEADER: readonly string[] = REGISTER_COLUMNS.map((column) => REGISTER_HEADINGS[column]);

/** Looks, given once: before the mark is set, so that a run that was cut off is done again. Columns that staff moved keep theirs. */
function dress(sheet: Sheet, grid: Grid): void {
  const layout = findRegisterLayout(grid);
  if (layout?.header !== 0 || REGISTER_COLUMNS.some((column, at) => layout.columns.get(column) !== at))
    return;
  dressHead(sheet.getRange(1, 1, 1, HEADER.length));
  dressInput(sheet.getRange(2, 1, REGISTER_ROWS, HEADER.length - 1));
  const common = sheet.getRange(2, HEADER.length, REGISTER_ROWS, 1);
  common.setFontColor('#80868b').setNumberFormat('general');
  dressRows(common);
  WIDTHS.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  sheet.setFrozenRows(1);
}
