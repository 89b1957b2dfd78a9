import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { judged, surveyOn, tabOf } from '../survey/office-time';

type Rows = readonly (readonly Cell[])[];

function told(title: string, head: readonly string[], rows: Rows): readonly string[] {
  const survey = surveyOn('2027-01-15', [tabOf('Biểu', [[title], head, ...rows])]);
  return survey.indicators.length === 0 ? survey.problems.map(({ kind }) => kind) : judged(survey);
}

/** Rows of two numbered times, and of the whole for the first unit. */
function rows(noun: string, whole: string, sum = 23): Rows {
  return [
    ['Xã Hòa An', `${noun} 1`, 10, 9],
    ['', `${noun} 2`, 12, 14],
    ['', whole, 22, sum],
    ['Xã Đông Khê', `${noun} 1`, 11, 10],
    ['', `${noun} 2`, 12, 12],
  ];
}

const ADDED = ['Xã Hòa An 23/22 Vượt', 'Xã Đông Khê 22/23 Chưa đạt'];

describe('rows of numbered times', () => {
  it.each([
    ['a union', 'KẾT QUẢ NĂM 2026', 'Kỳ', 'Cả năm'],
    ['a commune', 'SẢN LƯỢNG LÚA NĂM 2026', 'Vụ', 'Cộng'],
    ['a project', 'TRỒNG RỪNG NĂM 2026', 'Giai đoạn', 'Tổng cộng'],
    ['a school', 'THAO GIẢNG NĂM HỌC 2025-2026', 'HK', 'Cả năm'],
  ])('are added where only some units have the sum: %s', (_, title, noun, whole) => {
    expect(told(title, ['Đơn vị', 'Thời gian', 'KH', 'TH'], rows(noun, whole))).toEqual(ADDED);
  });

  it.each(['Kỳ', 'Đợt', 'HK'])('are asked about where a row of the whole is no sum: %s', (noun) => {
    expect(told('KẾT QUẢ NĂM 2026', ['Đơn vị', 'Kỳ', 'KH', 'TH'], rows(noun, 'Cả năm', 25))).toContain(
      'unclearRows',
    );
  });

  it('are asked about where units do not have the same', () => {
    const some = rows('Kỳ', 'Cả năm').slice(0, 4);
    expect(told('KẾT QUẢ NĂM 2026', ['Đơn vị', 'Kỳ', 'KH', 'TH'], some)).toContain('unclearRows');
  });

  it('come to the year’s plan that each of them tells again', () => {
    const again: Rows = [
      ['Xã Hòa An', 'Kỳ 1', 22, 9],
      ['', 'Kỳ 2', 22, 14],
      ['Xã Đông Khê', 'Kỳ 1', 23, 10],
      ['', 'Kỳ 2', 23, 12],
    ];
    expect(told('KẾT QUẢ NĂM 2026', ['Đơn vị', 'Kỳ', 'KH năm', 'TH'], again)).toEqual(ADDED);
  });
});

describe('numbered rows that are no times', () => {
  it.each(['Chi bộ', 'Mô hình', 'Loại', 'Hiến máu kỳ'])('stay indicators: %s', (noun) => {
    const own = [...rows(noun, 'x').slice(0, 2), ...rows(noun, 'x').slice(3)];
    const labels: Rows = own.map((cells, at) =>
      noun.endsWith('kỳ') && at % 2 === 1 ? ['', 'Tin bài', 12, 14] : cells,
    );
    expect(told('KẾT QUẢ NĂM 2026', ['Đơn vị', 'Nội dung', 'KH', 'TH'], labels)).toContain(
      'Xã Hòa An 9/10 Chưa đạt',
    );
  });
});
