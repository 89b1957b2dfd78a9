/** What a column of a table is for, by the words of its header. */
export type ColumnRole =
  | 'ordinal'
  | 'target'
  /** What units set themselves: the target where nothing was assigned. */
  | 'pledge'
  | 'result'
  | 'rate'
  | 'shortfall'
  | 'surplus'
  | 'note'
  | 'date'
  /** Who or what a row tells of, in a list of persons or events. */
  | 'event'
  /** An expected result ("Ước thực hiện"): never the result. */
  | 'estimate'
  /** Last year's figures and what is measured against them. */
  | 'comparison'
  /** A breakdown ("Trong đó") of the column before it. */
  | 'part'
  /** A total over columns ("Cộng"): the result when nothing else is named so. */
  | 'sum'
  /** Words, codes, units of measure: no figure of an indicator. */
  | 'other';

/**
 * Where in a header a phrase counts, strongest first: anywhere and against all others; as the whole header (years and
 * periods aside); at its beginning; anywhere.
 */
export type PhraseReach = 'always' | 'whole' | 'start' | 'any';

/** Phrases that give a column one role. Among equally strong ones the longest wins. */
export interface ColumnPhrases {
  readonly role: ColumnRole;
  readonly reach: PhraseReach;
  readonly phrases: readonly string[];
}

/** How headers of plan and result tables are worded, in any office. */
export const COLUMN_PHRASES: readonly ColumnPhrases[] = [
  { role: 'ordinal', reach: 'whole', phrases: ['TT', 'STT', 'Số TT', 'Số thứ tự', 'Thứ tự', 'No'] },
  {
    role: 'target',
    reach: 'any',
    phrases: [
      ...['kế hoạch', 'KH', 'chỉ tiêu', 'mục tiêu', 'nghị quyết', 'NQ', 'dự toán', 'định mức'],
      ...['phải', 'phải nộp', 'phải thu', 'phải đóng', 'phải thực hiện', 'phải tiêm', 'phải đạt'],
      ...['cần đạt', 'cần nộp', 'cần thu', 'cần tiêm', 'cần thực hiện', 'trong diện', 'thuộc diện'],
      ...['được giao', 'đã giao', 'số giao', 'KH giao', 'kế hoạch giao', 'chỉ tiêu giao', 'kế hoạch đã giao'],
      ...['chỉ tiêu phải thực hiện', 'chỉ tiêu kế hoạch', 'đối tượng tiêm'],
      ...['phải quản lý', 'phải tham gia', 'phải phổ cập', 'phải huy động', 'kế hoạch vốn'],
      ...['điểm chuẩn', 'mức chuẩn', 'điểm tối đa', 'mức tối đa', 'thang điểm'],
    ],
  },
  { role: 'pledge', reach: 'any', phrases: ['đăng ký', 'khoán', 'cam kết', 'phấn đấu'] },
  { role: 'target', reach: 'whole', phrases: ['giao', 'target', 'plan'] },
  {
    role: 'result',
    reach: 'any',
    phrases: [
      ...['kết quả', 'KQ', 'thực hiện', 'kết quả thực hiện', 'thực hiện được', 'lũy kế', 'cộng dồn'],
      ...['đã', 'được', 'đạt', 'đạt được', 'đã nộp', 'đã thu', 'đã đóng', 'đã thực hiện', 'đã hoàn thành'],
      ...['đã thành lập', 'đã kết nạp', 'kết nạp mới', 'phát triển mới', 'thành lập mới', 'số hoàn thành'],
      ...['thực nộp', 'thực thu', 'thực tế', 'thực đạt', 'nhập học', 'trúng tuyển', 'số tiêm', 'bán ra'],
      ...['giải ngân', 'đã giải ngân', 'đã quản lý', 'đã tham gia', 'ra lớp', 'huy động được'],
      ...['thực hiện kế hoạch', 'kết quả thực hiện kế hoạch', 'tình hình thực hiện kế hoạch'],
      ...['điểm thẩm định', 'điểm đạt', 'điểm đạt được', 'điểm phúc tra', 'điểm chấm', 'điểm đánh giá'],
    ],
  },
  { role: 'result', reach: 'whole', phrases: ['TH', 'actual', 'result'] },
  {
    role: 'rate',
    reach: 'start',
    phrases: [
      'tỷ lệ',
      'tỉ lệ',
      'tỷ suất',
      '%',
      'phần trăm',
      'mức độ hoàn thành',
      'mức hoàn thành',
      'tiến độ',
    ],
  },
  {
    role: 'rate',
    reach: 'any',
    phrases: [
      ...['tỷ lệ', 'tỉ lệ', '%', 'đạt %', 'phần trăm', 'hoàn thành', 'TH/KH', 'KQ/KH', 'đạt/KH', 'so KH'],
      ...[
        'so với',
        'so sánh',
        'so sánh với',
        'so với KH',
        'so với kế hoạch',
        'so với chỉ tiêu',
        'so với giao',
      ],
      ...['so với mục tiêu', 'so với nghị quyết', 'so với NQ', 'so với dự toán', 'so với kế hoạch giao'],
      ...['so kế hoạch', 'so chỉ tiêu', 'thực hiện/kế hoạch', 'kết quả/kế hoạch', 'thực hiện/KH'],
      ...['so với kế hoạch năm', 'so với chỉ tiêu giao', 'so sánh với kế hoạch', 'đã nộp/phải nộp'],
      ...['đã thu/phải thu', 'so sánh TH/KH', 'kết quả so với kế hoạch', 'thực hiện so với kế hoạch'],
    ],
  },
  {
    role: 'shortfall',
    reach: 'any',
    phrases: [
      ...['còn phải', 'còn phải nộp', 'còn phải thu', 'còn phải đóng', 'còn phải thực hiện', 'còn phải tiêm'],
      ...['còn thiếu', 'còn lại', 'còn nợ', 'nợ đọng', 'thiếu', 'thiếu so với kế hoạch', 'thiếu so với KH'],
      ...['chưa nộp', 'chưa thu', 'chưa đóng', 'chưa thực hiện', 'chưa tiêm', 'chưa hoàn thành'],
    ],
  },
  {
    role: 'surplus',
    reach: 'any',
    phrases: [
      ...['vượt', 'nộp vượt', 'nộp thừa', 'thừa', 'vượt so với kế hoạch', 'vượt so với KH'],
      ...['vượt KH', 'vượt kế hoạch', 'vượt chỉ tiêu'],
    ],
  },
  {
    role: 'note',
    reach: 'start',
    phrases: ['ghi chú', 'nhận xét', 'lý do', 'lí do', 'nguyên nhân', 'ý kiến', 'giải trình', 'giải pháp'],
  },
  {
    role: 'date',
    reach: 'whole',
    phrases: [
      ...['ngày', 'ngày tháng', 'ngày tháng năm', 'thời gian', 'thời điểm', 'ngày đăng', 'ngày nộp'],
      ...['ngày thực hiện', 'ngày phát sinh', 'ngày bán', 'ngày tiêm', 'ngày thu', 'ngày giờ', 'ngày xảy ra'],
      ...[
        'ngày nhận',
        'ngày tiếp nhận',
        'ngày nhận đơn',
        'ngày đến',
        'ngày gửi',
        'ngày hiến',
        'ngày hiến máu',
      ],
      ...[
        'ngày/tháng',
        'ngày/tháng/năm',
        'ngày thu tiền',
        'ngày nộp tiền',
        'ngày đóng',
        'ngày đóng góp',
        'date',
      ],
      ...['ngày ủng hộ', 'ngày chứng từ', 'ngày ghi sổ', 'ngày giao dịch', 'ngày tổ chức', 'ngày diễn ra'],
      ...[
        'ngày mua',
        'ngày nhập',
        'ngày xuất',
        'ngày khám',
        'ngày vi phạm',
        'ngày đăng tin',
        'ngày đăng bài',
      ],
      ...[
        'thời gian xảy ra',
        'thời gian tổ chức',
        'thời gian diễn ra',
        'thời gian thực hiện',
        'thời gian đăng',
      ],
    ],
  },
  {
    role: 'event',
    reach: 'start',
    phrases: ['họ và tên', 'họ tên', 'tiêu đề', 'tên bài', 'tên tin', 'link'],
  },
  { role: 'estimate', reach: 'always', phrases: ['ước', 'dự kiến'] },
  {
    role: 'comparison',
    reach: 'always',
    phrases: [
      ...['cùng kỳ', 'cùng kì', 'năm trước', 'năm ngoái', 'kỳ trước', 'tháng trước', 'quý trước'],
      ...['so với năm', 'so với tháng', 'so với quý', 'xếp loại', 'xếp hạng', 'xếp thứ', 'thứ hạng'],
    ],
  },
  { role: 'comparison', reach: 'start', phrases: ['tăng', 'giảm', 'chênh lệch', 'tăng giảm'] },
  { role: 'part', reach: 'always', phrases: ['trong đó', 'bao gồm'] },
  { role: 'other', reach: 'always', phrases: ['tự chấm', 'tự đánh giá', 'tự cho điểm', 'tự nhận'] },
  {
    role: 'sum',
    reach: 'whole',
    phrases: ['tổng', 'tổng số', 'tổng cộng', 'cộng', 'tổng số tiền', 'tổng tiền', 'cả'],
  },
  {
    role: 'other',
    reach: 'start',
    phrases: [
      ...['nội dung', 'người', 'biện pháp', 'địa điểm', 'địa chỉ', 'thời hạn', 'văn bản', 'link'],
      ...['mã', 'số điện thoại', 'điện thoại', 'email', 'trạng thái', 'tình trạng', 'họ tên'],
      ...['SĐT', 'số ĐT', 'ĐT', 'fax', 'zalo', 'tài khoản', 'số tài khoản', 'STK', 'MST', 'CMND', 'CCCD'],
      ...['số CMND', 'số CCCD', 'căn cước', 'số căn cước', 'số thẻ', 'số hiệu', 'số phiếu', 'số hóa đơn'],
      ...['số quyết định', 'số văn bản', 'số seri', 'số sổ', 'năm sinh', 'năm thành lập', 'tọa độ'],
      ...['đơn vị tính', 'ĐVT', 'ĐV tính'],
    ],
  },
  { role: 'other', reach: 'any', phrases: ['kế hoạch hóa gia đình', 'chưa', 'chưa đạt', 'không đạt'] },
];

/** Words by which a rate says that it measures the result itself, not the estimate beside it. */
export const RESULT_COMPARISONS: readonly string[] = [
  ...[
    'TH/KH',
    'KQ/KH',
    'TH so',
    'thực hiện so',
    'kết quả so',
    'KQ so',
    'lũy kế so',
    'đã thu so',
    'đã nộp so',
  ],
  ...['TH/DT', 'thực hiện/dự toán', 'TH/dự toán'],
];

/** Words of a result that covers all the others of its kind: it is the result where several compete. */
export const CUMULATIVE_PHRASES: readonly string[] = [
  ...['lũy kế', 'cộng dồn', 'cả năm', 'tổng', 'tổng số', 'tổng cộng', 'cộng', 'từ đầu năm'],
];

/** Words of a figure that covers all time up to its day. */
export const TIME_COVERING_PHRASES: readonly string[] = [
  ...['lũy kế', 'cộng dồn', 'từ đầu năm', 'đến nay', 'từ đầu kỳ', 'từ đầu nhiệm kỳ'],
];

/** Nouns that head a column of units. A header is one when all its parts are, "Tên" and "các" aside. */
export const UNIT_NOUNS: readonly string[] = [
  ...[
    'đơn vị',
    'đơn vị thực hiện',
    'đơn vị trực thuộc',
    'đơn vị báo cáo',
    'đơn vị cơ sở',
    'đơn vị hành chính',
  ],
  ...[
    'đơn vị nộp',
    'đơn vị gửi',
    'đơn vị đăng',
    'đơn vị viết bài',
    'đơn vị ủng hộ',
    'đơn vị hiến máu',
    'đơn vị công tác',
    'cơ quan',
    'tổ chức',
    'phòng',
    'phòng ban',
    'khoa',
    'khoa phòng',
    'tổ',
    'đội',
    'ban',
  ],
  ...[
    'bộ phận',
    'sở',
    'sở ngành',
    'ban ngành',
    'ngành',
    'trường',
    'trường học',
    'nhà trường',
    'cơ sở giáo dục',
  ],
  ...['điểm trường', 'lớp', 'xã', 'phường', 'thị trấn', 'huyện', 'quận', 'thị xã', 'tỉnh', 'tỉnh thành'],
  ...[
    'địa phương',
    'địa bàn',
    'thôn',
    'xóm',
    'bản',
    'ấp',
    'khóm',
    'buôn',
    'làng',
    'tổ dân phố',
    'khu dân cư',
  ],
  ...['khu phố', 'công ty', 'doanh nghiệp', 'nhà máy', 'phân xưởng', 'xí nghiệp', 'hợp tác xã', 'HTX'],
  ...['chi nhánh', 'cửa hàng', 'đại lý', 'siêu thị', 'điểm bán', 'kho', 'bưu cục', 'nhân viên'],
  ...['nhân viên kinh doanh', 'nhân viên bán hàng', 'nhóm', 'cụm', 'khu vực', 'vùng', 'tuyến', 'trạm'],
  ...['trạm y tế', 'cơ sở', 'cơ sở y tế', 'cơ sở tiêm chủng', 'bệnh viện', 'trung tâm', 'trung tâm y tế'],
  ...[
    'công đoàn',
    'công đoàn cơ sở',
    'công đoàn cấp trên',
    'CĐCTTT',
    'liên đoàn lao động',
    'LĐLĐ',
    'nghiệp đoàn',
  ],
  ...[
    'chi đoàn',
    'đoàn cơ sở',
    'chi bộ',
    'đảng bộ',
    'chi hội',
    'hội',
    'hội cơ sở',
    'quầy',
    'dự án',
    'đại diện',
    'huyện ủy',
    'thành ủy',
    'đảng ủy',
    'chi cục',
    'phòng giao dịch',
    'hộ',
    'hộ kinh doanh',
    'hạt kiểm lâm',
    'liên đội',
    'ban quản lý',
    'chủ đầu tư',
    'nhà thầu',
    'phân hiệu',
    'tổ công đoàn',
    'cơ sở hội',
    'cơ sở đoàn',
  ],
];

/**
 * Nouns that head a column of units only where nothing else does and target and result stand beside them: elsewhere they
 * name indicators ("Hội phụ nữ", "Bưu điện").
 */
export const LIKELY_UNIT_NOUNS: readonly string[] = [
  ...['công an', 'quân sự', 'BHXH', 'bảo hiểm xã hội', 'UBND', 'ủy ban nhân dân', 'điện lực', 'kho bạc'],
  ...['ngân hàng', 'bưu điện', 'viễn thông', 'hội LHPN', 'hội phụ nữ', 'hội nông dân', 'hội CCB', 'đoàn'],
  ...['hội cựu chiến binh', 'câu lạc bộ', 'CLB', 'khách hàng', 'giáo viên', 'cán bộ', 'chốt', 'điểm', 'khối'],
];

/** Levels that may stand behind such a noun: "Công an huyện", "Trạm y tế xã". */
export const UNIT_NOUN_LEVELS: readonly string[] = [
  ...['xã', 'phường', 'thị trấn', 'huyện', 'quận', 'thị xã', 'cơ sở', 'trực thuộc'],
];

/** Nouns that count as units only beside others or after "Tên": alone they are units' or indicators' own names. */
export const COMPANION_UNIT_NOUNS: readonly string[] = [
  'thành phố',
  'TP',
  'ĐV',
  'CĐCS',
  'các',
  'đoàn thể',
  'HCSN',
];

/** Words that say what is counted no better than the figures themselves; left out of an indicator's name. */
export const FILLER_WORDS: readonly string[] = [
  ...[
    'số',
    'số tiền',
    'số lượng',
    'SL',
    'tổng',
    'tổng số',
    'giao',
    'các',
    'của',
    'về',
    'trong',
    'đến',
    'tính',
  ],
  ...['%', '/', 'đồng', 'triệu', 'nghìn', 'tỷ', 'ĐVT', 'đơn vị tính', 'chỉ tiêu', 'kết quả'],
  ...['điều chỉnh', 'bổ sung'],
];

/** Words of years and other periods. */
export const PERIOD_WORDS: readonly string[] = [
  ...[
    'năm',
    'tháng',
    'quý',
    'đầu',
    'cuối',
    'kỳ',
    'kì',
    'học',
    'tuần',
    'ngày',
    'cả',
    'từ',
    'I',
    'II',
    'III',
    'IV',
  ],
];

/** Words that a total row consists of. */
export const TOTAL_WORDS: readonly string[] = [
  ...[
    'cộng',
    'tổng',
    'tổng cộng',
    'tổng số',
    'toàn tỉnh',
    'toàn huyện',
    'toàn thành phố',
    'toàn ngành',
    'cả tỉnh',
  ],
  ...[
    'toàn xã',
    'toàn trường',
    'toàn công ty',
    'toàn quốc',
    'toàn hệ thống',
    'toàn đơn vị',
    'cả nước',
    'total',
  ],
  ...['tổng chung', 'tổng cộng chung', 'cộng chung', 'cộng dồn'],
];

/** Wholes besides the nouns of units that a total row names: "Toàn viện", "Toàn đảng bộ". */
export const WHOLES: readonly string[] = ['viện', 'khối', 'miền', 'phố', 'đoàn', 'khu'];

/** Words that a total row begins with, whatever follows. */
export const TOTAL_BEGINNINGS: readonly string[] = [
  ...['tổng cộng', 'tổng số', 'cộng khối', 'cộng các', 'cộng toàn', 'cộng nhóm', 'cộng cụm', 'cộng mục'],
  ...['cộng phần', 'cộng huyện', 'cộng ngành', 'tổng khối', 'tổng các', 'tổng toàn', 'cộng I', 'cộng II'],
  ...['cộng III', 'cộng IV', 'cộng A', 'cộng B', 'cộng C', 'toàn tỉnh', 'cộng trang'],
  ...['cộng xã', 'cộng phường', 'tổng mục'],
  ...['cộng tháng', 'cộng quý', 'cộng năm', 'cộng ngày', 'cộng phát sinh', 'cộng lũy kế', 'cộng đơn vị'],
  ...['tổng nhóm', 'tổng cụm', 'cộng phòng', 'cộng trường', 'cộng vùng', 'cộng khu vực', 'cộng miền'],
];

/** Words that a row begins with whose figures are neither a unit's nor a sum: averages, rates, parts, sums carried over. */
export const ASIDE_BEGINNINGS: readonly string[] = [
  ...['bình quân', 'trung bình chung', 'tỷ lệ', 'tỉ lệ', 'so với', 'so sánh', 'chênh lệch', 'cùng kỳ'],
  ...['trong đó', 'bằng chữ', 'mang sang', 'cộng mang sang', 'trang trước chuyển sang', 'chuyển trang sau'],
];

/** Words that a group row begins with. */
export const GROUP_BEGINNINGS: readonly string[] = [
  'khối',
  'cụm',
  'nhóm',
  'các',
  'khu vực',
  'vùng',
  'cấp',
  'bậc',
  'lĩnh vực',
];

/** Words that lines below a table begin with: signatures, notes, sources. */
export const LINE_BEGINNINGS: readonly string[] = [
  ...['người lập', 'lập biểu', 'kế toán', 'thủ trưởng', 'thủ quỹ', 'chủ tịch', 'phó chủ tịch', 'giám đốc'],
  ...['phó giám đốc', 'hiệu trưởng', 'trưởng phòng', 'trưởng ban', 'TM', 'KT', 'TL', 'nơi nhận', 'xác nhận'],
  ...[
    'người báo cáo',
    'người tổng hợp',
    'cán bộ tổng hợp',
    'ghi chú',
    'lưu ý',
    'chú thích',
    'chú ý',
    'nguồn',
  ],
  ...['đề nghị', 'kính gửi', 'thực hiện công văn', 'căn cứ', 'ký tên', 'ban thường vụ', 'ban chấp hành'],
];

/** Words that a title begins with, and that say nothing about the indicator: taken off, one after another. */
export const TITLE_BEGINNINGS: readonly string[] = [
  ...[
    'biểu',
    'biểu số',
    'biểu mẫu',
    'biểu tổng hợp',
    'bảng',
    'bảng tổng hợp',
    'danh sách',
    'tổng hợp',
    'báo cáo',
  ],
  ...[
    'thống kê',
    'kết quả',
    'kết quả thực hiện',
    'công tác',
    'tình hình',
    'tình hình thực hiện',
    'tiến độ',
    'phụ lục',
  ],
  ...['số liệu', 'theo dõi', 'tiến độ thực hiện', 'bảng theo dõi', 'bảng kê', 'kế hoạch và kết quả'],
  ...['chỉ tiêu', 'các chỉ tiêu', 'thực hiện', 'kết quả công tác', 'chỉ tiêu và kết quả'],
  ...['sổ theo dõi', 'sổ ghi chép', 'sổ ghi', 'sổ quản lý', 'nhật ký', 'nhật ký theo dõi'],
];

/** Lines above a table that are references, dates, notes and units of measure, never its title. */
export const REFERENCE_BEGINNINGS: readonly string[] = [
  ...['cộng hòa xã hội', 'độc lập', 'mẫu số', 'mẫu', 'biểu số', 'phụ lục', 'kèm theo', 'ban hành', 'căn cứ'],
  ...['theo', 'số', 'ĐVT', 'đơn vị tính', 'đơn vị', 'tính từ', 'tính đến', 'ngày', 'kỳ', 'từ ngày', 'tháng'],
  ...['quý', 'năm', 'đến ngày', 'kính gửi', 'nguồn', 'lưu ý', 'ghi chú', 'số liệu đến', 'số liệu tính'],
];

/** Lines above a table that name who issued it: its title only where nothing else could be. */
export const ISSUER_BEGINNINGS: readonly string[] = [
  ...[
    'liên đoàn lao động',
    'LĐLĐ',
    'công đoàn',
    'ủy ban nhân dân',
    'UBND',
    'sở',
    'tỉnh',
    'huyện',
    'xã',
    'phòng',
  ],
  ...[
    'trường',
    'trung tâm',
    'tổng công ty',
    'công ty',
    'ban chấp hành',
    'đảng bộ',
    'huyện ủy',
    'tỉnh ủy',
    'bộ',
  ],
  ...['chi cục', 'cục', 'tập đoàn', 'chi nhánh', 'bệnh viện', 'tổng liên đoàn', 'ban', 'trạm'],
];

/** Names of tabs that say nothing about what stands in them; digits and punctuation aside. */
export const GENERIC_TAB_WORDS: readonly string[] = [
  ...[
    'sheet',
    'trang tính',
    'trang',
    'biểu',
    'bảng',
    'bang',
    'mẫu',
    'phụ lục',
    'PL',
    'năm',
    'tháng',
    'quý',
    'tab',
  ],
  ...[
    'bản sao của',
    'copy of',
    'tổng hợp',
    'số liệu',
    'danh sách',
    'data',
    'đầu',
    'cuối',
    'I',
    'II',
    'III',
    'IV',
  ],
  ...['table', 'T', 'Q', 'số', 'kết quả', 'báo cáo'],
];

/** Words that head the figure of a constant target in a line: "chỉ tiêu 12", "mỗi đơn vị 24". */
export const CONSTANT_TARGET_WORDS: readonly string[] = [
  ...[
    'chỉ tiêu',
    'chỉ tiêu giao',
    'chỉ tiêu chung',
    'kế hoạch giao',
    'kế hoạch chung',
    'KH giao',
    'KH chung',
  ],
  ...[
    'mỗi đơn vị',
    'mỗi trường',
    'mỗi xã',
    'mỗi huyện',
    'mỗi công ty',
    'mỗi cửa hàng',
    'mỗi nhân viên',
    'mỗi lớp',
  ],
  ...['mỗi cơ sở', 'mỗi chi nhánh', 'mỗi công đoàn', 'mỗi phường', 'mỗi phòng', 'mỗi trạm', 'mỗi thôn'],
];

/** Words that head such a figure only with a colon or = between: "Kế hoạch: 12", but not "Kế hoạch 28". */
export const CONSTANT_TARGET_LABELS: readonly string[] = ['kế hoạch', 'KH', 'định mức', 'mục tiêu'];

/** Words that may stand between such words and the figure. */
export const LINKING_WORDS: readonly string[] = [
  ...[
    'ít nhất',
    'tối thiểu',
    'đạt',
    'giao',
    'là',
    'có',
    'phải',
    'phải có',
    'từ',
    'được giao',
    'nộp',
    'thực hiện',
  ],
];

/** Words that make "12 tin, bài" a norm and no report: "12 tin, bài/12 tháng trở lên". */
export const NORM_WORDS: readonly string[] = [
  ...['trở lên', 'ít nhất', 'tối thiểu', 'mỗi', 'chỉ tiêu', 'kế hoạch', 'giao', 'định mức', 'phải', '/'],
];

/** Words that make a line a report of what was done. */
export const REPORT_WORDS: readonly string[] = ['đã', 'tổng số', 'tổng cộng', 'đạt được', 'kết quả'];

/** Words of units of measure that are money, as headers and lines print them. */
export const MONEY_WORDS: readonly string[] = [
  ...[
    'đồng',
    'đ',
    'nghìn đồng',
    'ngàn đồng',
    'triệu đồng',
    'tỷ đồng',
    'tr đồng',
    'tr đ',
    'VNĐ',
    'VND',
    'trđ',
  ],
  ...[
    'triệu',
    'tỷ',
    '1000đ',
    '1000 đồng',
    '1.000đ',
    '1.000 đồng',
    'ng đ',
    'nghìn',
    '000đ',
    '000 đồng',
    'tỉ đồng',
    'ngđ',
  ],
];

/** Units of measure that are not money, as headers print them in brackets. */
export const MEASURE_WORDS: readonly string[] = [
  ...[
    'người',
    'hộ',
    'cháu',
    'em',
    'học sinh',
    'đoàn viên',
    'ĐV',
    'lao động',
    'ha',
    'tấn',
    'tạ',
    'kg',
    'lượt',
  ],
  ...[
    'lượt người',
    'ca',
    'liều',
    'mũi',
    'tin',
    'bài',
    'tin, bài',
    'cái',
    'chiếc',
    'lít',
    'm2',
    'm3',
    'km',
    'm',
  ],
  ...[
    'sản phẩm',
    'thùng',
    'hồ sơ',
    'trường hợp',
    'đơn vị',
    'suất',
    'cuộc',
    'lớp',
    'trẻ',
    'con',
    'cây',
    'giờ',
    'tiêu chí',
    'khẩu',
    'buổi',
    'vụ',
    'đối tượng',
    'hội viên',
    'sáng kiến',
    'công trình',
    'mô hình',
    'quyển',
    'cuốn',
    'đơn',
    'văn bản',
    'điểm',
    'ngày công',
    'công',
    'kWh',
    'máy',
    'xe',
    'chuyến',
    'phòng',
    'giường',
    'nghìn con',
    'nghìn tấn',
    'nghìn lượt',
    'triệu kWh',
    'đơn vị máu',
    'ml',
  ],
];
