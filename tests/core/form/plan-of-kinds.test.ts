import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { brokenLaws } from '../fuzz/broken-laws';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

/** Two units, a tab each, with a title above their rows. */
function survey(title: string, one: Rows, other: Rows) {
  const judged = surveyTabs([
    tabOf('Trạm Y tế Đông Khê', [[title], ...one]),
    tabOf('Trạm Y tế Tà Lùng', [[title], ...other]),
  ]);
  return { told: verdicts(judged), foot: footnotes(judged, []).join(' ') };
}

describe("a plan that stands in the total of a unit's kinds alone", () => {
  it('is judged by the title, above kinds in a tab without numbers', () => {
    const header = ['Loại hình', 'Chỉ tiêu', 'Kết quả'];
    const { told, foot } = survey(
      'KẾT QUẢ TIÊM CHỦNG NĂM 2024',
      [header, ['Tổng số', 30, 31], ['Học sinh', '', 20], ['Công nhân', '', 11]],
      [header, ['Tổng số', 25, 24], ['Học sinh', '', 14], ['Công nhân', '', 10]],
    );
    expect(told).toEqual([
      ['Tiêm chủng', 'Trạm Y tế Đông Khê 31/30 Vượt', 'Trạm Y tế Tà Lùng 24/25 Chưa đạt'],
    ]);
    expect(foot).toContain(
      'Trạm Y tế Đông Khê, Trạm Y tế Tà Lùng: KH chỉ ghi ở dòng tổng nên lấy dòng tổng, không lấy các dòng Học sinh, Công nhân.',
    );
  });

  it('is judged below numbered kinds, and what they do not come to is told', () => {
    const header = ['TT', 'Nội dung', 'KH giao', 'Thực hiện'];
    const { told, foot } = survey(
      'KHÁM SỨC KHỎE NĂM 2024',
      [header, [1, 'Nội trú', '-', 20], [2, 'Ngoại trú', '-', 10], ['', 'Cộng', 30, 31]],
      [header, [1, 'Nội trú', '-', 14], [2, 'Ngoại trú', '-', 10], ['', 'Cộng', 25, 24]],
    );
    expect(told).toEqual([
      ['Khám sức khỏe', 'Trạm Y tế Đông Khê 31/30 Vượt', 'Trạm Y tế Tà Lùng 24/25 Chưa đạt'],
    ]);
    expect(foot).toContain('; khác ở Trạm Y tế Đông Khê!D5 (các dòng cộng lại là 30).');
  });

  it('is judged by what its kinds come to where its own result is blank', () => {
    const rows = (fee: number): Rows => [
      ['Nguồn thu', 'Kế hoạch', 'Thực hiện'],
      ['Hội phí', '', fee],
      ['Quỹ tình thương', '', 35],
      ['Cộng', 100, ''],
    ];
    const { told, foot } = survey('THU QUỸ NĂM 2024', rows(60), rows(66));
    expect(told).toEqual([
      ['Thu quỹ', 'Trạm Y tế Đông Khê 95/100 Chưa đạt', 'Trạm Y tế Tà Lùng 101/100 Vượt'],
    ]);
    expect(foot).toContain(
      'KH chỉ ghi ở dòng tổng mà dòng đó không có kết quả nên cộng kết quả các dòng Hội phí, Quỹ tình thương.',
    );
    const values = [['THU QUỸ NĂM 2024'], ...rows(60)];
    expect(brokenLaws({ tabs: [{ name: 'Trạm Y tế Đông Khê', values }] })).toEqual([]);
  });

  it('is judged by the heading it stands under beside other indicators', () => {
    const rows = (done: number): Rows => [
      ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
      ['I', 'Hiến máu', '', ''],
      ['', 'Tổng cộng', 30, done],
      [1, 'Cán bộ', '', done - 5],
      [2, 'Nhân dân', '', 5],
      ['II', 'Truyền thông', '', ''],
      [1, 'Tin, bài', 12, 12],
    ];
    expect(survey('KẾT QUẢ NĂM 2024', rows(31), rows(24)).told).toEqual([
      ['Hiến máu', 'Trạm Y tế Đông Khê 31/30 Vượt', 'Trạm Y tế Tà Lùng 24/30 Chưa đạt'],
      ['Tin, bài', 'Trạm Y tế Đông Khê 12/12 Đạt', 'Trạm Y tế Tà Lùng 12/12 Đạt'],
    ]);
  });

  it.each<[string, Rows]>([
    [
      'what is measured otherwise',
      [
        ['Nội trú', 'lượt', '', 20],
        ['Ngoại trú', 'giờ', '', 11],
        ['Tổng số', '', 30, 31],
      ],
    ],
    [
      'a total without a plan',
      [
        ['Nội trú', '', '', 20],
        ['Ngoại trú', '', '', 11],
        ['Tổng số', '', '', 31],
      ],
    ],
  ])('is none of %s', (_, rows) => {
    const header = ['Nội dung', 'ĐVT', 'Kế hoạch', 'Thực hiện'];
    const { told, foot } = survey('KHÁM SỨC KHỎE NĂM 2024', [header, ...rows], [header, ...rows]);
    expect(told.map(([name = '']) => name.replace(/ \(.*/, ''))).toEqual(['Nội trú', 'Ngoại trú']);
    expect(foot).not.toContain('dòng tổng nên');
  });
});

describe("the total of a unit's kinds that have plans of their own", () => {
  const kinds = { one: [21, 20, 9, 11], other: [16, 14, 9, 10] };

  it('stands beside them by the title, is not counted, and the foot says so', () => {
    const rows = ([a = 0, b = 0, c = 0, d = 0]: readonly number[], done = b + d): Rows => [
      ['Nội dung', 'KH giao', 'Thực hiện'],
      ['Nội trú', a, b],
      ['Ngoại trú', c, d],
      ['Cộng', a + c, done],
    ];
    const { told, foot } = survey('KHÁM SỨC KHỎE NĂM 2024', rows(kinds.one), rows(kinds.other, 23));
    expect(told).toEqual([
      ['Nội trú', 'Trạm Y tế Đông Khê 20/21 Chưa đạt', 'Trạm Y tế Tà Lùng 14/16 Chưa đạt'],
      ['Ngoại trú', 'Trạm Y tế Đông Khê 11/9 Vượt', 'Trạm Y tế Tà Lùng 10/9 Vượt'],
      ['Khám sức khỏe', 'Trạm Y tế Đông Khê 31/30 Vượt', 'Trạm Y tế Tà Lùng 23/25 Chưa đạt'],
    ]);
    expect(foot).toContain(
      'Khám sức khỏe: là tổng của Nội trú, Ngoại trú nên không đếm vào Số chỉ tiêu đạt; khác ở Trạm Y tế Tà Lùng (23, các chỉ tiêu ấy cộng được 24).',
    );
  });

  it('is told where its plan is not what theirs come to', () => {
    const rows = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): Rows => [
      ['TT', 'Loại hình', 'ĐVT', 'Chỉ tiêu', 'Kết quả'],
      ['', 'Tổng số', 'lượt', a + c + 5, b + d],
      [1, 'Học sinh', 'lượt', a, b],
      ['', 'Trong đó: nữ', 'lượt', 5, 6],
      [2, 'Công nhân', 'lượt', c, d],
    ];
    const { told, foot } = survey('TIÊM CHỦNG NĂM 2024', rows(kinds.one), rows(kinds.other));
    expect(told[0]).toEqual([
      'Tiêm chủng (lượt)',
      'Trạm Y tế Đông Khê 31/35 Chưa đạt',
      'Trạm Y tế Tà Lùng 24/30 Chưa đạt',
    ]);
    expect(foot).toContain('khác ở Trạm Y tế Đông Khê (KH 35, các chỉ tiêu ấy cộng được 30)');
  });

  it('stands under the heading of each', () => {
    const rows = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): Rows => [
      ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
      ['I', 'Hiến máu', '', ''],
      [1, 'Cán bộ', a, b],
      [2, 'Nhân dân', c, d],
      ['', 'Cộng mục I', a + c, b + d],
      ['II', 'Truyền thông', '', ''],
      [1, 'Tin', 3, 4],
      [2, 'Bài', 5, 5],
      ['', 'Cộng mục II', 8, 9],
    ];
    const { foot } = survey('KẾT QUẢ NĂM 2024', rows(kinds.one), rows(kinds.other));
    expect(foot).toContain('Hiến máu: là tổng của Cán bộ, Nhân dân nên không đếm vào Số chỉ tiêu đạt.');
    expect(foot).toContain('Truyền thông: là tổng của Tin, Bài nên không đếm vào Số chỉ tiêu đạt.');
  });

  it.each<[string, Rows]>([
    ['comes to neither plan nor result of theirs', [['Tổng số', '', 40, 41]]],
    [
      'is measured otherwise',
      [
        ['Tổng số', '', 30, 31],
        ['Thuốc cấp', 'liều', 2, 3],
      ],
    ],
  ])('is left out where it %s', (_, more) => {
    const rows: Rows = [
      ['Nội dung', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
      ...more,
      ['Nội trú', '', 21, 20],
      ['Ngoại trú', '', 9, 11],
    ];
    const { told, foot } = survey('KHÁM SỨC KHỎE NĂM 2024', rows, rows);
    expect(told.map(([name]) => name)).not.toContain('Khám sức khỏe');
    expect(foot).not.toContain('là tổng của');
  });

  it('is called by no words of another row', () => {
    const rows: Rows = [
      ['Nội dung', 'Kế hoạch', 'Thực hiện'],
      ['Khám sức khỏe', 21, 20],
      ['Tiêm chủng', 9, 11],
      ['Tổng cộng', 30, 31],
    ];
    const { told } = survey('KHÁM SỨC KHỎE NĂM 2024', rows, rows);
    expect(told.map(([name]) => name)).toEqual(['Khám sức khỏe', 'Tiêm chủng', 'Kết quả thực hiện']);
  });
});
