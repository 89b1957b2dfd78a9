import type { CalendarDate } from '../date/calendar-date';
import type { Page, PreviousPage } from '../page/page';
import { belowPage } from '../report/below';
import type { ReportOptions } from '../report/options';
import { copySources, type Source } from '../report/sources';
import { summaryPage } from '../report/summary';
import { keepSummaryTyped } from '../report/summary-typed';
import type { Survey } from '../survey/survey';
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
  const options: ReportOptions = { names: input.names, sources, made: input.made };
  const summary = summaryPage(survey, options);
  return {
    summary: input.previous.summary ? keepSummaryTyped(summary, input.previous.summary) : summary,
    below: belowPage(survey, options, input.previous.below),
    sources,
  };
}
