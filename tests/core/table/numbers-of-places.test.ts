import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from '../survey/office-grids';

type Row = readonly Cell[];

/** The units that count: "CĐCS Trạm y tế 3/3". */
function unitsOf(rows: readonly Row[]): readonly string[] {
  const survey = surveyTabs([tabOf('Biểu', [['KẾT NẠP NĂM 2024'], ...rows])]);
  return (verdicts(survey)[0] ?? []).slice(1).map((line) => line.replace(/(\d\/\d+) .*/, '$1'));
}

/** The rows below the header as units: the name, the result and the target stand last. */
function allOf([, ...rows]: readonly Row[]): readonly string[] {
  return rows.map(
    (cells) => `${cells[cells.length - 3]} ${cells[cells.length - 1]}/${cells[cells.length - 2]}`,
  );
}

describe('the first unit of a place, numbered as that is', () => {
  it.each<[string, readonly Row[]]>([
    [
      'is no head of the others where only their targets come to its own',
      [
        ['TT', 'Công đoàn xã', 'CĐCS', 'Giao', 'Kết nạp'],
        [1, 'CĐ xã Hòa An', 'CĐCS THCS Nước Hai', 5, 4],
        ['', '', 'CĐCS Trạm y tế', 3, 3],
        ['', '', 'CĐCS Mầm non', 2, 4],
        [2, 'CĐ xã Nam Tuấn', 'CĐCS TH Nam Tuấn', 4, 2],
        ['', '', 'CĐCS Trạm y tế Nam Tuấn', 2, 2],
      ],
    ],
    [
      'nor where their results do too, by chance',
      [
        ['STT', 'Đoàn xã', 'Chi đoàn', 'Kế hoạch', 'Kết quả'],
        [1, 'Đoàn xã Cô Ba', 'Chi đoàn Bó Mạ', 5, 4],
        ['', '', 'Chi đoàn Lũng Vài', 3, 3],
        ['', '', 'Chi đoàn Nà Po', 2, 1],
        [2, 'Đoàn xã Bảo Toàn', 'Chi đoàn Nà Rào', 4, 2],
        ['', '', 'Chi đoàn Phiêng Mòn', 2, 2],
      ],
    ],
    [
      'nor where no column names the places',
      [
        ['TT', 'Đơn vị', 'Giao', 'Vận động'],
        [1, 'Hội người mù Hạ Lang', 40, 31],
        ['', 'Chi hội Thanh Nhật', 25, 25],
        ['', 'Chi hội Quang Long', 15, 19],
        [2, 'Hội người mù Hòa An', 30, 30],
        [3, 'Hội người mù Thạch An', 18, 15],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(unitsOf(rows)).toEqual(allOf(rows));
  });
});

it('heads others whose targets and results both come to its own', () => {
  const rows: readonly Row[] = [
    ['TT', 'Đơn vị', 'Giao', 'Kết nạp'],
    [1, 'CĐ ngành Y tế', 22, 21],
    ['', 'CĐCS Bệnh viện tỉnh', 10, 9],
    ['', 'CĐCS Trung tâm Y tế', 12, 12],
    [2, 'CĐ ngành Giáo dục', 30, 28],
    ['', 'CĐCS THPT Chuyên', 14, 14],
    ['', 'CĐCS THPT Bế Văn Đàn', 16, 14],
  ];
  expect(unitsOf(rows)).toEqual(allOf(rows).filter((line) => line.startsWith('CĐCS')));
});
