import { groupBy } from '../collection/group-by';
import { numberIn } from '../figure/number-in';
import { readMeasure } from '../measure/measure';
import { isBlank } from '../tab/cell-kind';
import { areOfOneRound, dayOfStamp, isBefore, isReportTime, isStampHeader } from '../tab/stamp';
import type { TableDraft } from '../table/draft';
import type { OtherRow, TableRow } from '../table/table';
import { keyOfName } from '../unit/parse-name';
import { type Cell, cellAt, type Grid } from '../workbook/workbook';
import { columnsOf } from './several-rows';

/**
 * The table of a form's answers without those that a later one of the same unit replaces (rule 19 of the product): 30 and 28 sent on 20/12, 30 and
 * 31 on 28/12. The form writes the times beside them ("Dấu thời gian"). Answers for several months, or of what was done in the month in which they
 * were sent, are each replaced by themselves; those with plans of their own are no corrections, and where the plans stand elsewhere only those of one
 * round are: few units sent again, all within a month. Payments are no answers: each is one more.
 */
export function withoutEarlierAnswers(grid: Grid, table: TableDraft): TableDraft {
  const { header, rows, others, partRows, list } = table;
  if (partRows !== undefined || list !== undefined) return table;
  const leaves = header.columns.map(({ column, path }) => ({
    column,
    text: path[path.length - 1]?.text ?? '',
  }));
  const stamp = leaves.find(({ text }) => isStampHeader(text))?.column;
  if (stamp === undefined) return table;
  const times = leaves.filter(({ column, text }) => column !== stamp && isReportTime(text));
  const units = rows.filter(({ kind }) => kind === 'unit');
  const gone = new Set<TableRow>();
  const ofUnit = [...groupBy(units, ({ name }) => keyOfName(name)).values()];
  const read = new Set([
    stamp,
    table.unitColumn,
    table.ordinalColumn,
    ...table.indicators.flatMap(columnsOf),
  ]);
  const isOfMoney = table.indicators.some(({ result }) => readMeasure(result.texts, []).money);
  const isRound =
    !isOfMoney &&
    areOfOneRound(
      grid,
      ofUnit.map((unit) => unit.map(({ row }) => row)),
      { stamp, told: leaves.filter(({ column }) => !read.has(column)) },
    );
  const isOfMonth =
    times.length === 0 && table.indicators.some(({ result }) => result.stretch?.kind === 'part');
  const timeOf = ({ row }: TableRow) => {
    const sent = isOfMonth ? dayOfStamp(cellAt(grid, row, stamp)) : null;
    const told = times.map(({ column }) => cellAt(grid, row, column));
    return JSON.stringify([...told, sent && [sent.year, sent.month]]);
  };
  for (const own of ofUnit.flatMap((unit) => [...groupBy(unit, timeOf).values()])) {
    const earlier = own.length < 2 ? [] : replacedIn(own, (row, column) => cellAt(grid, row, column), stamp);
    if (tellOnePlan(grid, table, { own, isRound })) for (const row of earlier) gone.add(row);
  }
  if (gone.size === 0) return table;
  const left = [...gone].map(({ row, name }): OtherRow => ({ row, name, isChild: false, isEarlier: true }));
  return { ...table, rows: rows.filter((row) => !gone.has(row)), others: [...others, ...left] };
}

/** The rows before the latest; of times that cannot be compared the row below is the later one. None where any has no time. */
function replacedIn(
  own: readonly TableRow[],
  cellIn: (row: number, column: number) => Cell | undefined,
  stamp: number,
): readonly TableRow[] {
  const timed = own.map((row) => ({ row, time: cellIn(row.row, stamp) ?? '' }));
  if (timed.some(({ time }) => isBlank(time))) return [];
  const last = timed.reduce((latest, one) => (isBefore(one.time, latest.time) ? latest : one));
  return own.filter((row) => row !== last.row);
}

/** Whether rows have the same plan wherever they have any; none where their table has no plan and they are no answers of one round. */
function tellOnePlan(
  grid: Grid,
  { indicators }: TableDraft,
  { own, isRound }: { readonly own: readonly TableRow[]; readonly isRound: boolean },
): boolean {
  return indicators.every(({ target }) => {
    if (target === null) return isRound;
    const plans = own.flatMap(({ row }) => numberIn(grid, row, target.column) ?? []);
    return new Set(plans).size <= 1;
  });
}
