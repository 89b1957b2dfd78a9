import { groupBy } from '../collection/group-by';
import type { Form, FormRow } from '../form/form';
import { formTable } from '../form/form-table';
import type { IndicatorTarget } from '../target/indicator-target';
import type { TargetSource } from '../target/target-source';
import { type Indicator, judgingOf, type Measure, type SourceIndicator } from './indicator';
import type { GatheredUnits } from './units';

/**
 * Each form as a table of its own, whose rows are judged as their indicators are, for colours and checks, and one more where
 * results stand in other columns; rows that are judged in several ways are several sources of one table.
 */
export function formSources(
  indicators: readonly Indicator[],
  units: GatheredUnits,
): readonly SourceIndicator[] {
  const judged = new Map<
    Form,
    { readonly row: FormRow; readonly indicator: Indicator; readonly measure: Measure }[]
  >();
  for (const indicator of indicators) {
    if (indicator.origin.kind !== 'forms') continue;
    for (const [form, rows] of indicator.origin.rows) {
      const unit = units.unitOfForm.get(form);
      const measure = unit && indicator.measures[unit.index];
      if (!measure) continue;
      const known = judged.get(form) ?? [];
      known.push(...rows.map((row) => ({ row, indicator, measure: { ...measure, rows: [row.row] } })));
      judged.set(form, known);
    }
  }
  const inColumns = [...judged].flatMap(([form, rows]) =>
    [
      ...groupBy(rows, ({ row }) =>
        JSON.stringify([row.resultColumn, row.madeFrom, row.targetShift]),
      ).values(),
    ].map((alike) => [form, alike] as const),
  );
  return inColumns.flatMap(([form, rows]) => {
    const used = new Set(rows.map(({ row }) => row));
    const table = formTable({ ...form, rows: form.rows.filter((row) => used.has(row)) });
    const [columns] = table.indicators;
    if (!columns) return [];
    const ways = groupBy(rows, ({ indicator, measure }) =>
      JSON.stringify([judgingOf(indicator), measure.isEarly]),
    );
    return [...ways.values()].map((alike): SourceIndicator => {
      const measures = alike.map(({ measure }) => measure);
      const [{ indicator, measure }] = alike;
      const judged = { ...judgingOf(indicator), periodEnded: indicator.periodEnded && !measure.isEarly };
      const target = withEach(judged.target, columns.target);
      return { ...judged, target, name: form.unit.name, table, columns, measures };
    });
  });
}

/** The target of a form's own column, counted as that of all forms is; any other as it is judged. */
function withEach(judged: IndicatorTarget, own: TargetSource): IndicatorTarget {
  if (judged.kind !== 'column' || own.kind !== 'column') return judged;
  return judged.each === undefined ? own : { ...own, each: judged.each };
}
