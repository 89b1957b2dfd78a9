import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import { totalOf } from '../../../src/core/state/total';
import { totalOptionsOf } from '../../../src/core/survey/indicator';
import type { Survey } from '../../../src/core/survey/survey';
import { readUnitDay } from '../../../src/core/unit/directory-day';
import { readListedUnits } from '../../../src/core/unit/listed';
import type { Grid } from '../../../src/core/workbook/workbook';
import { gridOf } from '../register/year-2020';
import { typedWorkbook } from './cao-bang';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2020, month: 4, day: 15 };

/** `Danh mục đơn vị` of an office that typed the mergers of 2020 and the day whose units it wants. */
function directoryOf(unitDay: string): Grid {
  return gridOf(
    `TT | Tên chuẩn | Tên gọi khác | Khối | Gộp vào | Từ ngày | Căn cứ | Bắt đầu từ | | Lập bảng theo đơn vị tại ngày | ${unitDay}`,
    '1 | LĐLĐ huyện Hà Quảng',
    '2 | LĐLĐ huyện Thông Nông | | | LĐLĐ huyện Hà Quảng | 01/02/2020',
    '3 | LĐLĐ huyện Trùng Khánh',
    '4 | LĐLĐ huyện Trà Lĩnh | | | LĐLĐ huyện Trùng Khánh | 01/03/2020',
    '5 | LĐLĐ huyện Quảng Hòa | | | | | | 01/03/2020',
    '6 | LĐLĐ huyện Phục Hòa | | | LĐLĐ huyện Quảng Hòa | 01/03/2020',
    '7 | LĐLĐ huyện Quảng Uyên | | | LĐLĐ huyện Quảng Hòa | 01/03/2020',
  );
}

function restated(unitDay: string): Survey {
  const directory = directoryOf(unitDay);
  return surveyWorkbook(typedWorkbook(), {
    today: TODAY,
    answers: new Map(),
    listed: readListedUnits(directory),
    unitDay: readUnitDay(directory),
  });
}

function indicatorIn({ indicators }: Survey, name: string) {
  const indicator = indicators.find((one) => one.name === name);
  if (indicator === undefined) throw new RangeError(`Name one of the indicators, not "${name}"`);
  return indicator;
}

/** How many units an indicator speaks of, what is owed of how many, overpaid of how many, and what remains. */
function moneyOf(survey: Survey) {
  const fund = indicatorIn(survey, 'Quỹ xã hội');
  const { shortfall, surplus, net } = totalOf(
    fund.measures.map(({ assessment }) => assessment),
    totalOptionsOf(fund),
  );
  const units = fund.measures.filter(({ assessment }) => assessment.state !== 'absent').length;
  return [units, shortfall.sum, shortfall.count, surplus.sum, surplus.count, net];
}

function lineOf(survey: Survey, indicator: string, unit: string): string {
  const measure = indicatorIn(survey, indicator).measures.find(({ unit: { name } }) => name.endsWith(unit));
  const { inTargets, inResults, state, provisional } = measure?.assessment ?? {};
  return `${inTargets} | ${inResults} ${state}${provisional ? ' *' : ''}`;
}

describe('the tables of 2019 by the units of a day', () => {
  it.each([
    // As reported: the as-of day is 31/12/2019.
    ['', [17, 79_200_000, 14, 2_850_000, 3, 76_350_000]],
    // Hà Quảng owes 3.100.000, Thông Nông has overpaid 50.000: one unit that owes 3.050.000.
    ['29/02/2020', [16, 79_150_000, 14, 2_800_000, 2, 76_350_000]],
    // Phục Hòa has overpaid 850.000, Quảng Uyên owes 3.150.000: Quảng Hòa owes 2.300.000. Trùng Khánh 2.550.000 + 14.950.000.
    ['01/03/2020', [14, 78_300_000, 13, 1_950_000, 1, 76_350_000]],
  ] as const)('nets what is owed and overpaid within the units of "%s"', (day, expected) => {
    expect(moneyOf(restated(day))).toEqual(expected);
  });

  it('adds targets and results of units that were merged after the year', () => {
    const survey = restated('01/03/2020');
    expect(lineOf(survey, 'Quỹ xã hội', 'Hà Quảng')).toBe('127350000 | 124300000 below');
    expect(lineOf(survey, 'Quỹ xã hội', 'Trùng Khánh')).toBe('117750000 | 100250000 below');
    expect(lineOf(survey, 'Quỹ xã hội', 'Quảng Hòa')).toBe('102650000 | 100350000 below');
    // KH 12 for everybody in 2019: 24 for two. Hà Quảng 16 + 15, Trùng Khánh 10 + 7, Quảng Hòa 7 + 10.
    expect(lineOf(survey, 'Tin bài', 'Hà Quảng')).toBe('24 | 31 exceeded');
    expect(lineOf(survey, 'Tin bài', 'Trùng Khánh')).toBe('24 | 17 below');
    expect(lineOf(survey, 'Tin bài', 'Quảng Hòa')).toBe('24 | 17 below');
  });

  it('leaves a sum open where one of its results is blank', () => {
    const survey = restated('01/03/2020');
    expect(lineOf(survey, 'CĐCS', 'Quảng Hòa')).toBe('2 | 1 below');
    // Phục Hòa 23 of 10, Quảng Uyên blank of 9; Trà Lĩnh 20 of 10, Trùng Khánh blank of 10.
    expect(lineOf(survey, 'Đ/viên', 'Quảng Hòa')).toBe('19 | 23 exceeded *');
    expect(lineOf(survey, 'CĐCS', 'Trùng Khánh')).toBe('2 | 1 below');
    expect(lineOf(survey, 'Đ/viên', 'Trùng Khánh')).toBe('20 | 20 met *');
    const members = indicatorIn(survey, 'Đ/viên').measures;
    const missing = members.filter(({ assessment }) => assessment.state === 'noData');
    expect(missing.map(({ unit }) => unit.name.split(' ').slice(-2).join(' ')).sort()).toEqual(
      ['Bảo Lâm', 'Hà Quảng', 'Hòa An'].sort(),
    );
    const sums = ['CĐCS', 'Đ/viên'].map((name) => {
      const { measures } = indicatorIn(survey, name);
      const sum = (of: 'inTargets' | 'inResults') =>
        measures.reduce((total, { assessment }) => total + (assessment[of] ?? 0), 0);
      return [sum('inTargets'), sum('inResults')];
    });
    expect(sums).toEqual([
      [10, 5],
      [94, 88],
    ]);
  });

  it('says on the page which units were joined, since when, and that money is netted within them', () => {
    const foot = footnotes(restated('01/03/2020'), []).join('\n');
    expect(foot).toContain('Bảng lập theo đơn vị tại ngày 01/03/2020 (Danh mục đơn vị)');
    expect(foot).toContain('LĐLĐ huyện Hà Quảng gồm LĐLĐ huyện Thông Nông từ 01/02/2020');
    expect(foot).toContain(
      'LĐLĐ huyện Quảng Hòa gồm LĐLĐ huyện Phục Hòa, LĐLĐ huyện Quảng Uyên từ 01/03/2020',
    );
    expect(foot).toContain('số còn phải nộp và nộp vượt của các đơn vị đã gộp được bù trừ trong từng đơn vị');
    const asReported = footnotes(restated(''), []).join('\n');
    expect(asReported).not.toContain('gồm');
    expect(asReported).not.toContain('Bảng lập theo đơn vị');
  });
});
