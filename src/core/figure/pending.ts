import { lazy } from '../collection/lazy';
import { isWhole, pairsOf, phrases } from '../phrase/phrases';
import { readWords } from '../phrase/words';
import type { Cell } from '../workbook/workbook';

/** What has not been done as long as no figure can be there: not "chưa làm" or "chưa nộp", which tell of a result. */
const REPORTING =
  'báo cáo|b/c|BC|báo|gửi|gửi báo cáo|gửi số liệu|nộp báo cáo|cập nhật|tổng hợp|thống kê|nhập|chốt';
const REPORT = 'số liệu|báo cáo|kết quả|SL|BC|KQ|số';

const PENDING = lazy(() =>
  phrases(
    'chưa có|chưa rõ',
    ...pairsOf(['chưa'], REPORTING),
    ...pairsOf(['đang'], 'cập nhật|tổng hợp|thống kê|nhập|báo cáo'),
    ...pairsOf(['chưa có', 'không có', 'chưa nhập', 'chưa đủ', 'chưa chốt', 'thiếu', 'chờ', 'không'], REPORT),
  ),
);

const LONGEST = 40;

/** Whether a cell says that its figure is not known yet: "chưa có", "chưa báo cáo", "đang tổng hợp", "không có số liệu". */
export function isPendingText(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > LONGEST || cell === '') return false;
  return isWhole(readWords(cell.replace(/[()."…]/g, ' ')).words, PENDING());
}
