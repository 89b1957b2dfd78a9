import { describe, expect, it } from 'vitest';
import { unitFollower } from '../../../src/core/report/renamed';
import type { IndicatorSetting } from '../../../src/core/settings/setting';
import { readListedUnits } from '../../../src/core/unit/listed';
import { DATED, gridOf, year2020 } from '../register/year-2020';
import { asTyped, rowOf, texts } from '../report/pages';
import { type FollowedOn, followOn, monthsOf, paceOf, pageOf } from './followed';

function datedOn(day: string, set: Partial<IndicatorSetting> = {}): FollowedOn {
  return followOn(day, year2020(), { listed: DATED, set });
}

describe('the months of units that were merged in the year', () => {
  it.each([
    // Trà Lĩnh's 1 and 1 of January and February count for Trùng Khánh: 2 2 2 1 2 of 2 each.
    ['LĐLĐ Trùng Khánh', '2 2 2 1! 2', '9 of 10, 4/5 months, 3 more a month'],
    // Phục Hòa 1 2 and Quảng Uyên 1 1 stand for Quảng Hòa before it began; everybody's 24 counts once.
    ['LĐLĐ Quảng Hòa', '2 3 3 2 2', '12 of 10, 5/5 months, 2 more a month'],
    ['LĐLĐ Hà Quảng', '4 2 3 2 3', '14 of 10, 5/5 months, 2 more a month'],
    ['LĐLĐ Thạch An', '1! 1! 1! 1! 1!', '5 of 10, 0/5 months, 3 more a month'],
    ['LĐLĐ Bảo Lâm', '1 1 0! 2 1', '5 of 5, 4/5 months, 1 more a month'],
    ['CĐ ngành NN&PTNT', '0! 0! 0! 0! 6', '6 of 5, 1/5 months, 1 more a month'],
  ])('on 31/05: %s', (unit, months, pace) => {
    const on = datedOn('31/05/2020');
    expect(monthsOf(on, unit).split(' ').slice(0, 5).join(' ')).toBe(months);
    expect(paceOf(on, unit)).toBe(pace);
  });

  it('come to the sums of all units, and the page says who was joined', () => {
    const page = pageOf(datedOn('31/05/2020'));
    const total = page.rows[rowOf(page, 1, 'TỔNG CỘNG')];
    expect(total?.[2]?.content).toMatchObject({ formula: expect.stringContaining('SUM') });
    const words = texts(page)
      .map((cells) => cells[1])
      .join(' ');
    expect(words).toContain('LĐLĐ Hà Quảng gồm LĐLĐ Thông Nông từ 01/02/2020');
    expect(words).toContain('giao riêng: LĐLĐ Bảo Lâm 12, CĐ ngành NN&PTNT 12 (01 biên chế)');
  });

  it.each([
    ['LĐLĐ Thạch An', '24 of 24, 6/12 months'],
    ['LĐLĐ Hạ Lang', '18 of 18, 6/12 months'],
    ['LĐLĐ Trùng Khánh', '19 of 24, 7/12 months'],
    ['CĐ ngành NN&PTNT', '12 of 12, 2/12 months'],
  ])('after the year: %s %s', (unit, pace) => {
    expect(paceOf(datedOn('10/01/2021'), unit)).toContain(pace);
  });

  it('ask for the targets of all parts where these are added', () => {
    // Trùng Khánh 24 and Trà Lĩnh 24 are 48, a month asks for 4 and never got that many: 9 of 20.
    expect(paceOf(datedOn('31/05/2020', { merging: 'add' }), 'LĐLĐ Trùng Khánh')).toContain(
      '9 of 20, 0/5 months',
    );
  });

  it('begin with the unit where others did not go into it', () => {
    const log = gridOf(
      'SỔ TIN, BÀI NĂM 2024',
      '(12 tin, bài/năm)',
      'Ngày đăng | Đơn vị | Tiêu đề',
      '05/01/2024 | Trạm Y tế xã Hồng Việt | Tin 1',
      '06/03/2024 | Trạm Y tế xã Bình Dương | Tin 2',
      '07/04/2024 | Trạm Y tế xã Bình Dương | Tin 3',
    );
    const listed = readListedUnits(
      gridOf(
        'TT | Tên chuẩn | Tên gọi khác | Khối | Gộp vào | Từ ngày | Căn cứ | Bắt đầu từ',
        '1 | Trạm Y tế xã Hồng Việt | | | | | |',
        '2 | Trạm Y tế xã Bình Dương | | | | | | 01/03/2024',
      ),
    );
    const on = followOn('30/04/2024', { tabs: [{ name: 'Sổ tin', values: log }] }, { listed });
    expect(paceOf(on, 'Trạm Y tế xã Hồng Việt')).toContain('1 of 4, 1/4 months');
    expect(paceOf(on, 'Trạm Y tế xã Bình Dương')).toContain('2/2 months');
  });
});

describe('what people typed beside units that were merged', () => {
  it('stands beside the one they went into, led by the old name', () => {
    const january = datedOn('31/01/2020');
    const page = pageOf(january);
    const back = asTyped(page, [
      [rowOf(page, 1, 'LĐLĐ Trùng Khánh'), 21, 'Chị Mai'],
      [rowOf(page, 1, 'LĐLĐ Trà Lĩnh'), 21, 'Anh Tú'],
    ]);
    const values = back.values.map((row) =>
      row.map((cell, column) => (column === 18 && cell === 0 ? 'Đúng' : cell)),
    );
    const march = datedOn('31/03/2020');
    const standardName = unitFollower(march.survey, { units: [] });
    const later = texts(pageOf(march, { ...back, values }, { standardName }));
    expect(later.find((cells) => cells[1] === 'LĐLĐ Trùng Khánh')?.[21]).toBe(
      'LĐLĐ Trùng Khánh: Chị Mai\nLĐLĐ Trà Lĩnh: Anh Tú',
    );
  });
});
