import { INDICATORS_NAME } from '../core/plan/tab-names';
import { MESSAGES, problemSentences } from '../core/report/messages';
import { allUnused } from '../core/settings/messages';
import type { ReadSettings } from '../core/settings/read';
import { type Survey, surveyWorkbook } from '../core/survey/survey';
import { readListedUnits } from '../core/unit/listed';
import type { ListedUnit } from '../core/unit/named-row';
import { readIndicatorSettings, recognisedIndicators } from './indicator-settings';
import { type Book, dayOf, readGrid, workbookOf } from './read';
import { Refusal } from './refusal';

/** The units staff listed in `Danh mục đơn vị`; none when they have no such tab. One call. */
export function listedUnits(book: Book): ListedUnit[] {
  return book.directory ? readListedUnits(readGrid(book.directory.sheet)) : [];
}

/** What staff decided: the units of their list, what they answered when asked, and the settings of indicators. */
export interface Decisions extends ReadSettings {
  readonly listed: readonly ListedUnit[];
  readonly answers: ReadonlyMap<string, number | null>;
}

/** Everything staff decided in a spreadsheet. One call for each settings tab that is there. */
export function decisionsIn(book: Book): Decisions {
  const listed = listedUnits(book);
  const settings = readIndicatorSettings(book, () => recognisedIndicators(book, listed));
  return { ...settings, listed, answers: new Map(book.record.answers) };
}

/** Surveys the staff's tabs; a {@link Refusal} says so when they hold no table. */
export function surveyBook(book: Book, decisions: Decisions, now: Date): Survey {
  const { listed, answers, settings } = decisions;
  const survey = surveyWorkbook(workbookOf(book), { listed, answers, settings, today: dayOf(now) });
  if (survey.indicators.length > 0) return survey;
  if (settings.some(({ calculation }) => calculation === 'unused'))
    throw new Refusal(allUnused(book.indicators?.name ?? INDICATORS_NAME));
  throw new Refusal([MESSAGES.nothingFound, ...problemSentences(survey.problems)].join(' '));
}
