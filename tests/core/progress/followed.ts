import { parseDate } from '../../../src/core/date/parse-date';
import { PLAIN_FRAME } from '../../../src/core/frame/frame';
import type { Page, PreviousPage } from '../../../src/core/page/page';
import { type Followed, followMonths } from '../../../src/core/progress/progress';
import { progressPage } from '../../../src/core/progress/progress-page';
import { framedTeller } from '../../../src/core/report/framed';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import type { Survey } from '../../../src/core/survey/survey';
import type { Evaluation } from '../../../src/core/target/pace';
import type { ListedUnit } from '../../../src/core/unit/named-row';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { MERGED, surveyOn, year2020 } from '../register/year-2020';
import { AS_RECOGNISED } from '../settings/as-recognised';

/** What was followed, and the survey it was followed on. */
export interface FollowedOn {
  readonly survey: Survey;
  readonly followed: Followed;
}

interface Asked {
  readonly every?: Evaluation;
  readonly listed?: readonly ListedUnit[];
  /** What else staff decided about every indicator. */
  readonly set?: Partial<IndicatorSetting>;
}

/** Follows every indicator of a workbook on a day: "31/05/2020". */
export function followOn(day: string, workbook: Workbook, asked: Asked = {}): FollowedOn {
  const { every = 'month', listed = [], set = {} } = asked;
  const keys = surveyOn(day, workbook, { listed }).indicators.map(({ key }) => key);
  const settings = keys.map((key) => ({ ...AS_RECOGNISED, ...set, key, evaluation: every }));
  const survey = surveyOn(day, workbook, { listed, settings });
  return { survey, followed: followMonths(survey, settings, workbook) };
}

/** The invented year 2020, its districts as they were after the mergers. */
export function followYear(day: string, set: Partial<IndicatorSetting> = {}): FollowedOn {
  return followOn(day, year2020(), { listed: MERGED, set });
}

/** The page of what was followed; `standardName` follows units to their names of now. */
export function pageOf(
  { survey, followed }: FollowedOn,
  previous: PreviousPage | null = null,
  { standardName = (text: string) => text }: { readonly standardName?: (text: string) => string } = {},
): Page {
  const made = { day: parseDate('10/01/2021') ?? survey.today, time: '17:05' };
  return progressPage(survey, followed, {
    name: 'Tiến độ',
    record: 'Chỉ tiêu (nội bộ)',
    sources: [],
    made,
    frame: PLAIN_FRAME,
    standardName,
    indicatorName: (text) => text,
    isFramed: framedTeller([]),
    previous,
  });
}

/** "2 2 1 …": the months of a unit, - for none, ! behind one that is less than its month asks for. */
export function monthsOf({ followed }: FollowedOn, unit: string, indicator = 0): string {
  const one = followed.progress[indicator]?.units.find(({ measure }) => measure.unit.name === unit);
  if (one === undefined) return 'no such unit';
  return (one.months ?? []).map(({ value, below }) => `${value ?? '-'}${below ? '!' : ''}`).join(' ');
}

/** "8 of 10, 3/5 months, 3 more a month". */
export function paceOf({ followed }: FollowedOn, unit: string, indicator = 0): string {
  const one = followed.progress[indicator]?.units.find(({ measure }) => measure.unit.name === unit);
  if (one === undefined) return 'no such unit';
  const { measure, paced, met, needed } = one;
  return `${measure.assessment.inResults} of ${paced}, ${met ? `${met.count}/${met.of}` : 'no'} months, ${needed ?? 'no'} more a month`;
}
