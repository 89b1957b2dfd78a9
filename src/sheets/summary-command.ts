import { outdatedSentences } from '../core/discussion/discussion-messages';
import { withPrintedNames } from '../core/frame/printed-names';
import { parseNumber } from '../core/number/parse';
import {
  firstRunQuestion,
  MESSAGES,
  renamedSentence,
  summaryDone,
  targetQuestion,
} from '../core/report/messages';
import type { ReportOptions } from '../core/report/options';
import { editedKept } from '../core/snapshot/snapshot-words';
import { needsTarget } from '../core/survey/indicator';
import type { Survey } from '../core/survey/survey';
import { askText } from './ask-text';
import { tellMerges } from './merge-column';
import { paperNames, publishPapers } from './papers';
import { readPrintForm, tellFrameFaults } from './print-form';
import { type Book, isUnchanged, readBook } from './read';
import { Refusal } from './refusal';
import { type Running, runCommand, toast } from './run-command';
import { judgeBook, type ReadBook, readSources } from './survey-book';
import { tellSettings } from './tell-settings';

/** Menu `Tạo bảng tổng hợp`: makes or renews the summary and the list of units below target. Returns a refusal's message. */
export function taoBangTongHop(): string | undefined {
  return runCommand((running) => {
    const book = readBook();
    const names = paperNames(book);
    const decided = decide(book, { running, names });
    if (!decided) return;
    const { answers, read } = decided;
    const form = readPrintForm(book, running.moment.day.year);
    const survey = withPrintedNames(decided.survey, form.names);
    const { plan, discussion, kept } = publishPapers(book, running, {
      survey,
      answers,
      frame: form.frame,
      wanted: ['summary', 'below'],
      freezing: null,
    });
    const followed = plan.renamed ? [renamedSentence(plan.renamed)] : [];
    const wrong = [
      ...followed,
      ...plan.options.compared,
      ...editedKept(kept),
      ...outdatedSentences(discussion?.outdated ?? []),
      ...tellMerges(book, survey.directory),
      ...tellSettings(book, read, survey),
      ...tellFrameFaults(book, form),
    ];
    toast([summaryDone(survey, book.leftAlone), ...plan.sinceLast, ...wrong].join(' '));
  });
}

interface Decided {
  readonly survey: Survey;
  readonly answers: ReadonlyMap<string, number | null>;
  readonly read: ReadBook;
}

/** Surveys, and asks what there is to ask: a missing target, and on the first run whether to begin. Null when cancelled. */
function decide(book: Book, context: { running: Running; names: ReportOptions['names'] }): Decided | null {
  const { running, names } = context;
  const today = running.moment.day;
  const read = readSources(book);
  const answers = new Map(read.answers);
  const first = judgeBook(book, read, today);
  const unknown = first.reported.indicators.filter((one) => needsTarget(one) && !answers.has(one.key));
  const isFirstRun = !book.pages.summary;
  if (unknown.length === 0 && !isFirstRun) return { survey: first, answers, read };
  const locale = isFirstRun ? book.spreadsheet.getSpreadsheetLocale() : '';
  const survey = running.asking(() => {
    for (const indicator of unknown) {
      const target = askTarget(targetQuestion(indicator, first.unread));
      if (target === 'cancelled') return null;
      answers.set(indicator.key, target);
    }
    const answered = unknown.length === 0 ? first : judgeBook(book, { ...read, answers }, today);
    if (!isFirstRun) return answered;
    const question = firstRunQuestion(answered, names, { leftAlone: book.leftAlone, locale });
    return confirm(question) ? answered : null;
  });
  if (!survey) return null;
  if (!isUnchanged(book)) throw new Refusal(MESSAGES.moved);
  return { survey, answers, read };
}

function confirm(question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(MESSAGES.title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** A target above 0, null for none, or 'cancelled'; what is neither is asked again. */
function askTarget(question: string): number | null | 'cancelled' {
  for (let asked = question; ; asked = `${MESSAGES.wrongTarget} ${question}`) {
    const answer = askText(asked);
    if (answer === null) return 'cancelled';
    const reading = parseNumber(answer);
    if (reading.kind === 'blank') return null;
    if (reading.kind === 'number' && reading.value > 0) return reading.value;
  }
}
