import { describe, expect, it } from 'vitest';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import type { Survey } from '../../../src/core/survey/survey';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { plan, texts } from '../report/pages';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { typedWorkbook } from './cao-bang';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2026, month: 11, day: 22 };

function day(month: number, date: number, year = 2020) {
  return { year, month, day: date };
}

function log(
  name: string,
  rows: readonly (readonly Cell[])[],
  lines: readonly string[] = ['SỔ THU TIỀN ỦNG HỘ NĂM 2020'],
): Tab {
  return {
    name,
    values: [
      ...lines.map((line) => [line, '', '']),
      ['Ngày', 'Đơn vị', 'Số tiền (đồng)'],
      ...rows.map((row) => [...row]),
    ],
  };
}

const ROWS: readonly (readonly Cell[])[] = [
  [day(1, 5), 'Trường A', 500000],
  [day(2, 7), 'Trường B', '1.200.000'],
  ['ngày 09 /03/2020', 'Trường A', 250000],
  [day(3, 10, 2019), 'Trường A', 900000],
  ['hôm qua', 'Trường B', 10000],
];

function survey(tabs: readonly Tab[], settings: readonly IndicatorSetting[] = []): Survey {
  return surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map(), settings });
}

function results({ indicators }: Survey) {
  return indicators.map(({ name, measures }) => [
    name,
    ...measures.map(({ unit, result, assessment }) => {
      const value = result.reading.kind === 'number' ? result.reading.value : result.reading.kind;
      return `${unit.name}: ${value} ${assessment.state}${assessment.provisional ? ' *' : ''}`;
    }),
  ]);
}

const SETTING: IndicatorSetting = {
  ...AS_RECOGNISED,
  key: 'Sổ thu › Số tiền',
  target: 1000000,
};

describe('surveyWorkbook() on logs', () => {
  it('adds amounts of the period, and leaves a figure open whose event has no date', () => {
    const read = survey([log('Sổ thu', ROWS)]);
    expect(results(read)).toEqual([['Số tiền', 'Trường A: 750000 noPlan', 'Trường B: 1200000 noPlan *']]);
    expect(read.problems.map(({ kind, place }) => `${kind} ${place.row + 1}`)).toEqual([
      'logDatesUnreadable 7',
      'logRowsOutsidePeriod 6',
    ]);
  });

  it('obeys a target and the wish to count', () => {
    expect(results(survey([log('Sổ thu', ROWS)], [SETTING]))).toEqual([
      ['Số tiền', 'Trường A: 750000 below', 'Trường B: 1200000 exceeded *'],
    ]);
    const counted = survey([log('Sổ thu', ROWS)], [{ ...SETTING, calculation: 'count', target: 2 }]);
    expect(results(counted)).toEqual([['Số tiền', 'Trường A: 2 met', 'Trường B: 1 below *']]);
    expect(survey([log('Sổ thu', ROWS)], [{ ...SETTING, calculation: 'unused' }]).directory.units).toEqual(
      [],
    );
  });

  it('adds the logs of several months, those of the latest year', () => {
    const months = [1, 2].map((month) =>
      log(`Tháng ${month}`, [[day(month, 5), 'Trường A', 100]], [`SỔ THU TIỀN ỦNG HỘ THÁNG ${month}/2020`]),
    );
    const before = log('2019', [[day(5, 5, 2019), 'Trường A', 7000]], ['SỔ THU TIỀN ỦNG HỘ NĂM 2019']);
    expect(results(survey([before, ...months]))).toEqual([['Số tiền', 'Trường A: 200 noPlan']]);
  });

  it('counts the items that the news table of 2019 has, unit by unit', () => {
    const [, news] = typedWorkbook().tabs;
    const items = (news?.values ?? [])
      .slice(4)
      .flatMap((row) =>
        Array.from({ length: Number(row[2]) }, (_, item): Cell[] => [
          day((item % 12) + 1, 3, 2019),
          String(row[1]),
          'x',
        ]),
      );
    const tab = {
      name: 'Sổ tin',
      values: [
        ['SỔ TIN BÀI NĂM 2019', '', ''],
        ['12 tin bài/12 tháng trở lên', '', ''],
        ['Ngày đăng', 'Đơn vị', 'Tên tin, bài'],
        ...items,
      ],
    };
    const fromLog = survey([tab]).indicators[0];
    const fromTable = survey(news ? [news] : []).indicators[0];
    const counts = (from: typeof fromLog) =>
      new Map(
        from?.measures.map(({ unit, assessment }) => [
          unit.name.toLowerCase(),
          [assessment.inResults, assessment.state],
        ]),
      );
    expect(counts(fromLog)).toEqual(counts(fromTable));
    expect(survey([tab]).loneNames).toEqual([]);
  });

  it('asks about a name that was typed once and looks like another', () => {
    const named = (name: string, times: number) =>
      Array.from({ length: times }, (): Cell[] => [day(4, 4), name, 1]);
    const rows = [...named('Xã Hoàng Tung', 3), ...named('Xã Hồng Việt', 3), ...named('Xã Hoàng Tumg', 1)];
    const { loneNames } = survey([log('Sổ thu', rows)]);
    expect(loneNames.map(({ name, suggestions }) => [name, suggestions.map((one) => one.name)])).toEqual([
      ['Xã Hoàng Tumg', ['Xã Hoàng Tung']],
    ]);
  });
});

describe('planSummary() on a log', () => {
  const { summary, sources } = plan({ tabs: [log('Sổ thu', ROWS)] });

  it('copies units, dates and amounts for its live line, and says what was counted', () => {
    const cells = texts(summary)
      .map((row) => row.join('|'))
      .join(' ')
      .replace(/\|/g, '');
    expect(sources.map(({ label, columns }) => [label, columns.map(({ area }) => area.column)])).toEqual([
      ['Sổ thu', [0, 1, 2]],
    ]);
    expect(cells).toContain(
      "Số tiền: cộng 3 dòng năm 2020 của 'Sổ thu'; không tính 1 dòng ngoài kỳ, 1 dòng không đọc được ngày.",
    );
    expect(cells).toContain('* Số tiền: tạm tính, 1 dòng thiếu ngày hoặc thiếu số, chưa cộng vào.');
  });
});
