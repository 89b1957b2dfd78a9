import { describe, expect, it } from 'vitest';
import { otherRowsLines, sumRowsLines } from '../../../src/core/report/other-rows-line';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort } from '../survey/in-short';
import { surveyTabs, tabOf } from '../survey/office-grids';

type Rows = readonly (readonly Cell[])[];

/** The units of a table with their figures, and what the foot says of its rows. */
function read(rows: Rows) {
  const survey = surveyTabs([tabOf('Hội viên', [['STT', 'Tên đơn vị', 'Chỉ tiêu', 'Kết quả'], ...rows])]);
  const units = Object.values(inShort(survey)).flat();
  return { units, foot: [...otherRowsLines(survey), ...sumRowsLines(survey)] };
}

const OPEN: Rows = [
  [1, 'Hội LHPN xã Hòa An', 30, 28],
  ['', 'Chi hội Pác Khoang', 10, 9],
  ['', 'Chi hội Nà Mè', 8, 9],
  [2, 'Hội LHPN xã Nam Tuấn', 25, 25],
  ['', 'Chi hội Bản Giài', 12, 10],
  [3, 'Hội LHPN xã Trà Lĩnh', 20, 15],
];
const BARE: Rows = [
  [1, 'Khoa Nội', 50, 40],
  ['', 'Buồng bệnh A', 12, 9],
  ['', 'Buồng bệnh B', 15, 16],
  [2, 'Khoa Ngoại', 40, 42],
];

describe('rows without a number between those that are numbered on', () => {
  it.each([
    ['under unions', OPEN, 'Chi hội Pác Khoang (B3), Chi hội Nà Mè (B4), Chi hội Bản Giài (B6)'],
    ['in a hospital', BARE, 'Buồng bệnh A (B3), Buồng bệnh B (B4)'],
  ])(
    'are units, and the foot says so, where nothing tells whether they are parts of those above: %s',
    (_, rows, told) => {
      const { units, foot } = read(rows);
      expect(units).toHaveLength(rows.length);
      expect(foot).toEqual([
        `Hội viên: TT đánh số liên tục, bỏ qua ${told}; các dòng đó vẫn tính là đơn vị riêng, nếu là phần của dòng trên thì đánh số 1.1, 1.2 rồi chạy lại lệnh.`,
      ]);
    },
  );

  it('are none where the typed total does not count them', () => {
    const { units, foot } = read([...OPEN, ['', 'Cộng', 75, 68]]);
    expect(units).toHaveLength(3);
    expect(foot).toEqual([
      'Hội viên: dòng cộng đã ghi không tính nên không xét, không cộng: Chi hội Pác Khoang (B3), Chi hội Nà Mè (B4), Chi hội Bản Giài (B6).',
    ]);
  });

  it('are units without a word where the typed total counts them, where there is one, and where the last ones are not numbered', () => {
    const [first, ...rest] = BARE.filter(([number]) => number !== '');
    const [own, other]: Rows = [
      ['', 'Khoa Nhi', 12, 9],
      ['', 'Khoa Sản', 15, 16],
    ];
    const told = [
      [...OPEN, ['', 'Cộng', 105, 96]],
      [first ?? [], own ?? [], ...rest],
      [first ?? [], ...rest, own ?? [], other ?? []],
    ].map(read);
    expect(told.map(({ foot }) => foot)).toEqual([[], [], []]);
    expect(told.map(({ units }) => units.length)).toEqual([6, 3, 4]);
  });

  it('are the units where those above are their sums, though the total counts these too', () => {
    const { units } = read([
      [1, 'CĐ ngành Y tế', 30, 28],
      ['', 'CĐCS Bệnh viện', 18, 16],
      ['', 'CĐCS Trạm Y tế', 12, 12],
      [2, 'CĐ ngành Giáo dục', 25, 25],
      ['', 'CĐCS Trường Kim Đồng', 15, 14],
      ['', 'CĐCS Trường Hoa Sen', 10, 11],
      ['', 'Cộng', 55, 53],
    ]);
    expect(units).toHaveLength(4);
  });

  it('stand under a unit that is called as a group: the foot says that it still counts', () => {
    const { foot } = read([
      [1, 'Khối doanh nghiệp', 300, 280],
      ['', 'Công ty Mía đường', 120, 100],
      ['', 'Công ty Gang thép', 100, 110],
      [2, 'Khối hành chính', 150, 155],
      ['', 'Sở Nội vụ', 80, 80],
      ['', 'Sở Y tế', 70, 75],
    ]);
    expect(foot.join(' ')).toContain('vẫn tính là đơn vị dù gọi như nhóm đơn vị: Khối doanh nghiệp (B2)');
  });
});
