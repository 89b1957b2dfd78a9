import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

type Row = readonly Cell[];

/** The units that are judged, and the rows that are named as none. */
function survey(rows: readonly Row[]) {
  const tab = tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], ...rows]);
  const today = { year: 2025, month: 1, day: 5 };
  const judged = surveyWorkbook({ tabs: [tab] }, { today, listed: [], answers: new Map() });
  const others = judged.tables.flatMap((table) => table.others.map(({ name }) => name));
  return { units: Object.values(inShort(judged)).flat(), others };
}

const DISTRICTS: readonly Row[] = [
  ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
  [1, 'Huyện Hòa An', 450, 420, 93.3],
  [2, 'Huyện Hạ Lang', 300, 310, 103.3],
  [3, 'Huyện Bảo Lạc', 250, 240, 96],
];
const BRANCHES: readonly Row[] = [
  ['Phòng giao dịch', 'Kế hoạch', 'Thực hiện'],
  ['PGD Hòa An', 120, 118],
  ['PGD Hà Quảng', 85, 90],
  ['PGD Bảo Lạc', 40, 40],
];
const STATIONS: readonly Row[] = [
  ['Trạm', 'Kế hoạch', 'Thực hiện'],
  ['Trạm Y tế Đề Thám', 20, 22],
  ['Trạm Y tế Hòa Chung', 15, 14],
];

describe('rows at the end of a table that name one of its units', () => {
  it.each<[string, readonly Row[], readonly string[], number]>([
    [
      'below the total',
      [...DISTRICTS, ['', 'Cộng', 1000, 970, 97], ['', 'Đơn vị dẫn đầu: Huyện Hạ Lang', '', 310, '']],
      ['Đơn vị dẫn đầu: Huyện Hạ Lang'],
      3,
    ],
    [
      'with a rate alone',
      [...DISTRICTS, ['', 'Huyện cao nhất: Hạ Lang', '', '', 103.3]],
      ['Huyện cao nhất: Hạ Lang'],
      3,
    ],
    [
      'the first and the last, without numbers',
      [...BRANCHES, ['PGD nhiều nhất - PGD Hòa An', 120, 118], ['PGD ít nhất (Bảo Lạc)', '', 40]],
      ['PGD nhiều nhất - PGD Hòa An', 'PGD ít nhất (Bảo Lạc)'],
      3,
    ],
    [
      'beside two units',
      [...STATIONS, ['Trạm xuất sắc – Trạm Y tế Đề Thám', 20, 22]],
      ['Trạm xuất sắc – Trạm Y tế Đề Thám'],
      2,
    ],
  ])('are no units where they have none but its figures: %s', (_, rows, others, units) => {
    const read = survey(rows);
    expect(read.others).toEqual(others);
    expect(read.units).toHaveLength(units);
  });

  it.each<[string, readonly Row[]]>([
    ['their figures are others', [...STATIONS, ['Trạm lưu động: Đề Thám', 20, 19]]],
    ['units stand below them', [...STATIONS, ['Phân trạm - Đề Thám', 20, 22], ['Trạm Y tế Sông Bằng', 9, 9]]],
    ['they are numbered as the others are', [...DISTRICTS, [4, 'Cụm: Huyện Hạ Lang', 300, 310, 103.3]]],
    [
      'brackets say what is counted of each',
      [...STATIONS, ['Đề Thám (lớp)', 2, 2], ['Hòa Chung (lớp)', 3, 1], ['Sông Bằng (lớp)', 2, 2]],
    ],
    ['all are called so', [STATIONS[0] ?? [], ['CĐCS: Trường A', 12, 11], ['CĐCS: Trường B', 12, 11]]],
  ])('are units where %s', (_, rows) => {
    expect(survey(rows)).toMatchObject({ others: [] });
    expect(survey(rows).units).toHaveLength(rows.length - 1);
  });
});
