import { discussionDone } from '../core/discussion/discussion-messages';
import { withPrintedNames } from '../core/frame/printed-names';
import { leftAloneSentences } from '../core/report/left-alone-sentences';
import { editedKept } from '../core/snapshot/snapshot-words';
import { publishPapers } from './papers';
import { readPrintForm, tellFrameFaults } from './print-form';
import { readBook } from './read';
import { runCommand, toast } from './run-command';
import { judgeBook, readSources } from './survey-book';
import { tellSettings } from './tell-settings';

/** Menu `Định hướng thảo luận`: words what the conference is to discuss, line by line. Returns a refusal's message. */
export function dinhHuongThaoLuan(): string | undefined {
  return runCommand((running) => {
    const book = readBook();
    const read = readSources(book);
    const { day } = running.moment;
    const form = readPrintForm(book, day.year);
    const survey = withPrintedNames(judgeBook(book, read, day), form.names);
    running.checkTime();
    const { plan, lines, discussion, kept } = publishPapers(book, running, {
      survey,
      answers: read.answers,
      frame: form.frame,
      wanted: ['discussion'],
      freezing: null,
    });
    const told = [
      ...editedKept(kept),
      ...plan.sinceLast,
      ...leftAloneSentences(book.leftAlone),
      ...tellSettings(book, read, survey),
      ...tellFrameFaults(book, form),
    ];
    toast([discussionDone(lines, discussion?.outdated ?? []), ...told].join(' '));
  });
}
