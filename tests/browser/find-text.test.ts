import { describe, expect, it } from 'vitest';
import { seriousFaults } from './access';
import { byKeys } from './by-keys';
import { preview, usePreview } from './preview-page';

const SHEET = '[id^=univer-sheet-main-canvas]';
const NAME_BOX = '[data-u-comp="defined-name"] input';
/** Pixels of height of a row of the page. */
const ROW = 21;

describe.skipIf(preview === null)('finding text in the tab', () => {
  const opened = usePreview();

  it('goes from cell to cell with the text and round, whatever its case, and leaves by Escape', async () => {
    const { page } = opened();
    const { goTo, press, told } = byKeys(opened());
    await goTo('A1');
    await press('Control+f');
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.insertText('lđlđ hòa an');
    await press('Enter');
    const first = await page.textContent('#find output');
    expect(first).toMatch(/^B\d+: 1\/1$/);
    await press('Enter', 'Shift+Enter');
    expect(await page.textContent('#find output')).toBe(first);
    await press('Escape');
    expect(await page.locator('#find').isHidden()).toBe(true);
    expect(await told()).toContain('Hòa An');
  });

  it('finds Hòa An by its letters alone, and wherever its tone is put', async () => {
    const { page } = opened();
    const { press } = byKeys(opened());
    for (const typed of ['ldld hoa an', 'LĐLĐ Hoà An']) {
      await press('Control+f');
      await page.keyboard.insertText(typed);
      await press('Enter');
      expect(await page.textContent('#find output'), typed).toMatch(/^B\d+: 1\/1$/);
      await press('Escape');
    }
  });

  it('says where there is none', async () => {
    const { page } = opened();
    const { press } = byKeys(opened());
    await press('Control+f');
    await page.keyboard.insertText('hóa an');
    await press('Enter');
    expect(await page.textContent('#find output')).toBe('Không có trong trang tính này.');
    await press('Escape');
  });
});

describe.skipIf(preview === null)('a window that shows everything twice as large', () => {
  const opened = usePreview();

  it('shows units below the rows that a page freezes', async () => {
    const { page, choose, press, finished, rest } = opened();
    await page.setViewportSize({ width: 683, height: 384 });
    await choose('Chỉ tiêu', 'Tạo bảng tổng hợp');
    await press('OK');
    await finished();
    await rest();
    const { x = 0, y = -1, width = 0, height = 0 } = (await page.locator(SHEET).boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(384);
    await page.mouse.click(x + width / 4, y + height - 2 * ROW);
    await rest();
    expect(await page.inputValue(NAME_BOX)).toMatch(/^B1\d$/);
  });

  it('keeps every command within reach', async () => {
    const { page, rest } = opened();
    await page.setViewportSize({ width: 683, height: 384 });
    await rest();
    await page.locator('.menu-title').focus();
    const { press } = byKeys(opened());
    await press('Enter', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowRight', 'ArrowUp');
    const { y = -1, height = 0 } = (await page.locator('.submenu .menu-entry:focus').boundingBox()) ?? {};
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(384);
    expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual([0, 0]);
    expect(await seriousFaults(page)).toEqual([]);
  });
});
