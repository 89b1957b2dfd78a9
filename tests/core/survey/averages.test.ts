import { describe, expect, it } from 'vitest';
import { isMeanMeasure } from '../../../src/core/measure/measure';
import { footnotes } from '../../../src/core/report/footnotes';
import { totalOf } from '../../../src/core/state/total';
import { totalOptionsOf } from '../../../src/core/survey/indicator';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from './office-grids';

/** By indicator the sums of target and result, null where its figures are not added; and the lines that say so. */
function sums(tab: string, rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf(tab, rows)]);
  const totals = survey.indicators.map((indicator) => {
    const assessments = indicator.measures.map(({ assessment }) => assessment);
    const { added, target, result } = totalOf(assessments, totalOptionsOf(indicator));
    return [indicator.name, added ? [target, result] : null] as const;
  });
  const foot = footnotes(survey, []).filter((line) => /không cộng các đơn vị/.test(line));
  return { totals: Object.fromEntries(totals), foot };
}

describe('averages', () => {
  it.each([
    [
      'yields beside areas and harvests',
      'Lúa',
      [
        ['TT', 'Xã', 'Diện tích (ha)', '', 'Năng suất (tạ/ha)', '', 'Sản lượng (tấn)', ''],
        ['', '', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
        [1, 'Xã Cô Ba', 100, 98, 50, 52, 500, 509.6],
        [2, 'Xã Hồng Trị', 80, 82, 48, 47, 384, 385.4],
      ],
      { 'Diện tích': [180, 180], 'Năng suất': null, 'Sản lượng': [884, 895] },
    ],
    [
      'income a head, by its unit of measure',
      'Kinh tế',
      [
        ['TT', 'Phường', 'Mục tiêu (triệu đồng/người/năm)', 'Thực hiện'],
        [1, 'Phường Sông Bằng', 55, 56],
        [2, 'Phường Đề Thám', 60, 58],
      ],
      { 'Kinh tế': null },
    ],
    [
      'marks, by the words of headings',
      'Kỳ thi',
      [
        ['STT', 'Trường', 'Điểm trung bình được giao', 'Điểm trung bình đạt được'],
        [1, 'THPT Cô Ba', 6.5, 6.7],
        [2, 'THPT Hồng Trị', 6, 5.8],
      ],
      { 'Kỳ thi': null },
    ],
    [
      'what the title calls so, where the table has one indicator',
      'Biểu 2',
      [
        ['THU NHẬP BÌNH QUÂN CỦA NGƯỜI LAO ĐỘNG NĂM 2024'],
        ['TT', 'Doanh nghiệp', 'KH', 'TH'],
        [1, 'Công ty Cô Ba', 8.5, 9],
        [2, 'Công ty Hồng Trị', 7, 6.8],
      ],
      { 'Thu nhập bình quân của người lao động': null },
    ],
  ])('are not added: %s', (_, tab, rows, expected) => {
    const { totals, foot } = sums(tab, rows);
    expect(totals).toEqual(expected);
    const names = Object.entries(expected).flatMap(([name, sum]) => (sum === null ? [name] : []));
    expect(foot).toEqual(names.map((name) => `${name}: là số bình quân nên không cộng các đơn vị.`));
  });

  it('do not keep a row from being the sum of others', () => {
    const { totals } = sums('Ngô', [
      ['TT', 'Địa phương', 'Năng suất (tạ/ha)', '', 'Sản lượng (tấn)', ''],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
      ['', 'Huyện Quảng Hòa', 40, 41.5, 350, 361],
      [1, 'Xã Cách Linh', 39, 40, 120, 125],
      [2, 'Xã Hồng Quang', 41, 43, 130, 141],
      [3, 'Xã Bế Văn Đàn', 40, 41, 100, 95],
    ]);
    expect(totals).toEqual({ 'Năng suất': null, 'Sản lượng': [350, 361] });
  });

  it.each<
    [
      string,
      readonly (readonly Cell[])[],
      Readonly<Record<string, readonly number[] | null>>,
      readonly string[],
    ]
  >([
    [
      'fractions of what there are whole numbers of alone',
      [
        ['TT', 'Điện lực', 'Mất điện (lần)', '', 'Số công tơ', ''],
        ['', '', 'KH', 'TH', 'KH', 'TH'],
        [1, 'Hòa An', 2.5, 2.1, 300, 310],
        [2, 'Hạ Lang', 3.4, 3.9, 200, 190],
      ],
      { 'Mất điện': null, 'Số công tơ': [500, 500] },
      ['Mất điện: ghi số lẻ của thứ chỉ đếm chẵn, coi là số bình quân,'],
    ],
    [
      'fractions of the results alone',
      [
        ['TT', 'Trường', 'Chỉ tiêu sĩ số (học sinh)', 'Kết quả'],
        [1, 'TH Cô Ba', 35, 34.5],
        [2, 'TH Hồng Trị', 30, 31.2],
        ['', 'Cộng', '', 33],
      ],
      { 'Kết quả thực hiện': null },
      ['Kết quả thực hiện: ghi số lẻ của thứ chỉ đếm chẵn, coi là số bình quân,'],
    ],
    [
      'what lasts for a time that the total row leaves out',
      [
        ['TT', 'Chi nhánh', 'Trả kết quả (ngày)', '', 'Hồ sơ', ''],
        ['', '', 'KH', 'TH', 'KH', 'TH'],
        [1, 'CN Hòa An', 5, 4, 900, 950],
        [2, 'CN Hạ Lang', 6, 7, 400, 390],
        ['', 'Cộng', '', '', 1300, 1340],
      ],
      { 'Trả kết quả': null, 'Hồ sơ': [1300, 1340] },
      ['Trả kết quả: dòng cộng của biểu bỏ trống, coi là số bình quân,'],
    ],
    [
      'a total row that has one of them',
      [
        ['TT', 'Trạm y tế', 'KH', 'TH'],
        [1, 'Cô Ba', 65, 66],
        [2, 'Hồng Trị', 60, 58],
        ['', 'Toàn huyện', '', 62],
      ],
      { 'Kết quả thực hiện': null },
      ['Kết quả thực hiện: dòng cộng đã ghi là số bình quân, không phải tổng,'],
    ],
    [
      'no slips and halves of counts: fractions with a sum, one fraction, days added up, amounts in ha',
      [
        [
          'TT',
          'Xã',
          'Làm đường (ngày)',
          '',
          'Mô hình (mô hình)',
          '',
          'Cây ăn quả (ha)',
          '',
          'Tập huấn (lần)',
          '',
        ],
        ['', '', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
        [1, 'Cô Ba', 5, 4, 1.5, 2.5, 7.5, 8.5, 4, 4],
        [2, 'Hồng Trị', 6, 7, 2.5, 1.5, 3.5, 4.5, 2, 2.5],
        ['', 'Cộng', 11, 11, 4, 4, '', '', '', ''],
      ],
      { 'Làm đường': [11, 11], 'Mô hình': [4, 4], 'Cây ăn quả': [11, 13], 'Tập huấn': [6, 6.5] },
      [],
    ],
  ])('are known by %s', (_, rows, totals, why) => {
    const read = sums('Biểu', rows);
    expect(read.totals).toEqual(totals);
    expect(read.foot).toEqual(why.map((line) => `${line} nên không cộng các đơn vị.`));
  });

  it('are known by the column of all units beside those of each, row by row', () => {
    const read = sums('Biểu', [
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Toàn tỉnh', '', 'Xã Hòa An', '', 'Xã Bảo Lạc', ''],
      ['', '', '', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
      [1, 'Mất điện', 'phút', 260, 270, 210, 199, 310, 340],
      [2, 'Hộ có điện', 'hộ', 1100, 1080, 500, 490, 600, 590],
      [3, 'Bác sĩ', 'người', 2.4, 2.6, 2.3, 2.5, 2.5, 2.7],
      [4, 'Cột điện', 'cột', 90, 95, 50, 45, 50, 45],
    ]);
    expect(read.totals).toEqual({
      'Mất điện': null,
      'Hộ có điện': [1100, 1080],
      'Bác sĩ': null,
      'Cột điện': [100, 90],
    });
    expect(read.foot).toEqual([
      'Mất điện: cột cộng đã ghi là số bình quân, không phải tổng, nên không cộng các đơn vị.',
      'Bác sĩ: ghi số lẻ của thứ chỉ đếm chẵn, coi là số bình quân, nên không cộng các đơn vị.',
    ]);
  });

  it('may be how long something lasts, which is said with the way out', () => {
    const foot = (measure: string, name = 'Chờ khám') =>
      footnotes(
        surveyTabs([
          tabOf('Biểu', [
            ['TT', 'Khoa', `${name} (${measure})`, ''],
            ['', '', 'KH', 'TH'],
            [1, 'Khoa Nội', 30, 28],
            [2, 'Khoa Nhi', 40, 42],
          ]),
        ]),
        [],
      ).filter((line) => /bình quân/.test(line));
    expect(foot('phút')).toEqual([
      'Chờ khám: đang cộng như số đếm; nếu là số bình quân thì ghi “phút bình quân” ở cột ĐVT của Danh mục chỉ tiêu.',
    ]);
    expect(foot('phút bình quân')).toEqual(['Chờ khám: là số bình quân nên không cộng các đơn vị.']);
    expect([foot('lượt'), foot('giờ', 'Số giờ dạy'), foot('giờ', 'Giờ dạy tốt')]).toEqual([[], [], []]);
  });

  it('are known by the table’s own total row, which is no sum', () => {
    const { totals, foot } = sums('Hao hụt', [
      ['TT', 'Kho', 'Định mức', 'Thực tế'],
      [1, 'Kho Cô Ba', 2, 1.8],
      [2, 'Kho Hồng Trị', 3, 3.1],
      [3, 'Kho Bảo Toàn', 2.5, 2.6],
      ['', 'Cộng chung', 2.5, 2.5],
    ]);
    expect(totals).toEqual({ 'Hao hụt': null });
    expect(foot).toEqual([
      'Hao hụt: dòng cộng đã ghi là số bình quân, không phải tổng, nên không cộng các đơn vị.',
    ]);
  });

  it.each([
    [
      'counts of people called so',
      'Học sinh',
      ['Số học sinh trung bình KH', 'Số học sinh trung bình TH'],
      [],
    ],
    ['subscribers, written short', 'TB Internet', ['KH', 'TH'], []],
    ['machines, written short', 'TB thay thế', ['KH', 'TH'], []],
    ['pumps with a total that adds them up', 'TB điện', ['KH', 'TH'], ['', 'Tổng cộng', 35, 35]],
    ['a total with a slip', 'Quyên góp', ['KH', 'TH'], ['', 'Tổng cộng', 36, 35]],
    ['a total of which one figure is of a unit’s size', 'Sách', ['KH', 'TH'], ['', 'Tổng cộng', 30, 12]],
    ['what is due by the year', 'Bản tin', ['KH (tin, bài/năm)', 'TH'], []],
    ['a rate of contribution in the heading', 'Quỹ', ['Phải nộp (30.000đ/người)', 'Đã nộp'], []],
  ])('are no %s', (_, tab, headings, total) => {
    const { totals, foot } = sums(tab, [
      ['TT', 'Đơn vị', ...headings],
      [1, 'Chi hội Cô Ba', 10, 12],
      [2, 'Chi hội Hồng Trị', 20, 18],
      [3, 'Chi hội Bảo Toàn', 5, 5],
      ...(total.length === 0 ? [] : [total]),
    ]);
    expect(Object.values(totals)).toEqual([[35, 35]]);
    expect(foot).toEqual([]);
  });
});

/** Three units of two columns, with rows below them. */
function three(
  tab: string,
  title: string,
  heading: readonly Cell[],
  figures: readonly (readonly number[])[],
  last: readonly Cell[] = [],
) {
  const named = figures.map((row, index): readonly Cell[] => [
    index + 1,
    ['Cô Ba', 'Hồng Trị', 'Kim Cúc'][index] ?? '',
    ...row,
  ]);
  return sums(tab, [[title], ['TT', 'Cơ sở', ...heading], ...named, ...(last.length === 0 ? [] : [last])]);
}

const HALVES = [
  [62, 62.5],
  [58, 57.5],
  [65, 65],
];

describe('rates', () => {
  it.each([
    ['of so many people', 'Y tế', '', ['KH số giường bệnh/vạn dân', 'TH số giường bệnh/vạn dân']],
    ['of a round number', 'Y tế', '', ['KH số ca mắc trên 100.000 dân', 'TH số ca mắc trên 100.000 dân']],
    [
      'of an area',
      'Trồng trọt',
      '',
      ['KH giá trị sản xuất/ha (triệu đồng)', 'TH giá trị sản xuất/ha (triệu đồng)'],
    ],
    ['per mille', 'Dân số', 'TỶ SUẤT CHẾT THÔ', ['KH (‰)', 'TH (‰)']],
    ['by their first word', 'Kho bạc', '', ['KH hệ số luân chuyển', 'TH hệ số luân chuyển']],
    ['by the title of one', 'Bệnh viện', 'CÔNG SUẤT SỬ DỤNG GIƯỜNG BỆNH NĂM 2024', ['KH', 'TH']],
    ['an average of each', 'TB/người', '', ['KH', 'TH']],
    ['an average of what has none but that', 'TB điểm thi', '', ['KH', 'TH']],
    ['averages at the end of a name', 'Bệnh viện', '', ['KH số ngày nằm viện TB', 'TH số ngày nằm viện TB']],
  ])('are not added: %s', (_, tab, title, heading) => {
    const { totals, foot } = three(tab, title, heading, HALVES);
    expect(Object.values(totals)).toEqual([null]);
    expect(foot).toHaveLength(1);
  });

  it.each([
    [
      'what is said to be of more than so many',
      ['KH số nhà có trên 3 phòng', 'TH số nhà có trên 3 phòng'],
      [],
    ],
    ['people or households', ['KH số người/hộ tham gia', 'TH số người/hộ tham gia'], []],
    [
      'money that a title speaks of the rate of',
      ['KH vốn (triệu đồng)', 'Giải ngân (triệu đồng)'],
      [],
      'TỶ LỆ GIẢI NGÂN VỐN',
    ],
    ['papers a union', ['KH số báo/đơn vị', 'TH số báo/đơn vị'], []],
    [
      'rates that the table itself adds up',
      ['KH tỷ trọng hàng bán', 'TH tỷ trọng hàng bán'],
      ['', 'Cộng', 35, 36],
    ],
  ])('are none of %s', (_, heading, last, title = '') => {
    const { totals } = three(
      'Biểu',
      title,
      heading,
      [
        [10, 12],
        [20, 18],
        [5, 6],
      ],
      last,
    );
    expect(Object.values(totals)).toEqual([[35, 36]]);
  });

  it('are all that a title says so of, unless a heading says it of its own', () => {
    const rows = (names: readonly string[]) => [
      ['TT', 'Xã', ...names.flatMap((name) => [name, ''])],
      ['', '', ...names.flatMap(() => ['KH', 'TH'])],
      [1, 'Cô Ba', 50, 51, 42, 43],
      [2, 'Hồng Trị', 48, 47.5, 40, 40],
      [3, 'Kim Cúc', 46, 46, 41, 38],
    ];
    const of = (title: string, names: readonly string[]) => sums('Biểu', [[title], ...rows(names)]).totals;
    expect(of('NĂNG SUẤT CÂY LƯƠNG THỰC NĂM 2024', ['Lúa', 'Ngô'])).toEqual({ Lúa: null, Ngô: null });
    expect(of('KẾT QUẢ CÁC LOÀI CÁ (kg/con)', ['Trắm', 'Chép'])).toEqual({ Trắm: null, Chép: null });
    expect(of('TỶ LỆ PHỦ SÓNG NĂM 2024', ['3G', '4G'])).toEqual({ '3G': null, '4G': null });
    expect(of('NĂNG SUẤT, SẢN LƯỢNG LÚA NĂM 2024', ['Năng suất', 'Sản lượng'])).toEqual({
      'Năng suất': null,
      'Sản lượng': [123, 121],
    });
    expect(of('TỶ LỆ VÀ SỐ HỘ DÙNG ĐIỆN', ['Tỷ lệ (%)', 'Số hộ'])).toMatchObject({ 'Số hộ': [123, 121] });
  });
});

describe('a row of averages without a total', () => {
  it.each([
    ['Bình quân chung', [61.7, 61.7]],
    ['Trung bình toàn cụm', [61.67, 61.67]],
    ['Chung cả trường', [60, 61.2]],
  ])('tells that figures with fractions have no sum: %s', (name, means) => {
    const { totals, foot } = three('Khảo sát', 'KẾT QUẢ KHẢO SÁT', ['KH', 'TH'], HALVES, [
      '',
      name,
      ...means,
    ]);
    expect(totals).toEqual({ 'Khảo sát': null });
    expect(foot).toEqual(['Khảo sát: biểu ghi số bình quân, không ghi tổng, nên không cộng các đơn vị.']);
  });

  it.each([
    ['counts', ['KH (người)', 'TH (người)'], ['', 'Bình quân', 15, 14]],
    ['money', ['KH (đồng)', 'TH (đồng)'], ['', 'Bình quân', 15, 14]],
    ['what is called a number of things', ['Số buổi KH', 'Số buổi TH'], ['', 'Bình quân/cơ sở', 15, 14]],
    ['a row that is no mean of a unit’s size', ['KH', 'TH'], ['', 'Bình quân tháng', 3, 3]],
  ])('leaves the sum of %s', (_, heading, last) => {
    const { totals } = three(
      'Quyên góp',
      '',
      heading,
      [
        [10, 12],
        [30, 24],
        [5, 6],
      ],
      last,
    );
    expect(Object.values(totals)).toEqual([[45, 42]]);
  });

  it('leaves the sum that a total row above it states', () => {
    const { totals } = sums('Quyên góp', [
      ['TT', 'Đơn vị', 'KH', 'TH'],
      [1, 'Chi hội Cô Ba', 10.5, 12.5],
      [2, 'Chi hội Hồng Trị', 20, 18],
      [3, 'Chi hội Bảo Toàn', 5, 5],
      ['', 'Cộng', 35.5, 35.5],
      ['', 'Bình quân', 11.8, 11.8],
    ]);
    expect(totals).toEqual({ 'Quyên góp': [35.5, 35.5] });
  });
});

describe('figures that may be percentages', () => {
  const foot = (heading: readonly Cell[], last: readonly Cell[] = []) =>
    footnotes(
      surveyTabs([
        tabOf('Tiêm chủng', [
          ['TT', 'Trạm', ...heading],
          [1, 'Cô Ba', 95, 96],
          [2, 'Hồng Trị', 90, 88],
          [3, 'Kim Cúc', 92, 92],
          ...(last.length === 0 ? [] : [last]),
        ]),
      ]),
      [],
    );
  const line =
    'Tiêm chủng: đang cộng như số đếm; nếu là tỷ lệ % (mọi KH từ 50 đến 100) thì ghi % ở cột ĐVT của Danh mục chỉ tiêu.';

  it('are said at the foot where nothing tells', () => {
    expect(foot(['KH', 'TH'])).toContain(line);
  });

  it.each([
    ['a total', ['KH', 'TH'], ['', 'Cộng', 277, 276]],
    ['a unit of measure', ['KH (cháu)', 'TH (cháu)'], []],
    ['a sign', ['KH (%)', 'TH (%)'], []],
  ])('are not where %s does', (_, heading, last) => {
    expect(foot(heading, last)).not.toContain(line);
  });
});

describe('fractions that are added up', () => {
  const foot = (tab: string, heading: readonly Cell[], figures: readonly (readonly Cell[])[]) => {
    const units = ['Trường Cô Ba', 'Trường Hồng Trị', 'Trường Kim Cúc'].map((name, index) => [
      name,
      ...(figures[index] ?? []),
    ]);
    const rows = [['Đơn vị', ...heading], ...units, ...figures.slice(units.length)];
    return footnotes(surveyTabs([tabOf(tab, rows)]), []).filter((line) => /số lẻ/.test(line));
  };
  const ways =
    'đang cộng như số đếm; nếu là tỷ lệ, số bình quân thì ghi “bình quân”, nếu là số nghìn thì ghi “nghìn …” ở cột ĐVT của Danh mục chỉ tiêu.';

  it.each([
    [
      'nothing says in what',
      [
        'BHYT',
        ['KH', 'TH'],
        [
          [1, '0,96'],
          [1, '0,9'],
          [1, 1],
        ],
      ],
      `BHYT: có số lẻ, không ghi ĐVT (Trường Cô Ba 0,96, Trường Hồng Trị 0,9), ${ways}`,
    ],
    [
      'there are whole ones alone, by their unit of measure',
      [
        'Tập huấn',
        ['Kế hoạch (lớp)', 'Đã mở (lớp)'],
        [
          [2, 1.5],
          [3, 3],
          [4, 4],
        ],
      ],
      `Tập huấn: thứ chỉ đếm chẵn mà có số lẻ (Trường Cô Ba 1,5), ${ways}`,
    ],
    [
      'there are whole ones alone, by a heading',
      [
        'Trồng',
        ['Chỉ tiêu', 'Số cây đã trồng'],
        [
          [2, 2],
          [3, 3],
          [4, 0.85],
        ],
      ],
      `Trồng: thứ chỉ đếm chẵn mà có số lẻ (Trường Kim Cúc 0,85), ${ways}`,
    ],
  ] as const)('are said at the foot where %s', (_, [tab, heading, figures], line) => {
    expect(foot(tab, heading, figures)).toEqual([line]);
  });

  it('are not where a unit of measure or a total says that they are amounts, or few are', () => {
    const [few, all] = [
      [
        [2.5, 2],
        [3, 3],
        [4, 4],
      ],
      [
        [2.5, 2.1],
        [3.5, 3.2],
        [4.5, 4.9],
      ],
    ];
    expect(foot('Trồng rừng', ['KH (ha)', 'TH (ha)'], all)).toEqual([]);
    expect(foot('Trồng rừng', ['KH', 'TH'], [...all, ['Cộng', 10.5, 10.2]])).toEqual([]);
    expect(foot('Trồng rừng', ['KH', 'TH'], few)).toEqual([]);
    expect(foot('Trồng rừng', ['KH', 'TH'], all)).toHaveLength(1);
  });
});

describe('a row of the whole beside percentages and averages', () => {
  /** The units of a table, by their names. */
  const unitsOf = (rows: readonly (readonly Cell[])[]) => {
    const [indicator] = surveyTabs([tabOf('Biểu 3', rows)]).indicators;
    return indicator?.measures.flatMap(({ unit, rows: own }) => (own.length > 0 ? [unit.name] : []));
  };

  it.each([
    [
      'a district over communes, below',
      [
        ['TT', 'Xã', 'Tổng số trẻ', 'Số trẻ đã khám', 'Kế hoạch (%)', 'Kết quả (%)'],
        [1, 'Xã Cô Ba', 120, 100, 80, 83.3],
        [2, 'Xã Hồng Trị', 80, 70, 85, 87.5],
        [3, 'Xã Kim Cúc', 50, 30, 70, 60],
        ['', 'Huyện Bảo Lạc', 250, 200, 79, 80],
      ],
      ['Xã Cô Ba', 'Xã Hồng Trị', 'Xã Kim Cúc'],
    ],
    [
      'a commune over hamlets, above, of one base',
      [
        ['TT', 'Xóm', 'Diện tích (ha)', 'KH năng suất (tạ/ha)', 'TH năng suất (tạ/ha)'],
        ['', 'Xã Đức Long', 45, 49, 48.4],
        [1, 'Nà Gọn', 20, 50, 49],
        [2, 'Bó Chỉa', 25, 48, 48],
      ],
      ['Nà Gọn', 'Bó Chỉa'],
    ],
    [
      'a town over wards, of counts and a mean',
      [
        ['STT', 'Phường', 'Số hộ', 'Bình quân khẩu/hộ', 'Chỉ tiêu nước sạch (%)', 'Thực hiện nước sạch (%)'],
        [1, 'Phường Sông Hiến', 301, 3.5, 98, 99],
        [2, 'Phường Đề Thám', 244, 4, 97, 96],
        [3, 'Phường Duyệt Trung', 150, 3.8, 98, 98],
        ['', 'Thành phố Cao Bằng', 695, 3.7, 98, 97.7],
      ],
      ['Phường Sông Hiến', 'Phường Đề Thám', 'Phường Duyệt Trung'],
    ],
  ])('is no unit where the counts beside them are its sums: %s', (_, rows, expected) => {
    expect(unitsOf(rows)).toEqual(expected);
  });

  it.each([
    [
      'a district over communes called by their names alone, above',
      [
        ['THU NHẬP BÌNH QUÂN ĐẦU NGƯỜI NĂM 2024'],
        ['TT', 'Xã', 'Kế hoạch (triệu đồng/người)', 'Thực hiện (triệu đồng/người)'],
        ['', 'Huyện Quảng Hòa', 40, 41],
        [1, 'Phúc Sen', 42, 43],
        [2, 'Tự Do', 40, 39],
      ],
      ['Phúc Sen', 'Tự Do'],
    ],
    [
      'a province over districts and its city, below',
      [
        ['TT', 'Đơn vị', 'Chỉ tiêu (%)', 'Kết quả (%)'],
        [1, 'Huyện Hòa An', 95, 96],
        [2, 'Thành phố Cao Bằng', 98, 97],
        ['', 'Tỉnh Cao Bằng', 95, 95.5],
      ],
      ['Huyện Hòa An', 'Thành phố Cao Bằng'],
    ],
    [
      'a town over wards, of rates by their title',
      [
        ['TỶ LỆ HỘ DÙNG NƯỚC SẠCH NĂM 2024'],
        ['STT', 'Phường', 'Kế hoạch (%)', 'Thực hiện (%)'],
        ['', 'Thị xã Bình Long', 98, 97.7],
        [1, 'Phường An Lộc', 98, 99],
        [2, 'Phường Hưng Chiến', 97, 96],
        [3, 'Phường Phú Thịnh', 98, 98],
      ],
      ['Phường An Lộc', 'Phường Hưng Chiến', 'Phường Phú Thịnh'],
    ],
  ])(
    'is no unit where no column adds up and it stands unnumbered beside all the others: %s',
    (_, rows, expected) => {
      expect(unitsOf(rows)).toEqual(expected);
    },
  );

  it.each([
    [
      'numbered as they are',
      [
        ['TT', 'Đơn vị', 'Chỉ tiêu (%)', 'Kết quả (%)'],
        [1, 'Xã Cô Ba', 95, 96],
        [2, 'Xã Hồng Trị', 98, 97],
        [3, 'Huyện Bảo Lạc', 95, 95.5],
      ],
    ],
    [
      'two of them',
      [
        ['TT', 'Đơn vị', 'Chỉ tiêu (%)', 'Kết quả (%)'],
        ['', 'Huyện Bảo Lạc', 95, 96],
        [1, 'Xã Cô Ba', 95, 96],
        [2, 'Xã Hồng Trị', 98, 97],
        ['', 'Huyện Bảo Lâm', 95, 95.5],
      ],
    ],
    [
      'of counts that it is not the sum of',
      [
        ['TT', 'Đơn vị', 'Chỉ tiêu', 'Kết quả'],
        ['', 'Huyện Bảo Lạc', 9, 9],
        [1, 'Xã Cô Ba', 5, 6],
        [2, 'Xã Hồng Trị', 8, 7],
      ],
    ],
  ])('stays a unit: %s', (_, rows) => {
    expect(unitsOf(rows)).toHaveLength(rows.length - 1);
  });

  it('stays a unit where they are not', () => {
    const rows = [
      ['TT', 'Xã', 'Tổng số trẻ', 'Kế hoạch (%)', 'Kết quả (%)'],
      [1, 'Xã Cô Ba', 120, 80, 83.3],
      [2, 'Xã Hồng Trị', 80, 85, 87.5],
      [3, 'Xã Kim Cúc', 50, 70, 60],
      [4, 'Thị trấn Bảo Lạc', 251, 79, 80],
    ];
    expect(unitsOf(rows)).toHaveLength(4);
  });
});

describe('isMeanMeasure()', () => {
  it.each([
    'tạ/ha',
    'lượt / người',
    'triệu đồng/người',
    'người/km2',
    'vụ/10.000 dân',
    'kg/con',
    'nghìn đồng/suất',
    'đồng/bữa ăn',
    'trđ/hội viên',
  ])('takes %j for one of averages', (measure) => expect(isMeanMeasure(measure)).toBe(true));

  it.each([
    'tin, bài/năm',
    'đồng/tháng',
    'triệu đồng/đợt',
    'triệu đồng/xã',
    'đồng/đơn vị',
    'KH/TH',
    'đồng/KH',
    'đồng/2026',
    'suất/đợt',
    'bài/đơn vị',
    'tin/bài',
    'đ/c',
    'người',
    '',
    null,
  ])('takes %j for none', (measure) => expect(isMeanMeasure(measure)).toBe(false));
});

describe('a tab called by letters', () => {
  const rows = [
    [1, 'Xã Cô Ba', 24, 25],
    [2, 'Xã Hồng Trị', 24, 20],
    [3, 'Xã Kim Cúc', 12, 12],
  ];

  it.each([
    ['TB', 'KẾT QUẢ TIN BÀI NĂM 2024', [60, 57]],
    ['TB', 'CẤP PHÁT THIẾT BỊ DẠY HỌC NĂM 2024', [60, 57]],
    ['BQ', 'SỐ BUỔI BÓNG QUẦN NĂM 2024', [60, 57]],
    ['TB', 'ĐIỂM TRUNG BÌNH MÔN TOÁN NĂM 2024', null],
    ['Trung bình', 'ĐIỂM THI NĂM 2024', null],
    ['Điểm TB', 'ĐIỂM THI NĂM 2024', null],
  ])('says nothing of averages where a title tells what it is about: %s under %s', (tab, title, expected) => {
    const { totals } = sums(tab, [[title], [], ['TT', 'Xã', 'KH', 'TH'], ...rows]);
    expect(Object.values(totals)).toEqual([expected]);
  });

  it('says so where there is no title', () => {
    expect(sums('TB', [['TT', 'Xã', 'KH', 'TH'], ...rows]).totals).toEqual({ TB: null });
  });
});
