import type { CalendarDate } from '../date/calendar-date';
import { belowPage } from '../discussion/below-page';
import type { Frame } from '../frame/frame';
import type { Page, PreviousPage } from '../page/page';
import type { JudgedIndicator, NamedTab, RunRecord } from '../page/record';
import { evidenceLines } from '../report/evidence-lines';
import { framedTeller, framedTexts } from '../report/framed';
import { unitsApart } from '../report/given-back';
import type { ReportOptions } from '../report/options';
import { rememberedIndicators, rememberedUnits } from '../report/remembered-names';
import { indicatorFollower, unitFollower } from '../report/renamed';
import { type RenamedUnit, renamedInRow } from '../report/renamed-row';
import { joinedNow, judgedNow, newStates, sinceLastLines, sinceLastSentence } from '../report/since-last';
import { copySources, type Source } from '../report/sources';
import { summaryPage } from '../report/summary';
import { keepSummaryTyped } from '../report/summary-typed';
import type { Survey } from '../survey/survey';
import { namesOfList } from '../unit/former-names';
import type { Workbook } from '../workbook/workbook';
import { type Change, changesSince, isOfPeriod, silentAndBelow } from './compare';
import type { Snapshot } from './snapshot';
import { comparedText, silentText } from './snapshot-words';

/** What the summary is decided from, besides the survey. */
export interface SummariseInput {
  readonly workbook: Workbook;
  readonly names: ReportOptions['names'];
  readonly made: { readonly day: CalendarDate; readonly time: string };
  /** What the last run remembered, so that typed text follows names and changes are told. */
  readonly record: Pick<RunRecord, 'printed' | 'tabs' | 'places' | 'units' | 'unitRows' | 'framed'> &
    Partial<Pick<RunRecord, 'judged' | 'judgedAt' | 'joined'>>;
  /** What stands above and below the tables. */
  readonly frame: Frame;
  /** The staff's tabs with their own ids. */
  readonly tabs: readonly NamedTab[];
  /** The frozen figures to compare with, and the tab they stand in; null or left out for none. */
  readonly frozen?: Frozen | null;
}

/** Frozen figures in their tab. */
export interface Frozen {
  readonly tab: string;
  readonly snapshot: Snapshot;
}

/** Both pages, to be laid out when what people typed on them was read, and the copies their live lines compare with. */
export interface SummaryPlan {
  readonly summary: (previous: PreviousPage | null) => Page;
  readonly below: (previous: PreviousPage | null) => Page;
  /** Our texts above and below the tables, to be remembered so that they are told from typed ones. */
  readonly framed: readonly string[];
  readonly sources: readonly Source[];
  /** The unit whose typed text now stands with another name, to be told; null for none. */
  readonly renamed: RenamedUnit | null;
  /** One sentence on what changed since the last run; none where nothing did. */
  readonly sinceLast: readonly string[];
  /** The names of indicators and units, with those of before, and which units are several together, to be remembered. */
  readonly remembered: Pick<RunRecord, 'printed' | 'units' | 'listed' | 'joined'>;
  /** How units stand now, to be remembered. */
  readonly judged: readonly JudgedIndicator[];
  /** What the pages print besides the survey, for others that are made with them. */
  readonly options: ReportOptions;
  /** How the figures differ from the frozen ones; null where none are of this time. */
  readonly changes: readonly Change[] | null;
  /** Who gave no opinion when figures were frozen before and is below target now: one sentence, '' for nobody. */
  readonly silent: string;
}

/** Decides both pages but for what people typed, before anything is written. */
export function planSummary(survey: Survey, input: SummariseInput): SummaryPlan {
  const sources = copySources(survey, input.workbook);
  const renamed = renamedInRow(survey, input.record.unitRows, input.tabs);
  const remembered = { ...input.record, tabsNow: input.tabs };
  const names = {
    standardName: unitFollower(survey, input.record, renamed),
    indicatorName: indicatorFollower(survey, remembered),
  };
  const { frozen = null } = input;
  const changes =
    frozen && isOfPeriod(frozen.snapshot, survey) ? changesSince(frozen.snapshot, survey, names) : null;
  const silent = frozen ? silentText(frozen.tab, silentAndBelow(frozen.snapshot, survey, names)) : '';
  const compared = [...(frozen && changes ? [comparedText(frozen.tab, changes)] : []), silent];
  const { judged = [], judgedAt = '', joined = [] } = input.record;
  const states = newStates(survey, judged, { ...names, joined });
  const options: ReportOptions = {
    names: input.names,
    sources,
    evidence: evidenceLines(survey, input.workbook),
    sinceLast: sinceLastLines(states, { judgedAt }),
    compared: compared.flatMap((text) => (text === '' ? [] : [`${text}.`])),
    ...names,
    apart: unitsApart(survey),
    made: input.made,
    frame: input.frame,
    isFramed: framedTeller(input.record.framed),
  };
  const summary = summaryPage(survey, options);
  return {
    summary: (previous) => (previous ? keepSummaryTyped(summary, previous, options) : summary),
    below: (previous) => belowPage(survey, options, previous),
    framed: [...new Set([...framedTexts(summary), ...framedTexts(belowPage(survey, options, null))])],
    sources,
    renamed,
    sinceLast: sinceLastSentence(states, { judgedAt }),
    remembered: {
      printed: rememberedIndicators(survey, { ...input.record, ...names, renamed }),
      units: rememberedUnits(survey, { ...input.record, ...names, renamed }),
      listed: namesOfList(survey.reported.list),
      joined: joinedNow(survey),
    },
    judged: judgedNow(survey),
    options,
    changes,
    silent,
  };
}
