import { describe, expect, it } from 'vitest';
import { preview, usePreview } from './preview-page';

describe.skipIf(preview === null)('column groups on the page', () => {
  const open = usePreview();

  it('fold and unfold by a button, and only on the tab that has them', async () => {
    const page = open();
    const groups = page.page.locator('#groups button');
    await page.choose('Chỉ tiêu', 'Thiết lập', 'Danh mục chỉ tiêu');
    expect(await page.finished()).toContain('Đã lập danh mục 4 chỉ tiêu');
    await page.keepPicture('danh-muc-chi-tieu', { width: 1366, height: 240 });
    const texts = async () => {
      await page.goTo('A1');
      return groups.allInnerTexts();
    };
    expect(await texts()).toEqual(['+ Cột K:T']);
    await groups.click();
    expect(await texts()).toEqual(['− Cột K:T']);
    await groups.click();
    expect(await texts()).toEqual(['+ Cột K:T']);
    await page.tab('Tin bài');
    expect(await texts()).toEqual([]);
    expect(page.complaints).toEqual([]);
  });
});
