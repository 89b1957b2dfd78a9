import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/workbook/workbook';
import { surveyTabs, tabOf, verdicts } from './office-grids';

const NAMES = ['Xã Bế Văn Đàn', 'Xã Cách Linh', 'Xã Đại Sơn'];

/** What the page says of three communes under headings. */
function read(headings: readonly string[], rows: readonly (readonly Cell[])[]) {
  const body = rows.map((row, at) => [at + 1, NAMES[at] ?? '', ...row]);
  return verdicts(surveyTabs([tabOf('Nước sạch', [['NĂM 2024'], ['TT', 'Xã', ...headings], ...body])]));
}

describe('percentages beside a plan', () => {
  it.each([
    ['Tỷ lệ đạt (%)', 'Tỷ lệ KH giao (%)'],
    ['Tỷ lệ thực hiện', 'Tỷ lệ được giao'],
    ['% dùng nước sạch', '% phải đạt'],
    ['Tỷ lệ hộ dùng nước sạch (%)', 'Tỷ lệ hộ dùng nước sạch theo kế hoạch (%)'],
  ])('are measured by the one that is planned: %s, %s', (own, planned) => {
    const expected = [
      ['Nước sạch (%)', 'Xã Bế Văn Đàn 95/94 Vượt', 'Xã Cách Linh 88/90 Chưa đạt', 'Xã Đại Sơn 93/93 Đạt'],
    ];
    const counted = read(
      ['Tổng số hộ', 'Số hộ đạt', own, planned],
      [
        [800, 760, 95, 94],
        [500, 440, 88, 90],
        [600, 558, 93, 93],
      ],
    );
    expect(counted).toEqual(expected);
    const alone = [
      [94, 95],
      [90, 88],
      [93, 93],
    ];
    expect(read([planned, own], alone)).toEqual(expected);
  });

  it.each([
    ['Tỷ lệ so với KH (%)', [100, 93.8, 95]],
    ['Tỷ lệ thực hiện KH giao (%)', [100, 93.8, 95]],
    ['Tỷ lệ KH giao (%)', [400, 393.8, 395]],
  ])('are no plan where they measure one: %s', (heading, [first = 0, second = 0, third = 0]) => {
    const lines = read(
      ['Tổng số hộ', 'Số hộ đạt', 'Tỷ lệ (%)', heading],
      [
        [800, 760, 95, first],
        [500, 440, 88, second],
        [600, 558, 93, third],
      ],
    );
    expect(lines[0]?.[0]).toBe('Nước sạch');
  });

  it.each([
    ['KH giao (người)', 'Số người tham gia', 'Đạt KH (%)'],
    ['Chỉ tiêu giao (người)', 'Số thẻ cấp', 'Đạt chỉ tiêu (%)'],
    ['Kế hoạch', 'Số hộ đăng ký mới', 'Thực hiện kế hoạch (%)'],
  ])('that say how much of a plan was reached are rates of counts: %s, %s, %s', (...headings) => {
    const lines = read(headings, [
      [4750, 4800, 101.1],
      [3780, 3700, 97.9],
      [2880, 2880, 100],
    ]);
    expect(lines[0]?.slice(1)).toEqual([
      'Xã Bế Văn Đàn 4800/4750 Vượt',
      'Xã Cách Linh 3700/3780 Chưa đạt',
      'Xã Đại Sơn 2880/2880 Đạt',
    ]);
  });

  it.each([
    ['KH bao phủ', 'Đạt KH (%)'],
    ['Kế hoạch giao', 'Thực hiện kế hoạch (%)'],
  ])('are the results of one where nothing was counted: %s, %s', (planned, own) => {
    const lines = read(
      [planned, own],
      [
        [94, 95],
        [90, 88],
        [93, 93],
      ],
    );
    expect(lines).toEqual([
      ['Nước sạch (%)', 'Xã Bế Văn Đàn 95/94 Vượt', 'Xã Cách Linh 88/90 Chưa đạt', 'Xã Đại Sơn 93/93 Đạt'],
    ]);
  });
});
