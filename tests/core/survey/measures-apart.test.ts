import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { problems, surveyTabs, tabOf, verdicts } from './office-grids';

function read(headings: readonly string[], ...figures: readonly (readonly number[])[]) {
  const units = ['Xã Đông Khê', 'Xã Hạ Lang', 'Xã Bảo Lạc'];
  const rows = figures.map((own, index): readonly Cell[] => [index + 1, units[index] ?? '', ...own]);
  const survey = surveyTabs([tabOf('Biểu 1', [['TT', 'Xã', ...headings], ...rows])]);
  return { first: verdicts(survey)[0]?.[1], problems: problems(survey) };
}

describe('a plan and results in two units of measure', () => {
  it.each([
    ['an area that every region reckons otherwise', ['KH (ha)', 'TH (sào)'], [12, 20], [8, 9]],
    ['bags of any weight', ['KH (tấn)', 'TH (bao)'], [12, 350], [8, 240]],
    ['boxes and bottles', ['Kế hoạch (thùng)', 'Thực hiện (chai)'], [12, 140], [8, 96]],
    ['months and days', ['KH (tháng)', 'TH (ngày)'], [12, 340], [8, 240]],
    ['little of many', ['KH (vỉ)', 'TH (hộp)'], [350, 12], [240, 8]],
    ['a multiple of the same', ['KH (vạn viên)', 'TH (viên)'], [12, 20], [8, 9]],
  ])('are not compared: %s', (_, headings, ...figures) => {
    const { first, problems: told } = read(headings, ...figures);
    expect(first).toBeUndefined();
    expect(told).toEqual(['mixedMeasures Biểu 1 1:4']);
  });

  it.each([
    ['words of which nothing is known', ['KH (giống)', 'TH (cây con)'], [12, 11], [8, 9]],
    ['persons, and persons of a kind', ['KH (người)', 'TH (lao động)'], [12, 11], [8, 9]],
    ['one thing by two words', ['KH (chiếc)', 'TH (cái)'], [12, 11], [8, 9]],
    ['what the figures are, and since when', ['KH (cây)', 'TH (lũy kế)'], [12, 11], [8, 9]],
  ])('are compared where nothing says that they differ: %s', (_, headings, ...figures) => {
    expect(read(headings, ...figures)).toEqual({ first: 'Xã Đông Khê 11/12 Chưa đạt', problems: [] });
  });

  it.each([
    ['one is a time', ['KH (cả năm)', 'TH (tháng này)'], [60, 6]],
    ['one says what the column is for', ['KH (giao)', 'TH (đã làm)'], [60, 6]],
    ['one unit alone is near its plan', ['KH (mới)', 'TH (chung)'], [60, 59]],
  ])('are compared, however far apart, where %s', (_, headings, last) => {
    expect(read(headings, [120, 10], [80, 8], last).first).toBe('Xã Đông Khê 10/120 Chưa đạt');
  });
});
