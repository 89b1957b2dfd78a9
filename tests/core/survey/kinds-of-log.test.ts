import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { inShort } from './in-short';
import { surveyTabs, tabOf } from './office-grids';

type Row = readonly Cell[];

const UNITS = ['Xã Cô Ba', 'Xã Hồng Trị'];
const on = (month: number) => ({ year: 2024, month, day: 10 });

function plan(title: string, headings: readonly string[], ...figures: readonly (readonly number[])[]): Tab {
  return tabOf('KH', [
    [title],
    ['TT', 'Đơn vị', ...headings],
    ...UNITS.map((unit, at): Row => [at + 1, unit, ...(figures[at] ?? [])]),
  ]);
}

/** A diary whose rows are of two kinds: the first unit has two of the first kind and one of the second, the other one and two. */
function diary(
  title: string,
  {
    heading,
    kinds: [first, second],
    amount,
  }: { heading: string; kinds: readonly [string, string]; amount?: string },
): Tab {
  const rows: readonly (readonly [number, number, string])[] = [
    [1, 0, first],
    [2, 0, second],
    [3, 1, first],
    [5, 0, first],
    [7, 1, second],
    [9, 1, second],
  ];
  return tabOf('Sổ', [
    [title],
    ['Ngày', 'Đơn vị', heading, ...(amount === undefined ? [] : [amount]), 'Ghi chú'],
    ...rows.map(
      ([month, unit, kind]): Row => [
        on(month),
        UNITS[unit] ?? '',
        kind,
        ...(amount === undefined ? [] : [month === 1 ? 2 : 1]),
        'x',
      ],
    ),
  ]);
}

const told = (...tabs: readonly Tab[]) => inShort(surveyTabs(tabs));

describe('a diary whose rows are of the kinds that a plan has a column for', () => {
  it('counts the rows of each kind for its own plan, and says so', () => {
    const tabs = [
      plan('CHỈ TIÊU GIAO NĂM 2024', ['Tin', 'Bài'], [2, 2], [2, 2]),
      diary('SỔ TIN BÀI NĂM 2024', { heading: 'Thể loại', kinds: ['Tin', 'Bài'] }),
    ];
    expect(told(...tabs)).toEqual({
      Tin: ['Xã Cô Ba 2 | 2 met', 'Xã Hồng Trị 2 | 1 below'],
      Bài: ['Xã Cô Ba 2 | 1 below', 'Xã Hồng Trị 2 | 2 met'],
    });
    const feet = footnotes(surveyTabs(tabs), []).join('\n');
    expect(feet).toContain('3 dòng không có “Thể loại = Tin”, không tính');
  });

  it.each([
    ['amounts', 'KẾ HOẠCH NĂM 2024', 'Số lượng', ['Tập huấn', 'Kiểm tra'] as const],
    ['numbers of events', 'KẾ HOẠCH KHUYẾN NÔNG NĂM 2024', 'Số cuộc', ['Hội thảo', 'Tham quan'] as const],
    [
      'both kinds named in the title',
      'KẾ HOẠCH TẬP HUẤN, KIỂM TRA NĂM 2024',
      'Số lượng',
      ['Tập huấn', 'Kiểm tra'] as const,
    ],
  ])('adds %s of each kind', (_, title, amount, kinds) => {
    const found = told(
      plan(title, kinds, [3, 2], [2, 2]),
      diary('NHẬT KÝ HOẠT ĐỘNG NĂM 2024', { heading: 'Loại hoạt động', kinds, amount }),
    );
    expect(found).toEqual({
      [kinds[0]]: ['Xã Cô Ba 3 | 3 met', 'Xã Hồng Trị 2 | 1 below'],
      [kinds[1]]: ['Xã Cô Ba 2 | 1 below', 'Xã Hồng Trị 2 | 2 met'],
    });
  });

  it.each([
    ['one kind is one of the other', ['Kiểm tra', 'Kiểm tra cơ sở'] as const, ['Kiểm tra', 'Kiểm tra cơ sở']],
    ['only one column is headed by a kind', ['Tập huấn', 'Kiểm tra'] as const, ['Tập huấn', 'Trồng cây']],
  ])('is not split where %s: no plan is met by all its rows', (_, kinds, headings) => {
    const found = told(
      plan('KẾ HOẠCH NĂM 2024', headings, [3, 2], [2, 2]),
      diary('NHẬT KÝ HOẠT ĐỘNG NĂM 2024', { heading: 'Loại hoạt động', kinds }),
    );
    for (const lines of Object.values(found))
      expect(lines.every((line) => line.includes('blank |'))).toBe(true);
  });
});
