import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, gridBook, tabOf } from './open-book';
import { act, lineOf, openStaffBook, textOf } from './staff';

const NAME = 'Danh mục chỉ tiêu';

const BOOK = {
  'Doanh nghiệp': [
    ['DOANH NGHIỆP ĐÓNG KINH PHÍ CÔNG ĐOÀN NĂM 2020', '', '', '', ''],
    ['TT', 'Tên doanh nghiệp', 'Đơn vị phụ trách', 'Phải nộp', 'Đã nộp'],
    [1, 'Công ty A', 'LĐLĐ thành phố', 36000000, 36000000],
    [2, 'Công ty B', 'LĐLĐ thành phố', 14400000, 0],
    [3, 'Công ty C', 'LĐLĐ huyện Hòa An', 60000000, 20000000],
    [4, 'Công ty D', 'LĐLĐ huyện Hòa An', 24000000, 24000000],
    [5, 'Công ty E', 'LĐLĐ huyện Bảo Lạc', '-', '-'],
    [6, 'Công ty A', 'LĐLĐ huyện Bảo Lạc', 36000000, '-'],
  ],
  'Phần mềm': [
    ['CẬP NHẬT PHẦN MỀM QUẢN LÝ ĐOÀN VIÊN NĂM 2020', '', '', ''],
    ['TT', 'Đơn vị', 'Tổng số CĐCS', 'Số CĐCS đã dùng phần mềm'],
    [1, 'LĐLĐ thành phố', 40, 40],
    [2, 'LĐLĐ huyện Hòa An', 30, 27],
    [3, 'LĐLĐ huyện Bảo Lạc', 25, 26],
  ],
};

/** Writes into the first row of the tab that is free, under headings wherever they stand. */
async function declare(host: Host, cells: Readonly<Record<string, string>>): Promise<void> {
  await act(
    host,
    `const sheet = book.getSheetByName('${NAME}');
     const heads = sheet.getDataRange().getValues()[1];
     const row = sheet.getLastRow() + 1;
     for (const [heading, value] of ${JSON.stringify(Object.entries(cells))})
       sheet.getRange(row, heads.indexOf(heading) + 1).setValue(value);`,
  );
}

describe('lists and shares through the bundle', () => {
  it('are printed beside each other, told where they are wrong, and the same when made again', async () => {
    const host = await openStaffBook(await gridBook(BOOK), { asOf: '2021-01-10' });
    await host.run(COMMANDS.indicators);
    await declare(host, {
      'Chỉ tiêu': 'DN đã nộp',
      'Nguồn số liệu': 'Doanh nghiệp',
      'Cách tính': 'Số dòng đã xong / số dòng',
      'Cột đơn vị': 'Đơn vị phụ trách',
      'Cột kết quả': 'Đã nộp',
    });
    const report = await host.run(COMMANDS.summary);
    expect(report.error).toBeNull();
    const page = tabOf(await host.tabs(), 'Tổng hợp');
    expect(lineOf(page, 'LĐLĐ huyện Hòa An')).toContain('84.000.000|44.000.000|▼ 52,4%');
    expect(lineOf(page, 'LĐLĐ huyện Hòa An')).toContain('2|2|100,0%');
    expect(lineOf(page, 'LĐLĐ thành phố')).toContain('2|1|▼ 50,0%');
    expect(lineOf(page, 'TỔNG CỘNG')).toContain('170.400.000|80.000.000|▼ 46,9%*');
    expect(lineOf(page, 'TỔNG CỘNG')).toContain('6|3|▼ 50,0%');
    expect(lineOf(page, 'LĐLĐ huyện Bảo Lạc')).toContain('lỗi SL');
    expect(lineOf(page, 'TỔNG CỘNG')).toContain('70|67|–');
    expect(textOf(page)).not.toMatch(/\|Công ty/);
    await host.run(COMMANDS.check);
    const findings = textOf(tabOf(await host.tabs(), 'Kiểm tra số liệu'));
    expect(findings).toContain('Công ty A có ở hai đơn vị (B3 và B8)');
    expect(findings).toMatch(/Lỗi.*26/);
    const cells = JSON.stringify(page.values.slice(3));
    await host.run(COMMANDS.summary);
    expect(JSON.stringify(tabOf(await host.tabs(), 'Tổng hợp').values.slice(3))).toBe(cells);
  });
});
