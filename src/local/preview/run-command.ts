import type { RunReport } from '../run/host';
import type { Message } from '../services/execution';
import { showAddInPage } from './add-in-page';
import { askAndRun, type Desk, thrownBy, WroteBeforeAsking } from './ask-and-run';
import { ask } from './dialogs';
import { byId } from './element';
import { showLastRun } from './last-run';
import type { OpenWorkbook } from './open-workbook';
import { alone, type Page, tell } from './page-state';
import { showToast } from './toasts';

const DOING = 'Đang chạy tập lệnh…';

/** Runs a command of the menu on the workbook that is open and shows what it says; its pages open once it has ended. The grid has the keys meanwhile and afterwards: what is typed goes into its cell. */
export async function runCommand(page: Page, label: string, name: string): Promise<void> {
  const { open } = page;
  if (open === null) return;
  await open.finishTyping();
  open.focus();
  const pages: Message[] = [];
  if (!page.busy) byId('toasts').replaceChildren();
  await alone(page, DOING, async () => {
    try {
      const thrown = thrownBy(await runOn(open, name, { page, pages, label }));
      if (thrown !== null) await tell('Lệnh dừng vì lỗi', thrown);
    } catch (error) {
      await tell('Không chạy được lệnh', runFailure(label, error));
    }
  });
  for (const message of pages) {
    await showAddInPage(message, {
      script: page.addIn.googleScript,
      call: (called, args) => callFromPage(open, called, { page, label, args }),
    });
  }
  open.focus();
}

interface RunOn {
  readonly page: Page;
  readonly label: string;
  /** Takes the pages that the run opens. */
  readonly pages: Message[];
  readonly args?: readonly unknown[];
}

async function runOn(
  open: OpenWorkbook,
  name: string,
  { page, label, pages, args }: RunOn,
): Promise<RunReport> {
  open.beforeRun();
  const { host, person } = open;
  const report = await askAndRun(name, { host, person, desk: deskOf(page, pages), ...(args && { args }) });
  await open.afterRun();
  showLastRun(byId('last-run'), label, report);
  return report;
}

/** What `google.script.run` does: gives what the function returns, throws what it threw. */
async function callFromPage(
  open: OpenWorkbook,
  name: string,
  { page, label, args }: Pick<RunOn, 'page' | 'label'> & { readonly args: readonly unknown[] },
): Promise<unknown> {
  if (!open.host.functions().includes(name)) throw new Error(`Script function not found: ${name}`);
  let report: RunReport | undefined;
  await alone(page, DOING, async () => {
    report = await runOn(open, name, { page, label, args, pages: [] });
  });
  if (report === undefined) throw new Error('Đang chạy một lệnh khác.');
  const thrown = thrownBy(report);
  if (thrown !== null) throw new Error(thrown);
  return report.returned;
}

function deskOf({ addIn }: Page, pages: Message[]): Desk {
  return {
    ask,
    prepare: () => addIn.realms.ready(1),
    async show(message) {
      const { kind, title, text } = message;
      if (kind === 'toast') showToast(byId('toasts'), title, text);
      else if (kind === 'dialog') pages.push(message);
      else await ask({ kind: 'alert', title, text, buttons: 'OK' });
    },
  };
}

function runFailure(label: string, error: unknown): string {
  if (error instanceof WroteBeforeAsking) {
    return `Lệnh “${label}” ghi vào bảng tính rồi mới hỏi, nên trang xem thử không chạy tiếp được. Hãy mở lại tệp.`;
  }
  return error instanceof Error ? error.message : String(error);
}
