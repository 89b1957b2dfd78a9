import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

/** Each unit's result, target and state in a table under a title. */
function read(title: string, rows: readonly Row[], header: Row = ['Đơn vị', 'Kế hoạch', 'Thực hiện']) {
  return (verdicts(surveyTabs([tabOf('Biểu', [[title], header, ...rows])]))[0] ?? []).slice(1);
}

describe('rates of which nothing says that they are percentages', () => {
  it.each<[string, string, readonly Row[], readonly string[]]>([
    [
      'a result in points among fractions',
      'TỶ LỆ TIÊM CHỦNG ĐẦY ĐỦ NĂM 2024',
      [
        ['Trạm Y tế Nà Sác', 0.95, 0.96],
        ['Trạm Y tế Sóc Giang', 0.95, 94],
        ['Trạm Y tế Lũng Nặm', 0.95, 0.92],
      ],
      [
        'Trạm Y tế Nà Sác 0.96/0.95 Vượt',
        'Trạm Y tế Sóc Giang 94/ambiguous Lỗi số liệu',
        'Trạm Y tế Lũng Nặm 0.92/0.95 Chưa đạt',
      ],
    ],
    [
      'fractions below targets in points',
      'TỶ LỆ HỌC SINH CHUYÊN CẦN NĂM 2024',
      [
        ['THCS Hợp Giang', 98, 0.99],
        ['THCS Đề Thám', 98, 0.97],
        ['THCS Sông Hiến', 98, 1],
      ],
      [
        'THCS Hợp Giang ambiguous/98 Lỗi số liệu',
        'THCS Đề Thám ambiguous/98 Lỗi số liệu',
        'THCS Sông Hiến ambiguous/98 Lỗi số liệu',
      ],
    ],
    [
      'all of it typed as 1 and as 100',
      'TỶ LỆ THU HỒI CÔNG NỢ NĂM 2024',
      [
        ['PGD Hạ Lang', 100, 1],
        ['PGD Bảo Lạc', 100, 100],
        ['PGD Quảng Hòa', 100, 98],
      ],
      ['PGD Hạ Lang ambiguous/100 Lỗi số liệu', 'PGD Bảo Lạc 100/100 Đạt', 'PGD Quảng Hòa 98/100 Chưa đạt'],
    ],
  ])('are in doubt where a fraction stands against points: %s', (_, title, rows, expected) => {
    expect(read(title, rows)).toEqual(expected);
  });

  it('stay as they are where all are fractions, or the small ones are no hundredth of the others', () => {
    const title = 'TỶ SUẤT SINH THÔ NĂM 2024';
    const low = read(title, [
      ['Xã A Lưới', 12, 11.5],
      ['Xã Ba Lòng', 13, 1.9],
      ['Xã Cô Tô', 1.5, 1.6],
    ]);
    expect(low.filter((line) => line.includes('Lỗi'))).toEqual([]);
  });
});

describe('rows of percentages typed in fractions where most others are in points', () => {
  const TITLE = 'TỶ LỆ BAO PHỦ BHYT NĂM 2024 (%)';
  const POINTS: readonly Row[] = [
    ['Xã Bế Văn Đàn', 95, 96],
    ['Xã Cách Linh', 95, '94%'],
    ['Xã Đại Sơn', 92, 93.5],
  ];

  it.each<[string, Cell, Cell, string]>([
    ['below', 0.95, 0.92, 'ambiguous/ambiguous Lỗi số liệu'],
    ['reached', 1, 1, 'ambiguous/ambiguous Lỗi số liệu'],
    ['without a result', 0.95, '', 'blank/ambiguous Lỗi số liệu'],
    ['formatted as percentages', '=95%', '=92%', '92/95 Chưa đạt'],
  ])('are in doubt unless their signs tell: %s', (_, target, result, expected) => {
    expect(read(TITLE, [...POINTS, ['Xã Mỹ Hưng', target, result]])[3]).toBe(`Xã Mỹ Hưng ${expected}`);
  });

  it('stay as they are where targets are low, or most rows are fractions', () => {
    const poor = read('TỶ LỆ HỘ NGHÈO NĂM 2024 (%)', [
      ['Xã Bế Văn Đàn', 28, 27],
      ['Xã Cách Linh', 35, 33],
      ['Xã Đại Sơn', 41, 42],
      ['Phường Thục Phán', 0.5, 0.4],
    ]);
    expect(poor[3]).toBe('Phường Thục Phán 0.4/0.5 Đạt');
    const fractions: readonly Row[] = [
      ['Xã Mỹ Hưng', 0.95, 0.97],
      ['Xã Tiên Thành', 0.95, 0.93],
    ];
    const few = read(TITLE, [['Xã Bế Văn Đàn', 95, 96], ...fractions]);
    expect(few.filter((line) => line.includes('Lỗi'))).toEqual([]);
  });
});
