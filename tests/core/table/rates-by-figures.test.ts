import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { book, check } from '../check/check';
import { onlyTable } from './layouts';

type Row = readonly Cell[];

/** The columns of typed rates that are read, and the kinds of findings. */
function read(...rows: readonly Row[]) {
  const table = onlyTable([['KẾT QUẢ NĂM 2025'], ...rows], 'Biểu');
  return {
    rates: table.indicators.map(({ rateColumn }) => rateColumn),
    asked: check(book(['KẾT QUẢ NĂM 2025'], ...rows)).map(({ kind }) => kind),
  };
}

describe('columns that hold what results are of targets, though no word calls them rates', () => {
  it.each<[string, readonly Row[], readonly number[]]>([
    [
      'in percent points behind the result',
      [
        ['TT', 'Đơn vị', 'KH', 'TH', 'TL'],
        [1, 'Xã Hòa An', 20, 22, 110],
        [2, 'Xã Nam Tuấn', 15, 12, 80],
        [3, 'Xã Bạch Đằng', 10, 9, 90],
      ],
      [4],
    ],
    [
      'in fractions under bands',
      [
        ['Trường', 'Học sinh giỏi', '', '', 'Lớp tiên tiến', '', ''],
        ['', 'Chỉ tiêu', 'Đạt', 'HT', 'Chỉ tiêu', 'Đạt', 'HT'],
        ['THCS Hợp Giang', 40, 44, 1.1, 8, 6, 0.75],
        ['THCS Đề Thám', 30, 24, 0.8, 5, 6, 1.2],
        ['THCS Sông Hiến', 50, 45, 0.9, 10, 9, 0.9],
      ],
      [3, 6],
    ],
    [
      'rounded, with a remark behind them',
      [
        ['Phòng giao dịch', 'Kế hoạch', 'Thực hiện', 'So KH', 'Ghi chú'],
        ['PGD Hạ Lang', 300, 290, 97, ''],
        ['PGD Bảo Lạc', 410, 402, 98, ''],
        ['PGD Quảng Hòa', 520, 611, 118, 'vượt'],
      ],
      [3],
    ],
  ])('are rates, and nothing is unread: %s', (_, rows, rates) => {
    expect(read(...rows)).toEqual({ rates, asked: [] });
  });

  it('are checked as rates are: one of five is wrong', () => {
    const rows: readonly Row[] = [
      ['Đơn vị', 'KH', 'TH', 'TL'],
      ['Xã Hòa An', 20, 22, 110],
      ['Xã Nam Tuấn', 15, 12, 80],
      ['Xã Bạch Đằng', 10, 9, 90],
      ['Xã Dân Chủ', 40, 30, 75],
      ['Xã Đức Long', 50, 45, 70],
    ];
    expect(read(...rows)).toEqual({ rates: [3], asked: ['rateWrong'] });
  });

  it('stay unread where they hold something else', () => {
    const rows: readonly Row[] = [
      ['Đơn vị', 'KH', 'TH', 'TL'],
      ['Xã Hòa An', 20, 22, 3],
      ['Xã Nam Tuấn', 15, 12, 2],
      ['Xã Bạch Đằng', 10, 9, 5],
    ];
    expect(read(...rows)).toEqual({ rates: [null], asked: ['unread'] });
  });

  it.each<[string, readonly Row[], readonly [result: number, rate: number]]>([
    [
      'a commune',
      [
        ['TT', 'Đơn vị', 'Giao', 'HT', 'TL'],
        [1, 'Xã Hòa An', 20, 18, 90],
        [2, 'Xã Nam Tuấn', 10, 12, 120],
        [3, 'Xã Bạch Đằng', 8, 6, 75],
      ],
      [3, 4],
    ],
    [
      'a bank, in fractions',
      [
        ['Phòng giao dịch', 'Kế hoạch', 'Xong', 'TL'],
        ['PGD Hạ Lang', 300, 270, 0.9],
        ['PGD Bảo Lạc', 400, 420, 1.05],
        ['PGD Quảng Hòa', 500, 400, 0.8],
      ],
      [2, 3],
    ],
    [
      'a school, with what is left',
      [
        ['Trường', 'Chỉ tiêu', 'Xong', 'Còn thiếu', 'TL'],
        ['THCS Hợp Giang', 40, 30, 10, 75],
        ['THCS Đề Thám', 30, 24, 6, 80],
        ['THCS Sông Hiến', 50, 45, 5, 90],
      ],
      [2, 4],
    ],
  ])('tell which column is the result where no word does: %s', (_, rows, [result, rate]) => {
    const [only, ...more] = onlyTable([['KẾT QUẢ NĂM 2025'], ...rows], 'Biểu').indicators;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ resultColumn: result, rateColumn: rate });
  });

  it('leave open which of two columns without such words is the result where they are none of it', () => {
    const rows: readonly Row[] = [
      ['Đơn vị', 'Giao', 'Nam', 'Nữ'],
      ['Xã Hòa An', 20, 8, 9],
      ['Xã Nam Tuấn', 15, 9, 7],
      ['Xã Bạch Đằng', 10, 4, 6],
    ];
    expect(check(book(['KẾT QUẢ NĂM 2025'], ...rows)).map(({ kind }) => kind)).toContain('tableProblem');
  });
});
