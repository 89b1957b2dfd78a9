import { phrases } from '../phrase/phrases';

/** Words that a title begins with, and that say nothing about the indicator: taken off, one after another. */
export const TITLE_BEGINNINGS = phrases(
  'biểu|biểu số|biểu mẫu|biểu tổng hợp|bảng|bảng tổng hợp|danh sách|tổng hợp|báo cáo|thống kê|kết quả',
  'kết quả thực hiện|công tác|tình hình|tình hình thực hiện|tiến độ|phụ lục|số liệu|theo dõi',
  'tiến độ thực hiện|bảng theo dõi|bảng kê|kế hoạch và kết quả|chỉ tiêu|các chỉ tiêu|thực hiện',
  'kết quả công tác|chỉ tiêu và kết quả|sổ theo dõi|sổ ghi chép|sổ ghi|sổ quản lý|nhật ký|nhật ký theo dõi',
);

/** Lines above a table that are references, dates, notes and units of measure, never its title. */
export const REFERENCE_BEGINNINGS = phrases(
  'cộng hòa xã hội|độc lập|đảng cộng sản|mẫu|biểu số|phụ lục|kèm theo|ban hành|căn cứ|theo|số|ĐVT',
  'đơn vị|tính từ|tính đến|ngày|kỳ|từ ngày|tháng|quý|năm|đến ngày|kính gửi|nguồn|lưu ý|ghi chú',
);

/** Lines above a table that name who issued it: its title only where nothing else could be. */
export const ISSUER_BEGINNINGS = phrases(
  'liên đoàn lao động|LĐLĐ|công đoàn|ủy ban nhân dân|UBND|sở|tỉnh|huyện|xã|phòng|trường|trung tâm',
  'tổng công ty|công ty|ban chấp hành|đảng bộ|huyện ủy|tỉnh ủy|bộ|chi cục|cục|tập đoàn|chi nhánh|bệnh viện',
  'tổng liên đoàn|ban|trạm',
);

/** The same where a place ends the line: without one they begin a title as well ("HỘI VIÊN …", "ĐOÀN VIÊN …"). */
export const PLACED_ISSUERS = phrases(
  'hội|đoàn|ủy ban|mặt trận tổ quốc|MTTQ|đảng ủy|thành ủy|thành đoàn|công an|bảo hiểm xã hội|BHXH',
);
