import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

function linesOf(...rows: readonly (readonly Cell[])[]): readonly string[] {
  const tab = tabOf('Biểu', [['XÂY NHÀ TÌNH NGHĨA NĂM 2025'], ['TT', 'Đơn vị', 'KH', 'TH'], ...rows]);
  const today = { year: 2026, month: 1, day: 15 };
  return Object.values(
    inShort(surveyWorkbook({ tabs: [tab] }, { today, listed: [], answers: new Map() })),
  ).flat();
}

describe('one name under several groups', () => {
  it('is a unit of each where the groups are places, and other units keep their names', () => {
    expect(
      linesOf(
        ['I', 'Thành phố', '', ''],
        [1, 'Xã Hưng Đạo', 5, 6],
        [2, 'Xã Vĩnh Quang', 4, 4],
        ['II', 'Huyện Bảo Lạc', '', ''],
        [1, 'Xã Hưng Đạo', 4, 3],
        [2, 'Xã Cô Ba', 2, 2],
        ['', 'Tổng', 15, 15],
      ),
    ).toEqual([
      'Xã Hưng Đạo (Thành phố) 5 | 6 exceeded',
      'Xã Vĩnh Quang 4 | 4 met',
      'Xã Hưng Đạo (Huyện Bảo Lạc) 4 | 3 below',
      'Xã Cô Ba 2 | 2 met',
    ]);
  });

  it('is so where the places have figures of their own, three of them', () => {
    expect(
      linesOf(
        ['A', 'Xã Đức Long', 9, 8],
        [1, 'Trường Mầm non Hoa Sen', 5, 4],
        [2, 'Trường Tiểu học Nà Khoang', 4, 4],
        ['B', 'Xã Lê Lợi', 7, 7],
        [1, 'Trường Mầm non Hoa Sen', 4, 4],
        [2, 'Trường Tiểu học Đông Khê', 3, 3],
        ['C', 'Phường Tân Giang', 8, 6],
        [1, 'Trường Mầm non Hoa Sen', 6, 4],
        [2, 'Trường Tiểu học Hợp Giang', 2, 2],
      ).filter((line) => line.includes('Hoa Sen')),
    ).toEqual([
      'Trường Mầm non Hoa Sen (Xã Đức Long) 5 | 4 below',
      'Trường Mầm non Hoa Sen (Xã Lê Lợi) 4 | 4 met',
      'Trường Mầm non Hoa Sen (Phường Tân Giang) 6 | 4 below',
    ]);
  });

  it('is one unit in two rows where a place has it twice, or the groups are none', () => {
    const twice = linesOf(
      ['I', 'Huyện Hòa An', '', ''],
      [1, 'Xã Hưng Đạo', 5, 6],
      [2, 'Xã Hưng Đạo', 4, 4],
      ['II', 'Huyện Bảo Lạc', '', ''],
      [1, 'Xã Hưng Đạo', 4, 3],
      [2, 'Xã Cô Ba', 2, 2],
    );
    expect(twice.filter((line) => line.includes('Hưng Đạo'))).toHaveLength(1);
    expect(twice.join()).toContain('dataError');
    const kinds = linesOf(
      ['I', 'Khối xã', '', ''],
      [1, 'Xã Hưng Đạo', 5, 6],
      [2, 'Xã Vĩnh Quang', 4, 4],
      ['II', 'Khối phường', '', ''],
      [1, 'Xã Hưng Đạo', 4, 3],
      [2, 'Phường Tân Giang', 2, 2],
    );
    expect(kinds.filter((line) => line.includes('Hưng Đạo'))).toHaveLength(1);
  });
});
