import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/check/wording';
import type { Cell } from '../../../src/core/workbook/workbook';
import { book, cellsOf, check, ofKind } from './check';

type Rows = readonly (readonly Cell[])[];

/** Findings as "Lỗi totalWrong D6"; columns that are only named as unread are no accusation. */
function told(...rows: Rows): string[] {
  return check(book(...rows))
    .filter(({ kind }) => kind !== 'unread')
    .map((one) => `${one.severity} ${one.kind} ${cellsOf(one)}`);
}

describe('a typed difference', () => {
  it.each<[string, Rows]>([
    [
      'has the sign that its heading names',
      [
        ['ĐỘI NGŨ NĂM 2024'],
        ['TT', 'Trường', 'Định mức', 'Hiện có', 'Thừa (+), thiếu (-)'],
        [1, 'Trường Cô Ba', 30, 27, -3],
        [2, 'Trường Lý Bôn', 20, 21, 1],
        [3, 'Trường Mông Ân', 18, 18, 0],
      ],
    ],
    [
      'is of two signs where nothing names them',
      [
        ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Thiếu/thừa'],
        [1, 'Hội Nông dân xã Cô Ba', 40, 44, 4],
        [2, 'Hội Nông dân xã Lý Bôn', 35, 30, -5],
        [3, 'Hội Nông dân xã Mông Ân', 28, 20, -8],
        ['', 'Cộng', 103, 94, -9],
      ],
    ],
    [
      'is negative under "Còn thiếu (-)"',
      [
        ['TT', 'Phường', 'Chỉ tiêu', 'Kết quả', 'Còn thiếu (-)'],
        [1, 'Phường Hợp Giang', 300, 310, 10],
        [2, 'Phường Tân Giang', 220, 190, -30],
        [3, 'Phường Duyệt Trung', 100, 95, -5],
      ],
    ],
    [
      'may be what is left of what was taken on, not of the target',
      [
        ['GIẢI QUYẾT ĐƠN NĂM 2024'],
        ['TT', 'Phòng', 'Đơn tiếp nhận', 'Kế hoạch giải quyết', 'Đã giải quyết', 'Còn lại'],
        [1, 'Phòng Nội vụ', 150, 130, 140, 10],
        [2, 'Phòng Tư pháp', 90, 80, 75, 15],
        [3, 'Phòng Y tế', 60, 50, 50, 10],
      ],
    ],
    [
      'may be of two counts beside a judged percentage',
      [
        ['TT', 'Chi cục', 'Tổng thụ lý', 'Đã thi hành', 'Còn lại', 'Tỷ lệ thi hành (%)', 'Chỉ tiêu (%)'],
        [1, 'Chi cục Hòa An', 630, 601, 29, 95.4, 90],
        [2, 'Chi cục Hạ Lang', 215, 190, 25, 88.4, 90],
        [3, 'Chi cục Bảo Lạc', 200, 180, 20, 90, 90],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(told(...rows)).toEqual([]);
  });

  const header = ['TT', 'Đơn vị', 'KH', 'Kết quả', 'Còn thiếu'];

  it('is wrong in the row that leaves what explains all others', () => {
    const rows = [
      header,
      [1, 'Trường A', 300, 290, 10],
      [2, 'Trường B', 280, 260, 20],
      [3, 'Trường C', 170, 155, 25],
    ];
    expect(told(...rows)).toEqual(['Lỗi shortfallWrong E4']);
  });

  it('is wrong by the sign that the column has', () => {
    const rows = [
      ['TT', 'Đơn vị', 'KH', 'Kết quả', 'Thừa/thiếu'],
      [1, 'Trường A', 300, 290, -10],
      [2, 'Trường B', 280, 295, 15],
      [3, 'Trường C', 170, 155, -12],
    ];
    const [wrong] = ofKind(check(book(...rows)), 'shortfallWrong');
    expect([wrong?.severity, wrong && findingWords(wrong).expected]).toEqual([
      'Lỗi',
      'Kết quả trừ KH: -15; khớp ở 2/3 dòng',
    ]);
  });

  it('is no proved slip where the other sign explains the one row, or nothing explains the column', () => {
    const sign = [
      header,
      [1, 'Trường A', 300, 290, 10],
      [2, 'Trường B', 280, 260, 20],
      [3, 'Trường C', 170, 155, -15],
    ];
    const nothing = [
      header,
      [1, 'Trường A', 300, 290, 3],
      [2, 'Trường B', 280, 260, 44],
      [3, 'Trường C', 170, 155, 15],
    ];
    expect(told(...sign)).toEqual(['Gợi ý shortfallWrong E4']);
    expect(told(...nothing)).toEqual(['Gợi ý shortfallWrong E2 E3']);
  });
});

describe('a typed rate', () => {
  it.each<[string, Rows]>([
    [
      'of all households, not of those that registered',
      [
        ['GIA ĐÌNH VĂN HÓA NĂM 2024'],
        ['TT', 'Xóm', 'Tổng số hộ', 'Số hộ đăng ký', 'Số hộ đạt', 'Tỷ lệ (%)'],
        [1, 'Nà Giảo', 80, 75, 72, 90],
        [2, 'Bản Sẩy', 60, 60, 50, 83.3],
        [3, 'Lũng Pảng', 45, 40, 40, 88.9],
        ['', 'Cộng', 185, 175, 162, 87.6],
      ],
    ],
    [
      'of all pupils, not of the plan',
      [
        ['TT', 'Trường', 'Học sinh', 'KH tham gia', 'Đã tham gia', 'Tỷ lệ %'],
        [1, 'Trường Cô Ba', 400, 300, 310, 77.5],
        [2, 'Trường Lý Bôn', 250, 200, 180, 72],
        [3, 'Trường Mông Ân', 320, 280, 285, 89.1],
        ['', 'Tổng', 970, 780, 775, 79.9],
      ],
    ],
    [
      'that says how it was at the beginning',
      [
        ['GIẢM NGHÈO NĂM 2024'],
        ['TT', 'Huyện', 'Tỷ lệ hộ nghèo đầu năm (%)', 'KH giảm (%)', 'TH giảm (%)'],
        [1, 'Bảo Lâm', 48.2, 5, 5.3],
        [2, 'Bảo Lạc', 50.1, 5, 4.5],
        [3, 'Hà Quảng', 33.6, 4.5, 4.5],
        ['', 'Toàn tỉnh', 43.9, 4.8, 4.8],
      ],
    ],
  ])('%s is not held against the target', (_, rows) => {
    expect(told(...rows).filter((line) => line.startsWith('Lỗi'))).toEqual([]);
    expect(told(...rows).join()).not.toContain('rateWrong');
  });

  it('against the plan of the beginning is a rate, and wrong where it is', () => {
    const rows = [
      ['TT', 'Trường', 'KH đầu năm', 'Kết quả', 'Tỷ lệ so KH đầu năm (%)'],
      [1, 'Trường A', 200, 180, 90],
      [2, 'Trường B', 80, 60, 75],
      [3, 'Trường C', 50, 40, 70],
    ];
    expect(told(...rows)).toEqual(['Lỗi rateWrong E4']);
  });

  it('of a total is wrong where the units’ are right', () => {
    const rows = [
      ['TT', 'Trường', 'KH', 'Kết quả', 'Tỷ lệ (%)'],
      [1, 'Trường A', 100, 90, 90],
      [2, 'Trường B', 80, 60, 75],
      ['', 'Cộng', 180, 150, 88],
    ];
    expect(told(...rows)).toEqual(['Lỗi totalRateWrong E4']);
  });
});

describe('a total', () => {
  it.each<[string, Rows]>([
    [
      'of a yield is its mean weighted by the area',
      [
        ['TT', 'Xóm', 'KH diện tích (ha)', 'TH diện tích (ha)', 'Năng suất', 'Sản lượng (tấn)'],
        [1, 'Nà Vị', 20, 21, 42, 88.2],
        [2, 'Bản Khuông', 15, 13.5, 12, 16.2],
        [3, 'Đoỏng Pán', 18, 18, 41, 73.8],
        ['', 'Cộng', 53, 52.5, 33.94, 178.2],
      ],
    ],
    [
      'of a price is one among them',
      [
        ['TT', 'Chi nhánh', 'KH sản lượng (m3)', 'Đơn giá', 'TH sản lượng (m3)'],
        [1, 'Chi nhánh Hợp Giang', 650, 9800, 662],
        [2, 'Chi nhánh Sông Hiến', 540, 9650, 513],
        [3, 'Chi nhánh Tân Giang', 300, 9700, 300],
        ['', 'Cộng', 1490, 9720, 1475],
      ],
    ],
    [
      'of targets changed for some counts the others as they were',
      [
        ['TT', 'Đơn vị', 'KH giao đầu năm', 'KH điều chỉnh', 'Kết quả'],
        [1, 'Xã Thượng Thôn', 120, 100, 105],
        [2, 'Xã Mã Ba', 90, '', 88],
        [3, 'Xã Quý Quân', 75, 80, 78],
        [4, 'Xã Sóc Hà', 60, '', 60],
        ['', 'Cộng', 345, 330, 331],
      ],
    ],
    [
      'of a group may stand gathered at the foot',
      [
        ['TT', 'Đơn vị', 'Phải thu', 'Thực thu'],
        [1, 'Trường A', 12, 12],
        [2, 'Trường B', 15, 14],
        [3, 'Công ty C', 30, 31],
        [4, 'Công ty D', 52, 52],
        ['', 'Cộng khối trường', 27, 26],
        ['', 'Cộng khối doanh nghiệp', 82, 83],
        ['', 'Tổng cộng', 109, 109],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(told(...rows).filter((line) => line.includes('total'))).toEqual([]);
  });

  it.each<[string, Rows, string]>([
    [
      'that leaves a row out',
      [
        ['TT', 'Đơn vị', 'KH', 'Kết quả'],
        [1, 'Trường A', 12, 12],
        [2, 'Trường B', 115, 114],
        [3, 'Trường C', 30, 31],
        ['', 'Tổng cộng', 145, 157],
      ],
      'Lỗi totalWrong C5',
    ],
    [
      'of groups gathered at the foot that do not add up to it',
      [
        ['TT', 'Đơn vị', 'Phải thu', 'Thực thu'],
        [1, 'Trường A', 12, 12],
        [2, 'Trường B', 15, 14],
        [3, 'Công ty C', 30, 31],
        [4, 'Công ty D', 52, 52],
        ['', 'Cộng khối trường', 27, 26],
        ['', 'Cộng khối doanh nghiệp', 82, 83],
        ['', 'Tổng cộng', 109, 119],
      ],
      'Lỗi totalWrong D8',
    ],
    [
      'above a unit that was added with the next number',
      [
        ['TT', 'Trạm', 'Kế hoạch', 'Kết quả'],
        [1, 'Trạm Cô Ba', 12, 12],
        [2, 'Trạm Hồng Trị', 15, 14],
        ['', 'Cộng', 27, 26],
        [3, 'Trạm Khánh Xuân', 8, 9],
      ],
      'Lỗi totalWrong C4',
    ],
  ])('%s is wrong', (_, rows, expected) => {
    expect(told(...rows)).toContain(expected);
  });

  it('above units that a heading sets apart is right', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Kế hoạch', 'Kết quả'],
      [1, 'Trạm Cô Ba', 12, 12],
      [2, 'Trạm Hồng Trị', 15, 14],
      ['', 'Cộng', 27, 26],
      ['', 'Các phòng chuyên môn'],
      [3, 'Phòng Khám', 8, 9],
    ];
    expect(told(...rows)).toEqual([]);
  });

  it('a thousand times smaller than its rows is asked for its unit of money', () => {
    const rows = [
      ['TT', 'Đơn vị', 'Phải thu', 'Đã thu'],
      [1, 'Trường A', 12000, 12000],
      [2, 'Trường B', 15000, 14000],
      ['', 'Cộng', 27, 26],
    ];
    expect(told(...rows)).toEqual(['Gợi ý totalWrong C4', 'Gợi ý totalWrong D4']);
  });
});

describe('a target typed with its bound', () => {
  it.each<[string, Rows]>([
    [
      'in a row a unit',
      [
        ['TIÊM CHỦNG NĂM 2024'],
        ['TT', 'Xã', 'Chỉ tiêu tiêm đầy đủ (%)', 'Kết quả tiêm đầy đủ (%)'],
        [1, 'Xã Cô Ba', '≥ 95', 96],
        [2, 'Xã Lý Bôn', 'tối thiểu 90', 93],
        [3, 'Xã Mông Ân', '>=95', 95],
      ],
    ],
    [
      'where less is better',
      [
        ['TỶ LỆ HỘ NGHÈO NĂM 2024'],
        ['TT', 'Xóm', 'Chỉ tiêu (%)', 'Kết quả (%)'],
        [1, 'Nà Vị', '≤ 10', 9],
        [2, 'Bản Khuông', 'không quá 12', 13.5],
        [3, 'Đoỏng Pán', '<= 8', 8],
      ],
    ],
    [
      'in a list of indicators of one unit',
      [
        ['UBND XÃ QUỐC TOẢN'],
        ['CHỈ TIÊU Y TẾ NĂM 2024'],
        ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2024', 'Thực hiện năm 2024'],
        [1, 'Tỷ lệ bao phủ BHYT', '%', 95, 96.2],
        [2, 'Tỷ lệ trẻ tiêm chủng đầy đủ', '%', '≥ 95', 93],
        [3, 'Tỷ lệ suy dinh dưỡng thấp còi', '%', '≤ 27', 28.4],
        [4, 'Nhà vệ sinh', 'cái', 'ít nhất 20', 21],
      ],
    ],
  ])('%s is a figure', (_, rows) => {
    expect(told(...rows)).toEqual([]);
  });

  it('against its direction is none', () => {
    const rows = [
      ['TỶ LỆ HỘ NGHÈO NĂM 2024'],
      ['TT', 'Xóm', 'Chỉ tiêu (%)', 'Kết quả (%)'],
      [1, 'Nà Vị', 10, 9],
      [2, 'Bản Khuông', '≥ 12', 13.5],
      [3, 'Đoỏng Pán', 8, 8],
    ];
    expect(told(...rows)).toEqual(['Lỗi unreadableNumber C4']);
  });
});

describe('a table of a column a unit', () => {
  const rows = (rate: Cell): Rows => [
    ['CHỈ TIÊU NĂM 2024'],
    ['TT', 'Nội dung', 'ĐVT', 'Xã Quang Hán', '', '', 'Xã Cao Chương', '', ''],
    ['', '', '', 'KH', 'TH', '%', 'KH', 'TH', '%'],
    [1, 'Trồng rừng', 'ha', '', '', '', 40, 40, 100],
    [2, 'Làm đường', 'km', 3, 3, 100, 2, 2.4, 120],
    [3, 'Nhà vệ sinh', 'cái', 120, 118, 98.3, 90, 95, rate],
  ];

  it('has its rates compared with each unit’s own targets', () => {
    expect(told(...rows(105.6))).toEqual([]);
    expect(told(...rows(150))).toEqual(['Lỗi rateWrong I6']);
  });
});

describe('a figure below zero', () => {
  const rows = (title: string, measure: string, result: Cell): Rows => [
    [title],
    [measure],
    ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
    [1, 'Xí nghiệp Gạch', 1250, 1310],
    [2, 'Xí nghiệp Đá', 800, result],
  ];

  it('of money may be a loss, of percentages a decline, and of counts nothing', () => {
    expect(told(...rows('LỢI NHUẬN NĂM 2024', 'ĐVT: triệu đồng', -120))).toEqual(['Gợi ý negative D5']);
    expect(told(...rows('TĂNG TRƯỞNG NĂM 2024', 'ĐVT: %', -2.5))).toEqual(['Gợi ý negative D5']);
    expect(told(...rows('SẢN PHẨM NĂM 2024', 'ĐVT: cái', -120))).toEqual(['Lỗi negative D5']);
  });
});

describe('a row of money a thousand times the others', () => {
  const rows = (measure: string, large: readonly [number, number]): Rows => [
    ['THU PHÍ NĂM 2024'],
    [`Đơn vị tính: ${measure}`],
    ['TT', 'Tổ', 'Phải thu', 'Đã thu'],
    [1, 'Tổ 01', 24000, 24000],
    [2, 'Tổ 02', 31000, 28500],
    [3, 'Tổ 03', ...large],
    [4, 'Tổ 04', 19500, 19500],
  ];

  it('is asked for its unit of money, one of another size is not', () => {
    expect(told(...rows('nghìn đồng', [28_000_000, 27_000_000]))).toEqual([
      'Cần xem lại otherScale C6',
      'Cần xem lại otherScale D6',
    ]);
    expect(told(...rows('nghìn đồng', [980_000, 900_000]))).toEqual([]);
  });
});
