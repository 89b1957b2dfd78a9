import type { Figure } from '../figure/figure';
import { addExact } from '../number/decimal';
import { formatNumber } from '../number/format';
import { type Indicator, type Origin, type SourceIndicator, sourcesOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import { namesListed } from './line-names';

/** An indicator that is the sum of others of its table, or the share of one, which are counted in its stead, and where it is not. */
export function sumLine(indicator: Indicator, { indicators }: Pick<Survey, 'indicators'>): string[] {
  const { name, sumOf } = indicator;
  if (sumOf === undefined) return [];
  const parts = indicators.filter(
    (other) => other !== indicator && isAddedIn(indicator.origin, other.origin),
  );
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0 && sumOf.length === 1)
    return [`${name}: là tỷ lệ % của ${only.name} nên không đếm vào Số chỉ tiêu đạt.`];
  const differing = indicator.measures.flatMap((measure) => {
    const own = parts.flatMap(({ measures }) => measures[measure.unit.index] ?? []);
    if (parts.length < sumOf.length) return [];
    return [
      ...slipOf(measure.unit.name, {
        lead: 'KH ',
        whole: measure.target,
        parts: own.map(({ target }) => target),
      }),
      ...slipOf(measure.unit.name, {
        lead: '',
        whole: measure.result,
        parts: own.map(({ result }) => result),
      }),
    ];
  });
  const but = differing.length === 0 ? '' : `; khác ở ${namesListed(differing)}`;
  const names = namesListed(parts.map((part) => part.name));
  return [`${name}: là tổng của ${names} nên không đếm vào Số chỉ tiêu đạt${but}.`];
}

/** Whether another indicator is one of those that a sum adds up: in some form, or in the first of its tables. */
function isAddedIn(sum: Origin, other: Origin): boolean {
  if (sum.kind === 'forms' && other.kind === 'forms') {
    return [...sum.rows].some(([form, rows]) => {
      const added = rows.flatMap(({ sumOf }) => sumOf ?? []);
      return (other.rows.get(form) ?? []).some(({ row }) => added.includes(row));
    });
  }
  const [source] = sourcesOf(sum);
  return source !== undefined && sourcesOf(other).some((one) => isPartOf(source, one));
}

/** Whether another indicator is one of those that a sum adds up: under the same header, in its own rows or other ones of each unit. */
function isPartOf({ table, columns }: SourceIndicator, other: SourceIndicator): boolean {
  const isUnderOne = other.table.tab === table.tab && other.table.header.first === table.header.first;
  const isOther = other.columns.key !== columns.key;
  return isUnderOne && isOther && (columns.sumOf ?? []).includes(other.columns.resultColumn);
}

/** What a unit's figure is told as where those that it adds up come to another one. */
function slipOf(
  unit: string,
  {
    lead,
    whole,
    parts,
  }: { readonly lead: string; readonly whole: Figure; readonly parts: readonly Figure[] },
): string[] {
  const own = numberOf(whole);
  const sum = addExact(parts.flatMap((part) => numberOf(part) ?? []));
  if (own === null || own === sum) return [];
  return [`${unit} (${lead}${formatNumber(own)}, các chỉ tiêu ấy cộng được ${formatNumber(sum)})`];
}

function numberOf({ reading }: Figure): number | null {
  return reading.kind === 'number' ? reading.value : null;
}
