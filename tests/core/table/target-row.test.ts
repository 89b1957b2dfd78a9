import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { isTargetRowText } from '../../../src/core/table/target-row';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

const TODAY = { year: 2024, month: 12, day: 31 };

function survey(rows: readonly (readonly Cell[])[]) {
  const judged = surveyWorkbook(
    { tabs: [tabOf('Biểu', rows)] },
    { today: TODAY, listed: [], answers: new Map() },
  );
  return { judged, told: inShort(judged), others: judged.tables.flatMap((table) => table.others) };
}

describe('a first row that holds every column’s target', () => {
  it('is each unit’s target, a column an indicator', () => {
    const { told, judged, others } = survey([
      ['KẾT QUẢ CÁC TRẠM Y TẾ NĂM 2024'],
      ['TT', 'Trạm y tế', 'Buổi truyền thông', 'Hộ được thăm', 'Trẻ tiêm đủ'],
      ['', 'Chỉ tiêu giao', 12, 50, 40],
      [1, 'Trạm y tế xã Cô Ba', 12, 41, 42],
      [2, 'Trạm y tế xã Hồng Trị', 10, 55, 38],
      [3, 'Trạm y tế xã Khánh Xuân', 13, 50, 41],
      ['', 'Cộng', 35, 146, 121],
    ]);
    expect(Object.values(told)).toEqual([
      [
        'Trạm y tế xã Cô Ba 12 | 12 met',
        'Trạm y tế xã Hồng Trị 12 | 10 below',
        'Trạm y tế xã Khánh Xuân 12 | 13 exceeded',
      ],
      [
        'Trạm y tế xã Cô Ba 50 | 41 below',
        'Trạm y tế xã Hồng Trị 50 | 55 exceeded',
        'Trạm y tế xã Khánh Xuân 50 | 50 met',
      ],
      [
        'Trạm y tế xã Cô Ba 40 | 42 exceeded',
        'Trạm y tế xã Hồng Trị 40 | 38 below',
        'Trạm y tế xã Khánh Xuân 40 | 41 exceeded',
      ],
    ]);
    expect(others).toEqual([]);
    expect(judged.unread).toEqual([]);
    expect(footnotes(judged, []).join('\n')).toContain("KH 12 lấy từ dòng 'Chỉ tiêu giao' của biểu");
  });

  it.each(['Chỉ tiêu', 'KH mỗi trường'])('is read where it closes the table: %s', (label) => {
    const read = (...last: readonly (readonly Cell[])[]) =>
      Object.values(
        survey([
          ['KẾT QUẢ NĂM 2024'],
          ['TT', 'Trường', 'Buổi đọc sách', 'Tỷ lệ chuyên cần (%)'],
          [1, 'Trường Cô Ba', 5, 95],
          [2, 'Trường Hồng Trị', 4, 91],
          [3, 'Trường Khánh Xuân', 6, 98],
          ...last,
        ]).told,
      );
    const judged = [
      ['Trường Cô Ba 5 | 5 met', 'Trường Hồng Trị 5 | 4 below', 'Trường Khánh Xuân 5 | 6 exceeded'],
      ['Trường Cô Ba 95 | 95 met', 'Trường Hồng Trị 95 | 91 below', 'Trường Khánh Xuân 95 | 98 exceeded'],
    ];
    expect(read(['', label, 5, 95])).toEqual(judged);
    expect(read(['', 'Cộng', 15, ''], ['', label, 5, 95])).toEqual(judged);
  });

  it('is not read where it closes a table whose units have no numbers: one may be called so', () => {
    const { told } = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['Phòng', 'Buổi họp', 'Sáng kiến'],
      ['Tổ chức', 5, 3],
      ['Tài vụ', 4, 2],
      ['Hành chính', 6, 4],
      ['Kế hoạch', 5, 3],
    ]);
    expect(told).toEqual({});
  });

  it('is not read where it closes the table and is of all units together', () => {
    const { told } = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Trường', 'Buổi đọc sách', 'Sáng kiến'],
      [1, 'Trường Cô Ba', 5, 3],
      [2, 'Trường Hồng Trị', 4, 2],
      [3, 'Trường Khánh Xuân', 6, 4],
      ['', 'Chỉ tiêu huyện giao', 15, 9],
    ]);
    expect(told).toEqual({});
  });

  it('says so in its words where there are few units, under a band of results', () => {
    const { told } = survey([
      ['SINH HOẠT CHI ĐOÀN NĂM 2024'],
      ['Chi đoàn', 'Kết quả', ''],
      ['', 'Sinh hoạt (buổi)', 'Tình nguyện (ngày)'],
      ['KH mỗi chi đoàn', 12, 5],
      ['Chi đoàn Khối Dân', 12, 4],
      ['Chi đoàn Trường học', 9, 6],
    ]);
    expect(Object.values(told)).toEqual([
      ['Chi đoàn Khối Dân 12 | 12 met', 'Chi đoàn Trường học 12 | 9 below'],
      ['Chi đoàn Khối Dân 5 | 4 below', 'Chi đoàn Trường học 5 | 6 exceeded'],
    ]);
  });

  it.each<[string, readonly (readonly Cell[])[], readonly (readonly string[])[]]>([
    [
      'by whom it is given, over percentages',
      [
        ['NÔNG THÔN MỚI NĂM 2024'],
        ['TT', 'Xã', 'Hộ dùng nước sạch (%)', 'Đường trục xóm cứng hóa (%)'],
        ['', 'Chỉ tiêu tỉnh giao', 90, 75],
        [1, 'Xã Quang Long', 92.5, 70],
        [2, 'Xã Đồng Loan', 88, 75],
        [3, 'Xã Thắng Lợi', 95, 81],
      ],
      [
        ['Xã Quang Long 90 | 92.5 exceeded', 'Xã Đồng Loan 90 | 88 below', 'Xã Thắng Lợi 90 | 95 exceeded'],
        ['Xã Quang Long 75 | 70 below', 'Xã Đồng Loan 75 | 75 met', 'Xã Thắng Lợi 75 | 81 exceeded'],
      ],
    ],
    [
      'in words of its own, over counts',
      [
        ['CÔNG TÁC HỘI NĂM 2024'],
        ['TT', 'Chi hội', 'Hội viên mới', 'Buổi sinh hoạt'],
        ['', 'Mục tiêu Đại hội đề ra cho chi hội', 10, 12],
        [1, 'Chi hội Bản Gun', 9, 12],
        [2, 'Chi hội Bản Giốc', 12, 10],
        [3, 'Chi hội Lũng Nọi', 10, 11],
      ],
      [
        ['Chi hội Bản Gun 10 | 9 below', 'Chi hội Bản Giốc 10 | 12 exceeded', 'Chi hội Lũng Nọi 10 | 10 met'],
        ['Chi hội Bản Gun 12 | 12 met', 'Chi hội Bản Giốc 12 | 10 below', 'Chi hội Lũng Nọi 12 | 11 below'],
      ],
    ],
    [
      'each of some schools',
      [
        ['THI ĐUA NĂM HỌC 2023-2024'],
        ['STT', 'Trường', 'Sáng kiến', 'Chuyên đề', 'Tiết dạy tốt'],
        ['', 'Kế hoạch phòng giao từng trường', 4, 3, 50],
        [1, 'TH Bình Long', 5, 3, 48],
        [2, 'TH Nước Hai', 4, 2, 55],
        [3, 'TH Nam Tuấn', 3, 3, 50],
      ],
      [
        ['TH Bình Long 4 | 5 exceeded', 'TH Nước Hai 4 | 4 met', 'TH Nam Tuấn 4 | 3 below'],
        ['TH Bình Long 3 | 3 met', 'TH Nước Hai 3 | 2 below', 'TH Nam Tuấn 3 | 3 met'],
        ['TH Bình Long 50 | 48 below', 'TH Nước Hai 50 | 55 exceeded', 'TH Nam Tuấn 50 | 50 met'],
      ],
    ],
  ])('is called as an office calls it where units are numbered: %s', (_, rows, expected) => {
    const { told, others } = survey(rows);
    expect(Object.values(told)).toEqual(expected);
    expect(others).toEqual([]);
  });

  it('is no row of all units together, of a unit called so, or of units without numbers', () => {
    const whole = survey([
      ['CÔNG TÁC HỘI NĂM 2024'],
      ['TT', 'Chi hội', 'Hội viên mới', 'Buổi sinh hoạt'],
      ['', 'Chỉ tiêu xã giao', 31, 36],
      [1, 'Chi hội Bản Gun', 9, 12],
      [2, 'Chi hội Bản Giốc', 12, 10],
      [3, 'Chi hội Lũng Nọi', 10, 11],
    ]);
    expect(whole.told).toEqual({});
    const office = survey([
      ['TIN BÀI NĂM 2024'],
      ['Phòng', 'Số tin bài'],
      ['Kế hoạch - Tài chính', 12],
      ['Nội vụ', 10],
      ['Tư pháp', 14],
    ]);
    expect(Object.values(office.told)[0]).toHaveLength(3);
  });

  it('is read of one column of results', () => {
    const { told } = survey([
      ['TIN BÀI NĂM 2024'],
      ['TT', 'Phòng giao dịch', 'Số tin bài'],
      ['', 'Định mức năm', 24],
      [1, 'PGD Bảo Lạc', 25],
      [2, 'PGD Nguyên Bình', 20],
      [3, 'PGD Hạ Lang', 24],
    ]);
    expect(Object.values(told)).toEqual([
      ['PGD Bảo Lạc 24 | 25 exceeded', 'PGD Nguyên Bình 24 | 20 below', 'PGD Hạ Lang 24 | 24 met'],
    ]);
  });
});

describe('a row of targets over counts and percentages', () => {
  it.each([
    [
      'of communes',
      ['TT', 'Xã', 'Số lớp', 'Tỷ lệ che phủ rừng (%)', 'Số buổi'],
      ['', 'Kế hoạch', 2, 60, 5],
      [
        [1, 'Xã Cô Ba', 2, 58.1, 5],
        [2, 'Xã Hồng Trị', 3, 63, 4],
        [3, 'Xã Khánh Xuân', 1, 60, 6],
      ],
      '60 | 58.1 below',
    ],
    [
      'of a bank, the percentage first',
      ['TT', 'Phòng giao dịch', 'Tỷ lệ nợ xấu (%)', 'Số khách hàng mới'],
      ['', 'Chỉ tiêu giao', 1, 40],
      [
        [1, 'PGD Bảo Lạc', 1.2, 42],
        [2, 'PGD Nguyên Bình', 0.8, 35],
        [3, 'PGD Hạ Lang', 1, 40],
      ],
      '1 | 1.2 below',
    ],
    [
      'of schools, with a row of units of measure',
      ['TT', 'Trường', 'Số tiết dự giờ', 'Tỷ lệ chuyên cần %'],
      ['', 'Định mức năm', 24, 95],
      [
        [1, 'Trường Bảo Lạc', 25, 93.5],
        [2, 'Trường Hạ Lang', 20, 96],
        [3, 'Trường Hòa An', 24, 95],
      ],
      '95 | 93.5 below',
    ],
  ])('gives each its own: %s', (_, header, targets, rows, told) => {
    const found = Object.values(survey([['KẾT QUẢ NĂM 2024'], header, targets, ...rows]).told);
    expect(found).toHaveLength(header.length - 2);
    expect(found.map(([first]) => first).join()).toContain(told);
  });

  it.each([
    ['Tỷ lệ lớp đạt (%)', 3],
    ['Tỷ lệ (%)', 2],
  ])(
    'tells percentages that name something themselves from rates that fit by chance: %s',
    (heading, indicators) => {
      const { told } = survey([
        ['KẾT QUẢ NĂM 2024'],
        ['TT', 'Xã', 'Số lớp', heading, 'Số người'],
        ['', 'Chỉ tiêu', 4, 100, 120],
        [1, 'Xã Cô Ba', 4, 100, 120],
        [2, 'Xã Hồng Trị', 5, 100, 150],
        [3, 'Xã Khánh Xuân', 3, 75, 100],
        [4, 'Xã Sơn Lộ', 4, 100, 118],
        [5, 'Xã Hưng Đạo', 6, 100, 140],
        [6, 'Xã Bảo Lạc', 2, 50, 80],
      ]);
      expect(Object.values(told)).toHaveLength(indicators);
    },
  );

  it('leaves rates of the counts beside them what they are', () => {
    const { told } = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Xã', 'Số tin bài', 'Tỷ lệ (%)'],
      ['', 'Kế hoạch', 12, 100],
      [1, 'Xã Cô Ba', 10, 83.3],
      [2, 'Xã Hồng Trị', 13, 108.3],
      [3, 'Xã Khánh Xuân', 9, 75],
    ]);
    expect(Object.values(told)).toEqual([
      ['Xã Cô Ba 12 | 10 below', 'Xã Hồng Trị 12 | 13 exceeded', 'Xã Khánh Xuân 12 | 9 below'],
    ]);
  });
});

describe('rows that are nobody’s target', () => {
  it('hold the target of all units together: not used, and named', () => {
    const { told, others } = survey([
      ['TIN BÀI NĂM 2024'],
      ['Xã', 'Số tin bài đã đăng'],
      ['Chỉ tiêu giao', 36],
      ['Xã Cô Ba', 12],
      ['Xã Hồng Trị', 10],
      ['Xã Khánh Xuân', 13],
    ]);
    expect(
      Object.values(told)
        .flat()
        .every((line) => line.includes('blank')),
    ).toBe(true);
    expect(others.map(({ name }) => name)).toEqual(['Chỉ tiêu giao']);
  });

  it('stand beside a target column of the units', () => {
    const { told } = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Xã', 'KH', 'TH'],
      ['', 'Kế hoạch năm', 12, 12],
      [1, 'Xã Cô Ba', 12, 12],
      [2, 'Xã Hồng Trị', 10, 9],
      [3, 'Xã Khánh Xuân', 12, 13],
    ]);
    expect(Object.values(told).flat()).toContain('Xã Hồng Trị 10 | 9 below');
  });

  it.each([
    'Kế hoạch - Tài chính',
    'Phòng Kế hoạch',
    'Chỉ tiêu tỉnh giao',
    'Kế hoạch hóa gia đình',
    'Kế hoạch tổng hợp',
  ])('are not called as such: %s', (text) => {
    expect(isTargetRowText(text)).toBe(false);
  });
});

describe('a row of targets under a heading of units that are called so', () => {
  it.each<[string, readonly (readonly Cell[])[]]>([
    [
      'the police',
      [
        ['TT', 'Công an xã, phường', 'Tin báo tiếp nhận', 'Buổi tuyên truyền'],
        ['', 'Chỉ tiêu giao mỗi đơn vị', 20, 12],
        [1, 'Công an phường Thục Phán', 25, 12],
        [2, 'Công an xã Minh Tâm', 20, 10],
      ],
    ],
    [
      'rangers',
      [
        ['TT', 'Hạt Kiểm lâm', 'Lượt tuần tra', 'Hộ được tuyên truyền'],
        ['', 'KH mỗi đơn vị', 20, 12],
        [1, 'Hạt Hòa An', 25, 12],
        [2, 'Hạt Hà Quảng', 20, 10],
      ],
    ],
    [
      'a bank',
      [
        ['TT', 'PGD', 'Khách hàng mới', 'Thẻ phát hành'],
        ['', 'Định mức mỗi đơn vị', 20, 12],
        [1, 'PGD Hòa An', 25, 12],
        [2, 'PGD Hà Quảng', 20, 10],
      ],
    ],
  ])('is each unit’s target: %s', (_, rows) => {
    const { told } = survey([['KẾT QUẢ NĂM 2024'], ...rows]);
    expect(
      Object.values(told).map((lines) => lines.map((line) => line.split(' ').slice(-4).join(' '))),
    ).toEqual([
      ['20 | 25 exceeded', '20 | 20 met'],
      ['12 | 12 met', '12 | 10 below'],
    ]);
  });

  it('is none where no unit is called so', () => {
    const { told } = survey([
      ['KẾT QUẢ NĂM 2024'],
      ['TT', 'Môn', 'Tiết dự giờ', 'Chuyên đề'],
      ['', 'Chỉ tiêu giao mỗi đơn vị', 20, 12],
      [1, 'Toán', 25, 12],
      [2, 'Ngữ văn', 20, 10],
    ]);
    expect(told).toEqual({});
  });
});
