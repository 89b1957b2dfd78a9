import { describe, expect, it } from 'vitest';
import { needsTarget } from '../../../src/core/survey/indicator';
import type { Cell, Tab } from '../../../src/core/workbook/workbook';
import { declaredBook } from '../settings/declared-book';
import { dayOf, tabOf } from '../survey/office-time';

function register(...rows: readonly (readonly Cell[])[]): Tab {
  return tabOf('Giao chỉ tiêu', [['Chỉ tiêu', 'Đơn vị', 'KH giao', 'Từ ngày'], ...rows]);
}

const FOUNDED = tabOf('CĐCS', [
  ['THÀNH LẬP CĐCS TRONG DN CÓ TỪ 25 LAO ĐỘNG NĂM 2020'],
  ['TT', 'Đơn vị', 'Kết quả'],
  [1, 'LĐLĐ thành phố', 1],
  [2, 'LĐLĐ huyện Hòa An', 0],
]);

describe('a target that no unit has yet', () => {
  it('is in the total, and results count for it: 1 of 4', () => {
    const book = declaredBook('2021-01-10', [FOUNDED, register(['CĐCS', 'Chưa phân bổ', 4])]);
    expect(book.totals).toEqual({ CĐCS: '1/4 = 25.0' });
    expect(book.text).toMatch(/TỔNG CỘNG \| =SUM\(C\d+:C\d+\)\+4 \| =SUM\(D\d+:D\d+\) \| =D(\d+)\/C\1 /);
    expect(book.text).not.toContain('không tính tỷ lệ');
    expect(book.text).toContain('CĐCS: chưa phân bổ 4, có trong KH của dòng TỔNG CỘNG.');
    expect(book.text).toContain(
      'CĐCS: KQ 1 của đơn vị không có KH riêng (LĐLĐ thành phố 1) tính vào phần chưa phân bổ 4.',
    );
    expect(book.survey.indicators.map(needsTarget)).toEqual([false]);
    expect(book.survey.problems).toEqual([]);
  });

  it('stands beside what units have, from its day on', () => {
    const rows = [
      ['CĐCS', 'LĐLĐ thành phố', 1],
      ['CĐCS', 'Chưa phân bổ', 4],
      ['CĐCS', 'Chưa phân bổ', 2, dayOf('2020-07-01')],
    ];
    const early = declaredBook('2020-05-31', [FOUNDED, register(...rows)]);
    expect(early.totals).toEqual({ CĐCS: '1/5 = 20.0' });
    const later = declaredBook('2020-08-31', [FOUNDED, register(...rows)]);
    expect(later.totals).toEqual({ CĐCS: '1/3 = 33.3' });
    expect(later.text).toContain('giao riêng: LĐLĐ thành phố 1.');
    expect(later.text).toContain('CĐCS: chưa phân bổ 2');
  });

  it.each([
    ['a bank', 'Phòng giao dịch', 'Huy động', ['PGD Hòa An', 'PGD Bảo Lạc']],
    ['a school', 'Lớp', 'Kế hoạch nhỏ', ['Lớp 6A', 'Lớp 6B']],
    ['a commune', 'Xóm', 'Hiến máu', ['Xóm Nà Pài', 'Xóm Bản Chang']],
  ])('holds for %s', (_, heading, name, [one = '', other = '']) => {
    const table = tabOf(name, [
      [`${name.toUpperCase()} NĂM 2020`],
      ['TT', heading, 'Kết quả'],
      [1, one, 30],
      [2, other, 20],
    ]);
    const given = register([name, one, 30], [name, 'chưa phân bổ', 70]);
    expect(declaredBook('2021-01-10', [table, given]).totals).toEqual({ [name]: '50/100 = 50.0' });
  });

  it('is no figure where two begin on one day', () => {
    const twice = register(['CĐCS', 'Chưa phân bổ', 4], ['CĐCS', 'Chưa phân bổ', 5]);
    const book = declaredBook('2021-01-10', [FOUNDED, twice]);
    expect(book.survey.problems.map(({ kind }) => kind)).toEqual(['registerRow']);
    expect(book.totals).toEqual({ CĐCS: '1/null' });
  });
});
