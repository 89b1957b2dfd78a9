import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../src/core/workbook/workbook';
import { gridOf, year2020 } from '../register/year-2020';
import { declaredBook } from './declared-book';

const END = '2025-01-10';

function log(title: string, ...rows: readonly string[]): readonly Tab[] {
  return [{ name: 'Sổ', values: gridOf(title, 'Ngày | Đơn vị | Nội dung', ...rows) }];
}

function keyIn(tabs: readonly Tab[]): string {
  return declaredBook(END, tabs).survey.indicators[0]?.key ?? '';
}

describe('a row of Danh mục chỉ tiêu with a Kỳ', () => {
  it('judges the first six months beside the year (system S7: at least 6 items by 30/06)', () => {
    const { tabs } = year2020(gridOf(''));
    const source = keyIn(tabs);
    const book = declaredBook('2020-07-10', tabs, {
      rows: [
        { source, target: 24 },
        { source, target: 6, period: '6 tháng đầu năm 2020' },
      ],
    });
    expect(book.faults).toEqual([]);
    const [year, half] = book.survey.indicators;
    expect([year?.name, half?.name]).toEqual(['Tin bài', 'Tin bài, 6 tháng đầu năm 2020']);
    // Thạch An: 1 1 1 1 1 1. NN&PTNT: 0 0 0 0 6 0. Thông Nông: 2 in January.
    const lines = book.judged['Tin bài, 6 tháng đầu năm 2020'] ?? [];
    expect(lines).toEqual(
      expect.arrayContaining([
        'LĐLĐ Thạch An 6/6 Đạt',
        'CĐ ngành NN&PTNT 6/6 Đạt',
        'LĐLĐ Thông Nông 2/6 Chưa đạt',
      ]),
    );
    // Of July's three two by the 10th.
    expect(book.judged['Tin bài']).toContain('LĐLĐ Thạch An 8/24 Đang thực hiện');
  });

  it('splits a school’s log in halves, and leaves the whole out where every row has one', () => {
    const tabs = log(
      'SỔ DỰ GIỜ NĂM 2024',
      '10/02/2024 | Tổ Toán | Dự giờ',
      '12/03/2024 | Tổ Văn | Dự giờ',
      '05/09/2024 | Tổ Toán | Dự giờ',
      '06/10/2024 | Tổ Toán | Dự giờ',
    );
    const source = keyIn(tabs);
    const rows = [
      { source, name: 'Dự giờ đầu năm', target: 1, period: '6 tháng đầu năm 2024' },
      { source, name: 'Dự giờ cuối năm', target: 1, period: '6 tháng cuối năm 2024' },
    ];
    expect(declaredBook(END, tabs, { rows }).judged).toEqual({
      'Dự giờ đầu năm': ['Tổ Toán 1/1 Đạt', 'Tổ Văn 1/1 Đạt'],
      'Dự giờ cuối năm': ['Tổ Toán 2/1 Vượt', 'Tổ Văn 0/1 Chưa đạt'],
    });
  });

  it('takes no target that the log states for its whole time', () => {
    const tabs = log('SỔ THĂM HỎI NĂM 2024 (mỗi công đoàn 12 lượt)', '10/02/2024 | CĐCS Trường A | Thăm');
    const rows = [{ source: keyIn(tabs), period: 'quý I/2024' }];
    const [own] = Object.values(declaredBook(END, tabs, { rows }).judged);
    expect(own?.[0]).toMatch(/^CĐCS Trường A 1\/\S+ Chưa có KH$/);
  });

  it('is a fault for a table, without a year, and twice the same', () => {
    const table = [
      {
        name: 'Quỹ',
        values: gridOf('THU QUỸ NĂM 2024', 'Trạm | KH | TH', 'Trạm A | 5 | 4', 'Trạm B | 5 | 5'),
      },
    ];
    const ofTable = declaredBook(END, table, { rows: [{ source: keyIn(table), period: 'quý I/2024' }] });
    expect(ofTable.faults).toMatchObject([{ row: 1, message: expect.stringContaining('Chỉ dùng cho sổ') }]);
    const events = log('SỔ TRỰC NĂM 2024', '10/02/2024 | Trạm A | Trực', '12/03/2024 | Trạm B | Trực');
    const source = keyIn(events);
    const rows = ['quý I', 'quý I/2024', 'Quý 1 năm 2024'].map((period) => ({ source, target: 1, period }));
    expect(declaredBook(END, events, { rows }).faults).toMatchObject([
      { row: 1, message: expect.stringContaining('Kỳ ghi kèm năm') },
      { row: 3, message: expect.stringContaining('đã có ở dòng trên') },
    ]);
  });
});
