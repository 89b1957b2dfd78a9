import { isUngivenText } from '../figure/ungiven';
import { isPercent } from '../measure/measure';
import { parseNumber } from '../number/parse';
import type { Measure, SourceIndicator } from '../survey/indicator';
import { mayBePercents } from '../survey/maybe-percents';
import type { Finding } from './finding';
import { type Spot, spotsOf } from './spot';
import { spotAt, subjectOf, type TableView } from './table-view';

/** Results that are missing, stand without a target or below zero. */
export function findMeasures(view: TableView): Finding[] {
  return view.indicators.flatMap((indicator) => checkIndicator(view, indicator));
}

function checkIndicator(view: TableView, indicator: SourceIndicator): Finding[] {
  const { resultColumn, target } = indicator.columns;
  const measured = indicator.measures
    .filter(({ rows }) => rows.length === 1)
    .sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
  const spotFor = ({ rows }: Measure, column: number): Spot => spotAt(view, rows[0] ?? 0, column);
  const results = (wanted: (measure: Measure) => boolean) =>
    spotsOf(measured.filter(wanted).map((measure) => spotFor(measure, resultColumn)));
  const isNegative = (measure: Measure, figure: 'target' | 'result') => {
    const { reading } = measure[figure];
    return reading.kind === 'number' && reading.value < 0;
  };
  const subject = subjectOf(view, resultColumn);
  const findings: Finding[] = [];
  const noData = ({ assessment }: Measure) => assessment.state === 'noData';
  const blank = results((one) => noData(one) && one.result.reading.kind === 'blank');
  const dash = results((one) => noData(one) && one.result.reading.kind !== 'blank');
  const offPlan = results(
    ({ assessment, target }) => assessment.state === 'offPlan' && !isUngivenText(target.typed),
  );
  const negative = results((one) => isNegative(one, 'result'));
  // A profit may be a loss and growth a decline; nothing counted is below zero.
  const { money, measure: unit } = indicator.columns;
  const mayBeNegative = money || isPercent(unit);
  if (blank) findings.push({ kind: 'resultBlank', severity: 'Cần xem lại', spots: blank, subject });
  if (dash) findings.push({ kind: 'resultDash', severity: 'Cần xem lại', spots: dash, subject });
  if (offPlan) findings.push({ kind: 'resultOffPlan', severity: 'Cần xem lại', spots: offPlan, subject });
  const negativeFacts = {
    kind: 'negative',
    severity: mayBeNegative ? 'Gợi ý' : 'Lỗi',
    possible: mayBeNegative,
  } as const;
  if (negative) findings.push({ ...negativeFacts, spots: negative, subject });
  findings.push(...checkPercents(view, measured, { figure: 'result', column: resultColumn }));
  const [first] = measured;
  if (first && mayBePercents(indicator)) {
    const spots = [spotFor(first, resultColumn)] as const;
    findings.push({ kind: 'maybePercents', severity: 'Gợi ý', spots, subject });
  }
  if (target.kind === 'column') {
    const { column } = target;
    findings.push(...checkPercents(view, measured, { figure: 'target', column }));
    const below = measured.filter((one) => isNegative(one, 'target')).map((one) => spotFor(one, column));
    const spots = spotsOf(below);
    if (spots) findings.push({ ...negativeFacts, spots, subject: subjectOf(view, column) });
  }
  return findings;
}

/** Percentages among counts, and fractions among percentages that could be either. */
function checkPercents(
  view: TableView,
  measured: readonly Measure[],
  { figure, column }: { readonly figure: 'target' | 'result'; readonly column: number },
): Finding[] {
  const subject = subjectOf(view, column);
  const spotFor = ({ rows }: Measure) => spotAt(view, rows[0] ?? 0, column);
  const counts = spotsOf(measured.filter((one) => one[figure].reading.kind === 'percent').map(spotFor));
  const doubts = spotsOf(
    measured.flatMap((one) => {
      const { reading, typed } = one[figure];
      const isDoubt = reading.kind === 'ambiguous' && parseNumber(typed).kind === 'number';
      return isDoubt ? [{ ...spotFor(one), expected: reading.readings[1] }] : [];
    }),
  );
  return [
    ...(counts ? [{ kind: 'percentInCounts', severity: 'Lỗi', spots: counts, subject } as const] : []),
    ...(doubts ? [{ kind: 'percentInDoubt', severity: 'Lỗi', spots: doubts, subject } as const] : []),
  ];
}
