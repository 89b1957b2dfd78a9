import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/core/check/findings';
import { sourceNote } from '../../../src/core/report/cells';
import { footnotes } from '../../../src/core/report/footnotes';
import { readListedUnits } from '../../../src/core/unit/listed';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

const TODAY = { year: 2021, month: 1, day: 10 };

function survey(tabs: readonly Tab[], directory: readonly (readonly Cell[])[]) {
  const listed = readListedUnits([['TT', 'Tên chuẩn', 'Tên gọi khác', 'Khối', 'Gộp vào'], ...directory]);
  return surveyWorkbook({ tabs }, { today: TODAY, listed, answers: new Map() });
}

function table(rows: readonly (readonly [string, Cell, Cell])[]): Tab {
  return tabOf('Quỹ', [
    ['THU QUỸ NĂM 2020'],
    ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
    ...rows.map((row, index) => [index + 1, ...row]),
  ]);
}

describe('rows that meet because staff merged one unit into another', () => {
  it('are added: three districts in two, the note names both cells, no unit is doubled', () => {
    const tabs = [
      table([
        ['LĐLĐ Quảng Uyên', 60, 50],
        ['LĐLĐ huyện Phục Hòa', 40, 45],
        ['LĐLĐ huyện Hạ Lang', 10, 10],
      ]),
    ];
    const judged = survey(tabs, [
      [1, 'LĐLĐ huyện Hạ Lang', '', '', ''],
      [2, 'LĐLĐ huyện Quảng Hòa', '', '', ''],
      ['', 'LĐLĐ huyện Quảng Uyên', '', '', 'LĐLĐ huyện Quảng Hòa'],
      ['', 'LĐLĐ huyện Phục Hòa', '', '', 'LĐLĐ huyện Quảng Hòa'],
    ]);
    expect(Object.values(inShort(judged))).toEqual([
      ['LĐLĐ huyện Hạ Lang 10 | 10 met', 'LĐLĐ huyện Quảng Hòa 100 | 95 below'],
    ]);
    const merged = judged.indicators[0]?.measures.find(({ unit }) => unit.name.endsWith('Quảng Hòa'));
    expect(merged && sourceNote(merged)).toContain('Quỹ!D3, D4');
    expect(footnotes(judged, []).join('\n')).toContain(
      'LĐLĐ huyện Quảng Hòa (cùng LĐLĐ huyện Quảng Uyên, LĐLĐ huyện Phục Hòa)',
    );
    const findings = checkWorkbook(judged, { workbook: { tabs }, formulas: new Map(), today: TODAY });
    expect(findings.map(({ kind }) => kind)).not.toContain('unitTwice');
  });

  it('stay a slip where one of them stands twice', () => {
    const judged = survey(
      [
        table([
          ['Trạm y tế Tân An', 60, 50],
          ['Trạm y tế Tân Bình', 40, 45],
          ['Trạm y tế Tân Bình', 40, 45],
        ]),
      ],
      [
        [1, 'Trạm y tế Tân An', '', '', ''],
        ['', 'Trạm y tế Tân Bình', '', '', 'Trạm y tế Tân An'],
      ],
    );
    expect(Object.values(inShort(judged)).flat()).toEqual(['Trạm y tế Tân An 60 | 50 dataError']);
  });

  it('are no sum where they are percentages', () => {
    const rates = tabOf('Sinh hoạt', [
      ['TỶ LỆ DỰ SINH HOẠT NĂM 2020 (%)'],
      ['TT', 'Đơn vị', 'Kế hoạch (%)', 'Thực hiện (%)'],
      [1, 'Đoàn xã Hồng Trị', 90, 85],
      [2, 'Đoàn xã Bảo Toàn', 90, 95],
      [3, 'Đoàn xã Cô Ba', 80, 80],
    ]);
    const judged = survey(
      [rates],
      [
        [1, 'Đoàn xã Hồng Trị', '', '', ''],
        ['', 'Đoàn xã Bảo Toàn', '', '', 'Đoàn xã Hồng Trị'],
        [2, 'Đoàn xã Cô Ba', '', '', ''],
      ],
    );
    expect(Object.values(inShort(judged)).flat()).toEqual([
      'Đoàn xã Hồng Trị 90 | 85 dataError',
      'Đoàn xã Cô Ba 80 | 80 met',
    ]);
  });

  it('leave the sum open where one of them is blank', () => {
    const judged = survey(
      [
        table([
          ['Đoàn xã Hồng Trị', 6, 5],
          ['Đoàn xã Bảo Toàn', 4, ''],
        ]),
      ],
      [
        [1, 'Đoàn xã Hồng Trị', '', '', ''],
        ['', 'Đoàn xã Bảo Toàn', 'Bảo Toàn', '', 'Đoàn xã Hồng Trị'],
      ],
    );
    const [measure] = judged.indicators[0]?.measures ?? [];
    expect(measure?.result.missing).toBe(1);
    expect(measure?.assessment.provisional).toBe(true);
  });

  it('are added of two tabs of one form, a tab a branch', () => {
    const form = (unit: string, done: number) =>
      tabOf(unit, [
        [`Đơn vị: ${unit}`],
        ['BÁO CÁO NĂM 2020'],
        ['STT', 'Chỉ tiêu', 'Kế hoạch', 'Thực hiện'],
        [1, 'Huy động vốn', 10, done],
        [2, 'Dư nợ', 20, done],
      ]);
    const judged = survey(
      [form('Chi nhánh Tà Lùng', 4), form('Chi nhánh Trà Lĩnh', 5)],
      [
        [1, 'Chi nhánh Tà Lùng', '', '', ''],
        ['', 'Chi nhánh Trà Lĩnh', '', '', 'Chi nhánh Tà Lùng'],
      ],
    );
    expect(inShort(judged)['Huy động vốn']).toEqual(['Chi nhánh Tà Lùng 20 | 9 below']);
  });
});
