import { describe, expect, it } from 'vitest';
import { seriousFaults } from './access';
import { preview, usePreview } from './preview-page';

describe.skipIf(preview === null)('charts on the page', () => {
  const open = usePreview('?ngay=2020-01-15');

  it('are drawn over their tab, told to whoever cannot see them, and drawn anew when a figure changes', async () => {
    const { page, choose, press, finished, goTo, type, tab, rest, keepPicture, complaints } = open();
    await choose('Chỉ tiêu', 'Tạo bảng tổng hợp');
    await press('OK');
    await finished();
    await choose('Chỉ tiêu', 'Biểu đồ');
    expect(await finished()).toContain('Đã vẽ 4 biểu đồ ở trang Biểu đồ');
    const charts = page.getByRole('img', { name: /^Chỉ tiêu .* – Tỷ lệ thực hiện \(%\)\./ });
    expect(await charts.count()).toBe(4);
    const labelOf = async (name: string) =>
      (await page.getByRole('img', { name: new RegExp(`^Chỉ tiêu ${name} `) }).getAttribute('aria-label')) ??
      '';
    expect(await labelOf('CĐCS')).toContain('Chưa đạt: ▼ LĐLĐ Bảo Lâm 0,0; ▼ LĐLĐ Hòa An 0,0');
    expect(await labelOf('Đ/viên')).toContain('Chưa có, lỗi số liệu: LĐLĐ Bảo Lâm (chưa có SL)');
    expect(await labelOf('Tin bài')).toContain('Mức cần đạt (%): 100');
    expect(await seriousFaults(page)).toEqual([]);
    await keepPicture('bieu-do');
    const top = async () => (await charts.first().boundingBox())?.y ?? 0;
    const before = await top();
    await goTo('A40');
    await rest();
    expect(await top()).toBeLessThan(before);
    await tab('Tổng hợp');
    expect(await charts.count()).toBe(0);
    await goTo('D11');
    await type('1');
    await tab('Biểu đồ');
    await rest();
    expect(await labelOf('CĐCS')).toContain('Chưa đạt: ▼ LĐLĐ Hòa An 0,0');
    expect(complaints).toEqual([]);
  });
});
