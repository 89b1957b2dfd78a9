import { expect, it } from 'vitest';
import { COMMANDS, gridBook } from './open-book';
import { act, formulasOf, openStaffBook, table, textOf } from './staff';

async function show(name: string, grids: Parameters<typeof gridBook>[0], options = {}, cmds = [COMMANDS.summary, COMMANDS.colour]) {
  console.log('=====', name);
  try {
  const host = await openStaffBook(await gridBook(grids), options);
  for (const c of cmds) {
    const r = await host.run(c);
    console.log(c, r.error, r.messages.map((m) => `${m.kind}: ${m.text}`).join('\n   '));
  }
  for (const t of await host.tabs()) {
    if (t.name.includes('nội bộ')) continue;
    console.log(`--- ${t.name} hidden=${t.hidden}\n` + t.display.map((r, i) => r.map((c, j) => c.slice(0, 60) + (t.backgrounds[i]?.[j] ? `[${t.backgrounds[i]?.[j]}]` : '')).join('|')).join('\n'));
  }
  return host;
  } catch (e) { console.log('THROWN', e); return null; }
}
const NASTY = ['=1+1', '+84 Trường', '-Trường B', '@Trường C', "'Trường D", '<b>Trường E</b>', '__proto__', 'constructor', 'Trường\u0065\u0302', 'toString'];
it('probe', async () => {
  await show('nasty names', { "Thu 'quỹ' \"x\"!": [['=BIỂU TỔNG HỢP năm 2019'], ...table(...NASTY.map((n, i) => [i + 1, n, 10, i]))] });
  await show('long', { A: table([1, 'Trường A', 10, 'x'.repeat(50000)], [2, 'y'.repeat(50000), 10, 5], [3, 'Trường C', 10, 15]) });
  await show('empty', { A: [] });
  await show('zero/negative', { A: table([1, 'Trường A', 0, 5], [2, 'Trường B', 0, 0], [3, 'Trường C', -5, 5], [4, 'Trường D', 5, -2], [5, 'Trường E', 0, -2], [6, 'Trường F', '', 3], [7, 'Trường G', '-', ''], [8,'Trường H', 5, '-'], [9,'Trường I', 5, '…'], [10,'Trường K', 5, 'x'], [11,'Trường L', 5, true], [12,'Trường M', 5, '#REF!'], [13,'Trường N', 5, 'abc'], [14, 'Trường O', 'x', 5], [15, 'Trường P', 5, '1.5']) });
  await show('dups', { A: table([1, 'Trường A', 10, 5], [2, 'Trường B', 10, 12], [3, 'Trường A', 10, 12]) });
  await show('no target', { A: [['Đơn vị', 'Kết quả'], ['Trường A', 5], ['Trường B', 7]] }, { person: ['abc'] });
  await show('no target2', { A: [['Đơn vị', 'Kết quả'], ['Trường A', 5], ['Trường B', 7]] }, { person: ['', 'OK'] });
  await show('staff tab names', { A: table([1, 'Trường A', 10, 5], [2, 'Trường B', 10, 12]), 'Tổng hợp': [['x']], 'đơn vị chưa đạt': [['y']], 'Chỉ tiêu (nội bộ)': [['z']], 'Danh mục đơn vị': [['w']] }, {}, [COMMANDS.summary, COMMANDS.directory]);
});
