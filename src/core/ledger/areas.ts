import { type Form, resultColumnOf, targetRowOf } from '../form/form';
import type { Log } from '../log/log';
import type { TableProblem } from '../problem/problem';
import type { Recognition } from '../source/recognise';
import type { SetAside } from '../survey/set-aside';
import { madeFromColumns } from '../table/percent-bases';
import type { Table } from '../table/table';
import { readAssignments } from '../target/assignment';
import type { Grid } from '../workbook/workbook';
import { type LedgerArea, together } from './area';
import { type Fate, REFUSED, UNREAD } from './fate';
import { logArea } from './log-area';
import { REFUSALS } from './refusals';
import { type TableUse, tableArea } from './table-area';
import { BASE, columnsOf, EARLIER, type Uses } from './uses';

const TYPED_RATE: Fate = { kind: 'typed', of: 'rate' };

/** What the sources of a workbook are, and what is used of them. */
export interface AreasInput {
  readonly recognised: Recognition;
  readonly problems: readonly TableProblem[];
  readonly setAside: SetAside;
  /** The logs that no setting leaves out. */
  readonly logs: readonly Log[];
  readonly uses: Uses;
}

/** The sources of a tab, from the top. */
export function areasOf(
  tab: string,
  grid: Grid,
  { recognised, problems, setAside, logs, uses }: AreasInput,
): readonly LedgerArea[] {
  const here = ({ place }: TableProblem) => place.tab === tab;
  const own = problems.filter(here);
  const open = recognised.open.filter(({ table }) => table.tab === tab);
  const tables = recognised.tables.filter((table) => table.tab === tab);
  const all = [...tables, ...open.map(({ table }) => table)];
  const forms = recognised.forms.filter((form) => form.tab === tab);
  const ownLogs = recognised.logs.filter((log) => log.tab === tab);
  const kept = new Set(logs.flatMap((log) => (log.tab === tab ? [log.header.first] : [])));
  const firsts = [...all, ...forms, ...ownLogs].map(({ header }) => header.first);
  const end = ({ header }: Pick<Table, 'header'>) =>
    Math.min(...firsts.filter((first) => first > header.first));
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
        end: end(table),
        shift: uses.shiftOf(table),
        problems: own,
      });
    }),
    ...open.map((one) => {
      const { key, table } = one;
      const taken = new Map(uses.ofTable(table));
      if (taken.size > 0)
        for (const { column } of readAssignments(one)) if (!taken.has(column)) taken.set(column, UNREAD);
      const whole = taken.size > 0 ? null : setAside.has(key) ? uses.leftOf({ key }) : REFUSED;
      const span = { from: startOf(table, all), end: end(table) };
      return areaOfTable(grid, table, { fates: taken, whole, ...span, shift: 0, problems: own });
    }),
  ];
  return [
    ...together(ofTables),
    ...together(forms.map((form) => areaOfForm(grid, form, { uses, end: end(form), problems: own }))),
    ...ownLogs.map((log) => logArea(grid, log, uses.ofLog(log, kept.has(log.header.first)))),
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
    end,
    shift,
    ...use
  }: Pick<TableUse, 'fates' | 'whole'> & {
    readonly from: number;
    readonly end: number;
    readonly shift: number;
    readonly problems: readonly TableProblem[];
  },
): LedgerArea {
  const others = table.others.map(({ row }) => row);
  const isDeclared = table.indicators.some(({ declared }) => declared !== undefined);
  const added = [...(table.partRows ?? new Map<number, readonly number[]>()).values()].flat();
  const stated = table.indicators.flatMap(({ target }) =>
    target.kind === 'constant' && target.from === 'row' && target.line ? [target.line.row] : [],
  );
  return tableArea(
    grid,
    { ...table, others, added, shift, stated, from },
    { ...use, isDeclared, ...refusedIn(table, use.problems, { end }) },
  );
}

function areaOfForm(
  grid: Grid,
  form: Form,
  {
    uses,
    end,
    problems,
  }: { readonly uses: Uses; readonly end: number; readonly problems: readonly TableProblem[] },
): LedgerArea {
  const { header, nameColumn, targetColumn, rateColumn } = form;
  const results = form.rows.map((row) => resultColumnOf(form, row));
  const fates = new Map(
    [targetColumn, ...(form.adjusted?.columns ?? []), ...new Set(results)].map(
      (column) => [column, uses.ofForm(form, column)] as const,
    ),
  );
  const whole = wholeOf(fates);
  if (rateColumn !== null && !fates.has(rateColumn)) fates.set(rateColumn, TYPED_RATE);
  for (const column of form.rows.flatMap(madeFromColumns)) if (!fates.has(column)) fates.set(column, BASE);
  const shape = {
    ...form,
    unitColumn: nameColumn,
    from: 0,
    rows: form.rows.flatMap(({ row, resultRows = [] }) =>
      [row, ...resultRows].map((own) => ({ kind: 'unit' as const, row: own })),
    ),
    others: [
      ...(form.asides ?? []),
      ...(form.wholes ?? []).flatMap(({ kinds, areAdded }) => (areAdded ? [] : kinds.map(({ row }) => row))),
    ],
    added: [],
    shift: 0,
    stated: form.rows.flatMap((row) => (row.targetShift === undefined ? [] : [targetRowOf(row)])),
  };
  const area = tableArea(grid, shape, {
    fates,
    whole,
    isDeclared: false,
    ...refusedIn({ header, columns: form.columns }, problems, { end }),
  });
  const earlier = uses.earlierRows(form);
  const resultOfRow = new Map(form.rows.map(({ row }, at) => [row, results[at]]));
  const fateAt: LedgerArea['fateAt'] = (row, column) => {
    const fate = area.fateAt(row, column);
    const own = resultOfRow.get(row);
    if (fate.kind === 'figure' && fate.role === 'result' && own !== undefined && own !== column)
      return column === rateColumn ? TYPED_RATE : BASE;
    return fate.kind === 'figure' && earlier.has(row) ? EARLIER : fate;
  };
  return { ...area, fateAt };
}

/** What all figures of a table are where every one that an indicator knows of is an earlier period's. */
function wholeOf(taken: ReadonlyMap<number, Fate>): Fate | null {
  const [first, ...others] = taken.values();
  if (first?.kind !== 'notUsed' || first.why !== 'earlier') return null;
  return others.every((fate) => fate.kind === 'notUsed' && fate.why === 'earlier') ? first : null;
}

/** The columns and rows of a source that problems name; `end` is where the next one's header begins. */
function refusedIn(
  { header, columns }: Pick<Table, 'header' | 'columns'>,
  problems: readonly TableProblem[],
  { end }: { readonly end: number },
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
      if (problem.kind === 'unpairedColumns') continue;
      for (const { column, role } of columns)
        if (role === 'target' || (role === 'result' && problem.kind === 'ambiguousTarget'))
          refused.add(column);
    }
    if (problem.kind === 'rowsWithoutUnit' || problem.kind === 'rowsWithoutIndicator') {
      for (const row of problem.rows) if (row > header.last && row < end) refusedRows.add(row);
    }
  }
  return { refused, refusedRows };
}
