import { formatNumber } from '../number/format';
import type { Survey } from '../survey/survey';
import { ownTarget } from '../target/indicator-target';
import { statedTarget } from '../target/target-source';
import type { Finding, NoReasonFacts } from './finding';
import type { FindingWords } from './finding-words';
import { spotsOf } from './spot';

/**
 * Rows of registers with another figure than everybody's and no reason, whatever document they name: 18 where everybody has 24. Rows
 * name units as reported, before any were merged.
 */
export function findRegisterReasons({ reported: { indicators, directory } }: Survey): Finding[] {
  return indicators.flatMap(({ name, target }): Finding[] => {
    if (target.kind !== 'register') return [];
    const own = ownTarget(target);
    return target.entries.flatMap(({ who, figure, row }): Finding[] => {
      const common = statedTarget(who.kind === 'unit' ? who.unit : -1, own);
      const { reading, places } = figure;
      if (who.kind === 'all' || who.kind === 'unassigned' || common === null || reading.kind !== 'number')
        return [];
      if (reading.value === common || row.reason !== '') return [];
      const unit = who.kind === 'unit' ? (directory.units[who.unit]?.name ?? null) : null;
      const spots = spotsOf(places.map((place) => ({ place, unit, typed: figure.typed })));
      if (spots === null) return [];
      const facts = { who: row.who, given: reading.value, common };
      return [
        { kind: 'registerNoReason', severity: 'Gợi ý', spots, subject: `${name}|${row.who}`, ...facts },
      ];
    });
  });
}

/** The words of such a finding. */
export function noReasonWords({ who, given, common }: NoReasonFacts): FindingWords {
  return {
    found: `KH giao cho ${who} là ${formatNumber(given)}, không ghi Lý do`,
    expected: `KH chung là ${formatNumber(common)}`,
    suggestion: 'Ghi Lý do để in ở chân bảng, hoặc ghi lý do chấp nhận',
  };
}
