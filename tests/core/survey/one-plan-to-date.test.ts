import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2026, month: 12, day: 3 };

/** Tabs of one table to date: each with its head, and for each unit target and result. */
function judged(
  tabs: readonly {
    readonly name: string;
    readonly title: string;
    readonly rows: readonly (readonly Cell[])[];
  }[],
  headings: readonly string[] = ['Kế hoạch', 'Thực hiện'],
) {
  const made = tabs.map(({ name, title, rows }) =>
    tabOf(name, [
      [title],
      ['TT', 'Đơn vị', ...headings],
      ...rows.map((row, at): readonly Cell[] => [at + 1, ...row]),
    ]),
  );
  return inShort(surveyWorkbook({ tabs: made }, { today: TODAY, listed: [], answers: new Map() }));
}

describe('a plan that stays the same while results are counted up', () => {
  it.each([
    {
      office: 'a federation, month by month',
      name: 'Phát triển đoàn viên',
      tabs: ['THÁNG 9', 'THÁNG 10', 'THÁNG 11'].map((month, at) => ({
        name: `Tháng ${9 + at}`,
        title: `KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN ĐẾN ${month} NĂM 2026`,
        rows: [
          ['CĐ Sở Y tế', 50, 38 + 5 * at],
          ['CĐ Sở Xây dựng', 20, 11 + 2 * at],
          ['CĐ Sở Tư pháp', 12, 9 + 2 * at],
        ],
      })),
      states: [
        'CĐ Sở Y tế 50 | 48 inProgress',
        'CĐ Sở Xây dựng 20 | 15 inProgress',
        'CĐ Sở Tư pháp 12 | 13 exceeded',
      ],
    },
    {
      office: 'a bank, half a year and nine months',
      name: 'Huy động vốn',
      tabs: ['6', '9'].map((months, at) => ({
        name: `${months} tháng`,
        title: `HUY ĐỘNG VỐN ${months} THÁNG ĐẦU NĂM 2026`,
        rows: [
          ['PGD Hòa An', 300, 140 + 90 * at],
          ['PGD Trùng Khánh', 250, 130 + 100 * at],
          ['PGD Quảng Uyên', 180, 120 + 70 * at],
        ],
      })),
      states: [
        'PGD Hòa An 300 | 230 inProgress',
        'PGD Trùng Khánh 250 | 230 inProgress',
        'PGD Quảng Uyên 180 | 190 exceeded',
      ],
    },
    {
      office: 'communes with a running total in the title',
      name: 'Thu quỹ',
      tabs: ['10', '11'].map((month, at) => ({
        name: `T${month}`,
        title: `THU QUỸ LŨY KẾ ĐẾN THÁNG ${month}/2026`,
        rows: [
          ['Xã Bảo Lạc', 1000, 800 + 160 * at],
          ['Xã Cô Ba', 600, 400 + 100 * at],
          ['Xã Sơn Lộ', 500, 450 + 60 * at],
        ],
      })),
      states: [
        'Xã Bảo Lạc 1000 | 960 inProgress',
        'Xã Cô Ba 600 | 500 inProgress',
        'Xã Sơn Lộ 500 | 510 exceeded',
      ],
    },
  ])('is the whole year’s, and not due before it: $office', ({ name, tabs, states }) => {
    expect(judged(tabs)).toEqual({ [name]: states });
  });

  it('is that of each report where the plan goes up with it, or its heading names the time', () => {
    const rising = ['10', '11'].map((month, at) => ({
      name: `T${month}`,
      title: `THU QUỸ LŨY KẾ ĐẾN THÁNG ${month}/2026`,
      rows: [
        ['Xã Bảo Lạc', 800 + 200 * at, 800 + 160 * at],
        ['Xã Cô Ba', 400 + 200 * at, 400 + 100 * at],
        ['Xã Sơn Lộ', 450 + 50 * at, 450 + 60 * at],
      ],
    }));
    expect(Object.values(judged(rising)).flat()[0]).toBe('Xã Bảo Lạc 1000 | 960 below');
    const named = rising.map((tab, at) => ({
      ...tab,
      rows: tab.rows.map(([unit = '', , result = '']) => [unit, 990, result]),
      heading: ['KH đến tháng 10', 'KH đến tháng 11'][at] ?? '',
    }));
    const tabs = named.map(({ name, title, rows, heading }) =>
      tabOf(name, [
        [title],
        ['TT', 'Đơn vị', heading, 'Thực hiện'],
        ...rows.map((row, at) => [at + 1, ...row]),
      ]),
    );
    const survey = surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map() });
    expect(Object.values(inShort(survey)).flat()).toContain('Xã Bảo Lạc 990 | 960 below');
  });
});
