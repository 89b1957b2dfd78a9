import { parsePeriod } from '../date/parse-period';
import type { Period } from '../date/period';
import { columnContent, decideResults } from '../table/figures';
import { groupIndicators } from '../table/indicators';
import { nearest, type RowSpan, readLines, readPeriod, splitGap } from '../table/lines';
import { measuresDiffer, readMeasure } from '../table/measure';
import type { TableProblem } from '../table/problem';
import { coversTime, isYearly } from '../table/span';
import type { Line, TableRow } from '../table/table';
import { isUnitName } from '../table/unit-header';
import { cleanText } from '../text/normalise';
import { cellAt, type Grid, type Tab } from '../workbook/workbook';
import { type FormBody, readFormBody } from './body';
import type { Form, FormRow } from './form';
import { type FormHeader, readFormHeader } from './form-header';
import { readFormRows } from './rows';
import { labelledUnits } from './unit-lines';

/** A form before its unit and title are known. */
export type FormDraft = Omit<Form, 'unit' | 'title'> & {
  /** The lines above the first form of the tab, which speak of all of them. */
  readonly linesOnTop: readonly Line[];
  /** The lines above it as they stand in their cells: two lines in a cell are two. */
  readonly linesTyped: readonly Line[];
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
  readonly read: Read;
  readonly first: number;
  readonly end: number;
}

/** What a header and its rows say, before the lines around them. */
type Read = Pick<
  Form,
  | 'header'
  | 'ordinalColumn'
  | 'nameColumn'
  | 'measureColumn'
  | 'targetColumn'
  | 'resultColumn'
  | 'rateColumn'
  | 'cumulative'
  | 'yearly'
  | 'rows'
> & { readonly blank: boolean; readonly headerTexts: readonly string[] };

/** Reads the forms of a tab that holds no table. */
export function draftForms(tab: Tab): FormDrafts {
  const grid = tab.values;
  const found: Found[] = [];
  const problems: TableProblem[] = [];
  let limit = ROWS_SEARCHED;
  for (let row = 0; row < Math.min(grid.length, limit); row += 1) {
    const header = readFormHeader(grid, row);
    if (header === null) continue;
    const body = readFormBody(grid, header);
    const { read, unclear } = readForm(tab, header, body);
    problems.push(...unclear);
    if (read === null && unclear.length === 0) continue;
    if (read !== null) found.push({ read, first: header.header.first, end: body.end });
    row = body.end - 1;
    limit = body.end + ROWS_SEARCHED;
  }
  const starts = found.map(({ first }, index) => {
    const before = found[index - 1];
    return before === undefined ? 0 : startOfLines(grid, { from: before.end, to: first });
  });
  const topRows = nearest({ from: 0, to: found[0]?.first ?? 0 }, 'above');
  const top: Top = { lines: readLines(grid, topRows), period: readPeriod(grid, topRows) };
  const forms = found.map(({ read, first, end }, index) => {
    const above = { from: starts[index] ?? 0, to: first };
    const below = { from: end, to: starts[index + 1] ?? grid.length };
    return completeForm(tab, read, { above, below, top });
  });
  return { forms, problems };
}

/** The row from which lines between two forms belong to the lower one; its unit's line does. */
function startOfLines(grid: Grid, span: RowSpan): number {
  const start = splitGap(grid, span);
  const labels = labelledUnits(readLines(grid, nearest(span, 'above')));
  const last = labels[labels.length - 1]?.line.row ?? start;
  return Math.min(start, last);
}

function readForm(
  tab: Tab,
  form: FormHeader,
  body: FormBody,
): { readonly read: Read | null; readonly unclear: readonly TableProblem[] } {
  const grid = tab.values;
  const { header, columns } = form;
  const none = { read: null, unclear: [] };
  const at = (column: number, row = header.first) => ({ tab: tab.name, row, column });
  const sample = body.rows.map(({ row, name }): TableRow => {
    return { kind: 'unit', row, name, ordinal: null, group: null };
  });
  const results = columns.filter(({ role }) => role === 'result');
  const contents = columns
    .filter(({ role }) => role === 'result' || role === 'target')
    .map(({ column }) => columnContent(grid, sample, column));
  const blank = contents.every((content) => content === 'blank');
  const decision = decideResults(grid, sample, columns);
  if (!(blank || contents.includes('figures')) || decision.kind !== 'decided') return none;
  const { indicators, ambiguous, ambiguousTargets } = groupIndicators(decision.columns);
  const unclear = [
    ...ambiguous.map((rivals): TableProblem => {
      return { kind: 'ambiguousResult', place: at(rivals[0] ?? 0), columns: rivals };
    }),
    ...ambiguousTargets.map((rivals): TableProblem => {
      return { kind: 'ambiguousTarget', place: at(rivals[0] ?? 0), columns: rivals };
    }),
  ];
  const measured = indicators.filter(({ target }) => target !== null);
  const [only, ...more] = measured;
  if (only === undefined) return { read: null, unclear };
  const { result, target, rate } = only;
  const isResult = results.some(({ column }) => column === result.column);
  if (more.length > 0 || target === null || !isResult) return none;
  const rows = readFormRows(body.rows);
  if (rows.length === 0 || areUnits(rows)) return none;
  if (measuresDiffer(result.texts, target.texts)) {
    return { read: null, unclear: [...unclear, { kind: 'mixedMeasures', place: at(result.column) }] };
  }
  const [nameless] = body.nameless;
  if (nameless !== undefined) {
    const place = at(form.nameColumn, nameless);
    unclear.push({ kind: 'rowsWithoutIndicator', place, rows: body.nameless });
  }
  const read: Read = {
    header: { first: header.first, last: header.last },
    ordinalColumn: form.ordinalColumn,
    nameColumn: form.nameColumn,
    measureColumn: form.measureColumn,
    targetColumn: target.column,
    resultColumn: result.column,
    rateColumn: rate?.column ?? null,
    cumulative: coversTime(result.texts),
    yearly: isYearly(target.texts),
    rows,
    blank,
    headerTexts: [...result.texts, ...target.texts],
  };
  return { read, unclear };
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

/** Whether most rows name units: a table under a heading for something else. */
function areUnits(rows: readonly FormRow[]): boolean {
  return rows.filter(({ name }) => isUnitName(name)).length * 2 > rows.length;
}

/** What stands above the first form of a tab. */
interface Top {
  readonly lines: readonly Line[];
  readonly period: Period | null;
}

function completeForm(
  tab: Tab,
  { headerTexts, ...read }: Read,
  spans: { readonly above: RowSpan; readonly below: RowSpan; readonly top: Top },
): FormDraft {
  const above = nearest(spans.above, 'above');
  const linesAbove = readLines(tab.values, above);
  const { lines: linesOnTop, period: periodOnTop } = spans.top;
  const period = readPeriod(tab.values, above) ?? periodOnTop ?? parsePeriod(tab.name);
  const general =
    read.measureColumn === null
      ? readMeasure(
          headerTexts,
          [...linesAbove, ...linesOnTop].map(({ text }) => text),
        ).measure
      : null;
  return {
    tab: tab.name,
    linesAbove,
    linesOnTop,
    linesTyped: splitLines(tab.values, linesAbove),
    linesBelow: readLines(tab.values, nearest(spans.below, 'below')),
    period,
    ...read,
    rows: read.rows.map((row) => ({ ...row, measure: row.measure ?? general })),
  };
}
