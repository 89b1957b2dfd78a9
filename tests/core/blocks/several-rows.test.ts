import { describe, expect, it } from 'vitest';
import { putTogetherLines } from '../../../src/core/report/put-together-line';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

function read(title: string, rows: Rows) {
  const survey = surveyTabs([tabOf('Biểu', [[title], ...rows])]);
  return {
    lines: verdicts(survey).map((lines) => lines.slice(1)),
    told: survey.indicators.flatMap(putTogetherLines).map((line) => line.replace(/^.*?: /, '')),
  };
}

const TWICE = "cộng 2 dòng của mỗi đơn vị ở 'Biểu'.";

describe('several rows of each unit that something beside them tells apart', () => {
  it.each<[string, string, Rows, readonly string[], string]>([
    [
      'months, which a typed total adds up',
      'KẾT QUẢ KHÁM SỨC KHỎE NĂM 2024',
      [
        ['Tháng', 'Trạm Y tế', 'Kế hoạch', 'Thực hiện'],
        ['Tháng 1', 'Trạm Cô Ba', 30, 25],
        ['Tháng 1', 'Trạm Hồng Trị', 20, 22],
        ['Tháng 2', 'Trạm Cô Ba', 30, 31],
        ['Tháng 2', 'Trạm Hồng Trị', 25, 25],
        ['', 'Tổng cộng', 105, 103],
      ],
      ['Trạm Cô Ba 56/60 Chưa đạt', 'Trạm Hồng Trị 47/45 Vượt'],
      TWICE,
    ],
    [
      'events, which a typed total adds up',
      'TẬP HUẤN NĂM 2024',
      [
        ['TT', 'Trường', 'Nội dung', 'Số người theo KH', 'Số người dự'],
        [1, 'Trường THCS Nước Hai', 'An toàn giao thông', 40, 41],
        [2, 'Trường THCS Đề Thám', 'An toàn giao thông', 50, 44],
        [3, 'Trường THCS Nước Hai', 'Phòng cháy', 30, 30],
        [4, 'Trường THCS Đề Thám', 'Phòng cháy', 35, 40],
        ['', 'Cộng', '', 155, 155],
      ],
      ['Trường THCS Nước Hai 71/70 Vượt', 'Trường THCS Đề Thám 84/85 Chưa đạt'],
      TWICE,
    ],
    [
      'a target of the year told again in each of them',
      'SỐ TIN BÀI NĂM 2024',
      [
        ['Quý', 'Phòng giao dịch', 'KH năm', 'Thực hiện'],
        ...[5, 6, 4, 5].flatMap(
          (done, at): Rows => [
            [at + 1, 'PGD Trà Lĩnh', 20, done],
            [at + 1, 'PGD Thông Nông', 16, 4 - (at % 2)],
          ],
        ),
      ],
      ['PGD Trà Lĩnh 20/20 Đạt', 'PGD Thông Nông 14/16 Chưa đạt'],
      "cộng 4 dòng của mỗi đơn vị ở 'Biểu', KH tính một lần.",
    ],
    [
      'headings of times above them',
      'THU QUỸ NĂM 2024',
      [
        ['TT', 'Chi hội', 'Phải nộp', 'Đã nộp'],
        ['I', 'Đợt 1'],
        [1, 'Chi hội Nà Cáp', 500, 500],
        [2, 'Chi hội Bó Mạ', 400, 380],
        ['II', 'Đợt 2'],
        [1, 'Chi hội Nà Cáp', 500, 490],
        [2, 'Chi hội Bó Mạ', 400, 430],
        ['', 'Tổng cộng', 1800, 1800],
      ],
      ['Chi hội Nà Cáp 990/1000 Chưa đạt', 'Chi hội Bó Mạ 810/800 Vượt'],
      TWICE,
    ],
    [
      'headings of times, under one of which a unit is missing',
      'KẾT QUẢ NĂM 2024',
      [
        ['TT', 'Khoa', 'KH', 'TH'],
        ['I', 'Quý I'],
        [1, 'Khoa Nội', 10, 11],
        [2, 'Khoa Nhi', 10, 8],
        [3, 'Khoa Sản', 15, 15],
        ['II', 'Quý II'],
        [1, 'Khoa Nội', 10, 11],
        [2, 'Khoa Nhi', 10, 9],
      ],
      ['Khoa Nội 22/20 Vượt', 'Khoa Nhi 17/20 Chưa đạt', 'Khoa Sản 15/15 Đạt'],
      "cộng 2 dòng của mỗi đơn vị ở 'Biểu'; riêng Khoa Sản 1 dòng.",
    ],
  ])('are added: %s', (_, title, rows, lines, told) => {
    expect(read(title, rows)).toEqual({ lines: [lines], told: [told] });
  });

  it.each<[string, Rows]>([
    [
      'nothing tells them apart',
      [
        ['TT', 'Xã', 'KH', 'TH'],
        [1, 'Xã Cô Ba', 10, 10],
        [2, 'Xã Hồng Trị', 20, 22],
        [3, 'Xã Cô Ba', 10, 8],
        [4, 'Xã Hồng Trị', 20, 19],
      ],
    ],
    [
      'the typed total is another sum',
      [
        ['Tháng', 'Xã', 'KH', 'TH'],
        ['Tháng 1', 'Xã Cô Ba', 10, 10],
        ['Tháng 1', 'Xã Hồng Trị', 20, 22],
        ['Tháng 2', 'Xã Cô Ba', 10, 18],
        ['Tháng 2', 'Xã Hồng Trị', 20, 39],
        ['', 'Cộng', 30, 58],
      ],
    ],
    [
      'some of them have no figures, as beside a summary',
      [
        ['Ngày', 'Xã', 'Nội dung', 'KH', 'TH'],
        ['05/01/2024', 'Xã Cô Ba', 'Tin 1', 10, 10],
        ['06/01/2024', 'Xã Hồng Trị', 'Tin 2', 20, 22],
        ['07/01/2024', 'Xã Hồng Trị', 'Tin 3', 5, 4],
        ['08/01/2024', 'Xã Cô Ba', 'Tin 4', '', ''],
      ],
    ],
    [
      'words that nothing adds up tell them apart',
      [
        ['TT', 'Xã', 'Nội dung', 'KH', 'TH'],
        [1, 'Xã Cô Ba', 'Trồng cây', 10, 10],
        [2, 'Xã Hồng Trị', 'Trồng cây', 20, 22],
        [3, 'Xã Cô Ba', 'Làm đường', 2, 1],
        [4, 'Xã Hồng Trị', 'Làm đường', 3, 3],
      ],
    ],
  ])('are a fault as before where %s', (_, rows) => {
    expect(read('KẾT QUẢ NĂM 2024', rows).lines[0]).toEqual([
      'Xã Cô Ba 10/10 Lỗi số liệu',
      'Xã Hồng Trị 22/20 Lỗi số liệu',
    ]);
  });
});

describe('second rows of units whose names say that they are more of them', () => {
  it.each<[string, Rows, readonly string[], string]>([
    [
      'an addition to one of many',
      [
        ['TT', 'Xã', 'Chỉ tiêu', 'Kết quả'],
        [1, 'Xã Cô Ba', 120, 131],
        [2, 'Xã Hồng Trị', 80, 76],
        [3, 'Xã Sơn Lộ', 60, 60],
        [4, 'Xã Cô Ba (bổ sung)', 20, 10],
        ['', 'Cộng', 280, 277],
      ],
      ['Xã Cô Ba 141/140 Vượt', 'Xã Hồng Trị 76/80 Chưa đạt', 'Xã Sơn Lộ 60/60 Đạt'],
      "cộng các dòng của Xã Cô Ba ở 'Biểu'.",
    ],
    [
      'rounds of each of them',
      [
        ['TT', 'Trường', 'KH', 'TH', 'Tỷ lệ %'],
        [1, 'Trường THCS Nước Hai - đợt 1', 40, 41, 102.5],
        [2, 'Trường THCS Nước Hai - đợt 2', 30, 24, 80],
        [3, 'Trường THCS Đề Thám - đợt 1', 50, 50, 100],
        [4, 'Trường THCS Đề Thám - đợt 2', 20, 26, 130],
        ['', 'Tổng cộng', 140, 141, 100.7],
      ],
      ['Trường THCS Nước Hai 65/70 Chưa đạt', 'Trường THCS Đề Thám 76/70 Vượt'],
      TWICE,
    ],
    [
      'one plan told again in each',
      [
        ['TT', 'Trạm', 'KH năm', 'TH'],
        [1, 'Trạm Cô Ba (lần 1)', 40, 21],
        [2, 'Trạm Cô Ba (lần 2)', 40, 24],
        [3, 'Trạm Sơn Lộ', 50, 48],
        ['', 'Cộng', 90, 93],
      ],
      ['Trạm Cô Ba 45/40 Vượt', 'Trạm Sơn Lộ 48/50 Chưa đạt'],
      "cộng các dòng của Trạm Cô Ba ở 'Biểu', KH tính một lần.",
    ],
  ])('are added where the typed total adds them: %s', (_, rows, lines, told) => {
    expect(read('PHÁT THẺ BHYT NĂM 2024', rows)).toEqual({ lines: [lines], told: [told] });
  });

  it.each<[string, Rows]>([
    ['no total proves it', []],
    ['the total leaves them out', [['', 'Cộng', 200, 207]]],
    ['the total adds results alone', [['', 'Cộng', 200, 217]]],
  ])('are a fault where %s', (_, total) => {
    const rows: Rows = [
      ['TT', 'Xã', 'Chỉ tiêu', 'Kết quả'],
      [1, 'Xã Cô Ba', 120, 131],
      [2, 'Xã Hồng Trị', 80, 76],
      [3, 'Xã Cô Ba (bổ sung)', 20, 10],
      ...total,
    ];
    expect(read('PHÁT THẺ BHYT NĂM 2024', rows).lines[0]?.[0]).toContain('Lỗi số liệu');
  });

  it('are a fault where one stands twice without a word, whatever the total adds', () => {
    const rows: Rows = [
      ['TT', 'Xã', 'Chỉ tiêu', 'Kết quả'],
      [1, 'Xã Cô Ba', 120, 131],
      [2, 'Xã Hồng Trị', 80, 76],
      [3, 'Xã Cô Ba', 20, 10],
      ['', 'Cộng', 220, 217],
    ];
    expect(read('PHÁT THẺ BHYT NĂM 2024', rows).lines[0]?.[0]).toContain('Lỗi số liệu');
  });
});

describe('one name below several groups', () => {
  const schools = (first: string, second: string): Rows => [
    ['TT', 'Trường', 'Kế hoạch', 'Kết quả'],
    ['I', first],
    [1, 'Trường TH số 1', 200, 221],
    [2, 'Trường THCS', 180, 150],
    ['II', second],
    [1, 'Trường TH số 1', 150, 150],
    [2, 'Trường THCS', 120, 131],
  ];

  it('is a unit of each of them where they are places', () => {
    expect(read('QUYÊN GÓP SÁCH NĂM 2024', schools('Xã Hòa An', 'Xã Nam Tuấn')).lines[0]).toEqual([
      'Trường TH số 1 (Xã Hòa An) 221/200 Vượt',
      'Trường THCS (Xã Hòa An) 150/180 Chưa đạt',
      'Trường TH số 1 (Xã Nam Tuấn) 150/150 Đạt',
      'Trường THCS (Xã Nam Tuấn) 131/120 Vượt',
    ]);
  });

  it('is a slip where it is a place itself', () => {
    const rows: Rows = [
      ['TT', 'Xã', 'Kế hoạch', 'Kết quả'],
      ['I', 'Cụm 1'],
      [1, 'Xã Cô Ba', 20, 22],
      [2, 'Xã Hồng Trị', 18, 15],
      ['II', 'Cụm 2'],
      [1, 'Xã Cô Ba', 15, 15],
      [2, 'Xã Hồng Trị', 12, 13],
    ];
    expect(read('KẾT QUẢ NĂM 2024', rows).lines[0]?.join()).toContain('Lỗi số liệu');
  });
});
