import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

type Rows = readonly (readonly Cell[])[];

function read(rows: Rows) {
  const grid: Rows = [
    ['SỐ HỘ DÙNG NƯỚC SẠCH NĂM 2025'],
    ['TT', 'Đơn vị', 'KH (hộ)', 'TH (hộ)', 'Ghi chú'],
    ...rows,
  ];
  const today = { year: 2026, month: 1, day: 15 };
  return surveyWorkbook({ tabs: [tabOf('Biểu', grid)] }, { today, listed: [], answers: new Map() });
}

function unitsOf(rows: Rows): readonly string[] {
  return Object.values(inShort(read(rows)))
    .flat()
    .map((line) => line.replace(/ \d.*$/, ''));
}

const STATIONS: Rows = [
  [1, 'Trạm Đông Khê', 400, 410],
  [3, 'Trạm Bảo Lạc', 300, 280],
  [4, 'Trạm Hạ Lang', 250, 250],
];
const REST = ['Trạm Đông Khê', 'Trạm Bảo Lạc', 'Trạm Hạ Lang'];
const TOTAL: Rows = [['', 'Cộng', 950, 940]];

describe('a row that says its unit is no more, and that the typed total leaves out', () => {
  it.each<[string, Rows, string]>([
    [
      'in brackets behind its name',
      [...STATIONS, [2, 'Trạm Đức Long (đã giải thể)', 120, 60], ...TOTAL],
      'Trạm Đức Long (đã giải thể) (B6)',
    ],
    [
      'behind a dash, under a total that stands first',
      [['', 'Tổng số', 950, 940], ...STATIONS, ['', 'Trạm Đức Long - sáp nhập vào Đông Khê', 120, 60]],
      'Trạm Đức Long - sáp nhập vào Đông Khê (B7)',
    ],
    [
      'in the column of notes, where another row has a note too',
      [
        [1, 'Trạm Đông Khê', 400, 410, 'vượt sớm'],
        [2, 'Trạm Đức Long', 120, 60, 'Không tính vào tổng'],
        ...STATIONS.slice(1),
        ...TOTAL,
      ],
      'Trạm Đức Long (B4)',
    ],
    [
      'two of them',
      [
        [0, 'Trạm Cô Ba (cũ)', 90, 30],
        ...STATIONS,
        [5, 'Trạm Đức Long', 120, 60, 'Đã ngừng hoạt động'],
        ...TOTAL,
      ],
      'Trạm Cô Ba (cũ) (B3), Trạm Đức Long (B7)',
    ],
    [
      'one of two that say so, of which it counts the other',
      [
        [2, 'Trạm Đức Long (đã giải thể)', 120, 60],
        ...STATIONS,
        [5, 'Trạm Cô Ba', 90, 30, 'chuyển từ Hạ Lang sang'],
        ['', 'Cộng', 1040, 970],
      ],
      'Trạm Đức Long (đã giải thể) (B3)',
    ],
  ])('is no unit and is named at the foot: %s', (_, rows, named) => {
    const gone = named.split(/ \(B\d+\)(?:, )?/).filter((name) => name !== '');
    for (const name of gone) expect(unitsOf(rows)).not.toContain(name);
    for (const name of REST) expect(unitsOf(rows)).toContain(name);
    const foot = footnotes(read(rows), []).join('\n');
    expect(foot).toContain(`Biểu: dòng cộng đã ghi không tính nên không xét, không cộng: ${named}.`);
    expect(foot).not.toContain('dòng cộng không khớp');
  });

  it.each<[string, Rows]>([
    [
      'the total counts it',
      [...STATIONS, [2, 'Trạm Đức Long (đã giải thể)', 120, 60], ['', 'Cộng', 1070, 1000]],
    ],
    ['no total is typed', [...STATIONS, [2, 'Trạm Đức Long (đã giải thể)', 120, 60]]],
    [
      'the total leaves it out by a slip: nothing says that it is no more',
      [...STATIONS, [2, 'Trạm Đức Long (mới thành lập)', 120, 60], ...TOTAL],
    ],
    [
      'the total is another in one column',
      [...STATIONS, [2, 'Trạm Đức Long (đã giải thể)', 120, 60], ['', 'Cộng', 950, 1000]],
    ],
    ['such a word is part of a name', [...STATIONS, [2, 'Trạm dừng Đức Long', 120, 60], ...TOTAL]],
  ])('stays a unit where %s', (_, rows) => {
    expect(unitsOf(rows).filter((name) => name.includes('Đức Long'))).toHaveLength(1);
    expect(footnotes(read(rows), []).join('\n')).not.toContain('không tính nên không xét');
  });
});
