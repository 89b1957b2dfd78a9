import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import { changedTargets } from '../survey/changed-targets';
import type { Survey } from '../survey/survey';
import type { ChangedTargetsFacts, Finding, OtherTargetsFacts } from './finding';
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

/** One finding an indicator whose tabs repeat the year's target, not the same in all: changed in the year, or mistyped. */
export function findChangedTargets(survey: Survey): Finding[] {
  return survey.reported.indicators.flatMap((indicator): Finding[] => {
    const { name } = indicator;
    const changed = changedTargets(indicator, survey);
    const spots = spotsOf(changed.map(({ place, unit, value }): Spot => ({ place, unit, typed: value })));
    if (spots === null) return [];
    const steps = changed.map(({ unit, words }) => `${unit}: ${words}`);
    return [
      { kind: 'targetsChanged', severity: 'Cần xem lại', spots, subject: name, indicator: name, steps },
    ];
  });
}

/** The words of such a finding. */
export function changedTargetsWords({ indicator, steps }: ChangedTargetsFacts): FindingWords {
  return {
    found: `${indicator}: KH ghi ở các kỳ không giống nhau. ${steps.join('; ')}`,
    expected:
      'KH của cả kỳ giống nhau ở các trang tính; đang tính theo kỳ gần nhất, mỗi tháng theo KH ghi ở tháng ấy',
    suggestion: `Sửa ô ghi nhầm; KH thay đổi trong năm thì ghi ở ${PAGES.register.name} kèm Từ ngày, hoặc ghi lý do chấp nhận`,
  };
}
