import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { twoMeasuresLine } from '../../../src/core/report/two-measures-line';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

function survey(heads: readonly string[], rows: readonly (readonly Cell[])[]) {
  const body = rows.map((row, at) => [at + 1, ...row]);
  return surveyTabs([tabOf('Biểu 1', [['KẾT QUẢ NĂM 2024'], ['TT', 'Đơn vị', ...heads], ...body])]);
}

const ROWS = [
  ['Xã Minh Tâm', 100, 96],
  ['Xã Cô Ba', 101, 102],
  ['Xã Tĩnh Túc', 102, 88],
];

describe('twoMeasuresLine()', () => {
  it.each([
    ['KH (giạ)', 'TH (thúng)', 'giạ', 'thúng'],
    ['Kế hoạch (tấn)', 'Kết quả (gánh)', 'tấn', 'gánh'],
    ['Chỉ tiêu giao (xe)', 'Đã chở (bao)', 'xe', 'bao'],
  ])(
    'tells of figures near each other in two units of measure: %s beside %s',
    (target, result, one, other) => {
      const told = survey([target, result], ROWS);
      expect(verdicts(told)[0]?.[1]).toContain('Xã Minh Tâm 96/100');
      const [line] = told.indicators.flatMap(twoMeasuresLine);
      expect(line).toContain(`KH ghi “${one}”, kết quả ghi “${other}”, đang so sánh như cùng một ĐVT`);
      expect(footnotes(told, [])).toContain(line);
    },
  );

  it.each([
    ['one unit of measure', 'KH (giạ)', 'TH (giạ)'],
    ['none beside the plan', 'KH', 'TH (thúng)'],
    ['who gave and who did it', 'KH (tỉnh giao)', 'TH (xã làm)'],
    ['two names of one', 'KH (cái)', 'TH (chiếc)'],
    ['a name written out', 'KH (kg)', 'TH (ki-lô-gam)'],
    ['letters of columns', 'KH (a)', 'TH (b)'],
    ['places', 'KH (tỉnh)', 'TH (xã)'],
  ])('says nothing of %s', (_, target, result) => {
    const { indicators } = survey([target, result], ROWS);
    expect(indicators).toHaveLength(1);
    expect(indicators.flatMap(twoMeasuresLine)).toEqual([]);
  });

  it('says nothing where typed rates compare the two', () => {
    const rows = ROWS.map(([name = '', plan = 0, done = 0]) => [
      name,
      plan,
      done,
      Math.round((1000 * Number(done)) / Number(plan)) / 10,
    ]);
    const { indicators } = survey(['KH (giạ)', 'TH (thúng)', 'Tỷ lệ %'], rows);
    expect(indicators).toHaveLength(1);
    expect(indicators.flatMap(twoMeasuresLine)).toEqual([]);
  });
});
