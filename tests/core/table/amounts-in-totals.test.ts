import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { size } from '../../../src/core/report/messages';
import { totalOf } from '../../../src/core/state/total';
import { totalOptionsOf } from '../../../src/core/survey/indicator';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

type Rows = readonly (readonly Cell[])[];

const HEADER: Rows = [
  ['TT', 'Đơn vị', 'KH', 'TH'],
  [1, 'Xã Quảng Lâm', 10, 11],
  [2, 'Xã Lý Bôn', 8, 7],
  [3, 'Xã Cô Ba', 6, 6],
];

function read(title: string, rows: Rows) {
  const today = { year: 2026, month: 1, day: 15 };
  return surveyWorkbook(
    { tabs: [tabOf('Biểu', [[title], ...rows])] },
    { today, listed: [], answers: new Map() },
  );
}

function totalIn(survey: ReturnType<typeof read>) {
  const [indicator] = survey.indicators;
  if (indicator === undefined) throw new Error('no indicator');
  const { target, result, rate } = totalOf(
    indicator.measures.map(({ assessment }) => assessment),
    totalOptionsOf(indicator),
  );
  return { sum: `${result}/${target}`, rate: rate === null ? null : `${rate.result}/${rate.target}` };
}

describe('an amount among units that the typed total counts', () => {
  it.each<[string, Rows, string, string]>([
    [
      'carried over, above the units',
      [
        ['TT', 'Đơn vị', 'KH', 'TH'],
        ['', 'Chuyển tiếp từ năm 2024', 5, 4],
        ...HEADER.slice(1),
        ['', 'Tổng cộng', 29, 28],
      ],
      'Chuyển tiếp từ năm 2024 5 | 4 notUnit',
      '28/29',
    ],
    [
      'given by others',
      [...HEADER, ['', 'Các nhà hảo tâm ủng hộ', 5, 4], ['', 'Cộng', 29, 28]],
      'Các nhà hảo tâm ủng hộ 5 | 4 notUnit',
      '28/29',
    ],
    [
      'money, without a result yet',
      [...HEADER, ['', 'Ngân sách tỉnh cấp thêm', 5, ''], ['', 'Tổng cộng', 29, 24]],
      'Ngân sách tỉnh cấp thêm 5 | blank notUnit',
      '24/29',
    ],
    [
      'taken back, which no unit can be',
      [...HEADER, ['', 'Điều chỉnh giảm', -2, -1], ['', 'Tổng cộng', 22, 23]],
      'Điều chỉnh giảm -2 | -1 notUnit',
      '23/22',
    ],
  ])('%s, is in the sum, is no unit and is named', (_, rows, line, sum) => {
    const survey = read('SỬA NHÀ NĂM 2025', rows);
    expect(Object.values(inShort(survey))[0]).toContain(line);
    expect(totalIn(survey)).toEqual({ sum, rate: sum });
    expect(footnotes(survey, []).join(' ')).toContain(
      'Biểu: không phải đơn vị nên không xét đạt hay chưa đạt, có trong dòng cộng:',
    );
    expect(size(survey)).toContain('3 đơn vị');
  });

  it('counts for nobody’s target where it has none and is left from before, and is taken off where it was given back', () => {
    const kept = read('THU QUỸ NĂM 2025', [
      ...HEADER,
      ['', 'Số dư kỳ trước', '', 5],
      ['', 'Tổng cộng', 24, 29],
    ]);
    expect(totalIn(kept)).toEqual({ sum: '29/24', rate: '24/24' });
    const back = read('THU QUỸ NĂM 2025', [
      ...HEADER,
      ['', 'Hoàn trả cho đoàn viên', '', -1],
      ['', 'Tổng cộng', 24, 23],
    ]);
    expect(totalIn(back)).toEqual({ sum: '23/24', rate: '23/24' });
  });

  it('is left out where no total counts it', () => {
    const survey = read('SỬA NHÀ NĂM 2025', [...HEADER, ['', 'Vốn kéo dài năm 2024', 5, 5]]);
    expect(totalIn(survey).sum).toBe('24/24');
    expect(footnotes(survey, []).join(' ')).toContain(
      'không phải đơn vị nên không cộng: Vốn kéo dài năm 2024 (B6)',
    );
  });

  it.each(['Cơ quan huyện đoàn', 'Doanh trại biên phòng'])('is not %s, which is judged and named', (name) => {
    const survey = read('SỬA NHÀ NĂM 2025', [...HEADER, ['', name, 5, 4], ['', 'Tổng cộng', 29, 28]]);
    expect(Object.values(inShort(survey))[0]).toContain(`${name} 5 | 4 below`);
    expect(footnotes(survey, []).join(' ')).toContain(
      `vẫn tính là đơn vị dù không có TT, vì dòng cộng đã ghi có tính: ${name} (B6)`,
    );
  });

  it('is not a unit that staff numbered, nor one that is called as units are', () => {
    const numbered = read('SỬA NHÀ NĂM 2025', [
      ...HEADER,
      [4, 'Nguồn khác', 5, 4],
      ['', 'Tổng cộng', 29, 28],
    ]);
    expect(Object.values(inShort(numbered))[0]).toContain('Nguồn khác 5 | 4 below');
    const called = read('SỬA NHÀ NĂM 2025', [
      ...HEADER,
      ['', 'Trung tâm Hỗ trợ nông dân', 5, 4],
      ['', 'Tổng cộng', 29, 28],
    ]);
    expect(Object.values(inShort(called))[0]).toContain('Trung tâm Hỗ trợ nông dân 5 | 4 below');
    expect(footnotes(called, []).join(' ')).not.toContain('không có TT');
  });
});
