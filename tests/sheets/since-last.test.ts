import { afterEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/local/run/node-host';
import { COMMANDS, closeBooks, exampleBook, tabOf, type } from './open-book';
import { openOn } from './year-book';

afterEach(closeBooks);

/** The toast of a run of the summary, and what its foot says of the run before. */
async function told(host: Host) {
  const { messages } = await host.run(COMMANDS.summary);
  const { display } = tabOf(await host.tabs(), 'Tổng hợp');
  const foot = display.flatMap(([first = '']) => (first.startsWith('Từ lần chạy') ? [first] : []));
  return { toast: messages.at(-1)?.text ?? '', foot };
}

describe('what changed since the last run', () => {
  it('is told in the closing message and at the foot, once', async () => {
    const host = await openOn('2020-01-15', await exampleBook());
    const first = await told(host);
    expect([first.toast.includes('Từ lần chạy'), first.foot]).toEqual([false, []]);
    await type(host, 'Tin bài', { C8: 12, C12: 12, C11: 12, C19: 3 });
    const second = await told(host);
    const sentence = 'Từ lần chạy 15/01/2020 12:00 đến nay: 3 đơn vị vừa đạt, 1 đơn vị mới chưa đạt.';
    expect(second.toast).toContain(` ${sentence}`);
    expect(second.foot).toEqual([sentence]);
    const third = await told(host);
    expect([third.toast.includes('Từ lần chạy'), third.foot]).toEqual([false, []]);
  });

  it('is compared with the last summary, whatever commands ran meanwhile', async () => {
    const host = await openOn('2020-01-15', await exampleBook());
    await told(host);
    await type(host, 'Tin bài', { C8: 12 });
    await host.run(COMMANDS.check);
    await host.run(COMMANDS.long);
    expect((await told(host)).toast).toContain('1 đơn vị vừa đạt.');
  });
});
