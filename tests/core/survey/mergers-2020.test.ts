import { describe, expect, it } from 'vitest';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import type { Survey } from '../../../src/core/survey/survey';
import { DATED, surveyOn, unitIn, year2020 } from '../register/year-2020';
import { AS_RECOGNISED } from '../settings/as-recognised';

const KEY = 'Sổ tin bài › Tin bài';

function judgedOn(
  day: string,
  { merging = null, unitDay }: { merging?: IndicatorSetting['merging']; unitDay?: string } = {},
): Survey {
  const settings = [{ ...AS_RECOGNISED, key: KEY, evaluation: 'month' as const, merging }];
  return surveyOn(day, year2020(), {
    listed: DATED,
    settings,
    ...(unitDay === undefined ? {} : { unitDay }),
  });
}

/** ΣT, ΣK and ΣR of the units, and how many have a target. */
function sums(survey: Survey): readonly number[] {
  const measures = survey.indicators[0]?.measures ?? [];
  const sum = (figures: readonly (number | null | undefined)[]) =>
    figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
  return [
    measures.filter(({ assessment }) => assessment.inTargets !== null).length,
    sum(measures.map(({ assessment }) => assessment.inTargets)),
    sum(measures.map(({ paced }) => paced)),
    sum(measures.map(({ assessment }) => assessment.inResults)),
  ];
}

/** "Thạch An 5/10 (5)": result, what was needed and what is missing of each unit behind, by name. */
function lateIn(survey: Survey): readonly string[] {
  const late = (survey.indicators[0]?.measures ?? []).flatMap(({ unit, paced, assessment }) =>
    assessment.state === 'late'
      ? [
          `${unit.name.replace(/^(?:LĐLĐ|CĐ ngành) /, '')} ${assessment.inResults}/${paced} (${assessment.shortfall})`,
        ]
      : [],
  );
  return late.sort();
}

// KH 24, but 12 for Bảo Lâm and NN&PTNT, and 18 for Hạ Lang from 01/07. K after m months: 24 → 2m, 12 → m, 18 → ceil(1,5m).
describe('the year 2020 with dated mergers', () => {
  it('has 17 units on 31/01, before any merger and without Quảng Hòa', () => {
    // 18 names without Quảng Hòa, which begins on 01/03: 15 × 24 + 2 × 12 = 384; K 15 × 2 + 2 × 1 = 32; 28 items in January.
    const survey = judgedOn('31/01/2020');
    expect(sums(survey)).toEqual([17, 384, 32, 28]);
    expect(lateIn(survey)).toEqual(
      [
        'Hạ Lang 1/2 (1)',
        'NN&PTNT 0/1 (1)',
        'Phục Hòa 1/2 (1)',
        'Quảng Uyên 1/2 (1)',
        'Thạch An 1/2 (1)',
        'Trà Lĩnh 1/2 (1)',
        'Trùng Khánh 1/2 (1)',
      ].sort(),
    );
    expect(unitIn(survey, 'LĐLĐ Quảng Hòa')).toBe('– | – | absent');
    expect(unitIn(survey, 'LĐLĐ Thông Nông')).toBe('24 | 2 | onPace');
  });

  it('has 16 on 29/02: Thông Nông is Hà Quảng since the first of the month', () => {
    // 14 × 24 + 2 × 12 = 360. Hà Quảng 2 + 2 and Thông Nông 2 are 6 of the 4 that 24 asks for by then.
    const survey = judgedOn('29/02/2020');
    expect(sums(survey).slice(0, 2)).toEqual([16, 360]);
    expect(unitIn(survey, 'LĐLĐ Hà Quảng')).toBe('24 | 6 | onPace');
    expect(unitIn(survey, 'LĐLĐ Thông Nông')).toBe('no such unit');
    expect(lateIn(survey)).toContain('Phục Hòa 3/4 (1)');
  });

  it('has 14 on 31/03', () => {
    // 12 × 24 + 2 × 12 = 312; K 12 × 6 + 2 × 3 = 78.
    const survey = judgedOn('31/03/2020');
    expect(sums(survey)).toEqual([14, 312, 78, 80]);
    expect(lateIn(survey)).toEqual(
      ['Bảo Lâm 2/3 (1)', 'Hòa An 5/6 (1)', 'Thạch An 3/6 (3)', 'Hạ Lang 4/6 (2)', 'NN&PTNT 0/3 (3)'].sort(),
    );
  });

  it.each([
    ['31/05/2020', [14, 312, 130, 138]],
    ['30/06/2020', [14, 312, 156, 163]],
    ['31/07/2020', [14, 306, 179, 191]],
  ] as const)('is on %s as with undated mergers', (day, expected) => {
    expect(sums(judgedOn(day))).toEqual(expected);
  });

  it('ends with 306 | 332', () => {
    const survey = judgedOn('10/01/2021');
    expect(sums(survey)).toEqual([14, 306, 0, 332]);
    expect(unitIn(survey, 'LĐLĐ Trùng Khánh')).toBe('24 | 19 | below');
  });

  it('adds targets where staff say Cộng', () => {
    // Hà Quảng, Trùng Khánh and Quảng Hòa have 24 + 24 each (Quảng Hòa none of its own: it began with the merger): 312 + 3 × 24.
    // K(48) after five months is 20: Trùng Khánh 7 + 2, Quảng Hòa 7 + 3 + 2, Hà Quảng 12 + 2.
    const survey = judgedOn('31/05/2020', { merging: 'add' });
    expect(sums(survey).slice(0, 2)).toEqual([14, 384]);
    expect(lateIn(survey)).toEqual(
      [
        'Trùng Khánh 9/20 (11)',
        'Quảng Hòa 12/20 (8)',
        'Hà Quảng 14/20 (6)',
        'Thạch An 5/10 (5)',
        'Hạ Lang 7/10 (3)',
        'Hòa An 8/10 (2)',
      ].sort(),
    );
  });

  it('never changes what months before the merger asked for', () => {
    // On 15/03 February is the last month judged: of 24 those that are one now needed 4 by then. Trùng Khánh 2 and Trà Lĩnh 2 with
    // one of 03/03, 08/03 each; Phục Hòa 3, Quảng Uyên 2 and Quảng Hòa three in March.
    const survey = judgedOn('15/03/2020');
    const pacedOf = (unit: string) =>
      survey.indicators[0]?.measures.find(({ unit: { name } }) => name === unit)?.paced;
    expect([pacedOf('LĐLĐ Quảng Hòa'), pacedOf('LĐLĐ Trùng Khánh')]).toEqual([4, 4]);
    expect(unitIn(survey, 'LĐLĐ Quảng Hòa')).toBe('24 | 8 | onPace');
    expect(unitIn(survey, 'LĐLĐ Trùng Khánh')).toBe('24 | 6 | onPace');
  });

  it('stands as reported where staff want the units of an earlier day', () => {
    const survey = judgedOn('31/05/2020', { unitDay: '29/02/2020' });
    expect(unitIn(survey, 'LĐLĐ Trà Lĩnh')).toBe('24 | 2 | late');
    expect(unitIn(survey, 'LĐLĐ Thông Nông')).toBe('no such unit');
  });
});
