import { afterEach, describe, expect, it } from 'vitest';
import type { HostOptions } from '../../src/local/run/node-host';
import { COMMANDS, closeBooks, exampleBook, openBook } from './open-book';

afterEach(closeBooks);

const MINUTE = 60_000;

/** A person who takes some minutes to answer, and a clock that shows it. */
async function runAnswering(minutes: number) {
  let instant = Date.UTC(2020, 0, 10, 5);
  const person: HostOptions['person'] = {
    alert: () => {
      instant += minutes * MINUTE;
      return 'OK';
    },
    prompt: () => ({ button: 'OK', text: '' }),
  };
  const host = await openBook(await exampleBook(), { clock: () => instant, person });
  return host.run(COMMANDS.summary);
}

describe('the time limit of a command', () => {
  it('does not count the time that a person takes to answer', async () => {
    const report = await runAnswering(30);
    expect(report.error).toBeNull();
    expect(report.messages.at(-1)?.text).toContain('Đã lập bảng tổng hợp');
  });

  it('stops a run that itself takes too long', async () => {
    let instant = Date.UTC(2020, 0, 10, 5);
    const host = await openBook(await exampleBook(), {
      clock: () => {
        instant += 2 * MINUTE;
        return instant;
      },
    });
    expect((await host.run(COMMANDS.summary)).error).toContain('Đã dừng trước giới hạn 6 phút');
  });
});
