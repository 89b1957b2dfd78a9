import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import { totalOf } from '../../../src/core/state/total';
import { totalOptionsOf } from '../../../src/core/survey/indicator';
import type { Survey } from '../../../src/core/survey/survey';
import type { Cell } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function foot(survey: Survey): readonly string[] {
  const totals = survey.indicators.map((indicator) =>
    totalOf(
      indicator.measures.map(({ assessment }) => assessment),
      totalOptionsOf(indicator),
    ),
  );
  return footnotes(survey, totals);
}

const ACCIDENTS = tabOf('TNGT', [
  ['TAI NẠN GIAO THÔNG NĂM 2024'],
  [],
  ['TT', 'Xã', 'Số vụ tai nạn giao thông', '', 'Nợ đọng BHXH (triệu đồng)', ''],
  ['', '', 'Kế hoạch', 'Thực hiện', 'Kế hoạch', 'Thực hiện'],
  [1, 'Xã Bế Văn Đàn', 3, 5, 20, 35],
  [2, 'Xã Cách Linh', 2, 1, 50, 20],
  [3, 'Xã Đại Sơn', 0, 0, 10, 10],
]);

describe('the direction of an indicator', () => {
  it('follows its name, in tables, and the band names it (field case c10)', () => {
    const survey = surveyTabs([
      tabOf('Hộ nghèo', [
        ['TỶ LỆ HỘ NGHÈO NĂM 2024 (%)'],
        [],
        ['TT', 'Xã', 'Kế hoạch', 'Thực hiện'],
        [1, 'Xã Bế Văn Đàn', 12.5, 11.9],
        [2, 'Xã Cách Linh', 15, 16.2],
        [3, 'Xã Đại Sơn', 8, 8],
      ]),
      ACCIDENTS,
    ]);
    expect(verdicts(survey)).toEqual([
      [
        'Hộ nghèo (%) ↓',
        'Xã Bế Văn Đàn 11.9/12.5 Đạt',
        'Xã Cách Linh 16.2/15 Chưa đạt',
        'Xã Đại Sơn 8/8 Đạt',
      ],
      [
        'Số vụ tai nạn giao thông ↓',
        'Xã Bế Văn Đàn 5/3 Chưa đạt',
        'Xã Cách Linh 1/2 Đạt',
        'Xã Đại Sơn 0/0 Đạt',
      ],
      [
        'Nợ đọng BHXH (triệu đồng) ↓',
        'Xã Bế Văn Đàn 35/20 Chưa đạt',
        'Xã Cách Linh 20/50 Đạt',
        'Xã Đại Sơn 10/10 Đạt',
      ],
    ]);
    expect(foot(survey)).toContain(
      'Hộ nghèo: càng thấp càng tốt (theo tên chỉ tiêu; đổi ở Danh mục chỉ tiêu ▸ Chiều).',
    );
  });

  it.each([
    [
      'abbreviated, without a sign',
      ['Trạm', 'KH tỷ lệ tử vong mẹ', 'TH tỷ lệ tử vong mẹ', 'KH tỷ lệ tiêm đủ', 'TH tỷ lệ tiêm đủ'],
      ['Tỷ lệ tử vong mẹ', 'Tỷ lệ tiêm đủ'],
    ],
    [
      'written out, with a sign',
      [
        'Chi cục',
        'Kế hoạch tỉ lệ nợ đọng (%)',
        'Kết quả tỉ lệ nợ đọng (%)',
        'Kế hoạch tỉ lệ kê khai (%)',
        'Kết quả tỉ lệ kê khai (%)',
      ],
      ['tỉ lệ nợ đọng', 'tỉ lệ kê khai'],
    ],
    [
      'with KQ, among others',
      ['Đội', 'KH tỷ suất tai nạn', 'KQ tỷ suất tai nạn', 'KH tỷ lệ an toàn (%)', 'KQ tỷ lệ an toàn (%)'],
      ['Tỷ suất tai nạn', 'Tỷ lệ an toàn'],
    ],
  ])('follows the name of a rate that is planned and reached: %s', (_, heading, names) => {
    const survey = surveyTabs([
      tabOf('Biểu 1', [
        heading,
        ['Cô Ba', 12, 11, 90, 91],
        ['Hồng Trị', 10, 14, 92, 90],
        ['Kim Cúc', 8, 8, 95, 95],
      ]),
    ]);
    const [first, second] = names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
    expect(survey.indicators.map(({ name, direction }) => [name, direction])).toEqual([
      [first, 'less'],
      [second, 'more'],
    ]);
  });

  it('leaves the measure of money out of the name of an amount', () => {
    const rows = [
      ['Xã', 'KH tỷ đồng', 'TH tỷ đồng'],
      ['Cô Ba', 12, 11],
      ['Hồng Trị', 10, 14],
      ['Kim Cúc', 8, 8],
    ];
    expect(surveyTabs([tabOf('Thu ngân sách', rows)]).indicators.map(({ name }) => name)).toEqual([
      'Thu ngân sách',
    ]);
  });

  it('follows its name in forms (field case c63)', () => {
    const survey = surveyTabs([
      tabOf('Xã Cách Linh', [
        ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024'],
        ['Đơn vị: Xã Cách Linh'],
        [],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ %'],
        [1, 'Tỷ lệ hộ nghèo', '%', 12, 10.5],
        [2, 'Số vụ đình công', 'vụ', 1, 3],
        [3, 'Nợ đọng kinh phí công đoàn', 'triệu đồng', 50, 20],
        [4, 'Tỷ lệ sinh con thứ 3', '%', 5, 6],
        [5, 'Giảm tỷ lệ hộ nghèo', '%', 3, 2.5],
        [6, 'Tỷ lệ trẻ suy dinh dưỡng', '%', 15, 14],
        [7, 'Thu ngân sách', 'triệu đồng', 800, 820],
      ]),
    ]);
    expect(verdicts(survey).map(([name, line]) => `${name}: ${line?.split(' ').slice(3).join(' ')}`)).toEqual(
      [
        'Tỷ lệ hộ nghèo (%) ↓: 10.5/12 Đạt',
        'Số vụ đình công (vụ) ↓: 3/1 Chưa đạt',
        'Nợ đọng kinh phí công đoàn (triệu đồng) ↓: 20/50 Đạt',
        'Tỷ lệ sinh con thứ 3 (%) ↓: 6/5 Chưa đạt',
        'Giảm tỷ lệ hộ nghèo (%): 2.5/3 Chưa đạt',
        'Tỷ lệ trẻ suy dinh dưỡng (%) ↓: 14/15 Đạt',
        'Thu ngân sách (triệu đồng): 820/800 Vượt',
      ],
    );
  });

  it('follows the name of a school, the police and a bank', () => {
    const survey = surveyTabs([
      tabOf('Bỏ học', [
        ['HỌC SINH BỎ HỌC NĂM HỌC 2023-2024'],
        ['Trường', 'Không quá (KH)', 'Thực hiện'],
        ['THCS Đề Thám', 4, 2],
        ['THCS Hợp Giang', 3, 5],
      ]),
      tabOf('Phạm pháp', [
        ['Công an xã', 'Chỉ tiêu số vụ phạm pháp hình sự', 'Kết quả số vụ phạm pháp hình sự'],
        ['Công an xã Nam Tuấn', 6, 7],
        ['Công an xã Đức Long', 6, 5],
      ]),
      tabOf('Nợ xấu', [
        ['TỶ LỆ NỢ XẤU NĂM 2024', '', 'ĐVT: %'],
        ['Chi nhánh', 'Kế hoạch', 'Thực hiện'],
        ['Chi nhánh Hòa An', 1.5, 1.2],
        ['Chi nhánh Trà Lĩnh', 1.5, 2.1],
      ]),
    ]);
    expect(
      verdicts(survey).map(([name, ...lines]) => [
        name?.includes('↓'),
        ...lines.map((line) => line.split(' ').slice(-2).join(' ')),
      ]),
    ).toEqual([
      [true, '2/4 Đạt', 'Chưa đạt'],
      [true, 'Chưa đạt', '5/6 Đạt'],
      [true, '1.2/1.5 Đạt', 'Chưa đạt'],
    ]);
  });

  it('is what staff say where they say it', () => {
    const setting: IndicatorSetting = {
      ...AS_RECOGNISED,
      key: 'TNGT › Số vụ tai nạn giao thông',
      direction: 'more',
    };
    const survey = surveyTabs([ACCIDENTS], [setting]);
    expect(verdicts(survey)[0]?.slice(0, 2)).toEqual(['Số vụ tai nạn giao thông', 'Xã Bế Văn Đàn 5/3 Vượt']);
    expect(foot(survey)).toContain('Số vụ tai nạn giao thông: càng cao càng tốt (theo Danh mục chỉ tiêu).');
  });

  it.each([
    [['Chỉ tiêu tỷ lệ hộ nghèo còn', 'Kết quả tỷ lệ hộ nghèo'], ['5%', '4,5%'], 'Đạt'],
    [['KH số vụ TNGT', 'Kết quả số vụ tai nạn'], [5, 4], 'Đạt'],
    [['Định mức', 'Số vụ vi phạm đã xảy ra'], [5, 4], 'Đạt'],
    [['Kế hoạch', 'Số hộ nghèo được hỗ trợ'], [5, 4], 'Chưa đạt'],
    [['Kế hoạch giảm hộ nghèo', 'Kết quả hộ nghèo'], [5, 4], 'Chưa đạt'],
    [['Kế hoạch', 'Kết quả'], [5, 4], 'Chưa đạt'],
    [['Trẻ suy dinh dưỡng (KH, %)', 'Kết quả (%)'], [12, 11.5], 'Đạt'],
    [['Chỉ tiêu giảm nghèo (hộ)', 'Thực hiện (hộ)'], [12, 11], 'Chưa đạt'],
  ])('follows the headings of its columns where they alone name it: %j', (headings, figures, state) => {
    const survey = surveyTabs([
      tabOf('Sheet A', [
        ['TT', 'Phường', ...headings],
        [1, 'Phường Sông Bằng', ...figures],
        [2, 'Phường Đề Thám', ...figures],
      ]),
    ]);
    expect(verdicts(survey)[0]?.[1]).toContain(state);
    expect(verdicts(survey)[0]?.[1]).not.toContain(state === 'Đạt' ? 'Chưa đạt' : ' Đạt');
  });

  /** The direction of a table's only indicator. */
  const directionOf = (
    tab: string,
    title: string,
    heading: readonly string[],
    more: readonly number[] = [],
  ) =>
    surveyTabs([
      tabOf(tab, [
        [title],
        [],
        ['TT', 'Đơn vị', ...heading],
        [1, 'Cô Ba', 2000, 1900, ...more.slice(0, 1)],
        [2, 'Hồng Trị', 2200, 2500, ...more.slice(1, 2)],
        [3, 'Kim Cúc', 2100, 2100, ...more.slice(2, 3)],
      ]),
    ]).indicators.map(({ direction }) => direction);

  it.each([
    ['water', 'Nước', 'TIÊU THỤ NƯỚC NĂM 2024', ['Định mức (m3)', 'Thực tế (m3)']],
    ['money', 'Văn phòng', 'KHOÁN VĂN PHÒNG PHẨM', ['Mức khoán năm', 'Thực hiện thực chi năm']],
    ['petrol', 'Xe', 'XĂNG XE NĂM 2024', ['Định mức giao (lít)', 'Kết quả sử dụng (lít)']],
  ])('takes less for better of what a norm lets be consumed: %s', (_, tab, title, heading) => {
    expect(directionOf(tab, title, heading)).toEqual(['less']);
  });

  it.each([
    ['teaching', 'Giờ dạy', 'SỐ GIỜ DẠY NĂM 2024', ['Định mức (giờ)', 'Thực hiện (giờ)']],
    ['news', 'Tin bài', 'TIN BÀI NĂM 2024', ['Định mức', 'Đã đăng']],
    [
      'consumption that is planned',
      'Xi măng',
      'TIÊU THỤ XI MĂNG NĂM 2024',
      ['Kế hoạch (tấn)', 'Thực hiện (tấn)'],
    ],
  ])('takes more for better of other norms and plans: %s', (_, tab, title, heading) => {
    expect(directionOf(tab, title, heading)).toEqual(['more']);
  });

  it.each([
    ['a school', 'CHI THƯỜNG XUYÊN NĂM 2024 (triệu đồng)', ['Dự toán', 'Quyết toán']],
    ['an office', 'KINH PHÍ HỘI NGHỊ NĂM 2024 (triệu đồng)', ['Dự toán giao', 'Thực chi']],
    ['a commune', 'NGÂN SÁCH XÃ NĂM 2024 (triệu đồng)', ['Dự toán chi', 'Đã chi']],
    ['a hospital', 'KINH PHÍ HOẠT ĐỘNG NĂM 2024', ['Kinh phí được giao', 'Đã sử dụng']],
    ['a garage', 'XĂNG XE NĂM 2024', ['Hạn mức (lít)', 'Đã dùng (lít)']],
  ])('takes less for better of what is spent of a budget, and says so: %s', (_, title, heading) => {
    const survey = surveyTabs([
      tabOf('B1', [[title], ['TT', 'Đơn vị', ...heading], [1, 'Cô Ba', 200, 190], [2, 'Hồng Trị', 220, 250]]),
    ]);
    expect(verdicts(survey).map(([, ...units]) => units)).toEqual([
      ['Cô Ba 190/200 Đạt', 'Hồng Trị 250/220 Chưa đạt'],
    ]);
    expect(foot(survey)).toContainEqual(
      expect.stringMatching(/càng thấp càng tốt \(KH là dự toán, kinh phí để chi; đổi ở/),
    );
  });

  it.each([
    ['what is disbursed', 'GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2024', ['Dự toán giao', 'Đã sử dụng']],
    ['what is paid out', 'CHI TRẢ TRỢ CẤP NĂM 2024', ['Dự toán', 'Đã trả']],
    ['what is collected', 'THU NGÂN SÁCH NĂM 2024', ['Dự toán thu', 'Đã thu']],
    ['what is built', 'CHI ĐẦU TƯ PHÁT TRIỂN NĂM 2024', ['Dự toán', 'Thực hiện']],
    ['members of branches', 'KẾT NẠP HỘI VIÊN CÁC CHI HỘI NĂM 2024', ['Chỉ tiêu', 'Kết nạp']],
  ])('takes more for better without a word of %s', (_, title, heading) => {
    const rows = [[title], ['TT', 'Đơn vị', ...heading], [1, 'Cô Ba', 200, 190], [2, 'Hồng Trị', 220, 250]];
    const survey = surveyTabs([tabOf('B1', rows)]);
    expect(survey.indicators.map(({ direction }) => direction)).toEqual(['more']);
    expect(foot(survey).filter((line) => /: càng (?:cao|thấp)/.test(line))).toEqual([]);
  });

  it('is said of what one side demands and the other bears, not of what is done about it', () => {
    const of = (name: string) => {
      const rows = [
        ['TT', 'Đơn vị', name, ''],
        ['', '', 'KH', 'TH'],
        [1, 'Cô Ba', 200, 190],
        [2, 'Hồng Trị', 220, 250],
      ];
      return foot(surveyTabs([tabOf('X', rows)])).some((line) => /càng cao càng tốt \(tên không/.test(line));
    };
    const open = ['Xuất toán (triệu đồng)', 'Truy thu thuế', 'Số tiền phạt', 'Số lượt nhắc nhở'].map(of);
    const deeds = [
      'Xử phạt hành chính',
      'Thu tiền phạt',
      'Số tiền phạt đã thu được',
      'Phat trien doan vien',
    ].map(of);
    expect([open, deeds]).toEqual([Array(4).fill(true), Array(4).fill(false)]);
  });

  it.each([
    ['spending', 'CHI THƯỜNG XUYÊN NĂM 2024'],
    ['costs beside words of work', 'CHI PHÍ VĂN PHÒNG PHẨM NĂM 2024'],
    ['consumption', 'ĐIỆN NĂNG TIÊU THỤ NĂM 2024'],
  ])('says that a mere plan of %s leaves it open, whatever the tab is called', (_, title) => {
    const rows = [[title], ['TT', 'Đơn vị', 'KH', 'TH'], [1, 'Cô Ba', 200, 190], [2, 'Hồng Trị', 220, 250]];
    expect(foot(surveyTabs([tabOf('X', rows)]))).toContainEqual(
      expect.stringMatching(/càng cao càng tốt \(tên không nói rõ; đổi ở/),
    );
  });

  it('follows a column of what was saved, where the figures agree', () => {
    const heading = ['Kế hoạch (kg)', 'Thực hiện (kg)', 'Tiết kiệm (+), vượt (-)'];
    expect(directionOf('Bếp ăn', 'GẠO NĂM 2024', heading, [100, -300, 0])).toEqual(['less']);
    expect(directionOf('Bếp ăn', 'GẠO NĂM 2024', heading, [7, 9, 0])).toEqual(['more']);
  });

  it.each([
    ['Hộ nghèo', 'CHO VAY ƯU ĐÃI NĂM 2024', ['Kế hoạch', 'Thực hiện'], 'more'],
    ['Tai nạn', 'TUYÊN TRUYỀN AN TOÀN NĂM 2024', ['Kế hoạch', 'Thực hiện'], 'more'],
    ['Nợ', 'QUỸ HỘI NĂM 2024', ['Chỉ tiêu', 'Đã đóng'], 'more'],
    ['Hộ nghèo', 'RÀ SOÁT NĂM 2024', ['Kế hoạch', 'Thực hiện'], 'less'],
    ['Tai nạn', 'AN TOÀN GIAO THÔNG NĂM 2024', ['Kế hoạch', 'Thực hiện'], 'less'],
    ['Nợ', 'NỢ ĐỌNG NĂM 2024', ['Chỉ tiêu', 'Thực hiện'], 'less'],
  ])(
    'follows a tab named %s under "%s" only where nothing tells of deeds: %j',
    (tab, title, heading, expected) => {
      expect(directionOf(tab, title, heading)).toEqual([expected]);
    },
  );

  it.each([
    ['(triệu đồng)', 'more'],
    ['(hộ)', 'less'],
    ['(%)', 'less'],
  ])('takes poor households that are counted %s', (measure, expected) => {
    expect(directionOf('Biểu 1', '', [`KH hộ nghèo ${measure}`, `TH hộ nghèo ${measure}`])).toEqual([
      expected,
    ]);
  });

  const lineOf = (
    tab: string,
    heading: readonly string[],
    rows: readonly (readonly Cell[])[],
  ): readonly string[] =>
    foot(surveyTabs([tabOf(tab, [['TT', 'Đơn vị', ...heading], ...rows])])).filter((line) =>
      line.includes('càng tốt'),
    );
  const units = (figures: readonly (readonly Cell[])[]) =>
    figures.map((own, at) => [at + 1, ['Cô Ba', 'Hồng Trị', 'Kim Cúc'][at] ?? '', ...own]);

  it.each<readonly [string, string, readonly string[], readonly (readonly Cell[])[], string]>([
    [
      'typed bounds',
      'Hồ sơ',
      ['Chỉ tiêu', 'Kết quả'],
      [
        ['≤ 5', 4],
        ['≤ 5', 7],
        ['≤ 6', 6],
      ],
      'thấp càng tốt (theo cách ghi KH;',
    ],
    [
      'a heading',
      'Họp',
      ['Không quá (cuộc)', 'Đã họp'],
      [
        [5, 4],
        [5, 7],
        [6, 6],
      ],
      'thấp càng tốt (theo cách ghi KH;',
    ],
    [
      'a norm',
      'Xăng',
      ['Định mức (lít)', 'Tiêu thụ (lít)'],
      [
        [50, 40],
        [50, 70],
        [60, 60],
      ],
      'thấp càng tốt (KH là định mức;',
    ],
    [
      'savings',
      'Gạo',
      ['Kế hoạch', 'Thực hiện', 'Tiết kiệm'],
      [
        [50, 40, 10],
        [50, 70, -20],
        [60, 55, 5],
      ],
      'thấp càng tốt (theo cột tiết kiệm;',
    ],
    [
      'its name',
      'Nợ đọng',
      ['Kế hoạch', 'Thực hiện'],
      [
        [50, 40],
        [50, 70],
        [60, 60],
      ],
      'thấp càng tốt (theo tên chỉ tiêu;',
    ],
    [
      'nothing',
      'Doanh nghiệp giải thể',
      ['KH', 'TH'],
      [
        [5, 4],
        [5, 7],
        [6, 6],
      ],
      'cao càng tốt (tên không nói rõ;',
    ],
  ])('says what gave it: %s', (_, tab, heading, figures, words) => {
    expect(lineOf(tab, heading, units(figures))).toEqual([expect.stringContaining(words)]);
  });

  it('says that a title gave it, where the name does not', () => {
    const rows = [
      ['TỶ LỆ THẤT THOÁT NƯỚC NĂM 2024 (%)'],
      ['TT', 'Trạm', 'KH', 'TH'],
      ...units([
        [18, 17],
        [20, 21],
        [19, 19],
      ]),
    ];
    expect(foot(surveyTabs([tabOf('Nước', rows)]))).toContainEqual(
      expect.stringContaining('càng thấp càng tốt (theo tiêu đề;'),
    );
  });

  it('is not doubted where the least is typed, or the name is plain', () => {
    const typed = [
      ['≥ 5', 4],
      ['từ 5 trở lên', 7],
      ['≥ 6', 6],
    ];
    expect(lineOf('Đơn thư bị hủy', ['Chỉ tiêu', 'Kết quả'], units(typed))).toEqual([]);
    expect(
      lineOf(
        'Kết nạp',
        ['Chỉ tiêu', 'Kết quả'],
        units([
          [5, 4],
          [5, 7],
          [6, 6],
        ]),
      ),
    ).toEqual([]);
  });

  const PAIRS = [
    [5, 4],
    [5, 7],
    [6, 6],
  ];

  it.each([
    ['Cấp cứu 115', 'Số ca chuyển viện'],
    ['Kho vận', 'Tỷ lệ hàng lưu kho'],
    ['Trạm xá', 'Số ngày nằm viện bình quân'],
    ['Công an xã', 'Số vụ gây rối trật tự'],
  ])('is only taken where nothing tells that more is wanted: %s, %s', (tab, name) => {
    expect(lineOf(tab, [`KH ${name}`, `TH ${name}`], units(PAIRS))).toEqual([
      `${tab}: càng cao càng tốt (tên không nói rõ; đổi ở Danh mục chỉ tiêu ▸ Chiều).`,
    ]);
  });

  it.each(['Số tiền từ chối thanh toán', 'Từ chối cho vay', 'Số tiền bị từ chối thanh toán'])(
    'is only taken where something is denied: %s',
    (name) => {
      expect(lineOf(name, ['Kế hoạch', 'Thực hiện'], units(PAIRS))).toEqual([
        `${name}: càng cao càng tốt (tên không nói rõ; đổi ở Danh mục chỉ tiêu ▸ Chiều).`,
      ]);
    },
  );

  it('says so once for all such indicators, and not of those without a target', () => {
    const bands = ['Tỷ lệ hàng lưu kho', '', 'Số ca chuyển viện', '', 'Số ca khám', ''];
    const tab = tabOf('Biểu 1', [
      ['TT', 'Đơn vị', ...bands],
      ['', '', ...['KH', 'TH'], ...['KH', 'TH'], ...['KH', 'TH']],
      ...units(PAIRS.map((pair) => [...pair, ...pair, ...pair])),
    ]);
    expect(foot(surveyTabs([tab])).filter((line) => line.includes('càng tốt'))).toEqual([
      'Tỷ lệ hàng lưu kho; Số ca chuyển viện: càng cao càng tốt (tên không nói rõ; đổi ở Danh mục chỉ tiêu ▸ Chiều).',
    ]);
    expect(lineOf('Biểu 2', ['Số ca chuyển viện'], units([[3], [4], [5]]))).toEqual([]);
    expect(lineOf('Khám bệnh', ['KH số ca', 'TH số ca chuyển viện'], units(PAIRS))).toEqual([]);
  });

  it.each<[string, string, number[][], string[]]>([
    [
      'most units are below',
      'Phá thai',
      [
        [10, 3],
        [12, 4],
        [9, 2],
      ],
      ['3/3 đơn vị thấp hơn KH, đề nghị xem lại chiều'],
    ],
    [
      'half of them are',
      'Phá thai',
      [
        [10, 3],
        [12, 14],
        [9, 12],
      ],
      [],
    ],
    [
      'the name says that more is wanted',
      'Kết nạp hội viên',
      [
        [10, 3],
        [12, 4],
        [9, 2],
      ],
      [],
    ],
  ])('is said of a name that tells nothing where %s', (_, tab, figures, words) => {
    const lines = lineOf(tab, ['KH', 'TH'], units(figures));
    expect(lines).toEqual(words.map((one) => expect.stringContaining(one)));
  });

  it('is not said where the title tells of something done, or money is counted', () => {
    const low = units([
      [10, 3],
      [12, 4],
      [9, 2],
    ]);
    const of = (title: string) =>
      foot(surveyTabs([tabOf('Rau củ', [[title], ['TT', 'Trạm', 'KH', 'TH'], ...low])]));
    expect(of('KẾT QUẢ NĂM 2024').join(' ')).toContain('xem lại chiều');
    expect(of('HỖ TRỢ RAU CỦ NĂM 2024').join(' ')).not.toContain('xem lại chiều');
    expect(of('KẾT QUẢ NĂM 2024 (triệu đồng)').join(' ')).not.toContain('xem lại chiều');
  });

  it('follows what stands lowest under bands, unless these tell of something done or the poor are not counted', () => {
    const bands = ['Y tế', '', 'Quà Tết', '', 'Khám bệnh', '', 'An ninh', ''];
    const names = ['Tử vong mẹ', '', 'Hộ nghèo', '', 'Trẻ suy dinh dưỡng', '', 'Số vụ trộm cắp', ''];
    const other = ['Bộ đội xuất ngũ', ''];
    const survey = surveyTabs([
      tabOf('Biểu 1', [
        ['TT', 'Xã', ...bands, 'Quà Tết', ''],
        ['', '', ...names, ...other],
        ['', '', ...[...names, ...other].map((_, at) => (at % 2 === 0 ? 'KH' : 'TH'))],
        ...units(PAIRS.map((pair) => [...pair, ...pair, ...pair, ...pair, ...pair])),
      ]),
    ]);
    expect(survey.indicators.map(({ name, direction }) => `${name}: ${direction}`)).toEqual([
      'Y tế – Tử vong mẹ: less',
      'Quà Tết – Hộ nghèo: more',
      'Khám bệnh – Trẻ suy dinh dưỡng: more',
      'An ninh – Số vụ trộm cắp: less',
      'Quà Tết – Bộ đội xuất ngũ: more',
    ]);
  });
});

describe('headings of what nobody wants under a title of what is done about it', () => {
  const rows = (title: string, target: string, result: string) =>
    surveyTabs([
      tabOf('Biểu 1', [
        [title],
        [],
        ['TT', 'Đơn vị', target, result],
        [1, 'Xã Bế Văn Đàn', 20, 31],
        [2, 'Xã Cách Linh', 15, 11],
        [3, 'Xã Đại Sơn', 30, 30],
      ]),
    ]);

  it.each([
    ['GIẢM NỢ THUẾ NĂM 2024', 'Chỉ tiêu nợ đến 31/12/2024', 'Số nợ thực tế 31/12/2024'],
    ['CÔNG TÁC GIẢM NGHÈO NĂM 2024', 'Chỉ tiêu hộ nghèo còn lại', 'Số hộ nghèo cuối năm'],
    ['KẾT QUẢ KÉO GIẢM TAI NẠN GIAO THÔNG NĂM 2024', 'Chỉ tiêu số vụ tai nạn', 'Số vụ tai nạn xảy ra'],
    ['KẾT QUẢ XỬ LÝ NỢ ĐỌNG NĂM 2024', 'Chỉ tiêu nợ tối đa', 'Số nợ thực tế'],
  ])('say how much of it there is, so that less is better: %s', (title, target, result) => {
    const survey = rows(title, target, result);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([
      'Xã Bế Văn Đàn 31/20 Chưa đạt',
      'Xã Cách Linh 11/15 Đạt',
      'Xã Đại Sơn 30/30 Đạt',
    ]);
    expect(survey.indicators[0]?.name).not.toMatch(/giảm|xử lý/i);
    expect(foot(survey).join('')).toContain('càng thấp càng tốt (theo tiêu đề cột;');
  });

  it.each([
    ['KẾT QUẢ THU HỒI NỢ ĐỌNG NĂM 2024', 'Chỉ tiêu thu nợ', 'Số nợ thu được đến 31/12'],
    ['GIẢM NỢ THUẾ NĂM 2024', 'Chỉ tiêu giảm nợ', 'Số nợ thực tế đã giảm'],
    ['DƯ NỢ CHO VAY NĂM 2024', 'Kế hoạch dư nợ', 'Dư nợ đến 31/12/2024'],
    ['XÓA NHÀ TẠM NĂM 2024', 'Kế hoạch nhà tạm', 'Nhà tạm đã xóa đến 31/12'],
    ['HỖ TRỢ HỘ NGHÈO NĂM 2024', 'KH hộ nghèo', 'Số hộ nghèo được hỗ trợ đến 31/12'],
    ['XỬ LÝ NỢ XẤU NĂM 2024', 'Kế hoạch', 'Đã xử lý'],
  ])('tell of the deed themselves, so that more is better: %s', (title, target, result) => {
    const survey = rows(title, target, result);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([
      'Xã Bế Văn Đàn 31/20 Vượt',
      'Xã Cách Linh 11/15 Chưa đạt',
      'Xã Đại Sơn 30/30 Đạt',
    ]);
    expect(foot(survey).join('')).not.toContain('càng');
  });

  it.each([
    ['CÔNG TÁC GIẢM NGHÈO NĂM 2024', 'KH hộ nghèo', 'TH hộ nghèo'],
    ['XỬ LÝ VI PHẠM NĂM 2024', 'KH vụ vi phạm', 'Số vụ vi phạm'],
    ['GIẢM NỢ NĂM 2024', 'Nợ đọng KH', 'Nợ đọng TH'],
  ])('that may be of either are taken as the title says, and that is said: %s', (title, target, result) => {
    const survey = rows(title, target, result);
    expect(verdicts(survey)[0]?.[1]).toBe('Xã Bế Văn Đàn 31/20 Vượt');
    expect(foot(survey).join('')).toContain('càng cao càng tốt (theo tiêu đề;');
  });
});

describe('work that is named behind what is owed or broken', () => {
  const direction = (title: string) =>
    surveyTabs([
      tabOf('Biểu 1', [
        [`${title} NĂM 2024`],
        [],
        ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
        [1, 'Xã Bế Văn Đàn', 20, 31],
        [2, 'Xã Cách Linh', 15, 11],
      ]),
    ]).indicators[0]?.direction;

  it.each([
    'NỢ ĐỌNG XÂY DỰNG CƠ BẢN',
    'SỐ VỤ VI PHẠM ĐẤT ĐAI, XÂY DỰNG',
    'VI PHẠM VỀ QUẢN LÝ THUẾ',
    'TAI NẠN LAO ĐỘNG TRONG XÂY DỰNG',
    'NỢ VIỆN PHÍ, TIỀN KHÁM CHỮA BỆNH',
    'SỐ CÔNG TRÌNH XÂY DỰNG TRÁI PHÉP',
  ])('does nothing about it: %s', (title) => {
    expect(direction(title)).toBe('less');
  });

  it.each([
    'XỬ LÝ VI PHẠM XÂY DỰNG',
    'NỢ ĐỌNG XÂY DỰNG ĐƯỢC THANH TOÁN',
    'THU HỒI NỢ ĐỌNG XÂY DỰNG',
    'HỘ NGHÈO XÂY DỰNG NHÀ Ở',
    'XÂY DỰNG NHÀ CHO HỘ NGHÈO',
    'SỐ HỌC SINH THAM GIA TẬP HUẤN VỀ TAI NẠN ĐUỐI NƯỚC',
  ])('makes more better where it is what is done: %s', (title) => {
    expect(direction(title)).toBe('more');
  });
});
