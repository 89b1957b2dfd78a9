import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

type Rows = readonly (readonly Cell[])[];

function survey(rows: Rows, today = { year: 2026, month: 1, day: 15 }) {
  const tabs = [tabOf('Biểu 1', rows)];
  return surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() });
}

describe('a table whose columns are units and whose rows are targets and results', () => {
  it.each<[string, Rows, Readonly<Record<string, readonly string[]>>]>([
    [
      'of indicators in a column of their own, with typed rates and the whole',
      [
        ['CHỈ TIÊU PHÁT TRIỂN THUÊ BAO NĂM 2025'],
        ['STT', 'Chỉ tiêu', 'Nội dung', 'TTVT Hòa An', 'TTVT Hà Quảng', 'Toàn tỉnh'],
        [1, 'Thuê bao Fiber', 'Kế hoạch', 500, 400, 900],
        ['', '', 'Thực hiện', 520, 380, 900],
        ['', '', 'Tỷ lệ (%)', 104, 95, 100],
        [2, 'Thuê bao MyTV', 'Kế hoạch', 300, 260, 560],
        ['', '', 'Thực hiện', 280, 270, 550],
        ['', '', 'Tỷ lệ (%)', 93.3, 103.8, 98.2],
      ],
      {
        'Thuê bao Fiber': ['TTVT Hòa An 500 | 520 exceeded', 'TTVT Hà Quảng 400 | 380 below'],
        'Thuê bao MyTV': ['TTVT Hòa An 300 | 280 below', 'TTVT Hà Quảng 260 | 270 exceeded'],
      },
    ],
    [
      'under headings, with a unit of measure in brackets',
      [
        ['KẾT QUẢ THI ĐUA CÁC TRƯỜNG NĂM HỌC 2024-2025'],
        ['TT', 'Nội dung', 'Trường TH Đề Thám', 'Trường TH Sông Bằng', 'Tổng cộng'],
        [1, 'Học sinh giỏi (em)', '', '', ''],
        ['', 'Chỉ tiêu', 12, 10, 22],
        ['', 'Kết quả', 13, 9, 22],
        [2, 'Sáng kiến', '', '', ''],
        ['', 'Chỉ tiêu', 5, 4, 9],
        ['', 'Kết quả', 5, 3, 8],
      ],
      {
        'Học sinh giỏi': ['Trường TH Đề Thám 12 | 13 exceeded', 'Trường TH Sông Bằng 10 | 9 below'],
        'Sáng kiến': ['Trường TH Đề Thám 5 | 5 met', 'Trường TH Sông Bằng 4 | 3 below'],
      },
    ],
    [
      'that name their indicator beside KH and TH',
      [
        ['CHỈ TIÊU KINH DOANH NĂM 2025 (tỷ đồng)'],
        ['Chỉ tiêu', 'Chi nhánh Hòa An', 'Chi nhánh Bảo Lạc'],
        ['KH dư nợ', 400, 250],
        ['TH dư nợ', 390, 260],
        ['KH huy động vốn', 500, 300],
        ['TH huy động vốn', 510, 280],
      ],
      {
        'dư nợ': ['Chi nhánh Hòa An 400 | 390 below', 'Chi nhánh Bảo Lạc 250 | 260 exceeded'],
        'huy động vốn': ['Chi nhánh Hòa An 500 | 510 exceeded', 'Chi nhánh Bảo Lạc 300 | 280 below'],
      },
    ],
    [
      'under a heading for all plans and one for all results',
      [
        ['KẾT QUẢ THU NGÂN SÁCH NĂM 2025 (triệu đồng)'],
        ['STT', 'Chỉ tiêu', 'Tổ thuế Hòa An', 'Tổ thuế Hà Quảng'],
        ['I', 'Dự toán giao', '', ''],
        [1, 'Thuế GTGT', 500, 400],
        [2, 'Lệ phí trước bạ', 100, 80],
        ['II', 'Kết quả thực hiện', '', ''],
        [1, 'Thuế GTGT', 520, 390],
        [2, 'Lệ phí trước bạ', 90, 85],
      ],
      {
        'Thuế GTGT': ['Tổ thuế Hòa An 500 | 520 exceeded', 'Tổ thuế Hà Quảng 400 | 390 below'],
        'Lệ phí trước bạ': ['Tổ thuế Hòa An 100 | 90 below', 'Tổ thuế Hà Quảng 80 | 85 exceeded'],
      },
    ],
    [
      'in two tables, the units in another order below, under “Đơn vị”',
      [
        ['I. PHÁT TRIỂN ĐOÀN VIÊN NĂM 2025'],
        ['Đơn vị', 'Xã Hòa An', 'Xã Nam Tuấn', 'Cộng'],
        ['- Kế hoạch', 30, 20, 50],
        ['- Thực hiện', 31, 18, 49],
        [],
        ['II. THU ĐOÀN PHÍ NĂM 2025'],
        ['Đơn vị', 'Xã Nam Tuấn', 'Xã Hòa An', 'Cộng'],
        ['- Kế hoạch', 200, 300, 500],
        ['- Thực hiện', 220, 290, 510],
      ],
      {
        'Phát triển đoàn viên': ['Xã Hòa An 30 | 31 exceeded', 'Xã Nam Tuấn 20 | 18 below'],
        'Thu đoàn phí': ['Xã Hòa An 300 | 290 below', 'Xã Nam Tuấn 200 | 220 exceeded'],
      },
    ],
    [
      'of teams that a number tells apart, with what a month came to beside the year so far',
      [
        ['THU BHYT NĂM 2025'],
        ['Nội dung', 'Đội 1', 'Đội 2', 'Đội 3'],
        ['KH năm', 1000, 800, 600],
        ['Thực hiện tháng 12', 100, 60, 50],
        ['Lũy kế từ đầu năm', 1010, 780, 600],
        ['Tỷ lệ % so KH', 101, 97.5, 100],
      ],
      { 'Thu BHYT': ['Đội 1 1000 | 1010 exceeded', 'Đội 2 800 | 780 below', 'Đội 3 600 | 600 met'] },
    ],
    [
      'of quarters that have plans of their own',
      [
        ['TUYỂN SINH NĂM 2025'],
        ['Kỳ', 'Nội dung', 'Trường CĐ Nghề', 'Trường TC Y'],
        ['Quý I', 'KH', 100, 50],
        ['', 'TH', 110, 45],
        ['Quý II', 'KH', 100, 50],
        ['', 'TH', 95, 55],
        ['Quý III', 'KH', 150, 60],
        ['', 'TH', 150, 58],
        ['Quý IV', 'KH', 150, 60],
        ['', 'TH', 140, 60],
      ],
      { 'Tuyển sinh': ['Trường CĐ Nghề 500 | 495 below', 'Trường TC Y 220 | 218 below'] },
    ],
    [
      'of halves and the year, which alone counts',
      [
        ['TUYỂN SINH NĂM 2025'],
        ['Nội dung', 'Trường CĐ Nghề', 'Trường TC Y'],
        ['6 tháng đầu năm', '', ''],
        ['KH', 200, 100],
        ['TH', 205, 100],
        ['6 tháng cuối năm', '', ''],
        ['KH', 300, 120],
        ['TH', 290, 118],
        ['Cả năm', '', ''],
        ['KH', 500, 220],
        ['TH', 495, 218],
      ],
      { 'Tuyển sinh': ['Trường CĐ Nghề 500 | 495 below', 'Trường TC Y 220 | 218 below'] },
    ],
    [
      'named beside KH and TH, with words for a figure, a note and a signature',
      [
        ['ĐẢNG ỦY XÃ - KẾT QUẢ NĂM 2025'],
        ['STT', 'Nội dung', 'Chi bộ 1', 'Chi bộ 2', 'Chi bộ 3', 'Ghi chú'],
        [1, 'KH kết nạp', 2, 1, 1, ''],
        [2, 'TH kết nạp', 'chưa báo cáo', 0, 'chưa báo cáo', 'thiếu nguồn'],
        ['', '', '', '', 'Ngày 31 tháng 12 năm 2025', ''],
        ['', 'NGƯỜI LẬP', '', '', 'BÍ THƯ', ''],
      ],
      { 'kết nạp': ['Chi bộ 1 2 | ellipsis noData', 'Chi bộ 2 1 | 0 below', 'Chi bộ 3 1 | ellipsis noData'] },
    ],
    [
      'with the year before, which is only compared',
      [
        ['XÂY DỰNG NÔNG THÔN MỚI NĂM 2025'],
        ['STT', 'Tiêu chí', 'ĐVT', 'Nội dung', 'Xã Hòa An', 'Xã Nam Tuấn'],
        [1, 'Đường bê tông', 'km', 'Thực hiện năm 2024', 5, 4],
        ['', '', '', 'Kế hoạch năm 2025', 6, 5],
        ['', '', '', 'Thực hiện năm 2025', 6.5, 4.5],
        ['', '', '', 'So sánh TH/KH (%)', 108.3, 90],
      ],
      { 'Đường bê tông': ['Xã Hòa An 6 | 6.5 exceeded', 'Xã Nam Tuấn 5 | 4.5 below'] },
    ],
    [
      'of quarters with their sum under the year’s plan, the whole first',
      [
        ['DIỆN TÍCH TRỒNG RỪNG NĂM 2025'],
        ['Thời gian', 'Toàn tỉnh', 'Hạt Hòa An', 'Hạt Thạch An'],
        ['Kế hoạch', 350, 200, 150],
        ['Quý I', 100, 60, 40],
        ['Quý II', 120, 70, 50],
        ['Quý III', 90, 50, 40],
        ['Quý IV', 40, 25, 15],
        ['Cộng', 350, 205, 145],
      ],
      { 'Diện tích trồng rừng': ['Hạt Hòa An 200 | 205 exceeded', 'Hạt Thạch An 150 | 145 below'] },
    ],
  ])('is a form a unit: rows %s', (_, rows, expected) => {
    const judged = survey(rows);
    expect(inShort(judged)).toEqual(expected);
    expect(judged.problems).toEqual([]);
    expect(judged.unread).toEqual([]);
  });

  it('takes the unit of measure beside the heading, not that of rates: names below a band, numbered columns', () => {
    const judged = survey([
      ['SỐ LIỆU KINH TẾ - XÃ HỘI NĂM 2025'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Toàn tỉnh', 'Chia theo xã', '', ''],
      ['', '', '', '', 'Xã Hòa An', 'Xã Nam Tuấn', 'Xã Cô Ba'],
      ['A', 'B', 'C', 1, 2, 3, 4],
      [1, 'Thu ngân sách', 'Triệu đồng', '', '', '', ''],
      ['', 'Kế hoạch', '', 900, 400, 300, 200],
      ['', 'Thực hiện', '', 890, 410, 290, 190],
      ['', 'Tỷ lệ TH/KH', '%', 98.9, 102.5, 96.7, 95],
      [2, 'Trồng rừng', 'Ha', '', '', '', ''],
      ['', 'Kế hoạch', '', 60, 30, 20, 10],
      ['', 'Thực hiện', '', 58, 28, 20, 10],
      ['', 'Tỷ lệ TH/KH', '%', 96.7, 93.3, 100, 100],
    ]);
    expect(inShort(judged)).toEqual({
      'Thu ngân sách': [
        'Xã Hòa An 400 | 410 exceeded',
        'Xã Nam Tuấn 300 | 290 below',
        'Xã Cô Ba 200 | 190 below',
      ],
      'Trồng rừng': ['Xã Hòa An 30 | 28 below', 'Xã Nam Tuấn 20 | 20 met', 'Xã Cô Ba 10 | 10 met'],
    });
    expect(judged.indicators.map(({ measure }) => measure)).toEqual(['Triệu đồng', 'Ha']);
  });

  it('takes it under one row of headings too: schools', () => {
    const judged = survey([
      ['CHỈ TIÊU NĂM HỌC 2024-2025'],
      ['TT', 'Nội dung', 'Đơn vị tính', 'THCS Hợp Giang', 'THCS Đề Thám'],
      [1, 'Học sinh giỏi', 'em', '', ''],
      ['', '- Chỉ tiêu', '', 40, 30],
      ['', '- Đạt được', '', 44, 24],
      ['', '- Tỷ lệ', '%', 110, 80],
      [2, 'Lên lớp', '%', '', ''],
      ['', '- Chỉ tiêu', '', 98, 97],
      ['', '- Đạt được', '', 99, 95],
    ]);
    expect(judged.indicators.map(({ name, measure }) => [name, measure])).toEqual([
      ['Học sinh giỏi', 'em'],
      ['Lên lớp', '%'],
    ]);
  });

  it('traces target and result to their own rows', () => {
    const [indicator] = survey([
      ['THU QUỸ NĂM 2025'],
      ['Nội dung', 'Xã Hòa An', 'Xã Nam Tuấn'],
      ['Kế hoạch', 600, 500],
      ['Thực hiện', 630, 450],
    ]).indicators;
    const measure = indicator?.measures[1];
    expect(measure?.target.places).toEqual([{ tab: 'Biểu 1', row: 2, column: 2 }]);
    expect(measure?.result.places).toEqual([{ tab: 'Biểu 1', row: 3, column: 2 }]);
  });

  it('adds months without a sum, and leaves the year’s plan open in October', () => {
    const rows: Rows = [
      ['SỐ NGƯỜI THAM GIA BHXH TỰ NGUYỆN NĂM 2025'],
      ['Kỳ', 'BHXH Hòa An', 'BHXH Hạ Lang'],
      ['KH năm', 300, 160],
      ['Quý I', 70, 40],
      ['Quý II', 80, 45],
      ['Quý III', 90, 40],
      ['Quý IV', '', ''],
    ];
    const [told] = Object.values(inShort(survey(rows, { year: 2025, month: 10, day: 10 })));
    expect(told).toEqual(['BHXH Hòa An 300 | 240 inProgress', 'BHXH Hạ Lang 160 | 125 inProgress']);
  });

  it('is of one unit where the columns are its indicators', () => {
    const judged = survey([
      ['Đơn vị: Trạm Y tế xã Hòa An'],
      ['THEO DÕI CHỈ TIÊU NĂM 2025'],
      ['Quý', 'Lượt khám', 'Buổi truyền thông'],
      ['KH năm', 1200, 24],
      ['Quý I', 300, 6],
      ['Quý II', 310, 6],
      ['Quý III', 290, 6],
      ['Quý IV', 305, 5],
      ['Cộng', 1205, 23],
    ]);
    expect(Object.entries(inShort(judged))).toEqual([
      ['Lượt khám', ['Trạm Y tế xã Hòa An 1200 | 1205 exceeded']],
      ['Buổi truyền thông', ['Trạm Y tế xã Hòa An 24 | 23 below']],
    ]);
  });

  it('leaves a plan that stands below months to come open', () => {
    const rows: Rows = [
      ['THU PHÍ CHỢ NĂM 2025'],
      ['Tháng', 'Chợ Xanh', 'Chợ Nước Hai', 'Tổng'],
      [1, 30, 25, 55],
      [2, 33, 25, 58],
      [3, '', '', ''],
      ['Cộng', 63, 50, 113],
      ['KH năm', 360, 300, 660],
    ];
    const [told] = Object.values(inShort(survey(rows, { year: 2025, month: 3, day: 5 })));
    expect(told).toEqual(['Chợ Xanh 360 | 63 inProgress', 'Chợ Nước Hai 300 | 50 inProgress']);
  });

  it('tells a whole beside its parts where the columns are one unit’s', () => {
    const judged = survey([
      ['Đơn vị: Xã Hòa An'],
      ['KẾT NẠP ĐOÀN VIÊN NĂM 2025'],
      ['Nội dung', 'Nam', 'Nữ', 'Tổng'],
      ['Kế hoạch', 10, 10, 20],
      ['Thực hiện', 11, 8, 19],
    ]);
    expect(inShort(judged)).toEqual({
      Nam: ['Xã Hòa An 10 | 11 exceeded'],
      Nữ: ['Xã Hòa An 10 | 8 below'],
      'Kết nạp đoàn viên': ['Xã Hòa An 20 | 19 below'],
    });
  });

  it.each<[string, Rows]>([
    [
      'typed rates that fit nothing',
      [
        ['KẾT QUẢ NĂM 2025'],
        ['Nội dung', 'Xã Hòa An', 'Xã Nam Tuấn'],
        ['Kế hoạch', 600, 500],
        ['Thực hiện', 300, 450],
        ['Tỷ lệ %', 75, 64],
      ],
    ],
    [
      'a sum that is none of the quarters’',
      [
        ['KẾT QUẢ NĂM 2025'],
        ['Quý', 'Xã Hòa An', 'Xã Nam Tuấn'],
        ['KH năm', 600, 500],
        ['Quý I', 300, 250],
        ['Quý II', 320, 240],
        ['Cộng', 500, 450],
      ],
    ],
    [
      'two plans of one thing',
      [
        ['KẾT QUẢ NĂM 2025'],
        ['Nội dung', 'Xã Hòa An', 'Xã Nam Tuấn'],
        ['KH đầu năm', 600, 500],
        ['KH điều chỉnh', 650, 520],
        ['Thực hiện', 630, 510],
      ],
    ],
  ])('is not read by %s', (_, rows) => {
    expect(inShort(survey(rows))).toEqual({});
  });
});

describe('a table whose rows are months and whose columns are the target and the result of each unit', () => {
  const rows = (last: Rows): Rows => [
    ['DOANH THU BƯU CHÍNH NĂM 2025'],
    ['Quý', 'Bưu cục Hòa An', '', 'Bưu cục Bảo Lạc', '', 'Toàn tỉnh', ''],
    ['', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
    ['Quý I', 100, 95, 60, 55, 160, 150],
    ['Quý II', 100, 101, 60, 50, 160, 151],
    ['Quý III', 110, 118, 65, 66, 175, 184],
    ['Quý IV', 110, 111, 65, 64, 175, 175],
    ...last,
  ];

  it.each<[string, Rows]>([
    ['with their sum', [['Cộng', 420, 425, 250, 235, 670, 660]]],
    ['without one', []],
  ])('is a form a unit, %s', (_, last) => {
    const judged = survey(rows(last));
    expect(Object.values(inShort(judged))).toEqual([
      ['Bưu cục Hòa An 420 | 425 exceeded', 'Bưu cục Bảo Lạc 250 | 235 below'],
    ]);
    expect(judged.unread).toEqual([]);
  });
});
