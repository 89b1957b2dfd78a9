import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2025, month: 1, day: 10 };

type Plan = readonly [title: string, ...units: (readonly [string, number])[]];

/** How the results of four health stations are judged by plans in tabs of their own, and the lines below. */
function judged(...plans: readonly Plan[]) {
  const results = tabOf('Kết quả', [
    ['KẾT QUẢ KHÁM SỨC KHỎE NGƯỜI CAO TUỔI NĂM 2024'],
    ['TT', 'Trạm y tế', 'Khám sức khỏe người cao tuổi'],
    ...['Hòa An', 'Bế Triều', 'Hạ Lang', 'Lý Quốc'].map((name, at) => [
      at + 1,
      `Trạm ${name}`,
      10 * (at + 1),
    ]),
  ]);
  const tabs = plans.map(([title, ...units], at) =>
    tabOf(`PL ${at + 1}`, [
      [title],
      ['TT', 'Trạm y tế', 'Khám sức khỏe người cao tuổi'],
      ...units.map(([name, target], row) => [row + 1, name, target]),
    ]),
  );
  const survey = surveyWorkbook(
    { tabs: [...tabs, results] },
    { today: TODAY, listed: [], answers: new Map() },
  );
  return { lines: Object.values(inShort(survey))[0], foot: footnotes(survey, []).join('\n') };
}

const TITLE = 'GIAO CHỈ TIÊU NĂM 2024 (QĐ số 8/QĐ-TTYT ngày 05/01/2024)';
const NORTH: Plan = [TITLE, ['Trạm Hòa An', 9], ['Trạm Bế Triều', 21]];
const SOUTH: Plan = [TITLE, ['Trạm Hạ Lang', 30], ['Trạm Lý Quốc', 38]];

describe('two plans of one thing and time', () => {
  it.each<[string, Plan, Plan]>([
    ['of one decision', NORTH, SOUTH],
    [
      'whose titles say of whom they are',
      ['GIAO CHỈ TIÊU CÁC TRẠM VÙNG CAO NĂM 2024', ['Trạm Hòa An', 9], ['Trạm Bế Triều', 21]],
      ['GIAO CHỈ TIÊU CÁC TRẠM VÙNG THẤP NĂM 2024', ['Trạm Hạ Lang', 30], ['Trạm Lý Quốc', 38]],
    ],
  ])('are both in force for units of their own: %s', (_, north, south) => {
    const { lines, foot } = judged(north, south);
    expect(lines).toEqual([
      'Trạm Hòa An 9 | 10 exceeded',
      'Trạm Bế Triều 21 | 20 below',
      'Trạm Hạ Lang 30 | 30 met',
      'Trạm Lý Quốc 38 | 40 exceeded',
    ]);
    expect(foot).toMatch(/'PL 2'\)?: Trạm Hạ Lang 30, Trạm Lý Quốc 38\./);
  });

  it.each<[string, string, string]>([
    [
      'changed',
      'ĐIỀU CHỈNH CHỈ TIÊU NĂM 2024 (QĐ số 9/QĐ-TTYT ngày 05/07/2024)',
      'Trạm Lý Quốc 4 | 40 exceeded',
    ],
    [
      'added to',
      'GIAO BỔ SUNG CHỈ TIÊU NĂM 2024 (QĐ số 9/QĐ-TTYT ngày 05/07/2024)',
      'Trạm Lý Quốc 42 | 40 below',
    ],
  ])('are %s by a later one together', (_, title, last) => {
    const { lines } = judged(NORTH, SOUTH, [title, ['Trạm Bế Triều', 2], ['Trạm Lý Quốc', 4]]);
    expect(lines?.[0]).toBe('Trạm Hòa An 9 | 10 exceeded');
    expect(lines?.[3]).toBe(last);
  });

  it('are none where a unit stands in both, by another spelling too', () => {
    const { foot } = judged(NORTH, [...SOUTH, ['TRẠM  HÒA AN', 12]]);
    expect(foot).toContain('chưa rõ biểu nào có sau');
  });
});
