import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { inShort, tabOf } from '../survey/in-short';
import { surveyTabs } from '../survey/office-grids';

type Row = readonly Cell[];

function read(rows: readonly Row[]) {
  return inShort(surveyTabs([tabOf('Biểu', [['KẾT QUẢ NĂM 2024'], ...rows])]));
}

/** The rows with words in one cell alone below one of them. */
function withRemark(
  rows: readonly Row[],
  at: number,
  [column, remark]: readonly [number, string],
): readonly Row[] {
  const row = (rows[0] ?? []).map((_, place) => (place === column ? remark : ''));
  return [...rows.slice(0, at + 1), row, ...rows.slice(at + 1)];
}

const SCHOOLS: readonly Row[] = [
  ['TT', 'Trường', 'Chỉ tiêu', 'KH', 'TH'],
  [1, 'Trường THCS Sóc Hà', 'Học sinh giỏi', 20, 18],
  ['', '', 'Sách quyên góp (quyển)', 50, 52],
  [2, 'Trường THCS Nà Giàng', 'Học sinh giỏi', 15, 15],
  ['', '', 'Sách quyên góp (quyển)', 40, 36],
  [3, 'Trường THCS Phù Ngọc', 'Học sinh giỏi', 10, 12],
  ['', '', 'Sách quyên góp (quyển)', 30, 30],
];

const STATIONS: readonly Row[] = [
  ['Trạm y tế', 'Nội dung', 'Tiêm chủng', 'Khám thai'],
  ['Trạm Y tế Cô Ba', 'Kế hoạch', 120, 40],
  ['', 'Thực hiện', 118, 44],
  ['Trạm Y tế Khánh Xuân', 'Kế hoạch', 90, 30],
  ['', 'Thực hiện', 90, 28],
  ['Trạm Y tế Xuân Trường', 'Kế hoạch', 60, 20],
  ['', 'Thực hiện', 66, 20],
];

const BRANCHES: readonly Row[] = [
  ['TT', 'Nội dung', 'KH', 'TH'],
  ['I', 'Công ty Hà Quảng', '', ''],
  [1, 'Mở thẻ', 200, 180],
  [2, 'Huy động (tỷ đồng)', 50, 52],
  ['II', 'Công ty Bảo Lạc', '', ''],
  [1, 'Mở thẻ', 150, 150],
  [2, 'Huy động (tỷ đồng)', 40, 36],
  ['III', 'Công ty Hạ Lang', '', ''],
  [1, 'Mở thẻ', 100, 120],
  [2, 'Huy động (tỷ đồng)', 30, 30],
];

const HEADINGS: readonly Row[] = [
  ['TT', 'Chỉ tiêu, đơn vị', 'KH', 'TH'],
  ['I', 'Thu quỹ (triệu đồng)', '', ''],
  [1, 'Chi hội Tân Giang', 20, 18],
  [2, 'Chi hội Sông Bằng', 15, 15],
  ['II', 'Trồng cây (cây)', '', ''],
  [1, 'Chi hội Tân Giang', 500, 480],
  [2, 'Chi hội Sông Bằng', 410, 430],
  ['III', 'Hội viên mới (người)', '', ''],
  [1, 'Chi hội Tân Giang', 5, 5],
  [2, 'Chi hội Sông Bằng', 4, 3],
];

const LEFT: readonly Row[] = [
  ['Chỉ tiêu', 'Đơn vị', 'KH', 'TH'],
  ['Hiến máu', 'Phường Tân Giang', 20, 18],
  ['', 'Phường Nùng Trí Cao', 15, 15],
  ['Bảo hiểm y tế', 'Phường Tân Giang', 900, 910],
  ['', 'Phường Nùng Trí Cao', 800, 790],
];

const PLAIN: readonly Row[] = [
  ['TT', 'Đơn vị', 'KH', 'TH'],
  [1, 'Xã Đông Khê', 500, 480],
  [2, 'Xã Canh Tân', 410, 430],
  [3, 'Xã Thụy Hùng', 300, 300],
];

describe('a remark alone in a row between the rows of units', () => {
  it.each<[string, readonly Row[], number, readonly [number, string]]>([
    ['of a note', SCHOOLS, 4, [1, 'Ghi chú: Trường THCS Nà Giàng nộp bổ sung']],
    ['in brackets, merged over the row', SCHOOLS, 2, [0, '(Số liệu đã đối chiếu ngày 20/12/2024)']],
    ['about the unit above it, within its rows', SCHOOLS, 3, [1, 'Trường THCS Nà Giàng còn 2 lớp chưa nộp']],
    ['about the unit below it', STATIONS, 2, [0, '* Trạm Y tế Khánh Xuân báo cáo chậm 3 ngày']],
    ['below the header', STATIONS, 0, [0, 'Lưu ý: các trạm gửi trước ngày 20/12']],
    ['without anything that says so', STATIONS, 4, [0, 'Số liệu quý IV ước thực hiện']],
    [
      'about a unit that heads its rows',
      BRANCHES,
      6,
      [1, 'Công ty Bảo Lạc nhận thêm 5 tỷ đồng ngày 12/12/2024'],
    ],
    ['with a star', BRANCHES, 5, [1, '* Số thẻ đã trừ thẻ khóa']],
    ['of a page', BRANCHES, 3, [0, 'Trang 2']],
    ['between indicators', HEADINGS, 6, [1, '(Chi hội Sông Bằng trồng ở hai nơi)']],
    ['over the units of an indicator', HEADINGS, 7, [1, 'Chú ý: chỉ tính hội viên có thẻ']],
    ['of units left of which the indicator stands', LEFT, 2, [0, 'Phường Tân Giang: 2 người hiến hai lần']],
    ['of units with a row each', PLAIN, 1, [1, '* Xã Đông Khê bổ sung báo cáo ngày 15/12']],
    ['that names its unit before a colon', PLAIN, 2, [1, '- Xã Canh Tân: nộp bằng chuyển khoản']],
  ])('changes nothing: %s', (_, rows, at, remark) => {
    const plain = read(rows);
    expect(plain).not.toEqual({});
    expect(read(withRemark(rows, at, remark))).toEqual(plain);
  });

  it('is none where the table begins with such a row', () => {
    const headed: readonly Row[] = [
      ['Nội dung', 'KH', 'TH'],
      ['Trường Mầm non Hòa An', '', ''],
      ['Trẻ đến lớp', 80, 82],
      ['Sách tặng', 20, 18],
      ['Trường Mầm non Hòa An điểm trường Bản Á', '', ''],
      ['Trẻ đến lớp', 30, 30],
      ['Sách tặng', 10, 9],
    ];
    expect(read(headed)).toEqual({
      'Trẻ đến lớp': [
        'Trường Mầm non Hòa An 80 | 82 exceeded',
        'Trường Mầm non Hòa An điểm trường Bản Á 30 | 30 met',
      ],
      'Sách tặng': [
        'Trường Mầm non Hòa An 20 | 18 below',
        'Trường Mầm non Hòa An điểm trường Bản Á 10 | 9 below',
      ],
    });
  });

  it('is told where nothing of the table goes on behind it', () => {
    const other: readonly Row[] = [
      ['Ghi chú: số liệu ước', '', '', ''],
      ['Tổng số trạm', '', '', '', 12],
    ];
    expect(read([...STATIONS, ...other])).toEqual(read(STATIONS));
  });

  it('is a unit without figures where words go on as a name does', () => {
    const rows = [...PLAIN.map((row) => row.slice(1)), ['Xã Đông Khê chi nhánh Nước Hai', '', '']];
    const last = ['Xã Đức Long', 20, 20];
    expect(read([...rows, last])).toMatchObject({
      'Kết quả thực hiện': expect.arrayContaining([expect.stringContaining('chi nhánh Nước Hai')]),
    });
  });
});
