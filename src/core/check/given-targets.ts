import { formatNumber } from '../number/format';
import type { Survey } from '../survey/survey';
import type { Finding, OtherTargetsFacts } from './finding';
import type { FindingWords } from './finding-words';
import { type Spot, spotsOf } from './spot';

/** One finding an indicator whose table has targets other than those given: 20 in the table where the annex says 24. */
export function findOtherTargets({ reported }: Survey): Finding[] {
  return reported.indicators.flatMap(({ name, target, measures }): Finding[] => {
    if (target.kind !== 'register' && target.kind !== 'assignment') return [];
    const spots = spotsOf(
      measures.flatMap(({ unit, target: given, otherTarget }): Spot[] => {
        const [place] = otherTarget?.places ?? [];
        if (place === undefined || otherTarget?.reading.kind !== 'number' || given.reading.kind !== 'number')
          return [];
        const expected = given.reading.value;
        if (otherTarget.reading.value === expected) return [];
        return [{ place, unit: unit.name, typed: otherTarget.typed, expected }];
      }),
    );
    return spots === null
      ? []
      : [{ kind: 'targetsOtherwise', severity: 'Cần xem lại', spots, subject: name, indicator: name }];
  });
}

/** The words of such a finding. */
export function otherTargetsWords({
  indicator,
  spots,
}: OtherTargetsFacts & { readonly spots: readonly Spot[] }): FindingWords {
  const each = (of: (spot: Spot) => string) => spots.map((spot) => `${spot.unit}: ${of(spot)}`).join('; ');
  return {
    found: `${indicator}: KH trong biểu khác KH giao. ${each(({ typed }) => (typeof typed === 'number' ? formatNumber(typed) : String(typed)))}`,
    expected: `Đang tính theo KH giao. ${each(({ expected }) => formatNumber(expected ?? 0))}`,
    suggestion: 'Sửa KH trong biểu cho khớp văn bản giao, hoặc sửa nơi giao; đúng thì ghi lý do chấp nhận',
  };
}
