import { contains, phrases } from '../phrase/phrases';
import { PLAN_NOUNS } from '../phrase/role-nouns';
import { readWords } from '../phrase/words';
import type { Column } from './column';

const HANDED_OVER = phrases('đã giao|giao được|đã được giao');
const PLANNED = phrases(PLAN_NOUNS, 'dự toán|DT|CT|vốn|phải');

/**
 * "Đã giao" is what was assigned where results stand behind it, and what was done where it stands right behind the plan of it and nothing else
 * is done: "Chỉ tiêu giao quân | Đã giao", "Diện tích phải giao | Diện tích đã giao".
 */
export function withHandedOver(columns: readonly Column[]): readonly Column[] {
  return columns.map((column, index): Column => {
    if (!isHandedOver(column)) return column;
    const plan = columns[index - 1];
    if (plan?.role !== 'target' || isHandedOver(plan)) return column;
    for (const one of columns.slice(index + 1)) {
      if (one.role === 'result') return column;
      if (one.role === 'target') break;
    }
    const { subject, label, qualifier } = plan;
    return { ...column, role: 'result', subject, label, qualifier };
  });
}

function isHandedOver({ role, leaf }: Column): boolean {
  if (role !== 'target') return false;
  const { words } = readWords(leaf);
  return contains(words, HANDED_OVER) && !contains(words, PLANNED);
}
