import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { judged, surveyOn, tabOf } from './office-time';

type Rows = readonly (readonly Cell[])[];

const UNITS: Rows = [
  ['Ban Quản lý dự án', 500, 210],
  ['Phòng Kinh tế', 100, 102],
];

function first(today: string, ...tabs: readonly (readonly [name: string, rows: Rows])[]): string | undefined {
  return judged(
    surveyOn(
      today,
      tabs.map(([name, rows]) => tabOf(name, rows)),
    ),
  )[0];
}

describe('a plan of no named time in the report of a part of the year', () => {
  it.each<readonly [string, string, Rows]>([
    [
      'a budget after six months',
      '2024-07-12',
      [['CHI ĐẦU TƯ 6 THÁNG ĐẦU NĂM 2024'], ['Đơn vị', 'Dự toán giao', 'Đã chi'], ...UNITS],
    ],
    [
      'capital after nine months',
      '2024-10-12',
      [['GIẢI NGÂN 9 THÁNG NĂM 2024'], ['Đơn vị', 'KH vốn được giao', 'Giải ngân'], ...UNITS],
    ],
    [
      'a budget in a quarter, years later',
      '2026-10-12',
      [['THU PHÍ QUÝ II/2024'], ['Đơn vị', 'Dự toán', 'Thực hiện'], ...UNITS],
    ],
    [
      'what counts from January, in August',
      '2024-09-02',
      [['THU QUỸ THÁNG 8/2024'], ['Đơn vị', 'Chỉ tiêu', 'Lũy kế từ đầu năm'], ...UNITS],
    ],
  ])('is the year’s: %s', (_, today, rows) => {
    expect(first(today, ['Báo cáo', rows])).toBe('Ban Quản lý dự án 210/500 Đang thực hiện');
  });

  it.each<readonly [string, string, Rows]>([
    [
      'no budget',
      '2024-07-12',
      [['TRỒNG CÂY 6 THÁNG ĐẦU NĂM 2024'], ['Đơn vị', 'Kế hoạch', 'Thực hiện'], ...UNITS],
    ],
    [
      'a budget of the quarter',
      '2024-07-12',
      [['THU PHÍ QUÝ II/2024'], ['Đơn vị', 'Dự toán quý II', 'Thực hiện quý II'], ...UNITS],
    ],
    [
      'the budget of a year that is over',
      '2025-01-12',
      [['THU PHÍ NĂM 2024'], ['Đơn vị', 'Dự toán', 'Thực hiện'], ...UNITS],
    ],
    [
      'a plan that counts from January too',
      '2024-09-02',
      [['THU QUỸ THÁNG 8/2024'], ['Đơn vị', 'KH lũy kế', 'TH lũy kế'], ...UNITS],
    ],
  ])('is the report’s: %s', (_, today, rows) => {
    expect(first(today, ['Báo cáo', rows])).toBe('Ban Quản lý dự án 210/500 Chưa đạt');
  });

  it.each<readonly [string, Rows]>([
    [
      'six months',
      [
        ['CHI TRỢ CẤP 6 THÁNG ĐẦU NĂM 2024'],
        ['Đơn vị', 'Dự toán', 'Đã chi'],
        ['Phường A', 120, 118],
        ['Phường B', 80, 75],
      ],
    ],
    [
      'a month',
      [
        ['THU PHÍ THÁNG 6/2024'],
        ['Đơn vị', 'Dự toán', 'Đã thu'],
        ['Phường A', 120, 118],
        ['Phường B', 80, 75],
      ],
    ],
  ])('is the report’s where nearly all of it is done: %s', (_, rows) => {
    expect(first('2024-07-12', ['Báo cáo', rows])).toBe('Phường A 118/120 Chưa đạt');
  });

  it('is one in tabs of months', () => {
    const month = (number: number, all: number): readonly [string, Rows] => [
      `Tháng ${number}`,
      [
        [`THU NGÂN SÁCH THÁNG ${number}/2024`],
        ['Đơn vị', 'Dự toán giao', 'Thu trong tháng', 'Lũy kế'],
        ['Xã Hồng Việt', 500, 70, all],
        ['Xã Bình Long', 300, 30, all - 30],
      ],
    ];
    expect(first('2024-04-12', month(1, 70), month(2, 140), month(3, 210))).toBe(
      'Xã Hồng Việt 210/500 Đang thực hiện',
    );
  });
});
