import { ask } from './dialogs';
import { byId } from './element';
import type { AddIn, OpenWorkbook } from './open-workbook';
import { showToast } from './toasts';

/** What the page holds. */
export interface Page {
  readonly addIn: AddIn;
  /** YYYY-MM-DD for what the add-in takes for today; null for the day it is. */
  readonly asOf: string | null;
  open: OpenWorkbook | null;
  /** One thing at a time: a command, a file that is being opened or written. */
  busy: boolean;
}

const BUSY = 'Việc trước chưa xong; xong rồi đề nghị chọn lại.';

/** Runs one thing at a time and says meanwhile what it is; a second one is told to wait, and not done. */
export async function alone(page: Page, doing: string, work: () => Promise<void>): Promise<void> {
  if (page.busy) {
    showToast(byId('toasts'), '', BUSY, { stays: true });
    return;
  }
  page.busy = true;
  const sign = byId('doing');
  sign.textContent = doing;
  sign.hidden = false;
  await painted();
  try {
    await work();
  } finally {
    sign.hidden = true;
    page.busy = false;
  }
}

/** Says something that leaves nothing to decide. */
export async function tell(title: string, text: string): Promise<void> {
  await ask({ kind: 'alert', title, text, buttons: 'OK' });
}

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
