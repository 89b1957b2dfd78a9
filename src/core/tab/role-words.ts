import { MEASURE_HEADINGS } from '../measure/measure-words';
import { type Phrases, phrases } from '../phrase/phrases';
import type { ColumnRole } from './column-role';

/**
 * Where in a header a phrase counts, strongest first: anywhere and against all others; as the whole header (years and
 * periods aside); at its beginning; anywhere; at its end behind another word, or anywhere, where nothing else does ("Lũy kế" is a result, "KH lũy kế" is none).
 */
export type PhraseReach = 'always' | 'whole' | 'start' | 'end' | 'any' | 'alone';

/** Phrases that give a column one role. Among equally strong ones the longest wins. */
export interface ColumnPhrases {
  readonly role: ColumnRole;
  readonly reach: PhraseReach;
  readonly phrases: Phrases;
}

/** Headings of persons, papers and words; over figures in a row a unit they count them: "Người có thẻ", "Số thẻ BHYT". */
export const COUNTABLE_WORDS = phrases(
  'nội dung|người|biện pháp|địa điểm|địa chỉ|thời hạn|văn bản|trạng thái|tình trạng|họ tên|số thẻ|số phiếu',
  'số hóa đơn|số quyết định|số văn bản|số sổ',
);

/** Headings of numbers that name something and count nothing: no figures, whatever they are typed as. */
export const IDENTIFYING_WORDS = phrases(
  'link|mã|số điện thoại|điện thoại|email|SĐT|số ĐT|fax|zalo|tài khoản|số tài khoản|STK|MST|CMND|CCCD',
  'số CMND|số CCCD|căn cước|số căn cước|số hiệu|số seri|năm sinh|năm thành lập|tọa độ',
);

/** The longest that something may take. */
export const LONGEST_TIMES = phrases('thời hạn tối đa|thời gian tối đa|số ngày tối đa|số giờ tối đa');

/** How headers of plan and result tables are worded, in any office. */
export const COLUMN_PHRASES: readonly ColumnPhrases[] = [
  { role: 'ordinal', reach: 'whole', phrases: phrases('TT|STT|Số TT|Số thứ tự|Thứ tự|No') },
  {
    role: 'target',
    reach: 'any',
    phrases: phrases(
      'kế hoạch|KH|chỉ tiêu|mục tiêu|dự toán|định mức|hạn mức|phải|phải nộp|phải thu|phải đóng',
      'phải thực hiện|phải tiêm|phải đạt|cần đạt|cần nộp|cần thu|cần tiêm|cần thực hiện|trong diện',
      'thuộc diện|được giao|đã giao|số giao|KH giao|kế hoạch giao|chỉ tiêu giao|kế hoạch đã giao',
      'chỉ tiêu phải thực hiện|chỉ tiêu kế hoạch|đối tượng tiêm|phải quản lý|phải tham gia|phải phổ cập',
      'phải huy động|kế hoạch vốn|điểm chuẩn|mức chuẩn|điểm tối đa|mức tối đa|thang điểm|điểm sàn|điểm tối thiểu|mức tối thiểu|mức khống chế',
      'không quá|không vượt|không vượt quá|mức cho phép|giới hạn|mức giới hạn|mức trần|KH tỷ lệ|kế hoạch tỷ lệ',
    ),
  },
  { role: 'target', reach: 'start', phrases: phrases('nghị quyết|NQ') },
  {
    role: 'target',
    reach: 'start',
    phrases: LONGEST_TIMES,
  },
  { role: 'target', reach: 'end', phrases: phrases('giao') },
  { role: 'pledge', reach: 'any', phrases: phrases('đăng ký|khoán|cam kết|phấn đấu') },
  { role: 'pledge', reach: 'whole', phrases: phrases('ĐK') },
  { role: 'target', reach: 'whole', phrases: phrases('giao|target|plan|CT|DT|CT giao|DT giao') },
  {
    role: 'result',
    reach: 'any',
    phrases: phrases(
      'kết quả|KQ|thực hiện|kết quả thực hiện|thực hiện được|đã|được|đạt|đạt được|đã nộp',
      'đã thu|đã đóng|đã thực hiện|đã hoàn thành|đã thành lập|đã kết nạp|kết nạp mới|phát triển mới',
      'thành lập mới|số hoàn thành|thực nộp|thực thu|thực tế|thực đạt|nhập học|trúng tuyển|số tiêm|bán ra',
      'giải ngân|đã giải ngân|đã quản lý|đã tham gia|ra lớp|huy động được|thực hiện kế hoạch',
      'kết quả thực hiện kế hoạch|tình hình thực hiện kế hoạch|điểm thẩm định|điểm đạt|điểm đạt được',
      'điểm phúc tra|điểm chấm|điểm đánh giá|KQ tỷ lệ',
    ),
  },
  { role: 'result', reach: 'alone', phrases: phrases('lũy kế|LK|cộng dồn') },
  { role: 'result', reach: 'whole', phrases: phrases('actual|result') },
  { role: 'result', reach: 'start', phrases: phrases('TH') },
  {
    role: 'rate',
    reach: 'start',
    phrases: phrases('tỷ lệ|tỷ suất|%|phần trăm|mức độ hoàn thành|mức hoàn thành|tiến độ'),
  },
  {
    role: 'rate',
    reach: 'any',
    phrases: phrases(
      'tỷ lệ|%|đạt %|phần trăm|hoàn thành|TH/KH|KQ/KH|đạt/KH|so KH|so với|so sánh|so sánh với',
      'so với KH|so với kế hoạch|so với chỉ tiêu|so với giao|so với mục tiêu|so với nghị quyết|so với NQ',
      'so với dự toán|so với kế hoạch giao|so kế hoạch|so chỉ tiêu|thực hiện/kế hoạch|kết quả/kế hoạch',
      'so CT|so với CT|so DT|so với DT|thực hiện/KH|so với kế hoạch năm|so với chỉ tiêu giao|so sánh với kế hoạch|đã nộp/phải nộp',
      'đã thu/phải thu|so sánh TH/KH|kết quả so với kế hoạch|thực hiện so với kế hoạch',
    ),
  },
  {
    role: 'shortfall',
    reach: 'any',
    phrases: phrases(
      'còn phải|còn phải nộp|còn phải thu|còn phải đóng|còn phải thực hiện|còn phải tiêm|còn thiếu|còn lại',
      'còn nợ|nợ đọng|thiếu|thiếu so với kế hoạch|thiếu so với KH|chưa nộp|chưa thu|chưa đóng|chưa thực hiện',
      'chưa tiêm|chưa hoàn thành',
    ),
  },
  {
    role: 'surplus',
    reach: 'any',
    phrases: phrases(
      'vượt|nộp vượt|nộp thừa|thừa|vượt so với kế hoạch|vượt so với KH|vượt KH|vượt kế hoạch|vượt chỉ tiêu',
    ),
  },
  {
    role: 'note',
    reach: 'start',
    phrases: phrases('ghi chú|nhận xét|lý do|nguyên nhân|ý kiến|giải trình|giải pháp'),
  },
  {
    role: 'date',
    reach: 'whole',
    phrases: phrases(
      'ngày|ngày tháng|ngày tháng năm|thời gian|thời điểm|ngày đăng|ngày nộp|ngày thực hiện|ngày phát sinh',
      'ngày bán|ngày tiêm|ngày thu|ngày giờ|ngày xảy ra|ngày nhận|ngày tiếp nhận|ngày nhận đơn|ngày đến',
      'ngày gửi|ngày hiến|ngày hiến máu|ngày/tháng|ngày/tháng/năm|ngày thu tiền|ngày nộp tiền|ngày đóng',
      'ngày đóng góp|date|ngày ủng hộ|ngày chứng từ|ngày ghi sổ|ngày giao dịch|ngày tổ chức|ngày diễn ra',
      'ngày mua|ngày nhập|ngày xuất|ngày khám|ngày vi phạm|ngày đăng tin|ngày đăng bài|thời gian xảy ra',
      'thời gian tổ chức|thời gian diễn ra|thời gian thực hiện|thời gian đăng',
    ),
  },
  { role: 'event', reach: 'start', phrases: phrases('họ và tên|họ tên|tiêu đề|tên bài|tên tin|link') },
  { role: 'estimate', reach: 'always', phrases: phrases('ước|dự kiến') },
  {
    role: 'comparison',
    reach: 'always',
    phrases: phrases(
      'cùng kỳ|năm trước|năm ngoái|kỳ trước|tháng trước|quý trước|so với năm|so với tháng|so với quý',
      'so năm|so tháng|so quý',
      'năm sau|năm tới|năm tiếp theo|năm học sau|năm học tới|kỳ sau|kỳ tới|quý sau|quý tới|tháng sau|tháng tới',
      'xếp loại|xếp hạng|xếp thứ|thứ hạng',
    ),
  },
  { role: 'comparison', reach: 'whole', phrases: phrases('hạng|số hạng|hạng sao|số sao|phân hạng|hạng đạt') },
  { role: 'comparison', reach: 'start', phrases: phrases('tăng|giảm|chênh lệch|tăng giảm') },
  { role: 'part', reach: 'always', phrases: phrases('trong đó|bao gồm') },
  { role: 'other', reach: 'always', phrases: phrases('tự chấm|tự đánh giá|tự cho điểm|tự nhận') },
  { role: 'sum', reach: 'whole', phrases: phrases('tổng|tổng số|tổng cộng|cộng|tổng số tiền|tổng tiền|cả') },
  {
    role: 'other',
    reach: 'start',
    phrases: phrases(COUNTABLE_WORDS, IDENTIFYING_WORDS, MEASURE_HEADINGS),
  },
  { role: 'other', reach: 'whole', phrases: phrases('ĐT|số QĐ') },
  { role: 'other', reach: 'any', phrases: phrases('kế hoạch hóa gia đình|chưa|chưa đạt|không đạt') },
];

/** Words by which a rate says that it measures the result itself, not the estimate beside it. */
export const RESULT_COMPARISONS = phrases(
  'TH/KH|KQ/KH|TH so|thực hiện so|kết quả so|KQ so|lũy kế so|đã thu so|đã nộp so|TH/DT|thực hiện/dự toán',
  'TH/dự toán',
);

/** Words of a result that covers all the others of its kind: it is the result where several compete. */
export const CUMULATIVE_PHRASES = phrases('lũy kế|LK|cả năm|tổng|cộng|từ đầu năm');
