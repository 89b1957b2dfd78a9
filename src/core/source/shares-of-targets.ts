import { numberIn } from '../figure/number-in';
import { isShareOf } from '../figure/share';
import { isPercent } from '../measure/measure';
import { tellsOfTargets } from '../tab/planning';
import type { OpenTable, Table, TableIndicator } from '../table/table';
import { type Assignment, readAssignments } from '../target/assignment';
import { subjectOfShare } from '../target/subject';
import type { Grid } from '../workbook/workbook';

/** Typed percentages that must be the share of their row before they are the result. */
const LEAST_PROVED = 2;

/**
 * Tables that tell a base, a count and its share while another table alone assigns percentages of the same thing: the share is the result, and the
 * base is no plan. "Số trẻ | Đã tiêm | Tỷ lệ (%)" beside "Chỉ tiêu (%)" of "TIÊM CHỦNG" is judged by 95 of 95, not by 190 of 200.
 */
export function sharesOfTargets(
  open: readonly OpenTable[],
  tables: readonly Table[],
  grids: ReadonlyMap<string, Grid>,
): ReadonlyMap<Table, Table> {
  const plans = open.flatMap(readAssignments).filter(({ measure, isAlone }) => isPercent(measure) && isAlone);
  if (plans.length === 0) return new Map();
  return new Map(
    tables.flatMap((table): [Table, Table][] => {
      const [only, ...more] = table.indicators;
      if (only === undefined || more.length > 0) return [];
      const met = plans.filter((plan) => isOfSame(plan, table, only));
      const share = met.length === 1 ? asShare(table, only, grids.get(table.tab) ?? []) : null;
      return share === null ? [] : [[table, { ...table, indicators: [share] }]];
    }),
  );
}

function isOfSame({ heading }: Assignment, { title }: Table, { name }: TableIndicator): boolean {
  const own = subjectOfShare(heading).join(' ');
  return [name, title].some((text) => subjectOfShare(text).join(' ') === own);
}

/** The typed rate of an indicator as its result, where it is the share that the result is of the target in all rows that tell, in points or formatted; null where headers say that the base is a plan. */
function asShare({ rows, columns }: Table, indicator: TableIndicator, grid: Grid): TableIndicator | null {
  const { target, resultColumn, rateColumn, ratio: _, ...rest } = indicator;
  if (rateColumn === null || target.kind !== 'column' || indicator.addedColumns !== undefined) return null;
  const base = target.column;
  const heading = columns.find(({ column }) => column === base)?.leaf ?? '';
  if (tellsOfTargets(heading)) return null;
  const told = rows.flatMap(({ kind, row }) => {
    const [rate, count, whole] = [rateColumn, resultColumn, base].map((at) => numberIn(grid, row, at));
    if (kind !== 'unit' || rate == null || count == null || !whole) return [];
    return [[rate, 100 * rate].some((points) => isShareOf(points, { count, base: whole }))];
  });
  if (told.length < LEAST_PROVED || told.includes(false)) return null;
  return {
    ...rest,
    target: { kind: 'none' },
    resultColumn: rateColumn,
    rateColumn: null,
    shortfallColumn: null,
    measure: '%',
    money: false,
    madeFrom: { count: resultColumn, base },
  };
}
