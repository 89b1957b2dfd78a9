import { parseNumber } from '../number/parse';
import type { Measure, SourceIndicator } from '../survey/indicator';
import { addsUp } from '../tab/means';
import { type Finding, type Spot, spotsOf } from './finding';
import { numberAt, spotAt, subjectOf, type TableView } from './table-view';

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
  const offPlan = results(({ assessment }) => assessment.state === 'offPlan');
  const negative = results((one) => isNegative(one, 'result'));
  if (blank) findings.push({ kind: 'resultBlank', severity: 'Cần xem lại', spots: blank, subject });
  if (dash) findings.push({ kind: 'resultDash', severity: 'Cần xem lại', spots: dash, subject });
  if (offPlan) findings.push({ kind: 'resultOffPlan', severity: 'Cần xem lại', spots: offPlan, subject });
  if (negative) findings.push({ kind: 'negative', severity: 'Lỗi', spots: negative, subject });
  findings.push(...checkPercents(view, measured, { figure: 'result', column: resultColumn }));
  const [first] = measured;
  if (first && mayBePercents(view, indicator)) {
    const spots = [spotFor(first, resultColumn)] as const;
    findings.push({ kind: 'maybePercents', severity: 'Gợi ý', spots, subject });
  }
  if (target.kind === 'column') {
    const { column } = target;
    findings.push(...checkPercents(view, measured, { figure: 'target', column }));
    const below = measured.filter((one) => isNegative(one, 'target')).map((one) => spotFor(one, column));
    const spots = spotsOf(below);
    if (spots) findings.push({ kind: 'negative', severity: 'Lỗi', spots, subject: subjectOf(view, column) });
  }
  return findings;
}

/** Fewer units say nothing of what they are measured in. */
const FEWEST_UNITS = 3;
/** Targets that are percentages are seldom lower. */
const LOWEST_TARGET = 50;

/**
 * Whether an indicator that is added up may be one of percentages that nothing calls so: every target is 50 to 100, no result is
 * above 100, nothing says in what they are measured, and no total row of the table has a figure for them.
 */
function mayBePercents(view: TableView, { columns, measures }: SourceIndicator): boolean {
  if (columns.measure !== null || columns.money || !addsUp(columns)) return false;
  const pairs = measures.flatMap(({ target, result }) =>
    target.reading.kind === 'number' && result.reading.kind === 'number'
      ? [[target.reading.value, result.reading.value] as const]
      : [],
  );
  const areOfSize = pairs.every(
    ([target, result]) => target >= LOWEST_TARGET && target <= 100 && result > 0 && result <= 100,
  );
  const hasTotal = view.table.rows.some(
    ({ kind, row }) => kind === 'total' && numberAt(view, row, columns.resultColumn) !== null,
  );
  return pairs.length >= FEWEST_UNITS && areOfSize && !hasTotal;
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
