import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly [name: string, target: number, result: number];

/** Reads a form a unit; what its indicators and the foot say. */
function read(forms: Readonly<Record<string, readonly Row[]>>) {
  const survey = surveyTabs(
    Object.entries(forms).map(([unit, rows]) =>
      tabOf(unit, [
        ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024'],
        ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
        ...rows.map((row, at) => [at + 1, ...row]),
      ]),
    ),
  );
  return {
    lines: verdicts(survey),
    foot: footnotes(survey, []).filter((line) => /tên viết tắt|để riêng/.test(line)),
  };
}

describe('indicators of forms under words much like others', () => {
  it('are one where words are short for theirs, and the foot says so', () => {
    const { lines, foot } = read({
      'Trường Sơn Lộ': [
        ['Số học sinh giỏi', 20, 22],
        ['Hiến máu', 30, 30],
      ],
      'Trường Cô Ba': [
        ['Số HS giỏi', 15, 14],
        ['Hiến máu', 25, 20],
      ],
    });
    expect(lines[0]).toEqual(['Số học sinh giỏi', 'Trường Sơn Lộ 22/20 Vượt', 'Trường Cô Ba 14/15 Chưa đạt']);
    expect(lines).toHaveLength(2);
    expect(foot).toEqual([
      'Số học sinh giỏi: tính cả “Số HS giỏi” (Trường Cô Ba!B3), tên viết tắt của chỉ tiêu này.',
    ]);
  });

  it('stand apart and are told where a letter or a tone is amiss', () => {
    const { lines, foot } = read({
      'PGD Bảo Lạc': [
        ['Huy động vốn', 200, 210],
        ['Dư nợ cho vay', 300, 280],
      ],
      'PGD Hà Quảng': [
        ['Huy đông vốn', 150, 140],
        ['Dư nợ cho vay', 250, 255],
      ],
    });
    expect(lines.map(([name]) => name)).toEqual(['Huy động vốn', 'Dư nợ cho vay', 'Huy đông vốn']);
    expect(foot).toEqual([
      'Cần xem lại: PGD Hà Quảng!B3: chỉ tiêu “Huy đông vốn” đang để riêng; có thể là Huy động vốn (khác dấu), sửa tên cho giống nhau thì tính chung.',
    ]);
  });

  it('are told where words are short for two', () => {
    const { lines, foot } = read({
      'Trạm Sơn Lộ': [
        ['Kết nạp đoàn viên', 5, 5],
        ['Kết nạp đảng viên', 2, 1],
      ],
      'Trạm Cô Ba': [['Kết nạp ĐV', 4, 4]],
      'Trạm Bảo Toàn': [
        ['Kết nạp đoàn viên', 6, 5],
        ['Kết nạp đảng viên', 1, 1],
      ],
    });
    expect(lines).toHaveLength(3);
    expect(foot).toEqual([
      expect.stringContaining('“Kết nạp ĐV” đang để riêng; có thể là Kết nạp đoàn viên'),
    ]);
  });

  it.each([
    [
      'in one form',
      {
        'Xã Cô Ba': [
          ['Hộ nghèo', 20, 18],
          ['Hộ cận nghèo', 30, 28],
        ],
        'Xã Sơn Lộ': [['Hộ cận nghèo', 25, 25]],
      },
      2,
    ],
    [
      'of another number',
      { 'Xã Cô Ba': [['Khám mắt lớp 1', 20, 18]], 'Xã Sơn Lộ': [['Khám mắt lớp 2', 25, 25]] },
      2,
    ],
    [
      'of another thing',
      {
        'Xã Cô Ba': [
          ['Trồng lúa (ha)', 20, 18],
          ['Tin bài', 5, 5],
        ],
        'Xã Sơn Lộ': [
          ['Trồng hoa (chậu)', 25, 25],
          ['Tin bài', 5, 5],
        ],
      },
      3,
    ],
  ] as const)("are nobody else's %s", (_, forms, count) => {
    const { lines, foot } = read(forms);
    expect(lines).toHaveLength(count);
    expect(foot).toEqual([]);
  });
});
