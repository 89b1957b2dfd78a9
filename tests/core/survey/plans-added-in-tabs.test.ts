import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { judged, summaryText, surveyOn, tabOf } from './office-time';

const TODAY = '2027-01-15';

type Told = readonly (readonly [unit: string, figure: Cell])[];

function tab(name: string, title: string, head: string, rows: Told) {
  return tabOf(name, [[title], ['Đơn vị', head], ...rows]);
}

const GIVEN = tab('Giao', 'GIAO CHỈ TIÊU ĐOÀN VIÊN NĂM 2026', 'Chỉ tiêu giao', [
  ['Xã Hòa An', 20],
  ['Xã Đông Khê', 21],
  ['Xã Cô Ba', 23],
]);
const DONE = tab('KQ', 'KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN NĂM 2026', 'Kết quả', [
  ['Xã Hòa An', 22],
  ['Xã Đông Khê', 23],
  ['Xã Cô Ba', 25],
]);
const MORE: Told = [
  ['Xã Đông Khê', 5],
  ['Xã Cô Ba', 1],
];

describe('what units are given besides in a tab of its own', () => {
  it.each([
    ['GIAO THÊM CHỈ TIÊU ĐOÀN VIÊN NĂM 2026', 'Giao thêm'],
    ['GIAO BỔ SUNG CHỈ TIÊU ĐOÀN VIÊN NĂM 2026', 'Chỉ tiêu bổ sung'],
    ['ĐIỀU CHỈNH TĂNG CHỈ TIÊU ĐOÀN VIÊN NĂM 2026', 'Điều chỉnh tăng'],
  ])('is added to their plan: %s', (title, head) => {
    const tabs = [GIVEN, tab('Thêm', title, head, MORE), DONE];
    expect(judged(surveyOn(TODAY, tabs))).toEqual([
      'Xã Hòa An 22/20 Vượt',
      'Xã Đông Khê 23/26 Chưa đạt',
      'Xã Cô Ba 25/24 Vượt',
    ]);
    expect(summaryText(TODAY, tabs)).toContain('Xã Đông Khê 21 + 5 = 26, Xã Cô Ba 23 + 1 = 24');
  });

  it('is taken off where it says so, by its words or its sign', () => {
    const less = tab('Giảm', 'ĐIỀU CHỈNH GIẢM CHỈ TIÊU ĐOÀN VIÊN NĂM 2026', 'Điều chỉnh giảm', MORE);
    const both = tab('ĐC', 'ĐIỀU CHỈNH TĂNG, GIẢM CHỈ TIÊU ĐOÀN VIÊN NĂM 2026', 'Tăng (+), giảm (-)', [
      ['Xã Đông Khê', 5],
      ['Xã Cô Ba', -1],
    ]);
    expect(judged(surveyOn(TODAY, [GIVEN, less, DONE]))[1]).toBe('Xã Đông Khê 23/16 Vượt');
    expect(judged(surveyOn(TODAY, [GIVEN, both, DONE])).slice(1)).toEqual([
      'Xã Đông Khê 23/26 Chưa đạt',
      'Xã Cô Ba 25/22 Vượt',
    ]);
  });

  it('adds up over several tabs, and in each column of one', () => {
    const again = tab('Lần 2', 'GIAO BỔ SUNG CHỈ TIÊU ĐOÀN VIÊN NĂM 2026 (LẦN 2)', 'Bổ sung lần 2', [
      ['Xã Hòa An', 3],
      ['Xã Đông Khê', 1],
    ]);
    const first = tab('Lần 1', 'GIAO BỔ SUNG CHỈ TIÊU ĐOÀN VIÊN NĂM 2026 (LẦN 1)', 'Bổ sung lần 1', MORE);
    expect(judged(surveyOn(TODAY, [GIVEN, first, again, DONE]))).toEqual([
      'Xã Hòa An 22/23 Chưa đạt',
      'Xã Đông Khê 23/27 Chưa đạt',
      'Xã Cô Ba 25/24 Vượt',
    ]);
    const many = (name: string, title: string, rows: readonly (readonly Cell[])[]) =>
      tabOf(name, [[title], ['Trạm y tế', 'Tiêm chủng', 'Khám thai'], ...rows]);
    const tabs = [
      many('Giao', 'GIAO CHỈ TIÊU NĂM 2026', [
        ['Hòa An', 200, 40],
        ['Đông Khê', 150, 30],
      ]),
      many('Thêm', 'GIAO BỔ SUNG CHỈ TIÊU NĂM 2026', [['Đông Khê', 50, '']]),
      many('KQ', 'KẾT QUẢ NĂM 2026', [
        ['Hòa An', 210, 41],
        ['Đông Khê', 190, 29],
      ]),
    ];
    expect(judged(surveyOn(TODAY, tabs))).toEqual([
      'Hòa An 210/200 Vượt',
      'Đông Khê 190/200 Chưa đạt',
      'Hòa An 41/40 Vượt',
      'Đông Khê 29/30 Chưa đạt',
    ]);
  });

  it('judges nobody who may have been given it instead', () => {
    const whole = tab('Thêm', 'GIAO BỔ SUNG CHỈ TIÊU ĐOÀN VIÊN NĂM 2026', 'Chỉ tiêu bổ sung', [
      ['Xã Đông Khê', 26],
      ['Xã Cô Ba', 24],
    ]);
    const tabs = [GIVEN, whole, DONE];
    expect(judged(surveyOn(TODAY, tabs))).toEqual([
      'Xã Hòa An 22/20 Vượt',
      'Xã Đông Khê 23/unreadable Lỗi số liệu',
      'Xã Cô Ba 25/unreadable Lỗi số liệu',
    ]);
    expect(summaryText(TODAY, tabs)).toContain('chưa rõ là giao thêm hay KH mới');
  });
});

describe('plans that add nothing to another', () => {
  const FIRST = ['Xã Hòa An 22/20 Vượt', 'Xã Đông Khê 23/21 Vượt', 'Xã Cô Ba 25/23 Vượt'];

  it.each([
    ['of another year', 'GIAO BỔ SUNG CHỈ TIÊU ĐOÀN VIÊN NĂM 2025'],
    ['of other things', 'GIAO THÊM CHỈ TIÊU TIN BÀI NĂM 2026'],
  ])('are those %s', (_, title) => {
    const tabs = [GIVEN, tab('Thêm', title, 'Giao thêm', MORE), DONE];
    expect(judged(surveyOn(TODAY, tabs))).toEqual(FIRST);
  });

  it('are what a plan was changed to, whatever the title says besides', () => {
    const changed = tab('ĐC', 'ĐIỀU CHỈNH, BỔ SUNG CHỈ TIÊU ĐOÀN VIÊN NĂM 2026', 'Chỉ tiêu điều chỉnh', [
      ['Xã Đông Khê', 26],
    ]);
    expect(judged(surveyOn(TODAY, [GIVEN, changed, DONE]))[1]).toBe('Xã Đông Khê 23/26 Chưa đạt');
  });

  it('are plans of what should become less', () => {
    const poor = (name: string, title: string, head: string, figures: readonly number[]) =>
      tab(name, title, head, [
        ['Xã Hòa An', figures[0] ?? ''],
        ['Xã Đông Khê', figures[1] ?? ''],
      ]);
    const tabs = [
      poor('Giao', 'GIAO CHỈ TIÊU GIẢM HỘ NGHÈO NĂM 2026', 'Chỉ tiêu giảm hộ nghèo', [20, 21]),
      poor('KQ', 'KẾT QUẢ GIẢM HỘ NGHÈO NĂM 2026', 'Số hộ giảm', [22, 19]),
    ];
    expect(judged(surveyOn(TODAY, tabs))).toEqual(['Xã Hòa An 22/20 Vượt', 'Xã Đông Khê 19/21 Chưa đạt']);
  });
});
