import type { CalendarDate } from '../date/calendar-date';
import type { Frame } from '../frame/frame';
import type { Survey } from '../survey/survey';
import type { IsFramed } from './framed';
import type { Apart } from './given-back';
import type { Source } from './sources';

/** What the pages print besides the survey. */
export interface ReportOptions {
  /** Names of our tabs, as formulas must write them. */
  readonly names: { readonly summary: string; readonly below: string; readonly record: string };
  readonly sources: readonly Source[];
  /** What stands above and below the tables, and the font. */
  readonly frame: Frame;
  /** Tells our own texts above and below a table of the last run from typed ones. */
  readonly isFramed: IsFramed;
  /** Lines on tables whose own figures disagree. */
  readonly evidence: readonly string[];
  /** How the figures differ from those that were frozen; none where none were. */
  readonly compared: readonly string[];
  /** Lines on what changed since the last run. */
  readonly sinceLast?: readonly string[];
  /** The name a unit is printed under, from any name it was printed under before; other text stays as it is. */
  readonly standardName: (text: string) => string;
  /** The same for an indicator, whose name staff may change in `Danh mục chỉ tiêu`. */
  readonly indicatorName: (text: string) => string;
  /** Units that stand alone on the pages though they go into others, whose rows may hold their text. */
  readonly apart?: Apart;
  /** When the page is made: the day and the time as HH:MM. */
  readonly made: { readonly day: CalendarDate; readonly time: string };
}

/** "chỉ tiêu năm 2019" in capitals after the fixed words; without a period only the words. */
export function pageTitle(words: string, survey: Survey): string {
  return survey.period ? `${words} ${survey.period.label.toUpperCase()}` : words;
}
