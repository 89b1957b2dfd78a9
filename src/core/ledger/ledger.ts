import { readClaimList } from '../claim/claim-list';
import type { CalendarDate } from '../date/calendar-date';
import type { Form } from '../form/form';
import { isSumTab } from '../form/tab-unit';
import type { Log } from '../log/log';
import type { Register } from '../register/register';
import type { Recognition } from '../source/recognise';
import type { Indicator } from '../survey/indicator';
import type { Proposed } from '../survey/propose';
import type { TableProblem } from '../tab/problem';
import type { Table } from '../table/table';
import type { Grid, Place } from '../workbook/workbook';
import { type LedgerArea, together } from './area';
import { besideSources } from './beside';
import { type Fate, OUTSIDE, REFUSED } from './fate';
import { logArea } from './log-area';
import { REFUSALS } from './refusals';
import { type TableUse, tableArea } from './table-area';
import { nameKeyOf } from './table-like';
import { unknownTab, unreadTable } from './unknown-tab';
import { areasOfColumns, areasOfRows, type Unread } from './unread';
import { columnsOf, type Uses, usesOf } from './uses';

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
  const tabs = input.rest.tabs.map((tab) => {
    const { name, values } = tab;
    if (unused.has(name)) return { name, fateAt: () => UNUSED, unread: [] };
    if (readClaimList(tab) !== null || (areForms && isSumTab(name) && isWithoutSource(name, input)))
      return { name, fateAt: () => NO_SOURCE, unread: [] };
    const areas = areasOf(name, values, { input, uses });
    return { name, ...readTab(name, values, { areas, problems: input.problems, names }) };
  });
  const byName = new Map(tabs.map((tab) => [tab.name, tab]));
  return {
    fateAt: (tab, row, column) =>
      registeredFate(input.registers, { tab, row, column }) ??
      byName.get(tab)?.fateAt(row, column) ??
      OUTSIDE,
    unread: tabs.flatMap(({ unread }) => unread),
  };
}

/** What a figure is in a table that says who has which target; null outside of all. */
function registeredFate(registers: readonly Register[], { tab, row, column }: Place): Fate | null {
  const own = registers.find((one) => one.tab === tab && one.header < row && row <= one.last);
  if (own === undefined) return null;
  return column === own.columns.target ? { kind: 'figure', role: 'target' } : OUTSIDE;
}

const UNUSED: Fate = { kind: 'notUsed', why: 'unused' };
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

/** The sources of a tab, from the top. */
function areasOf(
  tab: string,
  grid: Grid,
  { input, uses }: { readonly input: LedgerInput; readonly uses: Uses },
): readonly LedgerArea[] {
  const { recognised, problems, setAside } = input;
  const here = ({ place }: TableProblem) => place.tab === tab;
  const own = problems.filter(here);
  const open = recognised.open.filter(({ table }) => table.tab === tab);
  const tables = recognised.tables.filter((table) => table.tab === tab);
  const all = [...tables, ...open.map(({ table }) => table)];
  const kept = new Set(input.logs.map(({ header }) => header.first));
  const ofTables = [
    ...tables.map((table) => {
      const taken = uses.ofTable(table);
      const left = table.indicators.flatMap((indicator) =>
        columnsOf(indicator).map((column) => [column, uses.leftOf(indicator)] as const),
      );
      const [first] = table.indicators;
      const whole = wholeOf(taken) ?? (taken.size === 0 && first !== undefined ? uses.leftOf(first) : null);
      return areaOfTable(grid, table, {
        fates: new Map([...left, ...taken]),
        whole,
        from: startOf(table, all),
        shift: uses.shiftOf(table),
        problems: own,
      });
    }),
    ...open.map(({ key, table }) => {
      const taken = uses.ofTable(table);
      const whole = taken.size > 0 ? null : setAside.has(key) ? uses.leftOf({ key }) : REFUSED;
      const from = startOf(table, all);
      return areaOfTable(grid, table, { fates: taken, whole, from, shift: 0, problems: own });
    }),
  ];
  return [
    ...together(ofTables),
    ...recognised.forms
      .filter((form) => form.tab === tab)
      .map((form) => areaOfForm(grid, form, { uses, problems: own })),
    ...recognised.logs
      .filter((log) => log.tab === tab)
      .map((log) => logArea(grid, log, uses.ofLog(log, kept.has(log.header.first)))),
  ].sort((a, b) => a.first - b.first || a.from - b.from);
}

/** The first column of a table: behind the one that stands on its left under the same header. */
function startOf({ header, unitColumn }: Table, all: readonly Table[]): number {
  const left = all.filter((other) => other.header.first === header.first && other.unitColumn < unitColumn);
  const ends = left.flatMap(({ columns }) => columns.map(({ column }) => column));
  return Math.max(-1, ...ends.filter((column) => column < unitColumn)) + 1;
}

function areaOfTable(
  grid: Grid,
  table: Table,
  {
    from,
    shift,
    ...use
  }: Pick<TableUse, 'fates' | 'whole'> & {
    readonly from: number;
    readonly shift: number;
    readonly problems: readonly TableProblem[];
  },
): LedgerArea {
  const others = table.others.map(({ row }) => row);
  const isDeclared = table.indicators.some(({ declared }) => declared !== undefined);
  const added = [...(table.partRows ?? new Map<number, readonly number[]>()).values()].flat();
  return tableArea(
    grid,
    { ...table, others, added, shift, from },
    { ...use, isDeclared, ...refusedIn(table, use.problems) },
  );
}

function areaOfForm(
  grid: Grid,
  form: Form,
  { uses, problems }: { readonly uses: Uses; readonly problems: readonly TableProblem[] },
): LedgerArea {
  const { header, nameColumn, targetColumn, resultColumn, rateColumn } = form;
  const fates = new Map(
    [targetColumn, resultColumn].map((column) => [column, uses.ofForm(form, column)] as const),
  );
  const whole = wholeOf(fates);
  if (rateColumn !== null) fates.set(rateColumn, { kind: 'typed', of: 'rate' });
  const shape = {
    ...form,
    unitColumn: nameColumn,
    from: 0,
    rows: form.rows.map(({ row }) => ({ kind: 'unit' as const, row })),
    others: [],
    added: [],
    shift: 0,
  };
  return tableArea(grid, shape, {
    fates,
    whole,
    isDeclared: false,
    ...refusedIn({ header, columns: form.columns }, problems),
  });
}

/** What all figures of a table are where every one that an indicator knows of is an earlier period's. */
function wholeOf(taken: ReadonlyMap<number, Fate>): Fate | null {
  const [first, ...others] = taken.values();
  if (first?.kind !== 'notUsed' || first.why !== 'earlier') return null;
  return others.every((fate) => fate.kind === 'notUsed' && fate.why === 'earlier') ? first : null;
}

/** The columns and rows of a source that problems name. */
function refusedIn(
  { header, columns }: Pick<Table, 'header' | 'columns'>,
  problems: readonly TableProblem[],
): Pick<TableUse, 'refused' | 'refusedRows'> {
  const refused = new Set<number>();
  const refusedRows = new Set<number>();
  const numbers = new Set(columns.map(({ column }) => column));
  for (const problem of problems) {
    const { place } = problem;
    const isHere = header.first <= place.row && place.row <= header.last && numbers.has(place.column);
    if (REFUSALS[problem.kind] === 'columns' && isHere) {
      const named = 'columns' in problem ? problem.columns : [place.column];
      for (const column of named) refused.add(column);
      for (const { column, role } of columns)
        if (role === 'target' || (role === 'result' && problem.kind === 'ambiguousTarget'))
          refused.add(column);
    }
    if (problem.kind === 'rowsWithoutUnit' || problem.kind === 'rowsWithoutIndicator') {
      for (const row of problem.rows) if (row > header.last) refusedRows.add(row);
    }
  }
  return { refused, refusedRows };
}

function readTab(
  tab: string,
  grid: Grid,
  {
    areas,
    problems,
    names,
  }: {
    readonly areas: readonly LedgerArea[];
    readonly problems: readonly TableProblem[];
    readonly names: ReadonlySet<string>;
  },
): { readonly fateAt: (row: number, column: number) => Fate; readonly unread: readonly Unread[] } {
  const refusedFrom = problems
    .filter(
      ({ kind, place }) => place.tab === tab && (REFUSALS[kind] === 'table' || REFUSALS[kind] === 'columns'),
    )
    .filter(({ place }) => !areas.some(({ first, last }) => first <= place.row && place.row <= last))
    .map(({ place }) => place.row);
  if (areas.length === 0 && refusedFrom.length === 0) {
    const unknown = unknownTab(tab, grid, names);
    return { fateAt: (row, column) => unknown.fateAt(row, column), unread: unknown.unread };
  }
  const beside = besideSources(grid, { areas, refusedFrom });
  const isShared = areas.length > 1;
  return {
    unread: [
      ...areas.flatMap((area) => {
        const rows = [...area.unreadRows, ...(beside.rowsOf.get(area) ?? [])];
        return unreadOf(area, rows, isShared ? area.title : '');
      }),
      ...beside.tables.map((rows) => unreadTable(tab, grid, rows)),
    ],
    fateAt: (row, column) => {
      const within = areas.filter(({ first, last }) => first <= row && row <= last);
      const own = within.find(({ from, to }) => from <= column && column <= to);
      if (own !== undefined) return own.fateAt(row, column);
      return within.length > 0 ? OUTSIDE : beside.fateAt(row, column);
    },
  };
}

function unreadOf(area: LedgerArea, rows: readonly number[], title: string): readonly Unread[] {
  const { tab, nameColumn, values, unread, body, last } = area;
  const found: Unread[] = [];
  const [head, ...more] = areasOfRows(rows, { from: nameColumn, to: Math.max(nameColumn, ...values) });
  if (head !== undefined) {
    found.push({ tab, title, kind: 'rows', count: rows.length, headings: [], areas: [head, ...more] });
  }
  const [left, ...others] = areasOfColumns(
    unread.map(({ column }) => column),
    { from: body, to: last },
  );
  if (left !== undefined) {
    const headings = unread.map(({ heading }) => heading);
    found.push({ tab, title, kind: 'columns', count: unread.length, headings, areas: [left, ...others] });
  }
  return found;
}
