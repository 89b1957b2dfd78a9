import { describe, expect, it } from 'vitest';
import { preview, usePreview } from './preview-page';

describe.skipIf(preview === null)('the self-check in the page', () => {
  const opened = usePreview();

  it('finds all as expected after two clicks, and leaves no tab but its report', async () => {
    const view = opened();
    const before = await view.tabNames();
    const run = async () => {
      await view.choose('Chỉ tiêu', 'Thiết lập', 'Tự kiểm tra cài đặt');
      return view.finished();
    };
    expect(await run()).toMatch(/^Lần một đã ghi xong/);
    expect(await run()).toMatch(/^Đã kiểm tra: 35 điểm khớp, 0 điểm không khớp/);
    expect(await view.tabNames()).toEqual([...before, 'Tự kiểm tra cài đặt']);
    await view.keepPicture('tu-kiem-tra', { width: 1366, height: 640 });
    expect(view.complaints).toEqual([]);
  });
});
