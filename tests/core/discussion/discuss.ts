import { discussionLines } from '../../../src/core/discussion/discussion';
import { type DiscussionReport, discussionPage } from '../../../src/core/discussion/discussion-page';
import { readOpinions } from '../../../src/core/discussion/opinions';
import { PLAIN_FRAME } from '../../../src/core/frame/frame';
import type { Page, PreviousPage } from '../../../src/core/page/page';
import type { RunRecord } from '../../../src/core/page/record';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import { type Frozen, planSummary } from '../../../src/core/snapshot/summarise';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { NAMES, tabsOf, texts } from '../report/pages';
import { dayOf } from '../survey/office-time';
import { surveyWorkbook } from '../survey/survey-workbook';

interface DiscussOptions {
  /** "2020-01-15". */
  readonly today?: string;
  readonly settings?: readonly IndicatorSetting[];
  readonly previous?: PreviousPage;
  readonly frozen?: Frozen;
  readonly record?: Partial<Pick<RunRecord, 'printed' | 'tabs' | 'places' | 'units' | 'unitRows' | 'framed'>>;
  /** What stands on `Đơn vị chưa đạt`, made from the page that the same figures give. */
  readonly below?: (page: Page) => PreviousPage;
}

/** The page of discussion of a workbook, as the command makes it. */
export function discuss(workbook: Workbook, options: DiscussOptions = {}): DiscussionReport {
  const day = dayOf(options.today ?? '2020-01-15');
  const { settings = [], previous = null } = options;
  const survey = surveyWorkbook(workbook, { today: day, listed: [], answers: new Map(), settings });
  const plan = planSummary(survey, {
    workbook,
    names: NAMES,
    made: { day, time: '17:05' },
    record: { printed: [], tabs: [], places: [], units: [], unitRows: [], framed: [], ...options.record },
    frame: PLAIN_FRAME,
    tabs: tabsOf(workbook),
    frozen: options.frozen ?? null,
  });
  const below = options.below?.(plan.below(null)) ?? null;
  const lines = discussionLines(survey, {
    opinions: readOpinions(below, plan.options),
    evidence: plan.options.evidence,
    silent: plan.silent,
  });
  return discussionPage(survey, lines, { ...plan.options, name: 'Định hướng thảo luận', previous });
}

/** The lines that the add-in words, from a section's title to the next one's; all without a section. */
export function worded({ page }: DiscussionReport, section = ''): string[] {
  const lines = texts(page)
    .slice(4)
    .map((cells) => cells[1] ?? '');
  if (section === '') return lines.filter((line) => line !== '');
  const first = lines.findIndex((line) => line.startsWith(`${section}. `));
  if (first < 0) return [];
  const after = lines.slice(first + 1);
  const end = after.findIndex((line) => /^[IVX]+\. /.test(line));
  return (end < 0 ? after : after.slice(0, end)).filter((line) => line !== '');
}
