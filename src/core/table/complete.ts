import { statedDeadline } from '../date/stated-deadline';
import { isPart, type Stretch, YEAR } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import { exponentOfMeasure, isPercent, measureOfLine } from '../measure/measure';
import type { IndicatorColumns } from '../pairing/indicators';
import { partsAddedUp } from '../parts/parts-added-up';
import type { TableProblem } from '../problem/problem';
import type { RowSpan } from '../tab/area-span';
import { saysBudget } from '../tab/budget-words';
import type { Column } from '../tab/column';
import { isForecast } from '../tab/columns';
import { handles, tellsOfDeeds } from '../tab/direction';
import { wordingOf } from '../tab/figures';
import { headingWords } from '../tab/heading-words';
import type { Line } from '../tab/line';
import { nearest, readLines, titleStretch } from '../tab/lines';
import { periodWords } from '../tab/period-heading';
import { isProse, isReference } from '../tab/period-line';
import { reports } from '../tab/planning';
import { coversTime } from '../tab/span';
import { cleanTitle, numberedHeading, pickTitle } from '../tab/title';
import { mostOfYearsPlan } from '../tab/years-plan';
import { findConstantTarget, thingsOf, type UnusedTarget, unusedProblems } from '../target/constant-target';
import { usualFigure } from '../target/in-measure';
import { findNoteTargets } from '../target/note-target';
import { constantStretch } from '../target/target-source';
import type { Tab } from '../workbook/workbook';
import { columnTarget, eachOf, shareOfTarget, statedIn, targetInPercent, targetInRow } from './column-target';
import type { Context } from './completing';
import { directionOf } from './direction-of';
import { withDirectionOfParts } from './direction-of-parts';
import type { TableDraft } from './draft';
import { indicatorName, withTarget, withTerm } from './indicator-name';
import { headingOfLevel } from './level-before';
import { meanOf, measureOf, noSumOf } from './measured';
import { areMeasuredApart } from './measured-apart';
import { measuresOfRows } from './row-measures';
import type { Table, TableIndicator } from './table';
import { ALONE, statedAbove, type TimeAbove } from './time-above';
import { hasTotal, totalsOf } from './total-means';
import { yearOfColumns } from './year-of-columns';

/** What stands right above each of several tables side by side; nothing unless each has words of its own. */
export function readCaptions(tab: Tab, drafts: readonly TableDraft[]): readonly string[] {
  if (drafts.length < 2) return [];
  const captions = drafts.flatMap(({ header, from, to }) => {
    const lines = readLines(tab.values, { from: Math.max(0, header.first - 1), to: header.first });
    const [own, ...more] = lines.filter(({ column }) => column >= from && column <= to);
    const isCaption = own !== undefined && more.length === 0 && periodWords(own.text) === null;
    return isCaption ? [cleanTitle(own.text) || own.text] : [];
  });
  return captions.length === drafts.length ? captions : [];
}

/** Gives a draft the title, period and targets that the lines around it state. */
export function completeTable(
  tab: Tab,
  draft: TableDraft,
  spans: {
    readonly above: RowSpan;
    readonly below: RowSpan;
    readonly caption: string | null;
    readonly isAlone: boolean;
    readonly time?: TimeAbove;
    /** Lines of the page's title that state its unit of measure. */
    readonly measures?: readonly Line[];
  },
): { readonly table: Table; readonly problems: readonly TableProblem[] } {
  const above = nearest(spans.above, 'above');
  const { time = ALONE } = spans;
  const isOfNeighbour = neighboursLine(tab, draft, time);
  const linesAbove = [
    ...(time.titles === null ? [] : readLines(tab.values, nearest(time.titles, 'above'))),
    ...readLines(tab.values, above),
  ].filter((line) => line.row !== time.heading?.row && !isOfNeighbour(line));
  const linesBelow = readLines(tab.values, nearest(spans.below, 'below'));
  const heading = spans.isAlone ? null : numberedHeading(linesAbove, draft.header.first);
  const counted = draft.indicators.map(({ result }) => thingsOf(result.leaf));
  const isNorm = (line: Line) =>
    !reports(line.text) && findNoteTargets([line], counted, { below: false }).length > 0;
  const title =
    spans.caption ??
    heading ??
    pickTitle(linesAbove.filter((line) => !isNorm(line) && !isReference(line.text)));
  const around = statedAbove(tab, above, time);
  const said = draft.year === undefined ? around.stated : { figures: draft.year, title: draft.year };
  const isDated = around.isDated || draft.year !== undefined;
  const ofColumns = yearOfColumns(said, draft.indicators, linesAbove);
  const stated = ofColumns?.stated ?? said;
  const ownTitle =
    title === null || isDated || time.heading === null ? title : `${title} (${time.heading.text})`;
  const { isAlone } = spans;
  const totals = totalsOf(draft.rows);
  const measures = measuresOfRows(tab.values, draft);
  const told = [...linesAbove, ...(spans.measures ?? [])];
  const context: Context = {
    tab,
    draft,
    linesAbove: told,
    linesBelow,
    ownTitle,
    stated,
    isAlone,
    totals,
    measures,
  };
  const mixed = draft.indicators.filter((own) => areMeasuredApart(tab.values, draft.rows, own));
  const indicators = draft.indicators
    .filter((columns) => !mixed.includes(columns))
    .map((columns) => readIndicator(columns, context));
  const { header, ordinalColumn, unitColumn, columns, rows, others } = draft;
  const table: Table = {
    tab: tab.name,
    title: (draft.subject?.isWhole ? null : draft.subject?.label) ?? ownTitle ?? tab.name,
    linesAbove,
    linesBelow,
    period: stated?.figures ?? null,
    ...(draft.year !== undefined || (isDated && time.heading !== null) ? { ownTime: true as const } : {}),
    header: { first: header.first, last: header.last },
    ordinalColumn,
    unitColumn,
    columns,
    indicators: withDirectionOfParts(
      indicators.map(({ indicator }) => indicator),
      ownTitle ?? '',
    ),
    rows,
    ...(draft.partRows === undefined ? {} : { partRows: draft.partRows }),
    ...(draft.targetsOnce === undefined ? {} : { targetsOnce: draft.targetsOnce }),
    ...(draft.list === undefined ? {} : { list: draft.list }),
    others,
  };
  const problems = mixed.map(({ result }): TableProblem => {
    return { kind: 'mixedMeasures', place: { tab: tab.name, row: header.first, column: result.column } };
  });
  if (ofColumns !== null && said !== null) {
    const { row, column } = ofColumns.line ?? { row: header.first, column: unitColumn };
    const place = { tab: tab.name, row, column };
    const named = ofColumns.stated.title.label;
    problems.push({ kind: 'periodContradicted', place, stated: said.title.label, named, by: 'columns' });
  }
  const unused = unusedProblems(
    tab.name,
    indicators.map((one) => ({ target: one.indicator.target, unused: one.unused })),
  );
  return { table, problems: [...problems, ...indicators.flatMap((found) => found.problems), ...unused] };
}

/** Tells the lines right above a table that are its neighbour's, where it has one of its own there: "Thu thuế (tỷ đồng)" | "Tờ khai". */
function neighboursLine(
  tab: Tab,
  { header, from, to }: TableDraft,
  { columns }: TimeAbove,
): (line: Line) => boolean {
  const row = header.first - 1;
  const isOwn = ({ column }: Line) => column >= from && column <= to;
  if (columns === null || row < 0 || !readLines(tab.values, { from: row, to: row + 1 }).some(isOwn))
    return () => false;
  return (line) => line.row === row && !isOwn(line) && measureOfLine(line.text) === null;
}

interface ReadIndicator {
  readonly indicator: TableIndicator;
  readonly problems: readonly TableProblem[];
  readonly unused: readonly UnusedTarget[];
}

/** An indicator, its target that of a note line where no column holds more than what was expected: "Dự kiến" over "Chỉ tiêu: mỗi đơn vị 12". */
function readIndicator(columns: IndicatorColumns, context: Context): ReadIndicator {
  if (columns.target !== null && isForecast(columns.target.leaf)) {
    const stated = readPlain({ ...columns, target: null }, context);
    const { target } = stated.indicator;
    const isNote = target.kind === 'constant' && target.from === 'note';
    if (isNote && target.explains * 2 >= target.of) return stated;
  }
  return readPlain(columns, context);
}

function readPlain(columns: IndicatorColumns, context: Context): ReadIndicator {
  const { tab, draft, linesAbove, linesBelow, ownTitle } = context;
  const { result, target, adjusted, rate, shortfall } = columns;
  const worded = withTarget(withTerm(indicatorName(columns, context), columns, draft), columns);
  const added = draft.added.get(result);
  const latest = draft.latest.get(result);
  const period = context.stated?.figures ?? null;
  const plans = target === null ? [] : [target.column];
  const wording = wordingOf(tab.values, draft.rows, { column: result.column, plans });
  const inRow = target === null ? (targetInRow(result, context) ?? targetInPercent(result, context)) : null;
  const printed = measureOf(columns, { name: worded, context });
  const mean = meanOf(columns, { name: worded, measured: printed, context });
  const { each, measured } = eachOf(columns, { ...context, printed, mean, added });
  const usual = () =>
    usualFigure(
      tab.values,
      draft.rows.filter(({ kind }) => kind === 'unit'),
      result.column,
    );
  const {
    target: source,
    contradicting,
    unused,
  } = inRow
    ? { target: inRow, contradicting: [], unused: [] }
    : target === null
      ? findConstantTarget(tab.values, {
          rows: draft.rows,
          resultColumn: result.column,
          rateColumn: added === undefined ? (rate?.column ?? null) : null,
          linesAbove: [...linesAbove, ...statedIn(result, draft.header.first)],
          linesBelow,
          things: [result.leaf, worded, tab.name, ownTitle ?? ''],
          counted: { measured, texts: result.texts, usual },
          period: result.stretch === null ? period : null,
        })
      : {
          target: columnTarget(columns, { target, adjusted, each, ...context }),
          contradicting: [],
          unused: [],
        };
  const place = { tab: tab.name, row: draft.header.first, column: result.column };
  const titles = linesAbove.map(({ text }) => text).filter((text) => !isProse(text));
  const due = statedDeadline([...result.texts, ...(target?.texts ?? [])]) ?? statedDeadline(titles);
  const isShare = target !== null && target.column === draft.wholeColumn;
  const sumOf = draft.sums?.get(columns);
  const madeFrom = draft.madeFrom?.get(columns);
  const parts =
    added === undefined && latest === undefined ? partsOf(result, measured.measure, context) : undefined;
  const isTotalled = hasTotal(context.totals, tab.values, result.column);
  const { direction, from, before } = directionOf(columns, { name: worded, measured, source, context });
  const level = before === undefined || !handles(worded) ? null : headingOfLevel(result, before);
  const heading = from === 'headings' && tellsOfDeeds(worded) ? result.leaf : level;
  const name = heading === null ? worded : cleanTitle(headingWords(heading)) || worded;
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
