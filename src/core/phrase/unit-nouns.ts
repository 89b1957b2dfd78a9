import { phrases } from './phrases';

/** Nouns that head a column of units. A header is one when all its parts are, "Tên" and "các" aside. */
export const UNIT_NOUNS = phrases(
  'đơn vị|đơn vị thực hiện|đơn vị trực thuộc|đơn vị báo cáo|đơn vị cơ sở|đơn vị hành chính|đơn vị nộp',
  'đơn vị gửi|đơn vị đăng|đơn vị viết bài|đơn vị ủng hộ|đơn vị hiến máu|đơn vị công tác|cơ quan|tổ chức',
  'phòng|phòng ban|khoa|khoa phòng|bộ môn|tổ|đội|ban|bộ phận|sở|sở ngành|ban ngành|ngành|trường|trường học',
  'nhà trường|cơ sở giáo dục|điểm trường|lớp|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|tỉnh thành|địa phương',
  'địa bàn|thôn|xóm|bản|ấp|khóm|buôn|làng|tổ dân phố|khu dân cư|khu phố|công ty|doanh nghiệp|nhà máy',
  'phân xưởng|xí nghiệp|hợp tác xã|HTX|chi nhánh|cửa hàng|đại lý|siêu thị|điểm bán|kho|bưu cục|nhân viên',
  'nhân viên kinh doanh|nhân viên bán hàng|nhóm|cụm|khu vực|vùng|tuyến|trạm|trạm y tế|cơ sở|cơ sở y tế',
  'cơ sở tiêm chủng|bệnh viện|trung tâm|trung tâm y tế|công đoàn|công đoàn cơ sở|công đoàn cấp trên|CĐCTTT',
  'liên đoàn lao động|LĐLĐ|nghiệp đoàn|chi đoàn|đoàn cơ sở|chi bộ|đảng bộ|chi hội|hội|hội cơ sở|quầy|dự án',
  'đại diện|huyện ủy|thành ủy|đảng ủy|chi cục|phòng giao dịch|hộ|hộ kinh doanh|hạt kiểm lâm|liên đội',
  'ban quản lý|chủ đầu tư|nhà thầu|phân hiệu|tổ công đoàn|cơ sở hội|cơ sở đoàn',
);

/** Bodies that one place has beside others: "Xã Hòa An - hội nông dân" is not Xã Hòa An. */
export const BODIES_OF_PLACES = phrases(
  'công an|quân sự|BHXH|bảo hiểm xã hội|UBND|ủy ban nhân dân|điện lực|kho bạc|ngân hàng|bưu điện|viễn thông',
  'hội LHPN|hội phụ nữ|hội nông dân|hội CCB|đoàn|hội cựu chiến binh|câu lạc bộ|CLB',
);

/**
 * Nouns that head a column of units only where nothing else does and target and result stand beside them: elsewhere they
 * name indicators ("Hội phụ nữ", "Bưu điện").
 */
export const LIKELY_UNIT_NOUNS = phrases(
  BODIES_OF_PLACES,
  'khách hàng|giáo viên|cán bộ|chốt|điểm|khối|CĐ cơ sở|CĐ bộ phận|công đoàn bộ phận',
);

/** Levels that may stand behind such a noun: "Công an huyện", "Trạm y tế xã". */
export const UNIT_NOUN_LEVELS = phrases('xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|cơ sở|trực thuộc');

/** The same, of units themselves. */
export const SHORT_UNIT_NOUNS = phrases('thành phố|TP|ĐV|CĐCS');

/** Nouns that count as units only beside others or after "Tên": alone they are units' or indicators' own names, or kinds of units. */
export const COMPANION_UNIT_NOUNS = phrases(SHORT_UNIT_NOUNS, 'các|đoàn thể|HCSN|bậc học|cấp học');
