import { readClaimList } from '../claim/claim-list';
import { draftForms, type FormDraft } from '../form/draft';
import type { Form } from '../form/form';
import { readFormHeader } from '../form/form-header';
import { nameUnits } from '../form/name-units';
import { completeLog } from '../log/complete';
import type { LogDraft } from '../log/draft';
import { findLikelyLogHeader } from '../log/likely-header';
import type { Log } from '../log/log';
import { cleanText } from '../text/normalise';
import type { Tab, Workbook } from '../workbook/workbook';
import type { Column } from './columns';
import { findConstantTarget } from './constant-target';
import { type Drafts, draftTables, type OpenDraft, type TableDraft } from './draft';
import { findHeaderWithoutUnit, type HeaderWithoutUnit } from './header-without-unit';
import type { IndicatorColumns } from './indicators';
import { findLegacyText } from './legacy-text';
import { nearest, type RowSpan, readLines, readPeriod, splitGap } from './lines';
import { measuresDiffer, readMeasure } from './measure';
import { distinctNames, indicatorKey, isGenericTab } from './name';
import type { TableProblem } from './problem';
import { coversTime, isYearly } from './span';
import type { Line, OpenTable, Table, TableIndicator } from './table';
import { cleanTitle, pickTitle } from './title';

/** The tables, logs and forms of a workbook in the order of its tabs and rows, and what could not be understood. */
export interface Recognition {
  readonly tables: readonly Table[];
  /** Tables that wait for staff to say which column is the result; a problem tells of each. */
  readonly open: readonly OpenTable[];
  readonly logs: readonly Log[];
  readonly forms: readonly Form[];
  readonly problems: readonly TableProblem[];
}

/**
 * Finds the tables (a row a unit) and logs (a row an event) of every tab and says what their columns and rows are, from
 * what headers and lines say: nothing is known of places, bodies or indicators. Takes any grid, never throws, and reads
 * each cell a fixed number of times.
 */
export function recogniseTables(workbook: Workbook): Recognition {
  const found = workbook.tabs.filter((tab) => readClaimList(tab) === null).map(recogniseTab);
  const tables = found.flatMap((tab) => tab.tables);
  const logs = found.flatMap((tab) => tab.logs);
  const named = nameUnits(found.flatMap((tab) => tab.forms));
  const names = distinctNames(
    [...tables, ...logs].flatMap(({ tab, title, period, indicators }) =>
      indicators.map(({ name }) => ({ name, tab, title, period: period?.label ?? '' })),
    ),
  );
  const keys = new Map<string, number>();
  const keyOf = (tab: string, label: string): string => {
    const key = indicatorKey(tab, label);
    const times = (keys.get(key) ?? 0) + 1;
    keys.set(key, times);
    return times === 1 ? key : `${key} (${times})`;
  };
  let next = 0;
  const rename = <T extends { readonly name: string; readonly label: string }>(tab: string, own: T) => {
    const name = names[next] ?? own.name;
    next += 1;
    return { ...own, name, key: keyOf(tab, own.label) };
  };
  return {
    tables: tables.map((table) => ({
      ...table,
      indicators: table.indicators.map((indicator) => rename(table.tab, indicator)),
    })),
    logs: logs.map((log) => ({
      ...log,
      indicators: log.indicators.map((indicator) => rename(log.tab, indicator)),
    })),
    open: found.flatMap((tab) =>
      tab.open.map((one) => ({ ...one, key: keyOf(one.table.tab, one.table.title) })),
    ),
    forms: named.forms,
    problems: found.flatMap(({ tab, problems }) => [
      ...problems,
      ...named.problems.filter(({ place }) => place.tab === tab),
    ]),
  };
}

interface Block {
  readonly drafts: readonly TableDraft[];
  readonly logs: readonly LogDraft[];
  readonly first: number;
  readonly end: number;
}

type Found = Pick<Recognition, 'tables' | 'open' | 'logs' | 'problems'> & {
  readonly tab: string;
  readonly forms: readonly FormDraft[];
};

function recogniseTab(tab: Tab): Found {
  const problems: TableProblem[] = [];
  const open: OpenTable[] = [];
  const blocks: Block[] = [];
  for (let row = 0; row < tab.values.length; row += 1) {
    const found = draftTables(tab, row);
    if (found === null) continue;
    if (readFormHeader(tab.values, row) !== null) {
      row = found.end - 1;
      continue;
    }
    problems.push(...found.problems);
    open.push(...found.open.map((draft) => completeOpen(tab, draft, found.end)));
    const first = (found.tables[0] ?? found.logs[0])?.header.first;
    if (first !== undefined) blocks.push({ drafts: found.tables, logs: found.logs, first, end: found.end });
    row = found.end - 1;
  }
  let forms: readonly FormDraft[] = [];
  if (blocks.length === 0 && problems.length === 0) {
    const header = findHeaderWithoutUnit(tab);
    const found = header === null ? draftLikelyLog(tab) : draftLikely(tab, header);
    const first = (found?.tables[0] ?? found?.logs[0])?.header.first;
    if (found !== null && first !== undefined) {
      problems.push(...found.problems);
      blocks.push({ drafts: found.tables, logs: found.logs, first, end: found.end });
    } else {
      const drafts = draftForms(tab);
      forms = drafts.forms;
      problems.push(...drafts.problems);
      if (header !== null && forms.length === 0 && problems.length === 0)
        problems.push({ kind: 'headerWithoutUnit', place: header.place });
    }
  }
  const legacy = findLegacyText(tab);
  if (legacy !== null) problems.push({ kind: 'legacyText', place: legacy });
  const starts = blocks.map(({ first }, index) => {
    const before = blocks[index - 1];
    return before === undefined ? 0 : splitGap(tab.values, { from: before.end, to: first });
  });
  const tables: Table[] = [];
  const logs: Log[] = [];
  blocks.forEach((block, index) => {
    const above = { from: starts[index] ?? 0, to: block.first };
    const below = { from: block.end, to: starts[index + 1] ?? tab.values.length };
    const captions = readCaptions(tab, block.drafts);
    block.drafts.forEach((draft, place) => {
      const found = completeTable(tab, draft, { above, below, caption: captions[place] ?? null });
      problems.push(...found.problems);
      if (found.table.indicators.length > 0) tables.push(found.table);
    });
    for (const draft of block.logs) {
      const found = completeLog(tab, draft, { above, below });
      problems.push(...found.problems);
      if (found.log !== null) logs.push(found.log);
    }
  });
  return { tab: tab.name, tables, open, logs, forms, problems };
}

/** A table without a result, named by what stands above it. */
function completeOpen(tab: Tab, draft: OpenDraft, end: number): OpenTable {
  const spans = { above: { from: 0, to: draft.header.first }, below: { from: end, to: tab.values.length } };
  const { table } = completeTable(tab, draft, { ...spans, caption: null });
  const columns = draft.figures.map(({ column, texts }) => ({ column, texts }));
  return { key: '', table, columns };
}

/** A log whose column of units has more words than a noun for them. */
function draftLikelyLog(tab: Tab): Drafts | null {
  const likely = findLikelyLogHeader(tab);
  const found = likely === null ? null : draftTables(tab, likely.row, [likely.unitColumn]);
  return found === null || found.logs.length === 0 ? null : found;
}

function draftLikely(tab: Tab, { place, likelyUnitColumn }: HeaderWithoutUnit): Drafts | null {
  return likelyUnitColumn === null ? null : draftTables(tab, place.row, [likelyUnitColumn]);
}

/** What stands right above each of several tables side by side; nothing unless each has words of its own. */
function readCaptions(tab: Tab, drafts: readonly TableDraft[]): readonly string[] {
  if (drafts.length < 2) return [];
  const captions = drafts.flatMap(({ header, from, to }) => {
    const lines = readLines(tab.values, { from: Math.max(0, header.first - 1), to: header.first });
    const [own, ...more] = lines.filter(({ column }) => column >= from && column <= to);
    return own === undefined || more.length > 0 ? [] : [cleanTitle(own.text) || own.text];
  });
  return captions.length === drafts.length ? captions : [];
}

function completeTable(
  tab: Tab,
  draft: TableDraft,
  spans: { readonly above: RowSpan; readonly below: RowSpan; readonly caption: string | null },
): { readonly table: Table; readonly problems: readonly TableProblem[] } {
  const above = nearest(spans.above, 'above');
  const linesAbove = readLines(tab.values, above);
  const linesBelow = readLines(tab.values, nearest(spans.below, 'below'));
  const ownTitle = spans.caption ?? pickTitle(linesAbove);
  const context: Context = { tab, draft, linesAbove, linesBelow, ownTitle };
  const mixed = draft.indicators.filter(({ result, target }) =>
    measuresDiffer(result.texts, target?.texts ?? []),
  );
  const indicators = draft.indicators
    .filter((columns) => !mixed.includes(columns))
    .map((columns) => readIndicator(columns, context));
  const { header, ordinalColumn, unitColumn, rows } = draft;
  const table: Table = {
    tab: tab.name,
    title: ownTitle ?? tab.name,
    linesAbove,
    linesBelow,
    period: readPeriod(tab.values, above),
    header: { first: header.first, last: header.last },
    ordinalColumn,
    unitColumn,
    indicators: indicators.map(({ indicator }) => indicator),
    rows,
  };
  const problems = mixed.map(({ result }): TableProblem => {
    return { kind: 'mixedMeasures', place: { tab: tab.name, row: header.first, column: result.column } };
  });
  return { table, problems: [...problems, ...indicators.flatMap((found) => found.problems)] };
}

interface Context {
  readonly tab: Tab;
  readonly draft: TableDraft;
  readonly linesAbove: readonly Line[];
  readonly linesBelow: readonly Line[];
  /** The title found above the table, null when there is none. */
  readonly ownTitle: string | null;
}

function readIndicator(
  columns: IndicatorColumns,
  context: Context,
): { readonly indicator: TableIndicator; readonly problems: readonly TableProblem[] } {
  const { tab, draft, linesAbove, linesBelow, ownTitle } = context;
  const { result, target, rate, shortfall } = columns;
  const name = indicatorName(columns, context);
  const { target: source, contradicting } =
    target === null
      ? findConstantTarget(tab.values, {
          rows: draft.rows,
          resultColumn: result.column,
          rateColumn: rate?.column ?? null,
          linesAbove: [...linesAbove, ...statedIn(result, draft.header.first)],
          linesBelow,
          things: [result.leaf, name, tab.name, ownTitle ?? ''],
        })
      : { target: { kind: 'column' as const, column: target.column }, contradicting: [] };
  const place = { tab: tab.name, row: draft.header.first, column: result.column };
  const indicator = {
    name,
    label: name,
    key: '',
    cumulative: coversTime(result.texts),
    yearly:
      isYearly(target?.texts ?? []) ||
      (source.kind === 'constant' && isYearly([(source.line?.text ?? '').replace(/[()]/g, ' ')])),
    target: source,
    resultColumn: result.column,
    rateColumn: rate?.column ?? null,
    shortfallColumn: shortfall?.column ?? null,
    ...readMeasure(
      [...result.texts, ...(target?.texts ?? [])],
      linesAbove.map(({ text }) => text),
    ),
  };
  const contradicted = contradicting.length > 0;
  return {
    indicator,
    problems: contradicted ? [{ kind: 'contradictingTargets', place, values: contradicting }] : [],
  };
}

/** The texts of a result's header as lines, for a target stated there: "Số buổi (chỉ tiêu 12 buổi/năm)". */
function statedIn({ texts, column }: Column, row: number): readonly Line[] {
  return texts.map((text) => ({ row, column, text }));
}

/** The indicator's own header words, else the tab's name unless generic, else the title, else what the header counts. */
function indicatorName({ result }: IndicatorColumns, { tab, draft, ownTitle }: Context): string {
  if (result.label !== '') return result.label;
  if (draft.indicators.length > 1 && result.qualifier !== '') return capitalised(result.qualifier);
  if (!isGenericTab(tab.name)) return cleanText(tab.name);
  return ownTitle ?? (capitalised(result.qualifier) || result.leaf || tab.name);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
