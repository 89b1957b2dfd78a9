import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { pageCost } from './page-cost';
import { preview, usePreview } from './preview-page';

const ROWS = 10_000;
/** In references of about 10 ms. */
const DEAREST_OPENING = 500;

const folder = mkdtempSync(join(tmpdir(), 'preview-'));

describe.skipIf(preview === null)('opening files', () => {
  const previewPage = usePreview();

  it.each([
    ['a text', 'ghi-chu.xlsx', [...Buffer.from('Kính gửi: Công đoàn')], 'không phải tệp bảng tính .xlsx'],
    ['a file with a password', 'mat-khau.xlsx', [0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0], 'có mật khẩu'],
    ['an empty file', 'rong.xlsx', [], 'Tệp rỗng'],
  ])('refuses %s in words and keeps the workbook', async (_, name, bytes, reason) => {
    const { page, open, press } = previewPage();
    await open(file(name, new Uint8Array(bytes)));
    expect(await page.textContent('.dialog-body')).toContain(`“${name}”`);
    expect(await page.textContent('.dialog-body')).toContain(reason);
    await press('OK');
    expect(await page.textContent('#file-name')).toBe('cao-bang-2019.xlsx');
  });

  it('opens a file that is dropped on the page', async () => {
    const { page, tabNames } = previewPage();
    const bytes = await writeXlsx({ sheets: [{ name: 'Thả vào', rows: [['Đơn vị', 'KH', 'KQ']] }] });
    const transfer = await page.evaluateHandle(
      (data) => {
        const made = new DataTransfer();
        made.items.add(new File([new Uint8Array(data)], 'tha-vao.xlsx'));
        return made;
      },
      [...bytes],
    );
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer });
    await page.waitForSelector('body[data-ready="tha-vao.xlsx"]');
    expect(await tabNames()).toEqual(['Thả vào']);
  });

  it('says that its server has stopped, keeps the workbook, and goes on once it answers again', async () => {
    const { page, choose, press, finished, tabNames, download } = previewPage();
    const stopped = 'Máy chủ của trang xem thử đã dừng';
    await page.context().setOffline(true);
    await page.selectOption('#examples', 'nam-2020.xlsx');
    await page.waitForSelector('dialog');
    expect(await page.textContent('.dialog-body')).toContain(stopped);
    await press('OK');
    await choose('Chỉ tiêu', 'Kiểm tra số liệu');
    await page.waitForSelector('dialog');
    expect(await page.textContent('.dialog-body')).toContain(stopped);
    await press('OK');
    expect(await tabNames()).toEqual(['Thả vào']);
    expect((await download()).tabs.map(({ name }) => name)).toEqual(['Thả vào']);
    await page.context().setOffline(false);
    await choose('Chỉ tiêu', 'Hoàn tác lệnh gần nhất');
    expect(await finished()).toContain('Không có lệnh nào để hoàn tác');
  });

  it('says why a file is not downloaded', async () => {
    const { page, press } = previewPage();
    const made = await page.evaluateHandle(() => URL.createObjectURL);
    await page.evaluate(() => {
      URL.createObjectURL = () => {
        throw new Error('no room');
      };
    });
    await page.click('#download');
    await page.waitForSelector('dialog');
    expect(await page.textContent('.dialog-body')).toBe('Không ghi được tệp “tha-vao.xlsx”. Lỗi: no room');
    await page.evaluate((own) => {
      URL.createObjectURL = own;
    }, made);
    await press('OK');
  });

  it('asks before it leaves a workbook that changed', async () => {
    const { page, goTo, type, press } = previewPage();
    await goTo('A2');
    await type('LĐLĐ thành phố');
    await page.selectOption('#examples', 'cao-bang-2019.xlsx');
    expect(await page.textContent('.dialog-body')).toContain('chưa được tải xuống sẽ mất');
    await press('Hủy');
    expect(await page.textContent('#file-name')).toBe('tha-vao.xlsx');
    await page.selectOption('#examples', 'cao-bang-2019.xlsx');
    await press('OK');
    await page.waitForSelector('body[data-ready="cao-bang-2019.xlsx"]');
  });

  it(`opens ${ROWS} rows for less than ${DEAREST_OPENING} references of CPU`, async () => {
    const { page, open, goTo } = previewPage();
    const rows = Array.from({ length: ROWS }, (_, at) => [at + 1, `Đơn vị ${at + 1}`, 100, at % 130, '']);
    const path = file(
      'muoi-nghin-dong.xlsx',
      await writeXlsx({
        sheets: [{ name: 'Biểu', rows: [['TT', 'Đơn vị', 'KH', 'KQ', 'Ghi chú'], ...rows] }],
      }),
    );
    const cost = await pageCost(page, async () => {
      await open(path);
      await page.waitForSelector('body[data-ready="muoi-nghin-dong.xlsx"]');
    });
    expect(cost).toBeLessThan(DEAREST_OPENING);
    expect(await goTo('B10001')).toBe('B10001: Đơn vị 10000');
  });
});

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
