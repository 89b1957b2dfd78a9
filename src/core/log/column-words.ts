import { phrases } from '../phrase/phrases';

/** Headers of columns whose figures add up, by how they begin. */
export const AMOUNT_BEGINNINGS = phrases(
  'số tiền|tiền|thành tiền|tổng tiền|trị giá|giá trị|kinh phí|chi phí|doanh thu|doanh số|học phí|mức đóng',
  'mức hỗ trợ|mức ủng hộ|thiệt hại|số lượng|SL|lượng|khối lượng|thể tích|trọng lượng|diện tích|số thu|số chi',
  'số người|số lượt|số học sinh|số em|số cháu|số trẻ|số hộ|số lao động|số đoàn viên|số hội viên|số đại biểu',
  'số liều|số mũi|số ca|số suất|số phần quà|số buổi|số giờ|số ngày|số tiết|số tin|số bài|số cuộc|số vụ',
  'số sản phẩm|số thùng|số kg|số tấn|số đơn vị máu|số cây|số điểm|điểm trừ|điểm cộng|số m2|số km|số xuất',
  'số nhập',
);

/** Headers that are such an amount when they say nothing else. */
export const AMOUNTS = phrases('thu|chi|nhập|xuất|bán|mua');

/** Words of figures that count up what was done so far: amounts only where a log has no others. */
export const TO_DATE_WORDS = phrases('lũy kế|cộng dồn|từ đầu năm');

/** Words that make a column's figures no amounts of its event: prices of one, sums carried on, numbers of documents. */
export const NO_AMOUNT_WORDS = phrases(
  'đơn giá|số dư|tồn|bằng chữ|%|hóa đơn|tài khoản|chứng từ|mã',
  'quyết định số|QĐ số|công văn số|CV số|văn bản số|tờ trình số|nghị quyết số|thông báo số|biên bản số|hợp đồng số|thẻ số',
  'phiếu số|giấy phép số|giấy chứng nhận số',
);

/** The words of both: columns so headed tell nothing of what a log's events count. */
export const NO_EVENT_WORDS = phrases(NO_AMOUNT_WORDS, TO_DATE_WORDS);

/** Headers of columns of dates, by how they begin, where the cells below are dates. */
export const DATE_BEGINNINGS = phrases('ngày|thời gian|thời điểm|tháng|date|giờ ngày');

/** Words by which a column of dates says something else than when the event happened. */
export const OTHER_DATE_WORDS = phrases(
  'sinh|hạn|cấp|trả lời|trả kết quả|giải quyết xong|hoàn thành|kết thúc',
);

/** Words by which it dates a person, a card or what is still to come, never an event. */
export const NO_EVENT_DATE_WORDS = phrases('sinh|hạn|vào|CCCD|CMND|căn cước|hộ chiếu|tuyển dụng|bổ nhiệm');

/** Words by which a column of dates says when what was begun came to its end. */
export const DONE_DATE_WORDS = phrases('hoàn thành|kết thúc|nghiệm thu|bàn giao|đăng|phát hành|xong|trả');

/** Headers of the first and of the last day of an event, where each has a column. */
export const BEGIN_HEADERS = phrases(
  'từ|từ ngày|bắt đầu|ngày bắt đầu|thời gian bắt đầu|khởi công|ngày khởi công',
);
export const END_HEADERS = phrases('đến|đến ngày|kết thúc|ngày kết thúc|thời gian kết thúc');

/** Words of percentages that are no rate of an event against a target. */
export const NO_RATE_WORDS = phrases('thuế|VAT|GTGT|chiết khấu|giảm giá|hoa hồng|lãi suất|nồng độ');

/** Headers that say how far an event has come, by how they begin. */
export const STATE_BEGINNINGS = phrases(
  'trạng thái|tình trạng|kết quả giải quyết|kết quả xử lý|tiến độ|hiện trạng',
);

/** Headers that say how an event was judged, by how they begin. */
export const JUDGEMENT_BEGINNINGS = phrases(
  'kết quả|duyệt|xét duyệt|phê duyệt|thẩm định|kết luận|kiểm duyệt',
);

/** Headers that tell of single events, by how they begin: units that come again beside them make a log. */
export const CONTENT_BEGINNINGS = phrases(
  'nội dung|diễn giải|vụ việc|sự việc|vi phạm|hành vi|tên hàng|mặt hàng|khách hàng|tên khách hàng|trích yếu',
  'tên hoạt động|hoạt động|đường dẫn|liên kết|loại vắc xin',
);

/** How the title of a log begins that calls itself one. */
export const BOOK_BEGINNINGS = phrases('sổ|nhật ký');

/** Headers of columns that tell stretches of time apart: units that come again beside them make a log too. */
export const TIME_HEADERS = phrases('tuần|tháng|quý|đợt|kỳ|lần|buổi|ca');
