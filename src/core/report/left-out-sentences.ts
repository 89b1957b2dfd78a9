import { groupBy } from '../collection/group-by';
import { otherMeasureWords } from '../problem/other-measure-words';
import type { LeftOut, SetAsideReason } from '../survey/set-aside';
import { tabNames } from '../words/tab-names';
import { differsWords, repeatsWords } from './repeat-words';

/** What sources are left out for, in a few words. */
function reasonWords(reason: SetAsideReason): string {
  switch (reason.kind) {
    case 'noTarget':
      return reason.differs ? `không có KH giao; ${differsWords(reason.differs)}` : 'không có KH giao';
    case 'repeats':
      return repeatsWords(reason);
    case 'noResult':
      return reason.areRivals
        ? 'cùng giao KH cho một chỉ tiêu, chưa rõ biểu nào có sau'
        : 'giao KH mà chưa có kết quả cùng tên, cùng kỳ, cùng đơn vị tính';
    case 'assigns':
      return 'giao KH cho chỉ tiêu khác';
    case 'noUnits':
      return 'tên dòng là doanh nghiệp hoặc người, không phải đơn vị';
  }
}

/** One sentence on sources that are not used, and where to change that; none where all are. */
export function leftOutSentences(leftOut: readonly LeftOut[]): string[] {
  const isForm = ({ reason }: LeftOut) => reason.kind === 'repeats' && reason.isForm === true;
  const sentence = (all: readonly LeftOut[], way: string) => {
    const byReason = groupBy(
      all,
      ({ reason, further }) => (further && otherMeasureWords(further)) ?? reasonWords(reason),
    );
    const parts = [...byReason].map(([words, ones]) => `${leftOutNames(ones)} (${words})`);
    return parts.length === 0 ? [] : [`Không sử dụng: ${parts.join('; ')}${way}.`];
  };
  return [
    ...sentence(
      leftOut.filter((one) => !isForm(one)),
      '; chọn lại ở Danh mục chỉ tiêu, cột Cách tính',
    ),
    ...sentence(leftOut.filter(isForm), ''),
  ];
}

/** Tabs, and indicators of tabs whose others are used: "'Danh bạ'; Tiếp nhận ở 'Đơn thư'". */
function leftOutNames(leftOut: readonly LeftOut[]): string {
  const whole = new Set(leftOut.flatMap(({ tab, indicator }) => (indicator === null ? [tab] : [])));
  const parts = leftOut.flatMap(({ tab, indicator }) =>
    indicator === null || whole.has(tab) ? [] : [`${indicator} ở ${tabNames([tab])}`],
  );
  return [...(whole.size === 0 ? [] : [tabNames([...whole])]), ...new Set(parts)].join(', ');
}
