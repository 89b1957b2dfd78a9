import { describe, expect, it } from 'vitest';
import { parseDeadline } from '../../../src/core/date/deadline';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import type { Cell } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { dayOf, judged, summaryText, surveyOn, tabOf } from './office-time';

/** A row a day, each the unit's: "2020-03-05". */
function events(unit: string, days: readonly string[]): readonly (readonly Cell[])[] {
  return days.map((day, index) => [dayOf(day), unit, `${unit} ${index}`]);
}

function setting(key: string, due: string, target: number | null = null): IndicatorSetting {
  return { ...AS_RECOGNISED, key, target, due: parseDeadline(due) };
}

const NEWS = tabOf('Sổ tin bài', [
  ['SỔ THEO DÕI TIN, BÀI NĂM 2020'],
  ['Ngày đăng', 'Đơn vị', 'Tiêu đề'],
  ...events('LĐLĐ Thạch An', ['2020-01-02', '2020-02-03', '2020-03-04', '2020-04-05', '2020-05-06']),
  ...events('LĐLĐ Thạch An', ['2020-07-07', '2020-07-08']),
  ...events('LĐLĐ Trà Lĩnh', ['2020-01-02', '2020-02-03', '2020-03-04', '2020-04-05', '2020-05-06']),
  ...events('LĐLĐ Trà Lĩnh', ['2020-06-07']),
  ...events('LĐLĐ Hạ Lang', ['2020-01-02', '2020-07-03', '2020-07-04', '2020-07-05', '2020-07-06']),
  ...events('LĐLĐ Hạ Lang', ['2020-07-07']),
]);

describe('surveyWorkbook() on days after which events do not count', () => {
  it('counts until the last day that staff typed, and names what came later', () => {
    const settings = [setting('Sổ tin bài › Tin bài', '30/06/2020', 6)];
    expect(judged(surveyOn('2020-08-01', [NEWS], settings))).toEqual([
      'LĐLĐ Thạch An 5/6 Chưa đạt',
      'LĐLĐ Trà Lĩnh 6/6 Đạt',
      'LĐLĐ Hạ Lang 1/6 Chưa đạt',
    ]);
    const text = summaryText('2020-08-01', [NEWS], settings);
    expect(text).toContain('7 dòng sau thời hạn 30/06/2020, không tính');
    expect(text).toContain('Tin bài: thời hạn hết ngày 30/06/2020 (theo Danh mục chỉ tiêu).');
    expect(judged(surveyOn('2020-06-29', [NEWS], settings))[0]).toBe('LĐLĐ Thạch An 5/6 Đang thực hiện');
    expect(judged(surveyOn('2020-06-30', [NEWS], settings))[0]).toBe('LĐLĐ Thạch An 5/6 Chưa đạt');
  });

  it('counts until today, and names rows of another year, without a day and to come', () => {
    const log = tabOf('Sổ tin', [
      ['SỔ THEO DÕI TIN NĂM 2020'],
      ['- Giao 6 tin, bài/năm'],
      ['Ngày', 'Đơn vị', 'Tiêu đề', 'Link'],
      ...events('LĐLĐ Hòa An', ['2019-11-03', '2019-12-03', '2020-01-03', '2020-02-03', '2020-02-10']),
      ...events('LĐLĐ Bảo Lạc', ['2019-10-03', '2020-05-01', '2020-06-01', '2020-07-09']),
      ['tháng 3/2020', 'LĐLĐ Hòa An', 'x'],
      ['', 'LĐLĐ Hòa An', 'y'],
      [dayOf('2020-03-01'), '', 'z'],
    ]);
    const survey = surveyOn('2020-06-30', [log]);
    expect(judged(survey)).toEqual(['LĐLĐ Hòa An 4/6 Đang thực hiện', 'LĐLĐ Bảo Lạc 2/6 Đang thực hiện']);
    expect(survey.problems.map(({ kind }) => kind)).toContain('logRowsWithoutUnit');
    const text = summaryText('2020-06-30', [log]);
    expect(text).toContain('không tính 3 dòng ngoài kỳ, 1 dòng không đọc được ngày');
    expect(text).toContain('1 dòng sau ngày 30/06/2020, không tính');
  });

  it('adds money paid until today', () => {
    const log = tabOf('Sổ thu', [
      ['SỔ THU QUỸ XÃ HỘI NĂM 2020'],
      ['Ngày nộp', 'Đơn vị nộp', 'Số tiền', 'Diễn giải'],
      [dayOf('2020-03-01'), 'LĐLĐ Hòa An', 20000000, 'đợt 1'],
      [dayOf('2020-09-01'), 'LĐLĐ Hòa An', '30.000.000', 'đợt 2'],
      [dayOf('2020-04-01'), 'Hoà An', '1,5 tr', ''],
      ['', 'Cộng', 51500000, ''],
    ]);
    const [indicator] = surveyOn('2020-06-30', [log]).indicators;
    expect(indicator?.measures.map(({ result }) => result.reading)).toEqual([
      { kind: 'number', value: 21500000 },
    ]);
  });

  it.each([
    ['trước 25/12', '2020-12-23', 'Đang thực hiện'],
    ['trước 25/12', '2020-12-24', 'Chưa đạt'],
    ['25/12/2020', '2020-12-24', 'Đang thực hiện'],
    ['đến hết 25/12', '2020-12-25', 'Chưa đạt'],
    ['trước tháng 4/2020', '2020-03-31', 'Chưa đạt'],
  ])('makes a table of the year due "%s" on %s: %s', (due, today, state) => {
    const table = tabOf('VietinBank', [
      ['PHÁT HÀNH THẺ NĂM 2020'],
      ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
      [1, 'LĐLĐ Hòa An', 20, 20],
      [2, 'LĐLĐ Bảo Lạc', 18, 9],
    ]);
    const survey = surveyOn(today, [table], [setting('VietinBank › VietinBank', due)]);
    expect(judged(survey)).toEqual(['LĐLĐ Hòa An 20/20 Đạt', `LĐLĐ Bảo Lạc 9/18 ${state}`]);
  });

  it('prints the last day in full', () => {
    const table = tabOf('Vệ sinh', [
      ['RA QUÂN VỆ SINH MÔI TRƯỜNG NĂM 2021'],
      ['Tổ dân phố', 'Chỉ tiêu', 'Thực hiện'],
      ['Tổ 1', 4, 3],
      ['Tổ 2', 4, 4],
    ]);
    const settings = [setting('Vệ sinh › Vệ sinh', 'trước ngày 20/11')];
    expect(summaryText('2021-10-01', [table], settings)).toContain(
      'Vệ sinh: thời hạn hết ngày 19/11/2021 (theo Danh mục chỉ tiêu), chưa đến hạn',
    );
  });

  it('takes a month that has begun for one that has come, and cuts it by a limit within it', () => {
    const log = tabOf('Sổ hiến máu', [
      ['SỔ HIẾN MÁU NĂM 2024'],
      ['Thời gian', 'Phường', 'Người hiến'],
      ['tháng 5/2024', 'Phường 1', 'A'],
      ['tháng 6/2024', 'Phường 1', 'B'],
      ['tháng 7/2024', 'Phường 1', 'C'],
    ]);
    const key = 'Sổ hiến máu › Hiến máu';
    const results = (today: string, due: string) => judged(surveyOn(today, [log], [setting(key, due, 3)]));
    expect(results('2024-06-15', '31/12/2024')).toEqual(['Phường 1 2/3 Đang thực hiện']);
    expect(results('2024-09-15', 'trước 15/6')).toEqual(['Phường 1 1/3 Chưa đạt']);
    expect(results('2024-09-15', 'hết tháng 6')).toEqual(['Phường 1 2/3 Chưa đạt']);
  });

  it('counts the half of a school year that a norm is for', () => {
    const log = tabOf('Sổ dự giờ', [
      ['SỔ DỰ GIỜ NĂM HỌC 2024-2025'],
      ['Mỗi tổ 2 tiết/năm'],
      ['Ngày', 'Tổ', 'Tiết dạy'],
      ...events('Tổ Toán', ['2024-10-01', '2025-03-01', '2025-06-20']),
      ...events('Tổ Văn', ['2024-08-01', '2024-11-01']),
    ]);
    const survey = surveyOn('2025-07-01', [log], [setting('Sổ dự giờ › Dự giờ', 'trước 1/3', 2)]);
    expect(judged(survey)).toEqual(['Tổ Toán 1/2 Chưa đạt', 'Tổ Văn 1/2 Chưa đạt']);
  });
});
