import { phrases } from './phrases';

/** Words of periods that say by themselves which part of the year is meant. */
export const PERIOD_NOUNS = phrases('năm|tháng|quý|tuần|ngày|cả|I|II|III|IV');

/** Words of years and other periods. */
export const PERIOD_WORDS = phrases(
  PERIOD_NOUNS,
  'đầu|cuối|kỳ|từ|năm học|học kỳ|nhiệm kỳ|tháng báo cáo|quý báo cáo|năm báo cáo|kỳ báo cáo',
);

/** What rows, and sums of them, are called that tell of times and not of units. */
export const TIME_NOUNS = phrases(PERIOD_WORDS, 'đợt|lần|giai đoạn|buổi|khóa|vụ');

/** Of the words below those that say nothing at the end of a name either: "doanh số" keeps its "số". */
export const CLOSING_FILLER_WORDS = phrases(
  'số tiền|số lượng|SL|tổng|tổng số|giao|các|của|về|trong|đến|tính|%|/|đồng|triệu|nghìn|tỷ|ĐVT',
  'đơn vị tính|chỉ tiêu|kết quả|điều chỉnh|bổ sung|lũy kế|cộng dồn',
);

/** Words that say what is counted no better than the figures themselves; left out of an indicator's name. */
export const FILLER_WORDS = phrases('số|đã', CLOSING_FILLER_WORDS);

/** Fillers, and words for times without their numbers. */
export const FILLERS_AND_PERIODS = phrases(FILLER_WORDS, PERIOD_WORDS);
