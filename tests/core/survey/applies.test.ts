import { describe, expect, it } from 'vitest';
import { declaredBook } from '../settings/declared-book';
import { dayOf, tabOf } from './office-time';

const FUND = tabOf('Quỹ', [
  ['THU QUỸ NĂM 2020'],
  ['TT', 'Đơn vị', 'KH giao', 'Kết quả'],
  [1, 'LĐLĐ huyện Hòa An', 10, 9],
  [2, 'LĐLĐ huyện Bảo Lạc', 8, 8],
  [3, 'LĐLĐ huyện Hạ Lang', '', 3],
  [4, 'CĐ ngành Y tế', 5, 5],
  [5, 'Ban Tổ chức', 4, 4],
]);

const NEWS = tabOf('Sổ tin bài', [
  ['SỔ TIN BÀI NĂM 2020'],
  ['Ngày', 'Đơn vị', 'Tiêu đề'],
  [dayOf('2020-02-01'), 'LĐLĐ huyện Hòa An', 'a'],
  [dayOf('2020-02-02'), 'LĐLĐ huyện Hòa An', 'b'],
  [dayOf('2020-02-03'), 'Ban Tổ chức', 'c'],
]);

const MEMBERS = tabOf('Đoàn viên', [
  ['PHÁT TRIỂN ĐOÀN VIÊN NĂM 2020'],
  ['TT', 'Đơn vị', 'Kết quả'],
  [1, 'LĐLĐ huyện Hòa An', 12],
  [2, 'LĐLĐ huyện Bảo Lạc', 7],
]);

function judgedBy(cells: { readonly source: string; readonly target?: number; readonly applies?: string }) {
  const book = declaredBook('2021-01-10', [FUND, NEWS, MEMBERS], { rows: [cells] });
  expect(book.faults).toEqual([]);
  const own = { 'Quỹ › Quỹ': 'Quỹ', 'Sổ tin bài › Tin bài': 'Tin bài' }[cells.source] ?? 'Đoàn viên';
  return { lines: book.judged[own], text: book.text };
}

describe('KH chung and Áp dụng cho of Danh mục chỉ tiêu', () => {
  const news = { source: 'Sổ tin bài › Tin bài', target: 2 };

  it("give a log's target to all unions and whoever has rows, unless staff say otherwise", () => {
    expect(judgedBy(news).lines).toEqual([
      'LĐLĐ huyện Hòa An 2/2 Đạt',
      'LĐLĐ huyện Bảo Lạc 0/2 Chưa đạt',
      'LĐLĐ huyện Hạ Lang 0/2 Chưa đạt',
      'CĐ ngành Y tế 0/2 Chưa đạt',
      'Ban Tổ chức 1/2 Chưa đạt',
    ]);
    expect(judgedBy({ ...news, applies: 'Đơn vị có trong nguồn' }).lines).toEqual([
      'LĐLĐ huyện Hòa An 2/2 Đạt',
      'Ban Tổ chức 1/2 Chưa đạt',
    ]);
    expect(judgedBy({ ...news, applies: 'Mọi công đoàn' }).lines?.[4]).toBe('Ban Tổ chức 1/blank Ngoài KH');
    expect(judgedBy({ ...news, applies: 'mọi đơn vị' }).lines).toHaveLength(5);
    const group = judgedBy({ ...news, applies: 'Khối ngành' });
    expect(group.lines).toEqual([
      'LĐLĐ huyện Hòa An 2/blank Ngoài KH',
      'CĐ ngành Y tế 0/2 Chưa đạt',
      'Ban Tổ chức 1/blank Ngoài KH',
    ]);
    expect(group.text).toContain('Tin bài: KH 2 lấy từ Danh mục chỉ tiêu, áp dụng cho Khối ngành.');
  });

  it("give a table's target to its units, and to others without a row where staff say so", () => {
    const members = { source: 'Đoàn viên › Đoàn viên', target: 10 };
    expect(judgedBy(members).lines).toEqual([
      'LĐLĐ huyện Hòa An 12/10 Vượt',
      'LĐLĐ huyện Bảo Lạc 7/10 Chưa đạt',
    ]);
    expect(judgedBy({ ...members, applies: 'Mọi công đoàn' }).lines).toEqual([
      'LĐLĐ huyện Hòa An 12/10 Vượt',
      'LĐLĐ huyện Bảo Lạc 7/10 Chưa đạt',
      'LĐLĐ huyện Hạ Lang blank/10 Chưa có số liệu',
      'CĐ ngành Y tế blank/10 Chưa có số liệu',
    ]);
  });

  it('stand below a column of targets: only blank cells take KH chung', () => {
    const { lines, text } = judgedBy({ source: 'Quỹ › Quỹ', target: 20 });
    expect(lines?.slice(0, 4)).toEqual([
      'LĐLĐ huyện Hòa An 9/10 Chưa đạt',
      'LĐLĐ huyện Bảo Lạc 8/8 Đạt',
      'LĐLĐ huyện Hạ Lang 3/20 Chưa đạt',
      'CĐ ngành Y tế 5/5 Đạt',
    ]);
    expect(text).toContain('Quỹ: ô KH trống trong biểu lấy KH chung 20 ở Danh mục chỉ tiêu.');
  });

  it.each([
    [
      'a bank',
      tabOf('Huy động', [
        ['HUY ĐỘNG VỐN NĂM 2020'],
        ['TT', 'Phòng giao dịch', 'Chỉ tiêu', 'Thực hiện'],
        [1, 'PGD Hòa An', '', 30],
        [2, 'PGD Bảo Lạc', 25, 30],
      ]),
      ['PGD Hòa An 30/50 Chưa đạt', 'PGD Bảo Lạc 30/25 Vượt'],
    ],
    [
      'a school',
      tabOf('Quyên góp', [
        ['QUYÊN GÓP SÁCH NĂM 2020'],
        ['TT', 'Lớp', 'Số sách'],
        [1, 'Lớp 6A', 60],
        [2, 'Lớp 6B', 40],
      ]),
      ['Lớp 6A 60/50 Vượt', 'Lớp 6B 40/50 Chưa đạt'],
    ],
    [
      'a commune',
      tabOf('Ngày công', [
        ['NGÀY CÔNG LÀM ĐƯỜNG NĂM 2020'],
        ['TT', 'Xóm', 'KH', 'Kết quả', 'Tỷ lệ'],
        [1, 'Xóm Nà Pài', 40, 40, 100],
        [2, 'Xóm Bản Chang', '', 25, ''],
      ]),
      ['Xóm Nà Pài 40/40 Đạt', 'Xóm Bản Chang 25/50 Chưa đạt'],
    ],
  ])('hold for %s too', (_, tab, lines) => {
    const rows = [{ source: `${tab.name} › ${tab.name}`, target: 50, basis: 'QĐ 12/QĐ-UBND' }];
    const book = declaredBook('2021-01-10', [tab], { rows });
    expect(book.faults).toEqual([]);
    expect(Object.values(book.judged)).toEqual([lines]);
    expect(book.text).toContain('(QĐ 12/QĐ-UBND)');
  });

  it('are not obeyed where the words are none', () => {
    const rows = [{ source: 'Quỹ › Quỹ', applies: 'Mọi xã' }];
    const { faults } = declaredBook('2021-01-10', [FUND], { rows });
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('Không hiểu “Mọi xã”')]);
  });
});
