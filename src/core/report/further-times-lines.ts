import { groupBy } from '../collection/group-by';
import { areOfOneKind } from '../measure/kind';
import type { FurtherTimes } from '../survey/further-times';
import type { Survey } from '../survey/survey';
import { tabNames } from '../words/tab-names';

/**
 * Tabs that are left out although they may tell further times of an indicator on the page: why, and what to do. Those of which a problem
 * tells as much stand there alone.
 */
export function furtherTimesLines({ leftOut, problems }: Pick<Survey, 'leftOut' | 'problems'>): string[] {
  const known = new Set(problems.flatMap((one) => (one.kind === 'timesLeftOut' ? one.tabs : [])));
  const told = leftOut.flatMap(({ tab, further }) =>
    further === undefined || (further.measures === null && known.has(tab)) ? [] : [{ tab, further }],
  );
  const alike = groupBy(told, ({ further }) => JSON.stringify([further.label, further.measures]));
  return [...alike.values()].map((own) => {
    const [{ further }] = own;
    const tabs = tabNames([...new Set(own.map(({ tab }) => tab))]);
    return `${further.label}: chưa tính ${tabs}, có thể là kỳ khác của biểu ở ${tabNames(further.tabs)}, vì ${whyNot(further)}; chọn lại ở Danh mục chỉ tiêu, cột Cách tính.`;
  });
}

function whyNot(further: FurtherTimes): string {
  return otherMeasureWords(further) ?? 'không có KH giao và không cùng tên cột kết quả';
}

/** How a source is measured otherwise than what it may go on with; null where that is no reason. */
export function otherMeasureWords({ measures }: FurtherTimes): string | null {
  if (measures === null) return null;
  const [own, other] = measures;
  if (own === null) return `không ghi ĐVT, các kỳ kia ghi '${other ?? ''}'`;
  if (other === null) return `ghi ĐVT '${own}', các kỳ kia không ghi`;
  return areOfOneKind(own, other)
    ? `ghi ĐVT '${own}' nhưng đổi ra '${other}' thì số không khớp các kỳ kia`
    : `ĐVT '${own}' khác ĐVT '${other}'`;
}
