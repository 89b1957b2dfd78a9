import { checkWorkbook } from '../core/check/findings';
import { checkDone } from '../core/report/check-done';
import { type CheckReport, checkPage } from '../core/report/check-page';
import { editedKept } from '../core/snapshot/snapshot-words';
import { unitFinder } from '../core/unit/find';
import { readPrintForm, tellFrameFaults } from './print-form';
import { pageName, publish } from './publish';
import { type Book, readBook, workbookOf } from './read';
import { runCommand, toast } from './run-command';
import { judgeBook, readSources } from './survey-book';
import { tellSettings } from './tell-settings';

/** Menu `Kiểm tra số liệu`: lists what an auditor would point at, with links to the cells. Returns a refusal's message. */
export function kiemTraSoLieu(): string | undefined {
  return runCommand((running) => {
    const { day: today } = running.moment;
    const book = readBook();
    const read = readSources(book);
    const survey = judgeBook(book, read, today);
    const form = readPrintForm(book, today.year);
    const findings = checkWorkbook(survey, { workbook: workbookOf(book), formulas: formulasOf(book), today });
    const find = unitFinder(survey.directory);
    const reportOn = (previous: Parameters<typeof checkPage>[2]['previous']) =>
      checkPage(survey, findings, {
        name: pageName(book, 'check'),
        today,
        tabIds: new Map(
          [...book.staff, ...(book.indicators ? [book.indicators] : [])].map(({ name, id }) => [name, id]),
        ),
        standardName: (text) => find(text)?.name ?? text,
        checked: book.record.checked,
        font: form.frame.font,
        previous,
      });
    running.checkTime();
    let report: CheckReport = reportOn(null);
    const kept = publish(book, running, {
      pages: [
        {
          key: 'check',
          layout: (previous) => {
            report = reportOn(previous);
            return report.page;
          },
        },
      ],
      sources: null,
      begun: {},
      done: () => ({ checked: report.codes }),
      shows: 'check',
    });
    const told = [...editedKept(kept), ...tellSettings(book, read, survey), ...tellFrameFaults(book, form)];
    toast([checkDone(survey, report, book.leftAlone), ...told].join(' '));
  });
}

/** The formulas of the staff's tabs. One call a tab. */
function formulasOf({ staff }: Book): ReadonlyMap<string, string[][]> {
  return new Map(staff.map(({ name, sheet }) => [name, sheet.getDataRange().getFormulas()]));
}
