import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, exampleBook, gridBook, rawValues, rowOf, tabOf } from './open-book';
import { act, openStaffBook } from './staff';

const NAME = 'Mẫu in';
const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];

/** Writes what is printed beside labels of the tab. */
function fill(host: Host, entries: Readonly<Record<string, string>>): Promise<unknown> {
  return act(
    host,
    `const sheet = book.getSheetByName('${NAME}');
     const labels = sheet.getRange('A1:A40').getValues().map(([label]) => label);
     for (const [label, text] of Object.entries(${JSON.stringify(entries)})) sheet.getRange(labels.indexOf(label) + 1, 2).setValue(text);`,
  );
}

describe('Mẫu in', () => {
  it('is made once, obeyed by both pages, and what it cannot mean is told at its cell', async () => {
    const host = await openStaffBook(await exampleBook());
    await host.run(COMMANDS.summary);
    const made = await host.run(COMMANDS.frame);
    expect(made.error).toBeNull();
    expect(made.messages.map(({ text }) => text)).toEqual([
      'Đã lập trang Mẫu in. Ghi vào các ô nền vàng, rồi chọn Tạo bảng tổng hợp để in theo mẫu.',
    ]);
    const before = rawValues(await host.tabs(), RAW);
    await fill(host, {
      'Cơ quan chủ quản': 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
      'Kèm theo văn bản': 'Báo cáo số 05/BC-LĐLĐ',
      'Ngày của văn bản': 'hôm nào đó',
      'Địa danh': 'Cao Bằng',
      'Chức danh ký bên phải': 'CHỦ TỊCH',
      'Quỹ xã hội': 'Thu Quỹ Xã hội',
    });
    const report = await host.run(COMMANDS.summary);
    expect(report.error).toBeNull();
    expect(report.messages.at(-1)?.text).toContain('Mẫu in: ô B8 chưa theo được, xem ghi chú tại ô.');
    const note = `return book.getSheetByName('${NAME}').getRange('B8').getNote();`;
    expect(await act(host, note)).toContain('Ghi một ngày, ví dụ: 08/01/2020.');
    const tabs = await host.tabs();
    for (const name of ['Tổng hợp', 'Đơn vị chưa đạt']) {
      const cells = tabOf(tabs, name).values.flat();
      for (const text of ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', '(Kèm theo Báo cáo số 05/BC-LĐLĐ)', 'CHỦ TỊCH'])
        expect(
          cells.filter((cell) => cell === text),
          `${text} on ${name}`,
        ).toHaveLength(1);
      expect(cells.some((cell) => String(cell).startsWith('Thu Quỹ Xã hội'))).toBe(true);
    }
    await fill(host, { 'Ngày của văn bản': '15/01/2020' });
    await host.run(COMMANDS.summary);
    expect(await act(host, note)).toBe('');
    expect(tabOf(await host.tabs(), 'Tổng hợp').values.flat()).toContain(
      '(Kèm theo Báo cáo số 05/BC-LĐLĐ ngày 15/01/2020)',
    );
    expect(rawValues(await host.tabs(), RAW)).toBe(before);
  });

  it('reaches the pages of progress, findings and rows too, and each tells what it cannot mean', async () => {
    const host = await openStaffBook(await exampleBook(), { asOf: '2020-02-03' });
    await host.run(COMMANDS.frame);
    await fill(host, {
      'Cơ quan chủ quản': 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
      'Cơ quan ban hành': 'LĐLĐ TỈNH CAO BẰNG',
      'Quốc hiệu, tiêu ngữ': 'Có',
      'Phụ lục, biểu số': 'Phụ lục I',
      'Ngày của văn bản': 'hôm nào đó',
      'Địa danh': 'Cao Bằng',
      'Chức danh ký bên trái': 'NGƯỜI LẬP',
      'Chức danh ký bên phải': 'CHỦ TỊCH',
      'Họ tên ký bên phải': 'Nông Văn A',
      'Phông chữ': 'Arial',
      'Quỹ xã hội': 'Thu Quỹ Xã hội',
    });
    for (const command of ['progress', 'check', 'long', 'progress'] as const) {
      const { error, messages } = await host.run(COMMANDS[command]);
      expect(error).toBeNull();
      expect(messages.at(-1)?.text, command).toContain('Mẫu in: ô B8 chưa theo được');
    }
    const tabs = await host.tabs();
    const progress = tabOf(tabs, 'Tiến độ').values;
    expect(progress.slice(0, 7).map((cells) => cells.filter((cell) => cell !== ''))).toEqual([
      [],
      ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['LĐLĐ TỈNH CAO BẰNG', 'Độc lập - Tự do - Hạnh phúc'],
      [],
      ['Phụ lục I'],
      ['TIẾN ĐỘ THỰC HIỆN CHỈ TIÊU NĂM 2019'],
      ['Tiến độ đến ngày 03/02/2020'],
    ]);
    for (const text of ['Cao Bằng, ngày … tháng … năm 2020', 'NGƯỜI LẬP', 'CHỦ TỊCH', 'Nông Văn A'])
      expect(
        progress.flat().filter((cell) => cell === text),
        text,
      ).toHaveLength(1);
    expect(progress.flat()).toContain('Thu Quỹ Xã hội');
    expect(progress.flat()).not.toContain('Không còn đối chiếu được');
    expect(tabOf(tabs, 'Bảng dọc').values.flat()).toContain('Thu Quỹ Xã hội');
    const fonts = await act(
      host,
      `return ['Tiến độ', 'Kiểm tra số liệu'].map((name) => [...new Set(book.getSheetByName(name).getRange('A1:F6').getFontFamilies().flat())].join());`,
    );
    expect(fonts).toEqual(['Arial', 'Arial']);
  });

  it('is never rewritten: chosen again it only gets the indicators that came later', async () => {
    const table = (tab: string, first: string) => ({
      [tab]: [
        ['TT', 'Trường', 'KH', 'Kết quả'],
        [1, first, 10, 9],
        [2, 'Trường Nà Giàng', 5, 6],
      ],
    });
    const host = await openStaffBook(await gridBook({ ...table('Hiến máu', 'Trường Sóc Hà'), Mới: [['']] }));
    await host.run(COMMANDS.frame);
    await act(
      host,
      `book.getSheetByName('${NAME}').getRange('B3').setValue('SỞ GIÁO DỤC');
       book.getSheetByName('Mới').getRange('A1:D2').setValues([['TT', 'Trường', 'KH', 'Kết quả'], [1, 'Trường Sóc Hà', 3, 1]]);
       book.getSheetByName('Mới').setName('Trồng cây');`,
    );
    const again = await host.run(COMMANDS.frame);
    expect(again.messages.at(-1)?.text).toBe('Đã thêm 1 chỉ tiêu vào cuối trang Mẫu in.');
    const tab = tabOf(await host.tabs(), NAME);
    expect(tab.values[2]?.[1]).toBe('SỞ GIÁO DỤC');
    expect(rowOf(tab, 0, 'Trồng cây')).toBe(rowOf(tab, 0, 'Hiến máu') + 1);
    expect((await host.run(COMMANDS.frame)).messages.at(-1)?.text).toContain('đã có đủ');
    expect((await host.tabs()).filter(({ name }) => name.startsWith(NAME))).toHaveLength(1);
  });

  it('leaves a tab of the staff of that name alone', async () => {
    const host = await openStaffBook(
      await gridBook({
        'Mẫu in': [['Ghi chép', 5]],
        Thu: [
          ['Đơn vị', 'KH', 'Kết quả'],
          ['Trạm Y tế A', 10, 9],
          ['Trạm Y tế B', 1, 1],
        ],
      }),
    );
    await host.run(COMMANDS.frame);
    const tabs = await host.tabs();
    expect(tabOf(tabs, 'Mẫu in').values).toEqual([['Ghi chép', 5]]);
    expect(tabOf(tabs, 'Mẫu in (tự động)').values[1]).toEqual(['Mục', 'Nội dung in', 'Giải thích']);
  });
});
