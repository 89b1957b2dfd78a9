import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyWorkbook } from '../survey/survey-workbook';

type Rows = readonly (readonly Cell[])[];

const TODAY = { year: 2026, month: 1, day: 15 };
const HEADER = ['TT', 'Đơn vị', 'Chỉ tiêu', 'Thực hiện'];

function survey(rows: Rows) {
  const tabs = [tabOf('Biểu 1', [['TUYỂN QUÂN NĂM 2025'], HEADER, ...rows])];
  return surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map() });
}

const UNITS = [
  [1, 'Xã Hòa An', 12, 12],
  [2, 'Xã Nam Tuấn', 10, 9],
  [3, 'Phường Thục Phán', 20, 21],
];
const READ = ['Xã Hòa An 12 | 12 met', 'Xã Nam Tuấn 10 | 9 below', 'Phường Thục Phán 20 | 21 exceeded'];

describe('units told again below a total that adds up all above it', () => {
  it.each<[string, Rows]>([
    [
      'a part of each',
      [
        ['', 'Trong đó, đảng viên:'],
        ['', 'Xã Hòa An', 2, 2],
        ['', 'Xã Nam Tuấn', 3, 4],
      ],
    ],
    [
      'what is left',
      [
        ['', 'Chưa đạt, còn thiếu:'],
        ['', 'Xã Nam Tuấn', '', 1],
      ],
    ],
    ['names alone', [['Đề nghị khen thưởng:'], [1, 'Xã Hòa An'], [2, 'Phường Thục Phán']]],
  ])('are no second figures of theirs: %s', (_, below) => {
    const judged = survey([...UNITS, ['', 'Tổng cộng', 42, 42], ...below]);
    expect(Object.values(inShort(judged))).toEqual([READ]);
  });

  it('are named as rows that are not counted', () => {
    const judged = survey([
      ...UNITS,
      ['', 'Tổng cộng', 42, 42],
      ['', 'Trong đó, đảng viên:'],
      ['', 'Xã Hòa An', 2, 2],
    ]);
    expect(footnotes(judged, []).join(' ')).toContain(
      'đã có ở các dòng trên nên không tính hai lần: Xã Hòa An (B8)',
    );
  });

  it.each<[string, Rows]>([
    [
      'of a total that is not their sum',
      [
        ['', 'Tổng cộng', 45, 44],
        ['', 'Trong đó nữ'],
        ['', 'Xã Hòa An', 3, 2],
      ],
    ],
    [
      'that come to it as a supplement',
      [
        ['', 'Tổng cộng', 42, 42],
        ['', 'Giao bổ sung'],
        ['', 'Xã Hòa An', 3, 2],
      ],
    ],
    [
      'of a second round',
      [
        ['', 'Tổng cộng', 42, 42],
        ['', 'Đợt 2'],
        ['', 'Xã Hòa An', 3, 2],
      ],
    ],
    [
      'without a total',
      [
        ['', 'Trong đó nữ'],
        ['', 'Xã Hòa An', 3, 2],
      ],
    ],
  ])('stay a slip to be mended %s', (_, below) => {
    const told = Object.values(inShort(survey([...UNITS, ...below])));
    expect(told[0]?.[0]).toBe('Xã Hòa An 12 | 12 dataError');
  });

  it('are units where others are named among them', () => {
    const told = Object.values(
      inShort(survey([...UNITS, ['', 'Tổng cộng', 42, 42], ['', 'Các ban'], [4, 'Ban Tuyên giáo', 12, 11]])),
    );
    expect(told).toEqual([[...READ, 'Ban Tuyên giáo 12 | 11 below']]);
  });
});

describe('two tables of the same units, one below the other', () => {
  it('are called by the groups that stand before their titles', () => {
    const table = (group: string, rows: Rows): Rows => [
      [`${group} - KẾT QUẢ PHÁT TRIỂN ĐOÀN VIÊN NĂM 2025`],
      HEADER,
      ...rows,
    ];
    const rows = [
      ...table('KHỐI DOANH NGHIỆP', [
        [1, 'Xã Hòa An', 30, 31],
        [2, 'Xã Nam Tuấn', 25, 24],
      ]),
      [],
      ...table('KHỐI HCSN', [
        [1, 'Xã Hòa An', 12, 12],
        [2, 'Xã Nam Tuấn', 10, 9],
      ]),
    ];
    const tabs = [tabOf('Sheet1', rows)];
    const judged = surveyWorkbook({ tabs }, { today: TODAY, listed: [], answers: new Map() });
    expect(inShort(judged)).toEqual({
      'Phát triển đoàn viên (Khối doanh nghiệp)': ['Xã Hòa An 30 | 31 exceeded', 'Xã Nam Tuấn 25 | 24 below'],
      'Phát triển đoàn viên (Khối HCSN)': ['Xã Hòa An 12 | 12 met', 'Xã Nam Tuấn 10 | 9 below'],
    });
  });
});
