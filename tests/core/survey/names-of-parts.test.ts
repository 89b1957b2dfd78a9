import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

type Rows = readonly (readonly Cell[])[];

function names(...tabs: readonly (readonly [name: string, rows: Rows])[]): readonly (string | undefined)[] {
  return verdicts(surveyTabs(tabs.map(([name, rows]) => tabOf(name, rows)))).map(([head]) => head);
}

function plain(title: string, ...figures: Rows): Rows {
  const units = ['Phường Tân Giang', 'Phường Thục Phán', 'Phường Nùng Trí Cao'];
  return [
    [title],
    [],
    ['Đơn vị', 'Kế hoạch', 'Thực hiện'],
    ...figures.map((own, at) => [units[at] ?? '', ...own]),
  ];
}

describe('the name of an indicator', () => {
  it.each([['Đến tháng'], ['Lũy kế đến tháng'], ['Tính đến tháng'], ['Đến hết tháng']])(
    'is the title’s where tabs say no more than until when: %s',
    (words) => {
      const title = (month: number) => `KẾT QUẢ THU HỌC PHÍ ĐẾN THÁNG ${month} NĂM 2024`;
      expect(
        names(
          [`${words} 9`, plain(title(9), [50, 30], [60, 40], [40, 30])],
          [`${words} 11`, plain(title(11), [50, 45], [60, 60], [40, 35])],
        ),
      ).toEqual(['Thu học phí']);
    },
  );

  it('is that of the tab of men beside the tab of women', () => {
    const title = 'KẾT NẠP HỘI VIÊN NĂM 2024';
    expect(
      names(['Nam', plain(title, [5, 5], [6, 4], [7, 6])], ['Nữ', plain(title, [5, 5], [4, 4], [3, 5])]),
    ).toEqual(['Nam', 'Nữ']);
    expect(names(['Năm', plain(title, [5, 5], [6, 4], [7, 6])])).toEqual(['Kết nạp hội viên']);
  });

  it.each([
    ['TH', 'THCS'],
    ['CT', 'DT'],
  ])(
    'is what brackets of plan and result say alike, though it may be short for either: %s, %s',
    (one, other) => {
      const header = ['Xã', ...[one, other].flatMap((own) => [`Kế hoạch (${own})`, `Kết quả (${own})`])];
      expect(
        names(['HSG', [header, ['Xã A', 5, 6, 4, 4], ['Xã B', 7, 6, 3, 5], ['Xã C', 2, 2, 3, 1]]]),
      ).toEqual([one, other]);
    },
  );

  it.each([
    ['TH', ['KH TH', 'KQ TH', 'KH THCS', 'KQ THCS']],
    ['Nam', ['KH (nam)', 'TH (nam)', 'KH (nữ)', 'TH (nữ)']],
    ['Nam', ['Kế hoạch Nam', 'Thực hiện Nam', 'Kế hoạch Nữ', 'Thực hiện Nữ']],
  ])('is so behind plan and result without brackets and of men: %s, %j', (name, headings) => {
    const found = names([
      'HSG',
      [
        ['Xã', ...headings],
        ['Xã A', 5, 6, 4, 4],
        ['Xã B', 7, 6, 3, 5],
        ['Xã C', 2, 2, 3, 1],
      ],
    ]);
    expect(found[0]).toBe(name);
    expect(found).toHaveLength(2);
  });

  it('is no year that plan and result both name', () => {
    const header = ['Xã', 'Kế hoạch năm', 'Thực hiện năm', 'KH tin bài', 'TH tin bài'];
    expect(
      names(['Giỏi', [header, ['Xã A', 5, 6, 4, 4], ['Xã B', 7, 6, 3, 5], ['Xã C', 2, 2, 3, 1]]])[0],
    ).toBe('Giỏi');
  });

  it('is not said by a bracket of only one of them', () => {
    const header = ['Xã', 'Kế hoạch (KH)', 'Kết quả (TH)'];
    expect(names(['Giỏi', [header, ['Xã A', 5, 6], ['Xã B', 7, 6], ['Xã C', 2, 2]]])).toEqual(['Giỏi']);
  });
});
