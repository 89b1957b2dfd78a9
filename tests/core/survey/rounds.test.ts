import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

function read(sheets: readonly (readonly [name: string, rows: readonly (readonly Cell[])[]])[]) {
  const tabs = sheets.map(([name, rows]) => tabOf(name, rows));
  const today = { year: 2025, month: 1, day: 9 };
  const survey = surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() });
  const problems = survey.problems.map(({ kind, place }) => `${kind} ${place.tab}`);
  return { told: inShort(survey), foot: footnotes(survey, []), problems };
}

const SCHOOLS = ['Trường TH Bế Triều', 'Trường TH Nà Rị', 'Trường THCS Cô Ba'];

/** A tab of schools with a plan and a result each. */
function round(
  name: string,
  title: string,
  {
    plans = [40, 30, 60],
    done,
    header = ['KH năm', 'Số đơn vị máu'],
    units = SCHOOLS,
  }: {
    readonly plans?: readonly number[];
    readonly done: readonly number[];
    readonly header?: readonly [string, string];
    readonly units?: readonly string[];
  },
): readonly [string, readonly (readonly Cell[])[]] {
  return [
    name,
    [[title], ['Trường', ...header], ...units.map((unit, at) => [unit, plans[at] ?? '', done[at] ?? ''])],
  ];
}

describe('rounds of one plan in tabs', () => {
  it('are added, against the year’s plan once', () => {
    const { told, foot, problems } = read([
      round('Đợt 1', 'HIẾN MÁU NĂM 2024 - ĐỢT 1', { done: [15, 12, 20] }),
      round('Đợt 2', 'HIẾN MÁU NĂM 2024 - ĐỢT 2', { done: [25, 14, 38] }),
    ]);
    expect(told).toEqual({
      'Hiến máu': [
        'Trường TH Bế Triều 40 | 40 met',
        'Trường TH Nà Rị 30 | 26 below',
        'Trường THCS Cô Ba 60 | 58 below',
      ],
    });
    expect(foot).toContain('Hiến máu: cộng 2 kỳ (Đợt 1, Đợt 2), KH cả năm lấy một lần.');
    expect(problems).toEqual([]);
  });

  it('are so by their titles, in roman numbers, where every tab repeats a plan that the results together keep to', () => {
    const header = ['Chỉ tiêu', 'Đã xét'] as const;
    const { told, foot } = read([
      round('Biểu 1', 'XÉT TẶNG HUY HIỆU LẦN I NĂM 2024', { done: [13, 11, 22], header }),
      round('Biểu 2', 'XÉT TẶNG HUY HIỆU LẦN II NĂM 2024', { done: [14, 9, 18], header }),
      round('Biểu 3', 'XÉT TẶNG HUY HIỆU LẦN III NĂM 2024', { done: [12, 11, 21], header }),
    ]);
    expect(Object.values(told)).toEqual([
      [
        'Trường TH Bế Triều 40 | 39 below',
        'Trường TH Nà Rị 30 | 31 exceeded',
        'Trường THCS Cô Ba 60 | 61 exceeded',
      ],
    ]);
    expect(foot.join()).toContain('KH lấy một lần (các kỳ ghi cùng một KH, tổng kết quả hợp với một KH)');
  });

  it('are told by the last where they count all before', () => {
    const { told } = read([
      round('Đợt 1', 'HIẾN MÁU NĂM 2024', { done: [15, 12, 20], header: ['KH năm', 'Lũy kế'] }),
      round('Đợt 2', 'HIẾN MÁU NĂM 2024', { done: [41, 29, 55], header: ['KH năm', 'Lũy kế'] }),
    ]);
    expect(told['Hiến máu']?.[0]).toBe('Trường TH Bế Triều 40 | 41 exceeded');
  });

  it.each([
    ['each reaches a plan of its own', {}, { done: [39, 30, 61] }],
    [
      'plans differ',
      { header: ['KH', 'TH'] },
      { plans: [50, 20, 60], done: [15, 12, 20], header: ['KH', 'TH'] },
    ],
    [
      'units differ',
      {},
      {
        done: [15, 12, 20],
        units: ['Trường THPT Trà Lĩnh', 'Trường THPT Quảng Uyên', 'Trường THPT Hạ Lang'],
      },
    ],
  ] as const)('stay apart where %s', (_, first, second) => {
    const { told } = read([
      round('Đợt 1', 'TIÊM PHÒNG NĂM 2024', { done: [38, 29, 60], ...first }),
      round('Đợt 2', 'TIÊM PHÒNG NĂM 2024', second),
    ]);
    expect(Object.keys(told)).toHaveLength(2);
  });
});

describe('rounds of one plan as columns', () => {
  const table = (header: readonly string[], rows: readonly (readonly number[])[]) =>
    read([
      [
        'Hiến máu',
        [['HIẾN MÁU NĂM 2024'], ['Trường', ...header], ...rows.map((row, at) => [SCHOOLS[at] ?? '', ...row])],
      ],
    ]);

  it('are added where they come to it together, and the foot names the columns', () => {
    const { told, foot, problems } = table(
      ['KH năm', 'Đợt 1', 'Đợt 2', 'Đợt 3'],
      [
        [40, 8, 13, 18],
        [30, 7, 9, 11],
        [60, 20, 22, 19],
      ],
    );
    expect(told).toEqual({
      'Hiến máu': [
        'Trường TH Bế Triều 40 | 39 below',
        'Trường TH Nà Rị 30 | 27 below',
        'Trường THCS Cô Ba 60 | 61 exceeded',
      ],
    });
    expect(foot.join()).toContain("kết quả cộng từ 3 cột (C–E) của 'Hiến máu'");
    expect(problems).toEqual([]);
  });

  it('are each an indicator where each comes near the whole', () => {
    const { told } = table(
      ['Số trẻ phải uống', 'Đã uống lần 1', 'Đã uống lần 2'],
      [
        [40, 39, 38],
        [30, 30, 28],
        [60, 58, 60],
      ],
    );
    expect(Object.keys(told)).toHaveLength(2);
  });

  it('are asked about where the last could be all of them', () => {
    const { told, problems } = table(
      ['KH năm', 'Đợt 1', 'Đợt 2'],
      [
        [40, 8, 38],
        [30, 6, 29],
        [60, 9, 57],
      ],
    );
    expect(told).toEqual({});
    expect(problems).toEqual(['ambiguousResult Hiến máu']);
  });
});
