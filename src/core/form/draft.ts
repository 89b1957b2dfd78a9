import { parsePeriod } from '../date/parse-period';
import { type Stretch, YEAR } from '../date/stretch';
import { isSigned } from '../figure/figure-in';
import { numberIn } from '../figure/number-in';
import { countsThings } from '../measure/dealers';
import { isMoney, isRateName, readMeasure } from '../measure/measure';
import { parseNumber } from '../number/parse';
import type { TableProblem } from '../problem/problem';
import type { RowSpan } from '../tab/area-span';
import type { Line } from '../tab/line';
import { nearest, readLines, readPeriods, type StatedPeriods, splitGap, titleStretch } from '../tab/lines';
import { mostOfYearsPlan } from '../tab/years-plan';
import { cleanText } from '../text/normalise';
import { cellAt, type Grid, type Tab } from '../workbook/workbook';
import { type FormBody, readFormBody } from './body';
import { type Form, type FormRow, targetRowOf } from './form';
import { type FormHeader, readFormHeader } from './form-header';
import { type FormColumns, readColumns } from './read-columns';
import { inItsTime, readTimeColumns, type TimedColumns } from './time-columns';
import { readTimeHeadings } from './time-headings';
import { labelledUnits } from './unit-lines';

/** A form before its unit and title are known. */
export type FormDraft = Omit<Form, 'unit' | 'title'> & {
  /** The lines above the first form of the tab, which speak of all of them. */
  readonly linesOnTop: readonly Line[];
  /** The lines above it as they stand in their cells: two lines in a cell are two. */
  readonly linesTyped: readonly Line[];
  /** Its rows are kinds of something, by the heading of their names. */
  readonly areKinds: boolean;
  /** Neither targets nor results are filled in. */
  readonly blank: boolean;
};

/** The forms of a tab, one below another, and what is unclear about them. */
export interface FormDrafts {
  readonly forms: readonly FormDraft[];
  readonly problems: readonly TableProblem[];
}

/** Headers stand near the top of a tab or near the end of the form above; no tab is searched to its end. */
const ROWS_SEARCHED = 60;

/** More text in a cell is prose. */
const LONGEST_CELL = 1000;

interface Found {
  /** One, or one for each time that columns or headings tell of. */
  readonly reads: readonly (FormColumns | TimedColumns)[];
  readonly first: number;
  readonly end: number;
}

/** Reads the forms of a tab that holds no table. `headerIn` reads the header that a row begins, null for none. */
export function draftForms(
  tab: Tab,
  headerIn: (row: number) => FormHeader | null = (row) => readFormHeader(tab.values, row),
): FormDrafts {
  const grid = tab.values;
  const found: Found[] = [];
  const problems: TableProblem[] = [];
  let limit = ROWS_SEARCHED;
  for (let row = 0; row < Math.min(grid.length, limit); row += 1) {
    const header = headerIn(row);
    if (header === null) continue;
    const body = readFormBody(grid, header);
    const { reads, unclear } =
      readTimeColumns(tab, header, body) ??
      readTimeHeadings(tab, header, body) ??
      readOneTime(tab, header, body);
    problems.push(...unclear);
    if (reads.length === 0 && unclear.length === 0) continue;
    if (reads.length > 0) found.push({ reads, first: header.header.first, end: body.end });
    row = body.end - 1;
    limit = body.end + ROWS_SEARCHED;
  }
  const starts = found.map(({ first }, index) => {
    const before = found[index - 1];
    return before === undefined ? 0 : startOfLines(grid, { from: before.end, to: first });
  });
  const top = topOf(grid, found[0]?.first ?? 0);
  const forms = found.flatMap(({ reads, first, end }, index) => {
    const above = { from: starts[index] ?? 0, to: first };
    const below = { from: end, to: starts[index + 1] ?? grid.length };
    return reads.map((read) => {
      if (!('stretch' in read)) return completeForm(tab, read, { above, below, top });
      return inItsTime(completeForm(tab, read.read, { above, below, top }), read);
    });
  });
  return { forms, problems };
}

function readOneTime(tab: Tab, header: FormHeader, body: FormBody) {
  const { read, unclear } = readColumns(tab, header, body);
  return { reads: read === null ? [] : [read], unclear };
}

/** The row from which lines between two forms belong to the lower one; its unit's line does. */
function startOfLines(grid: Grid, span: RowSpan): number {
  const start = splitGap(grid, span);
  const labels = labelledUnits(readLines(grid, nearest(span, 'above')));
  const last = labels[labels.length - 1]?.line.row ?? start;
  return Math.min(start, last);
}

function splitLines(grid: Grid, lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => {
    const typed = String(cellAt(grid, line.row, line.column)).slice(0, LONGEST_CELL);
    const parts = typed
      .split(/[\r\n]+/)
      .map(cleanText)
      .filter((text) => text !== '');
    return parts.length < 2 ? [line] : parts.map((text) => ({ ...line, text }));
  });
}

/** What stands above the first form of a tab. */
export interface Top {
  readonly lines: readonly Line[];
  /** The time of the title, of which "I. QUÝ I" below it is the first form's part. */
  readonly stated: StatedPeriods | null;
}

/** Reads what stands above the first form of a tab, whose header begins in a row. */
export function topOf(grid: Grid, first: number): Top {
  const rows = nearest({ from: 0, to: first }, 'above');
  const stated = readPeriods(grid, rows, { around: null });
  const year = stated?.year;
  return { lines: readLines(grid, rows), stated: year ? { figures: year, title: year } : stated };
}

/** Gives a form the lines, period and units of measure that stand around it. */
export function completeForm(
  tab: Tab,
  { headerTexts, ...read }: FormColumns,
  spans: { readonly above: RowSpan; readonly below: RowSpan; readonly top: Top },
): FormDraft {
  const above = nearest(spans.above, 'above');
  const linesAbove = readLines(tab.values, above);
  const { top } = spans;
  const linesOnTop = top.lines;
  const stated = readPeriods(tab.values, above, { around: top.stated }) ?? top.stated;
  const period = stated?.figures ?? parsePeriod(tab.name);
  const general =
    read.measureColumn === null
      ? readMeasure(
          headerTexts,
          [...linesAbove, ...linesOnTop].map(({ text }) => text),
        ).measure
      : null;
  const ofAll = (name: string) =>
    general !== null && isMoney(general) && countsThings(name) ? null : general;
  return {
    tab: tab.name,
    linesAbove,
    linesOnTop,
    linesTyped: splitLines(tab.values, linesAbove),
    linesBelow: readLines(tab.values, nearest(spans.below, 'below')),
    period,
    ...read,
    targetTime: read.targetTime ?? titleStretch(stated) ?? yearsOwn(tab, read, { stated, linesAbove }),
    rows: read.rows.map((row) => ({
      ...row,
      measure: row.measure ?? ofAll(row.name) ?? shareOf(tab, read, row),
    })),
  };
}

/** The year, for plans of no named time under a line that names a part of the title's year, where in most rows less is done than that part asks for. */
function yearsOwn(
  { values }: Tab,
  { rows, targetColumn, resultColumn, cumulative, columns }: Omit<FormColumns, 'headerTexts'>,
  { stated, linesAbove }: { readonly stated: StatedPeriods | null; readonly linesAbove: readonly Line[] },
): Stretch | null {
  if (stated?.year === undefined) return null;
  if (columns.some(({ column, stretch }) => column === targetColumn && stretch !== null)) return null;
  const most = mostOfYearsPlan(stated, { linesAbove, isCountedUp: cumulative });
  const told = rows.flatMap((row) => {
    const plan = numberIn(values, targetRowOf(row), targetColumn);
    const done = numberIn(values, row.row, resultColumn);
    return plan === null || done === null || plan <= 0 ? [] : [done < most * plan];
  });
  return told.filter((isLess) => isLess).length * 2 > told.length ? YEAR : null;
}

/** % where nothing names a unit of measure but a figure is signed, or what is called a rate is no fraction of 1. */
function shareOf(
  tab: Tab,
  { targetColumn, resultColumn }: Pick<Form, 'targetColumn' | 'resultColumn'>,
  row: FormRow,
): string | null {
  const at = targetRowOf(row);
  if (isSigned(tab, at, targetColumn) || isSigned(tab, row.row, resultColumn)) return '%';
  const target = parseNumber(cellAt(tab.values, at, targetColumn));
  const isPoints = target.kind === 'number' && target.value > 1 && target.value <= 100;
  return isRateName(row.name) && isPoints ? '%' : null;
}
