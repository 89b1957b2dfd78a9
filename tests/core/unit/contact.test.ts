import { describe, expect, it } from 'vitest';
import { withoutContact } from '../../../src/core/unit/contact';

describe('withoutContact()', () => {
  it.each<[string, string]>([
    ['Xã Tĩnh Túc - chị Lan 0912345678', 'Xã Tĩnh Túc'],
    ['Xã Nguyên Bình - Lan 0912345678', 'Xã Nguyên Bình'],
    ['Xã Nguyên Bình - Thu Hà 0912.345.678', 'Xã Nguyên Bình'],
    ['Xã Tĩnh Túc (Nam: 0987654321)', 'Xã Tĩnh Túc'],
    ['Xã Ca Thành: Mai 0911 222 333', 'Xã Ca Thành'],
    ['Xã Ca Thành 0911222333', 'Xã Ca Thành'],
    ['Xã Ca Thành (0911222333)', 'Xã Ca Thành'],
    ['Trạm Y tế phường Tân Giang, SĐT: 0206 3852 123', 'Trạm Y tế phường Tân Giang'],
    ['CĐCS Trạm Y tế (a. Tuấn 0978123456)', 'CĐCS Trạm Y tế'],
    ['PGD Hòa An - ông Phương (+84 912 345 678)', 'PGD Hòa An - ông Phương'],
    ['Trường MN Hoa Sen - Nguyễn Thị Lan - ĐT 0912345678', 'Trường MN Hoa Sen - Nguyễn Thị Lan'],
    ['Xã Ca Thành - Mai 0911222333/0988777666', 'Xã Ca Thành'],
  ])('takes the number and its owner off: %s', (typed, name) => {
    expect(withoutContact(typed)).toBe(name);
  });

  it.each<[string, string]>([
    ['Trường THCS Đề Thám - cơ sở lẻ 0912345678', 'Trường THCS Đề Thám - cơ sở lẻ'],
    ['Điện lực - Bảo Lạc 0912345678', 'Điện lực - Bảo Lạc'],
    ['Trạm Y tế (xã Cô Ba 0912345678)', 'Trạm Y tế (xã Cô Ba)'],
  ])('leaves what may be a part or a place: %s', (typed, name) => {
    expect(withoutContact(typed)).toBe(name);
  });

  it.each([
    'Công ty Gang thép (MST 0101234567)',
    'Trường Tiểu học 19-5',
    'Tổ dân phố 10',
    'Công ty cổ phần 471',
    'Xã Tĩnh Túc (20/12/2026)',
    '0912345678',
  ])('leaves other numbers: %s', (typed) => {
    expect(withoutContact(typed)).toBe(typed);
  });
});
