import { describe, expect, it } from 'vitest';
import { paceLines } from '../../../src/core/report/pace-lines';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import type { Cell } from '../../../src/core/workbook/workbook';
import { AS_RECOGNISED } from '../settings/as-recognised';
import { surveyOn, tabOf } from '../survey/office-time';

/** The lines on pace of a table of communes on 20/05/2024, judged monthly. */
function linesOf(
  title: string,
  rows: readonly (readonly Cell[])[],
  setting: Partial<IndicatorSetting> = {},
): string[] {
  const tabs = [tabOf('Biểu', [[title], ['TT', 'Xã', 'Kế hoạch', 'Kết quả'], ...rows])];
  const settings = surveyOn('2024-05-20', tabs).indicators.map(({ key }) => ({
    ...AS_RECOGNISED,
    key,
    evaluation: 'month' as const,
    ...setting,
  }));
  return surveyOn('2024-05-20', tabs, settings).indicators.flatMap(paceLines);
}

const COMMUNES = [
  [1, 'Xã Lê Lai', 100, 29],
  [2, 'Xã Đức Long', 24, 10],
];

describe('paceLines()', () => {
  it('tell who is behind, and by what share of the target', () => {
    expect(linesOf('KẾT NẠP HỘI VIÊN NĂM 2024', COMMUNES)).toEqual([
      expect.stringContaining(': 1/2 đơn vị chậm tiến độ đến hết tháng 4.'),
      expect.stringContaining(': cần 4/12 KH đến 30/04/2024, làm tròn lên.'),
    ]);
  });

  it('name the part of the target that is enough', () => {
    const [, line] = linesOf('TRỒNG CÂY XANH NĂM 2024', COMMUNES, { threshold: 90 });
    expect(line).toContain(': cần 4/12 của 90% KH đến 30/04/2024, làm tròn lên.');
  });

  it('say nothing of what should stay below its target, nor of what has none', () => {
    expect(linesOf('SỐ VỤ TAI NẠN LAO ĐỘNG NĂM 2024', COMMUNES)).toEqual([]);
    expect(linesOf('KẾT NẠP HỘI VIÊN NĂM 2024', COMMUNES, { direction: 'less' })).toEqual([]);
    expect(
      linesOf(
        'KẾT NẠP HỘI VIÊN NĂM 2024',
        COMMUNES.map(([number, name, , result]) => [number ?? '', name ?? '', '', result ?? '']),
      ),
    ).toEqual([]);
  });
});
