import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

/** "unit result/target" of every indicator that tabs give. */
function figures(tab: string, rows: readonly Row[]) {
  return verdicts(surveyTabs([tabOf(tab, rows)])).map(([, ...units]) =>
    units.map((one) => one.replace(/(\/\S+).*/, '$1')),
  );
}

describe('a list of targets beside a list of results', () => {
  it('meets it by the names of the units, not by the rows', () => {
    const rows: readonly Row[] = [
      ['KẾT QUẢ TRỒNG RỪNG NĂM 2024'],
      ['STT', 'Xã', 'Kế hoạch (ha)', 'STT', 'Xã', 'Thực hiện (ha)'],
      [1, 'Xã Bình Lãng', 40, 1, 'Xã Thanh Long', 33],
      [2, 'Xã Thanh Long', 35, 2, 'Xã Yên Sơn', 21],
      [3, 'Xã Yên Sơn', 20, 3, 'Xã Bình Lãng', 38],
    ];
    expect(figures('Rừng', rows)).toEqual([
      ['Xã Thanh Long 33/35', 'Xã Yên Sơn 21/20', 'Xã Bình Lãng 38/40'],
    ]);
  });

  it('has units without a result, and results without a target', () => {
    const rows: readonly Row[] = [
      ['THU QUỸ KHUYẾN HỌC NĂM 2024'],
      ['Chi hội', 'Quỹ kế hoạch', '', 'Chi hội', 'Quỹ thực hiện'],
      ['Chi hội Nà Cáp', 12, '', 'Chi hội Pác Rà', 9],
      ['Chi hội Pác Rà', 8, '', 'Chi hội Lũng Vài', 5],
      ['Chi hội Lũng Vài', 6, '', '', ''],
    ];
    expect(figures('Quỹ', rows)).toEqual([
      ['Chi hội Nà Cáp blank/12', 'Chi hội Pác Rà 9/8', 'Chi hội Lũng Vài 5/6'],
    ]);
  });

  it('never stands against the target of another unit where its words are others', () => {
    const rows: readonly Row[] = [
      ['CÔNG TÁC TIẾP DÂN NĂM 2024'],
      ['Phòng', 'Chỉ tiêu giao', '', 'Phòng', 'Đã giải quyết'],
      ['Phòng Nội vụ', 30, '', 'Phòng Tư pháp', 31],
      ['Phòng Tư pháp', 25, '', 'Phòng Y tế', 12],
      ['Phòng Y tế', 10, '', 'Phòng Nội vụ', 24],
    ];
    const read = figures('Đơn', rows).flat();
    expect(read).not.toContain('Phòng Nội vụ 31/30');
    expect(read).not.toContain('Phòng Tư pháp 31/30');
  });

  it.each([
    [
      'markets',
      'Chợ',
      ['Chợ Xanh', 'Chợ Sông Bằng', 'Chợ Nà Cáp'],
      ['Chợ Tà Lùng', 'Chợ Trung tâm', 'Chợ Đề Thám'],
    ],
    [
      'stops',
      'Bến',
      ['Bến Hòa Chung', 'Bến Tân Giang', 'Bến Đề Thám'],
      ['Bến Tà Lùng', 'Bến Sóc Giang', 'Bến Nà Giàng'],
    ],
    [
      'places',
      'Điểm',
      ['Điểm Pác Bó', 'Điểm Đông Khê', 'Điểm Bản Giốc'],
      ['Điểm Phia Oắc', 'Điểm Ngườm Ngao', 'Điểm Kỳ Sầm'],
    ],
  ])(
    'is a table of its own where one heading, no known noun for units, stands over both: %s',
    (_, noun, left, right) => {
      const rows: readonly Row[] = [
        ['THU PHÍ NĂM 2024'],
        ['TT', noun, 'KH', 'TH', '', 'TT', noun, 'KH', 'TH'],
        ...left.map((name, index) => [
          index + 1,
          name,
          20,
          18 + index,
          '',
          index + 1,
          right[index] ?? '',
          30,
          31 - index,
        ]),
      ];
      expect(figures('Biểu 1', rows).flat()).toEqual([
        ...left.map((name, index) => `${name} ${18 + index}/20`),
        ...right.map((name, index) => `${name} ${31 - index}/30`),
      ]);
    },
  );

  it('is one table with it where each row names one unit', () => {
    const rows: readonly Row[] = [
      ['KẾT QUẢ TRỒNG RỪNG NĂM 2024'],
      ['STT', 'Xã', 'Kế hoạch (ha)', 'STT', 'Xã', 'Thực hiện (ha)'],
      [1, 'Xã Bình Lãng', 40, 1, 'Xã Bình Lãng', 38],
      [2, 'Xã Thanh Long', 35, 2, 'Xã Thanh Long', 33],
    ];
    expect(figures('Rừng', rows)).toEqual([['Xã Bình Lãng 38/40', 'Xã Thanh Long 33/35']]);
  });
});

describe('a column that gathers the units', () => {
  const done = ['KH', 'TH'];

  it.each<[string, Row, readonly Row[], string[]]>([
    [
      'merged, with its totals in the same column',
      ['Vùng', 'TT', 'Trạm', ...done],
      [
        ['Vùng cao', 1, 'Trạm Cô Ba', 30, 28],
        ['', 2, 'Trạm Thượng Hà', 20, 20],
        ['Cộng vùng cao', '', '', 50, 48],
        ['Vùng thấp', 3, 'Trạm Hồng Trị', 15, 16],
        ['Cộng vùng thấp', '', '', 15, 16],
        ['Tổng cộng', '', '', 65, 64],
      ],
      ['Trạm Cô Ba 28/30', 'Trạm Thượng Hà 20/20', 'Trạm Hồng Trị 16/15'],
    ],
    [
      'merged, left of the numbers of names under words that head no unit elsewhere',
      ['Huyện', 'TT', 'Hội CCB cơ sở', ...done],
      [
        ['Nguyên Bình', 1, 'Tam Kim', 30, 28],
        ['', 2, 'Hoa Thám', 20, 20],
        ['Bảo Lạc', 1, 'Cô Ba', 15, 16],
        ['', 2, 'Khánh Xuân', 18, 12],
      ],
      ['Tam Kim 28/30', 'Hoa Thám 20/20', 'Cô Ba 16/15', 'Khánh Xuân 12/18'],
    ],
    [
      'said again in each row',
      ['STT', 'Huyện', 'Xã', ...done],
      [
        [1, 'Hà Quảng', 'Xã Lũng Nặm', 30, 28],
        [2, 'Hà Quảng', 'Xã Trường Hà', 20, 20],
        [3, 'Trùng Khánh', 'Xã Phong Nặm', 15, 16],
      ],
      ['Xã Lũng Nặm 28/30', 'Xã Trường Hà 20/20', 'Xã Phong Nặm 16/15'],
    ],
  ])('is not that of the units: %s', (_, header, rows, expected) => {
    expect(figures('BHYT', [['KẾT QUẢ BHYT NĂM 2024'], header, ...rows])).toEqual([expected]);
  });

  it('is not that of the units where it alone is numbered, over places of its own', () => {
    const rows: readonly Row[] = [
      ['KẾT QUẢ BHYT NĂM 2024'],
      ['TT', 'Huyện', 'Xã', ...done],
      [1, 'Hạ Lang', 'Xã Đồng Loan', 30, 28],
      ['', '', 'Xã Lý Quốc', 20, 20],
      [2, 'Quảng Hòa', 'Xã Mỹ Hưng', 15, 16],
      ['', '', 'Xã Đại Sơn', 18, 12],
    ];
    expect(figures('BHYT', rows)).toEqual([
      ['Xã Đồng Loan 28/30', 'Xã Lý Quốc 20/20', 'Xã Mỹ Hưng 16/15', 'Xã Đại Sơn 12/18'],
    ]);
  });

  it('does not give way to things of each unit that nobody numbers', () => {
    const rows: readonly Row[] = [
      ['GIẢI NGÂN NĂM 2024'],
      ['TT', 'Chủ đầu tư', 'Dự án', ...done],
      [1, 'UBND xã Cần Nông', 'Cầu Lũng Rì', 70, 60],
      ['', '', 'Trạm bơm Nà Ngàn', 20, 20],
      [2, 'UBND xã Lương Can', 'Kè Bản Chang', 50, 50],
    ];
    const survey = surveyTabs([tabOf('Vốn', rows)]);
    expect(verdicts(survey).flat().join()).not.toContain('Cầu Lũng Rì');
    expect(problems(survey)).not.toEqual([]);
  });
});

describe('a table that goes on beside itself', () => {
  const side = ['TT', 'Thôn', 'Chỉ tiêu', 'Kết quả'];

  it.each<[string, readonly Row[]]>([
    [
      'with a gap between',
      [
        [...side, '', ...side],
        [1, 'Thôn Lũng Nọi', 20, 18, '', 3, 'Thôn Bó Rỵ', 12, 12],
        [2, 'Thôn Đông Có', 15, 16, '', 4, 'Thôn Nà Bao', 9, 7],
      ],
    ],
    [
      'with one total at the right',
      [
        [...side, ...side],
        [1, 'Thôn Lũng Nọi', 20, 18, 3, 'Thôn Bó Rỵ', 12, 12],
        [2, 'Thôn Đông Có', 15, 16, '', 'Tổng', 47, 46],
      ],
    ],
    [
      'three times',
      [
        [...side, ...side, ...side],
        [1, 'Thôn Lũng Nọi', 20, 18, 3, 'Thôn Bó Rỵ', 12, 12, 5, 'Thôn Pác Bó', 4, 4],
        [2, 'Thôn Đông Có', 15, 16, 4, 'Thôn Nà Bao', 9, 7, 6, 'Thôn Cốc Chủ', 5, 5],
      ],
    ],
  ])('is one table: %s', (_, rows) => {
    const survey = surveyTabs([tabOf('Quỹ', [['THU QUỸ NĂM 2024'], ...rows])]);
    const [lines = [], ...more] = verdicts(survey);
    expect(more).toEqual([]);
    expect(lines[0]).toBe('Thu quỹ');
    expect(lines).toContain('Thôn Lũng Nọi 18/20 Chưa đạt');
    expect(lines).toContain('Thôn Bó Rỵ 12/12 Đạt');
    expect(problems(survey)).toEqual([]);
  });

  it.each<[string, readonly Cell[], string]>([
    ['under one title, the numbers anew', [], 'Thu quỹ'],
    ['two groups of units', ['KHỐI VÙNG CAO', '', '', '', '', 'KHỐI VÙNG THẤP'], 'Thu quỹ'],
    ['two places', ['Xã Bế Văn Đàn', '', '', '', '', 'Xã Cách Linh'], 'Thu quỹ'],
  ])('is one table: %s', (_, captions, name) => {
    const survey = surveyTabs([
      tabOf('Biểu 1', [
        ['THU QUỸ NĂM 2024'],
        captions,
        [...side, '', ...side],
        [1, 'Thôn Lũng Nọi', 20, 18, '', 1, 'Thôn Bó Rỵ', 12, 12],
        [2, 'Thôn Đông Có', 15, 16, '', 2, 'Thôn Nà Bao', 9, 7],
        ['', 'Cộng', 35, 34, '', '', 'Cộng', 21, 19],
      ]),
    ]);
    expect(verdicts(survey)).toEqual([
      [
        name,
        'Thôn Lũng Nọi 18/20 Chưa đạt',
        'Thôn Đông Có 16/15 Vượt',
        'Thôn Bó Rỵ 12/12 Đạt',
        'Thôn Nà Bao 7/9 Chưa đạt',
      ],
    ]);
    expect(footnotes(survey, [])).toContain(
      "Thu quỹ: một biểu chia thành 2 phần ở 'Biểu 1', mỗi phần các đơn vị khác nhau.",
    );
  });

  it('is named and not read where a unit comes again although the numbers go on', () => {
    const rows = [
      ['THU QUỸ NĂM 2024'],
      [...side, '', ...side],
      [1, 'Thôn Lũng Nọi', 20, 18, '', 3, 'Thôn Bó Rỵ', 12, 12],
      [2, 'Thôn Đông Có', 15, 16, '', 4, 'Thôn Lũng Nọi', 9, 7],
    ];
    const survey = surveyTabs([tabOf('Quỹ', rows)]);
    expect(verdicts(survey)).toEqual([]);
    expect(problems(survey)).toEqual([expect.stringMatching(/^goesOnBeside Quỹ 2:/)]);
  });

  it('is two tables where headings, captions or units say so', () => {
    const others = [
      ['TT', 'Thôn', 'Chỉ tiêu', 'Kết quả', '', 'TT', 'Thôn', 'KH tin bài', 'TH tin bài'],
      [1, 'Thôn Lũng Nọi', 20, 18, '', 3, 'Thôn Bó Rỵ', 12, 12],
      [2, 'Thôn Đông Có', 15, 16, '', 4, 'Thôn Nà Bao', 9, 7],
    ];
    const captioned = [
      ['I. Trồng cây', '', '', '', '', 'II. Hiến máu'],
      [...side, '', ...side],
      [1, 'Thôn Lũng Nọi', 20, 18, '', 1, 'Thôn Bó Rỵ', 12, 12],
      [2, 'Thôn Đông Có', 15, 16, '', 2, 'Thôn Nà Bao', 9, 7],
    ];
    const again = [
      ['Xã Bế Văn Đàn', '', '', '', '', 'Xã Cách Linh'],
      [...side, '', ...side],
      [1, 'Thôn Lũng Nọi', 20, 18, '', 1, 'Thôn Lũng Nọi', 12, 12],
      [2, 'Thôn Đông Có', 15, 16, '', 2, 'Thôn Nà Bao', 9, 7],
    ];
    for (const rows of [others, captioned, again])
      expect(verdicts(surveyTabs([tabOf('Biểu 1', [['THU QUỸ NĂM 2024'], ...rows])]))).toHaveLength(2);
  });
});

describe('a column of units under a noun that heads none elsewhere', () => {
  const done = ['Kế hoạch', 'Thực hiện'];
  const read = (heading: string, names: readonly string[]) =>
    surveyTabs([
      tabOf('Biểu 1', [
        ['KẾT QUẢ NĂM 2024'],
        ['TT', heading, ...done],
        ...names.map((name, at) => [at + 1, name, 20 + at, 19 + at]),
        ['', 'Cộng', 63, 60],
      ]),
    ]);

  it.each([
    [
      'behind "Tên", which its names begin with',
      'Tên bến',
      ['Bến Sóc Giang', 'Bến Tà Lùng', 'Bến Hòa Chung'],
    ],
    [
      'which its names begin with, what they do before their own',
      'Vườn ươm',
      ['Vườn ươm keo Phia Đén', 'Vườn ươm mận Nà Cáp', 'Vườn ươm hồi Bản Chang'],
    ],
    ['over names of persons alone', 'Chấp hành viên', ['Nông Văn Báo', 'Lục Thị Mai', 'Hoàng Đức Ái']],
    ['over names of places alone', 'Hồ chứa', ['Khuổi Lái', 'Bản Viết', 'Nà Tấu']],
  ])('is read: %s', (_, heading, names) => {
    const survey = read(heading, names);
    expect(verdicts(survey).map(([, ...lines]) => lines.map((line) => line.replace(/ \d.*/, '')))).toEqual([
      names,
    ]);
    expect(problems(survey)).toEqual([]);
  });

  it.each([
    ['things that are grown', 'Giống lúa', ['Bắc Thơm', 'Khang Dân', 'Đoàn Kết']],
    ['funds, by letters', 'Nguồn', ['Nguồn vốn NSTW', 'Nguồn vốn NSĐP', 'Nguồn vốn ODA']],
    ['kinds without a name', 'Cây', ['Cây ngô', 'Cây lạc', 'Cây sắn']],
    ['persons called so', 'Họ và tên', ['Nông Văn Báo', 'Lục Thị Mai', 'Hoàng Đức Ái']],
  ])('is asked for over %s', (_, heading, names) => {
    expect(verdicts(read(heading, names))).toEqual([]);
  });

  it.each<[string, Row, readonly Row[], readonly string[]]>([
    [
      'last year, and the year under the same words as it',
      ['TT', 'Kho bạc khu vực', 'Số thu năm 2023', 'Chỉ tiêu năm 2024', 'Số thu năm 2024', 'Tăng, giảm'],
      [
        [1, 'Hòa An', 140, 150, 151, 11],
        [2, 'Trùng Khánh', 90, 95, 80, -10],
        [3, 'Bảo Lâm', 60, 62, 62, 2],
      ],
      ['Hòa An 151/150', 'Trùng Khánh 80/95', 'Bảo Lâm 62/62'],
    ],
    [
      'a base and a rate',
      ['TT', 'Phòng bảo hiểm', 'Phải giải quyết', 'Xong', 'Tỷ lệ (%)', 'Mục tiêu (%)'],
      [
        [1, 'Nà Cáp', 140, 130, 92.9, 95],
        [2, 'Khau Đồn', 90, 81, 90, 85],
        [3, 'Bó Mạ', 110, 100, 90.9, 90],
      ],
      ['Nà Cáp 92.9/95', 'Khau Đồn 90/85', 'Bó Mạ 90.9/90'],
    ],
    [
      'quarters and their sum',
      ['TT', 'Đội điện', 'KH năm', 'Quý I', 'Quý II', 'Quý III', 'Quý IV', 'Cộng', '% KH'],
      [
        [1, 'Đội Hòa An', 40, 10, 10, 8, 7, 35, 87.5],
        [2, 'Đội Hà Quảng', 30, 8, 8, 8, 8, 32, 106.7],
        [3, 'Đội Thạch An', 20, 5, 5, 5, 5, 20, 100],
      ],
      ['Đội Hòa An 35/40', 'Đội Hà Quảng 32/30', 'Đội Thạch An 20/20'],
    ],
  ])('is found beside %s', (_, header, rows, expected) => {
    expect(figures('Biểu 1', [['KẾT QUẢ NĂM 2024'], header, ...rows])).toEqual([expected]);
  });

  it.each<[string, Row, readonly Row[]]>([
    [
      'two columns of proper names leave it open',
      ['TT', 'Điện', 'Nơi', 'Số năm 2023', 'Chỉ tiêu năm 2024', 'Số năm 2024'],
      [
        [1, 'Nà Cáp', 'Hòa An', 14, 13, 11],
        [2, 'Khau Đồn', 'Hà Quảng', 9, 8, 10],
      ],
    ],
    [
      'indicators stand in the rows',
      ['TT', 'Nội dung', 'Số năm 2023', 'Chỉ tiêu năm 2024', 'Số năm 2024'],
      [
        [1, 'Số hộ nghèo', 14, 13, 11],
        [2, 'Số buổi họp', 9, 8, 10],
      ],
    ],
  ])('is not guessed where %s', (_, header, rows) => {
    expect(figures('Biểu 1', [['KẾT QUẢ NĂM 2024'], header, ...rows])).toEqual([]);
  });
});

describe('units under a heading that names none, in tabs that their titles alone tell of', () => {
  const tab = (title: string, header: Row, rows: readonly Row[]) => tabOf(title, [[title], header, ...rows]);
  const read = (plan: string, results: string, heading: string, names: readonly string[]) => {
    const header = ['TT', heading, 'Tin bài', 'Trồng cây'];
    const rows = (from: number) => names.map((name, at): Row => [at + 1, name, from + at, from + 9 - at]);
    return verdicts(surveyTabs([tab(plan, header, rows(10)), tab(results, header, rows(9))]));
  };

  it.each([
    [
      'CHỈ TIÊU GIAO NĂM 2024',
      'KẾT QUẢ THỰC HIỆN NĂM 2024',
      'Nơi nhận',
      ['Xã Cô Ba', 'Xã Hòa An', 'Xã Cách Linh'],
    ],
    [
      'PHÂN BỔ KẾ HOẠCH 2024',
      'TIẾN ĐỘ NĂM 2024',
      '',
      ['Trường THCS Cô Ba', 'Trường THCS Hòa An', 'Trường TH Nà Cáp'],
    ],
    [
      'KẾ HOẠCH GIAO 2024',
      'THỰC HIỆN 2024',
      'Nơi thực hiện',
      ['Chi hội Nà Cáp', 'Chi hội Pác Rà', 'Chi hội Cốc Lại'],
    ],
  ])('are those that begin as units do: %s, %s, %s', (plan, results, heading, names) => {
    const [first, second, third] = names;
    expect(read(plan, results, heading, names)).toEqual([
      ['Tin bài', `${first} 9/10 Chưa đạt`, `${second} 10/11 Chưa đạt`, `${third} 11/12 Chưa đạt`],
      ['Trồng cây', `${first} 18/19 Chưa đạt`, `${second} 17/18 Chưa đạt`, `${third} 16/17 Chưa đạt`],
    ]);
  });

  it('are none where the names are others, or no title says what the figures are', () => {
    const titles = ['CHỈ TIÊU GIAO NĂM 2024', 'KẾT QUẢ NĂM 2024'] as const;
    expect(read(...titles, 'Nơi nhận', ['Hoàng Văn Nam', 'Nông Thị Hoa', 'Lý Văn Tài'])).toEqual([]);
    expect(read(...titles, 'Việc', ['Hội nghị', 'Tập huấn', 'Kiểm tra'])).toEqual([]);
    expect(read('DANH BẠ', 'SỔ TAY', 'Nơi nhận', ['Xã Cô Ba', 'Xã Hòa An', 'Xã Cách Linh'])).toEqual([]);
  });
});

describe('a heading that speaks of results over names', () => {
  const units: readonly Row[] = [
    ['Xã Đông Khê', 12, 4, 10, 14],
    ['Xã Tà Lùng', 20, 5, 10, 15],
    ['Xã Hòa An', 8, 2, 6, 8],
  ];

  it.each([['Nơi thực hiện'], ['Địa bàn thực hiện'], ['Bên đạt giải']])(
    'is that of the units where their figures are headed otherwise: %s',
    (heading) => {
      const rows = units.map((row, at): Row => [at + 1, ...row]);
      const header = ['TT', heading, 'Chỉ tiêu', 'Quý I', 'Quý II', 'Cộng'];
      expect(figures('Biểu', [['TRỒNG CÂY NĂM 2024'], header, ...rows])).toEqual([
        ['Xã Đông Khê 14/12', 'Xã Tà Lùng 15/20', 'Xã Hòa An 8/8'],
      ]);
    },
  );

  it('is none where the names are those of persons or of things', () => {
    const rows = (names: readonly string[]) => names.map((name, at): Row => [at + 1, name, 12, 4, 10, 14]);
    const header = (heading: string) => ['TT', heading, 'Chỉ tiêu', 'Quý I', 'Quý II', 'Cộng'];
    const people = rows(['Hoàng Văn Nam', 'Nông Thị Hoa', 'Lý Văn Tài']);
    const things = rows(['Trồng cây', 'Tin bài', 'Hiến máu']);
    expect(figures('Biểu', [['TIN BÀI'], header('Người thực hiện'), ...people])).toEqual([]);
    expect(figures('Biểu', [['TIN BÀI'], header('Việc thực hiện'), ...things])).toEqual([]);
  });
});

describe('the column before the units', () => {
  const units: readonly Row[] = [
    ['Xã Đông Khê', 12, 14],
    ['Xã Tà Lùng', 20, 15],
    ['Xã Hòa An', 8, 8],
  ];
  const read = ['Xã Đông Khê 14/12', 'Xã Tà Lùng 15/20', 'Xã Hòa An 8/8'];

  it.each([
    ['#', 'Các đơn vị'],
    ['№', 'Các xã, phường'],
    ['(#)', 'Địa phương'],
  ])('may be headed by a sign: %s | %s', (sign, heading) => {
    const rows = units.map((row, at) => [at + 1, ...row]);
    expect(figures('Tin', [['TIN BÀI'], [sign, heading, 'Kế hoạch', 'Thực hiện'], ...rows])).toEqual([read]);
  });

  it.each([
    ['Thứ hạng', [1, 2, 3, 4]],
    ['Xếp thứ', [1, 1, 3, 4]],
    ['Hạng', ['1', '2', '3', '4']],
  ])('may hold their ranks in their order, by which they are units as by numbers: %s', (heading, places) => {
    const ranked = [
      ['CĐCS điện lực', 5, 6],
      ['CĐCS viễn thông', 6, 7],
      ['CĐCS bưu điện', 3, 3],
      ['Cấp nước', 4, 2],
    ];
    const rows = ranked.map((row, at): Row => [places[at] ?? '', ...row]);
    const header = [heading, 'Tên cơ sở', 'Chỉ tiêu', 'Thực hiện'];
    expect(figures('Biểu', [['XẾP HẠNG KẾT NẠP ĐOÀN VIÊN'], header, ...rows])).toEqual([
      ['CĐCS điện lực 6/5', 'CĐCS viễn thông 7/6', 'CĐCS bưu điện 3/3', 'Cấp nước 2/4'],
    ]);
  });

  it('holds no numbers where ranks stand out of their order', () => {
    const header = ['Thứ hạng', 'Đơn vị', 'Chỉ tiêu', 'Thực hiện'];
    const rows = [...units, ['Cấp nước', 5, 5]].map((row, at): Row => [[2, 4, 3, 1][at] ?? '', ...row]);
    expect(figures('Biểu', [['XẾP HẠNG TIN BÀI'], header, ...rows])).toEqual([read]);
  });

  it.each([[''], ['#'], ['TT']])('numbers indicators above their units where it is headed %j', (sign) => {
    const block = (number: string, name: string): readonly Row[] => [
      [number, name, '', ''],
      ...units.map((row, at) => [at + 1, ...row]),
    ];
    const rows = [...block('I', 'Tin bài'), ...block('II', 'Hiến máu')];
    expect(figures('Biểu', [[sign, 'Đơn vị', 'Kế hoạch', 'Thực hiện'], ...rows])).toEqual([read, read]);
  });

  it('is no heading where it says more, and "Các xã" above others stays a group', () => {
    const rows: readonly Row[] = [
      ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      ['I', 'Các xã', 40, 37],
      ...units.map((row, at) => [at + 1, ...row]),
    ];
    expect(figures('Tin', rows)).toEqual([read]);
    const listed: readonly Row[] = [['Các đơn vị chưa nộp báo cáo'], ['Xã Đông Khê'], ['Xã Tà Lùng']];
    expect(figures('Tin', [...rows, [], ...listed])).toEqual([read]);
  });
});
