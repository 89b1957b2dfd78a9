import { describe, expect, it } from 'vitest';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import { indicatorRows } from '../../../src/core/survey/indicator-rows';
import { proposeSources } from '../../../src/core/survey/propose';
import type { Survey } from '../../../src/core/survey/survey';
import type { Workbook } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { surveyWorkbook } from './survey-workbook';

const WORKBOOK: Workbook = {
  tabs: [
    {
      name: 'Trồng rừng',
      values: [
        ['KẾT QUẢ TRỒNG RỪNG NĂM 2020', '', '', ''],
        ['Xã', 'Diện tích vụ xuân (ha)', 'Diện tích vụ thu (ha)', 'Phần của xã (ha)'],
        ['Xã Đức Long', 5, 12, 10],
        ['Xã Nam Tuấn', 8, 6, 10],
      ],
    },
    {
      name: 'Ước',
      values: [
        ['Xã', 'Kế hoạch', 'Ước thực hiện'],
        ['Xã Đức Long', 10, 9],
        ['Xã Nam Tuấn', 10, 11],
      ],
    },
  ],
};

const SETTING: IndicatorSetting = {
  ...AS_RECOGNISED,
  key: 'Trồng rừng › Trồng rừng',
};

function survey(settings: readonly IndicatorSetting[] = []): Survey {
  const today = { year: 2026, month: 11, day: 22 };
  return surveyWorkbook(WORKBOOK, { today, listed: [], answers: new Map(), settings });
}

function states({ indicators }: Survey) {
  return indicators.map(({ name, measure, measures }) => [
    name,
    measure,
    ...measures.map(({ assessment }) => assessment.state),
  ]);
}

describe('surveyWorkbook() on tables that do not say which column is the result', () => {
  it('guesses nothing, and offers the columns of figures', () => {
    const read = survey();
    expect(read.indicators).toEqual([]);
    expect(read.problems.map(({ kind }) => kind)).toEqual(['ambiguousResult', 'headerWithoutResult']);
    expect(
      indicatorRows(proposeSources(WORKBOOK, []), new Map())
        .filter(({ as }) => as.kind === 'source')
        .map(({ key, columns }) => [key, ...columns.map((one) => one.label)]),
    ).toEqual([
      [
        'Trồng rừng › Trồng rừng',
        'B · Diện tích vụ xuân (ha)',
        'C · Diện tích vụ thu (ha)',
        'D · Phần của xã (ha)',
      ],
      ['Ước › Ước', 'B · Kế hoạch', 'C · Ước thực hiện'],
    ]);
  });

  it('takes the columns that staff chose, an estimate too, and asks no more', () => {
    const read = survey([
      { ...SETTING, resultColumn: 2, targetColumn: 3 },
      { ...SETTING, key: 'Ước › Ước', resultColumn: 2, targetColumn: 1 },
    ]);
    expect(states(read)).toEqual([
      ['Trồng rừng', 'ha', 'exceeded', 'below'],
      ['Ước', null, 'below', 'exceeded'],
    ]);
    expect(read.problems).toEqual([]);
  });

  it('is silent about a table that staff do not use', () => {
    const read = survey([{ ...SETTING, calculation: 'unused' }]);
    expect(read.problems.map(({ place }) => place.tab)).toEqual(['Ước']);
  });
});
