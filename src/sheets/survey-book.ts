import { MESSAGES, problemSentences } from '../core/report/messages';
import { type Survey, surveyWorkbook } from '../core/survey/survey';
import { readListedUnits } from '../core/unit/listed';
import type { ListedUnit } from '../core/unit/named-row';
import { type Book, dayOf, readGrid, workbookOf } from './read';
import { Refusal } from './refusal';

/** The units staff listed in `Danh mục đơn vị`; none when they have no such tab. One call. */
export function listedUnits(book: Book): ListedUnit[] {
  return book.directory ? readListedUnits(readGrid(book.directory.sheet)) : [];
}

/** Surveys the staff's tabs; a {@link Refusal} says so when they hold no table. */
export function surveyBook(
  book: Book,
  options: {
    readonly listed: readonly ListedUnit[];
    readonly answers: ReadonlyMap<string, number>;
    readonly now: Date;
  },
): Survey {
  const { listed, answers, now } = options;
  const survey = surveyWorkbook(workbookOf(book), { today: dayOf(now), listed, answers });
  if (survey.indicators.length > 0) return survey;
  throw new Refusal([MESSAGES.nothingFound, ...problemSentences(survey.problems)].join(' '));
}
