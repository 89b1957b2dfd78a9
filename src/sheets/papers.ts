import { discussionLines } from '../core/discussion/discussion';
import { type DiscussionReport, discussionPage } from '../core/discussion/discussion-page';
import type { DiscussionLine } from '../core/discussion/line';
import { readOpinions } from '../core/discussion/opinions';
import type { Frame } from '../core/frame/frame';
import type { PreviousPage } from '../core/page/page';
import type { RenewedKey } from '../core/page/pages';
import type { ReportOptions } from '../core/report/options';
import { namedPlaces, rememberedTabs } from '../core/report/renamed';
import { unitRows } from '../core/report/renamed-row';
import { changesPage } from '../core/snapshot/changes-page';
import { isTypedOver } from '../core/snapshot/edited';
import { readSnapshot } from '../core/snapshot/snapshot';
import { snapshotPage } from '../core/snapshot/snapshot-page';
import { comparedText, type KeptCopy, NOTHING_FROZEN } from '../core/snapshot/snapshot-words';
import { type Frozen, planSummary, type SummaryPlan } from '../core/snapshot/summarise';
import type { Survey } from '../core/survey/survey';
import { lookAtFigures, lookAtPage } from './look-at-page';
import { type Publication, pageName, publish } from './publish';
import { type Book, workbookOf } from './read';
import type { Running } from './run-command';

/** The pages that tell of one day: none is made alone. The first written are those that others are made from. */
const PAPERS = [
  'summary',
  'below',
  'changes',
  'discussion',
  'snapshot',
] as const satisfies readonly RenewedKey[];

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
  /** The tab in which the figures are frozen; null where they are not. */
  readonly freezing: string | null;
}

/** What was published, to be told. */
export interface Papers {
  readonly plan: SummaryPlan;
  readonly lines: readonly DiscussionLine[];
  /** Null where there is no page of discussion. */
  readonly discussion: DiscussionReport | null;
  /** The pages that somebody had typed over, and what keeps them. */
  readonly kept: readonly KeptCopy[];
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
export function publishPapers(book: Book, running: Running, input: PapersInput): Papers {
  const { survey, answers, frame, wanted, freezing } = input;
  const { record, staff } = book;
  const tabs = staff.map(({ id, name }) => ({ id, name }));
  const plan = planSummary(survey, {
    workbook: workbookOf(book),
    names: paperNames(book),
    made: running.moment,
    record,
    frame,
    tabs,
    frozen: freezing === null ? frozenIn(book) : null,
  });
  const { options, changes } = plan;
  const snapshotTab = book.pages.snapshot?.name ?? '';
  const isMade = (key: PaperKey) => {
    if (key === 'snapshot') return freezing !== null;
    if (key === 'changes' && changes !== null && changes.length > 0) return true;
    return wanted.includes(key) || book.pages[key] !== undefined;
  };
  const needsOpinions = isMade('discussion') || isMade('snapshot');
  const opinions = readOpinions(needsOpinions ? belowNow(book) : null, options);
  const { evidence } = options;
  const lines = isMade('discussion')
    ? discussionLines(survey, { opinions, evidence, silent: plan.silent })
    : [];
  running.checkTime();
  const standing = freezing !== null && book.pages.summary ? lookAtPage(book.pages.summary.sheet).page : null;
  const isEdited =
    standing !== null &&
    isTypedOver({ key: 'summary', standing, next: plan.summary(standing) }, record.written.summary ?? []);
  let discussion: DiscussionReport | null = null;
  const nameOf = (key: PaperKey) => (key === 'snapshot' ? (freezing ?? '') : pageName(book, key));
  const layouts: Readonly<Record<PaperKey, Publication['layout']>> = {
    summary: plan.summary,
    below: plan.below,
    changes: (previous) =>
      changesPage(changes ?? [], {
        ...options,
        name: nameOf('changes'),
        compared: changes === null ? NOTHING_FROZEN : comparedText(snapshotTab, changes),
        previous,
      }),
    discussion: (previous) => {
      discussion = discussionPage(survey, lines, { ...options, name: nameOf('discussion'), previous });
      return discussion.page;
    },
    snapshot: () =>
      snapshotPage(survey, options, {
        name: nameOf('snapshot'),
        opinions,
        summary: isEdited ? null : standing,
      }),
  };
  const [first] = wanted;
  const kept = publish(book, running, {
    pages: PAPERS.filter(isMade).map((key) => ({ key, name: nameOf(key), layout: layouts[key] })),
    sources: plan.sources,
    begun: {
      answers: [...answers],
      printed: [...record.printed, ...plan.remembered.printed],
      framed: [...new Set([...record.framed, ...plan.framed])],
      freezing: freezing ?? '',
    },
    done: () => ({
      ...plan.remembered,
      framed: plan.framed,
      tabs: rememberedTabs(record.tabs, tabs),
      places: namedPlaces(survey, tabs),
      unitRows: unitRows(survey, tabs),
      freezing: '',
      judged: plan.judged,
      judgedAt: running.moment.began,
    }),
    protects: isMade('snapshot') ? 'snapshot' : null,
    ...(first === undefined ? {} : { shows: first }),
  });
  return { plan, lines, discussion, kept };
}

/** The figures that were frozen last; null without any, and where their tab has lost its header. Two calls. */
function frozenIn({ pages }: Book): Frozen | null {
  if (!pages.snapshot) return null;
  const snapshot = readSnapshot(lookAtFigures(pages.snapshot.sheet));
  return snapshot && { tab: pages.snapshot.name, snapshot };
}

/** What stands on the list of units below target, or on one of before that lost its mark; null without either. */
function belowNow({ pages, orphans }: Book): PreviousPage | null {
  const sheet = pages.below?.sheet ?? orphans.below;
  return sheet ? lookAtFigures(sheet) : null;
}
