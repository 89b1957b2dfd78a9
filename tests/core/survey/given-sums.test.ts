import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

function read(header: Row, ...rows: readonly Row[]) {
  const survey = surveyTabs([tabOf('Kết nạp', [['KẾT QUẢ NĂM 2024'], header, ...rows])]);
  return { lines: verdicts(survey).map(([, ...lines]) => lines), problems: problems(survey) };
}

/** Of targets and what was given more, what was done, and the typed rates of a column of targets. */
function rowsOf(noun: string, rates: readonly number[]): readonly Row[] {
  const figures = [
    [80, 10, 88],
    [60, 5, 66],
    [50, 0, 48],
    [40, 8, 46],
  ];
  return figures.map((own, index) => [index + 1, `${noun} ${index + 1}`, ...own, rates[index] ?? '']);
}

const OF_SUMS = [97.8, 101.5, 96, 95.8];

describe('what was given in the course of the year beside the target', () => {
  it.each<[string, Row, string]>([
    ['a youth union', ['TT', 'Chi đoàn', 'KH giao', 'Bổ sung trong năm', 'Đã kết nạp', '% đạt'], 'Chi đoàn'],
    ['a treasury', ['TT', 'Tổ', 'Dự toán giao', 'Giao bổ sung', 'Thực hiện', 'Tỷ lệ (%)'], 'Tổ'],
    ['a school', ['TT', 'Tổ', 'Chỉ tiêu', 'Giao thêm', 'Kết quả', 'Tỷ lệ'], 'Tổ'],
  ])('is added where the typed rates are of both: %s', (_, header, noun) => {
    expect(read(header, ...rowsOf(noun, OF_SUMS))).toEqual({
      lines: [
        [
          `${noun} 1 88/90 Chưa đạt`,
          `${noun} 2 66/65 Vượt`,
          `${noun} 3 48/50 Chưa đạt`,
          `${noun} 4 46/48 Chưa đạt`,
        ],
      ],
      problems: [],
    });
  });

  const HEADER: Row = ['TT', 'Tổ', 'KH giao', 'Bổ sung trong năm', 'Đã kết nạp', '% đạt'];

  it('is told at the foot', () => {
    const tab = tabOf('Kết nạp', [['KẾT QUẢ NĂM 2024'], HEADER, ...rowsOf('Tổ', OF_SUMS)]);
    expect(footnotes(surveyTabs([tab]), [])).toContain("Kết nạp: KH cộng từ 2 cột (C, D) của 'Kết nạp'.");
  });

  it('is not where they are of the target alone', () => {
    expect(read(HEADER, ...rowsOf('Tổ', [110, 110, 96, 115])).lines[0]?.[0]).toBe('Tổ 1 88/80 Vượt');
  });

  it('is asked about where nothing tells', () => {
    expect(read(HEADER, ...rowsOf('Tổ', [])).problems).toEqual(['ambiguousTarget Kết nạp 2:3']);
  });
});
