import { numberIn } from '../figure/number-in';
import { isMeanMeasure, isMoneyOfEach, isPercent } from '../measure/measure';
import {
  addsUp,
  countsWholeThings,
  endsAsMean,
  isLevel,
  type Mean,
  maySayMean,
  saysMean,
  saysRate,
} from '../tab/means';
import { isRank } from '../tab/ranks';
import type { Grid } from '../workbook/workbook';
import { type Form, type FormRow, resultColumnOf } from './form';

/** Whether the figures of a row have a sum: no percentages and no averages. */
export function addsUpInForm(row: FormRow): boolean {
  return addsUp({ ...row, ...meanOf(row) });
}

/** Whether an indicator's figures are averages, by its words and its unit of measure. */
function meanOf({ name, measure, mean }: Pick<FormRow, 'name' | 'measure' | 'mean'>): {
  readonly mean?: Mean;
} {
  if (isPercent(measure)) return {};
  if (measure === '‰' || saysRate(name)) return { mean: 'rate' };
  if (isRank(name)) return { mean: 'rank' };
  if (isMoneyOfEach(measure ?? '') && isLevel(name)) return { mean: 'words' };
  if (isMeanMeasure(measure) || saysMean(name) || endsAsMean(name)) return { mean: 'words' };
  return mean === undefined ? {} : { mean };
}

/**
 * The same of rows of one name in the forms of all units: where it may be that of averages, "Số giáo viên/lớp", figures that are no whole
 * numbers say that it is.
 */
export function meanOfForms(
  parts: readonly { readonly form: Form; readonly row: FormRow }[],
  {
    label,
    measure,
    grids,
  }: {
    readonly label: string;
    readonly measure: string | null;
    readonly grids: ReadonlyMap<string, Grid>;
  },
): { readonly mean?: Mean } {
  const isBroken = ({ form, row }: (typeof parts)[number]) =>
    [form.targetColumn, resultColumnOf(form, row)].some((column) => {
      const value = numberIn(grids.get(form.tab) ?? [], row.row, column);
      return value !== null && !Number.isInteger(value);
    });
  if (measure === null && maySayMean(label) && parts.some(isBroken)) return { mean: 'words' };
  const broken = parts.filter(isBroken).length;
  if (broken * 2 >= parts.length && broken > 0 && countsWholeThings(measure, [label]))
    return { mean: 'fractions' };
  const { mean } = parts.find(({ row }) => row.mean !== undefined)?.row ?? {};
  return meanOf({ name: label, measure, ...(mean && { mean }) });
}
