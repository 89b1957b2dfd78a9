import { monthNumber } from '../date/months';
import { type Period, periodKey } from '../date/period';
import { numberIn } from '../figure/number-in';
import { addExact } from '../number/decimal';
import { groupIndicators, type IndicatorColumns } from '../pairing/indicators';
import type { TableProblem } from '../problem/problem';
import { isBlank } from '../tab/cell-kind';
import type { Column } from '../tab/column';
import { readColumnRoles } from '../tab/columns';
import { decideResults } from '../tab/figures';
import { type Header, readHeader } from '../tab/header';
import { periodOfHeading } from '../tab/period-heading';
import { isTotalText } from '../tab/row-words';
import { coversTime } from '../tab/span';
import { isTimeHeading, labelsBelow } from '../tab/time-labels';
import { isScrap } from '../tab/title';
import type { TableRow } from '../table/table';
import { unitLikeness } from '../table/unit-like';
import { cellAt, type Grid, type Tab } from '../workbook/workbook';
import { completeForm, type FormDraft, topOf } from './draft';
import type { Form } from './form';
import { headingPlace } from './heading-place';
import { addsUpInForm } from './means-of-forms';
import { formOfColumn } from './name-units';
import { withoutRunningSums } from './running-sums';
import { isSumOfOthers } from './whole-columns';

/** Headers stand near the top of a tab. */
const ROWS_SEARCHED = 60;

/** Fewer rows of times are no table of a year. */
const LEAST_PARTS = 2;

/** A row that tells of a part of the title's time. */
interface PartRow {
  readonly row: number;
  readonly period: Period;
}

interface TimeRows {
  readonly header: Header;
  /** The column of the times, counted from 0. */
  readonly column: number;
  readonly parts: readonly PartRow[];
  /** The row that sums them up: "Cộng", "Cả năm"; null for none. */
  readonly whole: number | null;
  /** Each goes on from January: "Quý I", "6 tháng", "9 tháng". */
  readonly areNested: boolean;
  /** Rows that sum up some of them: "6 tháng đầu năm" below "Tháng 6". */
  readonly sums: readonly number[];
  readonly end: number;
}

/** What is found of forms whose rows are times, and what does not fit. */
export interface TimeRowForms {
  readonly forms: readonly FormDraft[];
  /** Those of tables whose columns are units. */
  readonly unitForms: readonly Form[];
  readonly problems: readonly TableProblem[];
}

/**
 * Reads a tab whose rows are months or quarters and whose columns are the target and the result of each indicator of a unit, or of each unit: a form a row,
 * which go together as those of several tabs do, or one of the row that sums them up where it does. Null where a tab has no
 * such table, or no title says of which year it is.
 */
export function draftTimeRows(tab: Tab): TimeRowForms | null {
  const grid = tab.values;
  for (let row = 0; row < Math.min(grid.length, ROWS_SEARCHED); row += 1) {
    const column = (grid[row] ?? []).findIndex((cell) => typeof cell === 'string' && isTimeHeading(cell));
    const header = column < 0 ? null : readHeader(grid, row, [column]);
    if (header === null) continue;
    const top = topOf(grid, header.first);
    const found = top.stated === null ? null : readTimes(grid, { header, column }, top.stated.title);
    if (found !== null) return formsOf(tab, found, top);
  }
  return null;
}

/** The rows below a heading of times, down to the first that is none; null where others have figures too. */
function readTimes(
  grid: Grid,
  { header: found, column }: Pick<TimeRows, 'header' | 'column'>,
  around: Period,
): TimeRows | null {
  const labelOf = labelsBelow(String(cellAt(grid, found.first, column)));
  const timeAt = (row: number) => periodOfHeading({ row, text: labelOf(cellAt(grid, row, column)) }, around);
  const header = withoutFirstMonth(found, timeAt);
  const all: PartRow[] = [];
  let whole: number | null = null;
  let row = header.last + 1;
  for (; row < grid.length && whole === null; row += 1) {
    const text = labelOf(cellAt(grid, row, column));
    if (text === '' && (grid[row] ?? []).every(isBlank)) break;
    const period = timeAt(row);
    const isWhole = isTotalText(text) || (period !== null && periodKey(period) === periodKey(around));
    if (isWhole) whole = row;
    else if (period !== null) all.push({ row, period });
    else if ((grid[row] ?? []).some((cell) => typeof cell === 'number')) return null;
    else break;
  }
  const isSum = (part: PartRow) => all.some((other) => other !== part && contains(part, other));
  const plain = all.filter((part) => !isSum(part));
  const areNested = plain.length === 1 && all.length > 1;
  const parts = areNested ? all : plain;
  const isInOrder = parts.every(({ period }, at) => at === 0 || endOf(period) > endOf(parts[at - 1]?.period));
  if (parts.length < LEAST_PARTS || !isInOrder) return null;
  const sums = areNested ? [] : all.filter(isSum).map((part) => part.row);
  return { header, column, parts, whole, areNested, sums, end: row };
}

/** A header without a row that numbers its columns by the look of it, 1, 2, 3, where the months below go on from it. */
function withoutFirstMonth(header: Header, timeAt: (row: number) => Period | null): Header {
  const [own, next] = [header.last, header.last + 1].map(timeAt);
  const isMonth = header.last > header.first && own && next && endOf(own) < endOf(next);
  return isMonth ? { ...header, last: header.last - 1 } : header;
}

function contains(whole: PartRow, { period: { start, end } }: PartRow): boolean {
  return monthNumber(whole.period.start) <= monthNumber(start) && endOf(whole.period) >= monthNumber(end);
}

function endOf(period: Period | undefined): number {
  return period === undefined ? 0 : monthNumber(period.end);
}

function formsOf(tab: Tab, times: TimeRows, top: ReturnType<typeof topOf>): TimeRowForms | null {
  const { column, header, parts, whole } = times;
  const grid = tab.values;
  const rows = parts.map(
    ({ row }): TableRow => ({ kind: 'unit', row, name: '', ordinal: null, group: null }),
  );
  const columns = withoutRunningSums(
    grid,
    rows,
    readColumnRoles(header, grid).filter((one) => one.column !== column),
  );
  const decision = decideResults(grid, rows, columns);
  if (decision.kind !== 'decided') return null;
  const { indicators } = groupIndicators(decision.columns);
  const judged = indicators.filter(({ target }) => target !== null);
  if (judged.length === 0 || (judged.length > 1 && judged.some(({ result }) => isScrap(result.label))))
    return null;
  const units = unitsOf(grid, judged, parts);
  const problems: TableProblem[] = [];
  const drafts = (units ?? judged).map((own) => {
    const isOwn = (column: Column) => units === null || [own.target, own.result, own.rate].includes(column);
    const draft = draftOf(tab, own, { times, columns: decision.columns.filter(isOwn), top });
    const [first] = draft.rows;
    if (first === undefined) return [];
    const row = units === null ? first : { ...first, name: '' };
    const told = tellingRows(grid, own, times, addsUpInForm(row));
    if (whole !== null && told === 'differs')
      problems.push({
        kind: 'wholeRowDiffers',
        place: { tab: tab.name, row: whole, column: own.result.column },
        text: String(cellAt(grid, whole, column)).trim(),
      });
    if (told !== 'parts')
      return [{ ...draft, rows: [row], asides: [...parts.map((part) => part.row), ...times.sums] }];
    const filled = filledParts(grid, own, parts);
    const left = parts.filter((part) => !filled.includes(part)).map((part) => part.row);
    const asides = [...left, ...times.sums, ...(whole === null ? [] : [whole])];
    return filled.map(
      (part): FormDraft => ({ ...draft, period: part.period, rows: [{ ...row, row: part.row }], asides }),
    );
  });
  if (units === null) return { forms: drafts.flat(), unitForms: [], problems };
  const unitForms = units.flatMap(({ result }, at) => {
    const name = result.label;
    const place = { tab: tab.name, ...headingPlace(grid, header, { name, column: result.column }) };
    return (drafts[at] ?? []).map((draft) => formOfColumn(draft, { name, place }));
  });
  return { forms: [], unitForms, problems };
}

/** The columns of units where most of them are: without those of all together, "Toàn tỉnh"; null for indicators of one unit. */
function unitsOf(
  grid: Grid,
  judged: readonly IndicatorColumns[],
  parts: readonly PartRow[],
): readonly IndicatorColumns[] | null {
  const named = judged.filter(({ result }) => !isTotalText(result.label));
  const isUnitLike = unitLikeness(named.map(({ result }) => result.label));
  if (
    named.length < 2 ||
    named.filter(({ result }) => isUnitLike(result.label)).length * 3 < named.length * 2
  )
    return null;
  const told = named.map((own) => {
    const columns = [own.target?.column ?? -1, own.result.column];
    const figures = parts.flatMap(({ row }) => columns.map((column) => numberIn(grid, row, column)));
    return { own, name: own.result.label, figures };
  });
  return told.filter((one) => !isSumOfOthers(one, told)).map(({ own }) => own);
}

/** A form of one indicator, as the row that sums up the others has it, or the first of them. */
function draftOf(
  tab: Tab,
  { result, target, rate, times: named }: IndicatorColumns,
  {
    times: { header, column, parts, whole, end },
    columns,
    top,
  }: {
    readonly times: TimeRows;
    readonly columns: FormDraft['columns'];
    readonly top: ReturnType<typeof topOf>;
  },
): FormDraft {
  const rows = [whole ?? parts[0]?.row ?? header.last].map((row) => ({
    row,
    name: isScrap(result.label) ? '' : result.label,
    measure: null,
    group: null,
  }));
  const read = {
    header: { first: header.first, last: header.last },
    ordinalColumn: null,
    nameColumn: column,
    measureColumn: null,
    targetColumn: target?.column ?? result.column,
    resultColumn: result.column,
    columns,
    rateColumn: rate?.column ?? null,
    cumulative: coversTime(result.texts),
    ...named,
    rows,
    areKinds: false,
    blank: parts.every(({ row }) => columnIsBlank(tab.values, row, [result, target])),
    headerTexts: [...result.texts, ...(target?.texts ?? [])],
  };
  const above = { from: 0, to: header.first };
  return completeForm(tab, read, { above, below: { from: end, to: tab.values.length }, top });
}

function columnIsBlank(grid: Grid, row: number, columns: readonly IndicatorColumns['target'][]): boolean {
  return columns.every((one) => one === null || isBlank(cellAt(grid, row, one.column)));
}

/** The parts down to the last with a result: what is planned for the months to come is not asked for yet. */
function filledParts(
  grid: Grid,
  { result }: IndicatorColumns,
  parts: readonly PartRow[],
): readonly PartRow[] {
  const last = parts.map(({ row }) => isBlank(cellAt(grid, row, result.column))).lastIndexOf(false);
  return parts.slice(0, last + 1);
}

/**
 * Whether the row that sums up the others tells the whole: its figures are the sums of theirs, or the last of those that are counted up, or the one
 * plan that each of them repeats; what has no sum, and what the others leave blank, it tells alone.
 */
function tellingRows(
  grid: Grid,
  { result, target }: IndicatorColumns,
  { parts, whole, areNested }: TimeRows,
  addsUp: boolean,
): 'whole' | 'parts' | 'differs' {
  if (whole === null) return 'parts';
  const isTold = ({ column }: { readonly column: number }) => {
    const stated = numberIn(grid, whole, column);
    const figures = parts.flatMap(({ row }) => numberIn(grid, row, column) ?? []);
    if (figures.length === 0) return true;
    if (stated === null) return null;
    return addExact(figures) === stated || figures[figures.length - 1] === stated;
  };
  const told = [result, ...(target === null ? [] : [target])].map(isTold);
  if (told.includes(null)) return 'parts';
  return areNested || !addsUp || told.every((one) => one) ? 'whole' : 'differs';
}
