import { describe, expect, it } from 'vitest';
import { seriousFaults } from './access';
import { preview, usePreview } from './preview-page';

describe.skipIf(preview === null)('access for everybody', () => {
  const previewPage = usePreview();

  it('has no serious fault with the menu and the last run open', async () => {
    const { page } = previewPage();
    await page.getByRole('button', { name: 'Chỉ tiêu' }).click();
    await page.click('.last-run summary');
    expect(await seriousFaults(page)).toEqual([]);
    await page.click('.last-run summary');
  });

  it('has no serious fault in a dialog', async () => {
    const { page, choose, press } = previewPage();
    await choose('Chỉ tiêu', 'Tạo bảng tổng hợp');
    await page.waitForSelector('dialog');
    expect(await seriousFaults(page)).toEqual([]);
    await press('OK');
  });

  it('has no serious fault in a message and in the guide', async () => {
    const { page, choose, finished } = previewPage();
    await finished();
    expect(await page.locator('.toast').count()).toBe(1);
    await choose('Chỉ tiêu', 'Hướng dẫn');
    await page.waitForSelector('dialog iframe');
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đóng', exact: true }).click();
  });

  it('walks through the menu by keys', async () => {
    const { page } = previewPage();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.locator('.menu-title').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Tạo bảng tổng hợp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Hướng dẫn');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Hoàn tác lệnh gần nhất');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Thiết lập');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Danh mục chỉ tiêu');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Tự kiểm tra cài đặt');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Thiết lập');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('Tạo bảng tổng hợp');
    await page.keyboard.press('d');
    expect(await focused()).toBe('Định hướng thảo luận');
    await page.keyboard.press('b');
    expect(await focused()).toBe('Biểu đồ');
    await page.keyboard.press('b');
    expect(await focused()).toBe('Bảng dọc');
    await page.keyboard.press('b');
    expect(await focused()).toBe('Bỏ tô màu');
    await page.keyboard.press('w');
    expect(await focused()).toBe('Bỏ tô màu');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Hướng dẫn');
    await page.keyboard.press('Escape');
    expect(await page.locator('.menu-list').first().isHidden()).toBe(true);
  });

  it('opens a submenu below its entry in a low window, by a press alone, and where it is seen', async () => {
    const { page } = previewPage();
    await page.setViewportSize({ width: 683, height: 384 });
    const menu = page.locator('#menus');
    await page.click('.menu-title');
    await menu.getByText('Số liệu gốc', { exact: true }).hover();
    expect(await menu.getByText('Điền cột tỷ lệ…', { exact: true }).isHidden()).toBe(true);
    await menu.getByText('Số liệu gốc', { exact: true }).click();
    const entry = menu.getByText('Danh sách chọn đơn vị…', { exact: true });
    const { y = 384, height = 0 } = (await entry.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(384);
    const beyond = await menu
      .locator('.menu-list')
      .first()
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(beyond).toBe(0);
    await menu.getByText('Thiết lập', { exact: true }).click();
    expect(await menu.getByText('Mẫu in', { exact: true }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('has every button in a narrow window, and Escape closes what the last run told', async () => {
    const { page } = previewPage();
    await page.setViewportSize({ width: 400, height: 700 });
    const { x = 400, width = 0 } = (await page.locator('.last-run summary').boundingBox()) ?? {};
    expect(x + width).toBeLessThanOrEqual(400);
    await page.click('.last-run summary');
    const panel = page.locator('#last-run');
    expect((await panel.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Escape');
    expect(await panel.isHidden()).toBe(true);
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('says that a sheet is coming, where it is going to stand, before the engine has come', async () => {
    const { page } = previewPage();
    const early = await page.context().newPage();
    await early.route('**/page.js', (route) => route.abort());
    await early.goto(page.url(), { waitUntil: 'domcontentloaded' });
    const said = await early.evaluate(() => {
      const grid = document.querySelector('#grid');
      return grid === null ? '' : getComputedStyle(grid, '::before').content;
    });
    expect(said).toBe('"Đang mở bảng tính…"');
    expect(await seriousFaults(early)).toEqual([]);
    await early.close();
    expect(await page.evaluate(() => document.querySelector('#grid')?.childElementCount)).toBeGreaterThan(0);
  });
});
