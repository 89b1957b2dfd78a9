import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { inShort } from './in-short';
import { surveyTabs, tabOf } from './office-grids';

const PLACES = ['Cô Ba', 'Hồng Trị', 'Thượng Hà'];

/** A plan of 10, 20, 30 and results of 10, 19, 31 for the same places under other names. */
function read(planned: readonly string[], done: readonly string[]) {
  const grid = (tab: string, title: string, units: readonly string[], figures: readonly number[]) =>
    tabOf(tab, [
      [title],
      ['TT', 'Đơn vị', tab === 'Giao' ? 'Chỉ tiêu' : 'Kết quả'],
      ...units.map((unit, at) => [at + 1, unit, figures[at] ?? '']),
    ]);
  const survey = surveyTabs([
    grid('Giao', 'GIAO CHỈ TIÊU BHYT NĂM 2024', planned, [10, 20, 30]),
    grid('Kết quả', 'KẾT QUẢ BHYT NĂM 2024', done, [10, 19, 31]),
  ]);
  return { told: Object.values(inShort(survey)), feet: footnotes(survey, []).join('\n') };
}

describe('a plan that calls its units otherwise than the results', () => {
  it.each([
    ['UBND xã', 'Xã', 'UBND xã', 'Tên chỉ thêm chữ ở đầu tính là một đơn vị: '],
    ['Trạm Y tế xã', 'X.', 'Trạm Y tế xã', 'Tên chỉ thêm chữ ở đầu tính là một đơn vị: '],
    ['Đoàn xã', '', 'Đoàn xã', 'Tên chỉ thêm chữ ở đầu tính là một đơn vị: '],
    ['Chi bộ thôn', 'Thôn', 'Thôn', "Tên đơn vị ở biểu 'Giao' khác biểu kết quả, coi là một: "],
  ])('is of the same places, which the foot says: %s, %s', (head, other, shown, said) => {
    const under = (words: string) => PLACES.map((place) => `${words} ${place}`.trim());
    const { told, feet } = read(under(head), under(other));
    const [first, second, third] = under(shown);
    expect(told).toEqual([[`${first} 10 | 10 met`, `${second} 20 | 19 below`, `${third} 30 | 31 exceeded`]]);
    expect(feet).toContain(said);
  });

  it('is of other units where both name bodies of their own', () => {
    const { told, feet } = read(
      PLACES.map((place) => `Trạm Y tế ${place}`),
      PLACES.map((place) => `Trường Tiểu học ${place}`),
    );
    expect(told[0]).toHaveLength(6);
    expect(feet).not.toContain('Tên đơn vị');
  });
});
