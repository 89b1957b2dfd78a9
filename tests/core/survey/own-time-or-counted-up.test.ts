import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

/** What is judged, and what the foot says of columns that are not. */
function read(rows: readonly Row[], tab = 'Biểu') {
  const survey = surveyTabs([tabOf(tab, rows)]);
  return {
    lines: verdicts(survey).map(([, ...lines]) => lines),
    foot: footnotes(survey, []).filter((line) => line.includes('không xét')),
  };
}

const YEAR = 'KẾT NẠP ĐẢNG VIÊN NĂM 2024';

describe('"Lũy kế" beside a result of its own time', () => {
  it.each<[string, readonly Row[]]>([
    [
      'behind the rate',
      [
        [YEAR],
        ['TT', 'Đảng bộ', 'CT', 'KQ', '% HT', 'LK'],
        [1, 'ĐB Quân sự', 10, 8, 80, 14],
        [2, 'ĐB Công an', 12, 12, 100, 16],
        [3, 'ĐB Biên phòng', 8, 9, 112.5, 12],
      ],
    ],
    [
      'before the rate',
      [
        ['THU QUỸ THÁNG 12 NĂM 2024'],
        ['TT', 'Đảng bộ', 'Dự toán', 'Lũy kế', 'Thực thu', 'Tỷ lệ (%)'],
        [1, 'ĐB Quân sự', 10, 80, 8, 80],
        [2, 'ĐB Công an', 12, 95, 12, 100],
        [3, 'ĐB Biên phòng', 8, 70, 9, 112.5],
      ],
    ],
    [
      'by typed shortfalls',
      [
        [YEAR],
        ['TT', 'Đảng bộ', 'Kế hoạch', 'Thực hiện', 'Lũy kế', 'Còn thiếu'],
        [1, 'ĐB Quân sự', 10, 8, 14, 2],
        [2, 'ĐB Công an', 12, 12, 16, 0],
        [3, 'ĐB Biên phòng', 8, 9, 12, ''],
      ],
    ],
  ])('is not judged where typed figures tell: %s', (_, rows) => {
    expect(read(rows)).toEqual({
      lines: [['ĐB Quân sự 8/10 Chưa đạt', 'ĐB Công an 12/12 Đạt', 'ĐB Biên phòng 9/8 Vượt']],
      foot: [],
    });
  });

  it('is judged where the rates are its own', () => {
    const { lines, foot } = read([
      [YEAR],
      ['TT', 'Đảng bộ', 'CT', 'KQ', 'LK', '% HT'],
      [1, 'ĐB Quân sự', 10, 8, 14, 140],
      [2, 'ĐB Công an', 12, 12, 16, 133.3],
      [3, 'ĐB Biên phòng', 8, 9, 12, 150],
    ]);
    expect(lines).toEqual([['ĐB Quân sự 14/10 Vượt', 'ĐB Công an 16/12 Vượt', 'ĐB Biên phòng 12/8 Vượt']]);
    expect(foot).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['KH', 'TH', 'Lũy kế nhiệm kỳ'],
    ['Chỉ tiêu', 'Kết quả', 'LK 5 năm'],
    ['KH năm', 'TH năm', 'Lũy kế'],
  ])('is not judged by words of a longer time, and named: %s | %s | %s', (target, result, whole) => {
    const { lines, foot } = read([
      [YEAR],
      ['TT', 'Xã', target, result, whole],
      [1, 'Xã Cô Ba', 10, 8, 14],
      [2, 'Xã Hồng Trị', 12, 12, 18],
    ]);
    expect(lines).toEqual([['Xã Cô Ba 8/10 Chưa đạt', 'Xã Hồng Trị 12/12 Đạt']]);
    expect(foot).toEqual([`Biểu: bảng này không xét cột ${whole} (E3:E4).`]);
  });

  it("stays the result where the plan is the term's by the figures, though the year's is headed as its own", () => {
    const { lines, foot } = read([
      ['KẾT NẠP NHIỆM KỲ 2020-2024'],
      ['TT', 'Xã', 'KH', 'TH năm 2024', 'Lũy kế nhiệm kỳ'],
      [1, 'Xã Cô Ba', 50, 10, 48],
      [2, 'Xã Hồng Trị', 60, 12, 61],
    ]);
    expect(lines).toEqual([['Xã Cô Ba 48/50 Chưa đạt', 'Xã Hồng Trị 61/60 Vượt']]);
    expect(foot).toEqual(['Biểu: bảng này không xét cột TH năm 2024 (D3:D4).']);
  });

  it.each<[string, readonly Row[], string]>([
    ['one row of headings', [['TT', 'Xã', 'CT', 'LK', 'KQ']], 'LK (D3:D4)'],
    [
      'a band',
      [
        ['TT', 'Xã', 'Giao', 'Kết quả', ''],
        ['', '', '', 'Luỹ kế', 'Trong năm'],
      ],
      'Kết quả – Luỹ kế (D4:D5)',
    ],
  ])(
    "is not judged where it is far above the year's plan that the other meets, and named: %s",
    (_, header, named) => {
      const { lines, foot } = read([
        [YEAR],
        ...header,
        [1, 'Xã Cô Ba', 10, 30, 8],
        [2, 'Xã Hồng Trị', 12, 41, 12],
      ]);
      expect(lines).toEqual([['Xã Cô Ba 8/10 Chưa đạt', 'Xã Hồng Trị 12/12 Đạt']]);
      expect(foot).toEqual([`Biểu: bảng này không xét cột ${named}.`]);
    },
  );

  it('is told apart for each of several indicators, under bands of roles too', () => {
    const { lines } = read([
      [YEAR],
      ['TT', 'Xã', 'Kế hoạch', '', 'Thực hiện', '', 'Lũy kế', ''],
      ['', '', 'Đoàn viên', 'CĐCS', 'Đoàn viên', 'CĐCS', 'Đoàn viên', 'CĐCS'],
      [1, 'Xã Cô Ba', 10, 2, 8, 2, 30, 7],
      [2, 'Xã Hồng Trị', 12, 2, 12, 1, 41, 9],
    ]);
    expect(lines).toEqual([
      ['Xã Cô Ba 8/10 Chưa đạt', 'Xã Hồng Trị 12/12 Đạt'],
      ['Xã Cô Ba 2/2 Đạt', 'Xã Hồng Trị 1/2 Chưa đạt'],
    ]);
  });

  it('is not judged in a form of one unit either', () => {
    const { lines, foot } = read(
      [
        ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024'],
        ['TT', 'Chỉ tiêu', 'KH', 'TH', 'Lũy kế'],
        [1, 'Kết nạp đoàn viên', 10, 8, 30],
        [2, 'Tin, bài', 12, 12, 41],
        [3, 'Thành lập CĐCS', 8, 9, 22],
      ],
      'Xã Cô Ba',
    );
    expect(lines).toEqual([['Xã Cô Ba 8/10 Chưa đạt'], ['Xã Cô Ba 12/12 Đạt'], ['Xã Cô Ba 9/8 Vượt']]);
    expect(foot).toEqual(['Xã Cô Ba: bảng này không xét cột Lũy kế (E3:E5).']);
  });

  it("stays the result, the other named, where neither is far from the plan, or a month's table leaves open whose the plan is", () => {
    const open = (title: string, done: readonly number[]) =>
      read([
        [title],
        ['TT', 'Xã', 'KH', 'TH', 'LK'],
        [1, 'Xã Cô Ba', 10, 8, done[0] ?? 0],
        [2, 'Xã Hồng Trị', 12, 12, done[1] ?? 0],
      ]);
    const foot = ['Biểu: bảng này không xét cột TH (D3:D4).'];
    expect(open(YEAR, [14, 16])).toEqual({
      lines: [['Xã Cô Ba 14/10 Vượt', 'Xã Hồng Trị 16/12 Vượt']],
      foot,
    });
    expect(open('KẾT QUẢ THÁNG 11 NĂM 2024', [30, 41])).toEqual({
      lines: [['Xã Cô Ba 30/10 Vượt', 'Xã Hồng Trị 41/12 Vượt']],
      foot,
    });
  });

  it('is the result without a word beside a month of the year that the plan is for', () => {
    const { lines, foot } = read([
      [YEAR],
      ['TT', 'Xã', 'KH', 'TH tháng 12', 'Lũy kế'],
      [1, 'Xã Cô Ba', 10, 2, 8],
      [2, 'Xã Hồng Trị', 12, 2, 12],
    ]);
    expect(lines).toEqual([['Xã Cô Ba 8/10 Chưa đạt', 'Xã Hồng Trị 12/12 Đạt']]);
    expect(foot).toEqual([]);
  });
});

describe('a tab a month with both, and rates of the month', () => {
  it('is added month by month, January too where both are the same', () => {
    const months = [1, 2, 3].map((month) =>
      tabOf(`T${month}`, [
        [`THU QUỸ THÁNG ${month} NĂM 2024`],
        ['TT', 'Xã', 'KH', 'TH', '% KH', 'LK'],
        [1, 'Xã Cô Ba', 10, 9, 90, 9 * month],
        [2, 'Xã Hồng Trị', 12, 12, 100, 12 * month],
        [3, 'Xã Đức Hạnh', 8, 10, 125, 10 * month],
      ]),
    );
    expect(verdicts(surveyTabs(months)).map(([, ...lines]) => lines)).toEqual([
      ['Xã Cô Ba 27/30 Chưa đạt', 'Xã Hồng Trị 36/36 Đạt', 'Xã Đức Hạnh 30/24 Vượt'],
    ]);
  });
});
