import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

const FIRST: readonly Row[] = [
  [1, 'Xóm Nà Pài', 5, 6],
  [2, 'Xóm Bản Chang', 4, 4],
  [3, 'Xóm Lũng Vài', 6, 5],
];
const SECOND: readonly Row[] = [
  [1, 'Xóm Nà Pài', 3, 3],
  [2, 'Xóm Bản Chang', 7, 5],
  [3, 'Xóm Lũng Vài', 2, 4],
];
const ADDED = ['Xóm Nà Pài 9/8 Vượt', 'Xóm Bản Chang 9/11 Chưa đạt', 'Xóm Lũng Vài 9/8 Vượt'];

function read(first: Row, second: Row, total: readonly Row[]) {
  const header = ['TT', 'Xóm', 'Kế hoạch', 'Kết quả'];
  const rows = [['KẾT NẠP HỘI VIÊN NĂM 2024'], header, first, ...FIRST, second, ...SECOND, ...total];
  const survey = surveyTabs([tabOf('Hội viên', rows)]);
  return { lines: verdicts(survey).map((line) => line.slice(1)), foot: footnotes(survey, []).join('\n') };
}

describe('two headings over the same units', () => {
  it.each<readonly [string, Row, Row]>([
    ['sexes', ['I', 'Nam'], ['II', 'Nữ']],
    ['in one cell', ['A. NAM'], ['B. NỮ']],
    ['halves of the year', ['I', '6 tháng đầu năm'], ['II', '6 tháng cuối năm']],
  ])('are added where the typed total adds them: %s', (_, first, second) => {
    const { lines, foot } = read(first, second, [['', 'Tổng cộng', 27, 27]]);
    expect(lines).toEqual([ADDED]);
    expect(foot).toContain("cộng 2 dòng của mỗi đơn vị ở 'Hội viên'");
    expect(foot).not.toContain('không khớp');
  });

  it.each<readonly [string, readonly Row[]]>([
    ['no total is typed', []],
    ['the total is another', [['', 'Tổng cộng', 27, 15]]],
  ])('are not added where %s', (_, total) => {
    const { lines } = read(['I', 'Nam'], ['II', 'Nữ'], total);
    expect(lines.flat().join()).not.toContain('9/8');
  });
});
