import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageCost } from './page-cost';
import { preview, usePreview } from './preview-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGE = readFileSync(new URL('../../appsscript/thay-doi.html', import.meta.url), 'utf8');

describe.skipIf(preview === null)('the list of changes', () => {
  const opened = usePreview();

  /** Opens the list of a command of `Số liệu gốc` by answering Không. */
  async function openList(label: string): Promise<Frame> {
    const { page, choose, press } = opened();
    await choose('Chỉ tiêu', 'Số liệu gốc', label);
    await press('Không');
    const frame = await (await page.waitForSelector('dialog iframe')).contentFrame();
    if (frame === null) throw new Error('The list has no page');
    await frame.waitForSelector('#apply:has-text("Thực hiện")');
    return frame;
  }

  const button = (frame: Frame) => frame.textContent('#apply');

  it('stands in front of the sheet with every cell kept, for everybody', async () => {
    const frame = await openList('Chuẩn hóa số liệu…');
    expect(await button(frame)).toBe('Thực hiện (34 ô)');
    expect(await frame.locator('tbody th').allTextContents()).toEqual([
      'Phát triển đoàn viên (10 ô)',
      'Tin bài (1 ô)',
      'Quỹ xã hội (23 ô)',
    ]);
    await frame.evaluate(AXE);
    const { violations } = await frame.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      return axe.run();
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await opened().keepPicture('thay-doi', 'dialog');
  });

  it('counts what is kept, by keys as by mouse', async () => {
    const { page } = opened();
    const frame = page.frames().at(-1) as Frame;
    await frame.click('#none');
    expect([await button(frame), await frame.isDisabled('#apply')]).toEqual(['Thực hiện (0 ô)', true]);
    await frame.locator('tbody input').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    expect(await button(frame)).toBe('Thực hiện (1 ô)');
    await page.keyboard.press('Tab');
    expect(await frame.evaluate(() => document.activeElement?.id)).toBe('apply');
    await frame.click('#all');
    expect(await button(frame)).toBe('Thực hiện (34 ô)');
  });

  it('says what to do where another account answers, and can be closed', async () => {
    const { page, complaints } = opened();
    const frame = page.frames().at(-1) as Frame;
    await frame.evaluate(() => {
      const { google } = window as unknown as { google: { script: { run: object } } };
      let fail: (error: Error) => void = () => undefined;
      google.script.run = {
        withSuccessHandler: () => google.script.run,
        withFailureHandler(handler: typeof fail) {
          fail = handler;
          return google.script.run;
        },
        thucHienThayDoi: () => fail(new Error('PERMISSION_DENIED')),
      };
    });
    await frame.click('#apply');
    expect(await frame.textContent('#told')).toContain('nhiều tài khoản Google');
    expect(await button(frame)).toBe('Thực hiện (34 ô)');
    expect((await frame.textContent('#close'))?.trim()).toBe('Hủy');
    await frame.click('#close');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('changes the kept cells and leaves the others, all of them when it is left by Escape', async () => {
    const { page, finished, goTo, complaints } = opened();
    await (await openList('Điền cột tỷ lệ…')).locator('tbody input').last().press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await goTo('F11')).toBe('F11: trống');
    const frame = await openList('Điền cột tỷ lệ…');
    await frame.getByLabel('F12').uncheck();
    expect(await button(frame)).toBe('Thực hiện (4 ô)');
    await frame.click('#apply');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await finished()).toBe('Điền cột tỷ lệ: đã thay đổi 4 ô.');
    expect([await goTo('F11'), await goTo('F12'), await goTo('F13')]).toEqual([
      'F11: 0',
      'F12: trống',
      'F13: 0',
    ]);
    expect(complaints).toEqual([]);
  });

  it('is asked about from the first line on in a low window, with title and buttons in sight', async () => {
    const { page, choose, press } = opened();
    await page.setViewportSize({ width: 1366, height: 620 });
    await choose('Chỉ tiêu', 'Số liệu gốc', 'Chuẩn hóa số liệu…');
    await page.waitForSelector('dialog');
    const body = page.locator('.dialog-body');
    expect(await body.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    const { y: top = -1 } = (await page.locator('dialog h2').boundingBox()) ?? {};
    const { y = 620, height = 0 } = (await page.getByRole('button', { name: 'Hủy' }).boundingBox()) ?? {};
    expect([top > 0, y + height < 620]).toEqual([true, true]);
    await body.focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => (document.querySelector('.dialog-body')?.scrollTop ?? 0) > 0);
    await press('Hủy');
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('is drawn at once with 2.000 cells', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => [
      `k${at}`,
      `F${at + 1}`,
      'Trường A',
      'trống',
      '0',
      'tỷ lệ',
    ]);
    const choices = { command: 'rates', intro: ['Sẽ thay đổi'], tabs: [{ name: 'Thu', rows }], words: {} };
    const page = await opened().page.context().newPage();
    const drawn = await pageCost(page, async () => {
      await page.setContent(PAGE.replace('>null<', () => `>${JSON.stringify(choices)}<`));
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    });
    expect(await button(page.mainFrame())).toBe('Thực hiện (2.000 ô)');
    const pressed = await pageCost(page, () =>
      page.evaluate(() => {
        document.getElementById('none')?.click();
        return document.body.getBoundingClientRect().height;
      }),
    );
    expect(pressed).toBeLessThan(50);
    expect(drawn).toBeLessThan(300);
    await page.close();
  });
});
