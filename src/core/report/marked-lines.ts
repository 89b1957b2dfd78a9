import { isPercent } from '../measure/measure';
import { formatNumber } from '../number/format';
import type { Indicator, Measure } from '../survey/indicator';
import { isMarkAsOne } from '../survey/marked-results';
import { namesListed } from './line-names';

/** Targets that are x and no figure: read as 1, or as not applying to anybody while nothing was done. */
export function markedPlansLine({ name, measures }: Indicator): string[] {
  const told = measures.filter(({ assessment }) => assessment.state !== 'absent');
  if (told.some(({ target }) => isMarkAsOne(target)))
    return [
      `${name}: x ở cột KH đọc là 1${told.some(({ result }) => isMarkAsOne(result)) ? ', x ở cột kết quả là đã thực hiện (1)' : ''}.`,
    ];
  const areAll = told.length > 1 && told.every(({ target }) => target.reading.kind === 'excluded');
  return areAll
    ? [`${name}: mọi đơn vị ghi x ở cột KH nên coi là không áp dụng; nếu x là có giao thì ghi 1.`]
    : [];
}

/** Units to which an indicator does not apply and whose results, or targets beside an x as the result, stand there all the same: they are in no sum. */
export function notAppliedLine({ name, measure, mean, measures }: Indicator): string[] {
  const outside = measures.filter(({ assessment }) => assessment.state === 'notApplicable');
  const marked = outside.filter(({ result }) => result.reading.kind === 'excluded');
  const targets = isPercent(measure) || mean !== undefined ? [] : marked;
  const line = (what: string, of: readonly Measure[], figure: 'target' | 'result') => {
    const names = of.flatMap(({ unit, [figure]: { reading } }) =>
      reading.kind === 'number' && reading.value > 0 ? [`${unit.name} ${formatNumber(reading.value)}`] : [],
    );
    return names.length === 0
      ? []
      : [`${name}: ${what} của đơn vị ghi x (không áp dụng), không cộng: ${namesListed(names)}.`];
  };
  return [...line('KQ', outside, 'result'), ...line('KH', targets, 'target')];
}
