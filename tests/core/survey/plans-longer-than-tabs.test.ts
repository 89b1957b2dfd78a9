import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const UNITS = ['Trường TH Bế Triều', 'Trường TH Nà Rị', 'Trường THCS Cô Ba', 'Trường TH Lũng Nặm'];

/** Tabs a month, each with a title, a heading of its plan, the plan and the results of the units. */
function read(
  tabs: readonly (readonly [
    name: string,
    title: string,
    plan: string,
    figures: readonly (readonly number[])[],
  ])[],
) {
  const sheets = tabs.map(([name, title, plan, figures]) =>
    tabOf(name, [
      [`TRỒNG CÂY ${title}`],
      [],
      ['Trường', plan, 'Thực hiện trong kỳ'],
      ...figures.map((row, index) => [UNITS[index] ?? '', ...row]),
    ]),
  );
  const options = { today: { year: 2027, month: 1, day: 15 }, listed: [], answers: new Map() };
  const survey = surveyWorkbook({ tabs: sheets }, options);
  return { told: inShort(survey), foot: footnotes(survey, []) };
}

const FIRST = [
  [20, 8],
  [12, 4],
  [15, 5],
  [24, 8],
];
const SECOND = [
  [20, 6],
  [12, 4],
  [15, 5],
  [24, 9],
];
const THIRD = [
  [20, 6],
  [12, 3],
  [15, 6],
  [24, 7],
];
const TOGETHER = {
  'Trồng cây': [
    'Trường TH Bế Triều 20 | 20 met',
    'Trường TH Nà Rị 12 | 11 below',
    'Trường THCS Cô Ba 15 | 16 exceeded',
    'Trường TH Lũng Nặm 24 | 24 met',
  ],
};

describe('a plan of a longer time than its tabs', () => {
  it('of a quarter counts once for its months', () => {
    const { told, foot } = read([
      ['T10', 'THÁNG 10/2026', 'KH quý IV', FIRST],
      ['T11', 'THÁNG 11/2026', 'KH quý IV', SECOND],
      ['T12', 'THÁNG 12/2026', 'KH quý IV', THIRD],
    ]);
    expect(told).toEqual(TOGETHER);
    expect(foot).toContain('Trồng cây: cộng 3 kỳ (T10, T11, T12), KH quý IV/2026 lấy một lần.');
  });

  it.each([['KH quý'], ['Kế hoạch quý'], ['Chỉ tiêu cả quý'], ['Chỉ tiêu quý'], ['Mục tiêu cả quý (cây)']])(
    'of the quarter that months lie in counts once: %s',
    (plan) => {
      const { told, foot } = read([
        ['T10', 'THÁNG 10/2026', plan, FIRST],
        ['T11', 'THÁNG 11/2026', plan, SECOND],
        ['T12', 'THÁNG 12/2026', plan, THIRD],
      ]);
      expect(told).toEqual(TOGETHER);
      expect(foot).toContain('Trồng cây: cộng 3 kỳ (T10, T11, T12), KH quý IV/2026 lấy một lần.');
    },
  );

  it.each([
    ['KH năm/quý', 'KH cả năm lấy một lần', 'năm'],
    ['Chỉ tiêu quý (năm)', 'KH cả năm lấy một lần', 'năm'],
    ['Kế hoạch tháng/quý', 'KH quý IV/2026 lấy một lần', 'quý'],
  ])('of the longer of two times counts once, and that is told: %s', (plan, once, taken) => {
    const { told, foot } = read([
      ['T10', 'THÁNG 10/2026', plan, FIRST],
      ['T11', 'THÁNG 11/2026', plan, SECOND],
      ['T12', 'THÁNG 12/2026', plan, THIRD],
    ]);
    expect(told).toEqual(TOGETHER);
    expect(foot.join('\n')).toContain(once);
    expect(foot.join('\n')).toContain(`cột '${plan}' ghi hai thời gian, đang lấy là KH ${taken}`);
  });

  it.each([['KH mỗi tháng'], ['Chỉ tiêu tháng'], ['Chỉ tiêu (cây/tháng)']])(
    'is none of plans of each month: %s',
    (plan) => {
      const { told, foot } = read([
        ['T10', 'THÁNG 10/2026', plan, FIRST],
        ['T11', 'THÁNG 11/2026', plan, SECOND],
        ['T12', 'THÁNG 12/2026', plan, THIRD],
      ]);
      expect(told['Trồng cây']?.[0]).toBe('Trường TH Bế Triều 60 | 20 below');
      expect(foot.join('\n')).not.toContain('hai thời gian');
    },
  );

  it('of the quarter is its own in tabs of quarters', () => {
    const { told } = read([
      ['Quý I', 'QUÝ I NĂM 2026', 'KH quý', FIRST],
      ['Quý II', 'QUÝ II NĂM 2026', 'KH quý', SECOND],
    ]);
    expect(told['Trồng cây']?.[0]).toBe('Trường TH Bế Triều 40 | 14 below');
  });

  it('of half a year counts once for its quarters', () => {
    const { told, foot } = read([
      ['Quý I', 'QUÝ I NĂM 2026', 'KH 6 tháng đầu năm', FIRST],
      ['Quý II', 'QUÝ II NĂM 2026', 'KH 6 tháng đầu năm', SECOND],
    ]);
    expect(told['Trồng cây']?.[0]).toBe('Trường TH Bế Triều 20 | 14 below');
    expect(foot.join('\n')).toContain('cộng 2 kỳ (Quý I, Quý II), KH 6 tháng');
  });

  it('of the latest of several quarters is judged by that one’s months, and the others are named', () => {
    const { told, foot } = read([
      ['T9', 'THÁNG 9/2026', 'KH quý III', FIRST],
      ['T10', 'THÁNG 10/2026', 'KH quý IV', FIRST],
      ['T11', 'THÁNG 11/2026', 'KH quý IV', SECOND],
      ['T12', 'THÁNG 12/2026', 'KH quý IV', THIRD],
    ]);
    expect(told).toEqual(TOGETHER);
    expect(foot.join('\n')).toContain('không cộng T9');
  });

  it.each([['KH năm/quý'], ['Chỉ tiêu năm (quý)']])(
    'of a table that only assigns is told to name two times: %s',
    (plan) => {
      const figures = [20, 30, 25];
      const rowsOf = (own: readonly number[]) => own.map((figure, at) => [UNITS[at] ?? '', figure]);
      const sheets = [
        tabOf('Giao', [['GIAO CHỈ TIÊU TRỒNG CÂY NĂM 2026'], ['Đơn vị', plan], ...rowsOf(figures)]),
        tabOf('KQ', [['KẾT QUẢ TRỒNG CÂY NĂM 2026'], ['Đơn vị', 'Thực hiện'], ...rowsOf([21, 28, 25])]),
      ];
      const options = { today: { year: 2027, month: 1, day: 15 }, listed: [], answers: new Map() };
      const survey = surveyWorkbook({ tabs: sheets }, options);
      expect(inShort(survey)['Trồng cây']?.[0]).toBe('Trường TH Bế Triều 20 | 21 exceeded');
      expect(footnotes(survey, []).join('\n')).toContain(
        `cần xem lại, cột '${plan}' ghi hai thời gian, đang lấy là KH năm`,
      );
    },
  );

  it('is none of plans that are the months’ own', () => {
    const { told, foot } = read([
      ['T10', 'THÁNG 10/2026', 'KH tháng', FIRST],
      ['T11', 'THÁNG 11/2026', 'KH tháng', SECOND],
      ['T12', 'THÁNG 12/2026', 'KH tháng', THIRD],
    ]);
    expect(told['Trồng cây']?.[0]).toBe('Trường TH Bế Triều 60 | 20 below');
    expect(foot.join('\n')).toContain('KH cộng 3 kỳ');
  });

  it.each([
    ['KH năm/quý', 'KH cả năm lấy một lần', 'năm'],
    ['Kế hoạch tháng/quý', 'KH quý IV/2026 lấy một lần', 'quý'],
  ])('counts once in the forms of units too, and of two times it is told: %s', (plan, once, taken) => {
    const sheets = UNITS.slice(0, 2).flatMap((unit) =>
      [10, 11, 12].map((month) =>
        tabOf(`${unit} T${month}`, [
          [`KẾT QUẢ THÁNG ${month} NĂM 2026`],
          [`Đơn vị: ${unit}`],
          ['TT', 'Chỉ tiêu', 'ĐVT', plan, 'Thực hiện'],
          [1, 'Trồng cây', 'cây', 20, 18 - month],
          [2, 'Tin bài', 'bài', 10, 14 - month],
        ]),
      ),
    );
    const options = { today: { year: 2027, month: 1, day: 15 }, listed: [], answers: new Map() };
    const survey = surveyWorkbook({ tabs: sheets }, options);
    const foot = footnotes(survey, []).join('\n');
    expect(inShort(survey)['Trồng cây']?.[0]).toBe('Trường TH Bế Triều 20 | 21 exceeded');
    expect(foot).toContain(once);
    expect(foot).toContain(
      `Trồng cây: cần xem lại, cột '${plan}' ghi hai thời gian, đang lấy là KH ${taken}`,
    );
  });
});
