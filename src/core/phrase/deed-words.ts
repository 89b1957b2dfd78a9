import { phrases } from './phrases';

/** What a row of a log is one of, whatever it adds up: so many of them are so many rows. */
export const EVENTS = phrases(
  'buổi|cuộc|lớp|hội nghị|hội thảo|tọa đàm|phiên|chuyến|đợt|vụ|trận|kỳ họp|lần|lượt kiểm tra|lượt tuần tra',
  'lượt giám sát|lượt truyền thông|lượt tuyên truyền|lượt thăm',
);

/** What is counted where something is done: so many persons, or how often. */
export const COUNTED = phrases(EVENTS, 'người|lượt|lượt người');

/** Says that something is done or how often, never what: "mở lớp tập huấn", "tổ chức hội nghị tập huấn". */
export const HELD = phrases(COUNTED, 'tổ chức|mở|triển khai|thực hiện|tham gia');

/** Verbs that tell of one and the same deed where what it is done to is the same. */
export const DEEDS = [
  phrases('thu|nộp|vận động|huy động|quyên góp|đóng góp|ủng hộ|trích nộp'),
  phrases('kết nạp|phát triển|thành lập|tăng thêm|thêm|mới'),
  phrases('đăng|gửi|viết|đưa|cộng tác'),
];
