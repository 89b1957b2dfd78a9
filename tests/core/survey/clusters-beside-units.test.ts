import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function tab(name: string, title: string, head: string, rows: readonly (readonly Cell[])[]) {
  return tabOf(name, [[title], [], [head, 'Kế hoạch', 'Kết quả'], ...rows]);
}

const COMMUNES = [
  ['Xã Đông Khê', 2, 2],
  ['Xã Tà Lùng', 2, 3],
  ['Xã Đức Long', 2, 1],
];

describe('a tab of clusters beside one of units', () => {
  it.each([
    ['Cụm', 'Cụm số 1', 'Cụm số 2'],
    ['Cụm', 'Cụm miền Đông', 'Cụm miền Tây'],
    ['Cụm', 'Cụm thi đua I', 'Cụm thi đua II'],
  ])('is an indicator of its own where its figures are no sums of theirs: %s, %s', (head, one, other) => {
    const survey = surveyTabs([
      tab('Xã', 'KẾT QUẢ HỘI THAO NĂM 2024', 'Đơn vị', COMMUNES),
      tab('Cụm', 'KẾT QUẢ HỘI THAO CỤM NĂM 2024', head, [
        [one, 1, 1],
        [other, 1, 0],
      ]),
    ]);
    expect(verdicts(survey)).toEqual([
      ['Hội thao', 'Xã Đông Khê 2/2 Đạt', 'Xã Tà Lùng 3/2 Vượt', 'Xã Đức Long 1/2 Chưa đạt'],
      ['Hội thao cụm', `${one} 1/1 Đạt`, `${other} 0/1 Chưa đạt`],
    ]);
  });

  it('goes on as a page where it has units of another kind', () => {
    const survey = surveyTabs([
      tab('Xã', 'KẾT QUẢ HIẾN MÁU NĂM 2024', 'Đơn vị', COMMUNES),
      tab('Trường', 'KẾT QUẢ HIẾN MÁU NĂM 2024', 'Đơn vị', [
        ['Trường Kim Đồng', 1, 1],
        ['Trường Nà Lắc', 1, 0],
      ]),
    ]);
    expect(verdicts(survey).map(([name, ...lines]) => [name, lines.length])).toEqual([['Hiến máu', 5]]);
  });
});

describe('a tab called by what its units are', () => {
  it.each([
    ['Xã', 'Hiến máu'],
    ['Các xã', 'Hiến máu'],
    ['Khối xã', 'Hiến máu'],
    ['Máu', 'Máu'],
  ])('gives its indicator no name: %s', (name, indicator) => {
    const survey = surveyTabs([tab(name, 'KẾT QUẢ HIẾN MÁU NĂM 2024', 'Đơn vị', COMMUNES)]);
    expect(verdicts(survey)[0]?.[0]).toBe(indicator);
  });
});
