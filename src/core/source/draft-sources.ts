import { withoutEarlierAnswers } from '../blocks/answers-again';
import { draftBlocks } from '../blocks/draft-blocks';
import { withoutRowsAgain } from '../blocks/rows-again';
import { withSeveralRows } from '../blocks/several-rows';
import { draftLog, type LogDraft } from '../log/draft';
import { secondUnitColumn } from '../log/likely-header';
import { unitColumnOfEvents } from '../log/units-of-events';
import type { TableProblem } from '../problem/problem';
import { readColumnRoles } from '../tab/columns';
import { readHeader } from '../tab/header';
import {
  apartByGap,
  apartByNames,
  goesOnBeside,
  type Slice,
  slicesOf,
  withNumberedColumn,
} from '../tab/slices';
import { draftTable, type OpenDraft, type TableDraft } from '../table/draft';
import { keyOfName } from '../unit/parse-name';
import type { Tab } from '../workbook/workbook';
import { draftByMergedUnits } from './merged-units';
import { draftBySecondUnits } from './second-units';
import type { KnownUnits } from './unit-column';
import { withUnitsUnder } from './units-under';

/** What stands at a header: tables and logs side by side, problems, and the first row behind them. */
export interface Drafts {
  readonly tables: readonly TableDraft[];
  /** Tables that wait for staff to say which column is the result; a problem tells of each. */
  readonly open: readonly OpenDraft[];
  readonly logs: readonly LogDraft[];
  readonly problems: readonly TableProblem[];
  readonly end: number;
}

/**
 * Reads the logs and tables whose header stands in a row, null when none does; a list of enterprises or persons is one of the units
 * that its second unit column names. `unitColumns` as {@link readHeader} takes them.
 */
export function draftSources(
  tab: Tab,
  row: number,
  { unitColumns, known }: { readonly unitColumns?: readonly number[]; readonly known: KnownUnits },
): Drafts | null {
  const header = readHeader(tab.values, row, unitColumns);
  if (header === null) return null;
  const columns = readColumnRoles(header, tab.values);
  const tables: TableDraft[] = [];
  const open: OpenDraft[] = [];
  const logs: LogDraft[] = [];
  const problems: TableProblem[] = [];
  let end = header.last + 1;
  const slices = slicesOf(header, columns)
    .flatMap((slice) => apartByGap(tab.values, { header, columns, slice }))
    .flatMap((slice) => apartByNames(tab.values, { header, columns, slice }))
    .map((slice) => withNumberedColumn(tab.values, { header, columns, slice }))
    .map((slice) => withUnitsUnder(tab.values, { header, columns, slice }));
  const beside = goesOnBeside(tab.values, header, { columns, slices });
  if (beside !== null) {
    const halves = slices.map((slice) => draftTable(tab, { header, columns, slice }));
    end = Math.max(end, ...halves.map((half) => half.end));
    if (!areHalves(halves)) {
      const place = { tab: tab.name, row: header.first, column: beside };
      return { tables, open, logs, problems: [{ kind: 'goesOnBeside', place }], end };
    }
    return { tables: halves.flatMap(({ table }) => table ?? []), open, logs, problems, end };
  }
  for (const slice of slices) {
    const blocks = draftBlocks(tab, { header, columns, slice });
    if (blocks !== null) {
      tables.push(...blocks.tables);
      problems.push(...blocks.problems);
      end = Math.max(end, blocks.end);
      continue;
    }
    const log = draftLog(tab, { header, columns, ...slice });
    if (log !== null) {
      const whose =
        unitColumns === undefined
          ? unitColumnOfEvents({ grid: tab.values, header, known }, { columns, slice })
          : null;
      const own = typeof whose === 'number' ? logOfUnits(tab, { row, slice, column: whose }) : null;
      if (whose !== 'unclear') logs.push(own ?? log);
      end = Math.max(end, log.end, own?.end ?? 0);
      continue;
    }
    const named = draftTable(tab, { header, columns, slice });
    const frame = { header, row, slice };
    const list =
      named.table === null
        ? null
        : (draftByMergedUnits(tab, frame, named.table) ?? draftBySecondUnits(tab, frame, named.table));
    const found = list ?? named;
    if (found.table !== null)
      tables.push(
        withSeveralRows(
          tab.values,
          withoutRowsAgain(tab.values, withoutEarlierAnswers(tab.values, found.table)),
        ),
      );
    if (found.open !== null) open.push(found.open);
    problems.push(...found.problems);
    end = Math.max(end, found.end);
  }
  if (unitColumns === undefined && tables.length === 0 && logs.length === 0) {
    const second = secondUnitColumn(tab.values, header);
    const list = second === null ? null : draftSources(tab, row, { unitColumns: [second], known });
    if (list !== null && list.logs.length > 0) return list;
  }
  return { tables, open, logs, problems, end };
}

/** The same log by the column that says whose its events are, where its heading's only names them. */
function logOfUnits(
  tab: Tab,
  { row, slice, column }: { readonly row: number; readonly slice: Slice; readonly column: number },
): LogDraft | null {
  const own = readHeader(tab.values, row, [column]);
  if (own === null) return null;
  const frame = { ...slice, unitColumns: [column] };
  return draftLog(tab, { header: own, columns: readColumnRoles(own, tab.values), ...frame });
}

/** Whether tables side by side can be put together: each is read whole, with one indicator at least, and no unit stands in two of them. */
function areHalves(halves: readonly ReturnType<typeof draftTable>[]): boolean {
  const names = halves.flatMap(({ table }) =>
    (table?.rows ?? []).flatMap(({ kind, name }) => (kind === 'unit' ? [keyOfName(name)] : [])),
  );
  const areRead = halves.every(({ table, problems }) => table !== null && problems.length === 0);
  const counts = new Set(halves.map(({ table }) => table?.indicators.length ?? 0));
  return areRead && counts.size === 1 && new Set(names).size === names.length;
}
