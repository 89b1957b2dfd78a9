import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { seriousFaults } from './access';
import { preview, usePreview } from './preview-page';

const SAYS_LIST = 'Có danh sách chọn, mở bằng Alt và mũi tên xuống';
/** How far the engine's sign for a row above is from the words beside it in the menu of a cell. */
const SIGN_BEFORE_WORDS = 18;

describe.skipIf(preview === null)('lists to choose from in cells', () => {
  const previewPage = usePreview('?ngay=2020-02-03');
  const options = () => previewPage().page.getByRole('listbox').getByRole('option').allInnerTexts();
  const openList = async () => {
    const { page } = previewPage();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listbox').waitFor();
  };
  const chosen = async () => {
    const { page } = previewPage();
    await previewPage().rest();
    return (await page.textContent('#cell')) ?? '';
  };

  it('are offered where the list of indicators has them, and told to those who do not see', async () => {
    const { page, choose, finished, goTo, keepPicture } = previewPage();
    await choose('Chỉ tiêu', 'Thiết lập', 'Danh mục chỉ tiêu');
    expect(await finished()).toContain('Đã lập danh mục 4 chỉ tiêu');
    await page.click('.toast-close');
    expect(await goTo('E5')).toBe('E5: 12');
    expect(await page.locator('#chooser').isHidden()).toBe(true);
    expect(await goTo('D5')).toBe(`D5: Theo biểu. ${SAYS_LIST}`);
    await page.getByRole('button', { name: 'Chọn cho ô D5' }).click();
    expect(await options()).toEqual([
      'Theo biểu',
      'Cộng các dòng cùng đơn vị',
      'Tỷ lệ hai cột',
      'Số dòng đã xong / số dòng',
      'Không sử dụng',
    ]);
    expect(await page.textContent('.choice[aria-selected=true]')).toBe('Theo biểu');
    expect(await page.getByRole('listbox', { name: 'Chọn cho ô D5' }).isVisible()).toBe(true);
    expect(await page.textContent('#choice-remarks')).toBe('Chọn trong danh sách; để trống là theo biểu.');
    expect(await seriousFaults(page)).toEqual([]);
    await keepPicture('danh-sach-chon');
    await page.getByRole('option', { name: 'Không sử dụng' }).click();
    expect(await chosen()).toContain('D5: Không sử dụng');
  });

  it('lead to a summary that leaves out what was chosen so', async () => {
    const { choose, press, finished, tab } = previewPage();
    await choose('Chỉ tiêu', 'Tạo bảng tổng hợp');
    await press('OK');
    expect(await finished()).toContain('3 chỉ tiêu');
    await tab('Danh mục chỉ tiêu');
  });

  it('are walked through by keys, and the choice is undone as typing is', async () => {
    const { page, goTo } = previewPage();
    await goTo('D4');
    await openList();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await chosen()).toContain('D4: Cộng các dòng cùng đơn vị');
    await page.keyboard.press('Control+z');
    expect(await chosen()).toContain('D4: Theo biểu');
    await openList();
    await page.keyboard.type('kh');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await chosen()).toContain('D4: Theo biểu');
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toContain('D5: Không sử dụng');
    await openList();
    await page.locator('#examples').focus();
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('examples');
  });

  it('follow the cell when the tab is scrolled, and go with it', async () => {
    const { page, goTo } = previewPage();
    await goTo('D6');
    const button = page.getByRole('button', { name: 'Chọn cho ô D6' });
    const before = await button.boundingBox();
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 30);
    await previewPage().rest();
    const after = await button.boundingBox();
    expect((before?.y ?? 0) - (after?.y ?? 0)).toBeGreaterThan(10);
    expect(after?.x).toBe(before?.x);
    await page.mouse.wheel(0, 900);
    await previewPage().rest();
    expect(await button.isVisible()).toBe(false);
    await page.mouse.wheel(0, -2000);
  });

  it('leave other words to whoever types them, and say that they are none of the list', async () => {
    const { page, choose, finished, goTo, type } = previewPage();
    await goTo('D6');
    await type('Cộng tất');
    await goTo('D6');
    await openList();
    expect(await page.textContent('.choice-warning')).toBe('“Cộng tất” không có trong danh sách này.');
    await page.keyboard.press('Escape');
    await choose('Chỉ tiêu', 'Thiết lập', 'Danh mục chỉ tiêu');
    await finished();
    await goTo('D5');
    expect(await page.locator('textarea').count()).toBe(0);
    expect(await goTo('D6')).toContain('Không hiểu “Cộng tất”');
    expect(await page.locator('textarea').inputValue()).toContain('Không hiểu “Cộng tất”');
    await goTo('D5');
    expect(await page.locator('textarea').count()).toBe(0);
  });

  it('move with the rows that somebody inserts, which have them too', async () => {
    const { page, goTo } = previewPage();
    await goTo('D5');
    const arrow = await page.getByRole('button', { name: 'Chọn cho ô D5' }).boundingBox();
    if (arrow === null) throw new RangeError('D5 has no arrow');
    await page.mouse.click(arrow.x - 20, arrow.y + arrow.height / 2, { button: 'right' });
    await page.getByText('Chèn', { exact: true }).hover();
    const words = page.getByText('dòng ở trên');
    await words.waitFor();
    await previewPage().rest();
    const menu = await words.boundingBox();
    if (menu === null) throw new RangeError('The menu has no words');
    const sign = { x: menu.x - SIGN_BEFORE_WORDS, y: menu.y + menu.height / 2 };
    await page.mouse.move(sign.x - 10, sign.y - 10);
    await page.mouse.click(sign.x, sign.y);
    await previewPage().rest();
    expect(await goTo('D5')).toBe(`D5: trống. ${SAYS_LIST}`);
    expect(await goTo('D7')).toContain(SAYS_LIST);
    expect(await goTo('D8')).toBe('D8: trống');
    await page.keyboard.press('Control+z');
    await previewPage().rest();
    expect(await goTo('D7')).toBe('D7: trống');
  });

  it('hold what a range of another tab shows now', async () => {
    const { page, open, goTo, type, tab, complaints } = previewPage();
    const path = join(mkdtempSync(join(tmpdir(), 'preview-')), 'danh-sach.xlsx');
    const list = { type: 'list', range: 'A2:A3', formula1: "'Đơn vị'!$A$1:$A$9" } as const;
    const sheets = [
      { name: 'Sổ', rows: [['Đơn vị'], ['Hòa An']], dataValidations: [list] },
      { name: 'Đơn vị', rows: [['Bảo Lâm'], ['Hòa An'], ['Bảo Lâm'], [1380]] },
    ];
    writeFileSync(path, await writeXlsx({ sheets }));
    await open(path);
    await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
    await page.waitForSelector('body[data-ready="danh-sach.xlsx"]');
    await tab('Đơn vị');
    await goTo('A6');
    await type('Thạch An');
    await tab('Sổ');
    await goTo('A3');
    await openList();
    expect(await options()).toEqual(['Bảo Lâm', 'Hòa An', '1380', 'Thạch An']);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await chosen()).toContain('A3: Thạch An');
    await goTo('A4');
    expect(await page.locator('#chooser').isHidden()).toBe(true);
    expect(complaints).toEqual([]);
  });
});
