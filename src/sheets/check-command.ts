import { checkWorkbook } from '../core/check/findings';
import { pageShape } from '../core/page/shape';
import { RECORD_ROWS } from '../core/plan/record';
import { freeName, PAGE_NAMES } from '../core/plan/tab-names';
import { checkDone } from '../core/report/check-done';
import { type CheckReport, checkPage } from '../core/report/check-page';
import { unitFinder } from '../core/unit/find';
import { writeMark } from './mark';
import { beginRecord, existing, idsOf, insertTab, knownShapes, writeRecord } from './own-tabs';
import { type Book, readBook, readPrevious, workbookOf } from './read';
import { onTab, runCommand, toast } from './run-command';
import { judgeBook, readSources } from './survey-book';
import { tellFaults } from './tell-faults';
import { writePage } from './write-page';

/** Menu `Kiểm tra số liệu`: lists what an auditor would point at, with links to the cells. Returns a refusal's message. */
export function kiemTraSoLieu(): string | undefined {
  return runCommand((running) => {
    const { day: today, began } = running.moment;
    const book = readBook();
    const read = readSources(book);
    const survey = judgeBook(book, read, today);
    const findings = checkWorkbook(survey, { workbook: workbookOf(book), formulas: formulasOf(book), today });
    const find = unitFinder(survey.directory);
    const previous = readPrevious(book.pages.check);
    const report = checkPage(survey, findings, {
      name: book.pages.check?.name ?? freeName(PAGE_NAMES.check, book.names),
      today,
      tabIds: new Map(book.staff.map(({ name, sheet }) => [name, sheet.getSheetId()])),
      standardName: (text) => find(text)?.name ?? text,
      checked: book.record.checked,
      previous,
    });
    running.checkTime();
    apply(report, { book, previous, began });
    toast([checkDone(survey, report, book.leftAlone), ...tellFaults(book, read.faults)].join(' '));
  });
}

/** The formulas of the staff's tabs. One call a tab. */
function formulasOf({ staff }: Book): ReadonlyMap<string, string[][]> {
  return new Map(staff.map(({ name, sheet }) => [name, sheet.getDataRange().getFormulas()]));
}

interface ApplyContext {
  readonly book: Book;
  readonly previous: ReturnType<typeof readPrevious>;
  readonly began: string;
}

/**
 * Writes the page by the rules of the summary: a record that says "writing", the tab and the mark, the page in one write, and the
 * record that says "done". What a cut-off summary left unfinished stays known as such: its shapes are forgotten.
 */
function apply({ page, codes }: CheckReport, { book, previous, began }: ApplyContext): void {
  const { pages, record, names } = book;
  const recordName = pages.record?.name ?? freeName(PAGE_NAMES.record, names);
  const [summary = '', below = ''] = record.creating;
  const creating = [summary, below, pages.check ? '' : page.name];
  const known = knownShapes(book);
  const rows = Math.max(page.rows.length, RECORD_ROWS);
  const recordTab = onTab(recordName, () => beginRecord(book, recordName, rows));
  onTab(recordName, () => {
    writeRecord(recordTab.sheet, { ...record, state: 'writing', began, creating });
  });
  const tab = pages.check ? existing(pages.check, previous) : insertTab(book, page.name, recordTab);
  if (!pages.record || book.unfinished) recordTab.sheet.hideSheet();
  writeMark(book, {
    pages: { ...idsOf(book), record: recordTab.id, check: tab.id },
    settings: book.mark.settings,
  });
  onTab(page.name, () => {
    writePage(page, { ...tab, previous, shape: known.check });
  });
  tab.sheet.activate();
  onTab(recordName, () => {
    const shapes = { ...known, check: pageShape(page) };
    writeRecord(recordTab.sheet, { ...record, state: 'done', began, creating: [], shapes, checked: codes });
  });
}
