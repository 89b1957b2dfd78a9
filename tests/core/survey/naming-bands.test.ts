import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function judged(...rows: readonly (readonly Cell[])[]): readonly string[][] {
  return [...verdicts(surveyTabs([tabOf('Biểu 1', rows)]))];
}

describe('bands over a target and a result', () => {
  it('name their indicators though they sound as results do: a commune’s budget, numbered', () => {
    expect(
      judged(
        ['TT', 'Xã', 'I. Thu ngân sách (tr.đ)', '', '', 'II. Giải ngân (%)', '', ''],
        ['', '', 'DT', 'TH', '%', 'KH', 'TH', 'So KH'],
        [1, 'Xã Bình Dương', 500, 520, 104, 98, 98, 100],
        [2, 'Xã Trưng Vương', 400, 360, 90, 100, 95, 95],
        [3, 'Xã Hồng Việt', 300, 300, 100, 95, 95, 100],
      ),
    ).toEqual([
      [
        'Thu ngân sách (tr.đ)',
        ...['Xã Bình Dương 520/500 Vượt', 'Xã Trưng Vương 360/400 Chưa đạt', 'Xã Hồng Việt 300/300 Đạt'],
      ],
      [
        'Giải ngân (%)',
        ...['Xã Bình Dương 98/98 Đạt', 'Xã Trưng Vương 95/100 Chưa đạt', 'Xã Hồng Việt 95/95 Đạt'],
      ],
    ]);
  });

  it('name them: a union’s branches, each with other words for a plan', () => {
    expect(
      judged(
        ['TT', 'CĐCS', 'Kết nạp mới', '', 'Chỉ tiêu giới thiệu Đảng', ''],
        ['', '', 'CT giao', 'KQ', 'Giao', 'Đạt'],
        [1, 'CĐCS Đông Khê', 5, 5, 1, 1],
        [2, 'CĐCS Nước Hai', 6, 4, 2, 1],
      ).map(([name]) => name),
    ).toEqual(['Kết nạp mới', 'Chỉ tiêu giới thiệu Đảng']);
  });

  it('name them: schools', () => {
    expect(
      judged(
        ['Trường', 'Trúng tuyển', '', 'Nhập học', ''],
        ['', 'Chỉ tiêu', 'Thực hiện', 'Chỉ tiêu', 'Thực hiện'],
        ['Trường THPT Bế Văn Đàn', 100, 100, 100, 95],
      ),
    ).toEqual([
      ['Trúng tuyển', 'Trường THPT Bế Văn Đàn 100/100 Đạt'],
      ['Nhập học', 'Trường THPT Bế Văn Đàn 95/100 Chưa đạt'],
    ]);
  });

  it.each([
    ['Tỷ lệ nợ BHXH so với số phải thu (%)', 'Mục tiêu', 'Đạt', 'Chưa đạt'],
    ['Số đoàn viên tăng so với đầu năm', 'KH', 'Chưa đạt', 'Vượt'],
    ['Thu ngân sách so với dự toán giao', 'Dự toán', 'Chưa đạt', 'Vượt'],
    ['Tỷ lệ học sinh đến lớp so sánh với tổng số', 'Chỉ tiêu', 'Chưa đạt', 'Vượt'],
  ])('name them before they say what they are measured by: %s', (band, target, low, high) => {
    expect(
      judged(
        ['KẾT QUẢ NĂM 2024', '', '', '', '', ''],
        ['TT', 'Xã', band, '', 'Mô hình mới', ''],
        ['', '', target, 'Thực hiện', 'KH', 'TH'],
        [1, 'Xã Bình Dương', 50, 42, 2, 2],
        [2, 'Xã Trưng Vương', 40, 46, 1, 1],
      ),
    ).toEqual([
      [expect.stringMatching(/ so /), `Xã Bình Dương 42/50 ${low}`, `Xã Trưng Vương 46/40 ${high}`],
      ['Mô hình mới', 'Xã Bình Dương 2/2 Đạt', 'Xã Trưng Vương 1/1 Đạt'],
    ]);
  });

  it.each(['So với', 'Tăng, giảm so với cùng kỳ', 'Tỷ lệ thực hiện so với kế hoạch', 'Cùng kỳ năm trước'])(
    'name none where they only compare: %s',
    (band) => {
      expect(
        judged(
          ['KẾT QUẢ NĂM 2024', '', '', '', '', ''],
          ['TT', 'Xã', 'Thu quỹ', '', band, ''],
          ['', '', 'KH', 'TH', 'KH', 'TH'],
          [1, 'Xã Bình Dương', 50, 42, 84, 105],
          [2, 'Xã Trưng Vương', 40, 46, 115, 98],
        ).map(([name]) => name),
      ).toEqual(['Thu quỹ']);
    },
  );

  it('name none where they say no more than that there are results', () => {
    expect(
      judged(
        ['BÁN BẢO HIỂM NĂM 2024', '', ''],
        ['Đại lý', 'Kết quả thực hiện năm 2024', ''],
        ['', 'Giao', 'Đạt'],
        ['Đại lý A', 10, 9],
      ),
    ).toEqual([['Bán bảo hiểm', 'Đại lý A 9/10 Chưa đạt']]);
  });
});

describe('a total among named parts', () => {
  it.each([
    ['ha', 'TRỒNG RỪNG', 'Thực hiện (ha)', 'Tập trung', 'Phân tán', 'Cộng', 'Trồng rừng (ha)'],
    ['người', 'THAM GIA BẢO HIỂM', 'Đạt (người)', 'Tự nguyện', 'Hộ', 'Tổng', 'Tham gia bảo hiểm (người)'],
    ['con', 'TIÊM PHÒNG ĐÀN GIA SÚC', 'Đã tiêm (con)', 'Trâu', 'Bò', 'Tổng số', 'Tiêm (con)'],
  ])('is never called by a unit of measure: %s', (measure, title, band, first, second, sum, name) => {
    const found = judged(
      [`KẾT QUẢ ${title} NĂM 2024`],
      ['Xã', `Kế hoạch (${measure})`, '', '', band, '', ''],
      ['', first, second, sum, first, second, sum],
      ['Xã A', 10, 5, 15, 8, 5, 13],
      ['Xã B', 20, 1, 21, 22, 1, 23],
    );
    expect(found.map(([called]) => called)).toEqual([
      `${first} (${measure})`,
      `${second} (${measure})`,
      name,
    ]);
  });

  it('is told from another by the unit of measure where nothing else does', () => {
    const found = judged(
      ['Xóm', 'Kế hoạch (hộ)', 'Kế hoạch (khẩu)', 'Thực hiện (hộ)', 'Thực hiện (khẩu)'],
      ['Xóm A', 10, 50, 8, 44],
    );
    expect(found.map(([called]) => called)).toEqual(['Hộ (hộ)', 'Khẩu (khẩu)']);
  });

  it.each([
    ['what was agreed, which is no estimate', 'Ký giao ước thi đua'],
    ['rules of villages', 'Hương ước, quy ước'],
    ['agreements of workers', 'Thỏa ước lao động tập thể'],
    ['ranks', 'Xếp hạng OCOP'],
    ['classes', 'Xếp loại A'],
    ['what was registered', 'Đăng ký thi đua'],
    ['what was vowed', 'Cam kết bảo vệ rừng'],
  ])('name %s', (_, band) => {
    expect(
      judged(
        ['TT', 'Xã', band, '', 'Hiến máu', ''],
        ['', '', 'KH', 'KQ', 'KH', 'KQ'],
        [1, 'Xã Bình Dương', 10, 11, 20, 18],
        [2, 'Xã Hồng Việt', 9, 7, 15, 15],
      ),
    ).toEqual([
      [band, 'Xã Bình Dương 11/10 Vượt', 'Xã Hồng Việt 7/9 Chưa đạt'],
      ['Hiến máu', 'Xã Bình Dương 18/20 Chưa đạt', 'Xã Hồng Việt 15/15 Đạt'],
    ]);
  });

  it('name nothing where they compare with a plan and with last year', () => {
    expect(
      judged(
        ['TT', 'Xã', 'Kế hoạch', 'Thực hiện', 'So sánh (%)', ''],
        ['', '', '', '', 'KH', 'TH năm trước'],
        [1, 'Xã Bình Dương', 10, 11, 110, 105],
        [2, 'Xã Hồng Việt', 9, 7, 77.8, 99],
      ).map(([, ...rows]) => rows),
    ).toEqual([['Xã Bình Dương 11/10 Vượt', 'Xã Hồng Việt 7/9 Chưa đạt']]);
  });

  it('leave an estimate one', () => {
    expect(
      judged(
        ['TT', 'CĐCS', 'KH ký thỏa ước', 'Đã ký thỏa ước', 'Ước cả năm'],
        [1, 'CĐCS Đông Khê', 10, 9, 10],
        [2, 'CĐCS Nước Hai', 12, 12, 13],
      ).map(([, ...rows]) => rows),
    ).toEqual([['CĐCS Đông Khê 9/10 Chưa đạt', 'CĐCS Nước Hai 12/12 Đạt']]);
  });

  it.each([
    ['Khởi công', 'Hoàn thành'],
    ['Kết nạp mới', 'Chi hội vững mạnh'],
    ['Số hộ nghèo', 'Số hộ nghèo được hỗ trợ'],
    ['Nguồn', 'Đã thu'],
  ])('of targets and of results both over %s and %s leave these names', (first, second) => {
    expect(
      judged(
        ['TT', 'Xã', 'Giao', '', 'Đạt được', ''],
        ['', '', first, second, first, second],
        [1, 'Xã Bình Dương', 10, 20, 9, 24],
        [2, 'Xã Hồng Việt', 9, 15, 8, 16],
      ).map(([name, ...rows]) => [name, ...rows.map((row) => row.replace(/ \D*$/, ''))]),
    ).toEqual([
      [expect.stringContaining(first), 'Xã Bình Dương 9/10', 'Xã Hồng Việt 8/9'],
      [expect.stringContaining(second), 'Xã Bình Dương 24/20', 'Xã Hồng Việt 16/15'],
    ]);
  });
});

describe('bands of what was pledged', () => {
  it('leave a result’s word and a rank below both of them names', () => {
    expect(
      judged(
        ['TT', 'Xã', 'Đăng ký', '', 'Kết quả đạt được', ''],
        ['', '', 'Đã thu', 'Thứ hạng DDCI', 'Đã thu', 'Thứ hạng DDCI'],
        [1, 'Xã Bình Dương', 10, 3, 11, 5],
        [2, 'Xã Hồng Việt', 9, 12, 7, 9],
      ),
    ).toEqual([
      ['Đã thu', 'Xã Bình Dương 11/10 Vượt', 'Xã Hồng Việt 7/9 Chưa đạt'],
      ['Thứ hạng DDCI ↓', 'Xã Bình Dương 5/3 Chưa đạt', 'Xã Hồng Việt 9/12 Đạt'],
    ]);
  });

  it('name the pair below them', () => {
    expect(
      judged(
        ['TT', 'Xã', 'Nguồn', '', 'Đã thu', ''],
        ['', '', 'Đăng ký', 'Số đạt', 'Đăng ký', 'Số đạt'],
        [1, 'Xã Bình Dương', 10, 11, 20, 18],
        [2, 'Xã Hồng Việt', 9, 7, 15, 15],
      ).map(([name]) => name),
    ).toEqual(['Nguồn', 'Đã thu']);
  });
});

describe('words that set a role apart', () => {
  const rows: Cell[][] = [
    [1, 'Xã Bình Dương', 10, 11, 20, 18],
    [2, 'Xã Hồng Việt', 9, 7, 15, 15],
  ];

  it.each([
    ['Giao: Trồng rừng', 'Thực hiện: Trồng rừng', 'Giao: Tin bài', 'Thực hiện: Tin bài'],
    ['Trồng rừng (Giao)', 'Trồng rừng (TH)', 'Tin bài (Giao)', 'Tin bài (TH)'],
    ['Trồng rừng - CT', 'Trồng rừng - TH', 'Tin bài – CT', 'Tin bài – TH'],
  ])('pair %s with %s', (...headings) => {
    expect(judged(['TT', 'Xã', ...headings], ...rows)).toEqual([
      ['Trồng rừng', 'Xã Bình Dương 11/10 Vượt', 'Xã Hồng Việt 7/9 Chưa đạt'],
      ['Tin bài', 'Xã Bình Dương 18/20 Chưa đạt', 'Xã Hồng Việt 15/15 Đạt'],
    ]);
  });

  it.each([
    ['KH thu nợ đọng', 'TH thu nợ đọng', 'Thu nợ đọng'],
    ['Giao Tổng thu', 'Đạt Tổng thu', 'Tổng thu'],
    ['Thu nợ đọng BHXH KH', 'Thu nợ đọng BHXH TH', 'Thu nợ đọng BHXH'],
  ])('are plan and result of one thing whatever else its words say: %s | %s', (plan, result, name) => {
    expect(judged(['TT', 'Xã', plan, result, 'KH Tin bài', 'TH Tin bài'], ...rows)).toEqual([
      [name, 'Xã Bình Dương 11/10 Vượt', 'Xã Hồng Việt 7/9 Chưa đạt'],
      ['Tin bài', 'Xã Bình Dương 18/20 Chưa đạt', 'Xã Hồng Việt 15/15 Đạt'],
    ]);
  });

  it('are none where they say against what figures are set', () => {
    const read = judged(['TT', 'Xã', 'KH', 'TH', 'KH so với cùng kỳ', 'TH so với cùng kỳ'], ...rows);
    expect(read).toEqual([[expect.any(String), 'Xã Bình Dương 11/10 Vượt', 'Xã Hồng Việt 7/9 Chưa đạt']]);
  });

  it('pair nothing where only one of plan and result is set apart, or something else is', () => {
    const read = judged(['TT', 'Xã', 'Kế hoạch', 'Kết quả', 'Trường học (TH)', 'Trường học (THCS)'], ...rows);
    expect(read).toEqual([[expect.any(String), 'Xã Bình Dương 11/10 Vượt', 'Xã Hồng Việt 7/9 Chưa đạt']]);
  });
});
