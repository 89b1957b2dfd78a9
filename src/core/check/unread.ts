import { firstOf } from '../ledger/unread';
import { unreadWords } from '../ledger/unread-words';
import type { Survey } from '../survey/survey';
import { withCapital } from '../text/letter-case';
import type { Finding, UnreadFacts } from './finding';
import type { FindingWords } from './finding-words';
import { spotsOf } from './spot';

/** A finding for each place with figures that are unread, which keeps its reason whatever rows are added. */
export function findUnread({ unread: all }: Survey): Finding[] {
  return all.flatMap((unread): Finding[] => {
    const { tab, title, kind, headings } = unread;
    const spots = spotsOf([{ place: { tab, ...firstOf(unread) }, unit: null, typed: '' }]);
    const subject = [kind, title, ...headings].join(' › ');
    return spots ? [{ kind: 'unread', severity: 'Cần xem lại', spots, subject, unread }] : [];
  });
}

/** The words of such a finding: what to do about rows, columns, or a whole table. */
export function unreadFindingWords({ unread }: UnreadFacts): FindingWords {
  const found = withCapital(unreadWords(unread));
  switch (unread.kind) {
    case 'rows':
      return {
        found,
        expected: 'Các dòng này giống dòng của biểu nhưng không nằm trong biểu nên chưa được tính',
        suggestion:
          'Nếu là đơn vị của biểu thì chuyển vào liền các dòng trên, ghi tên ở cột đơn vị; nếu không thì ghi lý do chấp nhận',
      };
    case 'columns':
      return {
        found,
        expected:
          'Không rõ cột là kế hoạch, kết quả hay số khác, hoặc kế hoạch này đi với kết quả nào, nên chưa được tính',
        suggestion:
          'Ghi rõ KH, KQ ở tiêu đề, hoặc chọn cột ở Danh mục chỉ tiêu; nếu chỉ để tham khảo thì ghi lý do chấp nhận',
      };
    case 'table':
      if (unread.why === 'noUnits')
        return {
          found,
          expected: 'Không có cột nào mà tiêu đề hoặc tên ghi ở đó là của đơn vị nên chưa biết số của ai',
          suggestion:
            'Ghi Đơn vị ở tiêu đề cột đơn vị, hoặc khai dòng tiêu đề và các cột ở Danh mục chỉ tiêu; nếu chỉ để tham khảo thì ghi lý do chấp nhận',
        };
      return {
        found,
        expected: 'Bảng này có kế hoạch, kết quả hoặc số của đơn vị nhưng không có dòng tiêu đề đọc được',
        suggestion:
          'Lập biểu có một dòng tiêu đề (ví dụ: Đơn vị, KH giao, Kết quả) và các dòng đơn vị ngay bên dưới, hoặc khai dòng tiêu đề và các cột ở Danh mục chỉ tiêu; nếu chỉ để tham khảo thì ghi lý do chấp nhận',
      };
  }
}
