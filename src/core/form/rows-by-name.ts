import { groupBy } from '../collection/group-by';
import type { Form, FormRow } from './form';
import { indicatorNameKey } from './indicator-name-key';

/** A row with the form that it is of. */
export interface RowOfForm {
  readonly form: Form;
  readonly row: FormRow;
}

/** The rows of forms by what they are called, in the order in which they first stand. */
export function rowsByName(
  forms: readonly Form[],
  rowsOf: (form: Form) => readonly FormRow[] = ({ rows }) => rows,
): readonly (readonly [RowOfForm, ...RowOfForm[]])[] {
  const all = forms.flatMap((form) => rowsOf(form).map((row) => ({ form, row })));
  return [...groupBy(all, ({ row }) => indicatorNameKey(row.name)).values()];
}
