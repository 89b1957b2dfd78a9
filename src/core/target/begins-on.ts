import { readBeginning } from '../date/beginning';
import type { CalendarDate } from '../date/calendar-date';
import type { Assignment } from './assignment';
import { readDocument } from './basis';
import { headingsOf } from './plan-kinds';

/**
 * The day from which a plan counts that another one of the same things came before: the one its heading, title or lines name ("thực hiện từ
 * 01/07/2024"), else that of the decision. Null where nothing says, and where only the lines above both do.
 */
export function beginsOn(plan: Assignment, first: Assignment | null): CalendarDate | null {
  const { table, period } = plan;
  const year = period?.start.year ?? null;
  const dayIn = (lines: readonly string[]) => {
    const [stated] = lines.flatMap((line) => readBeginning(line, year) ?? []);
    return stated ?? readDocument(lines)?.day ?? null;
  };
  const own = dayIn(headingsOf(plan));
  if (own !== null || table === first?.table) return own;
  return dayIn([table.title, ...table.linesAbove.map(({ text }) => text)]);
}
