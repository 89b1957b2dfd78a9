import { describe, expect, it } from 'vitest';
import { judged, surveyOn, tabOf } from './office-time';

/** Plans of 50 and 40 under a title, and results under another for each of some times. */
function tabs(
  plan: string,
  results: Readonly<Record<string, readonly [number, number]>>,
  heading = 'Kết quả',
) {
  const grid = (tab: string, title: string, head: string, [first, second]: readonly [number, number]) =>
    tabOf(tab, [[title], ['TT', 'Đơn vị', head], [1, 'Xã Cô Ba', first], [2, 'Xã Hồng Trị', second]]);
  return [
    grid('Giao', `GIAO CHỈ TIÊU ${plan}`, 'Chỉ tiêu', [50, 40]),
    ...Object.entries(results).map(([time, own]) =>
      grid(time, `KẾT QUẢ ${plan.replace(/(?: NĂM| NHIỆM KỲ| GIAI ĐOẠN) .*$/, '')} ${time}`, heading, own),
    ),
  ];
}

const YEARS = [2021, 2022, 2023, 2024, 2025];
const everyYear = (years: readonly number[]) =>
  Object.fromEntries(years.map((year) => [`NĂM ${year}`, [10, 7] as const]));

describe('results of the years of a longer plan', () => {
  it.each([
    ['a party committee', 'KẾT NẠP ĐẢNG VIÊN NHIỆM KỲ 2020-2025'],
    ['a forest station', 'TRỒNG RỪNG GIAI ĐOẠN 2021-2025'],
  ])('are added from its first year on: %s', (_, plan) => {
    expect(judged(surveyOn('2026-01-10', tabs(plan, everyYear(YEARS))))).toEqual([
      'Xã Cô Ba 50/50 Đạt',
      'Xã Hồng Trị 35/40 Chưa đạt',
    ]);
  });

  it('are on their way before its end', () => {
    const three = tabs('TRỒNG RỪNG GIAI ĐOẠN 2021-2025', everyYear(YEARS.slice(0, 3)));
    expect(judged(surveyOn('2024-02-01', three))).toEqual([
      'Xã Cô Ba 30/50 Đang thực hiện',
      'Xã Hồng Trị 21/40 Đang thực hiện',
    ]);
  });

  it.each([
    ['a year between', [2021, 2022, 2024, 2025]],
    ['the first ones', [2024, 2025]],
    ['all but one', [2025]],
  ])('judge nobody where %s lacks', (_, years) => {
    const told = judged(surveyOn('2026-01-10', tabs('TRỒNG RỪNG GIAI ĐOẠN 2021-2025', everyYear(years))));
    expect(told).toEqual(['Xã Cô Ba 10/blank Chưa có KH', 'Xã Hồng Trị 7/blank Chưa có KH']);
  });

  it('leave the plan of one year with that year', () => {
    const told = judged(surveyOn('2026-01-10', tabs('TRỒNG RỪNG NĂM 2025', everyYear(YEARS))));
    expect(told).toEqual(['Xã Cô Ba 10/50 Chưa đạt', 'Xã Hồng Trị 7/40 Chưa đạt']);
  });
});

describe('results of a part of the year that is not its first', () => {
  const of = (time: string, own: readonly [number, number], heading?: string) =>
    judged(surveyOn('2026-01-10', tabs('THU QUỸ NĂM 2025', { [time]: own }, heading)));
  const NOBODY = (first: number, second: number) => [
    `Xã Cô Ba ${first}/blank Chưa có KH`,
    `Xã Hồng Trị ${second}/blank Chưa có KH`,
  ];

  it('are not the year’s where they come to no more than their part', () => {
    expect(of('QUÝ IV NĂM 2025', [12, 9])).toEqual(NOBODY(12, 9));
    expect(of('THÁNG 12 NĂM 2025', [5, 4])).toEqual(NOBODY(5, 4));
    expect(of('6 THÁNG CUỐI NĂM 2025', [26, 20])).toEqual(NOBODY(26, 20));
  });

  it('are where they come to the year’s, or are counted up', () => {
    expect(of('QUÝ IV NĂM 2025', [50, 38])).toEqual(['Xã Cô Ba 50/50 Đạt', 'Xã Hồng Trị 38/40 Chưa đạt']);
    expect(of('QUÝ IV NĂM 2025', [12, 9], 'Lũy kế từ đầu năm')).toEqual([
      'Xã Cô Ba 12/50 Chưa đạt',
      'Xã Hồng Trị 9/40 Chưa đạt',
    ]);
  });
});
