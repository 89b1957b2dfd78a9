import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../../src/core/check/code';
import { findingWords } from '../../../src/core/check/wording';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { surveyWorkbook } from '../survey/survey-workbook';
import { realWorkbook, rectangle } from '../table/real-tables';
import { check } from './check';

type Rows = readonly (readonly Cell[])[];

const CLAIMS = new Set(['claim', 'quotedClaim', 'namedUnits', 'lateDate']);

/** What the check says of sentences. */
function told(workbook: Workbook): readonly string[] {
  return check(workbook)
    .filter(({ kind }) => CLAIMS.has(kind))
    .map((finding) => {
      const { found, expected } = findingWords(finding);
      return `${finding.kind} | ${found} | ${expected}`;
    });
}

function book(...tabs: readonly (readonly [name: string, rows: Rows])[]): Workbook {
  return { tabs: tabs.map(([name, rows]) => ({ name, values: rectangle(rows) })) };
}

const BANK: Rows = [
  ['KẾT QUẢ DƯ NỢ CÁC CHI NHÁNH NĂM 2021'],
  ['ĐVT: triệu đồng'],
  ['TT', 'Chi nhánh', 'Kế hoạch', 'Dư nợ'],
  [1, 'Chi nhánh Trùng Khánh', 4500, 4300],
  [2, 'Chi nhánh Hòa An', 5000, 5100],
  [3, 'Chi nhánh Bảo Lạc', 3500, 2800],
];

const SCHOOL: Rows = [
  ['HỌC SINH THAM GIA BHYT NĂM HỌC 2021-2022'],
  ['TT', 'Lớp', 'Chỉ tiêu', 'Số HS tham gia BHYT'],
  [1, 'Lớp 6A', 450, 450],
  [2, 'Lớp 7A', 430, 420],
  [3, 'Lớp 8A', 420, 380],
];

const COMMUNE: Rows = [
  ['THU NGÂN SÁCH CÁC XÃ NĂM 2021'],
  ['(Đơn vị tính: triệu đồng)'],
  ['STT', 'Xã', 'Dự toán giao', 'Thực hiện'],
  [1, 'Xã Minh Khai', 1200, 1250],
  [2, 'Xã Canh Tân', 900, 800],
  [3, 'Xã Đức Long', 1400, 1200],
];

describe.each<[string, (sentence: string, table: Rows) => Workbook]>([
  ['above', (sentence, table) => book(['Biểu', [...table.slice(0, 1), [sentence], ...table.slice(1)]])],
  ['below', (sentence, table) => book(['Biểu', [...table, [], [sentence]]])],
  ['in a tab of its own', (sentence, table) => book(['Biểu', table], ['Báo cáo', [[sentence]]])],
  [
    'with another table between',
    (sentence, table) =>
      book([
        'Biểu',
        [
          ...table,
          [],
          ['KẾT QUẢ HIẾN MÁU TÌNH NGUYỆN NĂM 2021'],
          ['TT', 'Phòng', 'Kế hoạch', 'Kết quả'],
          [1, 'Phòng Nội vụ', 5, 6],
          [2, 'Phòng Tư pháp', 4, 4],
          [],
          [sentence],
        ],
      ]),
  ],
])('a figure of a sentence %s', (_, place) => {
  it.each<[string, Rows, readonly string[]]>([
    ['Tổng dư nợ 12,2 tỷ đồng, đạt 93,8% KH', BANK, []],
    ['Tổng dư nợ 12,4 tỷ đồng, đạt 95% KH', BANK, ['12,4 tỷ đồng']],
    ['Dư nợ toàn chi nhánh là 12.200 triệu đồng, bằng 97% kế hoạch năm', BANK, ['97%']],
    ['Phấn đấu tổng dư nợ đạt 15 tỷ đồng, bằng 115% kế hoạch', BANK, []],
    ['Cả trường có 1.250 học sinh tham gia BHYT (đạt 96,2%)', SCHOOL, []],
    ['cả trường có 1.260 học sinh tham gia BHYT (đạt 96%)', SCHOOL, ['1.260']],
    ['Số học sinh tham gia bảo hiểm y tế đạt 98% so với chỉ tiêu giao', SCHOOL, ['98%']],
    ['Nhà trường hỗ trợ 25 học sinh nghèo mua thẻ, mỗi em 200.000đ', SCHOOL, []],
    ['Kết quả thu ngân sách 3.250 triệu đồng trên địa bàn', COMMUNE, []],
    ['Kết quả thu ngân sách 3.520 triệu, vượt dự toán', COMMUNE, ['3.520 triệu']],
    ['Thu ngân sách quý I đạt 620 triệu đồng, bằng 18% dự toán', COMMUNE, []],
    ['Thu ngân sách năm 2020 được 2.900 triệu đồng, đạt 101%', COMMUNE, []],
    ['Tổng dư nợ toàn chi nhánh đạt 12.020 triệu đồng, bằng 93,8% kế hoạch', BANK, ['12.020 triệu đồng']],
    ['Tốc độ tăng trưởng dư nợ đạt 9,9%', BANK, []],
    ['Huy động vốn đạt 8,5 tỷ đồng, bằng 102% KH; dư nợ đạt 12,2 tỷ đồng, bằng 93,8% KH', BANK, []],
    ['Dư nợ cho vay hộ nghèo 3.400 triệu đồng, chiếm 27,9% tổng dư nợ', BANK, []],
    ['Chi nhánh Bảo Lạc dư nợ 2,9 tỷ đồng, mới đạt 82% kế hoạch', BANK, []],
    ['Tổng thu ngân sách 3,25 tỷ đồng, tổng chi ngân sách 3,1 tỷ đồng', COMMUNE, []],
    ['Thu ngân sách từ đất 900 triệu đồng, bằng 88% dự toán', COMMUNE, []],
    ['Toàn trường có 1.420 học sinh, lớp 6A đông nhất', SCHOOL, []],
  ])('"%s"', (sentence, table, figures) => {
    const found = told(place(sentence, table));
    expect(found.map((words) => /"([^"]*)"/.exec(words)?.[1])).toEqual(figures);
  });
});

const YOUTH: Rows = [
  ['KẾT QUẢ TRỒNG CÂY XANH CỦA CÁC CHI ĐOÀN NĂM 2022'],
  ['TT', 'Chi đoàn', 'Chỉ tiêu', 'Kết quả'],
  [1, 'Chi đoàn Bản Gủn', 50, 40],
  [2, 'Chi đoàn Nà Sác', 50, 50],
  [3, 'Chi đoàn Pác Bó', 50, 20],
  [4, 'Chi đoàn Lũng Mật', 50, 60],
  [5, 'Chi đoàn Bó Hoài', 50, ''],
];

const STATIONS: Rows = [
  ['KHÁM THAI ĐỦ 4 LẦN NĂM 2022'],
  ['TT', 'Trạm y tế', 'Kế hoạch', 'Thực hiện'],
  [1, 'TYT Nam Tuấn', 30, 30],
  [2, 'TYT Đại Tiến', 30, 22],
  [3, 'TYT Hồng Việt', 30, 28],
  [4, 'TYT Bình Dương', 30, 31],
];

describe('units that a sentence says to lack something', () => {
  it.each<[string, Rows, string]>([
    ['Còn 2 chi đoàn chưa đạt chỉ tiêu trồng cây xanh: Bản Gủn, Pác Bó.', YOUTH, ''],
    ['Hai chi đoàn chưa hoàn thành trồng cây xanh là Chi đoàn Bản Gủn và Chi đoàn Pác Bó', YOUTH, ''],
    ['Trồng cây xanh: chưa đạt gồm: Bản Gủn; các chi đoàn khác cố gắng', YOUTH, 'chưa nêu Chi đoàn Pác Bó'],
    [
      'Các chi đoàn (Nà Sác, Bản Gủn..) chưa đủ số cây xanh, đề nghị nêu lý do',
      YOUTH,
      'chưa nêu Chi đoàn Pác Bó; nêu nhưng không phải chưa đạt: Chi đoàn Nà Sác',
    ],
    ['Một số chi đoàn như Bản Gủn chưa đạt chỉ tiêu trồng cây xanh', YOUTH, ''],
    ['Chi đoàn Bản Gủn, Pác Bó và Bó Hoài chưa đạt chỉ tiêu trồng cây', YOUTH, ''],
    ['Còn ba trạm chưa đạt chỉ tiêu khám thai', STATIONS, 'gồm TYT Đại Tiến, TYT Hồng Việt'],
    ['Còn 02 trạm chưa đạt chỉ tiêu khám thai', STATIONS, ''],
    ['TYT Đại Tiến chưa đạt kế hoạch khám thai', STATIONS, 'chưa nêu TYT Hồng Việt'],
    ['Phấn đấu không còn trạm nào chưa đạt chỉ tiêu khám thai', STATIONS, ''],
    ['Có 2 chi nhánh chưa đạt kế hoạch dư nợ: Chi nhánh Trùng Khánh, Chi nhánh Bảo Lạc', BANK, ''],
    ['Toàn hệ thống còn 3 chi nhánh chưa hoàn thành chỉ tiêu dư nợ', BANK, 'gồm Chi nhánh Trùng Khánh'],
    ['Năm 2019 có 1 chi nhánh chưa đạt kế hoạch dư nợ', BANK, ''],
    ['Chưa đạt kế hoạch dư nợ gồm: Chi nhánh Trùng Khánh; Chi nhánh Bảo Lạc', BANK, ''],
    ['Xã Canh Tân chưa đạt tiêu chí về đường giao thông nông thôn mới', COMMUNE, ''],
    ['Xã Canh Tân chưa hoàn thành dự toán thu ngân sách', COMMUNE, 'chưa nêu Xã Đức Long'],
    ['Xã Minh Khai hoàn thành dự toán thu ngân sách, các xã còn lại chưa hoàn thành', COMMUNE, ''],
    ['Có 15 hộ chưa đủ điều kiện vay, 3 đơn vị còn nợ phí bảo vệ', COMMUNE, ''],
    ['Có 1 chi nhánh chưa đạt kế hoạch dư nợ là Bảo Lạc', BANK, 'chưa nêu Chi nhánh Trùng Khánh'],
    ['Còn lớp 8A chưa đủ số học sinh tham gia BHYT', SCHOOL, 'chưa nêu Lớp 7A'],
  ])('"%s"', (sentence, table, expected) => {
    const found = told(book(['Biểu', table], ['Nhận xét', [[sentence]]]));
    if (expected === '') expect(found).toEqual([]);
    else expect(found).toEqual([expect.stringContaining(expected)]);
  });
});

/** The paper of 2019 in one tab: its tables with sentences around them. */
function paper(sentences: {
  readonly members: string;
  readonly news: string;
  readonly fund: string;
}): Workbook {
  const [members, news, fund] = realWorkbook('sheet').tabs.map(({ values }) =>
    values.filter(([, second], row) => row < 22 || second !== ''),
  );
  const rows: Rows = [
    ['BÁO CÁO VIỆC THỰC HIỆN CÁC CHỈ TIÊU GIAO NĂM 2019'],
    [sentences.members],
    [],
    ...(members ?? []),
    [],
    [sentences.news],
    [],
    ...(news ?? []),
    [],
    [sentences.fund],
    [],
    ...(fund ?? []).slice(0, 21),
  ];
  return book(['Hội nghị', rows]);
}

describe('the paper of 2019 in one tab', () => {
  it.each([
    [
      'Thành lập mới 5/10 CĐCS, kết nạp được 88 đoàn viên, đạt 93,6% kế hoạch.',
      'Còn 3 đơn vị chưa đủ tin, bài: Thạch An, Trà Lĩnh, Hạ Lang.',
      'Số thu Quỹ Xã hội tính đến ngày 31/12/2020 là 1.483.900đ, đạt 99% so với mức 1,5 tỷ đồng',
    ],
    [
      'Năm qua các cấp công đoàn thành lập được 5 CĐCS và phát triển 88/94 đoàn viên (93,6%).',
      'Về công tác tuyên truyền, ba đơn vị chưa đạt chỉ tiêu tin, bài là LĐLĐ Thạch An, LĐLĐ Trà Lĩnh và LĐLĐ Hạ Lang; đề nghị cho biết lý do.',
      'Vận động Quỹ Xã hội được 1.483.900đ (99% của trên 1,5 tỷ đồng), số liệu đến 31/12/2020.',
    ],
    [
      'Kết quả phát triển đoàn viên: 88 đoàn viên, bằng 93,6%.',
      'Tin, bài: các đơn vị (Thạch An, Trà Lĩnh, Hạ Lang..) chưa đủ số lượng, nêu rõ khó khăn',
      'Mục tiêu trên 1,5 tỷ đồng Quỹ Xã hội, thực hiện đến ngày 31/12/2020 thu 1.483.900đ bằng 99%',
    ],
  ])('finds the three units, the sum and the day in wording %#', (members, news, fund) => {
    const found = told(paper({ members, news, fund }));
    expect(found.map((words) => words.split(' |')[0]).sort()).toEqual(['claim', 'lateDate', 'namedUnits']);
    const [units] = found.filter((words) => words.startsWith('namedUnits'));
    expect(units).toContain('8 đơn vị chưa đạt');
    expect(units?.split('chưa nêu ')[1]).toBe(
      'LĐLĐ Phục Hòa, LĐLĐ Trùng Khánh, LĐLĐ Quảng Uyên, CĐNgành NN & PTNT, Ban Tài chính',
    );
    const [claim] = found.filter((words) => words.startsWith('claim'));
    expect(claim).toContain('1.483.900.000 bằng 98,93% của 1,5 tỷ');
    expect(claim).toContain('vẫn chênh 210.750.000');
  });

  it('reads three tables of 2019 between its sentences', () => {
    const workbook = paper({
      members: 'Thành lập mới 5/10 CĐCS, kết nạp được 88 đoàn viên, đạt 93,6% kế hoạch.',
      news: 'Còn 3 đơn vị chưa đủ tin, bài: Thạch An, Trà Lĩnh, Hạ Lang.',
      fund: 'Quỹ Xã hội phấn đấu trên 1,5 tỷ đồng, số liệu đến 31/12/2020 đã thu 1.483.900đ, bằng 99%',
    });
    const { indicators, period, asOf } = surveyWorkbook(workbook, {
      today: { year: 2021, month: 1, day: 10 },
      listed: [],
      answers: new Map(),
    });
    expect(indicators.map(({ name }) => name)).toEqual(['CĐCS', 'Đ/viên', 'Tin, bài', 'Thu quỹ xã hội']);
    expect([period?.label, asOf]).toEqual(['năm 2019', { year: 2019, month: 12, day: 31 }]);
  });

  it('finds counts and rates that are wrong', () => {
    const found = told(
      paper({
        members: 'Thành lập mới 6/10 CĐCS, kết nạp được 88 đoàn viên, đạt 98% kế hoạch.',
        news: 'Toàn tỉnh có 268 tin, bài, đạt 110,3%; 9 đơn vị chưa đủ tin, bài',
        fund: 'Thu Quỹ Xã hội toàn tỉnh được 1.273.150.000đ, còn phải nộp 79.200.000đ',
      }),
    );
    expect(found.map((words) => /"([^"]*)"/.exec(words)?.[1])).toEqual([
      '6/10',
      '98%',
      '268',
      '9 đơn vị chưa đủ tin, bài',
    ]);
  });
});

describe('a sentence about the fund of 2019', () => {
  const SENTENCE = 'Quỹ Xã hội phấn đấu trên 1,5 tỷ đồng, số liệu đến 31/12/2020 đã thu 1.483.900đ, bằng 99%';
  const fund = (realWorkbook('sheet').tabs[2]?.values ?? []).slice(0, 20);
  const kindsOf = (workbook: Workbook) => told(workbook).map((words) => words.split(' |')[0]);

  it('is found in a tab of its own and below the table, sum and day', () => {
    expect(kindsOf(book(['Quỹ', fund], ['Phát biểu', [[SENTENCE]]]))).toEqual(['claim', 'lateDate']);
    expect(kindsOf(book(['Quỹ', [...fund, [], [SENTENCE]]]))).toEqual(['claim', 'lateDate']);
  });

  it('is found above the title', () => {
    const above = told(book(['Quỹ', [[SENTENCE], [], ...fund]]));
    expect(above).toContainEqual(expect.stringContaining('vẫn chênh 210.750.000 chưa rõ nguyên nhân'));
  });
});

describe('days in sentences', () => {
  it.each<[string, readonly string[]]>([
    ['Tính đến 31/12/2022, dư nợ toàn chi nhánh là 12.200 triệu đồng', ['31/12/2022']],
    ['Dư nợ 12,2 tỷ đồng (số liệu đến ngày 30/11/2022)', ['30/11/2022']],
    ['Lũy kế đến 31/12/2021 dư nợ 12,2 tỷ đồng', []],
    ['Đề nghị các chi nhánh gửi báo cáo dư nợ trước 25/12/2022', []],
    ['Phấn đấu đến hết tháng 6/2022 dư nợ đạt 14 tỷ đồng', []],
    ['Kế hoạch năm 2022: dư nợ đến 31/12/2022 đạt 15 tỷ đồng', []],
    ['Hạn cuối nộp hồ sơ dư nợ đến hết ngày 31/12/2022', []],
  ])('"%s"', (sentence, expected) => {
    const places = [
      book(['Biểu', [...BANK, [], [sentence]]]),
      book(['Biểu', BANK], ['Báo cáo', [[sentence]]]),
    ];
    for (const workbook of places) {
      const late = check(workbook).filter(({ kind }) => kind === 'lateDate');
      expect(late.map(({ subject }) => subject)).toEqual(expected);
    }
  });

  it('compares the day of a sentence with the period of what it speaks of', () => {
    const other: Rows = [
      ['HIẾN MÁU TÌNH NGUYỆN NĂM 2023'],
      ['TT', 'Phòng', 'Kế hoạch', 'Kết quả'],
      [1, 'Phòng Nội vụ', 5, 6],
      [2, 'Phòng Tư pháp', 4, 4],
    ];
    const days = (sentence: string) =>
      check(book(['Biểu 1', BANK], ['Biểu 2', other], ['Báo cáo', [[sentence]]]))
        .filter(({ kind }) => kind === 'lateDate')
        .map(({ subject }) => subject);
    expect(days('Dư nợ tính đến 31/12/2023 là 12,2 tỷ đồng')).toEqual(['31/12/2023']);
    expect(days('Hiến máu tình nguyện tính đến 31/12/2023 được 10 đơn vị máu')).toEqual([]);
    expect(days('Các chỉ tiêu khác tính đến 31/12/2023 đều đạt')).toEqual([]);
  });
});

describe('codes of findings in sentences', () => {
  it('stay when the sentence moves', () => {
    const sentence = 'Có 1 chi nhánh chưa đạt kế hoạch dư nợ; dư nợ toàn chi nhánh bằng 97% kế hoạch';
    const codes = (gap: Rows) => findingCodes(check(book(['Biểu', BANK], ['Báo cáo', [...gap, [sentence]]])));
    expect(codes([[''], ['Nhận xét']])).toEqual(codes([]));
    expect(codes([])).toHaveLength(2);
  });
});
