import type { IndicatorSetting } from '../settings/setting';
import type { Proposal } from './proposal';

/**
 * Proposals with those that staff want of parts of a log's time besides: a row of `Danh mục chỉ tiêu` with a `Kỳ` counts the same events
 * in that period alone, as an indicator of its own ("Tin bài, 6 tháng đầu năm 2020"). A source all of whose rows have a `Kỳ` is
 * counted in these only.
 */
export function withPeriodRows(
  proposals: readonly Proposal[],
  settings: readonly IndicatorSetting[],
): readonly Proposal[] {
  const whole = new Set(settings.flatMap(({ key, part }) => (part === null ? [key] : [])));
  return proposals.flatMap((proposal) => {
    const parts = settings.flatMap(({ key, part, calculation }): Proposal[] =>
      part?.source === proposal.key && calculation !== 'unused'
        ? [{ ...proposal, key, period: part.period, label: `${proposal.label}, ${part.period.label}` }]
        : [],
    );
    return parts.length > 0 && !whole.has(proposal.key) ? parts : [proposal, ...parts];
  });
}
