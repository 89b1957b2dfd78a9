import type { CalendarDate } from '../date/calendar-date';
import type { Page, PreviousPage } from '../page/page';
import { belowPage } from '../report/below';
import type { ReportOptions } from '../report/options';
import { copySources, type Source } from '../report/sources';
import { summaryPage } from '../report/summary';
import { keepSummaryTyped } from '../report/summary-typed';
import type { Survey } from '../survey/survey';
import { unitFinder } from '../unit/find';
import type { Workbook } from '../workbook/workbook';

/** What the summary is decided from, besides the survey. */
export interface SummariseInput {
  readonly workbook: Workbook;
  readonly names: ReportOptions['names'];
  readonly made: { readonly day: CalendarDate; readonly time: string };
  /** Our tabs as they stand, null for one that is not there yet. */
  readonly previous: { readonly summary: PreviousPage | null; readonly below: PreviousPage | null };
}

/** Both pages, typed text included, and the copies their live lines compare with. */
export interface SummaryPlan {
  readonly summary: Page;
  readonly below: Page;
  readonly sources: readonly Source[];
}

/** Decides both pages completely, before anything is written. */
export function planSummary(survey: Survey, input: SummariseInput): SummaryPlan {
  const sources = copySources(survey, input.workbook);
  const find = unitFinder(survey.directory);
  const standardName = (text: string) => find(text)?.name ?? text;
  const options: ReportOptions = { names: input.names, sources, standardName, made: input.made };
  const summary = summaryPage(survey, options);
  const { previous } = input;
  return {
    summary: previous.summary ? keepSummaryTyped(summary, previous.summary, standardName) : summary,
    below: belowPage(survey, options, previous.below),
    sources,
  };
}
