import { afterEach, describe, expect, it } from 'vitest';
import {
  COMMANDS,
  closeBooks,
  exampleBook,
  gridBook,
  openBook,
  rawValues,
  rowOf,
  tabOf,
  type,
} from './open-book';

const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];
const NO_TARGET = [
  ['Đơn vị', 'Kết quả'],
  ['Trường A', 9],
  ['Trường B', 12],
];

afterEach(closeBooks);

function line(cells: readonly string[] | undefined): string {
  return (cells ?? []).join('|');
}

describe('Tạo bảng tổng hợp', () => {
  it('makes exactly two visible tabs from the workbook of 2019 and leaves the raw tabs alone', async () => {
    const host = await openBook(await exampleBook());
    const before = rawValues(await host.tabs(), RAW);
    const report = await host.run(COMMANDS.summary);
    const tabs = await host.tabs();
    expect(report.error).toBeNull();
    expect(tabs.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([
      ...RAW,
      'Tổng hợp',
      'Đơn vị chưa đạt',
    ]);
    expect(rawValues(tabs, RAW)).toBe(before);
    expect(report.messages.map(({ kind, text }) => [kind, text])).toEqual([
      [
        'alert',
        'Tìm thấy 3 biểu: Phát triển đoàn viên (10 đơn vị); Tin bài (21 đơn vị, KH chung 12); Quỹ xã hội (17 đơn vị). Số liệu tính đến ngày 31/12/2019. Tạo hai trang tính Tổng hợp và Đơn vị chưa đạt? Biểu gốc được giữ nguyên.',
      ],
      [
        'toast',
        'Đã lập bảng tổng hợp: 3 biểu, 21 đơn vị, 4 chỉ tiêu; 27 lượt chưa đạt, 5 lượt chưa có số liệu. Gửi danh sách cho 16 đơn vị giải trình.',
      ],
    ]);
  });

  it('prints the figures of the paper', async () => {
    const host = await openBook(await exampleBook());
    await host.run(COMMANDS.summary);
    const { display } = tabOf(await host.tabs(), 'Tổng hợp');
    const printed = (label: string) => line(display.find((cells) => cells[1] === label));
    expect(printed('Khối huyện, thành phố')).toBe(
      'I|Khối huyện, thành phố|10|5|▼ 50,0%|94|88|▼ 93,6%*|156|155|▼ 99,4%|881.300.000|834.430.000|▼ 94,7%|',
    );
    expect(printed('Khối ngành')).toBe(
      'II|Khối ngành|–|–|–|–|–|–|48|64|133,3%|468.200.000|438.720.000|▼ 93,7%|',
    );
    expect(printed('CỘNG CÁC CÔNG ĐOÀN')).toBe(
      '|CỘNG CÁC CÔNG ĐOÀN|10|5|▼ 50,0%|94|88|▼ 93,6%*|204|219|107,4%|1.349.500.000|1.273.150.000|▼ 94,3%|',
    );
    expect(printed('Các Ban, Văn phòng')).toBe('III|Các Ban, Văn phòng|–|–|–|–|–|–|48|59|122,9%|–|–|–|');
    expect(printed('TỔNG CỘNG')).toBe(
      '|TỔNG CỘNG|10|5|▼ 50,0%|94|88|▼ 93,6%*|252|278|110,3%|1.349.500.000|1.273.150.000|▼ 94,3%|',
    );
    expect(printed('LĐLĐ thành phố')).toBe(
      '1|LĐLĐ thành phố|1|1|100,0%|10|13|130,0%|12|16|133,3%|86.450.000|85.010.000|▼ 98,3%|3/4',
    );
  });

  it('says live whether the sources still match', async () => {
    const host = await openBook(await exampleBook());
    await host.run(COMMANDS.summary);
    const lines = async () => {
      const tabs = await host.tabs();
      return ['Tổng hợp', 'Đơn vị chưa đạt'].map((name) => tabOf(tabs, name).values[0]?.[0]);
    };
    expect(await lines()).toEqual(['', '']);
    await type(host, 'Quỹ xã hội', { E8: 85_010_001 });
    const changed = (names: string) => `Biểu gốc đã thay đổi: ${names}. Chọn Chỉ tiêu ▸ Tạo bảng tổng hợp`;
    expect(await lines()).toEqual([changed('Quỹ xã hội'), changed('Quỹ xã hội')]);
    await type(host, 'Tin bài', { C12: 20 });
    expect(await lines()).toEqual([changed('Tin bài, Quỹ xã hội'), changed('Tin bài, Quỹ xã hội')]);
    await host.run(COMMANDS.summary);
    expect(await lines()).toEqual(['', '']);
  });

  it('notices a row that came to a source', async () => {
    const host = await openBook(await exampleBook());
    await host.run(COMMANDS.summary);
    await type(host, 'Tin bài', { B27: 'Ban Nữ công' });
    expect(tabOf(await host.tabs(), 'Tổng hợp').values[0]?.[0]).toContain('Biểu gốc đã thay đổi: Tin bài');
  });

  it('keeps an explanation in its row when figures change and the command runs again', async () => {
    const host = await openBook(await exampleBook());
    await host.run(COMMANDS.summary);
    const list = tabOf(await host.tabs(), 'Đơn vị chưa đạt');
    const row = list.values.findIndex(
      ([, indicator, unit]) => indicator === 'Quỹ xã hội' && unit === 'LĐLĐ Trà Lĩnh',
    );
    await type(host, 'Đơn vị chưa đạt', {
      [`I${row + 1}`]: 'Doanh nghiệp ngừng việc',
      [`L${row + 1}`]: 'Chị Hà',
    });
    await type(host, 'Tin bài', { C12: 20 });
    const report = await host.run(COMMANDS.summary);
    expect(report.error).toBeNull();
    const after = tabOf(await host.tabs(), 'Đơn vị chưa đạt');
    const kept = after.values.filter((cells) => cells[8] === 'Doanh nghiệp ngừng việc');
    expect(kept.map((cells) => [cells[1], cells[2], cells[11]])).toEqual([
      ['Quỹ xã hội', 'LĐLĐ Trà Lĩnh', 'Chị Hà'],
    ]);
  });

  it('asks nothing on the second run and changes nothing but the time', async () => {
    const host = await openBook(await exampleBook());
    await host.run(COMMANDS.summary);
    const first = await host.tabs();
    const report = await host.run(COMMANDS.summary);
    const second = await host.tabs();
    expect(report.messages.map(({ kind }) => kind)).toEqual(['toast']);
    const withoutTime = (tabs: typeof first) => JSON.stringify(tabs).replace(/lập lúc [^)]*|\d\d:\d\d/g, '');
    expect(withoutTime(second)).toBe(withoutTime(first));
  });

  it('changes nothing when the user cancels', async () => {
    const host = await openBook(await exampleBook(), { person: ['CANCEL'] });
    const before = JSON.stringify(await host.tabs());
    const report = await host.run(COMMANDS.summary);
    expect(report.error).toBeNull();
    expect(JSON.stringify(await host.tabs())).toBe(before);
  });

  it('leaves a staff tab called like ours alone', async () => {
    const own = [['Ghi chép riêng'], [5]];
    const book = await gridBook({
      Thu: [
        ['Đơn vị', 'KH', 'Kết quả'],
        ['Trường A', 10, 9],
        ['Trường B', 1, 1],
      ],
      'Tổng hợp': own,
    });
    const host = await openBook(book);
    await host.run(COMMANDS.summary);
    await host.run(COMMANDS.summary);
    const tabs = await host.tabs();
    expect(tabOf(tabs, 'Tổng hợp').values).toEqual([['Ghi chép riêng'], [5]]);
    expect(tabOf(tabs, 'Tổng hợp (tự động)').values.flat()).toContain('TỔNG CỘNG');
    expect(tabs).toHaveLength(5);
  });

  it('asks once for a target no column or note names, and remembers it', async () => {
    const host = await openBook(await gridBook({ 'Sáng kiến': NO_TARGET }), { person: ['10', 'OK'] });
    const first = await host.run(COMMANDS.summary);
    expect(first.messages.map(({ kind }) => kind)).toEqual(['prompt', 'alert', 'toast']);
    const again = await host.run(COMMANDS.summary);
    expect(again.messages.map(({ kind }) => kind)).toEqual(['toast']);
    const tab = tabOf(await host.tabs(), 'Tổng hợp');
    expect(line(tab.display[rowOf(tab, 1, 'TỔNG CỘNG')])).toBe('|TỔNG CỘNG|20|21|105,0%|');
    expect(tab.values.flat().join(' ')).toContain('KH 10 do người lập bảng nhập');
  });

  it('computes no rate when no target is given', async () => {
    const host = await openBook(await gridBook({ 'Sáng kiến': NO_TARGET }));
    await host.run(COMMANDS.summary);
    const tab = tabOf(await host.tabs(), 'Tổng hợp');
    expect(line(tab.display[rowOf(tab, 1, 'TỔNG CỘNG')])).toBe('|TỔNG CỘNG|–|21|–|');
  });

  it('asks again after an answer that is no number', async () => {
    const host = await openBook(await gridBook({ 'Sáng kiến': NO_TARGET }), { person: ['mười', '0', '10'] });
    const report = await host.run(COMMANDS.summary);
    const questions = report.messages.filter(({ kind }) => kind === 'prompt').map(({ text }) => text);
    expect(questions).toHaveLength(3);
    expect(questions[0]).toMatch(/^Biểu 'Sáng kiến' không có cột kế hoạch giao\./);
    expect(questions[2]).toBe(`KH chung phải là một số lớn hơn 0, ví dụ: 12 hoặc 1.500. ${questions[0]}`);
    const tab = tabOf(await host.tabs(), 'Tổng hợp');
    expect(line(tab.display[rowOf(tab, 1, 'TỔNG CỘNG')])).toBe('|TỔNG CỘNG|20|21|105,0%|');
  });

  it('says that nothing was found', async () => {
    const host = await openBook(await gridBook({ 'Trang tính1': [] }));
    const report = await host.run(COMMANDS.summary);
    expect(report.error).toMatch(/^Chưa tìm thấy biểu nào có cột đơn vị và cột kết quả\./);
    expect(report.messages.map(({ kind }) => kind)).toEqual(['alert']);
  });

  it('does nothing while somebody else runs a command', async () => {
    const host = await openBook(await exampleBook(), { lockedByOther: true });
    const before = JSON.stringify(await host.tabs());
    const report = await host.run(COMMANDS.summary);
    expect(report.error).toBe(
      'Có người khác đang chạy lệnh trong tệp này. Chưa có gì thay đổi; vui lòng thử lại sau một phút.',
    );
    expect(JSON.stringify(await host.tabs())).toBe(before);
  });

  it('judges as of a day inside the period', async () => {
    const host = await openBook(await exampleBook(), { asOf: '2019-06-30' });
    const report = await host.run(COMMANDS.summary);
    expect(report.messages[0]?.text).toContain('Số liệu tính đến ngày 30/06/2019');
    expect(report.messages[1]?.text).toContain('; 5 lượt chưa có số liệu. Đề nghị 5 đơn vị bổ sung số liệu.');
  });
});

describe('service calls of Tạo bảng tổng hợp', () => {
  it('stay within 95 on the first run on the workbook of 2019, and within 105 on the next', async () => {
    const host = await openBook(await exampleBook());
    const first = await host.run(COMMANDS.summary);
    const second = await host.run(COMMANDS.summary);
    expect(first.calls.total).toBeLessThanOrEqual(95);
    expect(second.calls.total).toBeLessThanOrEqual(105);
  });

  it('do not grow with rows or units', async () => {
    const calls: number[][] = [];
    for (const rows of [100, 1000]) {
      const body = Array.from({ length: rows }, (_, index) => [`Trường ${index}`, 10, index % 20]);
      const host = await openBook(
        await gridBook({ Thu: [['Đơn vị', 'KH', 'Kết quả'], ...body] }, { tab: { rowCount: 1100 } }),
      );
      const runs: number[] = [];
      for (const name of [COMMANDS.summary, COMMANDS.summary, COMMANDS.colour]) {
        const { calls: counted, error } = await host.run(name);
        expect(error).toBeNull();
        runs.push(counted.total);
      }
      calls.push(runs);
      closeBooks();
    }
    expect(calls[1]).toEqual(calls[0]);
  });
});
