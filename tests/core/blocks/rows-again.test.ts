import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

const TABLE: Rows = [
  ['THU QUỸ NĂM 2024'],
  ['TT', 'Xã', 'Phải nộp', 'Đã nộp'],
  [1, 'Xã Cô Ba', 250, 200],
  [2, 'Xã Hồng Trị', 300, 300],
  [3, 'Xã Sơn Lộ', 150, 120],
  [4, 'Xã Lý Quốc', 200, 190],
];
const TOTAL: Rows = [['', 'Cộng', 900, 810]];
const AS_ABOVE = [
  'Xã Cô Ba 200/250 Chưa đạt',
  'Xã Hồng Trị 300/300 Đạt',
  'Xã Sơn Lộ 120/150 Chưa đạt',
  'Xã Lý Quốc 190/200 Chưa đạt',
];

function read(...below: Rows) {
  const survey = surveyTabs([tabOf('Quỹ', [...TABLE, ...below])]);
  const [lines = []] = verdicts(survey);
  return { lines: lines.slice(1), foot: footnotes(survey, []).join(' ').replace(/\s+/g, ' ') };
}

describe('rows below a table that tell some of its units again', () => {
  it.each<[string, Rows, string]>([
    [
      'under the same headings, below the total',
      [
        ...TOTAL,
        [],
        ['Các đơn vị chưa hoàn thành:'],
        ['TT', 'Xã', 'Phải nộp', 'Đã nộp'],
        [1, 'Xã Sơn Lộ', 150, 120],
        [2, 'Xã Cô Ba', 250, 200],
      ],
      'đã có ở các dòng trên nên không tính hai lần: Xã Sơn Lộ (B11), Xã Cô Ba (B12).',
    ],
    [
      'without a total, under a line',
      [
        ['', 'Đơn vị nộp chậm'],
        [1, 'Xã Cô Ba', 250, 200],
        [2, 'Xã Sơn Lộ', 150, 120],
        [3, 'Xã Lý Quốc', 200, 190],
      ],
      'đã có ở các dòng trên nên không tính hai lần: Xã Cô Ba (B8), Xã Sơn Lộ (B9), Xã Lý Quốc (B10).',
    ],
    [
      'with a figure from before it was mended',
      [
        ...TOTAL,
        ['Đề nghị giải trình'],
        ['TT', 'Xã', 'Phải nộp', 'Đã nộp'],
        [1, 'Xã Cô Ba', 250, 200],
        [2, 'Xã Sơn Lộ', 150, 110],
        [3, 'Xã Lý Quốc', 200, 190],
      ],
      'Xã Lý Quốc (B12); khác ở Xã Sơn Lộ (ghi 110, dòng trên ghi 120).',
    ],
  ])('are named and not counted twice: %s', (_, below, line) => {
    const { lines, foot } = read(...below);
    expect(lines).toEqual(AS_ABOVE);
    expect(foot).toContain(line);
  });

  it.each<[string, Rows]>([
    ['one alone', [[5, 'Xã Cô Ba', 250, 200]]],
    ['figures of their own', [...TOTAL, ['Bổ sung'], [1, 'Xã Cô Ba', 50, 20], [2, 'Xã Sơn Lộ', 30, 20]]],
    [
      'another figure above a total',
      [
        [5, 'Xã Cô Ba', 250, 210],
        [6, 'Xã Sơn Lộ', 150, 120],
        [7, 'Xã Lý Quốc', 200, 190],
      ],
    ],
  ])('stay a fault to mend: %s', (_, below) => {
    expect(read(...below).lines[0]).toContain('Lỗi số liệu');
  });
});
