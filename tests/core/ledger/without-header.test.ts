import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { tabOf } from '../survey/in-short';
import { inWords, ledgerOf, unreadOf } from './read';

type Rows = readonly (readonly Cell[])[];

const GIFTS: Rows = [
  ['KẾT QUẢ TẶNG QUÀ TẾT NĂM 2024'],
  ['TT', 'Xã', 'KH', 'TH'],
  [1, 'Xã Vĩnh Quang', 20, 20],
  [2, 'Xã Nam Quang', 15, 14],
];

describe('a page that goes on without a header', () => {
  const behind = (name: string, rows: Rows, page: Rows = GIFTS) =>
    unreadOf({ tabs: [tabOf('Biểu', page), tabOf(name, rows)] });

  it('is unread as a whole, whoever its units are', () => {
    const rows: Rows = [
      [3, 'Xã Thái Học', 15, 10],
      ['', 'Cộng', 50, 44],
    ];
    expect(behind('Biểu tiếp', rows)).toEqual(['Biểu tiếp: bảng có số chưa đọc, A1:D2']);
    expect(behind('Trang 2', [['BIỂU 1 (tiếp theo)'], ...rows])).toEqual([
      'Trang 2: bảng có số chưa đọc, A2:D3',
    ]);
    expect(
      behind('Sheet2', [
        [1, 'Xã Nam Quang', 5, 5],
        [2, 'Xã Thái Học', 7, 3],
      ]),
    ).toEqual(['Sheet2: bảng có số chưa đọc, A1:D2']);
  });

  it('is told by a number above 1 where it is one row, or has one column of figures', () => {
    expect(behind('Tr2', [[3, 'Xã Thái Học', 15, 10]])).toEqual(['Tr2: bảng có số chưa đọc, A1:D1']);
    const money: Rows = [
      ['THU QUỸ (mỗi khoa 12 triệu đồng)'],
      ['STT', 'Khoa', 'Đã nộp'],
      ['1.', 'Khoa Nội', 12],
      ['2.', 'Khoa Ngoại', 10],
      ['3.', 'Khoa Nhi', 9],
    ];
    expect(
      behind(
        'Quỹ (2)',
        [
          ['4.', 'Khoa Sản', 12],
          ['5.', 'Khoa Dược', 6],
        ],
        money,
      ),
    ).toEqual(['Quỹ (2): bảng có số chưa đọc, A1:C2']);
  });

  it('is no list with a header of its own, no scratch work and no few costs', () => {
    const staff: Rows = [
      ['TT', 'Đơn vị', 'Số cán bộ', 'Số tổ'],
      [1, 'Xã Thái Học', 12, 4],
      [2, 'Xã Thái Sơn', 10, 3],
    ];
    expect(behind('Cán bộ', staff)).toEqual([]);
    const halves: Rows = [['TT', 'Đơn vị', 'Cán bộ', ''], ['', '', 'Nam', 'Nữ'], ...staff.slice(1)];
    expect(behind('Cán bộ', halves)).toEqual([]);
    expect(
      behind('Sheet3', [
        ['', 'Thái Học 8', '', 3],
        ['', 'gọi anh Páo'],
      ]),
    ).toEqual([]);
    expect(
      behind('Chi', [
        ['Xăng xe', 1200000],
        ['Ăn trưa', 450000],
      ]),
    ).toEqual([]);
    expect(behind('Điện thoại', [[1, 'Xã Thái Học', '0912345678', '0912345679']])).toEqual([]);
  });
});

describe('a block beside a table that no header heads', () => {
  const [title = [], header = [], first = [], second = []] = GIFTS;
  const beside = (one: readonly Cell[], other: readonly Cell[], heading: readonly Cell[] = []) => ({
    tabs: [tabOf('Quà', [title, [...header, ...heading], [...first, ...one], [...second, ...other]])],
  });

  it('is unread, its figures too', () => {
    const workbook = beside(['', 3, 'Xã Thái Học', 15, 16], ['', 4, 'Xã Thái Sơn', 10, 8]);
    expect(unreadOf(workbook)).toEqual(['Quà: bảng có số chưa đọc, F3:I4']);
    const { ledger } = ledgerOf(workbook);
    expect([7, 8, 4].map((column) => inWords(ledger.fateAt('Quà', 3, column)))).toEqual([
      'unread',
      'unread',
      'outside',
    ]);
    expect(unreadOf(beside(['Xã Thái Học', 15, 16], ['Xã Thái Sơn', 10, 8]))).toEqual([
      'Quà: bảng có số chưa đọc, E3:G4',
    ]);
    expect(unreadOf(beside(['', '3', 'Xã Thái Học', 15, 16], []))).toEqual([
      'Quà: bảng có số chưa đọc, F3:I3',
    ]);
  });

  it('is none where a header heads it, for a legend, and for scratch work', () => {
    const headed = beside(['', 3, 'Xã Thái Học', 15, 16], ['', 4, 'Xã Thái Sơn', 10, 8], ['', ...header]);
    expect(unreadOf(headed)).toEqual([]);
    expect(unreadOf(beside(['', 'Đạt', 1], ['', 'Chưa đạt', 1]))).toEqual([]);
    expect(unreadOf(beside(['', 'gọi lại', 15], ['', 12, 8]))).toEqual([]);
  });
});
