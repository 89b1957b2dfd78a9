import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

function read(header: readonly string[], figures: readonly (readonly Cell[])[], note: string) {
  const units = ['Phường Tân Giang', 'Phường Thục Phán', 'Phường Nùng Trí Cao'];
  const rows = figures.map((own, at) => [units[at] ?? '', ...own]);
  const tab = tabOf('Quỹ', [['VẬN ĐỘNG QUỸ 6 THÁNG ĐẦU NĂM 2024'], [], header, ...rows, [note]]);
  return verdicts(surveyTabs([tab]))[0]
    ?.slice(1)
    .map((line) => / (\S+\/\S+) /.exec(line)?.[1] ?? line);
}

describe('a note below a table', () => {
  it.each([
    ['Số tiền (triệu đồng)', [12, 8.5, 10], 'Chỉ tiêu giao mỗi đơn vị 10.000.000 đồng', 10],
    ['Số tiền (nghìn đồng)', [5200, 4800, 5000], 'Chỉ tiêu: mỗi phường 5 triệu đồng', 5000],
    ['Đã nộp (đồng)', [2100000, 1500000, 2000000], 'Kế hoạch: 2 triệu đồng/phường', 2000000],
  ])('gives each unit a sum of money in another unit: %s', (heading, figures, note, target) => {
    const found = read(
      ['Đơn vị', heading],
      figures.map((one) => [one]),
      note,
    );
    expect(found).toEqual(figures.map((figure) => `${figure}/${target}`));
  });

  it.each([
    ['Số người', [12, 8, 10], 'Chỉ tiêu giao mỗi đơn vị 10.000.000 đồng'],
    ['Số tiền (triệu đồng)', [12, 8.5, 10], 'Kế hoạch giao: 30 triệu đồng'],
    ['Số tiền (triệu đồng)', [12, 8.5, 10], 'Chi hỗ trợ mỗi đơn vị 2 triệu đồng'],
  ])('gives nobody another thing, or what all have together: %s, %s', (heading, figures, note) => {
    const found = read(
      ['Đơn vị', heading],
      figures.map((one) => [one]),
      note,
    );
    expect(found).toEqual(figures.map((figure) => `${figure}/blank`));
  });

  it('gives each unit what it is to do each month, for the months that are told', () => {
    const header = ['Đơn vị', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'Cộng'];
    const figures = [
      [2, 1, 2, 3, 2, 2, 12],
      [2, 2, 2, 1, 2, 2, 11],
      [2, 2, 2, 2, 2, 3, 13],
    ];
    expect(read(header, figures, 'Ghi chú: chỉ tiêu mỗi tháng 2 quỹ')).toEqual(['12/12', '11/12', '13/12']);
  });
});

describe('a line that says what each of the things counted may have', () => {
  it.each([
    ['Số lớp', 'Chỉ tiêu: mỗi phường mở 2 lớp, mỗi lớp không quá 50 người'],
    ['Số lớp', 'Chỉ tiêu: mỗi đơn vị 2 lớp (mỗi lớp tối đa 50 học viên)'],
    ['Số nhà', 'Kế hoạch: mỗi phường 2 nhà, mỗi nhà ít nhất 60 triệu đồng'],
  ])('gives the target of the things alone: %s, %s', (heading, line) => {
    const rows = [
      ['Phường Tân Giang', 2],
      ['Phường Thục Phán', 1],
    ];
    const survey = surveyTabs([tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], [line], ['Đơn vị', heading], ...rows])]);
    expect(verdicts(survey)[0]?.slice(1)).toEqual([
      'Phường Tân Giang 2/2 Đạt',
      'Phường Thục Phán 1/2 Chưa đạt',
    ]);
  });

  it('is told from one that gives two targets of each unit', () => {
    const rows = [['Phường Tân Giang', 2]];
    const line = 'Chỉ tiêu: mỗi phường 2 lớp, mỗi phường 50 người';
    const survey = surveyTabs([
      tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], [line], ['Đơn vị', 'Số lượt'], ...rows]),
    ]);
    expect(verdicts(survey)[0]?.slice(1) ?? []).not.toContain('Phường Tân Giang 2/2 Đạt');
  });
});
