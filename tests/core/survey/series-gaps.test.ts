import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { judged, surveyOn, tabOf } from './office-time';

interface Sheet {
  readonly tab: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What the page has of some tabs on a day, and what its foot says of their times. */
function read(today: string, sheets: readonly Sheet[]) {
  const survey = surveyOn(
    today,
    sheets.map(({ tab, title, header, rows }) =>
      tabOf(tab, [[title], ['TT', ...header], ...rows.map((row, at) => [at + 1, ...row])]),
    ),
  );
  const foot = footnotes(survey, []).filter((line) => /kỳ|Cần xem lại/.test(line));
  return { lines: judged(survey), foot, survey };
}

const UNITS = ['Trạm Y tế xã Yên Sơn', 'Trạm Y tế xã Đức Long', 'Trạm Y tế phường Thục Phán'];

/** Tabs of months whose figures are each one's own, of one plan of the year. */
function ofMonths(
  months: readonly number[],
  { plans = [120, 60, 240], result = (unit: number) => [10, 5, 19][unit] ?? 0 } = {},
): readonly Sheet[] {
  return months.map((month) => ({
    tab: `Tháng ${month}`,
    title: `TIÊM CHỦNG THÁNG ${month} NĂM 2024`,
    header: ['Đơn vị', 'KH năm', 'Trong tháng'],
    rows: UNITS.map((unit, at) => [unit, plans[at] ?? 0, result(at)]),
  }));
}

const YEAR = Array.from({ length: 12 }, (_, at) => at + 1);

describe('a year’s plan whose months are not all told', () => {
  it('leaves units time, and the foot names the months', () => {
    const { lines, foot } = read('2025-01-10', ofMonths([7, 8, 10, 11, 12]));
    expect(lines).toEqual([
      'Trạm Y tế xã Yên Sơn 50/120 Đang thực hiện',
      'Trạm Y tế xã Đức Long 25/60 Đang thực hiện',
      'Trạm Y tế phường Thục Phán 95/240 Đang thực hiện',
    ]);
    expect(foot.join()).toContain(
      'không có biểu của tháng 1–6, 9 nên đơn vị chưa đủ KH ghi Đang thực hiện, không tính là chưa đạt',
    );
  });

  it('is not lacking where it is to be kept within', () => {
    const cases = ofMonths([7, 8, 10, 11, 12]).map((sheet) => ({
      ...sheet,
      tab: sheet.tab,
      title: sheet.title.replace('TIÊM CHỦNG', 'SỐ CA NGỘ ĐỘC'),
    }));
    const { lines, foot } = read('2025-01-10', cases);
    expect(lines[0]).toBe('Trạm Y tế xã Yên Sơn 50/120 Đang thực hiện');
    expect(foot.join()).toContain(
      'không có biểu của tháng 1–6, 9 nên đơn vị chưa vượt KH ghi Đang thực hiện',
    );
    expect(foot.join()).not.toContain('chưa đủ KH');
  });

  it('is reached all the same by what is told', () => {
    const { lines } = read('2025-01-10', ofMonths([10, 11, 12], { plans: [30, 60, 240] }));
    expect(lines).toEqual([
      'Trạm Y tế xã Yên Sơn 30/30 Đạt',
      'Trạm Y tế xã Đức Long 15/60 Đang thực hiện',
      'Trạm Y tế phường Thục Phán 57/240 Đang thực hiện',
    ]);
  });

  it('is due where the months that are told come to it together, as in a season', () => {
    const { lines, foot } = read('2025-01-10', ofMonths([2, 3, 4], { plans: [30, 18, 60] }));
    expect(lines).toEqual([
      'Trạm Y tế xã Yên Sơn 30/30 Đạt',
      'Trạm Y tế xã Đức Long 15/18 Đang thực hiện',
      'Trạm Y tế phường Thục Phán 57/60 Đang thực hiện',
    ]);
    const autumn = read('2025-01-10', ofMonths([10, 11, 12], { plans: [30, 18, 60] }));
    expect(autumn.lines.slice(1)).toEqual([
      'Trạm Y tế xã Đức Long 15/18 Chưa đạt',
      'Trạm Y tế phường Thục Phán 57/60 Chưa đạt',
    ]);
    expect(autumn.foot.join()).toContain(
      'không có biểu của tháng 1–9, tổng các kỳ có biểu đã hợp với KH năm',
    );
    expect(foot.join()).toContain('không có biểu của tháng 1');
  });

  it('has quarters that lack', () => {
    const quarters = ['II', 'III', 'IV'].map((quarter) => ({
      tab: `Quý ${quarter}`,
      title: `TRỒNG RỪNG QUÝ ${quarter} NĂM 2024`,
      header: ['Xã', 'Kế hoạch năm', 'TH quý'],
      rows: [
        ['Xã Minh Tâm', 60, 14],
        ['Xã Ca Thành', 40, 9],
        ['Xã Yên Thổ', 20, 5],
      ],
    }));
    const { lines, foot } = read('2025-01-10', quarters);
    expect(lines[0]).toBe('Xã Minh Tâm 42/60 Đang thực hiện');
    expect(foot.join()).toContain('không có biểu của tháng 1–3');
  });

  it.each([
    ['all twelve are there', YEAR, 'Trạm Y tế phường Thục Phán 228/240 Chưa đạt'],
    [
      'tabs at even distances tell of the months since the one before',
      [3, 6, 9, 12],
      'Trạm Y tế phường Thục Phán 76/240 Chưa đạt',
    ],
  ])('is due where %s', (_, months, last) => {
    const { lines, foot } = read('2025-01-10', ofMonths(months));
    expect(lines[2]).toBe(last);
    expect(foot.join()).not.toContain('không có biểu');
  });

  it('is not told of months to come', () => {
    const { foot } = read('2024-10-05', ofMonths(YEAR.slice(0, 9)));
    expect(foot.join()).not.toContain('không có biểu');
  });
});

/** Tabs whose results are counted up, the figures of each unit by tab; null for a unit that has no row. */
function countedUp(
  figures: Readonly<Record<string, readonly (readonly [string, Cell, Cell] | null)[]>>,
  header: readonly string[] = ['Phòng giao dịch', 'KH năm', 'Lũy kế'],
): readonly Sheet[] {
  return Object.entries(figures).map(([tab, rows]) => ({
    tab,
    title: `PHÁT HÀNH THẺ ${tab.toUpperCase()} NĂM 2024`,
    header,
    rows: rows.flatMap((row) => (row === null ? [] : [row])),
  }));
}

const OCTOBER = [
  ['PGD Nà Cáp', 300, 250],
  ['PGD Sông Hiến', 200, 160],
  ['PGD Đề Thám', 100, 88],
] as const;
const NOVEMBER = [
  ['PGD Nà Cáp', 300, 281],
  ['PGD Sông Hiến', 200, 178],
  ['PGD Đề Thám', 100, 100],
] as const;

describe('a tab that stands ready for the next time', () => {
  it.each([
    ['blank', '', 'Tháng 12 chưa có số liệu'],
    ['all 0', 0, 'Tháng 12 toàn số 0 nên chưa lấy'],
  ])('says nothing yet where it is %s', (_, result, said) => {
    const ready = NOVEMBER.map(([unit, plan]) => [unit, plan, result] as const);
    const { lines, foot } = read(
      '2025-01-10',
      countedUp({ 'Tháng 10': OCTOBER, 'Tháng 11': NOVEMBER, 'Tháng 12': ready }),
    );
    expect(lines).toEqual([
      'PGD Nà Cáp 281/300 Đang thực hiện',
      'PGD Sông Hiến 178/200 Đang thực hiện',
      'PGD Đề Thám 100/100 Đạt',
    ]);
    expect(foot).toContain(`Phát hành thẻ: lấy số của kỳ gần nhất, Tháng 11; không cộng Tháng 10; ${said}.`);
  });

  it('counts once one unit has a figure in it', () => {
    const begun = NOVEMBER.map(([unit, plan], at) => [unit, plan, at === 0 ? 305 : ''] as const);
    const { lines } = read('2025-01-10', countedUp({ 'Tháng 11': NOVEMBER, 'Tháng 12': begun }));
    expect(lines).toEqual([
      'PGD Nà Cáp 305/300 Vượt',
      'PGD Sông Hiến blank/200 Chưa có số liệu',
      'PGD Đề Thám blank/100 Chưa có số liệu',
    ]);
  });

  it('counts where nothing came of anything before either, or of the next year', () => {
    const none = OCTOBER.map(([unit, plan]) => [unit, plan, 0] as const);
    const { lines, foot } = read('2025-01-10', countedUp({ 'Tháng 11': none, 'Tháng 12': none }));
    expect(lines[0]).toBe('PGD Nà Cáp 0/300 Chưa đạt');
    expect(foot.join()).not.toContain('toàn số 0');
  });
});

describe('a unit that the latest tab does not have', () => {
  it('keeps its plan, without a figure, and the foot says where it stood', () => {
    const december = [
      ['PGD Nà Cáp', 300, 310],
      ['PGD Đề Thám', 100, 104],
    ] as const;
    const { lines, foot } = read('2025-01-10', countedUp({ 'Tháng 11': NOVEMBER, 'Tháng 12': december }));
    expect(lines).toEqual([
      'PGD Nà Cáp 310/300 Vượt',
      'PGD Sông Hiến blank/200 Chưa có số liệu',
      'PGD Đề Thám 104/100 Vượt',
    ]);
    expect(foot.join()).toContain('Tháng 12 không có dòng của PGD Sông Hiến (Tháng 11: 178)');
  });

  it('has no plan of the latest tab where that names others in its place', () => {
    const merged = [
      ['PGD Nà Cáp', 300, 310],
      ['PGD Tân Giang', 300, 270],
    ] as const;
    const { lines, foot } = read('2025-01-10', countedUp({ 'Tháng 11': NOVEMBER, 'Tháng 12': merged }));
    expect(lines).toEqual(['PGD Nà Cáp 310/300 Vượt', 'PGD Tân Giang 270/300 Chưa đạt']);
    expect(foot.join()).toContain('Tháng 12 không có dòng của PGD Sông Hiến (Tháng 11: 178), PGD Đề Thám');
  });

  it('still has time where tabs are added to the year’s plan, and is named', () => {
    const months = ofMonths(YEAR).map((sheet, at) =>
      at === 4 ? { ...sheet, rows: sheet.rows.slice(0, 2) } : sheet,
    );
    const { lines, foot } = read('2025-01-10', months);
    expect(lines.slice(1)).toEqual([
      'Trạm Y tế xã Đức Long 60/60 Đạt',
      'Trạm Y tế phường Thục Phán 209/240 Đang thực hiện',
    ]);
    expect(foot.join()).toContain('Tháng 5 không có dòng của Trạm Y tế phường Thục Phán');
  });

  it('is not named for months before it was there', () => {
    const months = ofMonths(YEAR).map((sheet, at) =>
      at < 4 ? { ...sheet, rows: sheet.rows.slice(0, 2) } : sheet,
    );
    const { lines, foot } = read('2025-01-10', months);
    expect(lines[2]).toBe('Trạm Y tế phường Thục Phán 152/240 Chưa đạt');
    expect(foot.join()).not.toContain('không có dòng');
  });
});

describe('results that are counted up and fall', () => {
  it('are named with what they were', () => {
    const december = NOVEMBER.map(
      ([unit, plan, result], at) => [unit, plan, at === 1 ? 21 : result + 9] as const,
    );
    const { lines, foot, survey } = read(
      '2025-01-10',
      countedUp({ 'Tháng 11': NOVEMBER, 'Tháng 12': december }),
    );
    expect(lines[1]).toBe('PGD Sông Hiến 21/200 Chưa đạt');
    expect(foot).toContain(
      "Cần xem lại: Tháng 12!D4: số lũy kế giảm so với 'Tháng 11': PGD Sông Hiến từ 178 còn 21.",
    );
    expect(survey.problems.map(({ kind }) => kind)).toEqual(['fallsToDate']);
  });

  it('are not those of percentages, nor of a new year', () => {
    const shares = (tab: string, values: readonly number[]): Sheet => ({
      tab,
      title: `TỶ LỆ NỢ XẤU XỬ LÝ ${tab.toUpperCase()} NĂM 2024`,
      header: ['Phòng giao dịch', 'KH (%)', 'Lũy kế (%)'],
      rows: NOVEMBER.map(([unit], at) => [unit, 90, values[at] ?? 0]),
    });
    const { survey } = read('2025-01-10', [
      shares('Tháng 11', [91, 88, 95]),
      shares('Tháng 12', [90, 86, 95]),
    ]);
    expect(survey.problems).toEqual([]);
    const [november] = countedUp({ 'Tháng 11': NOVEMBER });
    const january: Sheet = {
      tab: 'Tháng 1-2025',
      title: 'PHÁT HÀNH THẺ THÁNG 1 NĂM 2025',
      header: ['Phòng giao dịch', 'KH năm', 'Lũy kế'],
      rows: NOVEMBER.map(([unit, plan]) => [unit, plan, 20]),
    };
    const over = read('2025-02-05', november === undefined ? [january] : [november, january]);
    expect(over.survey.problems).toEqual([]);
  });
});
