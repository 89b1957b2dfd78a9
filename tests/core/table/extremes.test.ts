import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

type Row = readonly Cell[];

function survey(rows: readonly Row[]) {
  const tab = tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], ...rows]);
  const today = { year: 2025, month: 1, day: 5 };
  const judged = surveyWorkbook({ tabs: [tab] }, { today, listed: [], answers: new Map() });
  const others = judged.tables.flatMap((table) => table.others.map(({ name }) => name));
  return { units: Object.values(inShort(judged)).flat(), others };
}

const HEADING: Row = ['Trường', 'Kế hoạch', 'Thực hiện'];
const SCHOOLS: readonly Row[] = [
  ['Trường TH Bế Triều', 90, 92],
  ['Trường TH Sơn Ca', 85, 80],
  ['Trường TH Lê Lợi', 88, 88],
];
const JUDGED = [
  'Trường TH Bế Triều 90 | 92 exceeded',
  'Trường TH Sơn Ca 85 | 80 below',
  'Trường TH Lê Lợi 88 | 88 met',
];

describe('rows behind units without numbers', () => {
  it.each<[string, readonly Row[]]>([
    [
      'the highest and the lowest',
      [
        ['Kết quả cao nhất', 90, 92],
        ['Kết quả thấp nhất', 85, 80],
      ],
    ],
    [
      'without a target',
      [
        ['Thấp nhất', '', 80],
        ['Cao nhất', '', 92],
      ],
    ],
    [
      'by other words',
      [
        ['Mức tối đa', 90, 92],
        ['Mức tối thiểu', 85, 80],
      ],
    ],
  ])('are no units where they tell the ends of their figures: %s', (_, rows) => {
    const others = rows.map(([name]) => name);
    expect(survey([HEADING, ...SCHOOLS, ...rows])).toEqual({ units: JUDGED, others });
  });

  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'one figure is another',
      [
        ['Khu lẻ trên', 90, 92],
        ['Khu lẻ dưới', 85, 82],
      ],
      ['Khu lẻ trên 90 | 92 exceeded', 'Khu lẻ dưới 85 | 82 below'],
    ],
    [
      'both are the highest',
      [
        ['Khu lẻ trên', 90, 92],
        ['Khu lẻ dưới', 90, 92],
      ],
      ['Khu lẻ trên 90 | 92 exceeded', 'Khu lẻ dưới 90 | 92 exceeded'],
    ],
    [
      'they are called as the others',
      [
        ['Trường TH Cao Bình', 90, 92],
        ['Trường TH Thấp Mười', 85, 80],
      ],
      ['Trường TH Cao Bình 90 | 92 exceeded', 'Trường TH Thấp Mười 85 | 80 below'],
    ],
    [
      'the typed total counts them',
      [
        ['Khu lẻ trên', 90, 92],
        ['Khu lẻ dưới', 85, 80],
        ['Tổng cộng', 438, 432],
      ],
      ['Khu lẻ trên 90 | 92 exceeded', 'Khu lẻ dưới 85 | 80 below'],
    ],
  ])('are units where %s', (_, rows, units) => {
    expect(survey([HEADING, ...SCHOOLS, ...rows])).toEqual({ units: [...JUDGED, ...units], others: [] });
  });
});
