import type { CalendarDate } from '../core/date/calendar-date';
import { unreadSentences } from '../core/ledger/unread-words';
import { PAGES } from '../core/page/pages';
import { MESSAGES, problemSentences } from '../core/report/messages';
import { answersNow } from '../core/report/renamed';
import { allUnused } from '../core/settings/messages';
import { type ReadSettings, readSettings } from '../core/settings/read';
import { indicatorRows } from '../core/survey/indicator-rows';
import { type Proposed, proposeSources } from '../core/survey/propose';
import { judgeProposed, type Survey } from '../core/survey/survey';
import { readListedUnits } from '../core/unit/listed';
import { type Book, readGrid, workbookOf } from './read';
import { Refusal } from './refusal';

/** A spreadsheet read: what its tabs hold, and what staff decided about it. */
export interface ReadBook extends ReadSettings {
  readonly proposed: Proposed;
  /** Targets that staff gave when asked, by indicator key; null where they left the question blank. */
  readonly answers: ReadonlyMap<string, number | null>;
}

/** Reads the staff's tabs and their settings once for a command. One call for each settings tab that is there. */
export function readSources(book: Book): ReadBook {
  const answers = answersNow(book.record, book.staff);
  const proposed = proposeBook(book);
  const settings = book.indicators
    ? readSettings(readGrid(book.indicators.sheet), indicatorRows(proposed, answers))
    : { settings: [], faults: [] };
  return { ...settings, proposed, answers };
}

/** What the staff's tabs hold, units told by their list; whatever `Danh mục chỉ tiêu` says. One call, none without a list. */
export function proposeBook(book: Book): Proposed {
  const listed = book.directory ? readListedUnits(readGrid(book.directory.sheet)) : [];
  return proposeSources(workbookOf(book), listed);
}

/** Judges what was read; a {@link Refusal} says so when there is nothing to judge. */
export function judgeBook(
  { indicators }: Pick<Book, 'indicators'>,
  { proposed, answers, settings }: ReadBook,
  today: CalendarDate,
): Survey {
  const survey = judgeProposed(proposed, { answers, settings, today });
  if (survey.indicators.length > 0) return survey;
  if (settings.some(({ calculation }) => calculation === 'unused'))
    throw new Refusal(allUnused(indicators?.name ?? PAGES.indicators.name));
  const told = [...problemSentences(survey.problems), ...unreadSentences(survey.unread)];
  throw new Refusal([MESSAGES.nothingFound, ...told].join(' '));
}
