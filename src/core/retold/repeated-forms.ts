import { groupBy } from '../collection/group-by';
import { periodKey } from '../date/period';
import { type Figure, figureAt } from '../figure/figure';
import { type Form, type FormRow, resultColumnOf, targetPlaceOf } from '../form/form';
import { indicatorNameKey } from '../form/indicator-name-key';
import { exponentOfMeasure } from '../measure/measure';
import { ownPeriod } from '../series/series';
import type { UnitRow } from '../series/unit-rows';
import { keyOfName } from '../unit/parse-name';
import type { Grid, Position } from '../workbook/workbook';
import type { Repeat } from './repeat';

/** A form that tells others' figures again. */
export interface RepeatedForm extends Omit<Repeat, 'key'> {
  readonly form: Form;
}

/** Fewer different figures agree by chance. */
export const LEAST_DIFFERENT = 3;

/** Forms of one unit and one period all of whose figures are equal, at least three of them different, but for the first. */
export function findRepeatedForms(
  forms: readonly Form[],
  grids: ReadonlyMap<string, Grid>,
): readonly RepeatedForm[] {
  const ofUnits = groupBy(forms, (form) => JSON.stringify([unitKeyOf(form), periodOfForm(form)]));
  return [...ofUnits.values()].flatMap((own) => {
    if (own.length < 2) return [];
    const originals = new Map<string, Form>();
    return own.flatMap((form): RepeatedForm[] => {
      const figures = form.rows.map((row) => [indicatorNameKey(row.name), ...figuresOfRow(form, row, grids)]);
      const different = new Set(figures.flat().filter((value) => typeof value === 'number'));
      const key = JSON.stringify(figures.map((row) => JSON.stringify(row)).sort());
      const original = originals.get(key);
      if (original !== undefined) return [{ form, of: original.tab }];
      if (different.size >= LEAST_DIFFERENT) originals.set(key, form);
      return [];
    });
  });
}

/** What a row of a form says of target and result, each in its own unit of measure. */
export function figuresOfRow(
  { tab, targetColumn, ...form }: Form,
  row: FormRow,
  grids: ReadonlyMap<string, Grid>,
): readonly [target: number | string, result: number | string] {
  const at = (place: Position) =>
    figureOf(figureAt(grids.get(tab) ?? [], { tab, ...place }, exponentOfRow(row) ?? 0));
  return [at(targetPlaceOf({ targetColumn }, row)), at({ row: row.row, column: resultColumnOf(form, row) })];
}

/** What rows of one name in the forms of several units say of each, by the key of its name. */
export function rowsOfForms(
  own: readonly { readonly form: Form; readonly row: FormRow }[],
  grids: ReadonlyMap<string, Grid>,
): ReadonlyMap<string, UnitRow> {
  return new Map(
    own.map(({ form, row }): [string, UnitRow] => {
      const figures = figuresOfRow(form, row, grids);
      const [target = null, result = null] = figures.map((value) =>
        typeof value === 'number' ? value : null,
      );
      const place = { tab: form.tab, row: row.row, column: resultColumnOf(form, row) };
      return [unitKeyOf(form), { name: form.unit.name, place, target, result }];
    }),
  );
}

/** The power of ten of a row's unit of measure; null where it names none. */
export function exponentOfRow({ measure }: FormRow): number | null {
  return measure === null ? null : exponentOfMeasure(measure);
}

/** What a cell says: a number, or what kind of cell it is. */
export function figureOf({ reading }: Figure): number | string {
  return reading.kind === 'number' ? reading.value : reading.kind;
}

/** By this the forms of one unit are told. */
export function unitKeyOf({ unit }: Form): string {
  return keyOfName(unit.name);
}

/** By this the forms of one period are told; null for none. */
export function periodOfForm(form: Form): string | null {
  const period = ownPeriod(form);
  return period === null ? null : periodKey(period);
}
