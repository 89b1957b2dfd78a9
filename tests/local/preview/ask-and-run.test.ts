import { describe, expect, it } from 'vitest';
import { askAndRun, type Desk, thrownBy, WroteBeforeAsking } from '../../../src/local/preview/ask-and-run';
import { WaitingPerson } from '../../../src/local/preview/waiting-person';
import type { Host, RunReport } from '../../../src/local/run/host';
import { Unanswered } from '../../../src/local/services/person';

/** A host whose only command is `body`; `write` counts a call that writes. */
function hostOf(body: (person: WaitingPerson, write: () => void) => void, person: WaitingPerson) {
  const passes: number[] = [];
  const run = async (name: string): Promise<RunReport> => {
    let writes = 0;
    try {
      body(person, () => {
        writes += 1;
      });
    } catch (thrown) {
      if (!(thrown instanceof Unanswered)) throw thrown;
    }
    passes.push(writes);
    const calls = { total: writes, read: 0, write: writes };
    const cells = { read: 0, written: 0 };
    return { name, ms: 0, calls, cells, messages: [], error: null, killed: false, returned: undefined };
  };
  return { host: { run } as unknown as Host, passes };
}

function deskOf(answers: readonly string[]) {
  const seen: string[] = [];
  const rest = [...answers];
  const desk: Desk = {
    prepare: async () => undefined,
    show: async ({ kind, text }) => {
      seen.push(`${kind} ${text}`);
    },
    ask: async ({ kind, text }) => {
      seen.push(`${kind}? ${text}`);
      return kind === 'alert'
        ? { button: rest.shift() === 'OK' ? 'OK' : 'CANCEL', text: '' }
        : { button: 'OK', text: rest.shift() ?? '' };
    },
  };
  return { desk, seen };
}

const alert = (text: string) => ({ title: 'Chỉ tiêu', text, buttons: 'OK_CANCEL' as const });

describe('askAndRun()', () => {
  it('runs again from the start with each answer and writes once', async () => {
    const person = new WaitingPerson();
    const { desk, seen } = deskOf(['12', 'OK']);
    const { host, passes } = hostOf((asked, write) => {
      const target = asked.prompt(alert('KH chung?')).text;
      if (asked.alert(alert(`Tạo với ${target}?`)) === 'OK') write();
      asked.told({ kind: 'toast', title: '', text: 'xong' });
    }, person);
    await askAndRun('taoBang', { host, person, desk });
    expect(seen).toEqual(['prompt? KH chung?', 'alert? Tạo với 12?', 'toast xong']);
    expect(passes).toEqual([0, 0, 1]);
  });

  it('shows what was said before a question once, before it', async () => {
    const person = new WaitingPerson();
    const { desk, seen } = deskOf(['OK']);
    const { host } = hostOf((asked) => {
      asked.alert({ title: '', text: 'lưu ý', buttons: 'OK' });
      asked.alert(alert('tiếp?'));
    }, person);
    await askAndRun('lenh', { host, person, desk });
    expect(seen).toEqual(['alert lưu ý', 'alert? tiếp?']);
  });

  it('refuses a command that wrote before it asked', async () => {
    const person = new WaitingPerson();
    const { desk, seen } = deskOf(['OK']);
    const { host } = hostOf((asked, write) => {
      write();
      asked.alert(alert('tiếp?'));
    }, person);
    await expect(askAndRun('lenh', { host, person, desk })).rejects.toThrow(WroteBeforeAsking);
    expect(seen).toEqual([]);
  });

  it('forgets the answers of the command before', async () => {
    const person = new WaitingPerson();
    const { desk, seen } = deskOf(['OK', 'OK']);
    const { host } = hostOf((asked) => {
      asked.alert(alert('tiếp?'));
    }, person);
    await askAndRun('lenh', { host, person, desk });
    await askAndRun('lenh', { host, person, desk });
    expect(seen).toEqual(['alert? tiếp?', 'alert? tiếp?']);
  });
});

describe('thrownBy()', () => {
  const refused = 'Chưa tìm thấy biểu nào.';

  it.each<[string, string | null, unknown, string | null]>([
    ['nothing of a run that ended well', null, undefined, null],
    ['nothing of a page that gave data', null, { done: true }, null],
    ['what was thrown', 'RangeError: x', undefined, 'RangeError: x'],
    ['nothing of a command that refused in words it has shown', refused, refused, null],
  ])('tells %s', (_, error, returned, told) => {
    expect(thrownBy({ error, returned })).toBe(told);
  });
});
