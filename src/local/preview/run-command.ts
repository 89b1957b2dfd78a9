import type { RunReport } from '../run/host';
import { askAndRun, type Desk, WroteBeforeAsking } from './ask-and-run';
import { ask, showHtml } from './dialogs';
import { byId } from './element';
import { showLastRun } from './last-run';
import { alone, type Page, tell } from './page-state';
import { showToast } from './toasts';

/** Runs a command of the menu on the workbook that is open and shows what it says. */
export async function runCommand(page: Page, label: string, name: string): Promise<void> {
  const { open } = page;
  if (open === null) return;
  await alone(page, 'Đang chạy tập lệnh…', async () => {
    try {
      await open.beforeRun();
      const report = await askAndRun(name, { host: open.host, person: open.person, desk: deskOf(page) });
      open.afterRun();
      await finish(label, report);
    } catch (error) {
      await tell('Không chạy được lệnh', runFailure(label, error));
    }
  });
}

function deskOf({ addIn }: Page): Desk {
  return {
    ask,
    prepare: () => addIn.realms.ready(1),
    async show({ kind, title, text }) {
      if (kind === 'toast') showToast(byId('toasts'), title, text);
      else if (kind === 'dialog') await showHtml(title, text);
      else await ask({ kind: 'alert', title, text, buttons: 'OK' });
    },
  };
}

async function finish(label: string, report: RunReport): Promise<void> {
  showLastRun(byId('last-run'), label, report);
  if (report.error !== null) await tell('Lệnh dừng vì lỗi', report.error);
}

function runFailure(label: string, error: unknown): string {
  if (error instanceof WroteBeforeAsking) {
    return `Lệnh “${label}” ghi vào bảng tính rồi mới hỏi, nên trang xem thử không chạy tiếp được. Hãy mở lại tệp.`;
  }
  return error instanceof Error ? error.message : String(error);
}
