import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { judged, summaryText, surveyOn, tabOf } from './office-time';

type Rows = readonly (readonly Cell[])[];

const HALF_YEAR: Rows = [
  ['KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN 6 THÁNG ĐẦU NĂM 2024'],
  [],
  ['TT', 'Đơn vị', 'KH năm 2024', 'TH 6 tháng', '% KH năm'],
  [1, 'LĐLĐ huyện Hòa An', 50, 27, 54.0],
  [2, 'LĐLĐ huyện Bảo Lạc', 30, 31, 103.3],
];

/** What other offices keep: the day, the rows, the verdicts. */
type Office = readonly [name: string, today: string, rows: Rows, expected: readonly string[]];

const OFFICES: readonly Office[] = [
  [
    'half a year against KH năm, five days later',
    '2024-07-05',
    HALF_YEAR,
    ['LĐLĐ huyện Hòa An 27/50 Đang thực hiện', 'LĐLĐ huyện Bảo Lạc 31/30 Vượt'],
  ],
  [
    'half a year against KH năm, years later',
    '2027-03-01',
    HALF_YEAR,
    ['LĐLĐ huyện Hòa An 27/50 Đang thực hiện', 'LĐLĐ huyện Bảo Lạc 31/30 Vượt'],
  ],
  [
    'a month with what was counted up against KH năm',
    '2024-10-02',
    [
      ['THU QUỸ THÁNG 9 NĂM 2024'],
      ['TT', 'Đơn vị', 'KH năm', 'TH tháng 9', 'Lũy kế 9 tháng', '% KH năm'],
      [1, 'LĐLĐ huyện Hòa An', 500, 40, 380, 76],
      [2, 'LĐLĐ huyện Bảo Lạc', 300, 10, 301, 100.3],
    ],
    ['LĐLĐ huyện Hòa An 380/500 Đang thực hiện', 'LĐLĐ huyện Bảo Lạc 301/300 Vượt'],
  ],
  [
    'bands of a month and of nine months: the plan of nine months is due',
    '2024-10-02',
    [
      ['DOANH THU THÁNG 9 NĂM 2024'],
      ['TT', 'Đơn vị', 'KH năm', 'Tháng 9', '', '', 'Lũy kế 9 tháng', '', '', '% KH năm'],
      ['', '', '', 'KH', 'TH', '%', 'KH', 'TH', '%', ''],
      [1, 'LĐLĐ huyện Hòa An', 1200, 100, 98, 98, 900, 910, 101.1, 75.8],
      [2, 'LĐLĐ huyện Bảo Lạc', 600, 50, 55, 110, 450, 430, 95.6, 71.7],
    ],
    ['LĐLĐ huyện Hòa An 910/900 Vượt', 'LĐLĐ huyện Bảo Lạc 430/450 Chưa đạt'],
  ],
  [
    'a school: the first half of a school year against all of it',
    '2025-02-10',
    [
      ['TRƯỜNG THCS TÂN PHONG'],
      ['ỦNG HỘ QUỸ KHUYẾN HỌC CỦA CÁC LỚP'],
      ['STT', 'Lớp', 'Kế hoạch năm học 2024-2025', 'Thực hiện HK I'],
      [1, 'Lớp 6A', 200, 120],
      [2, 'Lớp 6B', 180, 190],
    ],
    ['Lớp 6A 120/200 Đang thực hiện', 'Lớp 6B 190/180 Vượt'],
  ],
  [
    'a school: the whole school year once it is over',
    '2025-06-10',
    [
      ['ỦNG HỘ QUỸ KHUYẾN HỌC CỦA CÁC LỚP NĂM HỌC 2024-2025'],
      ['STT', 'Lớp', 'Kế hoạch năm học', 'Thực hiện'],
      [1, 'Lớp 6A', 200, 120],
      [2, 'Lớp 6B', 180, 190],
    ],
    ['Lớp 6A 120/200 Chưa đạt', 'Lớp 6B 190/180 Vượt'],
  ],
  [
    'a health centre: the year against nine months counted up',
    '2025-01-20',
    [
      ['KẾT QUẢ KHÁM SỨC KHỎE NĂM 2024'],
      ['Trạm y tế', 'Chỉ tiêu năm', 'Cộng dồn 9 tháng'],
      ['Trạm Y tế xã Đức Long', 4000, 2900],
      ['Trạm Y tế xã Nam Tuấn', 3000, 3100],
    ],
    ['Trạm Y tế xã Đức Long 2900/4000 Đang thực hiện', 'Trạm Y tế xã Nam Tuấn 3100/3000 Vượt'],
  ],
  [
    'a bank: the plan of a quarter is due with it',
    '2024-10-01',
    [
      ['HUY ĐỘNG VỐN NĂM 2024'],
      ['TT', 'Chi nhánh', 'Chỉ tiêu quý III', 'Thực hiện quý III', '%'],
      [1, 'Chi nhánh Thành phố', 120, 110, 91.7],
      [2, 'Chi nhánh Hòa An', 80, 95, 118.8],
    ],
    ['Chi nhánh Thành phố 110/120 Chưa đạt', 'Chi nhánh Hòa An 95/80 Vượt'],
  ],
  [
    'the youth union: a term of five years',
    '2025-01-10',
    [
      ['KẾT QUẢ XÂY DỰNG CÔNG TRÌNH THANH NIÊN ĐẾN 31/12/2024'],
      ['TT', 'Huyện đoàn', 'Nhiệm kỳ 2022-2027 (chỉ tiêu)', 'Kết quả'],
      [1, 'Huyện đoàn Hòa An', 50, 27],
      [2, 'Huyện đoàn Bảo Lạc', 30, 31],
    ],
    ['Huyện đoàn Hòa An 27/50 Đang thực hiện', 'Huyện đoàn Bảo Lạc 31/30 Vượt'],
  ],
  [
    'a district: an estimate of the whole year beside it',
    '2025-03-01',
    [
      ['THU NGÂN SÁCH 9 THÁNG NĂM 2024'],
      ['STT', 'Xã, thị trấn', 'Dự toán giao', 'Đã thực hiện', 'Ước TH cả năm'],
      [1, 'Xã Đức Long', 900, 600, 910],
      [2, 'Thị trấn Nước Hai', 700, 720, 960],
    ],
    ['Xã Đức Long 600/900 Đang thực hiện', 'Thị trấn Nước Hai 720/700 Vượt'],
  ],
  [
    'KH giao beside TH 6 tháng under a title of the year',
    '2025-03-01',
    [
      ['KẾT QUẢ THU ĐẢNG PHÍ NĂM 2024'],
      ['TT', 'Chi bộ', 'KH giao', 'TH 6 tháng'],
      [1, 'Chi bộ 1', 60, 40],
      [2, 'Chi bộ 2', 50, 55],
    ],
    ['Chi bộ 1 40/60 Đang thực hiện', 'Chi bộ 2 55/50 Vượt'],
  ],
  [
    'figures up to a day of a year',
    '2025-03-01',
    [
      ['TIẾN ĐỘ GIẢI NGÂN NĂM 2024'],
      ['(Số liệu tính đến ngày 31/10/2024)'],
      ['TT', 'Phòng', 'Kế hoạch', 'Đã giải ngân'],
      [1, 'Phòng Kinh tế', 60, 40],
      [2, 'Phòng Nội vụ', 50, 55],
    ],
    ['Phòng Kinh tế 40/60 Đang thực hiện', 'Phòng Nội vụ 55/50 Vượt'],
  ],
  [
    'the plan of six months is due with them',
    '2024-07-05',
    [
      ['KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024'],
      ['TT', 'Đơn vị', 'KH 6 tháng', 'TH 6 tháng'],
      [1, 'LĐLĐ huyện Hòa An', 25, 20],
      [2, 'LĐLĐ huyện Bảo Lạc', 15, 31],
    ],
    ['LĐLĐ huyện Hòa An 20/25 Chưa đạt', 'LĐLĐ huyện Bảo Lạc 31/15 Vượt'],
  ],
  [
    'nothing says a time: judged as it stands',
    '2024-07-05',
    [
      ['THU QUỸ'],
      ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
      [1, 'LĐLĐ huyện Hòa An', 25, 20],
      [2, 'LĐLĐ huyện Bảo Lạc', 15, 31],
    ],
    ['LĐLĐ huyện Hòa An 20/25 Chưa đạt', 'LĐLĐ huyện Bảo Lạc 31/15 Vượt'],
  ],
  [
    'KH năm beside a result of no named part, no year known: judged as it stands',
    '2024-07-05',
    [
      ['TT', 'Đơn vị', 'KH năm', 'Kết quả'],
      [1, 'LĐLĐ huyện Hòa An', 25, 20],
      [2, 'LĐLĐ huyện Bảo Lạc', 15, 31],
    ],
    ['LĐLĐ huyện Hòa An 20/25 Chưa đạt', 'LĐLĐ huyện Bảo Lạc 31/15 Vượt'],
  ],
  ...['TH đến 30/9', 'Kết quả tính đến ngày 30/9', 'Lũy kế đến hết tháng 9'].map(
    (heading): Office => [
      `"${heading}" of a year that nothing names`,
      '2024-10-02',
      [
        ['TT', 'Đơn vị', 'KH giao', heading, 'Ước TH cả năm'],
        [1, 'LĐLĐ huyện Hòa An', 25, 20, 25],
        [2, 'LĐLĐ huyện Bảo Lạc', 15, 31, 35],
      ],
      ['LĐLĐ huyện Hòa An 20/25 Đang thực hiện', 'LĐLĐ huyện Bảo Lạc 31/15 Vượt'],
    ],
  ),
  [
    'nine months against a year of which no number is known',
    '2024-12-31',
    [
      ['TT', 'Đơn vị', 'KH năm', 'TH 9 tháng'],
      [1, 'LĐLĐ huyện Hòa An', 25, 20],
      [2, 'LĐLĐ huyện Bảo Lạc', 15, 31],
    ],
    ['LĐLĐ huyện Hòa An 20/25 Đang thực hiện', 'LĐLĐ huyện Bảo Lạc 31/15 Vượt'],
  ],
];

describe('surveyWorkbook() on targets with a period of their own', () => {
  it.each(OFFICES)('judges %s', (_, today, rows, expected) => {
    expect(judged(surveyOn(today, [tabOf('Sheet1', rows)]))).toEqual(expected);
  });

  it('measures 200 of a term by 170 of its years and 50 of a year by 48 of it', () => {
    const rows: Rows = [
      ['PHÁT TRIỂN ĐOÀN VIÊN NHIỆM KỲ'],
      [],
      [
        ...['TT', 'Đơn vị', 'KH giai đoạn 2021-2025', 'KH năm 2024', 'TH năm 2024', 'Lũy kế 2021-2024'],
        ...['% KH năm', '% KH giai đoạn'],
      ],
      [1, 'LĐLĐ huyện Hòa An', 200, 50, 48, 170, 96, 85],
      [2, 'LĐLĐ huyện Bảo Lạc', 150, 30, 33, 130, 110, 86.7],
    ];
    const survey = surveyOn('2024-12-31', [tabOf('Đoàn viên', rows)]);
    expect(judged(survey)).toEqual([
      'LĐLĐ huyện Hòa An 48/50 Chưa đạt',
      'LĐLĐ huyện Bảo Lạc 33/30 Vượt',
      'LĐLĐ huyện Hòa An 170/200 Đang thực hiện',
      'LĐLĐ huyện Bảo Lạc 130/150 Đang thực hiện',
    ]);
    expect(survey.indicators.map(({ name }) => name)).toEqual([
      'Đoàn viên',
      'Đoàn viên (giai đoạn 2021-2025)',
    ]);
    const [table] = survey.tables;
    expect(table?.indicators.map(({ rateColumn }) => rateColumn)).toEqual([6, 7]);
  });

  it('pairs a term counted up with its target where the words are others', () => {
    const rows: Rows = [
      ['TRỒNG RỪNG NĂM 2023'],
      [
        'Xã',
        'Chỉ tiêu cả nhiệm kỳ',
        'Thực hiện từ đầu nhiệm kỳ đến nay',
        'Chỉ tiêu năm 2023',
        'Thực hiện năm 2023',
      ],
      ['Xã Đức Long', 100, 60, 20, 18],
      ['Xã Nam Tuấn', 80, 50, 15, 16],
    ];
    expect(judged(surveyOn('2024-02-01', [tabOf('Rừng', rows)]))).toEqual([
      'Xã Đức Long 18/20 Chưa đạt',
      'Xã Nam Tuấn 16/15 Vượt',
      'Xã Đức Long 60/100 Đang thực hiện',
      'Xã Nam Tuấn 50/80 Đang thực hiện',
    ]);
  });

  it('takes the latest of month tabs against KH năm, the next year too', () => {
    const month = (number: number, [one, all]: readonly [number, number]) =>
      tabOf(`Tháng ${number}`, [
        [`KẾT QUẢ THÁNG ${number} NĂM 2024`],
        ['TT', 'Đơn vị', 'KH năm', 'TH trong tháng', 'Lũy kế'],
        [1, 'LĐLĐ huyện Hòa An', 50, one, all],
        [2, 'LĐLĐ huyện Bảo Lạc', 30, 9, 31],
      ]);
    const tabs = [month(7, [4, 30]), month(8, [5, 35]), month(9, [6, 41])];
    for (const today of ['2024-10-02', '2025-02-01']) {
      expect(judged(surveyOn(today, tabs))).toEqual([
        'LĐLĐ huyện Hòa An 41/50 Đang thực hiện',
        'LĐLĐ huyện Bảo Lạc 31/30 Vượt',
      ]);
    }
  });

  it('adds quarters whose column counted up is empty, the plan of the year once', () => {
    const quarter = (number: number, [one, two, three]: readonly [number, number, number]) =>
      tabOf(`Quý ${number}`, [
        [`KẾT QUẢ TIN, BÀI QUÝ ${number} NĂM 2020`],
        ['TT', 'Đơn vị', 'KH năm', 'Thực hiện trong quý', 'Lũy kế'],
        [1, 'LĐLĐ Hòa An', 24, one, ''],
        [2, 'LĐLĐ Bảo Lâm', 12, two, ''],
        [3, 'CĐ ngành NN&PTNT', 12, three, ''],
      ]);
    const tabs = [quarter(1, [3, 1, 2]), quarter(2, [3, 2, 4]), quarter(3, [2, 3, 1])];
    expect(judged(surveyOn('2021-01-10', tabs))).toEqual([
      'LĐLĐ Hòa An 8/24 Đang thực hiện',
      'LĐLĐ Bảo Lâm 6/12 Đang thực hiện',
      'CĐ ngành NN&PTNT 7/12 Đang thực hiện',
    ]);
    expect(summaryText('2021-01-10', tabs)).toContain('KH năm 2020, chưa đến hạn: tính đến 30/09/2020');
  });

  it('takes the last figures counted up where a later tab has none', () => {
    const quarter = (number: number, all: Cell) =>
      tabOf(`Q${number}`, [
        [`DƯ NỢ QUÝ ${number}/2020`],
        ['Tổ', 'KH năm', 'TH quý', 'Lũy kế'],
        ['Tổ 1', 24, 3, all],
        ['Tổ 2', 12, 2, all],
      ]);
    expect(judged(surveyOn('2020-10-10', [quarter(1, 3), quarter(2, 9), quarter(3, '')]))).toEqual([
      'Tổ 1 9/24 Đang thực hiện',
      'Tổ 2 9/12 Đang thực hiện',
    ]);
  });

  it('adds plans of months that only tab and result header name', () => {
    const month = (number: number) =>
      tabOf(`T${number}`, [
        ['Cửa hàng', 'KH giao', `TH tháng ${number}`],
        ['Cửa hàng A', 100, 90 + number],
        ['Cửa hàng B', 80, 85],
      ]);
    expect(judged(surveyOn('2021-01-10', [month(1), month(2), month(3)]))).toEqual([
      'Cửa hàng A 276/300 Chưa đạt',
      'Cửa hàng B 255/240 Vượt',
    ]);
  });

  it('judges forms of a year by their own columns', () => {
    const form = (unit: string, result: number) =>
      tabOf(unit, [
        ['BÁO CÁO 9 THÁNG NĂM 2024'],
        [`Đơn vị: ${unit}`],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'KH năm', 'TH 9 tháng', 'Tỷ lệ %'],
        [1, 'Kết nạp đoàn viên', 'người', 20, result, ''],
        [2, 'Tin, bài', 'tin', 12, 12, ''],
      ]);
    const tabs = [form('LĐLĐ Hòa An', 15), form('LĐLĐ Bảo Lạc', 21)];
    expect(judged(surveyOn('2025-01-15', tabs))).toEqual([
      'LĐLĐ Hòa An 15/20 Đang thực hiện',
      'LĐLĐ Bảo Lạc 21/20 Vượt',
      'LĐLĐ Hòa An 12/12 Đạt',
      'LĐLĐ Bảo Lạc 12/12 Đạt',
    ]);
  });

  it('says on the page why nobody is below a target that is not due', () => {
    const text = summaryText('2027-03-01', [tabOf('Đoàn viên', HALF_YEAR)]);
    expect(text).toContain(
      'Đoàn viên: KH năm 2024, chưa đến hạn: tính đến 30/06/2024, đơn vị chưa đủ KH ghi Đang thực hiện, không tính là chưa đạt.',
    );
  });

  it.each([
    ['2024-10-02', true],
    ['2024-04-01', true],
    ['2024-12-31', false],
    ['2025-03-31', false],
  ])('says on the page where KH năm of no year may not be due: %s %s', (today, isSaid) => {
    const rows: Rows = [
      ['TT', 'Đơn vị', 'KH năm', 'Kết quả'],
      [1, 'Phân xưởng 1', 5, 4],
      [2, 'Phân xưởng 2', 5, 5],
    ];
    const text = summaryText(today, [tabOf('Sáng kiến', rows)]);
    const said =
      'Sáng kiến: biểu không ghi năm nên coi KH năm là đã đến hạn; nếu là năm 2024, đề nghị ghi Kỳ của KH ở Danh mục chỉ tiêu.';
    expect(text.includes(said)).toBe(isSaid);
  });

  it('finds who exceeds a limit before the year is over, and nobody who keeps it', () => {
    const rows: Rows = [
      ['SỐ VỤ TAI NẠN 6 THÁNG ĐẦU NĂM 2024'],
      ['TT', 'Đơn vị', 'Chỉ tiêu năm', 'Số vụ'],
      [1, 'Phân xưởng 1', 5, 6],
      [2, 'Phân xưởng 2', 5, 5],
    ];
    const setting = { ...AS_RECOGNISED, key: 'Tai nạn › Tai nạn', direction: 'less' as const };
    expect(judged(surveyOn('2024-07-05', [tabOf('Tai nạn', rows)], [setting]))).toEqual([
      'Phân xưởng 1 6/5 Chưa đạt',
      'Phân xưởng 2 5/5 Đang thực hiện',
    ]);
  });
});

describe('the plan of a week', () => {
  const heading = (title: string, ...columns: readonly string[]): Rows => [
    [title],
    ['TT', 'Đơn vị', ...columns],
  ];
  const rows: Rows = [
    [1, 'Trạm Y tế Sa Pả', 20, 14],
    [2, 'Trạm Y tế Ô Quý Hồ', 15, 16],
  ];
  const below = ['Trạm Y tế Sa Pả 14/20 Chưa đạt', 'Trạm Y tế Ô Quý Hồ 16/15 Vượt'];

  it.each<readonly [string, string, Rows]>([
    ['of the year, by its number', '2024-10-06', heading('BÁO CÁO TUẦN 40 NĂM 2024', 'KH tuần', 'TH tuần')],
    ['of a month', '2024-05-20', heading('TIÊM CHỦNG TUẦN 2 THÁNG 5/2024', 'Chỉ tiêu tuần', 'Kết quả tuần')],
    [
      'of a table of the year',
      '2024-05-20',
      heading('TIÊM CHỦNG NĂM 2024', 'Kế hoạch tuần', 'Thực hiện tuần'),
    ],
    ['without a year', '2024-05-20', heading('TIÊM CHỦNG TUẦN 12', 'Chỉ tiêu tuần này', 'Kết quả tuần này')],
  ])('is judged when the week is over: %s', (_, today, head) => {
    expect(judged(surveyOn(today, [tabOf('Biểu', [...head, ...rows])]))).toEqual(below);
  });

  it('is in progress before its last day', () => {
    const head = heading('BÁO CÁO TUẦN 40 NĂM 2024', 'KH tuần', 'TH tuần');
    expect(judged(surveyOn('2024-10-03', [tabOf('Biểu', [...head, ...rows])]))[0]).toContain(
      'Đang thực hiện',
    );
  });

  it.each<readonly [string, Rows]>([
    ['patrols', heading('TUẦN TRA RỪNG NĂM 2024', 'KH tuần tra', 'TH tuần tra')],
    ['a week of culture', heading('TUẦN LỄ ĐỌC SÁCH NĂM 2024', 'Chỉ tiêu tuần lễ', 'Kết quả tuần lễ')],
    ['the year', heading('TIÊM CHỦNG NĂM 2024', 'KH năm', 'TH đến nay')],
    ['a name', heading('TIÊM CHỦNG NĂM 2024', 'KH Tuấn', 'TH Tuấn')],
  ])('is not told of by such words: %s', (_, head) => {
    expect(judged(surveyOn('2024-10-06', [tabOf('Biểu', [...head, ...rows])]))[0]).toContain(
      'Đang thực hiện',
    );
  });

  it('is added to those of other weeks, in tabs that are no months', () => {
    const week = (number: number) => [
      ...heading(`TIÊM CHỦNG TUẦN ${number} THÁNG 10 NĂM 2024`, 'Chỉ tiêu tuần', 'Kết quả tuần'),
      ...rows.map((cells) => cells.map((cell) => (typeof cell === 'number' ? cell + number : cell))),
    ];
    const survey = surveyOn('2024-11-01', [tabOf('T1', week(1)), tabOf('T2', week(2))]);
    expect(judged(survey)).toEqual(['Trạm Y tế Sa Pả 31/43 Chưa đạt', 'Trạm Y tế Ô Quý Hồ 35/33 Vượt']);
    expect(survey.problems).toEqual([]);
  });
});
