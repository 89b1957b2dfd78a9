import type { Deadline } from '../date/deadline';
import { statedDeadline } from '../date/stated-deadline';
import { isPart, type Stretch, YEAR } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import { exponentOfMeasure, isPercent } from '../measure/measure';
import type { IndicatorColumns } from '../pairing/indicators';
import { partsAddedUp } from '../parts/parts-added-up';
import type { TableProblem } from '../problem/problem';
import { saysBudget } from '../tab/budget-words';
import type { Column } from '../tab/column';
import { handles, tellsOfDeeds } from '../tab/direction';
import { wordingOf } from '../tab/figures';
import { headingWords } from '../tab/heading-words';
import { titleStretch } from '../tab/lines';
import { isProse } from '../tab/period-line';
import { isForecast } from '../tab/pledges';
import { coversTime } from '../tab/span';
import { cleanTitle } from '../tab/title';
import { mostOfYearsPlan } from '../tab/years-plan';
import { type ConstantTarget, findConstantTarget, type UnusedTarget } from '../target/constant-target';
import { usualFigure } from '../target/in-measure';
import { constantStretch } from '../target/target-source';
import {
  columnTarget,
  type EachTold,
  eachOf,
  shareOfTarget,
  statedIn,
  targetInPercent,
  targetInRow,
} from './column-target';
import type { Context } from './completing';
import { directionOf, type ToldDirection } from './direction-of';
import { indicatorName, withTarget, withTerm } from './indicator-name';
import { headingOfLevel } from './level-before';
import { meanOf, measureOf, noSumOf } from './measured';
import type { TableIndicator } from './table';
import { hasTotal } from './total-means';

/** An indicator as a table says it. */
export interface ReadIndicator {
  readonly indicator: TableIndicator;
  readonly problems: readonly TableProblem[];
  readonly unused: readonly UnusedTarget[];
}

/** An indicator, its target that of a note line where no column holds more than what was expected: "Dự kiến" over "Chỉ tiêu: mỗi đơn vị 12". */
export function readIndicator(columns: IndicatorColumns, context: Context): ReadIndicator {
  if (columns.target !== null && isForecast(columns.target.leaf)) {
    const stated = readPlain({ ...columns, target: null }, context);
    const { target } = stated.indicator;
    const isNote = target.kind === 'constant' && target.from === 'note';
    if (isNote && target.explains * 2 >= target.of) return stated;
  }
  return readPlain(columns, context);
}

function readPlain(columns: IndicatorColumns, context: Context): ReadIndicator {
  const { tab, draft } = context;
  const { result, target, rate, shortfall } = columns;
  const worded = withTarget(withTerm(indicatorName(columns, context), columns, draft), columns);
  const added = draft.added.get(result);
  const latest = draft.latest.get(result);
  const plans = target === null ? [] : [target.column];
  const wording = wordingOf(tab.values, draft.rows, { column: result.column, plans });
  const printed = measureOf(columns, { name: worded, context });
  const mean = meanOf(columns, { name: worded, measured: printed, context });
  const { each, measured } = eachOf(columns, { ...context, printed, mean, added });
  const {
    target: source,
    contradicting,
    unused,
  } = targetFound(columns, context, { name: worded, each, measured });
  const place = { tab: tab.name, row: draft.header.first, column: result.column };
  const due = dueOf(columns, context);
  const isShare = target !== null && target.column === draft.wholeColumn;
  const sumOf = draft.sums?.get(columns);
  const madeFrom = draft.madeFrom?.get(columns);
  const parts =
    added === undefined && latest === undefined ? partsOf(result, measured.measure, context) : undefined;
  const isTotalled = hasTotal(context.totals, tab.values, result.column);
  const told = directionOf(columns, { name: worded, measured, source, context });
  const { direction, from, before } = told;
  const name = nameByHeadings(worded, result, told);
  const share = direction === 'more' && mean === null ? shareOfTarget(columns, measured, context) : null;
  const indicator = {
    name,
    label: name,
    key: '',
    cumulative: coversTime(result.texts),
    targetTime:
      (each === null ? columns.times.targetTime : each.time) ??
      constantStretch(source) ??
      titleStretch(context.stated) ??
      (each === null ? yearsOwn(columns, context) : null),
    resultTime: columns.times.resultTime,
    ...(due === null ? {} : { due }),
    target: source,
    resultColumn: result.column,
    ...(wording === null ? {} : { wordedResult: wording }),
    ...(added === undefined ? {} : { addedColumns: added }),
    ...(latest === undefined ? {} : { latestOf: latest }),
    ...(parts === undefined ? {} : { partColumns: parts }),
    rateColumn: rate === null || rate === before ? null : rate.column,
    shortfallColumn: shortfall?.column ?? null,
    ...(columns.typed === null ? {} : { typed: columns.typed }),
    ...(isShare ? { ratio: true as const } : {}),
    ...(madeFrom === undefined || added !== undefined ? {} : { madeFrom }),
    ...(sumOf === undefined ? {} : { sumOf: sumOf.map((part) => part.result.column) }),
    ...measured,
    ...noSumOf(columns, mean, context),
    ...(isTotalled ? { totalled: true as const } : {}),
    ...(isShare ? { money: false } : {}),
    direction,
    ...(from === 'name' ? {} : { directionFrom: from }),
    ...(share === null ? {} : { share }),
  };
  const contradicted = contradicting.length > 0;
  return {
    indicator,
    problems: contradicted ? [{ kind: 'contradictingTargets', place, values: contradicting }] : [],
    unused,
  };
}

/** The target of an indicator: its column's, else what a row of its own, a note line or its headings state. */
function targetFound(
  columns: IndicatorColumns,
  context: Context,
  { name, each, measured }: Pick<EachTold, 'each' | 'measured'> & { readonly name: string },
): ConstantTarget {
  const { tab, draft, linesAbove, linesBelow, ownTitle } = context;
  const { result, target, adjusted, rate } = columns;
  if (target !== null)
    return {
      target: columnTarget(columns, { target, adjusted, each, ...context }),
      contradicting: [],
      unused: [],
    };
  const inRow = targetInRow(result, context) ?? targetInPercent(result, context);
  if (inRow !== null) return { target: inRow, contradicting: [], unused: [] };
  const usual = () =>
    usualFigure(
      tab.values,
      draft.rows.filter(({ kind }) => kind === 'unit'),
      result.column,
    );
  return findConstantTarget(tab.values, {
    rows: draft.rows,
    resultColumn: result.column,
    rateColumn: draft.added.get(result) === undefined ? (rate?.column ?? null) : null,
    linesAbove: [...linesAbove, ...statedIn(result, draft.header.first)],
    linesBelow,
    things: [result.leaf, name, tab.name, ownTitle ?? ''],
    counted: { measured, texts: result.texts, usual },
    period: result.stretch === null ? (context.stated?.figures ?? null) : null,
  });
}

/** The last day that an indicator's headings state, else the titles above. */
function dueOf({ result, target }: IndicatorColumns, { linesAbove }: Context): Deadline | null {
  const titles = linesAbove.map(({ text }) => text).filter((text) => !isProse(text));
  return statedDeadline([...result.texts, ...(target?.texts ?? [])]) ?? statedDeadline(titles);
}

/** A name, or what the result's heading says of it where only that tells which way is better. */
function nameByHeadings(
  name: string,
  result: Column,
  { from, before }: Pick<ToldDirection, 'from' | 'before'>,
): string {
  const level = before === undefined || !handles(name) ? null : headingOfLevel(result, before);
  const heading = from === 'headings' && tellsOfDeeds(name) ? result.leaf : level;
  return heading === null ? name : cleanTitle(headingWords(heading)) || name;
}

/** The columns that a result adds up, see {@link partsAddedUp}; percentages are not added (rule 17). */
function partsOf(
  { column }: Column,
  measure: string | null,
  { tab, draft: { rows, columns } }: Context,
): readonly number[] | undefined {
  if (isPercent(measure)) return undefined;
  return partsAddedUp(tab.values, rows, { whole: { column, exponent: exponentOfMeasure(measure) }, columns });
}

/**
 * The year, for a target of no named time in the report of a part of it, where that says so: a budget ("Dự toán", "Kế hoạch vốn"), what
 * the figures since January are measured by in a report of March ("Lũy kế"), a title of the year over a line of the part. Not where more of
 * it is done than that part of the year does.
 */
function yearsOwn(
  { result, target }: IndicatorColumns,
  { stated, tab, draft, linesAbove }: Context,
): Stretch | null {
  if (stated === null || target === null || target.stretch !== null) return null;
  const { start, end } = stated.title;
  if (!isPart({ kind: 'stated', period: stated.title }) || start.year !== end.year) return null;
  const isCountedUp = start.month > 1 && coversTime(result.texts) && !coversTime(target.texts);
  const isYears = stated.year !== undefined;
  if (!isCountedUp && !isYears && !target.texts.some(saysBudget)) return null;
  const numberAt = (row: number, { column }: Column) => numberIn(tab.values, row, column) ?? 0;
  const units = draft.rows.filter(({ kind }) => kind === 'unit');
  const [done, plan] = [result, target].map((column) =>
    units.reduce((sum, { row }) => sum + numberAt(row, column), 0),
  );
  return (done ?? 0) < mostOfYearsPlan(stated, { linesAbove, isCountedUp }) * (plan ?? 0) ? YEAR : null;
}
