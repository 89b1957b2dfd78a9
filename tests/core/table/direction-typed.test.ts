import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { recognise } from './layouts';

type Rows = readonly (readonly Cell[])[];

/** Which way is better of each indicator of a table. */
function directionOf(headings: readonly string[], rows: Rows) {
  const named = rows.map((row, at) => [`Xã ${'ABCDEFGH'.charAt(at)}`, ...row]);
  const [table] = recognise([['KẾT QUẢ NĂM 2024'], ['Đơn vị', ...headings], ...named]).tables;
  return table?.indicators.map(({ direction }) => direction);
}

describe('which way is better, by what is typed', () => {
  it.each<[string, readonly string[], Rows, string]>([
    [
      'verdicts of less',
      ['KH', 'TH', 'Đánh giá'],
      [
        [20, 10, 'Đạt'],
        [30, 40, 'Chưa đạt'],
        [50, 40, 'Đạt'],
      ],
      'less',
    ],
    [
      'verdicts of more',
      ['KH', 'TH', 'Đánh giá'],
      [
        [20, 30, 'Đạt'],
        [50, 40, 'Chưa đạt'],
        [50, 60, 'Đạt'],
      ],
      'more',
    ],
    [
      'two verdicts',
      ['KH', 'TH', 'Đánh giá'],
      [
        [20, 10, 'Đạt'],
        [30, 40, 'Chưa đạt'],
      ],
      'more',
    ],
    [
      'verdicts that say the same everywhere',
      ['KH', 'TH', 'Đánh giá'],
      [
        [20, 10, 'Đạt'],
        [30, 20, 'Đạt'],
        [50, 40, 'Đạt'],
      ],
      'more',
    ],
    [
      'verdicts that differ',
      ['KH', 'TH', 'Đánh giá'],
      [
        [20, 10, 'Đạt'],
        [30, 40, 'Chưa đạt'],
        [50, 40, 'Chưa đạt'],
      ],
      'more',
    ],
    [
      'verdicts, one of them of as much as planned',
      ['KH', 'TH', 'Đánh giá'],
      [
        [20, 10, 'Đạt'],
        [30, 40, 'Chưa đạt'],
        [50, 50, 'Đạt'],
      ],
      'less',
    ],
    [
      'verdicts of less, one of five a slip',
      ['KH', 'TH', 'Đánh giá'],
      [
        [20, 10, 'Đạt'],
        [30, 40, 'Chưa đạt'],
        [50, 40, 'Đạt'],
        [60, 50, 'Chưa đạt'],
        [70, 60, 'Đạt'],
      ],
      'less',
    ],
    [
      'ranks of less',
      ['KH', 'TH', 'Xếp hạng'],
      [
        [20, 10, 1],
        [20, 12, 2],
        [20, 15, 3],
        [20, 18, 4],
      ],
      'less',
    ],
    [
      'ranks of more',
      ['KH', 'TH', 'Xếp hạng'],
      [
        [20, 18, 1],
        [20, 15, 2],
        [20, 12, 3],
        [20, 10, 4],
      ],
      'more',
    ],
    [
      'ranks by something else',
      ['KH', 'TH', 'Xếp hạng'],
      [
        [20, 10, 1],
        [20, 18, 2],
        [20, 12, 3],
        [20, 15, 4],
      ],
      'more',
    ],
    [
      'three ranks',
      ['KH', 'TH', 'Xếp hạng'],
      [
        [20, 10, 1],
        [20, 12, 2],
        [20, 15, 3],
      ],
      'more',
    ],
  ])('is told by %s', (_, headings, rows, direction) => {
    expect(directionOf(headings, rows)).toEqual([direction]);
  });

  it.each<[string, string, Rows, string]>([
    [
      'a youth union that judges with some leave, and a slip',
      'PHÁT TRIỂN ĐOÀN VIÊN NĂM 2024',
      [
        [20, 19, 'Đạt'],
        [30, 29, 'Đạt'],
        [50, 60, 'Chưa đạt'],
      ],
      'more',
    ],
    [
      'a tax office',
      'THU THUẾ HỘ KINH DOANH NĂM 2024',
      [
        [200, 190, 'Hoàn thành'],
        [300, 310, 'Không hoàn thành'],
        [500, 480, 'Hoàn thành'],
      ],
      'more',
    ],
    [
      'a clinic whose title leaves it open',
      'SỐ CA CHUYỂN VIỆN NĂM 2024',
      [
        [20, 19, 'Đạt'],
        [30, 29, 'Đạt'],
        [50, 60, 'Chưa đạt'],
      ],
      'less',
    ],
    [
      'a title of no more than how plans are met',
      'KẾT QUẢ HOÀN THÀNH CHỈ TIÊU NĂM 2024',
      [
        [20, 19, 'Đạt'],
        [30, 29, 'Đạt'],
        [50, 60, 'Chưa đạt'],
      ],
      'less',
    ],
    [
      'power that is used',
      'SỬ DỤNG ĐIỆN NĂM 2024',
      [
        [20, 19, 'Đạt'],
        [30, 29, 'Đạt'],
        [50, 60, 'Chưa đạt'],
      ],
      'less',
    ],
  ])('of %s', (_, title, rows, direction) => {
    const named = rows.map((row, at) => [`Xã ${'ABC'.charAt(at)}`, ...row]);
    const [table] = recognise([[title], ['Đơn vị', 'KH', 'TH', 'Đánh giá'], ...named]).tables;
    expect(table?.indicators.map((one) => one.direction)).toEqual([direction]);
  });
});
