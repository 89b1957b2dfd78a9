import type { Form } from '../form/form';
import { eachTarget } from '../table/each-target';
import type { EachTime } from '../target/each-time';
import type { Grid } from '../workbook/workbook';

/** How the targets of a form count that its heading gives for each month or quarter, as in tables: see `eachTarget()`; null for others. */
export function eachOfForm(form: Form, grid: Grid): EachTime | null {
  const columnAt = (at: number | null) => form.columns.find(({ column }) => column === at) ?? null;
  const [target, result, rate] = [form.targetColumn, form.resultColumn, form.rateColumn].map(columnAt);
  if (!target || !result) return null;
  const rows = form.rows.map(({ row }) => ({ kind: 'unit' as const, row }));
  const { columns, period } = form;
  const each = eachTarget(grid, { target, result, rate: rate ?? null }, { columns, rows, period });
  return each === null || !each.isSaid ? null : { ...each };
}
