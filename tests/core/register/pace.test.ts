import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/core/date/parse-date';
import type { Survey } from '../../../src/core/survey/survey';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { plan, texts } from '../report/pages';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { gridOf, MERGED, surveyOn, unitIn, year2020 } from './year-2020';

const KEY = 'Sổ tin bài › Tin bài';
const MONTHLY = [{ ...AS_RECOGNISED, key: KEY, evaluation: 'month' as const }];

function judgedOn(day: string, workbook: Workbook = year2020()): Survey {
  return surveyOn(day, workbook, { listed: MERGED, settings: MONTHLY });
}

/** "Thạch An 5/10 (5)": result, what was needed and what is missing of each unit behind, in the directory's order. */
function lateIn(survey: Survey): readonly string[] {
  return (survey.indicators[0]?.measures ?? []).flatMap(({ unit, paced, assessment }) =>
    assessment.state === 'late'
      ? [
          `${unit.name.replace(/^(?:LĐLĐ|CĐ ngành) /, '')} ${assessment.inResults}/${paced} (${assessment.shortfall})`,
        ]
      : [],
  );
}

function sums(survey: Survey): readonly number[] {
  const measures = survey.indicators[0]?.measures ?? [];
  const sum = (figures: readonly (number | null | undefined)[]) =>
    figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
  return [
    sum(measures.map(({ assessment }) => assessment.inTargets)),
    sum(measures.map(({ paced }) => paced)),
    sum(measures.map(({ assessment }) => assessment.inResults)),
  ];
}

// The mergers of 2020 stand as other names of the districts they went into, so that 14 units are judged on every day.
// KH 24, but 12 for Bảo Lâm and NN&PTNT, and 18 for Hạ Lang from 01/07. K after m months: 24 → 2m, 12 → m, 18 → ceil(1,5m).
describe('the pace of the year 2020', () => {
  it.each([
    // ΣK = 12 × 6 + 2 × 3 = 78. Bảo Lâm 1 + 1 + 0 = 2 of 3, Hòa An 5 of 6, Thạch An 3 of 6, Hạ Lang 4 of 6, NN 0 of 3.
    [
      '31/03/2020',
      [312, 78, 80],
      ['Bảo Lâm 2/3 (1)', 'Hòa An 5/6 (1)', 'Thạch An 3/6 (3)', 'Hạ Lang 4/6 (2)', 'NN&PTNT 0/3 (3)'],
    ],
    // ΣK = 12 × 10 + 2 × 5 = 130. Trùng Khánh 7 and Trà Lĩnh 2 are 9 of 10; NN 6 of 5 is on its pace.
    [
      '31/05/2020',
      [312, 130, 138],
      ['Hòa An 8/10 (2)', 'Thạch An 5/10 (5)', 'Hạ Lang 7/10 (3)', 'Trùng Khánh 9/10 (1)'],
    ],
    // ΣK = 12 × 12 + 2 × 6 = 156. Y tế 24 of 24 has reached its target.
    [
      '30/06/2020',
      [312, 156, 163],
      [
        'Hòa An 11/12 (1)',
        'Nguyên Bình 11/12 (1)',
        'Thạch An 6/12 (6)',
        'Hạ Lang 9/12 (3)',
        'Trùng Khánh 10/12 (2)',
      ],
    ],
    // ΣK = 11 × 14 + 2 × 7 + 11 (18 × 7 / 12 = 10,5) = 179.
    [
      '31/07/2020',
      [306, 179, 191],
      [
        'Hòa An 13/14 (1)',
        'Nguyên Bình 13/14 (1)',
        'Thạch An 9/14 (5)',
        'Hạ Lang 10/11 (1)',
        'Trùng Khánh 12/14 (2)',
        'NN&PTNT 6/7 (1)',
      ],
    ],
  ] as const)('is on %s as counted by hand', (day, expected, late) => {
    const survey = judgedOn(day);
    expect(sums(survey)).toEqual(expected);
    expect([...lateIn(survey)].sort()).toEqual([...late].sort());
  });

  it('counts the months that have ended: on 15/06 still five', () => {
    // Two weeks into June: Y tế 20 and the items of 03, 08 and 13/06.
    const survey = judgedOn('15/06/2020');
    expect(survey.indicators[0]?.pace).toMatchObject({ months: 5, of: 12 });
    expect(unitIn(survey, 'CĐ ngành Y tế')).toBe('24 | 23 | onPace');
  });

  it('is that of the month’s own target in a month that has not ended', () => {
    // On 15/07 Hạ Lang has 18, but June was judged by 24: 12 were needed by 30/06, and stay needed; 9 and one in July are 10.
    expect(lateIn(judgedOn('15/07/2020'))).toContain('Hạ Lang 10/12 (2)');
  });

  it('ends with the year: 10 of 14 reached', () => {
    const survey = judgedOn('10/01/2021');
    expect(survey.indicators[0]?.pace).toBeNull();
    // Trùng Khánh 17 + 2 = 19; Hòa An, Nguyên Bình and Viên chức 23; Hạ Lang 18 of 18.
    expect(
      ['Trùng Khánh', 'Hòa An', 'Nguyên Bình', 'Hạ Lang'].map((unit) => unitIn(survey, `LĐLĐ ${unit}`)),
    ).toEqual(['24 | 19 | below', '24 | 23 | below', '24 | 23 | below', '18 | 18 | met']);
    const states = survey.indicators[0]?.measures.map(({ assessment }) => assessment.state) ?? [];
    expect(states.filter((state) => state === 'met' || state === 'exceeded')).toHaveLength(10);
  });

  it('leaves units Đang thực hiện where nobody chose months', () => {
    expect(unitIn(surveyOn('31/05/2020'), 'LĐLĐ Thạch An')).toBe('24 | 5 | inProgress');
  });

  it('is printed in both pages, the furthest behind first', () => {
    const today = parseDate('31/05/2020') ?? undefined;
    const pages = plan(year2020(), { ...(today ? { today } : {}), listed: MERGED, settings: MONTHLY });
    const below = texts(pages.below);
    expect(below.flat()).toContain(
      'Tính đến ngày 31/05/2020: 0 lượt chưa đạt; 4 lượt chậm tiến độ của 4 đơn vị',
    );
    // R/K: 5/10, 7/10, 8/10, 9/10.
    expect(below.slice(7, 11).map((row) => [row[2], row[3], row[4], row[6], row[7]])).toEqual([
      ['LĐLĐ Thạch An', '24', '5', '=10-E8', 'Chậm tiến độ (cần 10 đến 31/05)'],
      ['LĐLĐ Hạ Lang', '24', '7', '=10-E9', 'Chậm tiến độ (cần 10 đến 31/05)'],
      ['LĐLĐ Hòa An', '24', '8', '=10-E10', 'Chậm tiến độ (cần 10 đến 31/05)'],
      ['LĐLĐ Trùng Khánh', '24', '9', '=10-E11', 'Chậm tiến độ (cần 10 đến 31/05)'],
    ]);
    const foot = texts(pages.summary)
      .map(([first]) => first)
      .join(' ');
    expect(foot).toContain('4/14 đơn vị chậm tiến độ đến hết tháng 5.');
    expect(foot).toContain('▽ nền hồng: chậm tiến độ');
  });
});

describe('the pace of other offices', () => {
  it.each([
    // A school year of nine months, September to May; by 31/12 four have ended: ceil(40 × 4 / 9) = 18.
    [
      'a school',
      'SÁCH QUYÊN GÓP NĂM HỌC 2023-2024',
      'Lớp',
      ['Lớp 6A | 40 | 17', 'Lớp 6B | 40 | 18'],
      '15/01/2024',
    ],
    // A ward's year, results up to October: ceil(25 × 10 / 12) = 21.
    [
      'a ward',
      'GIA ĐÌNH VĂN HÓA 10 THÁNG ĐẦU NĂM 2024',
      'Tổ dân phố',
      ['Tổ 1 | 25 | 20', 'Tổ 2 | 25 | 21'],
      '05/11/2024',
    ],
    // A bank's half-year by months: after five of six ceil(1200 × 5 / 6) = 1000.
    [
      'a bank',
      'HUY ĐỘNG VỐN 6 THÁNG ĐẦU NĂM 2024',
      'Chi nhánh',
      ['CN Hà Nội | 1200 | 999', 'CN Cao Bằng | 1200 | 1000'],
      '01/06/2024',
    ],
  ] as const)('of %s', (_, title, unit, rows, day) => {
    const tabs = [{ name: 'Biểu', values: gridOf(title, `${unit} | KH năm | Kết quả`, ...rows) }];
    const half = !title.includes('10 THÁNG');
    const values = half ? gridOf(title, `${unit} | KH giao | Kết quả`, ...rows) : tabs[0]?.values;
    const book = { tabs: [{ name: 'Biểu', values: values ?? [] }] };
    const key = surveyOn(day, book, { listed: [] }).indicators[0]?.key ?? '';
    const settings = [{ ...AS_RECOGNISED, key, evaluation: 'month' as const }];
    const survey = surveyOn(day, book, { listed: [], settings });
    expect(survey.indicators[0]?.measures.map(({ assessment }) => assessment.state)).toEqual([
      'late',
      'onPace',
    ]);
  });

  it('is not asked of percentages', () => {
    const values = gridOf(
      'TỶ LỆ BHYT NĂM 2024',
      'Xã | KH giao (%) | Kết quả (%)',
      'Xã Đức Long | 95 | 60',
      'Xã Nam Tuấn | 95 | 96',
    );
    const key = 'Biểu › Tỷ lệ BHYT';
    const settings = [{ ...AS_RECOGNISED, key, evaluation: 'month' as const }];
    const survey = surveyOn('31/05/2024', { tabs: [{ name: 'Biểu', values }] }, { listed: [], settings });
    expect(survey.indicators[0]?.measures[0]?.assessment.state).toBe('inProgress');
  });
});
