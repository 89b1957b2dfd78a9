import { groupBy } from '../collection/group-by';
import { formatDate } from '../date/calendar-date';
import { formatNumber } from '../number/format';
import { PAGES } from '../page/pages';
import type { Survey } from '../survey/survey';
import { listed } from '../words/listed';
import type { Finding, LateNameFacts } from './finding';
import type { FindingWords } from './finding-words';
import { spotsOf } from './spot';

/** How many units are told one by one. */
const LISTING = { most: 5, noun: 'đơn vị', between: '; ' } as const;

/** One finding for all rows under names that are no unit's any more: who reads it decides once. */
export function findLateNamed({ lateNames }: Survey): Finding[] {
  const spots = spotsOf(lateNames.map(({ place, unit, typed }) => ({ place, unit, typed })));
  const subject = [...new Set(lateNames.map(({ unit }) => unit))].join('; ');
  return spots ? [{ kind: 'lateName', severity: 'Cần xem lại', spots, subject, names: lateNames }] : [];
}

/** What stands under which name, for whom it counts, and how the name is mended. */
export function lateNameWords({ names }: LateNameFacts): FindingWords {
  const units = [...groupBy(names, ({ unit }) => unit)];
  const found = units.map(
    ([unit, own]) => `${unit}: ${formatNumber(own.length)} dòng từ ngày ${formatDate(own[0].from)}`,
  );
  const counted = units.map(([unit, [{ into }]]) =>
    into === null ? `${unit} đã kết thúc, không giao KH` : `${unit} tính cho ${into}`,
  );
  return {
    found: `Ghi tên cũ sau ngày sáp nhập hoặc kết thúc: ${listed(found, LISTING)}`,
    expected: `${listed(counted, LISTING)} (theo ${PAGES.directory.name})`,
    suggestion: `Sửa thành tên đơn vị mới, hoặc sửa Từ ngày ở ${PAGES.directory.name}; nếu ghi theo đơn vị cũ là đúng thì ghi lý do chấp nhận`,
  };
}
