import { statedDeadline } from '../date/stated-deadline';
import { isPart, type Stretch, YEAR } from '../date/stretch';
import { numberIn } from '../figure/number-in';
import { countAlike } from '../figure/worded';
import { isMoney, isPercent, type Measure, measureOfLine, measuresDiffer } from '../measure/measure';
import { MEASURE_WORDS } from '../measure/measure-words';
import { parseNumber } from '../number/parse';
import type { IndicatorColumns } from '../pairing/indicators';
import { isWhole } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { TableProblem } from '../problem/problem';
import { saysBudget } from '../tab/budget-words';
import type { Column } from '../tab/columns';
import { handles, tellsOfDeeds } from '../tab/direction';
import { columnContent, wordingOf } from '../tab/figures';
import { headingWords } from '../tab/heading-words';
import type { Line } from '../tab/line';
import { nearest, type RowSpan, readLines, type StatedPeriods, titleStretch } from '../tab/lines';
import { isGenericTab, NAMELESS } from '../tab/name';
import { saysMoreThanRole } from '../tab/naming-bands';
import { periodWords } from '../tab/period-heading';
import { isProse, isReference } from '../tab/period-line';
import { readHeaderText } from '../tab/roles';
import { coversTime } from '../tab/span';
import { isOfSeveralYears } from '../tab/term';
import { cleanTitle, isScrap, numberedHeading, pickTitle } from '../tab/title';
import { adjustedCounts } from '../target/adjusted-target';
import { reports } from '../target/assignment';
import { findConstantTarget, thingsOf, type UnusedTarget, unusedProblems } from '../target/constant-target';
import { usualFigure } from '../target/in-measure';
import { findNoteTargets } from '../target/note-target';
import { statedShare } from '../target/stated-share';
import { constantStretch, type TargetSource } from '../target/target-source';
import { cleanText } from '../text/normalise';
import { type Cell, cellAt, type Grid, type Tab } from '../workbook/workbook';
import { directionOf } from './direction-of';
import type { TableDraft } from './draft';
import { type EachTarget, eachTarget } from './each-target';
import { headingOfLevel } from './level-before';
import { meanOf, measureOf } from './measured';
import type { Table, TableIndicator } from './table';
import { ALONE, statedAbove, type TimeAbove } from './time-above';
import { hasTotal, type Totals, totalsOf } from './total-means';
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
  const told = [...linesAbove, ...(spans.measures ?? [])];
  const context: Context = { tab, draft, linesAbove: told, linesBelow, ownTitle, stated, isAlone, totals };
  const mixed = draft.indicators.filter(
    ({ result, target }) =>
      measuresDiffer(result.texts, target?.texts ?? []) ||
      (target !== null && countsDiffer(tab.values, draft.rows, { target, result })),
  );
  const indicators = draft.indicators
    .filter((columns) => !mixed.includes(columns))
    .map((columns) => readIndicator(columns, context));
  const { header, ordinalColumn, unitColumn, columns, rows, others } = draft;
  const table: Table = {
    tab: tab.name,
    title: draft.subject?.label ?? ownTitle ?? tab.name,
    linesAbove,
    linesBelow,
    period: stated?.figures ?? null,
    ...(draft.year !== undefined || (isDated && time.heading !== null) ? { ownTime: true as const } : {}),
    header: { first: header.first, last: header.last },
    ordinalColumn,
    unitColumn,
    columns,
    indicators: indicators.map(({ indicator }) => indicator),
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

/** Whether a unit's target and result name two things that they count: "2 lớp" beside "40 người". */
function countsDiffer(
  grid: Grid,
  rows: TableDraft['rows'],
  { target, result }: { readonly target: Column; readonly result: Column },
): boolean {
  const isWorded = (cell: Cell) =>
    typeof cell === 'string' && /[a-zđ]/i.test(cell) && parseNumber(cell).kind === 'unreadable';
  for (const { kind, row } of rows) {
    const done = cellAt(grid, row, result.column);
    if (kind !== 'unit' || !isWorded(done)) continue;
    const plan = cellAt(grid, row, target.column);
    if (isWorded(plan) && !countAlike(plan, done)) return true;
  }
  return false;
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

interface Context {
  readonly tab: Tab;
  readonly draft: TableDraft;
  readonly linesAbove: readonly Line[];
  readonly linesBelow: readonly Line[];
  /** The title found above the table, null when there is none. */
  readonly ownTitle: string | null;
  readonly stated: StatedPeriods | null;
  readonly isAlone: boolean;
  readonly totals: Totals;
}

function readIndicator(
  columns: IndicatorColumns,
  context: Context,
): {
  readonly indicator: TableIndicator;
  readonly problems: readonly TableProblem[];
  readonly unused: readonly UnusedTarget[];
} {
  const { tab, draft, linesAbove, linesBelow, ownTitle } = context;
  const { result, target, adjusted, rate, shortfall } = columns;
  const worded = withTarget(withTerm(indicatorName(columns, context), columns, draft), columns);
  const added = draft.added.get(result);
  const latest = draft.latest.get(result);
  const period = context.stated?.figures ?? null;
  const each = eachTarget(tab.values, columns, { columns: draft.columns, rows: draft.rows, period });
  const plans = target === null ? [] : [target.column];
  const wording = wordingOf(tab.values, draft.rows, { column: result.column, plans });
  const inRow = target === null ? (targetInRow(result, context) ?? targetInPercent(result, context)) : null;
  const measured = measureOf(columns, { name: worded, context });
  const units = draft.rows.filter(({ kind }) => kind === 'unit');
  const usual = () => usualFigure(tab.values, units, result.column);
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
  const mean = meanOf(columns, { name: worded, measured, context });
  const sumOf = draft.sums?.get(columns);
  const madeFrom = draft.madeFrom?.get(columns);
  const isTotalled = hasTotal(context.totals, tab.values, result.column);
  const { direction, from, before } = directionOf(columns, { name: worded, measured, context });
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
      yearsOwn(columns, context),
    resultTime: columns.times.resultTime,
    ...(due === null ? {} : { due }),
    target: source,
    resultColumn: result.column,
    ...(wording === null ? {} : { wordedResult: wording }),
    ...(added === undefined ? {} : { addedColumns: added }),
    ...(latest === undefined ? {} : { latestOf: latest }),
    rateColumn: rate === null || rate === before ? null : rate.column,
    shortfallColumn: shortfall?.column ?? null,
    ...(columns.typed === null ? {} : { typed: columns.typed }),
    ...(isShare ? { ratio: true as const } : {}),
    ...(madeFrom === undefined || added !== undefined ? {} : { madeFrom }),
    ...(sumOf === undefined ? {} : { sumOf: sumOf.map((part) => part.result.column) }),
    ...measured,
    ...(mean === null ? {} : { mean }),
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

/** What of a column of amounts is enough, where the lines of a table with one indicator, or a heading of no figures, say so. */
function shareOfTarget(
  { target }: IndicatorColumns,
  { measure }: Measure,
  { draft, linesAbove, linesBelow }: Context,
): number | null {
  if (target === null || isPercent(measure ?? '') || draft.indicators.length > 1) return null;
  const headings = draft.columns.filter(({ column }) => column !== target.column);
  const lines = [...linesAbove, ...linesBelow].map(({ text }) => text);
  return statedShare([...lines, ...headings.flatMap(({ texts }) => texts)]);
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
  const isOfPart = isYears && !isCountedUp && !linesAbove.some(({ text }) => isReportOfPart(text));
  const share = (isOfPart ? end.month - start.month + 1 : end.month) / 12;
  const most = (1 + share) / 2;
  return (done ?? 0) < most * (plan ?? 0) ? YEAR : null;
}

/** Whether a line names a part of a year as that of a report, whose figures may be those since January. */
function isReportOfPart(text: string): boolean {
  return periodWords(text) !== null && /báo cáo/i.test(text);
}

/** The target that a row of the table holds for every unit. */
function targetInRow({ column }: Column, { tab, draft: { targetRow, added } }: Context): TargetSource | null {
  if (targetRow === undefined || added.size > 0) return null;
  const { row, text } = targetRow;
  const reading = parseNumber(cellAt(tab.values, row, column));
  if (reading.kind !== 'number') return null;
  return {
    kind: 'constant',
    value: reading.value,
    from: 'row',
    line: { row, column, text },
    explains: 0,
    of: 0,
  };
}

/** What lines around the table say is to be reached in percent, for a rate that is its only indicator: "Chỉ tiêu huyện giao: 95%". */
function targetInPercent(result: Column, { draft, linesAbove, linesBelow }: Context): TargetSource | null {
  if (!result.percent || draft.indicators.length > 1 || draft.added.size > 0) return null;
  const stating = [...linesAbove, ...linesBelow].filter(({ text }) => statedShare([text]) !== null);
  const [line] = stating;
  const value = statedShare(stating.map(({ text }) => text));
  if (line === undefined || value === null) return null;
  return { kind: 'constant', value, from: 'note', line, explains: 0, of: 0 };
}

function columnTarget(
  { result, rate }: IndicatorColumns,
  found: Context & {
    readonly target: Column;
    readonly adjusted: readonly Column[];
    readonly each: EachTarget | null;
  },
): TargetSource {
  const { target, adjusted, each, tab, draft } = found;
  const parts = draft.added.get(target);
  const worded = wordingOf(tab.values, draft.rows, { column: target.column, plans: [] });
  const own = {
    kind: 'column' as const,
    column: target.column,
    ...(parts === undefined ? {} : { added: parts }),
    ...(draft.targetShift === undefined ? {} : { shift: draft.targetShift }),
    ...(worded === null ? {} : { worded }),
    ...(each === null ? {} : { each }),
  };
  const changed = adjusted
    .map(({ column }) => column)
    .filter((column) => columnContent(tab.values, draft.rows, column) === 'figures');
  if (changed.length === 0) return own;
  const counts = adjustedCounts(tab.values, draft.rows, {
    assigned: target.column,
    adjusted: changed,
    result: result.column,
    rate: draft.added.has(result) ? null : (rate?.column ?? null),
  });
  return { ...own, adjusted: { columns: changed, counts } };
}

/** The texts of a result's header as lines, for a target stated there: "Số buổi (chỉ tiêu 12 buổi/năm)". */
function statedIn({ texts, column }: Column, row: number): readonly Line[] {
  return texts.map((text) => ({ row, column, text }));
}

/** "Đoàn viên (giai đoạn 2021-2025)" where the same table has the year's beside it. */
function withTerm(name: string, { target }: IndicatorColumns, { indicators }: TableDraft): string {
  const isAlone = indicators.every((other) => other.target === null || isOfSeveralYears(other.target));
  if (target === null || isAlone || !isOfSeveralYears(target)) return name;
  const term = target.stretch?.kind === 'stated' ? target.stretch.period.label : 'cả nhiệm kỳ';
  return `${name} (${term})`;
}

/** "Thu ngân sách (Tỉnh giao)" where the same result is measured by another target too. */
function withTarget(name: string, { beside }: IndicatorColumns): string {
  return beside === '' ? name : `${name} (${beside})`;
}

/**
 * The indicator's own header words, else the tab's name where it is the table's alone and not generic, else the title unless
 * it says no more than "Kế hoạch" of a total, else what the header counts.
 */
function indicatorName(
  { result, target }: IndicatorColumns,
  { tab, draft, ownTitle, isAlone }: Context,
): string {
  if (draft.subject !== undefined)
    return draft.indicators.length > 1 && result.label !== ''
      ? `${draft.subject.label} – ${result.label}`
      : draft.subject.label;
  if (!isScrap(result.label)) return result.label;
  const own = ownWords(result);
  const words = isScrap(own) ? '' : own;
  if (saysMoreThanRole(words) && isTold(result, draft))
    return isMoney(result.qualifier) ? headingWords(result.leaf) : words;
  const isOneOfSeveral = draft.indicators.some(
    (other) => target !== null && other.target === target && other.result !== result,
  );
  if (isOneOfSeveral) return result.leaf;
  if (!isGenericTab(tab.name) && (isAlone || ownTitle === null)) return cleanText(tab.name);
  if (result.isTotal && ownTitle !== null && readHeaderText(ownTitle).subject === '') return result.leaf;
  if (ownTitle !== null) return ownTitle;
  const isTelling = saysMoreThanRole(headingWords(result.leaf)) && !isMeasureAlone(result.leaf);
  const told = isTelling ? [words, result.leaf] : isMeasureAlone(words) ? [] : [words];
  return told.find(saysMoreThanRole) ?? NAMELESS;
}

/** Whether words say only what figures count: "con", "(người)". */
function isMeasureAlone(text: string): boolean {
  return isWhole(readWords(text).words, MEASURE_WORDS);
}

/** Whether a result's qualifier tells it from others of its table: a unit of measure ("Kế hoạch (ha)" over "Cộng") only from those named by theirs. */
function isTold(result: Column, { indicators }: TableDraft): boolean {
  const others = indicators.filter((one) => one.result !== result);
  if (!isMeasureAlone(result.qualifier)) return others.length > 0;
  return others.some((one) => one.result.label === '');
}

/** What a result's qualifier says without its unit of measure in brackets: "Tiêm" of "Đã tiêm (con)". */
function ownWords({ qualifier }: Column): string {
  const text = cleanText(qualifier.replace(/\([^()]*\)?$/, '')) || qualifier;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
