import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Host, TabReadOut } from '../../src/local/run/node-host';
import type { HostWorkbook } from '../../src/local/workbook-state';
import { COMMANDS, closeBooks, exampleBook, openBook, rawValues, tabOf, type } from './open-book';

const RAW = ['Phát triển đoàn viên', 'Tin bài', 'Quỹ xã hội'];
const EXPLANATION = 'Doanh nghiệp ngừng việc';

/** A command to be disturbed: the workbook it begins with, and what its undisturbed end looks like. */
interface Scene {
  readonly book: HostWorkbook;
  readonly calls: number;
  readonly raw: string;
  readonly end: string;
  /** States from which a next run was seen to repair: what reading calls leave behind is one and the same. */
  readonly repaired: Set<string>;
}

afterEach(closeBooks);

/** Everything a reader sees of the spreadsheet, without the time at which pages were made. */
function looks(tabs: readonly TabReadOut[]): string {
  const visible = tabs.filter(({ hidden }) => !hidden).sort((a, b) => a.name.localeCompare(b.name));
  const seen = visible.map(({ name, values, display, backgrounds }) => [name, values, display, backgrounds]);
  return JSON.stringify(seen).replace(/lập lúc [^)]*/g, '');
}

async function scene(book: HostWorkbook, command: string): Promise<Scene> {
  const host = await openBook(book);
  const raw = rawValues(await host.tabs(), RAW);
  const report = await host.run(command);
  expect(report.error).toBeNull();
  return { book, calls: report.calls.total, raw, end: looks(await host.tabs()), repaired: new Set() };
}

/** The example after a first run, with an explanation typed and a figure changed. */
async function secondRunBook(): Promise<HostWorkbook> {
  const host = await openBook(await exampleBook());
  await host.run(COMMANDS.summary);
  const list = tabOf(await host.tabs(), 'Đơn vị chưa đạt');
  const row = list.values.findIndex((cells) => cells[1] === 'Quỹ xã hội' && cells[2] === 'LĐLĐ Trà Lĩnh');
  await type(host, 'Đơn vị chưa đạt', { [`I${row + 1}`]: EXPLANATION });
  await type(host, 'Tin bài', { C7: 30 });
  return host.save();
}

/** The example after a check, with a reason typed, one finding mended and a new one. */
async function checkedBook(): Promise<HostWorkbook> {
  const host = await openBook(await exampleBook());
  await host.run(COMMANDS.check);
  await type(host, 'Kiểm tra số liệu', { H5: EXPLANATION });
  await type(host, 'Quỹ xã hội', { A23: 'Đã xong', E9: '-' });
  return host.save();
}

async function colouredBook(): Promise<HostWorkbook> {
  const host = await openBook(await exampleBook());
  await host.run(COMMANDS.colour);
  return host.save();
}

async function disturbed(
  given: Scene,
  command: string,
  fault: { failAt: number } | { killAt: number },
): Promise<void> {
  const host: Host = await openBook(given.book);
  const report = await host.run(command, fault);
  const between = await host.tabs();
  const label = JSON.stringify(fault);
  expect(rawValues(between, RAW), `raw cells after ${label}`).toBe(given.raw);
  if ('killAt' in fault) expect(report.killed, label).toBe(true);
  else expect(report.error, label).toContain('Chưa thực hiện xong lệnh');
  const state = JSON.stringify((await host.save()).snapshot.sheets);
  const typed = between.some(({ values }) => values.flat().includes(EXPLANATION));
  const wasTyped = given.end.includes(EXPLANATION);
  expect(typed, `typed text after ${label}`).toBe(wasTyped);
  if (given.repaired.has(state)) return closeBooks();
  const repaired = await host.run(command);
  expect(repaired.error, `the next run after ${label}`).toBeNull();
  expect(looks(await host.tabs()), `the end after ${label}`).toBe(given.end);
  given.repaired.add(state);
  closeBooks();
}

describe.each([
  ['Tạo bảng tổng hợp, first run', COMMANDS.summary, exampleBook],
  ['Tạo bảng tổng hợp, with typed text', COMMANDS.summary, secondRunBook],
  ['Tô màu đơn vị chưa đạt', COMMANDS.colour, exampleBook],
  ['Bỏ tô màu', COMMANDS.uncolour, colouredBook],
  ['Danh mục đơn vị', COMMANDS.directory, exampleBook],
  ['Kiểm tra số liệu, first run', COMMANDS.check, exampleBook],
  ['Kiểm tra số liệu, with a reason typed', COMMANDS.check, checkedBook],
])('%s, disturbed at every call', (_, command, book) => {
  let given: Scene;

  beforeAll(async () => {
    given = await scene(await book(), command);
  });

  it('leaves raw cells and typed text alone when a call fails, and the next run repairs', async () => {
    for (let call = 1; call <= given.calls; call += 1) await disturbed(given, command, { failAt: call });
  }, 600_000);

  it('leaves them alone when it is killed at a call, and the next run repairs', async () => {
    for (let call = 1; call <= given.calls; call += 1) await disturbed(given, command, { killAt: call });
  }, 600_000);
});
