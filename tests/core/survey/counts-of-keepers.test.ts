import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const ROWS: readonly (readonly Cell[])[] = [
  ['Xã Hòa An', 5, 6],
  ['Xã Đông Khê', 4, 3],
  ['Xã Hạ Lang', 3, 3],
];

/** States of the three units and the foot, under a heading of which the target's and the result's say the same. */
function read(what: string) {
  const tab = tabOf('Sheet1', [
    ['KẾT QUẢ NĂM 2026'],
    [],
    ['Đơn vị', `KH ${what}`, `TH ${what}`],
    ...ROWS.map((row) => [...row]),
  ]);
  const options = { today: { year: 2027, month: 1, day: 15 }, listed: [], answers: new Map() };
  const survey = surveyWorkbook({ tabs: [tab] }, options);
  const states = Object.values(inShort(survey)).flatMap((lines) =>
    lines.map((line) => line.split(' ').pop()),
  );
  return { states, foot: footnotes(survey, []).join('\n') };
}

describe('a count of those who keep to a bound', () => {
  it.each([
    ['số đơn vị chi không vượt dự toán'],
    ['số CĐCS không vượt dự toán chi'],
    ['số lớp có sĩ số không quá 35 học sinh'],
    ['số hộ sử dụng điện không vượt định mức'],
    ['số trạm y tế có tồn kho thuốc không quá 3 tháng'],
  ])('is wanted: %s', (what) => {
    const { states, foot } = read(what);
    expect(states).toEqual(['exceeded', 'below', 'met']);
    expect(foot).not.toContain('càng thấp càng tốt');
  });

  it.each([
    ['số tiền chi hội nghị không vượt dự toán'],
    ['số cuộc họp không quá'],
    ['số người không quá 20'],
    ['số hộ nghèo không quá'],
  ])('is none where the number itself is bound: %s', (what) => {
    const { states, foot } = read(what);
    expect(states).toEqual(['below', 'met', 'met']);
    expect(foot).toContain('càng thấp càng tốt');
  });
});
