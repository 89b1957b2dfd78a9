import { discussionLines } from '../core/discussion/discussion';
import type { DiscussionLine } from '../core/discussion/line';
import { readOpinions } from '../core/discussion/opinions';
import type { Frame } from '../core/frame/frame';
import type { RenewedKey } from '../core/page/pages';
import { type DiscussionReport, discussionPage } from '../core/report/discussion-page';
import type { ReportOptions } from '../core/report/options';
import { namedPlaces, namedUnits, rememberedTabs } from '../core/report/renamed';
import { unitRows } from '../core/report/renamed-row';
import { planSummary, type SummaryPlan } from '../core/report/summarise';
import type { Survey } from '../core/survey/survey';
import { lookAtPage } from './look-at-page';
import { type Publication, pageName, publish } from './publish';
import { type Book, workbookOf } from './read';
import type { Running } from './run-command';

/** The pages that share the copies of the sources: each says in its first line whether it is up to date, so that none is made alone. */
export const PAPERS = ['summary', 'below', 'discussion'] as const satisfies readonly RenewedKey[];

type PaperKey = (typeof PAPERS)[number];

/** What pages are made from. */
export interface PapersInput {
  readonly survey: Survey;
  /** Targets that staff gave when asked. */
  readonly answers: ReadonlyMap<string, number | null>;
  /** What stands above and below the tables, and the font. */
  readonly frame: Frame;
  /** The pages that the command makes; others that are there already are renewed with them. */
  readonly wanted: readonly PaperKey[];
}

/** What was published, to be told. */
export interface Papers {
  readonly plan: SummaryPlan;
  readonly lines: readonly DiscussionLine[];
  /** Null where there is no page of discussion. */
  readonly discussion: DiscussionReport | null;
}

/** The names of our tabs as pages must write them. */
export function paperNames(book: Book): ReportOptions['names'] {
  return {
    summary: pageName(book, 'summary'),
    below: pageName(book, 'below'),
    record: pageName(book, 'record'),
  };
}

/** Makes or renews the pages that are made from the same figures, and shows the first that was asked for. */
export function publishPapers(
  book: Book,
  running: Running,
  { survey, answers, frame, wanted }: PapersInput,
): Papers {
  const { record, staff } = book;
  const tabs = staff.map(({ id, name }) => ({ id, name }));
  const names = paperNames(book);
  const plan = planSummary(survey, {
    workbook: workbookOf(book),
    names,
    made: running.moment,
    record,
    frame,
    tabs,
  });
  const printed = survey.indicators.map(({ key, name }) => [key, name] as const);
  const isMade = (key: PaperKey) => wanted.includes(key) || book.pages[key] !== undefined;
  const { options } = plan;
  const lines = isMade('discussion')
    ? discussionLines(survey, {
        opinions: readOpinions(belowNow(book), options),
        evidence: options.evidence,
      })
    : [];
  let discussion: DiscussionReport | null = null;
  const layouts: Readonly<Record<PaperKey, Publication['layout']>> = {
    summary: plan.summary,
    below: plan.below,
    discussion: (previous) => {
      const name = pageName(book, 'discussion');
      discussion = discussionPage(survey, lines, { ...options, name, previous });
      return discussion.page;
    },
  };
  const [first] = wanted;
  publish(book, running, {
    pages: PAPERS.filter(isMade).map((key) => ({ key, layout: layouts[key] })),
    sources: plan.sources,
    begun: {
      answers: [...answers],
      printed: [...record.printed, ...printed],
      framed: [...new Set([...record.framed, ...plan.framed])],
    },
    done: () => ({
      printed,
      framed: plan.framed,
      tabs: rememberedTabs(record.tabs, tabs),
      places: namedPlaces(survey, tabs),
      units: namedUnits(survey),
      unitRows: unitRows(survey, tabs),
      judged: plan.judged,
      judgedAt: running.moment.began,
    }),
    ...(first === undefined ? {} : { shows: first }),
  });
  return { plan, lines, discussion };
}

/** What stands on the list of units below target, or on one of before that lost its mark; null without either. */
function belowNow({ pages, orphans }: Book): ReturnType<typeof lookAtPage>['page'] | null {
  const sheet = pages.below?.sheet ?? orphans.below;
  return sheet ? lookAtPage(sheet).page : null;
}
