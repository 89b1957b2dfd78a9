import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const HEALTH = ['Trạm Y tế xã Yên Sơn', 'Trạm Y tế xã Đức Long', 'Trạm Y tế phường Thục Phán'];

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
