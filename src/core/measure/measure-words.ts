import { type Phrases, phrases } from '../phrase/phrases';

/** Words of units of measure that are money, as headers and lines print them. */
export const MONEY_WORDS = phrases(
  'đồng|đ|nghìn đồng|ngàn đồng|triệu đồng|tỷ đồng|tr đồng|tr đ|VNĐ|VND|trđ|triệu|tỷ|1000đ|1000 đồng|1.000đ',
  '1.000 đồng|ng đ|nghìn|000đ|000 đồng|ngđ',
);

/** Things that there are whole numbers of alone: of no class there are 34,5 pupils, but for an average. */
const WHOLE_THINGS = phrases(
  'người|hộ|cháu|em|học sinh|đoàn viên|ĐV|lao động|lượt|lượt người|ca|liều|mũi|tin|bài|tin, bài|cái|chiếc',
  'sản phẩm|thùng|hồ sơ|trường hợp|đơn vị|cuộc|lớp|trẻ|con|cây|khẩu|buổi|vụ|đối tượng|hội viên|sáng kiến',
  'công trình|mô hình|quyển|cuốn|đơn|văn bản|máy|xe|chuyến|phòng|giường|đơn vị máu',
);

/** Units of measure that are not money, as headers print them in brackets. */
export const MEASURE_WORDS = phrases(
  WHOLE_THINGS,
  'giờ|ha|tấn|tạ|kg|lít|m2|m3|km|m|suất|tiêu chí|điểm|ngày công|công|kWh|nghìn con|nghìn tấn|nghìn lượt|triệu kWh',
  'ml|‰',
);

/** What is counted of what happens again and again. */
const OCCURRENCES = phrases('lần');

/** Units of measure of which a fraction is told of averages alone. */
export const COUNTED_MEASURES = phrases(WHOLE_THINGS, OCCURRENCES);

/** How many of a unit of measure are counted as one: "nghìn cây". */
export const MULTITUDES = phrases('trăm|nghìn|ngàn|vạn|triệu|1000|1.000');

/** Things that a unit of measure of whatever else can be reckoned for: "giáo viên/lớp" is no choice of two. */
export const THINGS_SHARED_OUT = phrases('lớp|giường|ha|sào|m2|km2|km|kg|con|cây|công|ngày công|ca đẻ');

/** In what it is measured how long something lasts. */
export const TIME_MEASURES = phrases('ngày|phút|giờ');

/** What makes whatever unit of measure one of averages: "phút bình quân". */
export const AVERAGED = phrases('bình quân');

/** Units of measure that are so in brackets alone: a heading "Ngày" is one of dates. */
export const BRACKETED_MEASURES = phrases(
  MEASURE_WORDS,
  OCCURRENCES,
  THINGS_SHARED_OUT,
  TIME_MEASURES,
  'tiết',
);

/** What a unit of measure can be reckoned for, besides a unit of the table or a stretch of time: "tạ/ha", "lượt/người". */
export const SHARED_OUT = phrases(
  'người|đầu người|người dân|dân|hộ|khẩu|nhân khẩu|lao động|LĐ|học sinh|HS|trẻ|trẻ đẻ sống|trẻ sinh sống|bà mẹ|phụ nữ',
  THINGS_SHARED_OUT,
);

/** What columns of units of measure are called. */
export const MEASURE_HEADINGS = phrases('ĐVT|đơn vị tính|ĐV tính|đơn vị đo|đơn vị đo lường');

/** What persons are counted by, whoever they are. */
export const PERSONS_IN_GENERAL = phrases('người|em|cháu|trẻ');

/** Whom a unit of measure names. */
export const PERSONS = phrases(
  PERSONS_IN_GENERAL,
  'học sinh|sinh viên|lao động|đoàn viên|ĐV|hội viên|đối tượng|đảng viên|cán bộ',
);

/** Units of measure that count the same by other words, a list each. */
export const SYNONYMS: readonly Phrases[] = [
  phrases('cái|chiếc'),
  phrases('cuộc|buổi'),
  phrases('vụ|trường hợp'),
  phrases('quyển|cuốn'),
];
