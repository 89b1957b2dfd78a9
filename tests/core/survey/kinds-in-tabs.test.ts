import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Row = readonly Cell[];

function read(tabs: readonly string[], head: string, kinds: readonly string[], figures: readonly Row[]) {
  const grids = tabs.map((name, at) => {
    const rows = kinds.map((kind, index) => [
      index + 1,
      kind,
      Number(figures[index]?.[0]) + at,
      Number(figures[index]?.[1]),
    ]);
    const sums = [2, 3].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
    return tabOf(name, [
      ['KẾT QUẢ TẠO VIỆC LÀM NĂM 2024'],
      [],
      ['TT', head, 'Kế hoạch', 'Thực hiện'],
      ...rows,
      ['', 'Tổng cộng', ...sums],
    ]);
  });
  return verdicts(surveyTabs(grids));
}

const FIGURES = [
  [21, 20],
  [9, 11],
];

describe('kinds that each unit has in a tab of its own', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['communes', 'Khối', ['Xã Hòa An', 'Xã Đông Khê', 'Xã Hạ Lang'], ['Cơ quan', 'Doanh nghiệp']],
    ['districts', 'Ngành', ['Huyện Lục Yên', 'Huyện Yên Bình', 'Huyện Trấn Yên'], ['Xây dựng', 'Du lịch']],
    [
      'wards',
      'Nhóm ngành',
      ['Phường Tân Giang', 'Phường Đề Thám', 'Phường Sông Hiến'],
      ['Dệt may', 'Da giày'],
    ],
  ])('are added for it: %s', (_, head, tabs, kinds) => {
    const [first = '', second = '', third = ''] = tabs;
    expect(read(tabs, head, kinds, FIGURES)).toEqual([
      ['Tạo việc làm', `${first} 31/30 Vượt`, `${second} 31/32 Chưa đạt`, `${third} 31/34 Chưa đạt`],
    ]);
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['tabs of things', 'Khối', ['Tin bài', 'Hiến máu'], ['Cơ quan', 'Doanh nghiệp']],
    ['units in each tab', 'Đơn vị', ['Ban Tổ chức', 'Ban Tuyên giáo'], ['Xã Hòa An', 'Xã Đông Khê']],
    [
      'units under a noun of kinds',
      'Khối',
      ['Xã Hòa An', 'Xã Đông Khê'],
      ['Trường Tân Giang', 'Trường Đề Thám'],
    ],
  ])('are none of %s', (_, head, tabs, kinds) => {
    const all = read(tabs, head, kinds, FIGURES);
    expect(all[0]?.[1]).toBe(`${kinds[0] ?? ''} 20/21 Chưa đạt`);
  });
});
