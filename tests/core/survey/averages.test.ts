import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { totalOf } from '../../../src/core/state/total';
import { totalOptionsOf } from '../../../src/core/survey/indicator';
import { isMeanMeasure } from '../../../src/core/tab/measure';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf } from './office-grids';

/** By indicator the sums of target and result, null where its figures are not added; and the lines that say so. */
function sums(tab: string, rows: readonly (readonly Cell[])[]) {
  const survey = surveyTabs([tabOf(tab, rows)]);
  const totals = survey.indicators.map((indicator) => {
    const assessments = indicator.measures.map(({ assessment }) => assessment);
    const { added, target, result } = totalOf(assessments, totalOptionsOf(indicator));
    return [indicator.name, added ? [target, result] : null] as const;
  });
  const foot = footnotes(survey, []).filter((line) => /không cộng các đơn vị/.test(line));
  return { totals: Object.fromEntries(totals), foot };
}

describe('averages', () => {
  it.each([
    [
      'yields beside areas and harvests',
      'Lúa',
      [
        ['TT', 'Xã', 'Diện tích (ha)', '', 'Năng suất (tạ/ha)', '', 'Sản lượng (tấn)', ''],
        ['', '', 'KH', 'TH', 'KH', 'TH', 'KH', 'TH'],
        [1, 'Xã Cô Ba', 100, 98, 50, 52, 500, 509.6],
        [2, 'Xã Hồng Trị', 80, 82, 48, 47, 384, 385.4],
      ],
      { 'Diện tích': [180, 180], 'Năng suất': null, 'Sản lượng': [884, 895] },
    ],
    [
      'income a head, by its unit of measure',
      'Kinh tế',
      [
        ['TT', 'Phường', 'Mục tiêu (triệu đồng/người/năm)', 'Thực hiện'],
        [1, 'Phường Sông Bằng', 55, 56],
        [2, 'Phường Đề Thám', 60, 58],
      ],
      { 'Kinh tế': null },
    ],
    [
      'marks, by the words of headings',
      'Kỳ thi',
      [
        ['STT', 'Trường', 'Điểm trung bình được giao', 'Điểm trung bình đạt được'],
        [1, 'THPT Cô Ba', 6.5, 6.7],
        [2, 'THPT Hồng Trị', 6, 5.8],
      ],
      { 'Kỳ thi': null },
    ],
    [
      'what the title calls so, where the table has one indicator',
      'Biểu 2',
      [
        ['THU NHẬP BÌNH QUÂN CỦA NGƯỜI LAO ĐỘNG NĂM 2024'],
        ['TT', 'Doanh nghiệp', 'KH', 'TH'],
        [1, 'Công ty Cô Ba', 8.5, 9],
        [2, 'Công ty Hồng Trị', 7, 6.8],
      ],
      { 'Thu nhập bình quân của người lao động': null },
    ],
  ])('are not added: %s', (_, tab, rows, expected) => {
    const { totals, foot } = sums(tab, rows);
    expect(totals).toEqual(expected);
    const names = Object.entries(expected).flatMap(([name, sum]) => (sum === null ? [name] : []));
    expect(foot).toEqual(names.map((name) => `${name}: là số bình quân nên không cộng các đơn vị.`));
  });

  it('do not keep a row from being the sum of others', () => {
    const { totals } = sums('Ngô', [
      ['TT', 'Địa phương', 'Năng suất (tạ/ha)', '', 'Sản lượng (tấn)', ''],
      ['', '', 'KH', 'TH', 'KH', 'TH'],
      ['', 'Huyện Quảng Hòa', 40, 41.5, 350, 361],
      [1, 'Xã Cách Linh', 39, 40, 120, 125],
      [2, 'Xã Hồng Quang', 41, 43, 130, 141],
      [3, 'Xã Bế Văn Đàn', 40, 41, 100, 95],
    ]);
    expect(totals).toEqual({ 'Năng suất': null, 'Sản lượng': [350, 361] });
  });

  it('are known by the table’s own total row, which is no sum', () => {
    const { totals, foot } = sums('Hao hụt', [
      ['TT', 'Kho', 'Định mức', 'Thực tế'],
      [1, 'Kho Cô Ba', 2, 1.8],
      [2, 'Kho Hồng Trị', 3, 3.1],
      [3, 'Kho Bảo Toàn', 2.5, 2.6],
      ['', 'Cộng chung', 2.5, 2.5],
    ]);
    expect(totals).toEqual({ 'Hao hụt': null });
    expect(foot).toEqual([
      'Hao hụt: dòng cộng đã ghi là số bình quân, không phải tổng, nên không cộng các đơn vị.',
    ]);
  });

  it.each([
    [
      'counts of people called so',
      'Học sinh',
      ['Số học sinh trung bình KH', 'Số học sinh trung bình TH'],
      [],
    ],
    ['a total with a slip', 'Quyên góp', ['KH', 'TH'], ['', 'Tổng cộng', 36, 35]],
    ['a total of which one figure is of a unit’s size', 'Sách', ['KH', 'TH'], ['', 'Tổng cộng', 30, 12]],
    ['what is due by the year', 'Bản tin', ['KH (tin, bài/năm)', 'TH'], []],
    ['a rate of contribution in the heading', 'Quỹ', ['Phải nộp (30.000đ/người)', 'Đã nộp'], []],
  ])('are no %s', (_, tab, headings, total) => {
    const { totals, foot } = sums(tab, [
      ['TT', 'Đơn vị', ...headings],
      [1, 'Chi hội Cô Ba', 10, 12],
      [2, 'Chi hội Hồng Trị', 20, 18],
      [3, 'Chi hội Bảo Toàn', 5, 5],
      ...(total.length === 0 ? [] : [total]),
    ]);
    expect(Object.values(totals)).toEqual([[35, 35]]);
    expect(foot).toEqual([]);
  });
});

describe('isMeanMeasure()', () => {
  it.each(['tạ/ha', 'lượt / người', 'triệu đồng/người', 'người/km2', 'vụ/10.000 dân', 'kg/con'])(
    'takes %j for one of averages',
    (measure) => expect(isMeanMeasure(measure)).toBe(true),
  );

  it.each(['tin, bài/năm', 'đồng/tháng', 'bài/đơn vị', 'tin/bài', 'đ/c', 'người', '', null])(
    'takes %j for none',
    (measure) => expect(isMeanMeasure(measure)).toBe(false),
  );
});
