import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { countedOnce } from '../../../src/core/survey/indicator';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

/** The indicators that count of a unit's form, and the foot. */
function counted(header: readonly Cell[], rows: Rows) {
  const survey = surveyTabs([tabOf('Xã Thông Huề', [['KẾT QUẢ NĂM 2024'], header, ...rows])]);
  return {
    names: countedOnce(survey.indicators).map(({ name }) => name),
    foot: footnotes(survey, []).join(' '),
  };
}

describe('a row without a number that is called a sum and is one', () => {
  it.each<[string, readonly Cell[], Rows, string]>([
    [
      'of points below its criteria',
      ['TT', 'Nội dung', 'Điểm chuẩn', 'Điểm thẩm định'],
      [
        [1, 'Tổ chức', 20, 18],
        [2, 'Tuyên truyền', 30, 30],
        [3, 'Tài chính', 50, 47],
        ['', 'Tổng điểm', 100, 95],
      ],
      'Tổng điểm: là tổng của Tổ chức, Tuyên truyền, Tài chính nên không đếm vào Số chỉ tiêu đạt.',
    ],
    [
      'of money above, with a slip in its result',
      ['TT', 'Nội dung', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
      [
        ['', 'Tổng số thu', 'triệu đồng', 60, 70],
        [1, 'Hội phí', 'triệu đồng', 40, 45],
        [2, 'Quỹ tình thương', 'triệu đồng', 20, 26],
      ],
      'các chỉ tiêu ấy cộng được 71',
    ],
    [
      'of parts lettered below numbers',
      ['TT', 'Cây trồng', 'KH (ha)', 'TH (ha)'],
      [
        ['I', 'Lúa', 30, 31],
        ['a)', 'Lúa nước', 20, 20],
        ['b)', 'Lúa nương', 10, 11],
        ['II', 'Ngô', 15, 12],
        ['', 'Cộng diện tích', 45, 43],
      ],
      'Cộng diện tích: là tổng của Lúa, Ngô nên không đếm',
    ],
  ])('%s', (_, header, rows, line) => {
    const { names, foot } = counted(header, rows);
    expect(names.some((name) => /^(Tổng|Cộng)/.test(name))).toBe(false);
    expect(foot).toContain(line);
  });

  it.each<[string, Rows]>([
    [
      'whose plan is no sum',
      [
        [1, 'Kết nạp', 20, 18],
        [2, 'Giới thiệu', 30, 30],
        ['', 'Tổng số hộ nghèo', 70, 48],
      ],
    ],
    [
      'that staff numbered',
      [
        [1, 'Thu thuế', 20, 18],
        [2, 'Thu phí', 30, 30],
        [3, 'Tổng thu', 50, 48],
      ],
    ],
  ])('counts one %s', (_, rows) => {
    expect(counted(['TT', 'Chỉ tiêu', 'KH', 'TH'], rows).names).toHaveLength(3);
  });
});
