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
  for (const [k, g] of Object.entries({
    plain: { 'Thu': table([1, 'Trường A', 10, 5], [2, 'Trường B', 10, 12]) },
    q1: { "Thu 'x'": table([1, 'Trường A', 10, 5], [2, 'Trường B', 10, 12]) },
    q2: { 'Thu "x"': table([1, 'Trường A', 10, 5], [2, 'Trường B', 10, 12]) },
    q3: { 'Thu!x': table([1, 'Trường A', 10, 5], [2, 'Trường B', 10, 12]) },
    eq: { 'Thu': table([1, '=1+1', 10, 5], [2, 'Trường B', 10, 12]) },
    plus: { 'Thu': table([1, '+84 Trường', 10, 5], [2, 'Trường B', 10, 12]) },
    apos: { 'Thu': table([1, "'Trường D", 10, 5], [2, 'Trường B', 10, 12]) },
    nfd: { 'Thu': table([1, 'Trường\u0065\u0302', 10, 5], [2, 'Trường B', 10, 12]) },
    bool: { 'Thu': table([1, 'Trường A', 10, true], [2, 'Trường B', 10, 12]) },
    err: { 'Thu': table([1, 'Trường A', 10, '#REF!'], [2, 'Trường B', 10, 12]) },
    frac: { 'Thu': table([1, 'Trường A', 10, 0.1 + 0.2], [2, 'Trường B', 10, '07']) },
    long: { 'Thu': table([1, 'Trường A', 10, 'x'.repeat(300)], [2, 'Trường B', 10, '07']) },
  })) {
    const host = await openStaffBook(await gridBook(g as never));
    await host.run(COMMANDS.summary);
    const t = (await host.tabs())[1];
    console.log(k, t?.values[3]?.[0]);
    if (k === 'q2' || k==='q1') console.log((await formulasOf(host, 'Tổng hợp'))[0]);
  }
});
