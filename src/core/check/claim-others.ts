import { CLAIM_KIND_KEYS, CLAIM_KINDS, type ClaimKind } from '../claim/claim-list';
import { type Quantity, whole } from '../claim/quantity';
import { addExact, divideExact } from '../number/decimal';
import { type Total, totalOf } from '../state/total';
import { type Indicator, totalOptionsOf } from '../survey/indicator';
import type { Survey } from '../survey/survey';
import type { OtherQuantity } from './claim-cause';
import { quantityOf } from './claim-quantity';
import type { Measured, Scope } from './claim-reference';

/** The total of the units a claim speaks of; null when none of them has a row, and of percentages. */
export function totalOver(indicator: Indicator, { covers }: Pick<Scope, 'covers'>): Total | null {
  const measures = indicator.measures.filter(covers);
  const assessments = measures.map(({ assessment }) => assessment);
  if (assessments.every(({ state }) => state === 'absent')) return null;
  const total = totalOf(assessments, totalOptionsOf(indicator));
  return total.added ? total : null;
}

/** The claim that the figures are alike to. */
export interface OtherContext {
  readonly indicator: Indicator;
  readonly scope: Scope;
  readonly kind: ClaimKind;
  readonly total: Total;
}

/** Figures that are easily taken for the one a claim means, the nearest first. */
export function otherQuantities(survey: Survey, context: OtherContext): readonly OtherQuantity[] {
  const { indicator, scope, kind, total } = context;
  const found: OtherQuantity[] = [];
  const add = (words: string, quantity: Quantity | null) => {
    if (quantity !== null) found.push({ words, quantity });
  };
  if (kind === 'shortfall') add('số còn thiếu sau bù trừ', whole(total.net));
  if (kind === 'below')
    add(
      'số đơn vị chưa đạt, tính cả đơn vị chưa có số liệu',
      whole(addExact([belowOf(total), total.missing])),
    );
  if (kind === 'rate') add('trung bình các tỷ lệ', meanRate(indicator, scope));
  for (const other of CLAIM_KIND_KEYS) {
    const sameSort = (other === 'rate') === (kind === 'rate');
    if (other !== kind && sameSort) add(CLAIM_KINDS[other].toLowerCase(), quantityOf(total, other));
  }
  if (scope.name === '') {
    for (const { name } of survey.directory.groups) {
      const inGroup = ({ unit }: Measured) => unit.group === name;
      const label = name === '' ? 'khối không tên' : name;
      const [without, alone] = [
        totalOver(indicator, { covers: (one) => !inGroup(one) }),
        totalOver(indicator, { covers: inGroup }),
      ];
      add(`${CLAIM_KINDS[kind].toLowerCase()} không tính ${label}`, without && quantityOf(without, kind));
      add(`${CLAIM_KINDS[kind].toLowerCase()} riêng ${label}`, alone && quantityOf(alone, kind));
    }
  } else {
    const all = totalOver(indicator, { covers: () => true });
    add(`${CLAIM_KINDS[kind].toLowerCase()} của tất cả đơn vị`, all && quantityOf(all, kind));
  }
  for (const other of survey.indicators.filter((one) => one !== indicator)) {
    const sum = totalOver(other, scope);
    add(`${CLAIM_KINDS[kind].toLowerCase()} của ${other.name}`, sum && quantityOf(sum, kind));
  }
  return found;
}

function belowOf(total: Total): number {
  return quantityOf(total, 'below')?.over ?? 0;
}

/** The mean of the units' rates, which is no total's rate. */
function meanRate(indicator: Indicator, { covers }: Scope): Quantity | null {
  const rates = indicator.measures.filter(covers).flatMap(({ assessment: { rate } }) => rate ?? []);
  if (rates.length === 0) return null;
  const points = rates.map(({ result, target }) =>
    divideExact([100, result], target, { digits: 10, rounding: 'halfUp' }),
  );
  return { over: addExact(points), under: rates.length };
}
