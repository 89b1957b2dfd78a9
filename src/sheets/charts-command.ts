import { type ChartedSummary, readCharted } from '../core/chart/charted';
import { chartsDone, nothingToDraw, summaryFirst } from '../core/chart/charts-messages';
import { chartsPage } from '../core/chart/charts-page';
import { withPrintedNames } from '../core/frame/printed-names';
import { evidenceLines } from '../core/report/evidence-lines';
import { leftAloneSentences } from '../core/report/left-alone-sentences';
import { indicatorFollower, unitFollower } from '../core/report/renamed';
import { editedKept } from '../core/snapshot/snapshot-words';
import { lookAtFigures } from './look-at-page';
import { readPrintForm, tellFrameFaults } from './print-form';
import { pageName, publish } from './publish';
import { readBook, workbookOf } from './read';
import { Refusal } from './refusal';
import { runCommand, toast } from './run-command';
import { judgeBook, readSources } from './survey-book';
import { tellSettings } from './tell-settings';

/** Menu `Biểu đồ`: makes or renews the page with a chart an indicator, which follows the summary's cells. Returns a refusal's message. */
export function veBieuDo(): string | undefined {
  return runCommand((running) => {
    const book = readBook();
    const { summary } = book.pages;
    if (!summary) throw new Refusal(summaryFirst());
    const read = readSources(book);
    const form = readPrintForm(book, running.moment.day.year);
    const survey = withPrintedNames(judgeBook(book, read, running.moment.day), form.names);
    const charted = readCharted(survey, lookAtFigures(summary.sheet));
    if (!isDrawable(charted)) throw new Refusal(nothingToDraw(summary.name, charted));
    const tabsNow = book.staff.map(({ id, name }) => ({ id, name }));
    const name = pageName(book, 'charts');
    const options = {
      name,
      summary: summary.name,
      frame: form.frame,
      made: running.moment,
      evidence: evidenceLines(survey, workbookOf(book)),
      standardName: unitFollower(survey, book.record),
      indicatorName: indicatorFollower(survey, { ...book.record, tabsNow }),
    };
    running.checkTime();
    const kept = publish(book, running, {
      pages: [{ key: 'charts', layout: (previous) => chartsPage(survey, charted, { ...options, previous }) }],
      sources: null,
      begun: {},
      done: () => ({}),
      shows: 'charts',
    });
    const told = [
      chartsDone(name, charted),
      ...editedKept(kept),
      ...leftAloneSentences(book.leftAlone),
      ...tellSettings(book, read, survey),
      ...tellFrameFaults(book, form),
    ];
    toast(told.join(' '));
  });
}

function isDrawable(charted: ChartedSummary | null): charted is ChartedSummary {
  return charted !== null && charted.charted.length > 0;
}
