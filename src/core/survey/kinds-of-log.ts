import { groupBy } from '../collection/group-by';
import type { Log, LogIndicator } from '../log/log';
import { readWords } from '../phrase/words';
import { meetsConditions, type RowCondition } from '../settings/row-condition';
import type { Column } from '../tab/column';
import { indicatorKey } from '../tab/name';
import type { Assignment } from '../target/assignment';
import type { Grid } from '../workbook/workbook';
import { kindNamed } from './kind-of-target';

/** A plan for one of the kinds that a column sorts a log's rows into. */
interface OfKind {
  readonly assignment: Assignment;
  readonly kind: RowCondition;
}

/**
 * A log with an indicator for each column of a table of targets that is headed by one of the kinds that a column of the log sorts its rows into: "Tập
 * huấn" and "Kiểm tra" of a diary with a column Loại hoạt động. Null where fewer than two columns are, where two tables or two columns of the log could
 * be meant, or where nothing tells what is added.
 *
 * @param columnOf the column whose figures a target is of, null for the rows themselves, undefined where nothing tells.
 */
export function withKindsOfTargets(
  log: Log,
  assignments: readonly Assignment[],
  {
    grid,
    columnOf,
    tie,
  }: {
    readonly grid: Grid;
    readonly columnOf: (log: Log, assignment: Assignment) => Column | null | undefined;
    readonly tie: (assignment: Assignment) => string;
  },
): Log | null {
  const rows = log.rows.map(({ row }) => row);
  const sorted = [...groupBy(assignments, ({ table }) => table).values()].flatMap((own) => {
    const found = own.flatMap((assignment): OfKind[] => {
      if (assignment.byTitle) return [];
      const kind = kindNamed(grid, log, { names: [readWords(assignment.label).words], rows });
      return kind === null ? [] : [{ assignment, kind }];
    });
    const areApart = new Set(found.map(({ kind }) => kind.text)).size === found.length;
    const isOne = new Set(found.map(({ kind }) => kind.column)).size === 1;
    return found.length > 1 && areApart && isOne ? [found] : [];
  });
  const [kinds, ...others] = sorted;
  if (kinds === undefined || others.length > 0) return null;
  const indicators = kinds.flatMap(({ assignment, kind }) => {
    const own = { ...log, rows: log.rows.filter(({ row }) => meetsConditions(grid, row, [kind])) };
    const column = columnOf(own, assignment);
    return column === undefined ? [] : [indicatorOf(log, { assignment, column, tie })];
  });
  return indicators.length < kinds.length ? null : { ...log, indicators };
}

function indicatorOf(
  log: Log,
  {
    assignment,
    column,
    tie,
  }: {
    readonly assignment: Assignment;
    readonly column: Column | null;
    readonly tie: (assignment: Assignment) => string;
  },
): LogIndicator {
  const { label, measure } = assignment;
  const [first] = log.indicators;
  const own = log.indicators.find(({ amountColumn }) => amountColumn === (column?.column ?? null));
  if (first === undefined) throw new RangeError('A log has at least one indicator.');
  const { otherMeasures: _, ...rest } = own ?? { ...first, money: false };
  return {
    ...rest,
    label,
    name: label,
    key: indicatorKey(log.tab, label),
    amountColumn: column?.column ?? null,
    measure: own?.measure ?? measure,
    assigned: tie(assignment),
  };
}
