import { describe, expect, it } from 'vitest';
import { seriousFaults } from './access';
import { byKeys } from './by-keys';
import { type DownloadedTab, OF_MOVED_FORMULAS, preview, usePreview } from './preview-page';

const EXPLANATION = 'Doanh nghiệp chưa có đủ người lao động để thành lập';
const SOLUTION = 'Vận động ba hợp tác xã trong quý I';
const REWRITTEN = 'Tin bài: vượt kế hoạch, riêng tám đơn vị chưa đủ 12 tin.';

describe.skipIf(preview === null)('the day before the conference, by keys alone', () => {
  const opened = usePreview('?ngay=2021-01-10');
  const person = () => byKeys(opened());
  const picture = (name: string, part: Parameters<ReturnType<typeof opened>['keepPicture']>[1]) =>
    opened().keepPicture(name, part);
  const faultless = async () => expect(await seriousFaults(opened().page)).toEqual([]);
  const downloaded = async () => (await opened().download(() => person().tool('#download'))).tabs;

  it('begins with the check of figures, whose links lead to their cells', async () => {
    const { finished, tabNames } = opened();
    const { choose, goTo, press, told } = person();
    await choose('Kiểm tra số liệu');
    expect(await finished()).toContain('0 lỗi, 6 cần xem lại, 5 gợi ý');
    expect(await goTo('C8')).toContain('Quỹ xã hội!G15');
    expect(await opened().page.textContent('#linker')).toBe('Đến Quỹ xã hội!G15');
    await faultless();
    await picture('kiem-tra-so-lieu', { width: 1320, height: 500 });
    await press('Alt+Enter');
    expect(await told()).toMatch(/^G15: 95/);
    expect(await tabNames()).toEqual(['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội', 'Kiểm tra số liệu']);
  });

  it('makes the summary and the list, and keeps what is typed beside its unit', async () => {
    const { finished, page } = opened();
    const { choose, answer, tab, goTo, type } = person();
    await choose('Tạo bảng tổng hợp');
    await page.waitForSelector('dialog');
    await picture('lan-dau', 'dialog');
    expect(await answer()).toContain('Tìm thấy 3 biểu');
    expect(await finished()).toContain('27 lượt chưa đạt, 5 lượt chưa có số liệu');
    await faultless();
    await tab('Đơn vị chưa đạt');
    expect(await goTo('C9')).toBe('C9: LĐLĐ Hòa An');
    await goTo('I9');
    await type(EXPLANATION);
    await goTo('J9');
    await type(SOLUTION);
    await choose('Tạo bảng tổng hợp');
    expect(await finished()).toContain('27 lượt chưa đạt');
    await tab('Đơn vị chưa đạt');
    expect([await goTo('C9'), await goTo('I9'), await goTo('J9')]).toEqual([
      'C9: LĐLĐ Hòa An',
      `I9: ${EXPLANATION}`,
      `J9: ${SOLUTION}`,
    ]);
    await picture('don-vi-chua-dat', { width: 1034, height: 330 });
  });

  it('rewrites a line of the discussion, which stays when it is made again', async () => {
    const { finished } = opened();
    const { choose, goTo, type } = person();
    await choose('Định hướng thảo luận');
    expect(await finished()).toContain('6 mục');
    expect(await goTo('A8')).toContain('Tin bài: 278/252');
    await goTo('C8');
    await type(REWRITTEN);
    await choose('Định hướng thảo luận');
    await finished();
    expect([await goTo('A8'), await goTo('C8')]).toEqual([
      `A8: ${REWRITTEN} (=IF(C8<>"";C8;B8))`,
      `C8: ${REWRITTEN}`,
    ]);
    await faultless();
  });

  it('tells a unit what it owes', async () => {
    const { finished } = opened();
    const { choose, goTo, press, told } = person();
    await choose('Phiếu đơn vị');
    expect(await finished()).toContain('Chọn đơn vị ở ô B2');
    await goTo('B2');
    await press('Alt+ArrowDown');
    await faultless();
    await press(...Array.from({ length: 8 }, () => 'ArrowDown'), 'Enter');
    expect(await told()).toContain('B2: LĐLĐ Hà Quảng');
    expect(await goTo('A6')).toContain('LĐLĐ Hà Quảng (số liệu tính đến ngày 31/12/2019): đạt 1/4 chỉ tiêu.');
    await picture('phieu-don-vi', { width: 664, height: 356 });
  });

  it('freezes the figures under the name that is offered', async () => {
    const { finished, page, tabNames } = opened();
    const { choose, answer } = person();
    await choose('Thiết lập', 'Chốt số liệu…');
    await page.waitForSelector('dialog');
    await picture('chot-so-lieu', 'dialog');
    expect(await answer()).toContain('để trống là 31.12.2019');
    expect(await finished()).toContain("Đã chốt số liệu ở trang 'Chốt 31.12.2019'");
    expect(await tabNames()).toContain('Chốt 31.12.2019');
    await faultless();
  });

  it('changes a raw figure, undoes and redoes the typing, and is told what differs from the frozen figures', async () => {
    const { finished } = opened();
    const { choose, tab, goTo, type, press } = person();
    await tab('Quỹ xã hội');
    expect(await goTo('B20')).toContain('Trà Lĩnh');
    expect(await goTo('E20')).toBe('E20: 30.000.000');
    await type('44.950.000');
    await press('Control+z');
    expect(await goTo('E20')).toBe('E20: 30.000.000');
    await type('44.950.000');
    await tab('Tổng hợp');
    expect(await goTo('A1')).toContain('A1: Biểu gốc đã thay đổi: Quỹ xã hội.');
    await choose('Tạo bảng tổng hợp');
    expect(await finished()).toContain('So với Chốt 31.12.2019: 1 ô thay đổi.');
    expect(await goTo('A1')).toMatch(/^A1: trống/);
  });

  it('fills in what is printed', async () => {
    const { finished } = opened();
    const { choose, goTo, type } = person();
    await choose('Thiết lập', 'Mẫu in');
    expect(await finished()).toContain('Đã lập trang Mẫu in');
    await goTo('B3');
    for (const text of [
      'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
      '',
      'Có',
      'Phụ lục I',
      'Công văn số 607/LĐLĐ',
      '08/01/2020',
    ])
      await (text === '' ? person().press('Enter') : type(text));
    await goTo('B9');
    await type('Cao Bằng');
    await picture('mau-in', { width: 1048, height: 370 });
    await choose('Tạo bảng tổng hợp');
    await finished();
    expect(textOf(await downloaded(), 'Tổng hợp')).toContain('Phụ lục I');
  });

  it('fills blank rates and undoes it', async () => {
    const { finished, page } = opened();
    const { choose, answer, tab, goTo } = person();
    await choose('Số liệu gốc', 'Điền cột tỷ lệ…');
    expect(await answer()).toContain('F11 (LĐLĐ Hà Quảng): trống → 0');
    expect(await finished()).toContain('đã thay đổi');
    await choose('Hoàn tác lệnh gần nhất');
    await page.waitForSelector('dialog');
    await picture('hoan-tac', 'dialog');
    expect(await answer()).toContain('F11: 0 → trống');
    expect(await finished()).toContain('Đã hoàn tác lệnh Điền cột tỷ lệ');
    await tab('Phát triển đoàn viên');
    expect(await goTo('F11')).toBe('F11: trống');
  });

  it('reads the guide, in a narrow window too, and closes it by Escape', async () => {
    const { page, rest } = opened();
    const { choose, press } = person();
    await choose('Hướng dẫn');
    const frame = await (await page.waitForSelector('dialog iframe')).contentFrame();
    if (frame === null) throw new Error('The guide has no page');
    await frame.waitForLoadState();
    await rest();
    await faultless();
    await press('Tab', 'Tab', 'Enter');
    expect(await frame.getByText('chưa có số liệu (ô trống không được coi là 0)').isVisible()).toBe(true);
    expect(await frame.textContent('.version')).toMatch(/^Phiên bản \d+\.\d+\.\d+\.$/);
    const size = page.viewportSize() ?? { width: 1366, height: 768 };
    await page.setViewportSize({ width: 360, height: 640 });
    await rest();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.setViewportSize(size);
    await press('Escape');
    expect(await page.locator('dialog').count()).toBe(0);
  });

  it('takes everything along in the downloaded file', async () => {
    const tabs = await downloaded();
    expect(textOf(tabs, 'Đơn vị chưa đạt')).toContain(EXPLANATION);
    expect(textOf(tabs, 'Định hướng thảo luận')).toContain(REWRITTEN);
    expect(textOf(tabs, 'Thay đổi sau chốt')).toContain('44950000');
  });

  it('sees on the year 2020 who is late by a day', async () => {
    const { finished } = opened();
    const { open, choose, answer, goTo } = person();
    await open('nam-2020.xlsx');
    await choose('Thiết lập', 'Danh mục đơn vị');
    await finished();
    await goTo('E10');
    await picture('danh-muc-don-vi', { width: 1340, height: 400 });
    await choose('Tiến độ đến ngày…');
    expect(await answer('31/05/2020')).toContain('Tiến độ đến ngày nào?');
    expect(await finished()).toContain('4 lượt chậm tiến độ');
    expect(await goTo('P25')).toContain('138');
    await goTo('A2');
    await picture('tien-do', { width: 1320, height: 490 });
    await faultless();
  });

  it('leaves the browser nothing to complain about', () => {
    expect(opened().complaints.filter((text) => !OF_MOVED_FORMULAS.test(text))).toEqual([]);
  });
});

function textOf(tabs: readonly DownloadedTab[], name: string): string {
  return (
    tabs
      .find((each) => each.name === name)
      ?.values.flat()
      .join('\n') ?? ''
  );
}
