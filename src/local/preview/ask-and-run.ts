import type { Host, RunReport } from '../run/host';
import type { Message } from '../services/execution';
import type { Answer, PendingQuestion, WaitingPerson } from './waiting-person';

/** What shows a run to the person. */
export interface Desk {
  ask(question: PendingQuestion): Promise<Answer>;
  show(notice: Message): Promise<void>;
  /** Called before every pass, so that what the pass needs is there. */
  prepare(): Promise<void>;
}

/** What a run needs besides its name. */
export interface Asking {
  readonly host: Host;
  readonly person: WaitingPerson;
  readonly desk: Desk;
  readonly args?: readonly unknown[];
}

/** A command that cannot be shown on the page: what it wrote before its question would be written twice. */
export class WroteBeforeAsking extends Error {
  override name = 'WroteBeforeAsking';
}

/** What a run threw; null where it ended well, and where the command refused: it returns the words that it has shown itself. */
export function thrownBy({ error, returned }: Pick<RunReport, 'error' | 'returned'>): string | null {
  return typeof returned === 'string' ? null : error;
}

/**
 * Runs a command in passes: up to its first question, then from the start with that answer, until no question is left. Only a
 * pass that asks before it writes may be repeated; a command that does otherwise is refused by name.
 */
export async function askAndRun(name: string, { host, person, desk, args = [] }: Asking): Promise<RunReport> {
  person.forget();
  let shown = 0;
  for (;;) {
    await desk.prepare();
    person.rewind();
    const report = await host.run(name, { args });
    const notices = person.notices.slice(shown);
    shown = person.notices.length;
    const question = person.pending;
    if (question !== null && report.calls.write > 0) {
      throw new WroteBeforeAsking(`${name} wrote before it asked "${question.text}"`);
    }
    for (const notice of notices) await desk.show(notice);
    if (question === null) return report;
    person.give(await desk.ask(question));
  }
}
