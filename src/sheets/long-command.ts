import { withPrintedNames } from '../core/frame/printed-names';
import { evidenceLines } from '../core/report/evidence-lines';
import { leftAloneSentences } from '../core/report/left-alone-sentences';
import { longDone } from '../core/report/long-messages';
import { longPage } from '../core/report/long-page';
import { indicatorFollower, unitFollower } from '../core/report/renamed';
import { editedKept } from '../core/snapshot/snapshot-words';
import { readPrintForm, tellFrameFaults } from './print-form';
import { pageName, publish } from './publish';
import { readBook, workbookOf } from './read';
import { runCommand, toast } from './run-command';
import { judgeBook, readSources } from './survey-book';
import { tellSettings } from './tell-settings';

/** Menu `Bảng dọc`: makes or renews the page with a row a measure, which other programs read. Returns a refusal's message. */
export function lapBangDoc(): string | undefined {
  return runCommand((running) => {
    const book = readBook();
    const read = readSources(book);
    const judged = judgeBook(book, read, running.moment.day);
    const form = readPrintForm(book, running.moment.day.year);
    const survey = withPrintedNames(judged, form.names);
    const tabsNow = book.staff.map(({ id, name }) => ({ id, name }));
    const name = pageName(book, 'long');
    const options = {
      name,
      made: running.moment,
      evidence: evidenceLines(survey, workbookOf(book)),
      standardName: unitFollower(survey, book.record),
      indicatorName: indicatorFollower(survey, { ...book.record, tabsNow }),
    };
    running.checkTime();
    const kept = publish(book, running, {
      pages: [{ key: 'long', layout: (previous) => longPage(survey, { ...options, previous }) }],
      sources: null,
      begun: {},
      done: () => ({}),
      shows: 'long',
    });
    const faults = [...tellSettings(book, read, survey), ...tellFrameFaults(book, form)];
    const told = [...editedKept(kept), ...leftAloneSentences(book.leftAlone), ...faults];
    toast([longDone(survey, name), ...told].join(' '));
  });
}
