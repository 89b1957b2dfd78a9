import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { preview, usePreview } from './preview-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Thiết lập');
    await page.keyboard.press('Escape');
    expect(await page.locator('.menu-list').first().isHidden()).toBe(true);
  });
});

/** What axe finds serious in our own part of the page: the grid is the engine's. */
async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(scope: object): Promise<AxeResults> } };
    return axe.run({ exclude: [['#grid'], ['[id^=univer-]'], ['iframe']] });
  });
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
