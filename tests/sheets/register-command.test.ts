import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, closeBooks, exampleBook, gridBook, rawValues, tabOf, type } from './open-book';
import { openOn, yearBook } from './year-book';

afterEach(closeBooks);

const TAB = 'Giao chỉ tiêu';
const FAULT = 'Tiện ích Chỉ tiêu: dòng này chưa dùng được.';

/** A log of two units in which 24 items a year are asked for. */
async function newsBook(today: string, more: Parameters<typeof gridBook>[0] = {}): Promise<Host> {
  const log = [
    ['SỔ TIN, BÀI NĂM 2020'],
    ['(24 tin, bài/năm)'],
    ['Ngày đăng', 'Đơn vị', 'Tiêu đề'],
    ['03/01/2020', 'LĐLĐ Hạ Lang', 'Tin một'],
    ['04/02/2020', 'LĐLĐ Bảo Lâm', 'Tin hai'],
    ['05/02/2020', 'LĐLĐ Bảo Lạc', 'Tin ba'],
  ];
  return openOn(today, await gridBook({ 'Tin bài': log, ...more }));
}

async function tabIn(host: Host, name = TAB) {
  return tabOf(await host.tabs(), name);
}

/** The note on a cell, row and column counted from 0; '' without one. */
async function noteAt(host: Host, name: string, [row, column]: readonly [number, number]): Promise<string> {
  const { sheets, resources = [] } = (await host.save()).snapshot;
  const id = Object.values(sheets).find((sheet) => sheet.name === name)?.id ?? '';
  const data = resources.find((one) => one.name.includes('NOTE'))?.data ?? '{}';
  return JSON.parse(data)[id]?.[row]?.[column]?.note ?? '';
}

describe('Giao chỉ tiêu', () => {
  it('is made once with headings, dropdowns and what everybody has', async () => {
    const host = await newsBook('2020-05-31');
    const { error, messages } = await host.run(COMMANDS.register);
    expect(error).toBeNull();
    expect(messages.map(({ text }) => text)).toEqual([
      'Đã lập trang Giao chỉ tiêu. Chỉ ghi đơn vị giao khác mức chung hoặc thay đổi trong năm.',
    ]);
    const { values } = await tabIn(host);
    expect(values[0]?.slice(0, 7)).toEqual([
      ...['Chỉ tiêu', 'Đơn vị', 'KH giao', 'Từ ngày', 'Căn cứ', 'Lý do', 'KH chung'],
    ]);
    const { dataValidations } = await host.save();
    const lists = dataValidations
      .filter(({ criteria }) => criteria === 'VALUE_IN_LIST')
      .map(({ values }) => values);
    expect(lists).toEqual([['Tin bài'], ['LĐLĐ Hạ Lang', 'LĐLĐ Bảo Lâm', 'LĐLĐ Bảo Lạc', 'Chưa phân bổ']]);
    expect(
      dataValidations.map(({ criteria, range }) => [criteria, range.endRow - range.startRow + 1]),
    ).toContainEqual(['DATE_IS_VALID_DATE', 200]);
    await type(host, TAB, { A2: 'Tin bài', B2: 'LĐLĐ Hạ Lang', C2: 18 });
    expect((await tabIn(host)).values[1]?.[6]).toBe(24);
  });

  it('is obeyed by the summary, which says why', async () => {
    const host = await newsBook('2020-07-31');
    await host.run(COMMANDS.register);
    await type(host, TAB, {
      ...{ A2: 'Tin bài', B2: 'LĐLĐ Hạ Lang', C2: 18, D2: '01/07/2020', F2: 'thiếu người' },
      ...{ A3: 'Tin bài', B3: 'LĐLĐ Bảo Lâm', C3: 'x' },
    });
    const before = (await tabIn(host)).values;
    const { error } = await host.run(COMMANDS.summary);
    expect(error).toBeNull();
    const page = await tabIn(host, 'Tổng hợp');
    expect(page.display.find((cells) => cells[1] === 'LĐLĐ Hạ Lang')?.slice(2, 4)).toEqual(['18', '1']);
    expect(page.display.map(([first]) => first).join(' ')).toContain(
      'LĐLĐ Hạ Lang 24 → 18 từ 01/07/2020 (thiếu người)',
    );
    expect((await tabIn(host)).values).toEqual(before);
  });

  it('shows itself when run again, with new names in its lists and rows untouched', async () => {
    const host = await newsBook('2020-05-31');
    await host.run(COMMANDS.register);
    await type(host, TAB, { A2: 'Tin bài', B2: 'LĐLĐ Hạ Lang', C2: 18, H2: 'chị Mai xem lại' });
    await type(host, 'Tin bài', { A7: '06/02/2020', B7: 'CĐ ngành Y tế', C7: 'Tin bốn' });
    const before = (await tabIn(host)).values;
    const { messages } = await host.run(COMMANDS.register);
    expect(messages.map(({ text }) => text)).toEqual([
      'Đang dùng Giao chỉ tiêu (1 dòng giao riêng: Tin bài). Đã cập nhật danh sách chọn; các dòng đã có được giữ nguyên.',
    ]);
    expect((await tabIn(host)).values).toEqual(before);
    const { dataValidations } = await host.save();
    expect(dataValidations.some(({ values }) => values.includes('CĐ ngành Y tế'))).toBe(true);
    const calls = async () => (await host.run(COMMANDS.register)).calls.write;
    expect(await calls()).toBeLessThanOrEqual(1);
  });

  it('tells wrong rows at their cells, and takes the notes away once they are right', async () => {
    const host = await newsBook('2020-05-31');
    await host.run(COMMANDS.register);
    await type(host, TAB, {
      ...{ A2: 'Tin bài', B2: 'LĐLĐ Bảo Lan', C2: 18 },
      ...{ A3: 'Tin bài', B3: 'LĐLĐ Hạ Lang', C3: '24 tin' },
      ...{ A4: 'Tin bài', B4: 'LĐLĐ Bảo Lâm', C4: 12, D4: '31/02/2020' },
      ...{ A5: 'Đoàn viên', B5: 'LĐLĐ Bảo Lâm', C5: 12 },
    });
    const { messages } = await host.run(COMMANDS.register);
    expect(messages.at(-1)?.text).toContain('4 ô chưa dùng được: Giao chỉ tiêu!');
    expect(await noteAt(host, TAB, [1, 1])).toContain('có thể là “LĐLĐ Bảo');
    expect(await noteAt(host, TAB, [2, 2])).toContain('gõ số');
    expect(await noteAt(host, TAB, [3, 3])).toContain('Từ ngày không phải là một ngày');
    expect(await noteAt(host, TAB, [4, 0])).toContain('chưa tìm thấy kết quả của chỉ tiêu này');
    await type(host, TAB, { C3: 20 });
    const summary = await host.run(COMMANDS.summary);
    expect(summary.messages.at(-1)?.text).toContain('3 ô chưa dùng được');
    expect(await noteAt(host, TAB, [2, 2])).not.toContain(FAULT);
    const colours = await host.run(COMMANDS.colour);
    expect(colours.messages.at(-1)?.text).toContain('3 ô chưa dùng được');
  });

  it('leaves a matrix of that name alone and takes another name', async () => {
    const matrix = [
      ['GIAO CHỈ TIÊU TIN, BÀI NĂM 2020'],
      ['Đơn vị', 'Chỉ tiêu giao'],
      ['LĐLĐ Hạ Lang', 20],
      ['LĐLĐ Bảo Lâm', 12],
    ];
    const host = await newsBook('2020-05-31', { [TAB]: matrix });
    const before = rawValues(await host.tabs(), [TAB]);
    const { messages } = await host.run(COMMANDS.register);
    expect(messages.at(-1)?.text).toContain('Đã lập trang Giao chỉ tiêu (tự động)');
    expect(messages.at(-1)?.text).toContain('Bảng giao đang dùng: Giao chỉ tiêu');
    expect(rawValues(await host.tabs(), [TAB])).toBe(before);
    expect((await tabIn(host, 'Giao chỉ tiêu (tự động)')).values[0]?.[6]).toBe('KH chung');
  });

  it('shows a register that staff made themselves, and leaves it alone', async () => {
    const host = await yearBook('2020-05-31');
    const before = JSON.stringify(await host.tabs());
    const { messages } = await host.run(COMMANDS.register);
    expect(messages.at(-1)?.text).toContain(
      'Giao chỉ tiêu (3 dòng giao riêng: Tin bài). Trang này do cơ quan lập',
    );
    expect(JSON.stringify(await host.tabs())).toBe(before);
  });

  it('asks nothing and spoils nothing while it is blank', async () => {
    const host = await openOn('2020-01-15', await exampleBook());
    await host.run(COMMANDS.summary);
    const before = (await tabIn(host, 'Tổng hợp')).values;
    await host.run(COMMANDS.register);
    const { messages } = await host.run(COMMANDS.summary);
    expect((await tabIn(host, 'Tổng hợp')).values).toEqual(before);
    expect(messages.map(({ text }) => text).join(' ')).not.toContain(TAB);
  });
});
