import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

type Row = readonly Cell[];

/** The units that are judged, and the rows that are named as none. */
function survey(rows: readonly Row[]) {
  const tab = tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], ['Đơn vị', 'Kế hoạch', 'Thực hiện'], ...rows]);
  const today = { year: 2025, month: 1, day: 5 };
  const judged = surveyWorkbook({ tabs: [tab] }, { today, listed: [], answers: new Map() });
  const others = judged.tables.flatMap((table) => table.others.map(({ name }) => name));
  return { units: Object.values(inShort(judged)).flat(), others };
}

describe('rows without a mark or a number that are told again of one unit after another', () => {
  it.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    [
      'women and men',
      [
        ['Xã Hòa An', 10, 9],
        ['Nam', 5, 4],
        ['Nữ', 5, 4],
        ['Xã Đông Khê', 12, 12],
        ['Nam', 6, 5],
        ['Nữ', 6, 6],
        ['Xã Cô Ba', 8, 9],
        ['Nam', 4, 5],
        ['Nữ', 4, 3],
      ],
      ['Xã Hòa An 10 | 9 below', 'Xã Đông Khê 12 | 12 met', 'Xã Cô Ba 8 | 9 exceeded'],
      ['Nam', 'Nữ', 'Nam', 'Nữ', 'Nam', 'Nữ'],
    ],
    [
      'what goes on behind a first part, not of every unit, with a total of the units alone',
      [
        ['Trường THCS Bế Triều', 40, 38],
        ['Trong đó: Học sinh nữ', 20, 19],
        ['Học sinh khuyết tật', 3, 3],
        ['Trường THCS Nước Hai', 36, 36],
        ['Trong đó: Học sinh nữ', 18, 20],
        ['Học sinh khuyết tật', 2, 1],
        ['Trường THCS Dân Chủ', 20, 24],
        ['Cộng', 96, 98],
      ],
      [
        'Trường THCS Bế Triều 40 | 38 below',
        'Trường THCS Nước Hai 36 | 36 met',
        'Trường THCS Dân Chủ 20 | 24 exceeded',
      ],
      ['Trong đó: Học sinh nữ', 'Học sinh khuyết tật', 'Trong đó: Học sinh nữ', 'Học sinh khuyết tật'],
    ],
    [
      'a slip in one of them',
      [
        ['Khoa Nội', 40, 38],
        ['Bác sĩ', 10, 9],
        ['Khoa Ngoại', 36, 36],
        ['Bác sĩ', 12, 120],
        ['Khoa Nhi', 20, 24],
        ['Bác sĩ', 4, 4],
      ],
      ['Khoa Nội 40 | 38 below', 'Khoa Ngoại 36 | 36 met', 'Khoa Nhi 20 | 24 exceeded'],
      ['Bác sĩ', 'Bác sĩ', 'Bác sĩ'],
    ],
  ])('are parts of these, and named: %s', (_, rows, units, others) => {
    expect(survey(rows)).toEqual({ units, others });
  });

  it.each<[string, readonly Row[], string]>([
    [
      'they hold more than what stands before them',
      [
        ['Xã Hòa An', 10, 9],
        ['Tin bài', 24, 20],
        ['Xã Đông Khê', 12, 12],
        ['Tin bài', 30, 31],
      ],
      'Tin bài',
    ],
    [
      'they are called as units are',
      [
        ['Xã Hòa An', 10, 9],
        ['Xã Đông Khê', 12, 12],
        ['Văn phòng', 3, 3],
        ['Xã Cô Ba', 8, 9],
        ['Văn phòng', 3, 2],
      ],
      'Văn phòng',
    ],
    [
      'most units have none',
      [
        ['Xã Hòa An', 10, 9],
        ['Lực lượng vũ trang', 3, 3],
        ['Xã Đông Khê', 12, 12],
        ['Lực lượng vũ trang', 4, 3],
        ['Xã Cô Ba', 8, 9],
        ['Xã Canh Tân', 8, 7],
      ],
      'Lực lượng vũ trang',
    ],
  ])('stay units that stand twice where %s', (_, rows, name) => {
    expect(survey(rows).others).toEqual([]);
    expect(survey(rows).units.filter((unit) => unit.startsWith(name))).toHaveLength(1);
  });
});
