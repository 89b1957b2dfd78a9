import { describe, expect, it } from 'vitest';
import { preview, usePreview } from './preview-page';

describe.skipIf(preview === null)('the example of a log', () => {
  const open = usePreview();

  it('is counted to the figures of the news table', async () => {
    const { page, choose, press, finished, tabNames, goTo, complaints } = open();
    await page.selectOption('#examples', 'tin-bai-2019.xlsx');
    await page.waitForSelector('body[data-ready="tin-bai-2019.xlsx"]');
    expect(await tabNames()).toEqual(['Sổ tin bài']);
    await choose('Chỉ tiêu', 'Tạo bảng tổng hợp');
    expect(await page.textContent('.dialog-body')).toContain(
      'Tìm thấy 1 sổ theo dõi: Sổ tin bài (278 dòng, 21 đơn vị, KH chung 12)',
    );
    await press('OK');
    expect(await finished()).toContain('8 lượt chưa đạt. Gửi danh sách cho 8 đơn vị giải trình.');
    expect(await goTo('D34')).toContain('278');
    expect(complaints).toEqual([]);
  });
});
