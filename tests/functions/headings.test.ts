import { describe, expect, it } from 'vitest';
import { CHUADAT } from '../../src/functions/chuadat';
import { TONGHOP } from '../../src/functions/tonghop';

const column = (...cells: readonly (string | number)[]) => cells.map((cell) => [cell]);

describe('whole columns with their headings', () => {
  it('give no unit "Đơn vị"', () => {
    expect(
      TONGHOP(
        column('Đơn vị', 'Xã A', 'Xã B', 'Xã A'),
        column('Số tiền', 2, 3, 4),
        undefined,
        undefined,
        undefined,
      ),
    ).toEqual([
      ['Xã A', 6],
      ['Xã B', 3],
    ]);
    expect(
      CHUADAT(column('Tên xã', 'Xã A', 'Xã B'), column('Kết quả', 2, 3), column('KH', 3, 3), undefined),
    ).toEqual([['Xã A']]);
  });

  it('still tell a figure in words of a unit', () => {
    const told = TONGHOP(column('Đơn vị', 'Xã A'), column('Số', 'chưa nộp'), undefined, undefined, undefined);
    expect(told).toEqual([['Xã A', 'Lỗi: số "chưa nộp" không đọc được thành số']]);
  });
});
