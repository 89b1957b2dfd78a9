import { describe, expect, it } from 'vitest';
import { regroupedLines } from '../../../src/core/report/regrouped-lines';
import type { ListedUnit } from '../../../src/core/unit/named-row';
import type { Cell } from '../../../src/core/workbook/workbook';
import { tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

/** A table of what is asked of units, their groups above them. */
function table(tab: string, title: string, body: readonly (readonly Cell[])[]) {
  return tabOf(tab, [[title], ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'], ...body]);
}

function lines(tabs: readonly ReturnType<typeof table>[], listed: readonly ListedUnit[] = []) {
  const today = { year: 2026, month: 1, day: 12 };
  return regroupedLines(surveyWorkbook({ tabs }, { today, listed, answers: new Map(), settings: [] }));
}

const HIGHLAND = table('Thu quỹ', 'KẾT QUẢ THU QUỸ NĂM 2025', [
  ['I', 'Vùng cao', '', ''],
  [1, 'Xã Cô Ba', 20, 21],
  [2, 'Xã Bảo Lạc', 30, 28],
  ['II', 'Vùng thấp', '', ''],
  [3, 'Xã Hòa An', 40, 44],
  [4, 'Xã Nam Tuấn', 50, 50],
]);

describe('regroupedLines()', () => {
  it('tells units that a later table has under another group', () => {
    const moved = table('Hiến máu', 'KẾT QUẢ HIẾN MÁU NĂM 2025', [
      ['I', 'Vùng cao', '', ''],
      [1, 'Xã Cô Ba', 10, 12],
      [2, 'Xã Hòa An', 11, 12],
      ['II', 'Vùng thấp', '', ''],
      [3, 'Xã Bảo Lạc', 13, 12],
      [4, 'Xã Nam Tuấn', 14, 15],
    ]);
    expect(lines([HIGHLAND, moved])).toEqual([
      'Hiến máu: xếp đơn vị vào nhóm khác trang này nên số cộng của nhóm có thể khác biểu gốc: Xã Hòa An ở Vùng cao, Xã Bảo Lạc ở Vùng thấp.',
    ]);
  });

  it('tells schools that stand by level in one table and by town in another', () => {
    const byLevel = table('BHYT', 'THAM GIA BHYT NĂM HỌC 2024-2025', [
      ['A', 'Khối tiểu học', '', ''],
      [1, 'Trường TH Kim Đồng', 300, 310],
      [2, 'Trường TH Đề Thám', 320, 300],
      ['B', 'Khối THCS', '', ''],
      [1, 'Trường THCS Hợp Giang', 200, 210],
      [2, 'Trường THCS Ngọc Xuân', 220, 220],
    ]);
    const byTown = table('Quyên góp', 'QUYÊN GÓP NĂM HỌC 2024-2025', [
      ['A', 'Cụm nội thành', '', ''],
      [1, 'Trường TH Kim Đồng', 30, 31],
      [2, 'Trường THCS Hợp Giang', 20, 21],
      ['B', 'Cụm ngoại thành', '', ''],
      [1, 'Trường TH Đề Thám', 32, 30],
      [2, 'Trường THCS Ngọc Xuân', 22, 22],
    ]);
    const [line = ''] = lines([byLevel, byTown]);
    expect(line).toContain('Quyên góp: xếp đơn vị vào nhóm khác trang này');
    expect(line).toContain('Trường TH Kim Đồng ở Cụm nội thành');
  });

  it('says nothing where tables agree, in other letters and numbers too', () => {
    const same = table('Hiến máu', 'KẾT QUẢ HIẾN MÁU NĂM 2025', [
      ['A', 'VÙNG CAO', '', ''],
      [1, 'Xã Bảo Lạc', 13, 12],
      [2, 'Xã Cô Ba', 10, 12],
      ['B', 'VÙNG THẤP', '', ''],
      [1, 'Xã Hòa An', 11, 12],
    ]);
    expect(lines([HIGHLAND, same])).toEqual([]);
  });

  it('says nothing of a table without groups, nor where staff chose the groups themselves', () => {
    const plain = table('Hiến máu', 'KẾT QUẢ HIẾN MÁU NĂM 2025', [
      [1, 'Xã Bảo Lạc', 13, 12],
      [2, 'Xã Cô Ba', 10, 12],
    ]);
    expect(lines([HIGHLAND, plain])).toEqual([]);
    const listed = ['Xã Cô Ba', 'Xã Bảo Lạc', 'Xã Hòa An', 'Xã Nam Tuấn'].map(
      (name, at): ListedUnit => ({ name, aliases: [], group: at % 2 === 0 ? 'Cụm 1' : 'Cụm 2' }),
    );
    expect(lines([HIGHLAND], listed)).toEqual([]);
  });
});
