import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { preview, usePreview } from './preview-page';

const UNITS = ['LĐLĐ thành phố', 'LĐLĐ huyện Bảo Lâm', 'LĐLĐ huyện Bảo Lạc', 'LĐLĐ huyện Hòa An'];

describe.skipIf(preview === null)('a table without targets', () => {
  const previewPage = usePreview();

  it('is asked for one, and the answer is used once everything was asked', async () => {
    const { page, open, choose, press, finished, download } = previewPage();
    const rows = [
      ['KẾT QUẢ TIN BÀI NĂM 2019'],
      ['TT', 'Đơn vị', 'Kết quả'],
      ...UNITS.map((unit, at) => [at + 1, unit, 10 + at]),
    ];
    const path = join(mkdtempSync(join(tmpdir(), 'preview-')), 'khong-co-kh.xlsx');
    writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Tin bài', rows }] }));
    await open(path);
    await page.waitForSelector('body[data-ready="khong-co-kh.xlsx"]');
    await choose('Chỉ tiêu', 'Tạo bảng tổng hợp');
    await page.waitForSelector('.dialog-input');
    await page.keyboard.type('12');
    await press('OK');
    await page.waitForSelector('dialog');
    expect(await page.textContent('.dialog-body')).toContain('Tìm thấy 1 biểu');
    await press('OK');
    expect(await finished()).toContain('2 lượt chưa đạt');
    const summary = (await download()).tabs.find(({ name }) => name === 'Tổng hợp');
    expect(summary?.values.flat()).toContain(12);
  });
});

describe.skipIf(preview === null)('a command that cannot be run', () => {
  const previewPage = usePreview();

  it('says so once, without what the command before said', async () => {
    const { page, choose, press, finished } = previewPage();
    await choose('Chỉ tiêu', 'Hoàn tác lệnh gần nhất');
    expect(await finished()).toContain('Không có lệnh nào');
    await choose('Chỉ tiêu', 'Biểu đồ');
    await page.waitForSelector('dialog');
    expect(await page.locator('.toast').count()).toBe(0);
    expect(await page.textContent('.dialog-body')).toContain('Chưa có trang Tổng hợp');
    await press('OK');
    await finished();
    expect(await page.locator('dialog').count()).toBe(0);
  });
});
