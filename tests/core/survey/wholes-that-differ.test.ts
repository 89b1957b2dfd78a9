import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { judged, surveyOn, tabOf } from './office-time';

/** What the page has of some tabs at the beginning of 2025, and what its foot wants looked at again. */
function read(tabs: readonly Tab[]) {
  const survey = surveyOn('2025-01-10', tabs);
  return {
    lines: judged(survey),
    again: footnotes(survey, []).filter((line) => line.startsWith('Cần xem lại')),
    kinds: survey.problems.map(({ kind }) => kind).filter((kind) => kind === 'wholeDiffers'),
  };
}

const SCHOOLS = ['Trường THCS Sông Bằng', 'Trường THCS Hợp Giang', 'Trường THCS Duyệt Trung'];

/** A tab of some schools, with as many columns of figures as headings. */
function listing(
  tab: string,
  time: string,
  columns: Readonly<Record<string, readonly Cell[]>>,
  subject = 'VẬN ĐỘNG QUỸ KHUYẾN HỌC',
): Tab {
  return tabOf(tab, [
    [`${subject} ${time}`],
    ['TT', 'Trường', ...Object.keys(columns)],
    ...SCHOOLS.map((school, at) => [
      at + 1,
      school,
      ...Object.values(columns).map((values) => values[at] ?? ''),
    ]),
  ]);
}

const QUARTERS: Readonly<Record<string, readonly number[]>> = {
  I: [5, 4, 3],
  II: [6, 4, 3],
  III: [4, 3, 3],
  IV: [5, 4, 2],
};

function quarters(plan?: readonly number[]): readonly Tab[] {
  return Object.entries(QUARTERS).map(([quarter, values]) =>
    listing(`Quý ${quarter}`, `QUÝ ${quarter} NĂM 2024`, {
      ...(plan === undefined ? {} : { 'KH năm': plan }),
      'Trong quý': values,
    }),
  );
}

describe('a time that one tab tells whole and others part by part', () => {
  it('is named where the one is not the sum of the others, which are not used for lack of a plan', () => {
    const year = listing('Cả năm', 'NĂM 2024', { 'Kế hoạch': [20, 15, 12], 'Thực hiện': [20, 15, 12] });
    const { lines, again } = read([year, ...quarters()]);
    expect(lines[2]).toBe('Trường THCS Duyệt Trung 12/12 Đạt');
    expect(again).toEqual([
      'Cần xem lại: Cả năm!D5: số ở đây khác tổng 4 kỳ (Quý I, Quý II, Quý III, Quý IV): Trường THCS Duyệt Trung 12, tổng các kỳ 11 (đang tính theo số ở đây).',
    ]);
  });

  it('is named where the parts count and the whole has no plan', () => {
    const year = listing('Tổng kết', 'NĂM 2024', { 'Kết quả': [20, 15, 12] });
    const { again } = read([...quarters([20, 15, 12]), year]);
    expect(again.join()).toContain('Tổng kết!C5: số ở đây khác tổng 4 kỳ');
    expect(again.join()).toContain('(đang tính theo tổng các kỳ)');
  });

  it('is so of months and half a year, and of a column beside the last part', () => {
    const plan = listing('KH', 'NĂM 2024', { 'Kế hoạch': [40, 30, 20] }, 'KẾ HOẠCH QUỸ KHUYẾN HỌC');
    const months = [1, 2, 3, 4, 5, 6].map((month) =>
      listing(`T${month}`, `THÁNG ${month}/2024`, { 'Kết quả': [3, 2, 1] }, 'QUỸ KHUYẾN HỌC'),
    );
    const half = listing('6T', '6 THÁNG ĐẦU NĂM 2024', { 'Kết quả': [18, 21, 6] }, 'QUỸ KHUYẾN HỌC');
    expect(read([plan, ...months, half]).again.join()).toContain(
      'Trường THCS Hợp Giang 21, tổng các kỳ 12 (đang tính theo số ở đây)',
    );
    const last = listing('Quý IV', 'QUÝ IV NĂM 2024', {
      'KH năm': [20, 15, 12],
      'TH quý IV': [5, 4, 2],
      'TH cả năm': [20, 15, 12],
    });
    const beside = read([...quarters([20, 15, 12]).slice(0, 3), last]);
    expect(beside.lines[2]).toBe('Trường THCS Duyệt Trung 12/12 Đạt');
    expect(beside.again.join()).toContain(
      'Quý I, Quý II, Quý III, cột TH quý IV): Trường THCS Duyệt Trung 12',
    );
  });
});

describe('a time that is told whole and part by part', () => {
  it.each([
    ['agrees', [20, 15, 11], QUARTERS],
    [
      'has parts that are counted up',
      [20, 15, 13],
      { I: [5, 4, 3], II: [11, 8, 6], III: [15, 11, 9], IV: [20, 15, 12] },
    ],
    [
      'has parts that tell how much there is',
      [220, 180, 91],
      { I: [218, 181, 90], II: [219, 181, 91], III: [221, 180, 91], IV: [220, 180, 90] },
    ],
    [
      'is rounded',
      [20, 15.1, 11],
      { I: [5, 4.02, 3], II: [6, 4.01, 3], III: [4, 3.01, 3], IV: [5, 4.02, 2] },
    ],
    ['lacks a part', [20, 15, 12], { I: [5, 4, 3], II: [6, 4, 3], IV: [5, 4, 2] }],
  ])('says nothing where it %s', (_, whole, parts) => {
    const year = listing('Cả năm', 'NĂM 2024', { 'Kế hoạch': [20, 15, 12], 'Thực hiện': whole });
    const told = Object.entries(parts).map(([quarter, values]) =>
      listing(`Quý ${quarter}`, `QUÝ ${quarter} NĂM 2024`, { 'Trong quý': values }),
    );
    expect(read([year, ...told]).kinds).toEqual([]);
  });

  it('says nothing of percentages and of what goes by other words', () => {
    const shares = Object.entries(QUARTERS).map(([quarter]) =>
      listing(`Quý ${quarter}`, `QUÝ ${quarter} NĂM 2024`, { 'Tỷ lệ thu (%)': [90, 91, 95] }),
    );
    const year = listing('Cả năm', 'NĂM 2024', { 'KH (%)': [90, 90, 90], 'Tỷ lệ thu (%)': [92, 93, 94] });
    expect(read([year, ...shares]).kinds).toEqual([]);
    const other = listing(
      'Cả năm',
      'NĂM 2024',
      { 'Kế hoạch': [20, 15, 12], 'Thực hiện': [19, 15, 12] },
      'TẶNG SÁCH',
    );
    expect(read([other, ...quarters()]).kinds).toEqual([]);
  });
});
