import { describe, expect, it } from 'vitest';
import { problemWords } from '../../../src/core/problem/problem-words';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from './office-grids';

type Rows = readonly (readonly [unit: string, plan: number, done: number])[];

function table(tab: string, title: string, rows: Rows): Tab {
  const header: readonly Cell[] = ['TT', 'Đơn vị', 'KH', 'TH'];
  return tabOf(tab, [[title], header, ...rows.map((row, at): readonly Cell[] => [at + 1, ...row])]);
}

const DRAFT: Rows = [
  ['THCS Hưng Đạo', 10, 8],
  ['THCS Phi Hải', 12, 12],
  ['THCS Quốc Toản', 15, 13],
  ['THCS Đức Long', 9, 9],
];
const FAIR: Rows = DRAFT.map(([unit, plan, done]) => [unit, plan, unit === 'THCS Hưng Đạo' ? 10 : done]);
const TITLE = 'CHỈ TIÊU DỰ GIỜ NĂM 2024';

function told(tabs: readonly Tab[]): readonly string[] {
  const { problems } = surveyTabs(tabs);
  return problems.map((problem) => `${problem.place.tab}: ${problemWords(problem)}`);
}

describe('two tabs of one title, units and targets, with most results equal', () => {
  it.each([
    ['Dự giờ lần 1', 'Dự giờ lần 2'],
    ['Dự giờ cũ', 'Dự giờ mới'],
    ['Dự thảo', 'Trình ký'],
    ['Chị Hoa nộp', 'Sheet3'],
  ])('are told as versions: %s and %s', (one, other) => {
    expect(told([table(one, TITLE, DRAFT), table(other, TITLE, FAIR)])).toEqual([
      `${other}: trang tính này và '${one}' như hai bản của một biểu (khác nhau ở THCS Hưng Đạo), đang tính cả hai; chọn Không sử dụng cho bản thừa ở Danh mục chỉ tiêu`,
    ]);
  });

  it.each<[string, readonly Tab[]]>([
    [
      'the results of most are others',
      [
        table('Học kỳ A', TITLE, DRAFT),
        table(
          'Học kỳ B',
          TITLE,
          DRAFT.map(([unit, plan, done]) => [unit, plan, done + 1]),
        ),
      ],
    ],
    [
      'the targets are others',
      [
        table('Nam', TITLE, DRAFT),
        table(
          'Nữ',
          TITLE,
          DRAFT.map(([unit, plan, done]) => [unit, plan + 1, done]),
        ),
      ],
    ],
    ['the years are others', [table('Cũ', TITLE, DRAFT), table('Mới', 'CHỈ TIÊU DỰ GIỜ NĂM 2023', FAIR)]],
    [
      'the titles are others',
      [table('Dự giờ', TITLE, DRAFT), table('Thao giảng', 'CHỈ TIÊU THAO GIẢNG NĂM 2024', FAIR)],
    ],
    ['each is of a month', [table('Tháng 3', TITLE, DRAFT), table('Tháng 4', TITLE, FAIR)]],
  ])('are none where %s', (_, tabs) => {
    expect(told(tabs)).toEqual([]);
  });
});
