import { parseAskedDay } from '../core/date/asked-day';
import type { CalendarDate } from '../core/date/calendar-date';
import { withPrintedNames } from '../core/frame/printed-names';
import { dueItems } from '../core/progress/due';
import { followMonths } from '../core/progress/progress';
import { dayQuestion, noDay, progressDone } from '../core/progress/progress-messages';
import { progressHead, progressPage } from '../core/progress/progress-page';
import { NONE_FOLLOWED } from '../core/progress/progress-words';
import { framedTeller, headTexts } from '../core/report/framed';
import { leftAloneSentences } from '../core/report/left-alone-sentences';
import { indicatorFollower, unitFollower } from '../core/report/renamed';
import { copySources } from '../core/report/sources';
import { editedKept } from '../core/snapshot/snapshot-words';
import { askText } from './ask-text';
import { readPrintForm, tellFrameFaults } from './print-form';
import { pageName, publish } from './publish';
import { readBook, workbookOf } from './read';
import { Refusal } from './refusal';
import { runCommand, toast } from './run-command';
import { judgeBook, readSources } from './survey-book';
import { tellSettings } from './tell-settings';

/**
 * Menu `Tiến độ đến ngày…`: asks for a day and makes or renews the page of months and of what is due as it stood then. Returns a
 * refusal's message.
 */
export function tienDoDenNgay(): string | undefined {
  return runCommand((running) => {
    const day = running.asking(() => askDay(running.moment.day));
    if (day === null) return;
    const book = readBook();
    const read = readSources(book);
    const form = readPrintForm(book, running.moment.day.year);
    const survey = withPrintedNames(judgeBook(book, read, day), form.names);
    const followed = followMonths(survey, read.settings, workbookOf(book));
    const due = dueItems(survey);
    const isEmpty =
      followed.progress.length + followed.others.length + due.soon.length + due.over.length === 0;
    if (isEmpty && !book.pages.progress) throw new Refusal(NONE_FOLLOWED);
    const tabsNow = book.staff.map(({ id, name }) => ({ id, name }));
    const head = {
      record: pageName(book, 'record'),
      sources: copySources(survey, workbookOf(book)),
      made: running.moment,
      frame: form.frame,
    };
    const headed = headTexts(progressHead(survey, followed, head));
    const options = {
      ...head,
      name: pageName(book, 'progress'),
      isFramed: framedTeller([...book.record.framed, ...book.record.headed, ...headed]),
      standardName: unitFollower(survey, book.record),
      indicatorName: indicatorFollower(survey, { ...book.record, tabsNow }),
    };
    running.checkTime();
    const kept = publish(book, running, {
      pages: [
        { key: 'progress', layout: (previous) => progressPage(survey, followed, { ...options, previous }) },
      ],
      sources: head.sources,
      begun: { headed: [...new Set([...book.record.headed, ...headed])] },
      done: () => ({ headed }),
      shows: 'progress',
    });
    const told = [
      ...editedKept(kept),
      ...leftAloneSentences(book.leftAlone),
      ...tellSettings(book, read, survey),
      ...tellFrameFaults(book, form),
    ];
    toast([progressDone(day, followed, due), ...told].join(' '));
  });
}

/** The day that staff want, asked once more where the answer is none; null when cancelled. */
function askDay(today: CalendarDate): CalendarDate | null {
  const first = askText(dayQuestion(today, null));
  const wrong = first !== null && parseAskedDay(first, today) === null ? first : null;
  const answer = wrong === null ? first : askText(dayQuestion(today, wrong));
  if (answer === null) return null;
  const day = parseAskedDay(answer, today);
  if (day === null) throw new Refusal(noDay(answer));
  return day;
}
