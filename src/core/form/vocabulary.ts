/** Words that head the column of a form's indicators; a heading begins with one and may go on ("Chỉ tiêu chủ yếu"). */
export const INDICATOR_HEADINGS: readonly string[] = [
  ...[
    'chỉ tiêu',
    'các chỉ tiêu',
    'tên chỉ tiêu',
    'danh mục chỉ tiêu',
    'nội dung',
    'các nội dung',
    'tên nội dung',
  ],
  ...['hạng mục', 'các hạng mục', 'nhiệm vụ', 'các nhiệm vụ', 'tiêu chí', 'các tiêu chí', 'tên tiêu chí'],
  ...['danh mục', 'chỉ số', 'các chỉ số', 'mục tiêu', 'công việc', 'tên công việc', 'đầu việc', 'hoạt động'],
  ...['khoản mục', 'khoản thu', 'khoản chi', 'các khoản', 'nguồn thu', 'sắc thuế', 'loại hình', 'lĩnh vực'],
  ...['mặt hàng', 'tên mặt hàng', 'sản phẩm', 'tên sản phẩm', 'ngành hàng', 'dịch vụ', 'loại dịch vụ'],
  ...[
    'cây trồng',
    'vật nuôi',
    'loại cây',
    'loại vắc xin',
    'vắc xin',
    'diễn giải',
    'phong trào',
    'chương trình',
  ],
];

/** Words that, alone, head the column of units of measure. */
export const MEASURE_HEADINGS: readonly string[] = [
  ...['ĐVT', 'đơn vị tính', 'ĐV tính', 'đơn vị đo', 'đơn vị đo lường', 'ĐV', 'đơn vị'],
];

/** Words of units of measure besides those that headers of tables print in brackets. */
export const ROW_MEASURES: readonly string[] = [
  ...['%', 'CĐCS', 'tổ', 'đơn vị', 'xã', 'thôn', 'trường', 'lần', 'đợt', 'năm', 'tháng', 'ngày', 'bộ', 'cặp'],
  ...[
    'quỹ',
    'tổ chức',
    'đảng viên',
    'học viên',
    'giáo viên',
    'khách',
    'cơ sở',
    'doanh nghiệp',
    'giải',
    'bài viết',
  ],
  ...[
    'kg/người',
    'tạ/ha',
    'tấn/ha',
    'triệu đồng/người',
    'tr.đ/người',
    'triệu USD',
    'USD',
    'giường/vạn dân',
    '‰',
  ],
  ...[
    'lượt khách',
    'số người',
    'số lượng',
    'hợp đồng',
    'thẻ',
    'chi bộ',
    'hội viên',
    'gia đình',
    'nhà',
    'căn',
  ],
];

/** Labels before a unit's name besides the words that head columns of units: "Đơn vị báo cáo: …". */
export const UNIT_LABELS: readonly string[] = [
  ...[
    'đơn vị báo cáo',
    'đơn vị lập',
    'đơn vị lập báo cáo',
    'đơn vị gửi',
    'đơn vị gửi báo cáo',
    'tên đơn vị báo cáo',
  ],
  ...[
    'cơ quan báo cáo',
    'đơn vị lập biểu',
    'cơ quan lập',
    'đơn vị đăng ký',
    'đơn vị được giao',
    'tên đơn vị',
  ],
];

/** Words that a part of the indicator above begins with: "Trong đó: nữ". */
export const PART_BEGINNINGS: readonly string[] = [
  ...['trong đó', 'tr đó', 't đó', 'trđ', 'bao gồm', 'trong đó có', 'riêng', 'chia ra'],
];

/** Words that name a part and no indicator, wherever they stand alone. */
export const PART_WORDS: readonly string[] = [
  ...['nam', 'nữ', 'số nữ', 'tổng số', 'dân tộc', 'dân tộc thiểu số', 'là nữ', 'là dân tộc thiểu số', 'khác'],
  ...['thành thị', 'nông thôn', 'nhà nước', 'ngoài nhà nước', 'tập thể', 'cá nhân', 'mới', 'cũ', 'nữ giới'],
];

/** Words that a row of a total consists of, or begins with when more words follow. */
export const FORM_TOTALS: {
  readonly whole: readonly string[];
  readonly beginnings: readonly string[];
} = {
  whole: ['cộng', 'tổng', 'tổng cộng', 'tổng số', 'tổng chung', 'cộng chung', 'total', 'tổng cộng chung'],
  beginnings: [
    ...['tổng cộng', 'cộng mục', 'cộng phần', 'cộng nhóm', 'cộng khối', 'cộng các', 'cộng I', 'cộng II'],
    ...[
      'cộng III',
      'cộng IV',
      'cộng V',
      'cộng A',
      'cộng B',
      'cộng C',
      'tổng mục',
      'tổng nhóm',
      'cộng chuyển',
    ],
  ],
};

/** Words of tabs' names that are no unit's, besides those that say nothing at all. */
export const PLAIN_TAB_WORDS: readonly string[] = [
  ...[
    'chỉ tiêu',
    'các chỉ tiêu',
    'kế hoạch',
    'KH',
    'thực hiện',
    'TH',
    'KQ',
    'BC',
    'form',
    'phiếu',
    'KTXH',
    'KT',
    'XH',
  ],
  ...['giữa', 'giao', 'đánh giá', 'nhiệm vụ', 'tiến độ', 'báo cáo tháng', 'báo cáo quý', 'kinh tế', 'xã hội'],
  ...[
    'đơn vị',
    'nhập',
    'mới',
    'bản',
    'copy',
    'thi đua',
    'theo dõi',
    'thống kê',
    'rà soát',
    'nội dung',
    'final',
  ],
];

/** Words by which a tab says that it sums up the others, besides those of total rows. */
export const SUM_TAB_WORDS: readonly string[] = [
  'tổng hợp',
  'TH chung',
  'toàn tỉnh',
  'toàn huyện',
  'toàn ngành',
  'tổng',
];

/** Words that a unit's name begins with, besides the nouns that head columns of units. */
export const UNIT_BEGINNINGS: readonly string[] = [
  ...['THCS', 'THPT', 'MN', 'PTDTNT', 'PTDTBT', 'TTGDTX', 'TTYT', 'TYT', 'BV', 'BVĐK', 'PGD'],
  ...['VP', 'văn phòng', 'TP', 'TX', 'UBND', 'ủy ban nhân dân', 'LĐLĐ', 'CĐCS', 'CĐ', 'công an', 'BHXH'],
  ...['ban chỉ huy', 'hội đồng', 'đảng bộ', 'huyện đoàn', 'đoàn', 'hội LHPN', 'hội nông dân', 'hội phụ nữ'],
  ...[
    'tập đoàn',
    'tổng công ty',
    'cục',
    'bộ',
    'viện',
    'học viện',
    'mầm non',
    'tiểu học',
    'nông trường',
    'kho bạc',
  ],
  ...[
    'phường',
    'thị trấn',
    'thị xã',
    'thành phố',
    'quận',
    'thôn',
    'xóm',
    'khoa',
    'đội',
    'cửa hàng',
    'nhà máy',
  ],
  ...['xí nghiệp', 'hợp tác xã', 'HTX', 'chi bộ', 'chi đoàn', 'chi hội', 'liên đội', 'điện lực', 'bưu điện'],
];

/** Words that begin like a unit and mean something else: a title's "KINH TẾ - XÃ HỘI" names no commune. */
export const NO_UNIT_PHRASES: readonly string[] = [
  ...['xã hội', 'xã hội hóa', 'ban hành', 'tổ chức thực hiện', 'sở hữu', 'hội nghị', 'hội thi', 'đội ngũ'],
  ...['tổ công tác', 'đoàn viên', 'hội viên', 'bộ chỉ tiêu', 'bộ tiêu chí', 'ban chấp hành', 'bản sao'],
];

/** Words inside a unit's name that stand in small letters when a name in capitals is read in ordinary case. */
export const SMALL_WORDS: readonly string[] = [
  ...['trung học cơ sở', 'trung học phổ thông', 'phổ thông', 'dân tộc nội trú', 'dân tộc bán trú', 'đa khoa'],
  ...['cổ phần', 'trách nhiệm hữu hạn', 'một thành viên', 'khu vực', 'ngành', 'tỉnh', 'thành phố', 'thị xã'],
  ...[
    'liên đoàn lao động',
    'ủy ban nhân dân',
    'ban chấp hành',
    'hội liên hiệp phụ nữ',
    'thương mại',
    'dịch vụ',
  ],
  ...['và', 'của', 'công nghiệp', 'đầu tư', 'phát triển', 'xây dựng', 'sản xuất', 'chuyên nghiệp'],
  ...[
    'dự phòng',
    'kiểm soát bệnh tật',
    'giáo dục thường xuyên',
    'văn hóa',
    'thông tin',
    'thể thao',
    'khu công nghiệp',
  ],
  ...['tổng công ty', 'tập đoàn', 'cục', 'bộ', 'viện', 'đảng bộ', 'công an', 'chi nhánh', 'cấp', 'nông thôn'],
];

/** Words that keep a capital where they stand in a name: "Trường Tiểu học Nà Giàng". */
export const CAPITAL_WORDS: readonly string[] = [
  ...['tiểu học', 'mầm non', 'mẫu giáo', 'giáo dục', 'đào tạo', 'tài chính', 'nội vụ', 'y tế', 'viên chức'],
  ...['nông nghiệp', 'công thương', 'tư pháp', 'giao thông', 'khoa học', 'tài nguyên', 'môi trường'],
];

/** Words by which a column of units says who is to carry an indicator out. */
export const RESPONSIBLE_WORDS: readonly string[] = [
  'thực hiện',
  'chủ trì',
  'phối hợp',
  'phụ trách',
  'theo dõi',
];
