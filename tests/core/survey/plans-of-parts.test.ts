import { describe, expect, it } from 'vitest';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { judged, summaryText, surveyOn, tabOf } from './office-time';

type Rows = readonly (readonly [string, Cell])[];

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;

/** A tab of one column of figures under a title. */
function figures(name: string, title: string, rows: Rows, heading = 'Số hội viên'): Tab {
  return tabOf(name, [[title], ['TT', 'Đơn vị', heading], ...rows.map((row, at) => [at + 1, ...row])]);
}

const planOf = (quarter: string, first: Cell, second: Cell) =>
  figures(`KH Quý ${quarter}`, `KẾ HOẠCH KẾT NẠP HỘI VIÊN QUÝ ${quarter} NĂM 2025`, [
    ['Xã Yên Bình', first],
    ['Xã Thác Bà', second],
  ]);
const resultOf = (quarter: string, first: Cell, second: Cell, heading?: string) =>
  figures(
    `KQ Quý ${quarter}`,
    `KẾT QUẢ KẾT NẠP HỘI VIÊN QUÝ ${quarter} NĂM 2025`,
    [
      ['Xã Yên Bình', first],
      ['Xã Thác Bà', second],
    ],
    heading,
  );

const PLANS = QUARTERS.map((quarter) => planOf(quarter, 3, 2));
const RESULTS = QUARTERS.map((quarter, at) =>
  resultOf(quarter, [3, 4, 3, 3][at] ?? 0, [2, 1, 2, 2][at] ?? 0),
);
const COUNTED_UP = QUARTERS.map((quarter, at) =>
  resultOf(quarter, 3 * at + 4, 2 * at + 1, 'Số hội viên lũy kế từ đầu năm'),
);
const DAY = '2026-01-12';

describe('plans of parts of the year in tabs of their own', () => {
  it('are added beside the results of the same parts, and named', () => {
    const tabs = PLANS.flatMap((plan, at) => [plan, RESULTS[at] ?? plan]);
    expect(judged(surveyOn(DAY, tabs))).toEqual(['Xã Yên Bình 13/12 Vượt', 'Xã Thác Bà 7/8 Chưa đạt']);
    const page = summaryText(DAY, tabs);
    expect(page).toContain("KH giao cộng 4 biểu ('KH Quý I', 'KH Quý II', 'KH Quý III', 'KH Quý IV')");
    expect(page).not.toContain('Chưa dùng KH giao');
  });

  it('are added since January beside results that are counted up where their own figures are not', () => {
    expect(judged(surveyOn(DAY, [...PLANS, ...COUNTED_UP]))).toEqual([
      'Xã Yên Bình 13/12 Vượt',
      'Xã Thác Bà 7/8 Chưa đạt',
    ]);
    expect(judged(surveyOn('2025-10-12', [...PLANS, ...COUNTED_UP.slice(0, 3)]))).toEqual([
      'Xã Yên Bình 10/9 Vượt',
      'Xã Thác Bà 5/6 Chưa đạt',
    ]);
  });

  it('count where there are results, and the rest is named', () => {
    const tabs = [...PLANS, ...RESULTS.slice(0, 3)];
    expect(judged(surveyOn(DAY, tabs))).toEqual(['Xã Yên Bình 10/9 Vượt', 'Xã Thác Bà 5/6 Chưa đạt']);
    expect(summaryText(DAY, tabs)).toContain("Chưa dùng KH giao ở 'KH Quý IV' vì");
  });

  it.each<{
    readonly words: string;
    readonly today: string;
    readonly tabs: readonly Tab[];
    readonly expected: string;
  }>([
    {
      words: 'schools, months that only the tabs name in the year of the titles, the same plan in each',
      today: '2025-04-10',
      tabs: [1, 2, 3].flatMap((month) => [
        figures(`KH T${month}`, 'KẾ HOẠCH GÓP QUỸ KHUYẾN HỌC NĂM 2025', [['Trường Kim Đồng', 10]], 'Số tiền'),
        figures(`TH T${month}`, 'THỰC HIỆN GÓP QUỸ KHUYẾN HỌC NĂM 2025', [['Trường Kim Đồng', 9]], 'Số tiền'),
      ]),
      expected: 'Trường Kim Đồng 27/30 Chưa đạt',
    },
    {
      words: 'a clinic’s months without any year',
      today: '2025-04-10',
      tabs: [1, 2, 3].flatMap((month) => [
        figures(`KH tháng ${month}`, 'KẾ HOẠCH TIÊM SỞI', [['Trạm Lê Lợi', 20]], 'Số trẻ em'),
        figures(`KQ tháng ${month}`, 'KẾT QUẢ TIÊM SỞI', [['Trạm Lê Lợi', 17 + month]], 'Số trẻ em'),
      ]),
      expected: 'Trạm Lê Lợi 57/60 Chưa đạt',
    },
    {
      words: 'quarters’ plans for results of months',
      today: '2025-07-10',
      tabs: [
        ...['I', 'II'].map((quarter) =>
          figures(
            `Giao quý ${quarter}`,
            `GIAO KẾ HOẠCH TRỒNG CÂY QUÝ ${quarter}/2025`,
            [['Thôn Nà Sác', 30]],
            'Số cây',
          ),
        ),
        ...[1, 2, 3, 4, 5, 6].map((month) =>
          figures(
            `Tháng ${month}`,
            `KẾT QUẢ TRỒNG CÂY THÁNG ${month}/2025`,
            [['Thôn Nà Sác', 11 - month]],
            'Số cây',
          ),
        ),
      ],
      expected: 'Thôn Nà Sác 45/60 Chưa đạt',
    },
    {
      words: 'the year’s results in one table',
      today: DAY,
      tabs: [...PLANS, figures('Kết quả', 'KẾT QUẢ KẾT NẠP HỘI VIÊN NĂM 2025', [['Xã Yên Bình', 13]])],
      expected: 'Xã Yên Bình 13/12 Vượt',
    },
  ])('are those of the results’ own time: $words', ({ today, tabs, expected }) => {
    expect(judged(surveyOn(today, tabs))[0]).toBe(expected);
  });

  it.each<{ readonly words: string; readonly tabs: readonly Tab[]; readonly named: string }>([
    {
      words: 'one of them is lacking',
      tabs: [...PLANS.filter((_, at) => at !== 1), ...RESULTS],
      named: "Chưa dùng KH giao ở 'KH Quý I', 'KH Quý III', 'KH Quý IV'",
    },
    {
      words: 'there is only the last',
      tabs: [...PLANS.slice(3), ...RESULTS],
      named: "Chưa dùng KH giao ở 'KH Quý IV'",
    },
    {
      words: 'results are counted up and the plans may be too',
      tabs: [...QUARTERS.map((quarter, at) => planOf(quarter, 3 * at + 3, 2 * at + 2)), ...COUNTED_UP],
      named: "Chưa dùng KH giao ở 'KH Quý I', 'KH Quý II', 'KH Quý III', 'KH Quý IV'",
    },
  ])('judge nothing where $words, and are named', ({ tabs, named }) => {
    const units = judged(surveyOn(DAY, tabs));
    expect(units).toHaveLength(2);
    expect(units[0]).toMatch(/^Xã Yên Bình 13\/blank /);
    expect(summaryText(DAY, tabs)).toContain(named);
  });

  it('give no plan to a unit that one of them lacks', () => {
    const short = figures('KH Quý II', 'KẾ HOẠCH KẾT NẠP HỘI VIÊN QUÝ II NĂM 2025', [['Xã Yên Bình', 3]]);
    const tabs = [...PLANS.map((plan) => (plan.name === short.name ? short : plan)), ...RESULTS];
    expect(judged(surveyOn(DAY, tabs))[1]).toBe('Xã Thác Bà 7/unreadable Lỗi số liệu');
    expect(summaryText(DAY, tabs)).toContain('chưa đúng ở ô KH Quý II!');
  });

  it('leave the year’s plan alone', () => {
    const year = figures('KH năm', 'KẾ HOẠCH KẾT NẠP HỘI VIÊN NĂM 2025', [
      ['Xã Yên Bình', 14],
      ['Xã Thác Bà', 7],
    ]);
    const units = ['Xã Yên Bình 13/14 Chưa đạt', 'Xã Thác Bà 7/7 Đạt'];
    expect(judged(surveyOn(DAY, [year, ...RESULTS]))).toEqual(units);
    expect(judged(surveyOn(DAY, [year, ...PLANS, ...RESULTS]))).toEqual(units);
  });

  it('are each one’s own beside the result of one part', () => {
    const [, , , last] = RESULTS;
    const tabs = [...PLANS.slice(0, 3), planOf('IV', 5, 2), ...(last ? [last] : [])];
    expect(judged(surveyOn(DAY, tabs))).toEqual(['Xã Yên Bình 3/5 Chưa đạt', 'Xã Thác Bà 2/2 Đạt']);
  });
});
