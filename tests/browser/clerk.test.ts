import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type DownloadedTab, OF_MOVED_FORMULAS, preview, usePreview } from './preview-page';

/** Where two cells of the first tab stand on the page. */
const C6 = { x: 358, y: 269 } as const;
const E6 = { x: 518, y: 269 } as const;

const EXPLANATION = 'Doanh nghiệp chưa có đủ người lao động';

describe.skipIf(preview === null)('a clerk works on the 2019 workbook', () => {
  const previewPage = usePreview('?ngay=2020-02-03');

  it('finds it open, with the three tabs and the menu that onOpen builds', async () => {
    const { page, tabNames } = previewPage();
    expect(await page.textContent('#file-name')).toBe('cao-bang-2019.xlsx');
    expect(await tabNames()).toEqual(['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội']);
    await page.getByRole('button', { name: 'Chỉ tiêu' }).click();
    const entries = page.locator('#menus .menu > .menu-list > *');
    const labels = await entries.evaluateAll((list) =>
      list.map((each) => each.firstChild?.textContent ?? '—'),
    );
    expect(labels.slice(0, 3)).toEqual(['Tạo bảng tổng hợp', 'Tô màu đơn vị chưa đạt', 'Bỏ tô màu']);
    expect(labels.at(-1)).toBe('Hướng dẫn');
    await page.keyboard.press('Escape');
  });

  it('sees the pages in their font, on a machine without it too', async () => {
    const { page } = previewPage();
    const faces = await page.evaluate(() =>
      [...document.fonts]
        .filter(({ family }) => family.includes('Times New Roman'))
        .map(({ weight, style, status }) => `${weight} ${style} ${status}`),
    );
    const each = ['400 normal', '700 normal', '400 italic', '700 italic'];
    expect(faces.sort()).toEqual(each.flatMap((face) => [`${face} loaded`, `${face} loaded`]).sort());
  });

  it('changes nothing by cancelling the first question', async () => {
    const { choose, press, finished, tabNames } = previewPage();
    await choose('Chỉ tiêu', 'Tạo bảng tổng hợp');
    await press('Hủy');
    await finished();
    expect(await tabNames()).toHaveLength(3);
  });

  it('makes the summary and the list with one command', async () => {
    const { page, choose, press, finished, tabNames, keepPicture } = previewPage();
    await choose('Chỉ tiêu', 'Tạo bảng tổng hợp');
    expect(await page.textContent('.dialog-body')).toContain('Tìm thấy 3 biểu');
    await press('OK');
    expect(await finished()).toContain('27 lượt chưa đạt, 5 lượt chưa có số liệu');
    expect((await tabNames()).slice(3)).toEqual(['Tổng hợp', 'Đơn vị chưa đạt']);
    expect(await page.textContent('#last-run')).toMatch(/Ước tính trong Google\d+,\d–\d+,\d giây/);
    await keepPicture('tong-hop', { width: 1066, height: 500 });
  });

  it('is told which command was not done, when one is chosen in the same instant as another', async () => {
    const { page, finished, tabNames } = previewPage();
    await page.evaluate(() => {
      for (const label of ['Tạo bảng tổng hợp', 'Kiểm tra số liệu']) {
        const entries = [...document.querySelectorAll<HTMLElement>('.menu-entry')];
        entries.find((entry) => entry.textContent?.trim() === label)?.click();
      }
    });
    await finished();
    const told = await page.textContent('#toasts');
    expect(told).toContain('Việc trước chưa xong; xong rồi đề nghị chọn lại.');
    expect(told).toContain('Đã lập bảng tổng hợp');
    expect(await tabNames()).not.toContain('Kiểm tra số liệu');
  });

  it('colours the raw tables', async () => {
    const { choose, finished, download, tab: chooseTab, keepPicture } = previewPage();
    await choose('Chỉ tiêu', 'Tô màu đơn vị chưa đạt');
    expect(await finished()).toContain('Đã tô màu 3 biểu');
    await chooseTab('Quỹ xã hội');
    await keepPicture('to-mau', { width: 960, height: 480 });
    const { tabs } = await download();
    expect(tab(tabs, 'Quỹ xã hội').rules.length).toBeGreaterThan(0);
  });

  it('types an explanation, sorts the list, runs again and finds it in its row', async () => {
    const { page, tab: chooseTab, goTo, choose, finished, download } = previewPage();
    await chooseTab('Đơn vị chưa đạt');
    await goTo('I8');
    await page.keyboard.type(EXPLANATION);
    const before = tab((await download()).tabs, 'Đơn vị chưa đạt');
    expect(keyOf(before, 7)).toEqual(['CĐCS', 'LĐLĐ Bảo Lâm']);
    expect(rowOf(before, EXPLANATION)).toBe(7);
    await goTo('A8:K39');
    await page.mouse.click(500, 450, { button: 'right' });
    await page.getByText('Sắp xếp', { exact: true }).hover();
    await page.getByText('Giảm dần khu vực hiện tại').click();
    await previewPage().rest();
    const sorted = tab((await download()).tabs, 'Đơn vị chưa đạt');
    expect(rowOf(sorted, EXPLANATION)).toBe(38);
    expect(keyOf(sorted, 38)).toEqual(['CĐCS', 'LĐLĐ Bảo Lâm']);
    await choose('Chỉ tiêu', 'Tạo bảng tổng hợp');
    expect(await finished()).toContain('27 lượt chưa đạt');
    const again = tab((await download()).tabs, 'Đơn vị chưa đạt');
    expect(keyOf(again, rowOf(again, EXPLANATION))).toEqual(['CĐCS', 'LĐLĐ Bảo Lâm']);
  });

  it('types formulas with ; and numbers as in Vietnam', async () => {
    const { tab: chooseTab, goTo, type } = previewPage();
    await chooseTab('Phát triển đoàn viên');
    await goTo('J6');
    for (const text of ['=TYLE(E6;C6)', '58,3', '78.800.000', '102%', '12/10', '=SUM(1,5;2)', '1.'])
      await type(text);
    expect(await goTo('J6')).toBe('J6: 100 (=TYLE(E6;C6))');
    expect(await goTo('J7')).toBe('J7: 58,3');
    expect(await goTo('J8')).toBe('J8: 78.800.000');
    expect(await goTo('J9')).toBe('J9: 102%');
    expect(await goTo('J10')).toMatch(/^J10: 12\/10\/\d{4}$/);
    expect(await goTo('J11')).toBe('J11: 3,5 (=SUM(1,5;2))');
    expect(await goTo('J12')).toBe('J12: 1.');
  });

  it('puts cells into a formula by clicking on them, after ; too', async () => {
    const { page, goTo } = previewPage();
    await goTo('J14');
    await page.keyboard.type('=TYLE(');
    await page.getByText('; [so_le]; [cach]').waitFor();
    await page.mouse.click(E6.x, E6.y);
    await page.keyboard.type(';');
    await page.mouse.click(C6.x, C6.y);
    await page.keyboard.type(')');
    await page.keyboard.press('Enter');
    await previewPage().rest();
    expect(await goTo('J14')).toBe('J14: 100 (=TYLE(E6;C6))');
  });

  it('types ranges without an end, and finds them so when it edits the formula', async () => {
    const { page, goTo, type } = previewPage();
    await goTo('K14');
    await type('=TYLE(E6:E;C6:C)');
    expect(await goTo('K14')).toBe('K14: 100 (=TYLE(E6:E;C6:C))');
    expect(await goTo('K15')).toBe('K15: 100');
    await goTo('K14');
    await page.keyboard.press('F2');
    await previewPage().rest();
    await page.keyboard.type('+0');
    await page.keyboard.press('Enter');
    await previewPage().rest();
    expect(await goTo('K14')).toMatch(/\(=TYLE\(E6:E;C6:C\)\+0\)$/);
    await page.keyboard.press('Delete');
  });

  it('is told why a formula fails', async () => {
    const { page, goTo, type } = previewPage();
    await goTo('K6');
    await type('=TYLE(E6,C6)');
    expect(await goTo('K6')).toBe('K6: #ERROR! (=TYLE(E6,C6))');
    expect(await page.textContent('#cell-error')).toContain('dấu chấm phẩy (;), số lẻ viết bằng dấu phẩy');
    await goTo('K7');
    await type('=SOVN("1.5")');
    await goTo('K7');
    expect(await page.textContent('#cell-error')).toContain('K7');
    for (const [formula, reason] of [
      ['=TYLEE(E6;C6)', 'Không có hàm hay tên vùng'],
      ['=1/0', 'Chia cho 0'],
      ['="mười"*2', 'chữ ở chỗ cần số'],
    ] as const) {
      await goTo('K7');
      await type(formula);
      await goTo('K7');
      expect(await page.textContent('#cell-error')).toContain(reason);
    }
  });

  it('is offered the custom functions with their help', async () => {
    const { page, goTo } = previewPage();
    await goTo('K8');
    await page.keyboard.type('=CHUA');
    await page.getByText('Danh sách đơn vị chưa đạt, mỗi đơn vị một dòng').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('pastes text as if it had been typed', async () => {
    const { page, goTo } = previewPage();
    await page.evaluate(() => navigator.clipboard.writeText('1,5\t=TYLE(E7;C7)\n1.380\tLĐLĐ'));
    await goTo('L6');
    await page.keyboard.press('Control+v');
    expect(await goTo('L6')).toBe('L6: 1,5');
    expect(await goTo('M6')).toBe('M6: 100 (=TYLE(E7;C7))');
    expect(await goTo('L7')).toBe('L7: 1.380');
    expect(await goTo('M7')).toBe('M7: LĐLĐ');
    await goTo('L8');
    await page.mouse.click(1110, 317, { button: 'right' });
    await page.getByText('Dán', { exact: true }).click();
    await previewPage().rest();
    expect(await goTo('M8')).toBe('M8: 100 (=TYLE(E7;C7))');
  });

  it('downloads the workbook and finds everything in it when it is opened again', async () => {
    const { page, download, open, goTo, tab: chooseTab, tabNames } = previewPage();
    const { path, tabs } = await download();
    expect(tab(tabs, 'Phát triển đoàn viên').formulas.get('5,9')).toContain('TYLE(E6,C6)');
    await open(path);
    await page.waitForSelector('#doing', { state: 'hidden' });
    expect(await tabNames()).toEqual([
      'Phát triển đoàn viên',
      'Tin bài',
      'Quỹ xã hội',
      'Tổng hợp',
      'Đơn vị chưa đạt',
    ]);
    expect(await goTo('J6')).toBe('J6: 100 (=TYLE(E6;C6))');
    const row = rowOf(tab(tabs, 'Đơn vị chưa đạt'), EXPLANATION) + 1;
    await chooseTab('Đơn vị chưa đạt');
    expect(await goTo(`I${row}`)).toBe(`I${row}: ${EXPLANATION}`);
  });

  it.each([
    { command: 'that makes a tab', labels: ['Kiểm tra số liệu'], made: 'Kiểm tra số liệu' },
    { command: 'that writes over one', labels: ['Tạo bảng tổng hợp'], made: 'Tổng hợp' },
  ])('types into its cell while a command $command runs, and sees the page after that', async (each) => {
    const { page, tab: chooseTab, choose, goTo, rest, finished, type } = previewPage();
    await chooseTab('Phát triển đoàn viên');
    await goTo('A6');
    await choose('Chỉ tiêu', ...each.labels);
    await page.mouse.click(E6.x, E6.y);
    let typed = '';
    const typeOne = async () => {
      await page.keyboard.press('k');
      typed += 'k';
    };
    while (await page.locator('#doing').isVisible()) await typeOne();
    for (let more = 0; more < 3; more += 1) await typeOne();
    expect(await shownTab(page)).toBe('Phát triển đoàn viên');
    await page.keyboard.press('Enter');
    await finished();
    await rest();
    expect(await shownTab(page)).toBe(each.made);
    await chooseTab('Phát triển đoàn viên');
    expect(typed.length).toBeGreaterThan(3);
    expect(await goTo('E6')).toBe(`E6: ${typed}`);
    await type('1');
  });

  it('leaves the browser nothing to complain about', () => {
    expect(previewPage().complaints.filter((text) => !OF_MOVED_FORMULAS.test(text))).toEqual([]);
  });

  it('types into the chosen cell while the command runs that was chosen just before', async () => {
    const { page, tab: chooseTab, goTo, choose, finished, rest } = previewPage();
    await chooseTab('Quỹ xã hội');
    await goTo('K20');
    await choose('Chỉ tiêu', 'Tạo bảng tổng hợp');
    await page.keyboard.type('gõ ngay khi chạy', { delay: 40 });
    await page.keyboard.press('Enter');
    await finished();
    await rest();
    await chooseTab('Quỹ xã hội');
    expect(await goTo('K20')).toBe('K20: gõ ngay khi chạy');
    await page.keyboard.press('Delete');
    await rest();
  });
});

function shownTab(page: Page): Promise<string | null> {
  return page.locator('[role=tab][aria-selected=true]').textContent();
}

function tab(tabs: readonly DownloadedTab[], name: string): DownloadedTab {
  const found = tabs.find((each) => each.name === name);
  if (found === undefined) throw new Error(`The download has no tab "${name}"`);
  return found;
}

/** The row, from 0, in which a text stands; -1 for none. */
function rowOf({ values }: DownloadedTab, text: string): number {
  return values.findIndex((row) => row.includes(text));
}

/** Indicator and unit of a row of the list. */
function keyOf({ values }: DownloadedTab, row: number): readonly unknown[] {
  return (values[row] ?? []).slice(1, 3);
}
