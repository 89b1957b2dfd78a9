import { type CalendarDate, compareDates } from '../date/calendar-date';
import { parsePeriod } from '../date/parse-period';
import { type Period, periodKey } from '../date/period';
import { periodOfStretch, readStretch } from '../date/stretch';
import { readMeasure } from '../measure/measure';
import { saysAdjusted, withoutAdjusted } from '../pairing/adjusted';
import { isSupplement } from '../pairing/several';
import { without } from '../phrase/phrases';
import { cellText } from '../tab/cell-kind';
import { plainColumns } from '../tab/plain-columns';
import { assigns, reports, titlesTargets } from '../tab/planning';
import { readHeaderText } from '../tab/roles';
import type { OpenTable, Table } from '../table/table';
import { cleanText } from '../text/normalise';
import { cellAt, type Grid } from '../workbook/workbook';
import { readBasis } from './basis';
import { eachInHeading, type HeadedEach, longerOfTwo } from './each-time';
import { MORE_OR_LESS, subjectWords, thingOf } from './subject';
import { type IsToldOf, saysResult } from './told-by-others';

/** A plan in a table of its own that came after another: its figures stand instead of that one's, or are added to them, or taken off. */
export interface LaterPlan {
  readonly plan: Assignment;
  readonly how: 'instead' | 'more' | 'less';
  /** The day from which it counts; null where nothing says. */
  readonly from: CalendarDate | null;
}

/** A column of an assignment table: targets of units for one indicator whose results stand elsewhere. */
export interface Assignment {
  /** The key of the table's row in `Danh mục chỉ tiêu`. */
  readonly key: string;
  readonly table: Table;
  /** Counted from 0. */
  readonly column: number;
  /** What it assigns, as printed: the heading under the band, or the table's title where it has one such column. */
  readonly label: string;
  /** The text that says what it assigns: all headings of the column, or the title. */
  readonly heading: string;
  /** The words of that text that an indicator is known by, see {@link subjectWords}; never none. */
  readonly words: readonly string[];
  /** True where the title names the indicator, so that a source's title may say more than it. */
  readonly byTitle: boolean;
  /** True where its table assigns nothing else, what it was changed to aside. */
  readonly isAlone: boolean;
  /** How much its heading is like that of the results it is of, where they have not the same words in their order. */
  readonly likeness?: 'same' | 'alike';
  readonly period: Period | null;
  readonly measure: string | null;
  /** Given where its figures are for each month or quarter, or its heading leaves open for which of two times. */
  readonly each?: HeadedEach;
  /** "CV 607/LĐLĐ ngày 08/01/2020"; null where no line names a document. */
  readonly basis: string | null;
  /** The plans whose figures are added, in the order of time, where each is of a part of it: "KH Quý I" to "KH Quý IV"; left out for one. */
  readonly parts?: readonly [Assignment, ...Assignment[]];
  /** What names of its units are called by the results, where those have other words before them. */
  readonly names?: ReadonlyMap<string, string>;
  /** What some of its units, or all, were given in the course of the year in tables of their own; left out for most. */
  readonly later?: readonly LaterPlan[];
  /** The headings of the column and of others that assign for other times and are not used: "Cả năm" beside "6 tháng"; none for most. */
  readonly beside?: {
    readonly own: string;
    readonly others: readonly string[];
    /** The other columns whose time is known. */
    readonly times: readonly { readonly column: number; readonly heading: string; readonly period: Period }[];
  };
}

/** The plans of an assignment whose figures are added: its parts, else itself. */
export function partsIn(assignment: Assignment): readonly Assignment[] {
  return assignment.parts ?? [assignment];
}

/** The same, the changes to them and what is added to them. */
export function plansIn(assignment: Assignment): readonly Assignment[] {
  return partsIn(assignment).flatMap((own) => [own, ...(own.later ?? []).map(({ plan }) => plan)]);
}

/**
 * The assignments of tables without any result: those whose columns of figures are headed as targets ("Chỉ tiêu giao" over
 * "Tin, bài"), and those whose title says that it assigns. Of several columns each is what its heading says; one alone may
 * be what the title says, as is one that says no more than how it is counted ("Số buổi").
 */
export function readAssignments(open: OpenTable): readonly Assignment[] {
  const { key, table, columns, targets } = open;
  const lines = [table.title, ...table.linesAbove.map(({ text }) => text)];
  const titled = isTitledAsAssigning(table);
  const assigned = targets.length > 0 ? columns.filter(({ column }) => targets.includes(column)) : columns;
  if (assigned.length === 0 || (targets.length === 0 && !titled)) return [];
  if (targets.length < columns.length && !titled) return [];
  const rest = columns.filter(({ column }) => !targets.includes(column));
  if (targets.length > 0 && rest.some(({ texts }) => isSupplement(texts[texts.length - 1] ?? ''))) return [];
  const basis = readBasis(lines);
  const isAlone = assigned.length === 1 || areOneChanged(assigned);
  return assigned.flatMap(({ column, texts }): Assignment[] => {
    const own = withoutAdjusted(texts.join(' '));
    const saysNothing = without(thingOf(own), MORE_OR_LESS).length === 0 && thingOf(table.title).length > 0;
    const byTitle = isAlone && (saysNothing || subjectWords(own).length === 0);
    const heading = byTitle ? table.title : own;
    const words = subjectWords(heading);
    if (words.length === 0) return [];
    const isNamed = !byTitle || subjectWords(own).length > 0;
    const label = isNamed ? (texts[texts.length - 1] ?? table.title) : table.title;
    const period = headedPeriod(texts, table.period) ?? parsePeriod(table.tab);
    const { measure } = readMeasure(texts, lines);
    const beside = byTitle ? besideInTime(table, { column, heading: texts[texts.length - 1] ?? '' }) : null;
    const each = longerOfTwo(texts) ?? eachInHeading(texts);
    const ofEach = each === null ? {} : { each };
    const found = {
      key,
      table,
      column,
      label,
      heading,
      words,
      isAlone,
      byTitle,
      period,
      measure,
      basis,
      ...ofEach,
    };
    return [beside === null ? found : { ...found, beside }];
  });
}

/** Whether two columns are one target and what it was changed to: "Chỉ tiêu giao | Chỉ tiêu điều chỉnh". */
function areOneChanged(columns: OpenTable['columns']): boolean {
  return columns.length === 2 && columns.filter(({ texts }) => texts.some(saysAdjusted)).length === 1;
}

/** The time that headings name in the year of the title, else that of the title: "KH quý IV" below the results of quý III. */
function headedPeriod(texts: readonly string[], around: Period | null): Period | null {
  const stretch = readStretch(texts);
  const own = stretch === null || stretch.kind === 'part' ? null : periodOfStretch(stretch, around);
  return own ?? around;
}

/** The column of a time and those of other times beside it; null where it has none. */
function besideInTime(
  { columns, period: around }: Table,
  { column, heading }: { readonly column: number; readonly heading: string },
): NonNullable<Assignment['beside']> | null {
  const inTime = columns.filter(
    (one) => one.stretch !== null && subjectWords(one.texts.join(' ')).length === 0,
  );
  const besides = inTime.filter((one) => one.column !== column);
  const others = besides.map(({ leaf }) => cleanText(leaf));
  const times = besides.flatMap(({ column: at, leaf, stretch }) => {
    const period = stretch === null || stretch.kind === 'part' ? null : periodOfStretch(stretch, around);
    return period === null ? [] : [{ column: at, heading: cleanText(leaf), period }];
  });
  return others.length === 0 ? null : { own: cleanText(heading), others, times };
}

/** The same plan by the one of its columns that is of just the time of results, and begins with it: "6 tháng đầu năm" beside "Cả năm". */
export function inTimeOfResults(plan: Assignment, period: Period | null): Assignment {
  const { beside } = plan;
  if (beside === undefined || period === null) return plan;
  if (plan.period === null || compareDates(plan.period.start, period.start) !== 0) return plan;
  if (periodKey(plan.period) === periodKey(period)) return plan;
  const [only, ...more] = beside.times.filter((one) => periodKey(one.period) === periodKey(period));
  if (only === undefined || more.length > 0) return plan;
  const others = [beside.own, ...beside.others.filter((heading) => heading !== only.heading)];
  return {
    ...plan,
    column: only.column,
    period: only.period,
    beside: { ...beside, own: only.heading, others },
  };
}

/** Whether lines above a table say that it assigns; its title, in which words of a report are left out, only where none says that it reports. */
export function isTitledAsAssigning({ title, linesAbove }: Table): boolean {
  const lines = linesAbove.map(({ text }) => text);
  return lines.some(titlesTargets) || (titlesTargets(title) && !lines.some(reports));
}

/**
 * A table read as one of results only because it has no other columns and no plan for all, while its title says that it assigns and no
 * heading that it reports: "KẾ HOẠCH NHỎ" over "Kết quả"; under "GIAO CHỈ TIÊU" only "Kết quả" and "Đã …" do, not "Số CĐCS thành lập mới". One by which another
 * tab tells results too ("Số tiền giải ngân") says what is assigned.
 */
export function asOpenTable(table: Table, grid: Grid, isToldOf: IsToldOf): OpenTable | null {
  const { indicators, header, linesAbove, title } = table;
  const [first] = indicators;
  const hasOther = indicators.some(({ target, rateColumn }) => target.kind !== 'none' || rateColumn !== null);
  if (first === undefined || hasOther || !isTitledAsAssigning(table)) return null;
  const read = indicators.map(({ resultColumn, name }) => {
    const heading = cellText(cellAt(grid, header.last, resultColumn));
    return { column: resultColumn, texts: [heading === '' ? name : heading] };
  });
  const isRead = new Set(read.map(({ column }) => column));
  const others = read.length < 2 ? [] : plainColumns(table, grid).filter(({ column }) => !isRead.has(column));
  const columns = [...read, ...others].sort((a, b) => a.column - b.column);
  const isAssigning = [title, ...linesAbove.map(({ text }) => text)].some(assigns);
  const isReport = columns.some(
    ({ texts: [heading = ''] }) =>
      readHeaderText(heading).role === 'result' &&
      !isToldOf(heading) &&
      !(isAssigning && !saysResult(heading)),
  );
  return isReport ? null : { key: first.key, table, columns, targets: [] };
}

/** Plans with those that came in the course of the year put to the ones they belong to, and no more by themselves. */
export function withLaterPlans(
  all: readonly Assignment[],
  laterOf: ReadonlyMap<Assignment, readonly LaterPlan[]>,
): readonly Assignment[] {
  const used = new Set([...laterOf.values()].flat().map(({ plan }) => plan));
  return all.flatMap((one) => {
    if (used.has(one)) return [];
    const own = laterOf.get(one);
    return [own === undefined ? one : { ...one, later: [...own, ...(one.later ?? [])] }];
  });
}

/** Whether two plans can be of one thing by their units of measure and their times. */
export function areOfOneMeasureAndTime(one: Assignment, other: Assignment): boolean {
  const [own, its] = [one.period, other.period];
  return one.measure === other.measure && (own === null || its === null || periodKey(own) === periodKey(its));
}
