import { isPercent } from '../measure/measure';
import type { IndicatorSetting } from '../settings/setting';
import type { Indicator } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { addsInTime } from '../tab/means';
import { hasTarget } from '../target/indicator-target';
import type { Evaluation } from '../target/pace';
import { gridsOf, type Workbook } from '../workbook/workbook';
import { targetsByMonth } from './month-targets';
import { type MonthlyResults, monthlyResults, type NoMonths } from './monthly-results';
import { type ProgressSpan, spanOf } from './span';
import { shareOf, type UnitProgress, unitProgress } from './unit-progress';

/** Why an indicator is not followed month by month although staff chose so. */
export type NotFollowed = 'percent' | 'mean' | 'ratio' | 'less' | 'noTarget' | 'noTime';

/** An indicator followed through the months of its target's time. */
export interface Progress {
  readonly indicator: Indicator;
  readonly span: ProgressSpan;
  /** Whether its sources tell of single months or quarters, or why of neither. */
  readonly told: Evaluation | NoMonths;
  /** For every unit of the directory, in its order. */
  readonly units: readonly UnitProgress[];
}

/** What the indicators of a workbook that are judged monthly or quarterly come to. */
export interface Followed {
  readonly progress: readonly Progress[];
  readonly others: readonly { readonly indicator: Indicator; readonly why: NotFollowed }[];
}

/**
 * Follows each indicator for which staff chose months or quarters in `Đánh giá` on the day the survey was judged on. One whose target
 * is due is followed too: its months stay as they were judged.
 */
export function followMonths(
  survey: Survey,
  settings: readonly Pick<IndicatorSetting, 'key' | 'evaluation'>[],
  workbook: Workbook,
): Followed {
  const settingOf = new Map(settings.map((setting) => [setting.key, setting]));
  const grids = gridsOf(workbook);
  const { unitsOn } = survey;
  const partsOf = (unit: number) => unitsOn?.parts[unit]?.map((part) => part.unit.index) ?? [unit];
  const progress: Progress[] = [];
  const others: { indicator: Indicator; why: NotFollowed }[] = [];
  for (const indicator of survey.indicators) {
    const { evaluation: every = null } = settingOf.get(indicator.key) ?? {};
    if (every === null) continue;
    const span = spanOf(indicator, every);
    const why = reasonNot(indicator);
    if (why !== null || span === null) {
      others.push({ indicator, why: why ?? 'noTime' });
      continue;
    }
    const months = monthlyResults(indicator, span, { grids, partsOf });
    const results: MonthlyResults | null = typeof months === 'string' ? null : months;
    const targetIn = targetsByMonth(indicator, span, survey);
    const share = shareOf(span, indicator);
    const units = indicator.measures.map((measure) =>
      unitProgress(measure, { indicator, span, targetIn, results, share }),
    );
    progress.push({ indicator, span, told: typeof months === 'string' ? months : months.every, units });
  }
  return { progress, others };
}

function reasonNot({ measure, mean, direction, target, ratio }: Indicator): NotFollowed | null {
  if (isPercent(measure)) return 'percent';
  if (!addsInTime({ measure, ...(mean && { mean }) })) return 'mean';
  if (ratio !== null) return 'ratio';
  if (direction === 'less') return 'less';
  return hasTarget(target) ? null : 'noTarget';
}
