import { multiplyExact, subtractExact } from '../number/decimal';
import type { SourceIndicator } from '../survey/indicator';
import { type Finding, type Spot, spotsOf } from './finding';
import { numberAt, readingAt, resultAt, spotAt, subjectOf, type TableView, targetAt } from './table-view';

/** A factor is known from five rows and four in five, with three different bases, so that 10 × 1 is none. */
const FEWEST_ROWS = 5;
const LEAST_SHARE = 0.8;
const FEWEST_BASES = 3;

/** Figures that follow from others of their row: what is still owed, and targets that are a constant times a count. */
export function findDerived(view: TableView): Finding[] {
  return view.indicators.flatMap((indicator) => [
    ...checkShortfall(view, indicator),
    ...view.otherFigures.flatMap((base) => checkFactor(view, indicator, base)),
  ]);
}

/** What is typed as still owed: how much of it is right, and which is wrong or blank. */
export interface Shortfalls {
  readonly right: number;
  readonly wrong: readonly Spot[];
  readonly blank: readonly Spot[];
}

/** 86.450.000 due and 85.010.000 paid leave 1.440.000; where all is paid, blank and 0 are right. */
export function readShortfalls(view: TableView, indicator: SourceIndicator): Shortfalls {
  const { shortfallColumn } = indicator.columns;
  const wrong: Spot[] = [];
  const blank: Spot[] = [];
  let right = 0;
  if (shortfallColumn === null) return { right, wrong, blank };
  for (const { row } of view.unitRows) {
    const target = targetAt(view, indicator, row);
    const result = resultAt(view, indicator, row);
    if (target === null || result === null) continue;
    const expected = subtractExact(target, result);
    const typed = readingAt(view, row, shortfallColumn);
    const spot = { ...spotAt(view, row, shortfallColumn), expected: Math.max(0, expected) };
    if (typed.kind === 'blank' || typed.kind === 'dash') {
      if (expected > 0) blank.push(spot);
    } else if (typed.kind === 'number') {
      if (typed.value === expected || (typed.value === 0 && expected < 0)) right += 1;
      else wrong.push(spot);
    }
  }
  return { right, wrong, blank };
}

function checkShortfall(view: TableView, indicator: SourceIndicator): Finding[] {
  const { shortfallColumn } = indicator.columns;
  if (shortfallColumn === null) return [];
  const { right, wrong, blank } = readShortfalls(view, indicator);
  const subject = subjectOf(view, shortfallColumn);
  const findings: Finding[] = [];
  const [wrongSpots, blankSpots] = [spotsOf(wrong), spotsOf(blank)];
  const severity = wrong.length > right ? 'Cần xem lại' : 'Lỗi';
  if (wrongSpots) findings.push({ kind: 'shortfallWrong', severity, spots: wrongSpots, subject });
  if (blankSpots && right > 0)
    findings.push({ kind: 'shortfallBlank', severity: 'Cần xem lại', spots: blankSpots, subject });
  return findings;
}

/** 50.000 × members gives what is due in 16 of 17 rows: the seventeenth is told. */
function checkFactor(view: TableView, indicator: SourceIndicator, base: number): Finding[] {
  const { target } = indicator;
  if (target.kind !== 'column' || target.added) return [];
  const pairs = view.unitRows.flatMap(({ row }) => {
    const [count, due] = [numberAt(view, row, base), numberAt(view, row, target.column)];
    return count === null || due === null || count <= 0 || due <= 0 ? [] : [{ row, count, due }];
  });
  const found = new Map<string, number>();
  for (const { count, due } of pairs) {
    const key = (due / count).toPrecision(12);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  const [best] = [...found].sort(([, a], [, b]) => b - a);
  if ((best?.[1] ?? 0) < Math.max(FEWEST_ROWS, pairs.length * LEAST_SHARE)) return [];
  const factor = Number(best?.[0] ?? 0);
  if (!Number.isFinite(factor)) return [];
  const explained = pairs.filter(({ count, due }) => multiplyExact([factor, count]) === due);
  const known = new Set(explained);
  const bases = new Set(explained.map(({ count }) => count)).size;
  if (bases < FEWEST_BASES || explained.length < pairs.length * LEAST_SHARE) return [];
  const exceptions = spotsOf(
    pairs
      .filter((pair) => !known.has(pair))
      .map(({ row, count }) => ({
        ...spotAt(view, row, target.column),
        expected: multiplyExact([factor, count]),
      })),
  );
  if (exceptions === null) return [];
  return [
    {
      kind: 'factorException',
      severity: 'Cần xem lại',
      spots: exceptions,
      subject: subjectOf(view, target.column),
      factor,
      base: subjectOf(view, base),
      explained: explained.length,
      of: pairs.length,
    },
  ];
}
