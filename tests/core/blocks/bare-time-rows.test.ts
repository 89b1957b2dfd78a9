import { describe, expect, it } from 'vitest';
import { otherRowsLines } from '../../../src/core/report/other-rows-line';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

function read(title: string, rows: Rows) {
  const survey = surveyTabs([tabOf('Biểu', [[title], [], ...rows])]);
  return { lines: verdicts(survey)[0]?.slice(1), told: otherRowsLines(survey).join('\n') };
}

/** The rows of a unit: its name and target once, then a time and a figure a row. */
function unit(name: string, target: number, noun: string, figures: Readonly<Record<number, number>>): Rows {
  return Object.entries(figures).map(([time, figure], at) =>
    at === 0 ? [name, target, `${noun} ${time}`, figure] : ['', '', `${noun} ${time}`, figure],
  );
}

describe('rows of times below a heading that is no word of a result', () => {
  it.each([
    ['Thu trong tháng', 'Tháng'],
    ['Số thu phát sinh trong tháng', 'Tháng'],
    ['Bán trong quý', 'Quý'],
  ])('are added where it tells of a part of the year: %s', (heading, noun) => {
    const found = read('THU PHÍ NĂM 2024', [
      ['Phòng giao dịch', 'KH năm', noun, heading],
      ...unit('PGD Trùng Khánh', 60, noun, { 2: 20, 3: 22, 4: 25 }),
      ...unit('PGD Hạ Lang', 40, noun, { 2: 10, 3: 12, 4: 15 }),
    ]);
    expect(found.lines?.map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
      'PGD Trùng Khánh 67/60',
      'PGD Hạ Lang 37/40',
    ]);
    expect(found.told).toBe('');
  });

  it.each([
    ['Số dư cuối tháng', 'Tháng'],
    ['Số hội viên hiện có', 'Quý'],
    ['Số học sinh cuối quý', 'Quý'],
  ])('are read by the last where it tells how much there is: %s', (heading, noun) => {
    const found = read('KẾT QUẢ NĂM 2024', [
      ['Đơn vị', 'KH năm', noun, heading],
      ...unit('Trường Nà Lắc', 60, noun, { 2: 64, 3: 62, 4: 58 }),
      ...unit('Trường Đề Thám', 40, noun, { 2: 30, 3: 35, 4: 41 }),
    ]);
    expect(found.lines?.map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual([
      'Trường Nà Lắc 58/60',
      'Trường Đề Thám 41/40',
    ]);
    expect(found.told).toContain('mỗi đơn vị lấy dòng sau cùng, không cộng dòng của thời gian trước: ');
  });

  it('are refused where they count what may be told again in each row', () => {
    const found = read('HỘI VIÊN NĂM 2024', [
      ['Đơn vị', 'KH năm', 'Quý', 'Số hội viên trong quý'],
      ...unit('Xã Đông Khê', 60, 'Quý', { 2: 50, 3: 55, 4: 62 }),
      ...unit('Xã Tà Lùng', 40, 'Quý', { 2: 30, 3: 32, 4: 35 }),
    ]);
    expect(found.lines).toBeUndefined();
  });

  it('are left alone where two columns may be the result', () => {
    const rows = (name: string, target: number): Rows => [
      [name, target, 'Tháng 1', 20, 5],
      ['', '', 'Tháng 2', 22, 6],
      ['', '', 'Tháng 3', 25, 7],
    ];
    const found = read('QUỸ NĂM 2024', [
      ['Đơn vị', 'KH năm', 'Tháng', 'Thu trong tháng', 'Chi trong tháng'],
      ...rows('Xã Đông Khê', 60),
      ...rows('Xã Tà Lùng', 40),
    ]);
    expect(found.lines).toBeUndefined();
  });
});

describe('rows of times above a total of all units', () => {
  const months = { 10: [20, 20], 11: [15, 35], 12: [22, 57] };
  const other = { 10: [10, 10], 11: [12, 22], 12: [15, 37] };

  function rows(
    name: string,
    target: number,
    figures: Readonly<Record<number, readonly number[]>>,
    at: number,
  ): Rows {
    return unit(
      name,
      target,
      'Tháng',
      Object.fromEntries(Object.entries(figures).map(([month, own]) => [month, own[at] ?? 0])),
    );
  }

  it.each([
    ['Thực hiện', 0, 94],
    ['Thu trong tháng', 0, 94],
    ['Lũy kế', 1, 94],
    ['Số dư cuối tháng', 1, 94],
  ])('are put together as without it: %s', (heading, at, total) => {
    const found = read('QUỸ NĂM 2024', [
      ['Đơn vị', 'KH năm', 'Tháng', heading],
      ...rows('Trạm Y tế Cô Ba', 60, months, at),
      ...rows('Trạm Y tế Hồng Trị', 40, other, at),
      ['Cộng', 100, '', total],
    ]);
    expect(found.lines).toEqual(['Trạm Y tế Cô Ba 57/60 Chưa đạt', 'Trạm Y tế Hồng Trị 37/40 Chưa đạt']);
  });
});
