import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import type { Survey } from '../../../src/core/survey/survey';
import { monthsIn, withoutPeriod } from '../../../src/core/tab/series-name';
import type { Cell } from '../../../src/core/workbook/workbook';
import { plan, texts } from '../report/pages';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { surveyOn, tabOf } from './office-time';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2026, month: 11, day: 22 };

/** A tab with a title, a header and rows of [unit, target, result]. */
function tab(
  name: string,
  title: string,
  rows: readonly (readonly Cell[])[],
  header: readonly string[] = ['Đơn vị', 'KH giao', 'Kết quả'],
) {
  return { name, values: [[title, '', ''], [...header], ...rows.map((row) => [...row])] };
}

function survey(tabs: readonly ReturnType<typeof tab>[], settings: readonly IndicatorSetting[] = []): Survey {
  return surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map(), settings });
}

function figures({ indicators }: Survey) {
  return indicators.map(({ name, period, measures }) => [
    name,
    period?.label ?? null,
    ...measures.map(({ unit, target, result, assessment }) => {
      const value = ({ reading }: typeof target) =>
        reading.kind === 'number' ? reading.value : reading.kind;
      return `${unit.name}: ${value(result)}/${value(target)} ${assessment.state}${assessment.provisional ? ' *' : ''}`;
    }),
  ]);
}

const SETTING: IndicatorSetting = {
  ...AS_RECOGNISED,
  key: 'Các kỳ › Doanh số',
};

const MONTHS = [1, 2, 3].map((month) =>
  tab(`Tháng ${month}`, `DOANH SỐ THÁNG ${month}/2020`, [
    ['Cửa hàng A', 100, 90 + month],
    ['Cửa hàng B', 80, month === 2 ? '' : 85],
  ]),
);

describe('withoutPeriod()', () => {
  it.each([
    ['Tin bài T1', 'Tin bài'],
    ['Tin bài (tháng 2/2020)', 'Tin bài'],
    ['Thu quỹ quý II năm 2020', 'Thu quỹ'],
    ['Thu quỹ 6 tháng đầu năm 2020', 'Thu quỹ'],
    ['Quỹ xã hội', 'Quỹ xã hội'],
    ['Tháng 5', ''],
    ['BHYT', 'BHYT'],
    ['Năm 2020 - Hiến máu', 'Hiến máu'],
  ])('reads "%s" as "%s"', (name, rest) => {
    expect(withoutPeriod(name)).toBe(rest);
  });
});

describe('monthsIn()', () => {
  it.each([
    ['T5', 5, 5],
    ['Quý IV', 10, 12],
    ['9 tháng', 1, 9],
    ['6 tháng cuối năm', 7, 12],
    ['Th10', 10, 10],
    ['Th3 2024', 3, 3],
    ['Thg 7', 7, 7],
    ['thg12', 12, 12],
    ['tháng Tư', 4, 4],
    ['tháng Năm', 5, 5],
    ['Tháng Mười', 10, 10],
    ['Thu phí tháng mười một', 11, 11],
  ])('reads "%s" as months %i to %i', (name, first, last) => {
    expect(monthsIn(name)).toEqual({ first, last });
  });

  it.each([
    ...['T13', 'Quỹ 3', 'Biểu 2', 'Tháng', 'Q5'],
    ...['Lớp TH2', 'Th13', 'Tháng sau', 'Tháng, năm thu', 'Mười điểm'],
  ])('reads no months in "%s"', (name) => {
    expect(monthsIn(name)).toBeNull();
  });
});

describe('surveyWorkbook() on the same headings in several periods', () => {
  it('adds the months of a quarter, targets too, and marks sums that lack a month', () => {
    expect(figures(survey(MONTHS))).toEqual([
      ['Doanh số', 'quý I/2020', 'Cửa hàng A: 276/300 below', 'Cửa hàng B: 170/240 below *'],
    ]);
  });

  it.each([
    ['Th10', 'T.11', 'Thang 12'],
    ['Thg 10', 'Thg 11', 'Thg 12'],
    ['tháng Mười', 'tháng Mười một', 'tháng Mười hai'],
  ])('adds months whatever their tabs are called: %s, %s, %s', (...names) => {
    const tabs = names.map((name, at) =>
      tab(name, `KẾT QUẢ THU PHÍ THÁNG ${10 + at} NĂM 2025`, [
        ['PGD số 1', 50, 52],
        ['PGD số 2', 40, 30],
      ]),
    );
    expect(figures(survey(tabs))).toEqual([
      ['Thu phí', 'quý IV/2025', 'PGD số 1: 156/150 exceeded', 'PGD số 2: 90/120 below'],
    ]);
  });

  it('takes a whole year’s target once', () => {
    const tabs = [1, 2].map((month) =>
      tab(`T${month}`, 'KẾT QUẢ THU QUỸ NĂM 2020', [['Xã A', 100, 30]], ['Xã', 'KH năm', `Đã thu`]),
    );
    expect(figures(survey(tabs))).toEqual([['Thu quỹ', '2 tháng đầu năm 2020', 'Xã A: 60/100 inProgress']]);
  });

  it('takes the latest of cumulative months', () => {
    const tabs = [1, 2].map((month) =>
      tab(
        `T${month}`,
        `THU QUỸ THÁNG ${month}/2020`,
        [['Xã A', 100, 30 * month]],
        ['Xã', 'KH năm', 'Lũy kế'],
      ),
    );
    expect(figures(survey(tabs))).toEqual([['Thu quỹ', 'tháng 2/2020', 'Xã A: 60/100 inProgress']]);
  });

  it('takes the longest of overlapping periods', () => {
    const tabs = ['QUÝ I NĂM 2020', '6 THÁNG ĐẦU NĂM 2020'].map((period, index) =>
      tab(`Biểu ${index + 1}`, `THU QUỸ ${period}`, [['Xã A', 100, 30 + index]]),
    );
    expect(figures(survey(tabs))).toEqual([['Thu quỹ', '6 tháng đầu năm 2020', 'Xã A: 31/100 below']]);
  });

  it('takes the latest year and leaves earlier years out', () => {
    const tabs = [2018, 2019].map((year) =>
      tab(`${year}`, `THU QUỸ NĂM ${year}`, [['Xã A', 100, year - 1900]]),
    );
    expect(figures(survey(tabs))).toEqual([['Thu quỹ', 'năm 2019', 'Xã A: 119/100 exceeded']]);
  });

  it('takes the month of the tab where its title was copied from another, and says so', () => {
    const copied = tab('Tháng 4', 'DOANH SỐ THÁNG 3/2020', [['Cửa hàng A', 100, 50]]);
    const read = survey([...MONTHS, copied]);
    expect(figures(read)[0]?.slice(0, 3)).toEqual([
      'Doanh số',
      '4 tháng đầu năm 2020',
      'Cửa hàng A: 326/400 below',
    ]);
    expect(read.problems).toEqual([
      {
        kind: 'periodContradicted',
        place: { tab: 'Tháng 4', row: 0, column: 0 },
        stated: 'tháng 3/2020',
        named: 'tháng 4/2020',
        by: 'tab',
      },
    ]);
  });

  it('adds no month that two tabs tell of, says so, and takes the one that staff leave', () => {
    const [, , last] = MONTHS;
    const values = last?.values.map((row, at) => (at === 2 ? [...row.slice(0, 2), 1] : row));
    const copy = { name: 'Bản sao của Tháng 3', values } as (typeof MONTHS)[number];
    const read = survey([...MONTHS, copy]);
    expect(read.indicators.map(({ name, period }) => [name, period?.label])).toEqual([
      ['Doanh số (Tháng 1)', '2 tháng đầu năm 2020'],
      ['Doanh số (Tháng 3)', 'tháng 3/2020'],
      ['Doanh số (Bản sao của Tháng 3)', 'tháng 3/2020'],
    ]);
    expect(read.problems).toMatchObject([
      { kind: 'periodTwice', period: 'tháng 3/2020', tabs: ['Tháng 3', 'Bản sao của Tháng 3'] },
    ]);
    const left = survey(
      [...MONTHS, copy],
      [{ ...SETTING, key: 'Bản sao của Tháng 3 › Doanh số', calculation: 'unused' }],
    );
    expect(left.problems).toEqual([]);
    expect(figures(left)).toEqual(figures(survey(MONTHS)));
  });

  it('keeps tables of one period apart', () => {
    const tabs = [1, 2].map((number) =>
      tab(`Biểu ${number}`, 'THU QUỸ NĂM 2019', [[`Xã ${number}`, 100, 50]]),
    );
    expect(survey(tabs).indicators).toHaveLength(2);
  });

  it('makes one error of a unit that stands twice in one of the months', () => {
    const twice = tab('Tháng 4', 'DOANH SỐ THÁNG 4/2020', [
      ['Cửa hàng A', 1, 1],
      ['Cửa hàng A', 1, 1],
    ]);
    const { indicators } = survey([...MONTHS, twice]);
    expect(indicators[0]?.measures[0]?.assessment.state).toBe('dataError');
    expect(indicators[0]?.measures[1]?.assessment.state).toBe('below');
  });

  it('obeys what staff chose', () => {
    const latest = survey(MONTHS, [
      { ...SETTING, calculation: 'latestPeriod', name: 'Bán hàng', threshold: 90 },
    ]);
    expect(figures(latest)).toEqual([
      ['Bán hàng', 'tháng 3/2020', 'Cửa hàng A: 93/100 met', 'Cửa hàng B: 85/80 exceeded'],
    ]);
    const later = survey(MONTHS, [{ ...SETTING, target: 1000, due: { year: 2027, month: 1, day: 1 } }]);
    expect(figures(later)).toEqual([
      ['Doanh số', 'quý I/2020', 'Cửa hàng A: 276/300 inProgress', 'Cửa hàng B: 170/240 inProgress *'],
    ]);
    expect(survey(MONTHS, [{ ...SETTING, calculation: 'unused' }]).indicators).toEqual([]);
  });

  it('still judges each table by itself for colours and checks', () => {
    const { sources, tables } = survey(MONTHS);
    expect(tables).toHaveLength(3);
    expect(sources.map(({ measures }) => measures.map(({ assessment }) => assessment.state))).toEqual([
      ['below', 'exceeded'],
      ['below', 'noData'],
      ['below', 'exceeded'],
    ]);
  });
});

describe('planSummary() on months', () => {
  const { summary, sources } = plan({ tabs: MONTHS });

  it('prints one group of columns, and how the months were put together', () => {
    const cells = texts(summary).map((row) => row.join('|'));
    expect(sources.map(({ label, columns }) => [label, columns.length])).toEqual([
      ['Tháng 1, Tháng 2, Tháng 3', 9],
    ]);
    expect(cells.join('\n')).toContain('Doanh số: cộng 3 kỳ (Tháng 1, Tháng 2, Tháng 3), KH cộng 3 kỳ.');
    expect(cells.join('\n')).toContain('* Doanh số: tạm tính, 1 ô kết quả của các kỳ còn trống');
  });

  it('names every source cell in the note of a sum', () => {
    const notes = summary.rows.flatMap((row) => row.flatMap(({ note }) => note ?? []));
    expect(notes).toContain('Nguồn: Tháng 1!C3; Tháng 2!C3; Tháng 3!C3');
    expect(notes).toContain('Nguồn: Tháng 1!C4; Tháng 2!C4; Tháng 3!C4\n1 ô chưa có số liệu');
  });

  it('says what staff decided otherwise than a reader takes for granted', () => {
    const decided = plan(
      { tabs: MONTHS },
      { settings: [{ ...SETTING, threshold: 97.5, direction: 'less', blankIsZero: true }] },
    );
    const cells = texts(decided.summary)
      .map((row) => row.join(''))
      .join(' ');
    expect(cells).toContain(
      'Doanh số: càng thấp càng tốt; tính là đạt khi không quá 97,5% KH; ô kết quả trống tính là 0 (theo Danh mục chỉ tiêu).',
    );
  });

  it('counts at the foot only the periods that are added', () => {
    const result = (month: number) =>
      tabOf(`T${month}`, [
        [`KẾT QUẢ TRỒNG CÂY THÁNG ${month} NĂM 2024`],
        ['TT', 'Thôn', 'Kết quả'],
        [1, 'Thôn Nà Sác', 1],
        [2, 'Thôn Lũng Cát', 2],
      ]);
    const year = tabOf('KH năm', [
      ['KẾ HOẠCH TRỒNG CÂY NĂM 2024'],
      ['TT', 'Thôn', 'Kế hoạch'],
      [1, 'Thôn Nà Sác', 4],
      [2, 'Thôn Lũng Cát', 12],
    ]);
    const footOn = (iso: string) =>
      footnotes(surveyOn(iso, [year, result(7), result(8), result(9)]), []).find((line) =>
        / kỳ \(/.test(line),
      );
    expect(footOn('2024-08-20')).toMatch(
      /cộng 2 kỳ \(T7, T8\); không cộng kết quả của T9 vì sau ngày 20\/08\/2024/,
    );
    expect(footOn('2024-10-20')).toMatch(/cộng 3 kỳ \(T7, T8, T9\)/);
  });
});
