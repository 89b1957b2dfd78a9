import { describe, expect, it } from 'vitest';
import { tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

describe('a line that gives some units a figure of their own', () => {
  it.each([
    ['- Giao 24 tin, bài/năm; riêng Hòa An, Hạ Lang 12'],
    ['Chỉ tiêu 24 tin bài, riêng Trạm y tế Hòa An: 12'],
    ['Giao 24 tin/năm (riêng xã mới 12)'],
  ])('is no target for everybody: %s', (line) => {
    const tabs = [
      tabOf('Sổ tin bài', [
        ['SỔ TIN, BÀI NĂM 2020'],
        [line],
        ['Ngày', 'Đơn vị', 'Tiêu đề'],
        ['05/01/2020', 'Trạm y tế Hòa An', 'Một'],
      ]),
    ];
    const today = { year: 2021, month: 1, day: 10 };
    const judged = surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() });
    expect(judged.indicators.map(({ target }) => target.kind)).toEqual(['none']);
    expect(judged.problems.map(({ kind }) => kind)).toContain('contradictingTargets');
  });
});
