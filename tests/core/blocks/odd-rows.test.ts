import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { problems, surveyTabs } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

function read(title: string, rows: Rows, merges?: readonly [row: number, column: number, rows: number][]) {
  const tab = tabOf('Biểu', [[title], ...rows]);
  const merged = merges?.map(([row, column, height]) => ({ row, column, rows: height, columns: 1 }));
  const survey = surveyTabs([merged === undefined ? tab : { ...tab, merges: merged }]);
  return {
    told: Object.values(inShort(survey)),
    foot: footnotes(survey, []).join(' ').replace(/\s+/g, ' '),
    problems: problems(survey),
  };
}

const FEES: Rows = [
  ['TT', 'Xã', 'Kỳ', 'KH', 'TH'],
  [1, 'Xã Cô Ba', '6 tháng đầu năm', 250, 243],
  ['', '', '6 tháng cuối năm', 250, 237],
  [2, 'Xã Hồng Trị', '6 tháng đầu năm', 205, 218],
  ['', '', '6 tháng cuối năm', 205, 212],
  [3, 'Xã Huy Giáp', '6 tháng đầu năm', 150, 153],
  ['', '', '6 tháng cuối năm', 150, 147],
];
const OF_FEES = ['Xã Cô Ba 500 | 480 below', 'Xã Hồng Trị 410 | 430 exceeded', 'Xã Huy Giáp 300 | 300 met'];

describe('a row of each unit that tells of all its parts of the year', () => {
  it('counts once where the table has a total too, whether names are merged or not', () => {
    const rows: Rows = [
      ['TT', 'Trường', 'Quý', 'Kế hoạch', 'Kết quả'],
      [1, 'Trường THCS Đề Thám', 'Quý I', 10, 12],
      ['', '', 'Quý II', 10, 9],
      ['', '', 'Quý III', 10, 8],
      ['', '', 'Quý IV', 10, 10],
      ['', '', 'Cả năm', 40, 39],
      [2, 'Trường THCS Hợp Giang', 'Quý I', 5, 5],
      ['', '', 'Quý II', 5, 7],
      ['', '', 'Quý III', 5, 4],
      ['', '', 'Quý IV', 5, 6],
      ['', '', 'Cả năm', 20, 22],
      ['', 'Tổng cộng', '', 60, 61],
    ];
    const units = [['Trường THCS Đề Thám 40 | 39 below', 'Trường THCS Hợp Giang 20 | 22 exceeded']];
    const merges: [number, number, number][] = [
      [2, 1, 5],
      [7, 1, 5],
    ];
    expect(read('HIẾN MÁU NĂM 2024', rows).told).toEqual(units);
    expect(read('HIẾN MÁU NĂM 2024', rows, merges).told).toEqual(units);
  });

  it.each(['Năm 2024', 'Lũy kế'])('is known by its figures whatever it is called: %s', (whole) => {
    const { told } = read('KHÁM SỨC KHỎE NĂM 2024', [
      ['TT', 'Trạm', 'Kỳ báo cáo', 'KH', 'TH'],
      [1, 'Trạm Y tế Cô Ba', '6 tháng đầu năm', 90, 95],
      ['', '', '6 tháng cuối năm', 90, 80],
      ['', '', whole, 180, 175],
      [2, 'Trạm Y tế Hồng Trị', '6 tháng đầu năm', 70, 60],
      ['', '', '6 tháng cuối năm', 70, 81],
      ['', '', whole, 140, 141],
    ]);
    expect(told).toEqual([['Trạm Y tế Cô Ba 180 | 175 below', 'Trạm Y tế Hồng Trị 140 | 141 exceeded']]);
  });

  it('is none where it is not what the parts come to: nothing says which row counts', () => {
    const { told, problems: found } = read('KHÁM SỨC KHỎE NĂM 2024', [
      ['TT', 'Trạm', 'Kỳ báo cáo', 'KH', 'TH'],
      [1, 'Trạm Y tế Cô Ba', '6 tháng đầu năm', 90, 95],
      ['', '', '6 tháng cuối năm', 90, 80],
      ['', '', 'Lũy kế', 180, 160],
      [2, 'Trạm Y tế Hồng Trị', '6 tháng đầu năm', 70, 60],
      ['', '', '6 tháng cuối năm', 70, 81],
      ['', '', 'Lũy kế', 140, 120],
    ]);
    expect(told).toEqual([]);
    expect(found).toEqual([expect.stringContaining('unclearRows')]);
  });

  it('takes the plan of the year from the row in which it stands, beside months or quarters', () => {
    const { told } = read('DƯ ÁN TRỒNG CÂY NĂM 2024', [
      ['TT', 'Chi đoàn', 'KH năm', 'Kỳ', 'TH'],
      [1, 'Chi đoàn Nà Tòng', 500, '6 tháng đầu năm', 243],
      ['', '', '', '6 tháng cuối năm', 237],
      ['', '', '', 'Cộng', 480],
      [2, 'Chi đoàn Bản Lung', 300, '6 tháng đầu năm', 150],
      ['', '', '', '6 tháng cuối năm', 155],
      ['', '', '', 'Cộng', 305],
      ['', 'Tổng cộng', 800, '', 785],
    ]);
    expect(told).toEqual([['Chi đoàn Nà Tòng 500 | 480 below', 'Chi đoàn Bản Lung 300 | 305 exceeded']]);
  });
});

describe('the plan of the year told again in each row of its parts', () => {
  const quarters: Rows = [
    [1, 'Trạm Y tế Cô Ba', 'Quý I', 500, 123],
    ['', '', 'Quý II', 500, 117],
    ['', '', 'Quý III', 500, 120],
    ['', '', 'Quý IV', 500, 120],
    [2, 'Trạm Y tế Hồng Trị', 'Quý I', 410, 110],
    ['', '', 'Quý II', 410, 104],
    ['', '', 'Quý III', 410, 107],
    ['', '', 'Quý IV', 410, 109],
  ];

  it.each(['KH năm', 'KH'])('counts once, as the results together tell: %s', (plan) => {
    const { told, foot } = read('KHÁM BỆNH NĂM 2024', [['TT', 'Trạm', 'Kỳ', plan, 'TH'], ...quarters]);
    expect(told).toEqual([['Trạm Y tế Cô Ba 500 | 480 below', 'Trạm Y tế Hồng Trị 410 | 430 exceeded']]);
    expect(foot).toContain('KH tính một lần');
  });

  it('is added where each part has come near to its own', () => {
    const own = quarters.map(([at = '', name = '', part = '', plan, result = '']): readonly Cell[] => {
      return [at, name, part, plan === 500 ? 120 : 105, result];
    });
    const { told } = read('KHÁM BỆNH NĂM 2024', [['TT', 'Trạm', 'Kỳ', 'KH', 'TH'], ...own]);
    expect(told).toEqual([['Trạm Y tế Cô Ba 480 | 480 met', 'Trạm Y tế Hồng Trị 420 | 430 exceeded']]);
  });
});

describe('a row without a label among units that have a row for each part of the year', () => {
  it.each(['Bình quân', 'Cùng kỳ năm 2023', 'Huyện giao', 'Số dư đầu kỳ'])(
    'is named and counts for nobody: %s',
    (name) => {
      const { told, foot } = read('THU QUỸ NĂM 2024', [...FEES, ['', name, '', 1400, 1350]]);
      expect(told).toEqual([OF_FEES]);
      expect(foot).toContain(`không phải đơn vị nên không cộng: ${name} (B9)`);
    },
  );

  it('is the total where it has the sums of all units, whatever it is called and wherever it stands', () => {
    const [head = [], ...units] = FEES;
    const { told, foot } = read('THU QUỸ NĂM 2024', [head, ['', 'Huyện Bảo Lạc', '', 1210, 1210], ...units]);
    expect(told).toEqual([OF_FEES]);
    expect(foot).not.toContain('Huyện Bảo Lạc');
  });

  it('is not left out where it may be a unit: the table is refused', () => {
    const { told, problems: found } = read('THU QUỸ NĂM 2024', [...FEES, [4, 'Xã Xuân Trường', '', 90, 80]]);
    expect(told).toEqual([]);
    expect(found).toEqual([expect.stringContaining('unclearRows')]);
  });
});

describe('a remark between units with several rows', () => {
  it.each([
    'Ghi chú: các xã còn lại nộp chậm do mưa lũ',
    '(xã Hồng Trị nộp bổ sung ngày 15/12)',
    '* Xã Hồng Trị bổ sung báo cáo ngày 15/12',
    'Các xã dưới đây chưa đối chiếu',
  ])('ends neither the table nor is it a unit: %s', (remark) => {
    const rows = [...FEES.slice(0, 5), ['', remark, '', '', ''], ...FEES.slice(5)];
    expect(read('THU QUỸ NĂM 2024', rows).told).toEqual([OF_FEES]);
  });

  it('is none where a table of another kind follows, or a signature stands above it', () => {
    const rows = [
      ...FEES,
      ['', 'Người lập biểu', '', '', ''],
      [1, 'Xã Khác', '6 tháng đầu năm', 5, 4],
      ['', '', '6 tháng cuối năm', 5, 6],
    ];
    expect(read('THU QUỸ NĂM 2024', rows).told).toEqual([OF_FEES]);
  });

  it('is a group where the table begins with one, and a unit that has told nothing where it is numbered', () => {
    const rows = [
      ...FEES.slice(0, 1),
      ['', 'Vùng cao', '', '', ''],
      ...FEES.slice(1, 5),
      ['', 'Vùng thấp', '', '', ''],
      ...FEES.slice(5),
      [4, 'Xã Xuân Trường', '', '', ''],
      [5, 'Xã Khánh Xuân', '6 tháng đầu năm', 20, 20],
      ['', '', '6 tháng cuối năm', 20, 21],
    ];
    expect(read('THU QUỸ NĂM 2024', rows).told).toEqual([
      [...OF_FEES, 'Xã Xuân Trường blank | blank notAssigned', 'Xã Khánh Xuân 40 | 41 exceeded'],
    ]);
  });
});
