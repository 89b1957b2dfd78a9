import { readClaimList } from '../claim/claim-list';
import type { CalendarDate } from '../date/calendar-date';
import { isSumTab } from '../form/tab-unit';
import type { Log } from '../log/log';
import type { TableProblem } from '../problem/problem';
import type { Recognition } from '../source/recognise';
import type { Indicator } from '../survey/indicator';
import type { Proposed } from '../survey/propose';
import { holdsFigure } from '../tab/holds-figure';
import { cellAt, type Grid, type Place, type Tab } from '../workbook/workbook';
import type { LedgerArea } from './area';
import { areasOf } from './areas';
import { besideSources } from './beside';
import { type Fate, OTHER_TARGET, OUTSIDE, REFUSED, TARGET, UNREAD, UNUSED } from './fate';
import { overruledTargets } from './overruled';
import { REFUSALS } from './refusals';
import { nameKeyOf } from './table-like';
import { unknownTab, unreadBlock, unreadTable } from './unknown-tab';
import { areasOfColumns, areasOfRows, type Unread } from './unread';
import { usesOf } from './uses';
import { blocksBeside } from './without-header';

/** What a survey was made from and what it made of it. */
export interface LedgerInput
  extends Pick<Proposed, 'rest' | 'registers' | 'recognised' | 'setAside' | 'declared'> {
  readonly indicators: readonly Indicator[];
  /** The logs that no setting leaves out. */
  readonly logs: readonly Log[];
  /** What is told of sources that could not be read. */
  readonly problems: readonly TableProblem[];
  readonly today: CalendarDate;
}

/** What became of every figure in the tabs of the staff (rule 14 of the product). */
export interface Ledger {
  /** The fate of a figure; a cell without one has that of a figure in its place. */
  readonly fateAt: (tab: string, row: number, column: number) => Fate;
  /** What nothing else on the pages speaks of. */
  readonly unread: readonly Unread[];
  /** Columns of plans with results of their own that no page judges. */
  readonly unjudged: readonly Unread[];
}

/**
 * Tells of each figure what it is to the survey. It is kept by source, row and column, so that a log of 100.000 rows costs a byte a
 * row; cells are only looked at where a row or column is not known.
 */
export function readLedger(input: LedgerInput): Ledger {
  const uses = usesOf(input.indicators, input);
  const names = unitNames(input.recognised);
  const unused = new Set(input.declared.flatMap(({ hint }) => (hint.isUnused ? [hint.tab] : [])));
  const areForms = input.recognised.forms.length > 0;
  const fateOfAll = (tab: Tab): Fate | null => {
    if (unused.has(tab.name)) return UNUSED;
    const isSum = areForms && isSumTab(tab.name) && isWithoutSource(tab.name, input);
    return isSum || readClaimList(tab) !== null ? NO_SOURCE : null;
  };
  const read = input.rest.tabs.map((tab) => {
    const whole = fateOfAll(tab);
    return { tab, whole, areas: whole === null ? areasOf(tab.name, tab.values, { ...input, uses }) : [] };
  });
  const sources = read.flatMap(({ areas }) => areas);
  const tabs = read.map(({ tab: { name, values }, whole, areas }) => {
    if (whole !== null) return { name, fateAt: () => whole, unread: [], unjudged: [] };
    return { name, ...readTab(name, values, { areas, problems: input.problems, names, sources }) };
  });
  const isOverruled = overruledTargets(input.indicators);
  const byName = new Map(tabs.map((tab) => [tab.name, tab]));
  return {
    fateAt: (tab, row, column) => {
      const place = { tab, row, column };
      const registered = registeredFate(input, place);
      if (registered !== null) return registered;
      return isOverruled(place) ? OTHER_TARGET : (byName.get(tab)?.fateAt(row, column) ?? OUTSIDE);
    },
    unread: tabs.flatMap(({ unread }) => unread),
    unjudged: tabs.flatMap(({ unjudged }) => unjudged),
  };
}

/** What a figure is in a table that says who has which target; null outside of all. */
function registeredFate(
  { registers, problems }: Pick<LedgerInput, 'registers' | 'problems'>,
  { tab, row, column }: Place,
): Fate | null {
  const own = registers.find((one) => one.tab === tab && one.header < row && row <= one.last);
  if (own === undefined) return null;
  if (column !== own.columns.target) return OUTSIDE;
  const isHere = ({ kind, place }: TableProblem) =>
    kind === 'registerRow' && place.tab === tab && place.row === row;
  return problems.some(isHere) ? REFUSED : TARGET;
}

const NO_SOURCE: Fate = { kind: 'notUsed', why: 'noSource' };

/** Whether nothing was found in a tab: one that sums up the forms of other tabs is none itself. */
function isWithoutSource(tab: string, { recognised, problems }: LedgerInput): boolean {
  const { tables, open, forms, logs } = recognised;
  const places = [
    ...tables,
    ...forms,
    ...logs,
    ...open.map(({ table }) => table),
    ...problems.map(({ place }) => place),
  ];
  return !places.some((place) => place.tab === tab);
}

/** So many names tell a tab of the same units. */
const MOST_NAMES = 500;

/** The units of tables and logs as they are typed, which tell figures beside them in other tabs. */
function unitNames({ tables, logs }: Recognition): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { rows } of [...tables, ...logs])
    for (const row of rows.slice(0, MOST_NAMES))
      if (!('kind' in row && row.kind !== 'unit') && row.name !== '') names.add(nameKeyOf(row.name));
  return names;
}

function readTab(
  tab: string,
  grid: Grid,
  {
    areas,
    problems,
    names,
    sources,
  }: {
    readonly areas: readonly LedgerArea[];
    readonly problems: readonly TableProblem[];
    readonly names: ReadonlySet<string>;
    readonly sources: readonly LedgerArea[];
  },
): Pick<Ledger, 'unread' | 'unjudged'> & { readonly fateAt: (row: number, column: number) => Fate } {
  const refusedFrom = problems
    .filter(
      ({ kind, place }) => place.tab === tab && (REFUSALS[kind] === 'table' || REFUSALS[kind] === 'columns'),
    )
    .filter(({ place }) => !areas.some(({ first, last }) => first <= place.row && place.row <= last))
    .map(({ place }) => place.row);
  if (areas.length === 0 && refusedFrom.length === 0) {
    const unknown = unknownTab(tab, grid, { names, sources });
    return { fateAt: (row, column) => unknown.fateAt(row, column), unread: unknown.unread, unjudged: [] };
  }
  const beside = besideSources(grid, { areas, refusedFrom });
  const isShared = areas.length > 1;
  const blocks = areas.flatMap((area) => blocksBeside(grid, area, areas));
  return {
    unread: withoutRepeated([
      ...areas.flatMap((area) => {
        const rows = [...area.unreadRows, ...(beside.rowsOf.get(area) ?? [])];
        return unreadOf(area, rows, isShared ? area.title : '');
      }),
      ...beside.tables.map((rows) => unreadTable(tab, grid, rows)),
      ...blocks.map((block) => unreadBlock(tab, block)),
    ]),
    unjudged: areas.flatMap((area) => columnsOf(area, area.unjudged, isShared ? area.title : '')),
    fateAt: (row, column) => {
      const within = areas.filter(({ first, last }) => first <= row && row <= last);
      const own = within.find(({ from, to }) => from <= column && column <= to);
      if (own !== undefined) return own.fateAt(row, column);
      if (within.length === 0) return beside.fateAt(row, column);
      const isInBlock = blocks.some(
        ({ rows, from, to }) => rows.includes(row) && from <= column && column <= to,
      );
      return isInBlock && holdsFigure(cellAt(grid, row, column)) ? UNREAD : OUTSIDE;
    },
  };
}

/** Of sources that share their rows, as lists that staff declare twice, each cell is told once. */
function withoutRepeated(all: readonly Unread[]): readonly Unread[] {
  const known = new Map(all.map((unread) => [JSON.stringify([unread.kind, unread.areas]), unread]));
  return [...known.values()];
}

function unreadOf(area: LedgerArea, rows: readonly number[], title: string): readonly Unread[] {
  const { tab, nameColumn, values, unread } = area;
  const found: Unread[] = [];
  const [head, ...more] = areasOfRows(rows, { from: nameColumn, to: Math.max(nameColumn, ...values) });
  if (head !== undefined) {
    found.push({ tab, title, kind: 'rows', count: rows.length, headings: [], areas: [head, ...more] });
  }
  return [...found, ...columnsOf(area, unread, title)];
}

function columnsOf(
  { tab, body, last }: LedgerArea,
  columns: LedgerArea['unread'],
  title: string,
): readonly Unread[] {
  const [left, ...others] = areasOfColumns(
    columns.map(({ column }) => column),
    { from: body, to: last },
  );
  if (left === undefined) return [];
  const headings = columns.map(({ heading }) => heading);
  return [{ tab, title, kind: 'columns', count: columns.length, headings, areas: [left, ...others] }];
}
