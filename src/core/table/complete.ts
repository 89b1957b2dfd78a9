import { measureOfLine } from '../measure/measure';
import type { TableProblem } from '../problem/problem';
import type { RowSpan } from '../tab/area-span';
import type { Line } from '../tab/line';
import { nearest, readLines } from '../tab/lines';
import { periodWords } from '../tab/period-heading';
import { isReference } from '../tab/period-line';
import { reports } from '../tab/planning';
import { cleanTitle, numberedHeading, pickTitle } from '../tab/title';
import { thingsOf, unusedProblems } from '../target/constant-target';
import { findNoteTargets } from '../target/note-target';
import type { Tab } from '../workbook/workbook';
import type { Context } from './completing';
import { withDirectionOfParts } from './direction-of-parts';
import type { TableDraft } from './draft';
import { areMeasuredApart } from './measured-apart';
import { namesLeftOut } from './names-left-out';
import { titleBesideRanks } from './ranked';
import { readIndicator } from './read-indicator';
import { measuresOfRows } from './row-measures';
import type { Table } from './table';
import { ALONE, statedAbove, type TimeAbove } from './time-above';
import { totalsOf } from './total-means';
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
  const picked =
    spans.caption ??
    heading ??
    pickTitle(linesAbove.filter((line) => !isNorm(line) && !isReference(line.text)));
  const title = picked === null ? null : titleBesideRanks(picked, draft) || null;
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
  const leftOut = namesLeftOut(tab.values, draft);
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
    ...(draft.changedPlans === undefined ? {} : { changedPlans: draft.changedPlans }),
    ...(draft.list === undefined ? {} : { list: draft.list }),
    ...(leftOut.length === 0 ? {} : { namesLeftOut: leftOut }),
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
