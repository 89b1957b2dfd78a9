import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../src/core/check/wording';
import { findTableLike } from '../../../src/core/ledger/table-like';
import { footnotes } from '../../../src/core/report/footnotes';
import { firstRunQuestion, summaryDone } from '../../../src/core/report/messages';
import type { SourceHint } from '../../../src/core/settings/hint';
import type { Cell, Workbook } from '../../../src/core/workbook/workbook';
import { check, ofKind } from '../check/check';
import { tabOf } from '../survey/in-short';
import { inWords, ledgerOf, unreadOf } from './read';

function bookOf(name: string, rows: readonly (readonly Cell[])[]): Workbook {
  return { tabs: [tabOf(name, rows)] };
}

const SCHOOLS: readonly (readonly Cell[])[] = [
  ['TT', 'Trường', 'Kế hoạch', 'Thực hiện'],
  [1, 'Trường THCS Hòa An', 20, 18],
  [2, 'Trường THCS Nước Hai', 30, 31],
  [3, 'Trường THCS Đức Long', 25, 20],
];

describe('rows beside a table', () => {
  it('are unread below signatures, and named by their cells', () => {
    const rows = [
      ...SCHOOLS,
      [],
      ['', 'Người lập biểu', '', 'Hiệu trưởng'],
      [],
      ['', 'Trường THCS Bình Long (nộp muộn)', 15, 12],
      ['', 'Trường THCS Dân Chủ (nộp muộn)', 10, 10],
    ];
    expect(unreadOf(bookOf('Kế hoạch nhỏ', rows))).toEqual(['Kế hoạch nhỏ: 2 dòng có số chưa đọc, B8:D9']);
  });

  it('are unread above the header where they hold what its columns do', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['KẾ HOẠCH NHỎ NĂM 2024'],
      ['', 'Năm ngoái chuyển sang', 12, 10],
      ...SCHOOLS,
    ];
    expect(unreadOf(bookOf('Kế hoạch nhỏ', rows))).toEqual(['Kế hoạch nhỏ: 1 dòng có số chưa đọc, B2:D2']);
  });

  it('are no alarm: sums with and without a name, receivers with copies, phones, days, decisions, pages', () => {
    const foot: readonly (readonly Cell[])[] = [
      [],
      ['', '', 75, 69],
      ['', 'Tổng cộng', 75, 69],
      [],
      ['', 'Điện thoại', '0912345678'],
      ['', 'Cao Bằng, ngày 05/12/2024', '', 'HIỆU TRƯỞNG'],
      ['Nơi nhận:'],
      ['- Như trên;', 2],
      ['Quyết định số', 187],
      ['', '', '', 1],
    ];
    expect(unreadOf(bookOf('Kế hoạch nhỏ', [...SCHOOLS, ...foot]))).toEqual([]);
  });

  it('are unread behind the last event of a log, but not its sums', () => {
    const log = (...more: readonly (readonly Cell[])[]) =>
      unreadOf(
        bookOf('Sổ thu', [
          ['SỔ THU QUỸ KHUYẾN HỌC NĂM 2024'],
          ['Ngày', 'Chi hội', 'Số tiền'],
          ['05/01/2024', 'Chi hội Phố 1', 500000],
          ['06/02/2024', 'Chi hội Phố 2', 300000],
          ['07/02/2024', 'Chi hội Phố 1', 200000],
          ...more,
        ]),
      );
    expect(log(['', 'Cộng', 1000000], ['', 'Số dư cuối kỳ', 20000])).toEqual([]);
    expect(log([], ['Thủ quỹ', 'Kế toán'], ['Ủng hộ qua bưu điện', '', 90000])).toEqual([
      'Sổ thu: 1 dòng có số chưa đọc, B8:C8',
    ]);
  });
});

describe('columns of a table', () => {
  const header = (...more: readonly string[]) => [['TT', 'Khoa', 'Kế hoạch', 'Thực hiện', ...more]];
  const rows = (...more: readonly Cell[]) => [
    [1, 'Khoa Nội', 20, 18, ...more],
    [2, 'Khoa Ngoại', 30, 31, ...more],
    [3, 'Khoa Nhi', 25, 20, ...more],
  ];

  it('are unread where their heading says nothing known', () => {
    expect(unreadOf(bookOf('Khám', [...header('Chuyển tuyến', 'Tử vong'), ...rows(4, 2)]))).toEqual([
      'Khám: 2 cột có số chưa đọc (Chuyển tuyến, Tử vong), E2:F4',
    ]);
    expect(unreadOf(bookOf('Khám', [...header('', 'Tỷ lệ (%)'), ...rows(4, 90)]))).toEqual([
      'Khám: 1 cột có số chưa đọc, E2:E4',
    ]);
  });

  it('are no alarm: scratch work, last year, expectations, phones, codes, words, what a sum adds up', () => {
    expect(unreadOf(bookOf('Khám', [...header('', 'Nháp'), ...rows('', 7)]))).toEqual([]);
    expect(
      unreadOf(
        bookOf('Khám', [
          ...header('Cùng kỳ 2023', 'Ước cả năm', 'Số điện thoại', 'Mã khoa', 'Ghi chú'),
          ...rows(17, 30, '0912345678', 12, 5),
        ]),
      ),
    ).toEqual([]);
    expect(
      unreadOf(
        bookOf('Khám', [
          ['TT', 'Khoa', 'KH năm', 'Tuần 1', 'Tuần 2', 'Tuần 3', 'Cộng'],
          [1, 'Khoa Nội', 20, 5, 6, 7, 18],
          [2, 'Khoa Ngoại', 30, 10, 11, 10, 31],
        ]),
      ),
    ).toEqual([]);
  });

  it('are unread without a heading where every unit has a figure right behind the others', () => {
    const columns = (...figures: readonly (readonly Cell[])[]) =>
      unreadOf(
        bookOf('Quỹ', [...header(''), ...rows().map((row, index) => [...row, ...(figures[index] ?? [])])]),
      );
    expect(columns([4], [7], [9])).toEqual(['Quỹ: 1 cột có số chưa đọc, E2:E4']);
    expect(columns([4, 12], [7, 15], [9, 11])).toEqual(['Quỹ: 2 cột có số chưa đọc, E2:F4']);
    expect(columns([0, 'bổ sung'], [3, 'bổ sung'], [2, ''])).toEqual(['Quỹ: 1 cột có số chưa đọc, E2:E4']);
  });

  it('are no alarm without a heading: what is worked out, what few units have, what stands apart', () => {
    const columns = (...figures: readonly (readonly Cell[])[]) =>
      unreadOf(
        bookOf('Quỹ', [...header(''), ...rows().map((row, index) => [...row, ...(figures[index] ?? [])])]),
      );
    expect(columns([2], [-1], [5])).toEqual([]);
    expect(columns([90], [103.3], [80])).toEqual([]);
    expect(columns([0.9], [1.033], [0.8])).toEqual([]);
    expect(columns([4], [''], [9])).toEqual([]);
    expect(columns(['', 4], ['', 7], ['', 9])).toEqual([]);
  });

  it('are unread before a result that has no target: they may be one', () => {
    const beside = ['Trường', 'Mức của tỉnh', 'Mức của huyện', 'Thực hiện'];
    const told = unreadOf(
      bookOf('Tuyển sinh', [beside, ['Trường THCS A', 50, 60, 55], ['Trường THCS B', 40, 40, 41]]),
    );
    expect(told).toEqual(['Tuyển sinh: 2 cột có số chưa đọc (Mức của tỉnh, Mức của huyện), B2:C3']);
  });

  it('are no alarm: the month beside what is counted up', () => {
    const beside = ['Trường', 'KH', 'Thực hiện trong kỳ', 'Lũy kế'];
    const rows = [
      ['Trường THCS A', 50, 5, 55],
      ['Trường THCS B', 40, 4, 41],
    ];
    expect(unreadOf(bookOf('Tuyển sinh', [beside, ...rows]))).toEqual([]);
  });

  it("are no alarm: another year's plan, members before the plan", () => {
    const beside = ['Trường', 'Số lớp', 'KH 2024', 'TH 2024', 'KH 2025'];
    const rows = [
      ['Trường THCS A', 8, 50, 55, 60],
      ['Trường THCS B', 9, 40, 41, 45],
    ];
    expect(unreadOf(bookOf('Tuyển sinh', [beside, ...rows]))).toEqual([]);
  });

  it('are printed under "Trong đó" where target and result both have them, and read and not used where one has', () => {
    const rows: readonly (readonly Cell[])[] = [
      ['TT', 'Cửa hàng', 'Kế hoạch', '', '', 'Thực hiện', '', ''],
      ['', '', 'Tổng số', 'Trong đó', '', 'Tổng số', 'Trong đó', ''],
      ['', '', '', 'Bán lẻ', 'Bán buôn', '', 'Bán lẻ', 'Nợ'],
      [1, 'Cửa hàng Chợ Xanh', 100, 60, 40, 90, 30, 60],
      [2, 'Cửa hàng Nước Hai', 80, 50, 30, 85, 45, 40],
    ];
    const { survey, ledger } = ledgerOf(bookOf('Bán hàng', rows));
    expect(survey.unread).toEqual([]);
    expect([3, 4, 6, 7].map((column) => inWords(ledger.fateAt('Bán hàng', 3, column)))).toEqual([
      ...['figure target', 'notUsed part', 'figure result', 'notUsed part'],
    ]);
  });

  it('are unread where a log counts its rows and figures stand beside them', () => {
    const told = unreadOf(
      bookOf('Sổ tuyên truyền', [
        ['SỔ TUYÊN TRUYỀN NĂM 2024'],
        ['Ngày', 'Chi đoàn', 'Nội dung', 'Lượt nghe'],
        ['05/01/2024', 'Chi đoàn Phố 1', 'An toàn giao thông', 120],
        ['06/02/2024', 'Chi đoàn Phố 2', 'Phòng cháy', 80],
      ]),
    );
    expect(told).toEqual(['Sổ tuyên truyền: 1 cột có số chưa đọc (Lượt nghe), D3:D4']);
  });
});

describe('rows without a name', () => {
  it('are the problem of their own table, not of the one above it', () => {
    const lower: readonly (readonly Cell[])[] = [
      ['TT', 'Lớp', 'Kế hoạch', 'Thực hiện'],
      [1, 'Lớp 6A', 5, 4],
      ['', '', 6, 5],
      [2, 'Lớp 6B', 7, 7],
    ];
    const workbook = bookOf('Kế hoạch nhỏ', [...SCHOOLS, [], ['CÁC LỚP NĂM 2024'], ...lower]);
    const { survey, ledger } = ledgerOf(workbook);
    const fates = [3, 7, 8, 9].map((row) => inWords(ledger.fateAt('Kế hoạch nhỏ', row, 2)));
    expect(fates).toEqual(['figure target', 'figure target', 'refused', 'figure target']);
    expect(survey.unread).toEqual([]);
  });
});

describe('tables of several rows a unit, or parts of the year', () => {
  it('leave no row unread that tells target, result or rate of a unit', () => {
    const rows = (name: string, at: number) => [
      [at, name, 'Kế hoạch', 20, 5],
      ['', '', 'Thực hiện', 18, 6],
      ['', '', 'Tỷ lệ (%)', 90, 120],
    ];
    const told = unreadOf(
      bookOf('Hội', [
        ['TT', 'Chi hội', 'Nội dung', 'Kết nạp hội viên', 'Thăm hỏi'],
        ...rows('Chi hội Phố 1', 1),
        ...rows('Chi hội Phố 2', 2),
        ...rows('Chi hội Phố 3', 3),
      ]),
    );
    expect(told).toEqual([]);
  });

  it('leave no row unread that is an indicator of a unit', () => {
    const rows = (name: string, at: number) => [
      [at, name, 'Trồng cây', 'cây', 200, 180],
      ['', '', 'Hiến máu', 'đơn vị', 10, 12],
    ];
    const told = unreadOf(
      bookOf('Phong trào', [
        ['TT', 'Xã', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
        ...rows('Xã Đức Long', 1),
        ...rows('Xã Nam Tuấn', 2),
        ...rows('Xã Bình Long', 3),
      ]),
    );
    expect(told).toEqual([]);
  });

  it('leave no month unread that is added to the others', () => {
    const workbook = bookOf('Tin bài', [
      ['TIN, BÀI NĂM 2024'],
      ['TT', 'Trường', 'KH năm', 'Quý I', 'Quý II', 'Quý III', 'Quý IV'],
      [1, 'Trường THCS Hòa An', 24, 5, 7, 6, 6],
      [2, 'Trường THCS Nước Hai', 20, 8, 3, 5, 2],
      [3, 'Trường THCS Đức Long', 20, 6, 4, 5, 5],
    ]);
    expect(unreadOf(workbook)).toEqual([]);
    const { ledger } = ledgerOf(workbook);
    expect([3, 4, 5, 6].map((column) => inWords(ledger.fateAt('Tin bài', 2, column)))).toEqual(
      Array.from({ length: 4 }, () => 'figure result'),
    );
  });
});

describe('tables that are none of those known', () => {
  it('are unread beside a table in the same tab', () => {
    const rows: readonly (readonly Cell[])[] = [
      ...SCHOOLS,
      [],
      ['STT', 'Môn thi', 'Kế hoạch', 'Thực hiện'],
      [1, 'Cờ vua', 12, 10],
      [2, 'Bóng bàn', 8, 9],
    ];
    const told = unreadOf(bookOf('Phong trào', rows));
    expect(told.join()).toMatch(/^Phong trào: (2 dòng|bảng) có số chưa đọc, [AB][67]:D8$/);
  });

  it('are unread in a tab of their own whose rows are two plans and results', () => {
    const told = unreadOf({
      tabs: [
        tabOf('Kế hoạch nhỏ', SCHOOLS),
        tabOf('Theo tháng', [
          ['TRỒNG CÂY NĂM 2024'],
          ['', 'Xã Đức Long', 'Xã Nam Tuấn'],
          ['KH đầu năm', 100, 90],
          ['KH điều chỉnh', 110, 95],
          ['Thực hiện', 95, 91],
        ]),
      ],
    });
    expect(told).toEqual(['Theo tháng: bảng có số chưa đọc, A3:C5']);
  });

  it('are unread whose header names a plan and a rate, but no units and no result that is known', () => {
    const groups = tabOf('Ủy thác', [
      ['BÁO CÁO ỦY THÁC THÁNG 6/2024'],
      ['STT', 'Loại hộ', 'Tổng dư nợ', 'Nợ quá hạn', 'Tỷ lệ nợ quá hạn (%)', 'KH tăng trưởng'],
      [1, 'Hộ khá', 1000, 2, 0.2, 50],
      [2, 'Hộ nghèo', 2000, 1, 0.1, 40],
    ]);
    expect(unreadOf({ tabs: [tabOf('Kế hoạch nhỏ', SCHOOLS), groups] })).toEqual([
      'Ủy thác: bảng có số chưa đọc, A2:F4',
    ]);
  });

  it('are known by a header that names two of plan, result and rate', () => {
    const below = [
      ['Nhóm 1', 50, 48, 96],
      ['Nhóm 2', 40, 41, 102.5],
    ];
    expect(
      findTableLike([['SẢN LƯỢNG'], ['Nhóm', 'KH tăng trưởng', 'Tăng trưởng', 'Tỷ lệ (%)'], ...below]),
    ).toBe(1);
    expect(findTableLike([['Nhóm', 'Đơn giá', 'Số lượng', 'Thành tiền'], ...below])).toBeNull();
  });

  it.each([
    ['TT', 'Giáo viên', 'Định mức (tiết)', 'Thực dạy (tiết)'],
    ['STT', 'Tuyến xe', 'Kế hoạch (chuyến)', 'Chạy (chuyến)'],
    ['TT', 'Ca', 'Chỉ tiêu', 'Ra lò'],
  ])('are known by a plan beside a numbering: %j', (...header) => {
    const below = [
      [1, 'Một', 400, 420],
      [2, 'Hai', 400, 380],
    ];
    expect(findTableLike([header, ...below])).toBe(0);
    expect(findTableLike([['Mã', ...header.slice(1, 2), 'Đơn giá', 'Tồn'], ...below])).toBeNull();
  });

  it.each([
    ['Quỹ tín dụng', 'Kế hoạch dư nợ', 'Dư nợ'],
    ['Câu lạc bộ', 'Dự kiến hội viên', 'Chỉ tiêu', 'Có mặt'],
    ['Bếp ăn', 'Định mức (suất)', 'Nấu (suất)'],
  ])('are known by a plan beside other figures of what is named: %j', (...header) => {
    const below = [
      ['Đông Khê', 20, 125, 3],
      ['Nước Hai', 16, 12, 4],
    ];
    expect(findTableLike([['BÁO CÁO NĂM 2024'], header, ...below])).toBe(1);
    expect(findTableLike([['KẾ HOẠCH MUA SẮM'], ['Hàng', 'Đơn giá', 'Tồn'], ...below])).toBeNull();
  });

  it.each([
    ['CĐCS', 'ĐV đầu kỳ', 'ĐV tăng', 'CT phát triển', '% đạt'],
    ['Trạm', 'Phát sinh', 'Xử lý xong', 'Tỷ lệ hoàn thành'],
    ['Xóm', 'Hộ', 'Hộ có nước', 'Tỷ lệ so KH'],
  ])('are known by a rate of a plan: %j', (...header) => {
    const below = [
      ['Đông Khê', 20, 18, 90, 90],
      ['Nước Hai', 16, 12, 75, 75],
    ];
    expect(findTableLike([header, ...below])).toBe(0);
    expect(findTableLike([['Xóm', 'Dân số', 'Nữ', 'Tỷ lệ nữ'], ...below])).toBeNull();
  });

  it('are unread where they give figures of units of another tab', () => {
    const units = ['Xã Đức Long', 'Xã Nam Tuấn', 'Xã Bình Long'];
    const fund = tabOf('Quỹ', [
      ['TT', 'Xã', 'Phải nộp', 'Đã nộp'],
      ...units.map((unit, at) => [at + 1, unit, 10, 9]),
    ]);
    const across = tabOf('Trồng cây', [
      ['Nội dung', ...units],
      ['Đã trồng', 100, 200, 300],
    ]);
    const down = tabOf('Hiến máu', [['Số đơn vị máu các nơi'], ...units.map((unit) => [unit, 12])]);
    const phones = tabOf('Danh bạ', [['Liên hệ'], ...units.map((unit) => [unit, '0912 345 678'])]);
    expect(unreadOf({ tabs: [fund, across, down, phones] })).toEqual([
      'Trồng cây: bảng có số chưa đọc, A1:D2',
      'Hiến máu: bảng có số chưa đọc, A2:B4',
    ]);
  });

  it('are no alarm: price lists, stocks, timetables, sums of other tabs', () => {
    const plain = [
      tabOf('Bảng giá', [
        ['TT', 'Mặt hàng', 'ĐVT', 'Đơn giá'],
        [1, 'Giấy', 'ram', 65000],
        [2, 'Bút', 'cái', 5000],
      ]),
      tabOf('Tồn kho', [
        ['STT', 'Vật tư', 'Tồn đầu', 'Nhập', 'Xuất'],
        [1, 'Xi măng', 10, 20, 5],
        [2, 'Thép', 5, 5, 1],
      ]),
      tabOf('Trực', [
        ['Ngày', 'Sáng', 'Chiều'],
        [1, 'Ông A', 'Bà B'],
        [2, 'Bà C', 'Ông D'],
      ]),
    ];
    expect(unreadOf({ tabs: [tabOf('Kế hoạch nhỏ', SCHOOLS), ...plain] })).toEqual([]);
  });
});

describe('logs of which nothing says whose they are', () => {
  const beside = (name: string, rows: readonly (readonly Cell[])[]): Workbook => ({
    tabs: [tabOf('Kế hoạch nhỏ', SCHOOLS), tabOf(name, rows)],
  });

  it.each([
    [
      'a log by place',
      'Nhật ký',
      [
        ['NHẬT KÝ ĐỐI THOẠI NĂM 2024'],
        ['Ngày', 'Nơi tổ chức', 'Số người dự'],
        [{ year: 2024, month: 3, day: 3 }, 'Hội trường Kim Sơn', 20],
        [{ year: 2024, month: 5, day: 3 }, 'Nhà văn hóa Yên Khánh', 25],
      ],
      'A2:C4',
    ],
    [
      'a log of households, its days typed as text',
      'Thoát nghèo',
      [
        ['STT', 'Chủ hộ', 'Nơi ở', 'Ngày công nhận', 'Số khẩu'],
        [1, 'Bùi Văn A', 'Lũng Vân', '01/10/2024', 5],
        [2, 'Bùi Thị B', 'Quyết Chiến', '05/10/2024', 4],
      ],
      'A1:E3',
    ],
    [
      'a log with units in heading rows',
      'Đơn thư',
      [
        ['SỔ THEO DÕI ĐƠN THƯ'],
        ['STT', 'Ngày nhận', 'Người gửi', 'Nội dung', 'Số đơn'],
        ['I', 'UBND phường Đống Đa', '', '', ''],
        [1, { year: 2024, month: 2, day: 15 }, 'A', 'x', 1],
        [2, { year: 2024, month: 3, day: 15 }, 'B', 'y', 2],
      ],
      'A2:E5',
    ],
  ])('are unread, and named beside a table that is read: %s', (_, name, rows, cells) => {
    const told = `${name}: bảng có số chưa đọc vì không rõ cột đơn vị, ${cells}`;
    expect(unreadOf(beside(name, rows))).toEqual([told]);
  });

  it.each([
    ['its title', ['SỔ THEO DÕI GIÁM SÁT NĂM 2024 (mỗi ban 2 cuộc)'], ['Ban HĐND', 'Nội dung giám sát'], 2],
    ['a line', ['NHẬT KÝ DỰ GIỜ', '', 'Chỉ tiêu: 4 tiết/năm'], ['Họ và tên giáo viên', 'Tên bài'], 2],
    ['a line below its title', ['Sổ ghi tuần rừng'], ['Người tuần', 'Lô rừng'], 3],
  ])('are named without a figure where a log states what is to be done: %s', (_, title, headings, row) => {
    const lines = row === 3 ? [title, ['Mỗi người ít nhất 6 buổi']] : [title];
    const log = [
      ...lines,
      ['Ngày', ...headings],
      [{ year: 2024, month: 3, day: 5 }, 'Pháp chế', 'a'],
      ['05/05/2024', 'Pháp chế', 'b'],
      ['', '', ''],
    ];
    const told = `Lịch: sổ chưa đọc vì không rõ cột đơn vị, A${row}:C${row + 2}`;
    expect(unreadOf(beside('Lịch', log))).toEqual([told]);
  });

  it.each([
    ['a book of letters', [['SỔ CÔNG VĂN ĐI NĂM 2024'], ['Ngày', 'Nơi nhận', 'Trích yếu']]],
    ['a calendar', [['LỊCH CÔNG TÁC TUẦN 12'], ['Ngày', 'Buổi', 'Nội dung']]],
    ['a plan of work', [['KẾ HOẠCH THÁNG 3'], ['Ngày', 'Buổi', 'Nội dung']]],
  ])('are no alarm without figures: %s', (_, lines) => {
    const log = [...lines, ['05/03/2024', 'Sáng', 'a'], ['06/03/2024', 'Chiều', 'b']];
    expect(unreadOf(beside('Lịch', log))).toEqual([]);
  });

  it('are no alarm: lists of persons with days of birth and grades, of letters with numbers', () => {
    const persons = [
      ['TT', 'Họ và tên', 'Ngày sinh', 'Ngày vào Đoàn', 'Bậc lương', 'Điện thoại'],
      [1, 'Bùi Văn A', '05/06/1990', '03/02/2010', 4, '0912345678'],
      [2, 'Bùi Thị B', '07/08/1985', '26/03/2005', 6, '0987654321'],
    ];
    const letters = [
      ['TT', 'Ngày đến', 'Số văn bản', 'Trích yếu'],
      [1, '05/06/2024', 17, 'Kế hoạch'],
      [2, '07/08/2024', 25, 'Báo cáo'],
    ];
    expect(unreadOf(beside('Danh bạ', persons))).toEqual([]);
    expect(unreadOf(beside('Công văn', letters))).toEqual([]);
  });
});

describe('logs of two years', () => {
  const log = (year: number, ...units: readonly string[]) =>
    tabOf(`Sổ ${year}`, [
      [`SỔ THEO DÕI TIN, BÀI NĂM ${year}`],
      ['- Mỗi đơn vị 12 tin, bài/năm'],
      ['Ngày', 'Chi đoàn', 'Tiêu đề'],
      ...units.map((unit, at) => [{ year, month: 3, day: at + 1 }, unit, `Tin ${at}`]),
    ]);

  it('say that nothing of the earlier one counts', () => {
    const workbook = { tabs: [log(2023, 'Phố 1', 'Phố 2', 'Phố 1'), log(2024, 'Phố 1', 'Phố 1', 'Phố 2')] };
    const { survey } = ledgerOf(workbook);
    expect(footnotes(survey, []).join(' ')).toContain("không tính 'Sổ 2023' vì là sổ của năm trước.");
  });
});

describe('what staff declare', () => {
  const hint = (tab: string, cells: Partial<SourceHint['cells']>, isUnused = false): SourceHint => {
    const blank = { headerRow: '', unitColumn: '', targetColumn: '', resultColumn: '' };
    return {
      row: 1,
      key: `${tab} › khai`,
      tab,
      isOfSource: false,
      isUnused,
      isList: false,
      name: '',
      cells: { ...blank, ...cells },
    };
  };
  const workbook = bookOf('Bán hàng', [
    ['Cửa hàng', 'Gạo', 'Muối', 'Đường'],
    ['Cửa hàng Chợ Xanh', 40, 30, 20],
    ['Cửa hàng Nước Hai', 35, 25, 15],
  ]);

  it('prints the columns they name, and asks nothing of the others', () => {
    const hints = [hint('Bán hàng', { headerRow: 1, unitColumn: 'A', targetColumn: 'B', resultColumn: 'C' })];
    const { survey, ledger } = ledgerOf(workbook, { hints });
    const fates = [1, 2, 3].map((column) => inWords(ledger.fateAt('Bán hàng', 1, column)));
    expect(fates).toEqual(['figure target', 'figure result', 'notUsed unused']);
    expect(survey.unread).toEqual([]);
  });

  it('says nothing of a tab that they do not use', () => {
    const across = bookOf('Theo tháng', [
      ['', 'Xã Đức Long', 'Xã Nam Tuấn'],
      ['KH đầu năm', 100, 90],
      ['KH điều chỉnh', 110, 95],
      ['Thực hiện', 95, 91],
    ]);
    expect(ledgerOf(across).survey.unread).toHaveLength(1);
    expect(ledgerOf(across, { hints: [hint('Theo tháng', {}, true)] }).survey.unread).toEqual([]);
  });
});

describe('what people are told', () => {
  const workbook = bookOf('Thu quỹ', [
    ...SCHOOLS,
    ['', 'Thủ quỹ', '', 'Hiệu trưởng'],
    ['', 'Trường THCS Bình Long', 15, 12],
  ]);
  const words = 'Thu quỹ: 1 dòng có số chưa đọc, B6:D6';

  it('says it in dialog, toast and foot', () => {
    const { survey } = ledgerOf(workbook);
    const leftAlone = { hidden: [], converted: [], strangers: [], brokenRecord: null };
    const names = { summary: 'Tổng hợp', below: 'Đơn vị chưa đạt' };
    expect(firstRunQuestion(survey, names, { leftAlone, locale: 'vi_VN' })).toContain(words);
    expect(summaryDone(survey, leftAlone)).toContain(` ${words}.`);
    expect(footnotes(survey, [])).toContain(`${words}, chưa tính vào bảng này.`);
  });

  it('is a finding of the check with what to do', () => {
    const [finding] = ofKind(check(workbook), 'unread');
    expect(finding && findingWords(finding)).toMatchObject({
      found: '1 dòng có số chưa đọc, B6:D6',
      suggestion: expect.stringContaining('Nếu là đơn vị của biểu'),
    });
  });

  it('says nothing of a source that staff do not use', () => {
    const { survey } = ledgerOf(workbook);
    const [indicator] = survey.indicators;
    expect(indicator).toBeDefined();
    const unused = ledgerOf(workbook, {
      settings: [
        {
          ...{
            applies: null,
            basis: null,
            part: null,
            only: null,
            key: indicator?.key ?? '',
            name: null,
            measure: null,
            calculation: 'unused' as const,
          },
          ...{ target: null, targetColumn: null, resultColumn: null, threshold: null },
          ...{
            direction: null,
            due: null,
            blankIsZero: false,
            targetTime: null,
            evaluation: null,
            merging: null,
          },
        },
      ],
    });
    expect(unused.survey.unread).toEqual([]);
  });
});
