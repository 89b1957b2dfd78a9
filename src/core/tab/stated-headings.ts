import type { Column } from './column';
import { headingWords } from './heading-words';
import { withoutStatedTarget } from './roles';

/**
 * Columns of no role whose headings state a target of their own are results: "Kết nạp (chỉ tiêu 10) | Hiến máu (chỉ tiêu 5)". One alone is known
 * without that, and stays what the table is about.
 */
export function withStatedTargets(columns: readonly Column[]): readonly Column[] {
  const isStated = ({ role, leaf }: Column) => role === null && withoutStatedTarget(leaf) !== leaf;
  if (columns.filter(isStated).length < 2) return columns;
  return columns.map((column): Column => {
    if (!isStated(column)) return column;
    const label = headingWords(withoutStatedTarget(column.leaf));
    return { ...column, role: 'result', subject: label, label, qualifier: '' };
  });
}
