import type { CalendarDate } from '../core/date/calendar-date';
import { nothingFoundSentences } from '../core/report/nothing-found';
import { answersNow, renamedTabs } from '../core/report/renamed';
import { readHints } from '../core/settings/hint';
import { hasBareCells, withMemory } from '../core/settings/memory';
import { allUnused } from '../core/settings/messages';
import { type ReadSettings, readSettings } from '../core/settings/read';
import { withTabsNow } from '../core/settings/renamed-sources';
import { NO_SETTINGS } from '../core/settings/way-out';
import {
  type Differing,
  differingCells,
  followingRows,
  type SettingsCells,
  withoutWritten,
} from '../core/settings/written';
import { indicatorRows } from '../core/survey/indicator-rows';
import { type Proposed, proposeSources } from '../core/survey/propose';
import { judgeProposed, type Survey } from '../core/survey/survey';
import { readUnitDay } from '../core/unit/directory-day';
import { withFormerNames } from '../core/unit/former-names';
import { readListedUnits } from '../core/unit/listed';
import { type Book, readGrid, workbookOf } from './read';
import { Refusal } from './refusal';
import { tellFaults } from './tell-faults';

/** A spreadsheet read: what its tabs hold, and what staff decided about it. */
export interface ReadBook extends ReadSettings {
  readonly proposed: Proposed;
  /** Targets that staff gave when asked, by indicator key; null where they left the question blank. */
  readonly answers: ReadonlyMap<string, number | null>;
  readonly cells: SettingsCells;
  /** Cells of the settings that say otherwise than the tables do. */
  readonly differing: readonly Differing[];
  /** The day whose units staff want on the pages; null for the as-of day. */
  readonly unitDay: CalendarDate | null;
}

/** Reads the staff's tabs and their settings once for a command. One call for each settings tab that is there, two for letters. */
export function readSources(book: Book): ReadBook {
  const cells = readSettingsCells(book);
  const { proposed, answers, unitDay } = proposeBook(book, cells);
  const rows = book.indicators ? indicatorRows(proposed, answers) : [];
  const differing = differingCells(followingRows(cells, rows, book.mark.written ?? {}));
  return { ...readSettings(cells.meant, rows, cells.typed), proposed, answers, cells, differing, unitDay };
}

/** The cells of `Danh mục chỉ tiêu`; none without it. */
export function readSettingsCells({ indicators, record, staff, mark }: Book): SettingsCells {
  if (!indicators) return { typed: [], meant: [] };
  const typed = readGrid(indicators.sheet);
  const notes = hasBareCells(typed) ? indicators.sheet.getDataRange().getNotes() : [];
  const renamed = renamedTabs(record.tabs, staff);
  const own = withoutWritten(withMemory(typed, notes), mark.written ?? {});
  return { typed, meant: withTabsNow(own, renamed) };
}

/** What the staff's tabs hold, units told by their list and columns by the settings. One call, none without a list. */
export function proposeBook(
  book: Book,
  { meant }: Pick<SettingsCells, 'meant'>,
): Pick<ReadBook, 'proposed' | 'answers' | 'unitDay'> {
  const answers = answersNow(book.record, book.staff);
  const directory = book.directory ? readGrid(book.directory.sheet) : [];
  const tabs = book.staff.map(({ name }) => name);
  const workbook = workbookOf(book);
  const { listed: before, unitRows } = book.record;
  const known = before.length > 0 ? before : unitRows.map(({ name }) => ({ name, others: [] }));
  const listed = withFormerNames(readListedUnits(directory), known, workbook);
  return {
    proposed: proposeSources(workbook, listed, { hints: readHints(meant, tabs) }),
    answers,
    unitDay: readUnitDay(directory),
  };
}

/** Judges what was read, be it nothing. */
export function surveyBook(
  { indicators }: Pick<Book, 'indicators'>,
  { proposed, answers, settings, waiting, differing, unitDay }: ReadBook,
  today: CalendarDate,
): Survey {
  const wrong = proposed.declared.filter(({ faults }) => faults.length > 0).map(({ hint }) => hint);
  const rows = new Map([...wrong, ...waiting].map(({ tab, row }) => [tab, row]));
  const wayOut = { tab: indicators?.name ?? NO_SETTINGS.tab, rows };
  return judgeProposed(proposed, { answers, settings, today, wayOut, differing, unitDay });
}

/** Judges what was read; a {@link Refusal} says so when there is nothing to judge. */
export function judgeBook(
  { indicators }: Pick<Book, 'indicators'>,
  read: ReadBook,
  today: CalendarDate,
): Survey {
  const { proposed, settings } = read;
  const survey = surveyBook({ indicators }, read, today);
  if (survey.indicators.length > 0) return survey;
  if (settings.some(({ calculation }) => calculation === 'unused'))
    throw new Refusal(allUnused(survey.wayOut.tab));
  const faults = tellFaults({ indicators }, read, read.cells.typed);
  throw new Refusal([...nothingFoundSentences(survey, proposed.workbook), ...faults].join(' '));
}
