import { compareDates } from '../date/calendar-date';
import { ANY_YEAR, periodOfMonths } from '../date/make-period';
import type { Period } from '../date/period';
import { isPart, periodOfStretch, type Stretch } from '../date/stretch';
import type { ColumnRole } from './column-role';

/** What its header says of a column. */
interface Headed {
  readonly role: ColumnRole | null;
  readonly stretch: Stretch | null;
  readonly cumulative: boolean;
}

/**
 * The plan of a part of the year that begins after all results is set for what comes next and judges none of them: of "KH năm | TH 6 tháng đầu
 * năm | KH 6 tháng cuối năm" the year's is the target, of "TH tháng 6 | KH tháng 7" nothing is. A result that names no time is of the
 * title's part of the year, as one "trong tháng" is; what is counted up goes as far as those beside it. Rule 15 of the product.
 */
export function withoutLaterPlans<C extends Headed>(
  columns: readonly C[],
  title: () => Period | null,
): readonly C[] {
  const isOfPart = ({ role, stretch }: C) => role === 'target' && stretch !== null && isPart(stretch);
  const results = columns.filter(({ role }) => role === 'result');
  if (results.length === 0 || !columns.some(isOfPart)) return columns;
  const around = title();
  const year = around ?? yearNamed(columns);
  const own = around !== null && isPart({ kind: 'stated', period: around }) ? around : null;
  const timeOf = ({ stretch }: C) =>
    stretch === null || stretch.kind === 'part' ? own : periodOfStretch(stretch, year);
  const told = columns.filter((one) => one.role === 'result' || (isOpen(one) && one.stretch !== null));
  const isTimed = results.some(({ stretch }) => stretch !== null);
  const isToNow = ({ cumulative, stretch }: C) => isTimed && cumulative && stretch === null;
  const times = told.filter((one) => !isToNow(one)).map(timeOf);
  const isLater = (column: C) => {
    const time = timeOf(column);
    return time !== null && times.every((one) => one !== null && compareDates(one.end, time.start) < 0);
  };
  return columns.map(
    (column): C => (isOfPart(column) && isLater(column) ? { ...column, role: 'comparison' } : column),
  );
}

/** The year that a column names, which those that name none are of too; any one where none does. */
function yearNamed(columns: readonly Headed[]) {
  const [stated] = columns.flatMap(({ stretch }) => (stretch?.kind === 'stated' ? [stretch.period] : []));
  return (stated && periodOfMonths(stated.start.year, 1, 12)) ?? ANY_YEAR;
}

/** Whether a column may be a result that only its time or place tells. */
function isOpen({ role }: Headed): boolean {
  return role === null || role === 'sum' || role === 'estimate';
}
