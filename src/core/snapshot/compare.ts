import { compareDates } from '../date/calendar-date';
import { type Entry, entriesOf } from '../report/below-entries';
import { periodKey } from '../report/below-typed';
import { summaryBlocks } from '../report/blocks';
import { printedResult } from '../report/cells';
import type { ReportOptions } from '../report/options';
import { titleOf } from '../report/summary-layout';
import type { Survey } from '../survey/survey';
import { addsUp } from '../tab/means';
import { frozenUnits } from './frozen-units';
import type { Snapshot } from './snapshot';

type Names = Pick<ReportOptions, 'standardName' | 'indicatorName'>;

/** What changed: a target, a result, or whether there is such an indicator at all. */
export type ChangedWhat = 'target' | 'result' | 'indicator';

/** One difference between a snapshot and what the same tables say now; null for what was, or is, not there. */
export interface Change {
  readonly indicator: string;
  /** '' for an indicator as a whole. */
  readonly unit: string;
  readonly what: ChangedWhat;
  readonly before: number | null;
  readonly after: number | null;
  /** The rows of the snapshot that `before` is the sum of, where the unit is several of then. */
  readonly rows?: readonly string[];
}

const NONE = { target: null, result: null, rows: [] } as const;

/** Whether a snapshot tells of the very time that a survey does; those of other times are not compared. */
export function isOfPeriod({ period }: Snapshot, survey: Survey): boolean {
  return periodKey(period) === periodKey(survey.period);
}

/**
 * Targets and results of units that differ from a snapshot's, by indicator in the pages' order, then by unit in the directory's; sums and rates
 * follow from them and are not told. Units that were merged since are compared with what their rows were together. An indicator that is new or gone is one difference.
 */
export function changesSince(snapshot: Snapshot, survey: Survey, names: Names): Change[] {
  const printed = new Set(
    summaryBlocks(survey).flatMap((block) => (block.kind === 'unit' ? block.unit.index : [])),
  );
  const met = new Set<string>();
  const changes = survey.indicators.flatMap((indicator): Change[] => {
    const label = [...snapshot.figures.keys()].find((one) => isLabelOf(one, indicator, names));
    const frozen = label === undefined ? undefined : snapshot.figures.get(label);
    if (label === undefined || frozen === undefined)
      return [{ indicator: indicator.name, unit: '', what: 'indicator', before: null, after: 1 }];
    met.add(label);
    const { standardName } = names;
    const units = frozenUnits(frozen, { standardName, addsUp: addsUp(indicator) });
    const now = new Map(
      indicator.measures.flatMap((measure) => {
        if (!printed.has(measure.unit.index)) return [];
        const isTold = measure.assessment.state !== 'absent';
        const target = isTold ? measure.assessment.inTargets : null;
        return [[measure.unit.name, { target, result: isTold ? printedResult(measure) : null }] as const];
      }),
    );
    return [...new Set([...now.keys(), ...units.keys()])].flatMap((unit) => {
      const [was, is] = [units.get(unit) ?? NONE, now.get(unit) ?? NONE];
      const rows = was.rows.length > 0 ? { rows: was.rows } : {};
      return (['target', 'result'] as const).flatMap((what): Change[] =>
        was[what] === is[what]
          ? []
          : [{ indicator: indicator.name, unit, what, before: was[what], after: is[what], ...rows }],
      );
    });
  });
  const gone = [...snapshot.figures.keys()].filter((label) => !met.has(label));
  return [
    ...changes,
    ...gone.map(
      (label): Change => ({ indicator: label, unit: '', what: 'indicator', before: 1, after: null }),
    ),
  ];
}

/** Whether a label of a snapshot is an indicator's: by its title, or by its name of before. */
function isLabelOf(
  label: string,
  indicator: Parameters<typeof titleOf>[0],
  { indicatorName }: Pick<Names, 'indicatorName'>,
): boolean {
  if (label === titleOf(indicator)) return true;
  const bare = label.replace(/ \([^()]*\)$/, '');
  return [label, bare].some((one) => one === indicator.name || indicatorName(one) === indicator.name);
}

/**
 * Units that are below target now and had given no opinion when an earlier snapshot was made, as the conference asked them to; none
 * for a snapshot of the same day.
 */
export function silentAndBelow(snapshot: Snapshot, survey: Survey, names: Names): readonly Entry[] {
  if (snapshot.asOf === null || compareDates(snapshot.asOf, survey.asOf) >= 0) return [];
  const silent = new Set(
    snapshot.silent.map(({ indicator, unit }) =>
      JSON.stringify([names.indicatorName(indicator), names.standardName(unit)]),
    ),
  );
  return entriesOf(survey)
    .flat()
    .filter(
      ({ indicator, measure }) =>
        measure.assessment.state === 'below' &&
        silent.has(JSON.stringify([indicator.name, measure.unit.name])),
    );
}
