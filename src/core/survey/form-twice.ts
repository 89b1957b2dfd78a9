import { groupBy } from '../collection/group-by';
import type { TableProblem } from '../problem/problem';
import type { Indicator } from './indicator';
import type { GatheredUnits } from './units';

/** Units that have several forms of one period, none of which counts; one problem a unit. */
export function problemsOfFormsTwice(
  indicators: readonly Indicator[],
  { unitOfForm }: Pick<GatheredUnits, 'unitOfForm'>,
): readonly TableProblem[] {
  const doubled = indicators.flatMap(({ origin, measures }) => {
    if (origin.kind !== 'forms') return [];
    const units = new Set(measures.flatMap(({ unit, rows }) => (rows.length > 1 ? [unit.index] : [])));
    return [...origin.rows.keys()].flatMap((form) => {
      const unit = unitOfForm.get(form);
      return unit !== undefined && units.has(unit.index) ? [{ unit, form }] : [];
    });
  });
  return [...groupBy(doubled, ({ unit }) => unit.index).values()].map((own): TableProblem => {
    const [{ unit, form }] = own;
    const last = own[own.length - 1]?.form ?? form;
    const place = { tab: last.tab, row: last.header.first, column: last.nameColumn };
    const forms = new Set(own.map((one) => one.form));
    const tabs = [...new Set([...forms].map(({ tab }) => tab))];
    return { kind: 'formTwice', place, unit: unit.name, count: forms.size, tabs };
  });
}
