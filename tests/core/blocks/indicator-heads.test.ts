import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { check } from '../check/check';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

type Row = readonly Cell[];

const TODAY = { year: 2025, month: 1, day: 5 };

function survey(rows: readonly Row[]) {
  const workbook = { tabs: [tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], ...rows])] };
  const judged = surveyWorkbook(workbook, { today: TODAY, listed: [], answers: new Map() });
  const measures = judged.indicators.map(({ name, measure }) => `${name} (${measure ?? ''})`);
  return { told: inShort(judged), measures, findings: check(workbook).map(({ kind }) => kind) };
}

describe('headings that say an indicator and its unit of measure', () => {
  it('are indicators of the units below each, numbered on or not', () => {
    const { told, measures } = survey([
      ['TT', 'Trạm', 'Chỉ tiêu', 'Kết quả'],
      ['A', 'Khám bệnh (lượt)'],
      [1, 'Trạm Cô Ba', 500, 510],
      [2, 'Trạm Hồng Trị', 300, 250],
      ['B', 'Thu viện phí (triệu đồng)'],
      [3, 'Trạm Khánh Xuân', 40, 41],
      [4, 'Trạm Cốc Pàng', 35, 30],
    ]);
    expect(measures).toEqual(['Khám bệnh (lượt)', 'Thu viện phí (triệu đồng)']);
    expect(Object.values(told)).toEqual([
      ['Trạm Cô Ba 500 | 510 exceeded', 'Trạm Hồng Trị 300 | 250 below'],
      ['Trạm Khánh Xuân 40 | 41 exceeded', 'Trạm Cốc Pàng 35 | 30 below'],
    ]);
  });

  it('may have the sum of their rows beside them, which is checked', () => {
    const rows = (sum: number): readonly Row[] => [
      ['TT', 'Hội', 'Kế hoạch', 'Thực hiện'],
      ['I', 'Kết nạp hội viên (người)', sum, 24],
      [1, 'Hội xã Đàm Thủy', 15, 14],
      [2, 'Hội xã Phong Châu', 10, 10],
      ['II', 'Giúp vốn (triệu đồng)', 300, 310],
      [1, 'Hội xã Đàm Thủy', 200, 190],
      [2, 'Hội xã Phong Châu', 100, 120],
    ];
    expect(Object.values(survey(rows(25)).told)).toEqual([
      ['Hội xã Đàm Thủy 15 | 14 below', 'Hội xã Phong Châu 10 | 10 met'],
      ['Hội xã Đàm Thủy 200 | 190 below', 'Hội xã Phong Châu 100 | 120 exceeded'],
    ]);
    expect(survey(rows(25)).findings).not.toContain('totalWrong');
    expect(survey(rows(27)).findings).toContain('totalWrong');
  });

  it('may stand in the TT column, and say a measure that no vocabulary has', () => {
    const { measures } = survey([
      ['TT', 'Đơn vị thực hiện', 'Chỉ tiêu', 'Kết quả'],
      ['1. Trồng rừng (ha)'],
      ['-', 'Xã Thái Học', 50, 48],
      ['-', 'Xã Vũ Minh', 40, 41],
      ['2. Lắp bóng đèn đường (bóng)'],
      ['-', 'Xã Thể Dục', 60, 70],
    ]);
    expect(measures).toEqual(['Trồng rừng (ha)', 'Lắp bóng đèn đường (bóng)']);
  });

  it('need no unit of measure where the same units stand below each of them', () => {
    const { told, measures } = survey([
      ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
      ['I', 'Sàng lọc trước sinh', 110, 112],
      [1, 'Trạm Y tế xã Cô Ba', 50, 52],
      [2, 'Trạm Y tế xã Hồng Trị', 60, 60],
      ['II', 'Khám thai định kỳ (lượt)'],
      [1, 'Trạm Y tế xã Cô Ba', 40, 30],
      [2, 'Trạm Y tế xã Hồng Trị', 35, 36],
      ['', 'Cộng', 75, 66],
      ['III', 'Số trẻ là con thứ 3 trở lên'],
      [1, 'Trạm Y tế xã Hồng Trị', 5, 7],
    ]);
    expect(measures).toEqual([
      'Sàng lọc trước sinh ()',
      'Khám thai định kỳ (lượt)',
      'Số trẻ là con thứ 3 trở lên ()',
    ]);
    expect(Object.values(told)).toEqual([
      ['Trạm Y tế xã Cô Ba 50 | 52 exceeded', 'Trạm Y tế xã Hồng Trị 60 | 60 met'],
      ['Trạm Y tế xã Cô Ba 40 | 30 below', 'Trạm Y tế xã Hồng Trị 35 | 36 exceeded'],
      ['Trạm Y tế xã Hồng Trị 5 | 7 below'],
    ]);
  });

  it.each<[string, readonly Row[]]>([
    [
      'headings without a unit of measure over units that come once',
      [
        ['I', 'Nông nghiệp'],
        [1, 'Xã Thái Học', 50, 48],
        ['II', 'Lâm nghiệp'],
        [2, 'Xã Vũ Minh', 40, 41],
      ],
    ],
    [
      'groups of units',
      [
        ['I', 'Khối xã (12 đơn vị)'],
        [1, 'Xã Thái Học', 50, 48],
        ['II', 'Khối trường (8 đơn vị)'],
        [2, 'Trường THPT Tĩnh Túc', 40, 41],
      ],
    ],
    [
      'headings of one measure over units that come once',
      [
        ['I', 'Vùng cao (hộ)'],
        [1, 'Xã Thái Học', 50, 48],
        ['II', 'Vùng thấp (hộ)'],
        [2, 'Xã Vũ Minh', 40, 41],
      ],
    ],
    [
      'remarks in brackets',
      [
        ['I', 'Khối huyện (cũ)'],
        [1, 'Xã Thái Học', 50, 48],
        ['II', 'Khối tỉnh (mới)'],
        [2, 'Xã Vũ Minh', 40, 41],
      ],
    ],
  ])('are not %s', (_, rows) => {
    const { told } = survey([['TT', 'Đơn vị', 'Chỉ tiêu', 'Kết quả'], ...rows]);
    expect(Object.values(told)).toHaveLength(1);
    expect(Object.values(told)[0]).toHaveLength(2);
  });
});
