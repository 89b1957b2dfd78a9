import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { inShort } from './in-short';
import { surveyTabs, tabOf } from './office-grids';

type Figures = Readonly<Record<string, readonly Cell[]>>;

function grid(tab: string, title: string, headings: readonly string[], figures: Figures): Tab {
  const rows = Object.entries(figures).map(([unit, own], at) => [at + 1, unit, ...own]);
  return tabOf(tab, [[`${title} NĂM 2024`], ['TT', 'Đơn vị', ...headings], ...rows]);
}

function read(...tabs: readonly Tab[]) {
  const survey = surveyTabs(tabs);
  return { told: Object.values(inShort(survey)), feet: footnotes(survey, []).join('\n') };
}

const JUDGED = ['Cô Ba 50 | 52 exceeded', 'Hồng Trị 30 | 33 exceeded', 'Thượng Hà 90 | 85 below'];

describe('a plan and what it was changed to', () => {
  it.each<readonly [string, readonly [string, string, string], readonly [string, string, string], string]>([
    [
      'a ranger station',
      ['Giao', 'GIAO CHỈ TIÊU TRỒNG RỪNG', 'Chỉ tiêu'],
      ['Điều chỉnh', 'ĐIỀU CHỈNH CHỈ TIÊU TRỒNG RỪNG', 'Chỉ tiêu điều chỉnh'],
      'KẾT QUẢ TRỒNG RỪNG',
    ],
    [
      'a bank',
      ['KH đầu năm', 'KẾ HOẠCH HUY ĐỘNG VỐN', 'Kế hoạch'],
      ['KH sau đ/c', 'KẾ HOẠCH HUY ĐỘNG VỐN', 'KH sau đ/c'],
      'TÌNH HÌNH HUY ĐỘNG VỐN',
    ],
    [
      'a health centre',
      ['Chỉ tiêu', 'GIAO CHỈ TIÊU KHÁM THAI', 'Số lượt'],
      ['Chỉ tiêu mới', 'QUYẾT ĐỊNH ĐIỀU CHỈNH CHỈ TIÊU KHÁM THAI', 'Số lượt'],
      'KẾT QUẢ KHÁM THAI',
    ],
  ])(
    'in two tabs: a unit has what it was changed to, and the foot tells from what: %s',
    (_, plan, change, title) => {
      const { told, feet } = read(
        grid(plan[0], plan[1], [plan[2]], { 'Cô Ba': [50], 'Hồng Trị': [40], 'Thượng Hà': [80] }),
        grid(change[0], change[1], [change[2]], { 'Hồng Trị': [30], 'Thượng Hà': [90] }),
        grid('Kết quả', title, ['Kết quả'], { 'Cô Ba': [52], 'Hồng Trị': [33], 'Thượng Hà': [85] }),
      );
      expect(told).toEqual([JUDGED]);
      expect(feet).toContain(`KH điều chỉnh theo biểu '${change[0]}': Hồng Trị 40 → 30, Thượng Hà 80 → 90.`);
    },
  );

  it('in two columns of one tab, and of several things', () => {
    const results = grid('Kết quả', 'KẾT QUẢ TRỒNG RỪNG', ['Kết quả'], {
      'Cô Ba': [52],
      'Hồng Trị': [33],
      'Thượng Hà': [85],
    });
    const plan = grid('Giao', 'GIAO CHỈ TIÊU TRỒNG RỪNG', ['Chỉ tiêu giao', 'Chỉ tiêu điều chỉnh'], {
      'Cô Ba': [50, ''],
      'Hồng Trị': [40, 30],
      'Thượng Hà': [80, 90],
    });
    expect(read(plan, results).told).toEqual([JUDGED]);
    const things = ['Trồng rừng', 'Tiêm phòng'];
    const several = read(
      grid('Giao', 'GIAO CHỈ TIÊU', things, { 'Cô Ba': [50, 7], 'Hồng Trị': [40, 8], 'Thượng Hà': [80, 9] }),
      grid('Điều chỉnh', 'ĐIỀU CHỈNH CHỈ TIÊU', things, { 'Hồng Trị': [30, ''], 'Thượng Hà': [90, 10] }),
      grid('Kết quả', 'KẾT QUẢ', things, { 'Cô Ba': [52, 7], 'Hồng Trị': [33, 7], 'Thượng Hà': [85, 10] }),
    );
    expect(several.told).toEqual([
      JUDGED,
      ['Cô Ba 7 | 7 met', 'Hồng Trị 8 | 7 below', 'Thượng Hà 10 | 10 met'],
    ]);
  });

  it.each<readonly [string, string, string, readonly Cell[]]>([
    ['of less and more', 'ĐIỀU CHỈNH CHỈ TIÊU TRỒNG RỪNG', 'Chỉ tiêu điều chỉnh', [-10, 10]],
    ['of which nothing says that it is one', 'GIAO CHỈ TIÊU TRỒNG RỪNG', 'Chỉ tiêu giao', [30, 90]],
  ])('is no change %s: nobody is judged by either', (_, title, heading, [first = '', second = '']) => {
    const { told } = read(
      grid('Giao', 'GIAO CHỈ TIÊU TRỒNG RỪNG', ['Chỉ tiêu'], {
        'Cô Ba': [50],
        'Hồng Trị': [40],
        'Thượng Hà': [80],
      }),
      grid('Lần sau', title, [heading], { 'Hồng Trị': [first], 'Thượng Hà': [second] }),
      grid('Kết quả', 'KẾT QUẢ TRỒNG RỪNG', ['Kết quả'], {
        'Cô Ba': [52],
        'Hồng Trị': [33],
        'Thượng Hà': [85],
      }),
    );
    expect(told).toEqual([
      ['Cô Ba blank | 52 noPlan', 'Hồng Trị blank | 33 noPlan', 'Thượng Hà blank | 85 noPlan'],
    ]);
  });
});
