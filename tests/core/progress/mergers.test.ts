import { describe, expect, it } from 'vitest';
import { readListedUnits } from '../../../src/core/unit/listed';
import { DATED, gridOf, unitIn, year2020 } from '../register/year-2020';
import { tabOf } from '../survey/in-short';
import { followOn, monthsOf, paceOf } from './followed';

function yearOn(day: string, set: { readonly merging?: 'add' } = {}) {
  return followOn(day, year2020(), { listed: DATED, set });
}

describe('the months of 2020 with dated mergers', () => {
  it('are each district’s own in January', () => {
    const on = yearOn('31/01/2020');
    expect(paceOf(on, 'LĐLĐ Trà Lĩnh')).toBe('1 of 2, 0/1 months, 3 more a month');
    expect(paceOf(on, 'LĐLĐ Thông Nông')).toBe('2 of 2, 1/1 months, 2 more a month');
  });

  it.each([
    // 1 1 2 1 2 and Trà Lĩnh's 1 1: 2 2 2 1 2 of two a month.
    ['31/05/2020', 'LĐLĐ Trùng Khánh', '9 of 10, 4/5 months, 3 more a month', '2 2 2 1! 2 0 0 0 0 0 0 0'],
    // Phục Hòa 1 2, Quảng Uyên 1 1, then 3 2 2 of its own.
    ['31/05/2020', 'LĐLĐ Quảng Hòa', '12 of 10, 5/5 months, 2 more a month', '2 3 3 2 2 0 0 0 0 0 0 0'],
    ['31/05/2020', 'LĐLĐ Hà Quảng', '14 of 10, 5/5 months, 2 more a month', '4 2 3 2 3 0 0 0 0 0 0 0'],
    [
      '10/01/2021',
      'LĐLĐ Trùng Khánh',
      '19 of 24, 7/12 months, no more a month',
      '2 2 2 1! 2 1! 2 1! 2 1! 2 1!',
    ],
  ])('on %s: %s %s', (day, unit, expected, months) => {
    const on = yearOn(day);
    expect(paceOf(on, unit)).toBe(expected);
    expect(monthsOf(on, unit)).toBe(months);
  });

  it('ask for both targets where staff say Cộng', () => {
    // 48 a year are four a month; (48 − 9) / 7 = 5,6.
    expect(paceOf(yearOn('31/05/2020', { merging: 'add' }), 'LĐLĐ Trùng Khánh')).toBe(
      '9 of 20, 0/5 months, 6 more a month',
    );
  });

  it('ask a register’s units for what it gave each of them', () => {
    const targets = gridOf(
      'Chỉ tiêu | Đơn vị | KH giao | Từ ngày',
      'Tin, bài | LĐLĐ Trùng Khánh | 12 |',
      'Tin, bài | LĐLĐ Trà Lĩnh | 24 |',
      'Tin, bài | LĐLĐ Hà Quảng | 12 |',
      'Tin, bài | LĐLĐ Thông Nông | 12 |',
      'Tin, bài | LĐLĐ Hà Quảng | 18 | 01/02/2020',
    );
    const on = followOn('31/03/2020', year2020(targets), { listed: DATED });
    // 12 + 24: three a month. Hà Quảng's 18 from the merger on stands for both: K 2 3 5; in January 12 + 12 asked for 2.
    expect(paceOf(on, 'LĐLĐ Trùng Khánh')).toBe('6 of 9, 0/3 months, 4 more a month');
    expect(paceOf(on, 'LĐLĐ Hà Quảng')).toBe('9 of 5, 3/3 months, 1 more a month');
  });
});

describe('the months of tabs a month each', () => {
  it('are added for two offices that became one', () => {
    const tab = (month: number, rows: readonly string[]) =>
      tabOf(
        `T${month}`,
        gridOf(`KẾT QUẢ THU THÁNG ${month}/2024`, 'TT | Đơn vị | KH năm | Thực hiện', ...rows),
      );
    const workbook = {
      tabs: [
        tab(1, ['1 | Trạm Bế Triều | 60 | 5', '2 | Trạm Hồng Việt | 24 | 3', '3 | Trạm Nam Tuấn | 36 | 3']),
        tab(2, ['1 | Trạm Bế Triều | 60 | 8', '2 | Trạm Hồng Việt | 24 | 1', '3 | Trạm Nam Tuấn | 36 | 2']),
        tab(3, ['1 | Trạm Bế Triều | 84 | 9', '2 | Trạm Nam Tuấn | 36 | 4']),
      ],
    };
    const listed = readListedUnits(
      gridOf(
        'Tên chuẩn | Gộp vào | Từ ngày',
        'Trạm Bế Triều | |',
        'Trạm Hồng Việt | Trạm Bế Triều | 01/03/2024',
        'Trạm Nam Tuấn | |',
      ),
    );
    const on = followOn('31/03/2024', workbook, { listed });
    // From March on 84 a year is stated for both: 60 + 24, and not 84 + 24.
    expect(unitIn(on.survey, 'Trạm Bế Triều')).toMatch(/^84 \| 26 \|/);
    expect(monthsOf(on, 'Trạm Bế Triều').split(' ').slice(0, 3).join(' ').replace(/!/g, '')).toBe('8 9 9');
    expect(monthsOf(on, 'Trạm Nam Tuấn').split(' ').slice(0, 3).join(' ').replace(/!/g, '')).toBe('3 2 4');
  });
});
