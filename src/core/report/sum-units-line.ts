import type { Figure } from '../figure/figure';
import { addExact, compareProducts } from '../number/decimal';
import type { Indicator } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { addsUp } from '../tab/means';
import { namesListed } from './line-names';

/** Fewer units are no two and their sum. */
const FEWEST_UNITS = 3;

/** So many figures that are sums are told. */
const FEWEST_SUMS = 4;

/**
 * Rule 14: units of forms, or of columns, whose targets and results are the sums of all others' in every indicator that adds up, though no
 * word says that they are of all: they count as units, and every total is doubled if they are not.
 */
export function sumUnitsLine({ indicators }: Pick<Survey, 'indicators'>): string[] {
  const counted = indicators.filter((indicator) => indicator.origin.kind === 'forms' && addsUp(indicator));
  const sums = new Map<string, number>();
  const others = new Set<string>();
  for (const figures of counted.flatMap(figuresOf)) {
    const whole = addExact(figures.map(({ value }) => value));
    for (const { name, value } of figures) {
      if (figures.length >= FEWEST_UNITS && compareProducts([value, 2], [whole, 1]) === 0)
        sums.set(name, (sums.get(name) ?? 0) + 1);
      else others.add(name);
    }
  }
  const told = [...sums].flatMap(([name, count]) =>
    count >= FEWEST_SUMS && !others.has(name) ? [name] : [],
  );
  if (told.length === 0) return [];
  return [
    `Vẫn tính là đơn vị dù bằng tổng các đơn vị khác ở mọi chỉ tiêu: ${namesListed(told)}; nếu là cột cộng thì ghi Tổng cộng trước tên.`,
  ];
}

interface OfUnit {
  readonly name: string;
  readonly value: number;
}

/** The targets of all units, and their results, those that are not zero. */
function figuresOf({ measures }: Indicator): readonly (readonly OfUnit[])[] {
  const of = (figure: (measure: (typeof measures)[number]) => Figure) =>
    measures.flatMap((measure): OfUnit[] => {
      const { reading } = figure(measure);
      const value = reading.kind === 'number' ? reading.value : 0;
      return value === 0 ? [] : [{ name: measure.unit.name, value }];
    });
  return [of(({ target }) => target), of(({ result }) => result)];
}
