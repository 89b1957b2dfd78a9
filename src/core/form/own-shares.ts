import { groupBy } from '../collection/group-by';
import { isPercent } from '../measure/measure';
import { percentBases } from '../table/percent-bases';
import { type PercentContext, withPercentResults } from '../table/percent-results';
import type { Tab } from '../workbook/workbook';
import type { Form, FormRow } from './form';

/** Rows looked at to tell what percentages are made from. */
const SAMPLE = 200;

/**
 * Forms whose rows of percentages have their result where tables have it: in the column of rates where that is the share of two
 * counts beside it ("Tổng số | Số đạt | Tỷ lệ (%)": 95 of 123/130, not 123), with the count and the base that it is made from, by
 * which it is judged exactly. Forms laid out alike are looked at together, as one table whose rows are their percentages.
 */
export function withOwnShares(forms: readonly Form[], tabs: readonly Tab[]): readonly Form[] {
  const tabOf = new Map(tabs.map((tab) => [tab.name, tab]));
  const settled = new Map<Form, Form>();
  for (const alike of groupBy(forms.filter(hasShares), layoutOf).values()) {
    const own = ownColumns(alike, percentsOf(alike, tabOf));
    if (own === null) continue;
    for (const form of alike)
      settled.set(form, {
        ...form,
        rows: form.rows.map((row) => (isPercent(row.measure) ? { ...row, ...own } : row)),
      });
  }
  return settled.size === 0 ? forms : forms.map((form) => settled.get(form) ?? form);
}

/** Whether a form has percentages, and columns besides target and result that these may be made from. */
function hasShares({ rows, columns }: Form): boolean {
  return columns.length > 3 && rows.some(({ measure }) => isPercent(measure));
}

function layoutOf({ targetColumn, resultColumn, rateColumn, columns }: Form): string {
  return JSON.stringify([
    targetColumn,
    resultColumn,
    rateColumn,
    columns.map(({ column, texts }) => [column, texts]),
  ]);
}

/** The rows of percentages of some forms, one below another. */
function percentsOf(forms: readonly Form[], tabOf: ReadonlyMap<string, Tab>): PercentContext {
  const found = forms.flatMap(({ tab, rows }) =>
    rows.flatMap(({ row, measure }) => (isPercent(measure) ? [{ tab: tabOf.get(tab), row }] : [])),
  );
  const sample = found.slice(0, SAMPLE);
  const percents = new Map<number, Set<number>>();
  sample.forEach(({ tab, row }, at) => {
    for (const [column, rows] of tab?.percents ?? [])
      if (rows.has(row)) percents.set(column, (percents.get(column) ?? new Set()).add(at));
  });
  const values = sample.map(({ tab, row }) => tab?.values[row] ?? []);
  return { cells: { values, percents }, rows: sample.map((_, at) => at) };
}

/** Where the percentages of forms laid out alike stand, and what they are made from; null where they are as typed. */
function ownColumns(
  [form]: readonly [Form, ...Form[]],
  context: PercentContext,
): Pick<FormRow, 'resultColumn' | 'madeFrom'> | null {
  const { resultColumn, rateColumn, targetColumn } = form;
  const columns = withPercentResults(context, form.columns);
  const target = columns.find(({ column }) => column === targetColumn) ?? null;
  const isInRates = columns.some(({ column, role }) => column === rateColumn && role === 'result');
  const at = isInRates ? rateColumn : resultColumn;
  const result = columns.find(({ column }) => column === at);
  if (result === undefined) return null;
  const read = { result: { ...result, percent: true }, target };
  const madeFrom = [...percentBases([read], columns, context).values()][0];
  if (!isInRates && madeFrom === undefined) return null;
  return {
    ...(isInRates ? { resultColumn: result.column } : {}),
    ...(madeFrom === undefined ? {} : { madeFrom }),
  };
}
