import { describe, expect, it } from 'vitest';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import type { Survey } from '../../../src/core/survey/survey';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2026, month: 11, day: 22 };

function form(name: string, rows: readonly (readonly Cell[])[]): Tab {
  return {
    name,
    values: [
      ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2020', '', '', '', ''],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
      ...rows.map((row) => [...row]),
    ],
  };
}

function survey(tabs: readonly Tab[], settings: readonly IndicatorSetting[] = []): Survey {
  return surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map(), settings });
}

function figures({ indicators }: Survey) {
  return indicators.map(({ name, measure, measures }) => [
    `${name} (${measure})`,
    ...measures.map(({ unit, target, result, assessment }) => {
      const value = ({ reading }: typeof target) =>
        reading.kind === 'number' ? reading.value : reading.kind;
      return `${unit.name}: ${value(result)}/${value(target)} ${assessment.state}`;
    }),
  ]);
}

describe('surveyWorkbook() on forms', () => {
  it('makes one indicator of rows of the same words, and converts money to one unit', () => {
    const read = survey([
      form('Xã Đức Long', [
        [1, 'Thu ngân sách', 'triệu đồng', 900, 850],
        [2, 'Trồng cây', 'cây', 500, 600],
      ]),
      form('Xã Nam Tuấn', [
        [1, 'Trồng cây', 'cây', 300, 300],
        [2, 'Thu ngân sách:', 'nghìn đồng', 1200000, 1300000],
      ]),
    ]);
    expect(figures(read)).toEqual([
      ['Thu ngân sách (triệu đồng)', 'Xã Đức Long: 850/900 below', 'Xã Nam Tuấn: 1300/1200 exceeded'],
      ['Trồng cây (cây)', 'Xã Đức Long: 600/500 exceeded', 'Xã Nam Tuấn: 300/300 met'],
    ]);
  });

  it('adds no averages, which fractions tell where a name may be theirs', () => {
    const school = (name: string, teachers: number, pupils: number) =>
      form(name, [
        [1, 'Số giáo viên/lớp', '', 2, teachers],
        [2, 'Số học sinh', '', 300, pupils],
      ]);
    const read = survey([school('Trường THCS A', 1.9, 310), school('Trường THCS B', 2.1, 290)]);
    expect(read.indicators.map(({ name, mean }) => [name, mean])).toEqual([
      ['Số giáo viên/lớp', 'words'],
      ['Số học sinh', undefined],
    ]);
  });

  it('keeps rows apart that are measured in ways that cannot be compared, each with a key of its own', () => {
    const read = survey([
      form('Xã Đức Long', [
        [1, 'Hộ nghèo', 'hộ', 20, 18],
        [2, 'Trồng cây', 'cây', 5, 5],
      ]),
      form('Xã Nam Tuấn', [
        [1, 'Hộ nghèo', '%', 5, 4],
        [2, 'Trồng cây', 'cây', 5, 5],
      ]),
    ]);
    expect(read.indicators.map(({ measure }) => measure)).toEqual(['hộ', 'cây', '%']);
    expect(new Set(read.indicators.map(({ key }) => key)).size).toBe(3);
  });

  it('obeys a target and a direction that staff set for one of the rows, in the colours of the form too', () => {
    const late: IndicatorSetting = {
      ...AS_RECOGNISED,
      key: 'Các đơn vị › Đơn thư quá hạn',
      target: 2,
      direction: 'less',
    };
    const rows: readonly (readonly Cell[])[] = [
      [1, 'Đơn thư quá hạn', 'đơn', '', 1],
      [2, 'Trồng cây', 'cây', 5, 4],
    ];
    const read = survey([form('Xã Đức Long', rows), form('Xã Nam Tuấn', rows)], [late]);
    expect(figures(read)[0]).toEqual([
      'Đơn thư quá hạn (đơn)',
      'Xã Đức Long: 1/2 met',
      'Xã Nam Tuấn: 1/2 met',
    ]);
    expect(read.sources.map(({ name, direction, measures }) => [name, direction, measures.length])).toEqual([
      ['Xã Đức Long', 'less', 1],
      ['Xã Đức Long', 'more', 1],
      ['Xã Nam Tuấn', 'less', 1],
      ['Xã Nam Tuấn', 'more', 1],
    ]);
  });

  it('adds the months of one unit, and finds a unit with two forms of one period', () => {
    const form = (name: string, month: number, sessions: number) => ({
      name,
      values: [
        ['Đơn vị: Trường THCS Hòa An', '', '', ''],
        [`KẾT QUẢ THÁNG ${month}/2020`, '', '', ''],
        ['Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'],
        ['Buổi ngoại khóa', 'buổi', 4, sessions],
        ['Tiết dự giờ', 'tiết', 10, 10],
      ],
    });
    const first = form('Tháng 1', 1, 3);
    expect(figures(survey([first, form('Tháng 2', 2, 4)]))).toEqual([
      ['Buổi ngoại khóa (buổi)', expect.stringContaining('7/8 below')],
      ['Tiết dự giờ (tiết)', expect.stringContaining('20/20 met')],
    ]);
    const twice = [first, form('Tháng 1 (bổ sung)', 1, 2)];
    const states = survey(twice).indicators.flatMap(({ measures }) =>
      measures.map(({ assessment }) => assessment.state),
    );
    expect(states).toEqual(['dataError', 'dataError']);
  });
});
