import type { CalendarDate } from '../date/calendar-date';
import type { Page, PreviousPage } from '../page/page';
import { belowPage } from '../report/below';
import type { ReportOptions } from '../report/options';
import { copySources, type Source } from '../report/sources';
import { summaryPage } from '../report/summary';
import { keepSummaryTyped } from '../report/summary-typed';
import type { Survey } from '../survey/survey';
import { cleanText } from '../text/normalise';
import { unitFinder } from '../unit/find';
import type { Workbook } from '../workbook/workbook';
import type { RunRecord } from './record';

/** What the summary is decided from, besides the survey. */
export interface SummariseInput {
  readonly workbook: Workbook;
  readonly names: ReportOptions['names'];
  readonly made: { readonly day: CalendarDate; readonly time: string };
  /** Names that indicators were printed under before, by their keys. */
  readonly printed: RunRecord['printed'];
  /** Our tabs as they stand, null for one that is not there yet. */
  readonly previous: { readonly summary: PreviousPage | null; readonly below: PreviousPage | null };
}

/** Both pages, typed text included, and the copies their live lines compare with. */
export interface SummaryPlan {
  readonly summary: Page;
  readonly below: Page;
  readonly sources: readonly Source[];
}

/** Gives an indicator's earlier name the one it has now; a name that an indicator has now is its own. */
function renamer({ indicators }: Survey, printed: RunRecord['printed']): (text: string) => string {
  const fold = (text: string) => cleanText(text).toLowerCase();
  const now = new Map(indicators.map(({ key, name }) => [key, name]));
  const taken = new Set(indicators.map(({ name }) => fold(name)));
  const renamed = new Map<string, string>();
  for (const [key, name] of printed) {
    const current = now.get(key);
    if (current !== undefined && !taken.has(fold(name))) renamed.set(fold(name), current);
  }
  return (text) => renamed.get(fold(text)) ?? text;
}

/** Decides both pages completely, before anything is written. */
export function planSummary(survey: Survey, input: SummariseInput): SummaryPlan {
  const sources = copySources(survey, input.workbook);
  const find = unitFinder(survey.directory);
  const standardName = (text: string) => find(text)?.name ?? text;
  const indicatorName = renamer(survey, input.printed);
  const options: ReportOptions = {
    names: input.names,
    sources,
    standardName,
    indicatorName,
    made: input.made,
  };
  const summary = summaryPage(survey, options);
  const { previous } = input;
  return {
    summary: previous.summary ? keepSummaryTyped(summary, previous.summary, standardName) : summary,
    below: belowPage(survey, options, previous.below),
    sources,
  };
}
