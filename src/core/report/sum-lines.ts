import { addExact } from '../number/decimal';
import { formatNumber } from '../number/format';
import { type Indicator, type Measure, type SourceIndicator, sourcesOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { namesListed } from './line-names';

/** An indicator that is the sum of others of its table, which are counted in its stead, and where it is not. */
export function sumLine(indicator: Indicator, { indicators }: Pick<Survey, 'indicators'>): string[] {
  const [source] = sourcesOf(indicator.origin);
  const { name, sumOf } = indicator;
  if (sumOf === undefined || source === undefined) return [];
  const parts = indicators.filter(({ origin }) => sourcesOf(origin).some((one) => isPartOf(source, one)));
  const differing = indicator.measures.flatMap((measure): string[] => {
    const own = numberOf(measure);
    const added = parts.flatMap(({ measures }) => {
      const part = measures[measure.unit.index];
      return part === undefined ? [] : (numberOf(part) ?? []);
    });
    const sum = addExact(added);
    if (own === null || parts.length < sumOf.length || own === sum) return [];
    return [`${measure.unit.name} (${formatNumber(own)}, các chỉ tiêu ấy cộng được ${formatNumber(sum)})`];
  });
  const but = differing.length === 0 ? '' : `; khác ở ${namesListed(differing)}`;
  const names = namesListed(parts.map((part) => part.name));
  return [`${name}: là tổng của ${names} nên không đếm vào Số chỉ tiêu đạt${but}.`];
}

/** Whether another indicator is one of those that a sum adds up: under the same header, in its own rows or other ones of each unit. */
function isPartOf({ table, columns }: SourceIndicator, other: SourceIndicator): boolean {
  const isUnderOne = other.table.tab === table.tab && other.table.header.first === table.header.first;
  const isOther = other.columns.key !== columns.key;
  return isUnderOne && isOther && (columns.sumOf ?? []).includes(other.columns.resultColumn);
}

function numberOf({ result: { reading } }: Measure): number | null {
  return reading.kind === 'number' ? reading.value : null;
}
