import { explainsAll } from '../pairing/quotients';
import type { TypedEvidence } from '../pairing/typed-evidence';
import type { Column } from '../tab/column';

/**
 * Columns that are headed as rates without a percent sign and hold by how much one column is above another in every row that tells: "Năm 2025 |
 * Chỉ tiêu 2026 | Năm 2026 | So sánh". They compare, and are no rate of the plan.
 */
export function withDifferences(columns: readonly Column[], evidence: TypedEvidence): readonly Column[] {
  return columns.map((column): Column => {
    if (column.role !== 'rate' || column.percent) return column;
    const left = columns.filter((one) => one.column < column.column && one.role !== 'ordinal');
    const isDifference = left.some((own) =>
      left.some((other) => {
        const pair = { target: own.column, result: other.column };
        return own !== other && explainsAll(evidence.asDifference(column.column, pair));
      }),
    );
    return isDifference ? { ...column, role: 'comparison' } : column;
  });
}
