import { describe, expect, it } from 'vitest';
import { footnotes } from '../../../src/core/report/footnotes';
import type { Cell } from '../../../src/core/workbook/workbook';
import { tabOf } from './in-short';
import { surveyWorkbook } from './survey-workbook';

type Row = readonly [unit: string, target: Cell, result: Cell];

const ALL: readonly Row[] = [
  ['Trường TH Đức Long', 30, 31],
  ['Trường TH Bế Triều', 25, 24],
  ['Trường TH Nam Tuấn', 20, 20],
  ['Trường TH Dân Chủ', 40, 42],
  ['Trường TH Hồng Việt', 35, 30],
  ['Trường TH Đại Tiến', 28, 22],
  ['Trường TH Bình Long', 33, 27],
];

function footOf(name: string, title: string, rows: readonly Row[]): string {
  const grid = (head: string, own: readonly Row[]) => [
    [head],
    ['TT', 'Đơn vị', 'Kế hoạch', 'Thực hiện'],
    ...own.map((row, at) => [at + 1, ...row]),
  ];
  const tabs = [
    tabOf('Biểu 1', grid('KẾT QUẢ ĐỌC SÁCH THƯ VIỆN NĂM 2025', ALL)),
    tabOf(name, grid(title, rows)),
  ];
  const today = { year: 2026, month: 1, day: 15 };
  return footnotes(surveyWorkbook({ tabs }, { today, listed: [], answers: new Map() }), []).join('\n');
}

const MISSED = 'CÁC TRƯỜNG CHƯA ĐẠT CHỈ TIÊU ĐỌC SÁCH THƯ VIỆN NĂM 2025';
const TOLD = "trang tính này và 'Biểu 1' như hai bản của một biểu";

describe('an extract by figures of before', () => {
  it.each<[string, string, string, readonly Row[]]>([
    [
      'two targets',
      'Chưa đạt',
      MISSED,
      [
        ['Trường TH Bế Triều', 25, 24],
        ['Trường TH Hồng Việt', 32, 30],
        ['Trường TH Đại Tiến', 30, 22],
        ['Trường TH Bình Long', 33, 27],
      ],
    ],
    [
      'all results',
      'Giải trình',
      MISSED,
      [
        ['Trường TH Bế Triều', 25, 20],
        ['Trường TH Hồng Việt', 35, 28],
        ['Trường TH Đại Tiến', 28, 19],
      ],
    ],
    [
      'one of two units',
      'Chưa đạt',
      MISSED,
      [
        ['Trường TH Bế Triều', 25, 20],
        ['Trường TH Hồng Việt', 35, 30],
      ],
    ],
    [
      'more results than not, under no name of it',
      'Đôn đốc',
      'CÁC TRƯỜNG CẦN ĐÔN ĐỐC NĂM 2025',
      [
        ['Trường TH Bế Triều', 25, 20],
        ['Trường TH Hồng Việt', 35, 28],
        ['Trường TH Đại Tiến', 28, 19],
        ['Trường TH Bình Long', 33, 27],
      ],
    ],
    [
      'a target of those who are praised',
      'Khen',
      'ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025',
      [
        ['Trường TH Đức Long', 30, 31],
        ['Trường TH Dân Chủ', 38, 42],
      ],
    ],
  ])('is told where other figures stand: %s', (_, name, title, rows) => {
    const foot = footOf(name, title, rows);
    expect(foot).toContain(TOLD);
    expect(foot).toContain('đang tính cả hai');
  });

  it('is used once, as before, where one target is another', () => {
    const foot = footOf('Chưa đạt', MISSED, [
      ['Trường TH Bế Triều', 25, 24],
      ['Trường TH Hồng Việt', 32, 30],
      ['Trường TH Đại Tiến', 28, 22],
    ]);
    expect(foot).toContain(
      "Chưa đạt: số giống biểu 'Biểu 1', khác ở Trường TH Hồng Việt (ghi 32, biểu kia ghi 35)",
    );
    expect(foot).not.toContain(TOLD);
  });

  it.each<[string, string, readonly Row[]]>([
    [
      'another indicator with the same targets',
      'CHÂM CHỌN HỌC SINH GIỎI NĂM 2025',
      [
        ['Trường TH Bế Triều', 25, 11],
        ['Trường TH Hồng Việt', 35, 13],
        ['Trường TH Đại Tiến', 28, 9],
      ],
    ],
    [
      'some of those that the other counts',
      'ĐỌC SÁCH THƯ VIỆN CỦA HỌC SINH NỮ NĂM 2025',
      [
        ['Trường TH Bế Triều', 12, 10],
        ['Trường TH Hồng Việt', 15, 13],
        ['Trường TH Đại Tiến', 14, 9],
      ],
    ],
  ])('is no table of its own: %s', (_, title, rows) => {
    expect(footOf('Biểu 2', title, rows)).not.toContain(TOLD);
  });
});
