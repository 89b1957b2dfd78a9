import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

const TODAY = { year: 2021, month: 1, day: 10 };

/** A log with one event of each of three units, below a line that states targets. */
function judged(line: string, units: readonly string[]) {
  const rows = units.map((unit, index): Cell[] => [`0${index + 1}/05/2020`, unit, `Bài ${index}`]);
  const tab = tabOf('Sổ tin bài', [['SỔ TIN, BÀI NĂM 2020'], [line], ['Ngày', 'Đơn vị', 'Tiêu đề'], ...rows]);
  return surveyWorkbook({ tabs: [tab] }, { today: TODAY, listed: [], answers: new Map() });
}

const STATIONS = ['Trạm y tế Hòa An', 'Trạm y tế Hạ Lang', 'Trạm y tế Bảo Lạc'];

describe('a line that gives some units a figure of their own', () => {
  it.each([
    ['- Giao 24 tin, bài/năm; riêng Trạm y tế Hạ Lang, Trạm y tế Bảo Lạc 12', STATIONS, [24, 12, 12]],
    ['Chỉ tiêu 24 tin bài, riêng Trạm y tế Hòa An: 12', STATIONS, [12, 24, 24]],
    ['Mỗi đơn vị 24 tin/năm (riêng Trạm y tế Hòa An và Trạm y tế Bảo Lạc giao 6)', STATIONS, [6, 24, 6]],
    [
      'Giao 10 tin, bài/năm, riêng CĐ ngành NN&PTNT là 5',
      ['LĐLĐ Hòa An', 'CĐ ngành NN&PTNT', 'LĐLĐ Hạ Lang'],
      [10, 5, 10],
    ],
  ] as const)('is theirs where the names are the workbook’s: %s', (line, units, targets) => {
    const { indicators, problems } = judged(line, units);
    const [indicator] = indicators;
    const found = units.map((name) => {
      const measure = indicator?.measures.find(({ unit }) => unit.name === name);
      return measure?.target.reading.kind === 'number' ? measure.target.reading.value : null;
    });
    expect([found, problems]).toEqual([targets, []]);
  });

  it.each([
    ['- Giao 24 tin, bài/năm; riêng Hòa An, Thông Nông 12'],
    ['Giao 24 tin/năm (riêng xã mới 12)'],
    ['Giao 24 tin, bài/năm, riêng đơn vị có 01 biên chế giao 12 tin, bài/năm'],
  ])('is a question where a name is nobody’s: %s', (line) => {
    const { indicators, problems } = judged(line, STATIONS);
    expect(indicators.map(({ target }) => target.kind)).toEqual(['none']);
    expect(problems.map(({ kind }) => kind)).toContain('contradictingTargets');
  });
});
