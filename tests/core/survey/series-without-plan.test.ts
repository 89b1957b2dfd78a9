import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const HEALTH = ['Trạm Y tế xã Yên Sơn', 'Trạm Y tế xã Đức Long', 'Trạm Y tế phường Thục Phán'];

type Row = readonly Cell[];

/** A tab of one title and header, a row a unit with its figures. */
function sheet(
  name: string,
  title: string,
  {
    header,
    figures,
    units = HEALTH,
  }: {
    readonly header: readonly string[];
    readonly figures: readonly (readonly Cell[])[];
    readonly units?: readonly string[];
  },
) {
  return tabOf(name, [
    [title],
    ['Đơn vị', ...header],
    ...units.map((unit, at) => [unit, ...(figures[at] ?? [])]),
  ]);
}

function read(tabs: readonly ReturnType<typeof sheet>[]) {
  const today = { year: 2024, month: 10, day: 4 };
  const survey = surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() });
  const leftOut = survey.leftOut.map(({ tab, reason }) => `${tab}: ${reason.kind}`);
  return { told: inShort(survey), foot: footnotes(survey, []), asOf: survey.asOf, leftOut };
}

describe('tabs of later times that do not tell the plan again', () => {
  const RESULTS = { header: ['Đã khám'], figures: [[21], [12], [30]] };
  const first = sheet('Quý I', 'KHÁM SỨC KHỎE QUÝ I NĂM 2024', {
    header: ['KH năm', 'Đã khám'],
    figures: [
      [100, 25],
      [60, 14],
      [140, 37],
    ],
  });

  it('go on in the series, whose day is the last one’s', () => {
    const { told, foot, asOf, leftOut } = read([
      first,
      sheet('Quý II', 'KHÁM SỨC KHỎE QUÝ II NĂM 2024', RESULTS),
      sheet('Quý III', 'KHÁM SỨC KHỎE QUÝ III NĂM 2024', RESULTS),
    ]);
    expect(told).toEqual({
      'Khám sức khỏe': [
        'Trạm Y tế xã Yên Sơn 100 | 67 inProgress',
        'Trạm Y tế xã Đức Long 60 | 38 inProgress',
        'Trạm Y tế phường Thục Phán 140 | 97 inProgress',
      ],
    });
    expect(foot).toContain('Khám sức khỏe: cộng 3 kỳ (Quý I, Quý II, Quý III), KH cả năm lấy một lần.');
    expect(asOf).toEqual({ year: 2024, month: 9, day: 30 });
    expect(leftOut).toEqual([]);
  });

  it('tell the latest of what is counted up, against the plan of the tab that has it', () => {
    const { told } = read([
      sheet('T5', 'THU BẢO HIỂM THÁNG 5/2024', {
        header: ['KH năm', 'Lũy kế'],
        figures: [
          [100, 40],
          [60, 30],
          [140, 50],
        ],
      }),
      sheet('T6', 'THU BẢO HIỂM THÁNG 6/2024', { header: ['Lũy kế'], figures: [[52], [33], [61]] }),
    ]);
    expect(told['Thu bảo hiểm']?.[0]).toBe('Trạm Y tế xã Yên Sơn 100 | 52 inProgress');
  });

  it('go on before the tab that has the plan', () => {
    const { told } = read([
      sheet('T1', 'KHÁM THAI THÁNG 1/2024', { header: ['Kết quả'], figures: [[3], [2], [4]] }),
      sheet('T2', 'KHÁM THAI THÁNG 2/2024', {
        header: ['Kết quả', 'KH năm'],
        figures: [
          [4, 40],
          [2, 20],
          [4, 50],
        ],
      }),
    ]);
    expect(told['Khám thai']?.[0]).toBe('Trạm Y tế xã Yên Sơn 40 | 7 inProgress');
  });

  it.each([
    ['other words', sheet('Quý II', 'TIÊM CHỦNG QUÝ II NĂM 2024', RESULTS)],
    [
      'other units',
      sheet('Quý II', 'KHÁM SỨC KHỎE QUÝ II NĂM 2024', {
        ...RESULTS,
        units: ['Trường TH A', 'Trường TH B', 'Trường TH C'],
      }),
    ],
    ['another year', sheet('Quý II', 'KHÁM SỨC KHỎE QUÝ II NĂM 2023', RESULTS)],
    ['the same time', sheet('Quý I (2)', 'KHÁM SỨC KHỎE QUÝ I NĂM 2024', RESULTS)],
  ])('are another thing with %s', (_, other) => {
    expect(read([first, other]).told['Khám sức khỏe']?.[0]).toBe('Trạm Y tế xã Yên Sơn 100 | 25 inProgress');
  });

  it('are not measured by a plan that is the first tab’s own', () => {
    const own = sheet('Quý I', 'KHÁM SỨC KHỎE QUÝ I NĂM 2024', {
      header: ['KH quý', 'Đã khám'],
      figures: [
        [25, 25],
        [15, 14],
        [40, 37],
      ],
    });
    const { told } = read([own, sheet('Quý II', 'KHÁM SỨC KHỎE QUÝ II NĂM 2024', RESULTS)]);
    expect(told['Khám sức khỏe']?.[0]).toBe('Trạm Y tế xã Yên Sơn 25 | 25 met');
  });
});

describe('tabs of which the first has the plan of each', () => {
  const later = (name: string, title: string, figures: readonly Row[], head = 'Thực hiện') =>
    sheet(name, title, { header: [head], figures });
  const first = (name: string, title: string, figures: readonly Row[], header: readonly string[]) =>
    sheet(name, title, { header, figures });

  it.each([
    [
      'months',
      [
        first(
          'T1',
          'THU GOM RÁC THÁNG 1 NĂM 2024',
          [
            [10, 11],
            [20, 18],
            [30, 30],
          ],
          ['KH mỗi tháng', 'Thực hiện'],
        ),
        later('T2', 'THU GOM RÁC THÁNG 2 NĂM 2024', [[12], [19], [30]]),
        later('T3', 'THU GOM RÁC THÁNG 3 NĂM 2024', [[9], [20], [30]]),
      ],
      ['30 | 32 exceeded', '60 | 57 below', '90 | 90 met'],
      [
        'cộng 3 kỳ (T1, T2, T3), KH mỗi kỳ ghi một lần cho các kỳ',
        "'KH mỗi tháng' là KH của mỗi tháng nên KH là số ghi × 3",
      ],
    ],
    [
      'quarters',
      [
        first(
          'Quý I',
          'TIN BÀI QUÝ I NĂM 2024',
          [
            [5, 5],
            [3, 3],
            [8, 9],
          ],
          ['Chỉ tiêu/quý', 'Thực hiện'],
        ),
        later('Quý II', 'TIN BÀI QUÝ II NĂM 2024', [[4], [3], [9]]),
      ],
      ['10 | 9 below', '6 | 6 met', '16 | 18 exceeded'],
      ['cộng 2 kỳ', "'Chỉ tiêu/quý' là KH của mỗi quý nên KH là số ghi × 2"],
    ],
    [
      'months that are counted up since January',
      [
        first(
          'Tháng 2',
          'PHÁT THẺ THÁNG 2/2024',
          [
            [4, 7],
            [6, 13],
            [5, 9],
          ],
          ['KH mỗi tháng', 'Lũy kế'],
        ),
        later('Tháng 3', 'PHÁT THẺ THÁNG 3/2024', [[11], [20], [15]], 'Lũy kế'),
      ],
      ['12 | 11 below', '18 | 20 exceeded', '15 | 15 met'],
      ['lấy số của kỳ gần nhất, Tháng 3', "'KH mỗi tháng' là KH của mỗi tháng nên KH là số ghi × 3"],
    ],
  ])('count it for all of them: %s', (_, tabs, expected, said) => {
    const { told, foot, leftOut } = read(tabs);
    expect(Object.values(told)).toEqual([expected.map((line, at) => `${HEALTH[at] ?? ''} ${line}`)]);
    for (const words of said) expect(foot.join(' ')).toContain(words);
    expect(leftOut).toEqual([]);
  });

  it('keeps a plan of one month alone to it', () => {
    const { told, leftOut } = read([
      first(
        'T1',
        'THU GOM RÁC THÁNG 1 NĂM 2024',
        [
          [10, 11],
          [20, 18],
          [30, 30],
        ],
        ['KH tháng 1', 'Thực hiện'],
      ),
      later('T2', 'THU GOM RÁC THÁNG 2 NĂM 2024', [[12], [19], [30]]),
    ]);
    expect(Object.values(told)[0]?.[0]).toBe('Trạm Y tế xã Yên Sơn 10 | 11 exceeded');
    expect(leftOut).toEqual(['T2: noTarget']);
  });
});
