import { describe, expect, it } from 'vitest';
import { readClaimList } from '../../../src/core/claim/claim-list';
import { recogniseTables } from '../../../src/core/source/recognise';
import type { Cell, Grid } from '../../../src/core/workbook/workbook';
import { rectangle } from '../table/real-tables';

function tab(...rows: readonly (readonly Cell[])[]) {
  return { name: 'Số nêu trong báo cáo', values: rectangle(rows) as Grid };
}

describe('readClaimList()', () => {
  it('reads headings in any order, with other columns between them', () => {
    const list = readClaimList(
      tab(
        ['Danh sách số liệu trong báo cáo'],
        ['Chỉ tiêu', 'Trang', 'Con số', 'Loại', 'Câu văn:', 'ĐƠN VỊ'],
        ['Tin bài', 3, 278, 'Tổng kết quả', 'Toàn tỉnh đăng 278 tin', 'LĐLĐ Hòa An'],
        ['', '', '', '', 'Phần II', ''],
      ),
    );
    expect(list).toEqual([
      {
        tab: 'Số nêu trong báo cáo',
        row: 2,
        column: 2,
        figure: 278,
        text: 'Toàn tỉnh đăng 278 tin',
        reference: 'Tin bài',
        unit: 'LĐLĐ Hòa An',
        kind: 'Tổng kết quả',
      },
    ]);
  });

  it.each<[string, readonly (readonly Cell[])[]]>([
    [
      'a form whose column Chỉ tiêu holds figures',
      [
        ['TT', 'Nội dung', 'Chỉ tiêu', 'Số liệu'],
        [1, 'Kết nạp', 10, 9],
      ],
    ],
    [
      'a form with a plan and a result',
      [
        ['Nội dung', 'Chỉ tiêu', 'Kế hoạch', 'Số liệu'],
        ['Kết nạp', 'Đoàn viên', 10, 9],
      ],
    ],
    [
      'a log of texts',
      [
        ['Ngày', 'Đơn vị', 'Nội dung', 'Số tiền'],
        ['05/01/2020', 'Xã A', 'Nộp quỹ', 100],
      ],
    ],
    ['an empty tab', []],
  ])('reads %s as none', (_, rows) => {
    expect(readClaimList(tab(...rows))).toBeNull();
  });

  it('is no table and no problem of one', () => {
    const claims = tab(
      ['Đơn vị', 'Nội dung', 'Số liệu nêu', 'Chỉ tiêu'],
      ['Trường A', 'Đạt 90', 90, 'Bảo hiểm'],
      ['Trường B', 'Đạt 80', 80, 'Bảo hiểm'],
    );
    expect(recogniseTables({ tabs: [claims] })).toMatchObject({ tables: [], problems: [] });
  });
});
