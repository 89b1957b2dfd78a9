import type { Column } from '../tab/column';
import { subjectKey } from '../tab/columns';

/**
 * Columns of which no word says what they are for, those of a year before the targets' set aside where the same of the targets' own year stands
 * beside them: "Năm 2024 | Kế hoạch 2025 | Năm 2025", "Dư nợ 31/12/2024 | Kế hoạch dư nợ 2025 | Dư nợ 31/10/2025".
 */
export function withoutEarlierStates(columns: readonly Column[]): readonly Column[] {
  const years = columns.flatMap(({ role, year }) => (role === 'target' ? [year] : []));
  const [first, ...others] = years;
  if (first == null || others.some((year) => year !== first)) return columns;
  if (columns.some(({ role }) => role === 'result')) return columns;
  const open = columns.filter(({ role, leaf }) => role === null && leaf !== '');
  const isEarlier = (column: Column) => {
    if (!open.includes(column) || column.year === null || column.year >= first) return false;
    const isSame = (one: Column) => thingOf(one) === thingOf(column);
    return open.some((one) => one.year === first && one.column > column.column && isSame(one));
  };
  return columns.map((column): Column => (isEarlier(column) ? { ...column, role: 'comparison' } : column));
}

/** What a column counts, days aside: "Dư nợ" of "Dư nợ 31/12". */
function thingOf({ subject }: Column): string {
  return subjectKey(subject.replace(/\d+/g, ' '));
}
