import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function judged(...rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf('Biểu', rows)]);
  return { lines: verdicts(survey).map((line) => line.slice(1)), problems: problems(survey) };
}

describe('a column that no word calls a result', () => {
  it.each([
    [
      'a base before the target',
      [
        ['TT', 'Xã', 'Số hộ', 'Chỉ tiêu'],
        [1, 'Xã Cô Ba', 90, 80],
        [2, 'Xã Hồng Trị', 70, 75],
      ],
    ],
    [
      'what is not done yet',
      [
        ['TT', 'Trạm', 'Kế hoạch', 'Tồn đọng'],
        [1, 'Trạm Cô Ba', 10, 4],
        [2, 'Trạm Hồng Trị', 8, 6],
      ],
    ],
    [
      'overdue debts beside loans',
      [
        ['TT', 'Tổ', 'Kế hoạch cho vay', 'Nợ quá hạn'],
        [1, 'Tổ Cô Ba', 90, 8],
        [2, 'Tổ Hồng Trị', 70, 7],
      ],
    ],
    [
      'who was expelled beside who is to be admitted',
      [
        ['TT', 'Chi bộ', 'Chỉ tiêu kết nạp', 'Đảng viên bị khai trừ'],
        [1, 'Chi bộ Cô Ba', 9, 1],
        [2, 'Chi bộ Hồng Trị', 7, 0],
      ],
    ],
    [
      'money beside a number of trees',
      [
        ['TT', 'Chi đoàn', 'Kế hoạch', 'Kinh phí (nghìn đồng)'],
        [1, 'Chi đoàn Cô Ba', 10, 500],
        [2, 'Chi đoàn Hồng Trị', 8, 400],
      ],
    ],
    [
      'what stands beside targets that a title hands out',
      [
        ['PHỤ LỤC GIAO CHỈ TIÊU SÁNG KIẾN NĂM 2024'],
        ['TT', 'Trường', 'Chỉ tiêu', 'Số giáo viên hiện có'],
        [1, 'Trường Cô Ba', 12, 14],
        [2, 'Trường Hồng Trị', 20, 18],
      ],
    ],
    [
      'a year',
      [
        ['TT', 'Người được khen', 'Khoa', 'Năm được khen'],
        [1, 'Nguyễn Văn A', 'Khoa Nội', 2022],
        [2, 'Trần Thị B', 'Khoa Nhi', 2024],
      ],
    ],
    [
      'the number of a decision',
      [
        ['TT', 'Chủ hộ', 'Thôn', 'Số QĐ'],
        [1, 'Nguyễn Văn A', 'Thôn Đoài', 125],
        [2, 'Trần Thị B', 'Thôn Đông', 126],
      ],
    ],
  ])('is none by being the only one left: %s', (_, rows) => {
    const { lines } = judged(...rows);
    expect(lines.flat().filter((line) => / \d+\/\d+ | (?:2022|2024|125|126)\//.test(line))).toEqual([]);
  });

  it.each([
    ['Kế hoạch', 'Số tin đã đăng'],
    ['Chỉ tiêu', 'Kết nạp'],
    ['Kế hoạch chăn nuôi lợn', 'Số lợn'],
    ['Chỉ tiêu', 'Số người tham gia'],
  ])('is the result right of its target: %s | %s', (target, result) => {
    const { lines } = judged(
      ['KẾ HOẠCH NĂM 2024'],
      ['TT', 'Đơn vị', target, result],
      [1, 'Đội Cô Ba', 10, 8],
      [2, 'Đội Hồng Trị', 5, 15],
    );
    expect(lines).toEqual([['Đội Cô Ba 8/10 Chưa đạt', 'Đội Hồng Trị 15/5 Vượt']]);
  });

  it('leaves the targets to results in another tab', () => {
    const survey = surveyTabs([
      tabOf('Giao chỉ tiêu', [
        ['GIAO CHỈ TIÊU HIẾN MÁU NĂM 2024'],
        ['TT', 'Xã', 'Dân số', 'Chỉ tiêu giao'],
        [1, 'Xã Cô Ba', 2500, 40],
        [2, 'Xã Hồng Trị', 1800, 30],
      ]),
      tabOf('Kết quả', [
        ['KẾT QUẢ HIẾN MÁU NĂM 2024'],
        ['TT', 'Xã', 'Số đơn vị máu'],
        [1, 'Xã Cô Ba', 38],
        [2, 'Xã Hồng Trị', 31],
      ]),
    ]);
    expect(verdicts(survey).map((line) => line.slice(1))).toEqual([
      ['Xã Cô Ba 38/40 Chưa đạt', 'Xã Hồng Trị 31/30 Vượt'],
    ]);
  });
});

describe('"Hoàn thành" over counts', () => {
  it.each([
    [
      'with what is left to do',
      ['Kế hoạch', 'Hoàn thành', 'Đang xây dựng'],
      [10, 8, 2],
      [7, 7, 0],
      [12, 6, 6],
    ],
    ['with a rate of it', ['Chỉ tiêu', 'Hoàn thành', 'Tỷ lệ (%)'], [10, 8, 80], [7, 7, 100], [12, 6, 50]],
    ['with what is missing', ['KH', 'Hoàn thành', 'Còn thiếu'], [10, 8, 2], [7, 7, 0], [12, 6, 6]],
  ])('is the result %s', (_, headings, ...figures) => {
    const rows = figures.map((own, index) => [
      index + 1,
      `Xã ${['Cô Ba', 'Hồng Trị', 'Bảo Toàn'][index]}`,
      ...own,
    ]);
    const { lines } = judged(['TT', 'Xã', ...headings], ...rows);
    expect(lines).toEqual([['Xã Cô Ba 8/10 Chưa đạt', 'Xã Hồng Trị 7/7 Đạt', 'Xã Bảo Toàn 6/12 Chưa đạt']]);
  });

  it('is a rate beside the result', () => {
    const { lines } = judged(
      ['TT', 'Xã', 'KH', 'Đã xây', 'Hoàn thành'],
      [1, 'Xã Cô Ba', 10, 8, 80],
      [2, 'Xã Hồng Trị', 20, 10, 50],
    );
    expect(lines).toEqual([['Xã Cô Ba 8/10 Chưa đạt', 'Xã Hồng Trị 10/20 Chưa đạt']]);
  });
});

describe('results that are told by what their target is set for', () => {
  const read = (headings: string, ...figures: readonly (readonly number[])[]) =>
    judged(
      ['TT', 'Xã', ...headings.split(' | ')],
      ...figures.map((own, at) => [at + 1, `Xã ${['Cô Ba', 'Hồng Trị'][at]}`, ...own]),
    ).lines;
  const expected = [['Xã Cô Ba 8/10 Chưa đạt', 'Xã Hồng Trị 7/7 Đạt']];

  it.each<[string, ...(readonly (readonly number[])[])]>([
    ['Hộ đầu kỳ | KH thoát nghèo | Số hộ thoát nghèo | Số hộ tái nghèo', [90, 10, 8, 1], [70, 7, 7, 2]],
    ['HTX đầu năm | Chỉ tiêu thành lập HTX mới | HTX mới | HTX cuối năm', [9, 10, 8, 17], [5, 7, 7, 12]],
    ['Kế hoạch kiểm tra | Số cơ sở được kiểm tra | Số cơ sở đạt', [10, 8, 6], [7, 7, 7]],
    ['Số cuộc theo kế hoạch | Số cuộc đã thực hiện | Số kết luận đã ban hành', [10, 8, 6], [7, 7, 7]],
  ])('has the one that is called so: %s', (headings, ...figures) => {
    expect(read(headings, ...figures)).toEqual(expected);
  });

  it.each<[string, ...(readonly (readonly number[])[])]>([
    ['KH thoát nghèo | Số hộ thoát nghèo | Số người thoát nghèo', [10, 8, 20], [7, 7, 15]],
    ['Kế hoạch tiêm trẻ dưới 1 tuổi | Trẻ dưới 1 tuổi | Số mũi', [10, 8, 20], [7, 7, 15]],
    ['Chỉ tiêu trồng cây | Lớp trồng cây | Số cây', [100, 8, 90], [70, 7, 70]],
    ['Kế hoạch kiểm tra | Vụ đã xử lý qua kiểm tra | Cuộc đã tổ chức', [10, 1, 8], [7, 2, 7]],
  ])('has none where several are, or it counts another thing: %s', (headings, ...figures) => {
    expect(read(headings, ...figures)).toEqual([]);
  });
});

describe('a plan and a result in one cell', () => {
  const told = (heading: string, ...cells: readonly Cell[]) =>
    judged(
      ['TT', 'Xã', heading],
      ...cells.map((cell, at): Cell[] => [at + 1, `Xã ${['Cô Ba', 'Hồng Trị', 'Kim Cúc'][at]}`, cell]),
    ).problems;

  it.each([
    ['Tin bài (KH/TH)', '20/18'],
    ['Kết nạp: TH/KH', '18/20'],
    ['Đã nộp/phải nộp', '1.500/2.000'],
  ])('are told under a heading that names both: %s', (heading, cell) => {
    expect(told(heading, cell, cell, cell)).toEqual([expect.stringContaining('resultWithoutFigures')]);
  });

  it('are not where the heading names other things: a number and a day', () => {
    expect(told('Số/ngày', '20/1', '12/12', '24/2').join()).not.toContain('resultWithoutFigures');
  });
});
