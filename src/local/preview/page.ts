import type { RunReport } from '../run/host';
import { askAndRun, type Desk, WroteBeforeAsking } from './ask-and-run';
import { ask, showHtml } from './dialogs';
import { byId, element } from './element';
import { realmPool } from './iframe-realm';
import { showLastRun } from './last-run';
import { showMenus } from './menu-bar';
import { openFailure } from './open-errors';
import { type AddIn, type OpenWorkbook, openWorkbook, readWorkbook } from './open-workbook';
import { sayChosenCell } from './say-cell';
import { showToast } from './toasts';

const HTML_FILES = ['huong-dan.html'];
/** The workbook that stands on the page at first. */
const FIRST_EXAMPLE = 'cao-bang-2019.xlsx';

interface Page {
  readonly addIn: AddIn;
  readonly asOf: string | null;
  open: OpenWorkbook | null;
  /** One thing at a time: a command, a file that is being opened or written. */
  busy: boolean;
}

async function start(): Promise<void> {
  const page: Page = { addIn: await loadAddIn(), asOf: dayInAddress(), open: null, busy: false };
  const examples = JSON.parse(await loadText('examples.json')) as readonly string[];
  connectFiles(page);
  connectExamples(page, examples);
  connectLeaving(page);
  closeLastRunOutside();
  const first = examples.includes(FIRST_EXAMPLE) ? FIRST_EXAMPLE : examples[0];
  if (first !== undefined) await openExample(page, first);
}

async function loadAddIn(): Promise<AddIn> {
  const texts = await Promise.all(HTML_FILES.map((name) => loadText(`add-in/${name}`)));
  return {
    code: await loadText('add-in/Code.js'),
    htmlFiles: new Map(HTML_FILES.map((name, index) => [name, texts[index] ?? ''])),
    realms: realmPool('add-in/Code.js'),
  };
}

async function loadText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Read "${url}": the server answered ${response.status}`);
  return response.text();
}

/** `?ngay=2020-02-03` sets what the add-in takes for today. */
function dayInAddress(): string | null {
  return new URLSearchParams(location.search).get('ngay');
}

function connectExamples(page: Page, examples: readonly string[]): void {
  const select = byId('examples') as HTMLSelectElement;
  select.append(...examples.map((file) => element('option', { value: file }, file.replace(/\.xlsx$/, ''))));
  select.addEventListener('change', () => {
    const file = select.value;
    select.value = '';
    void openExample(page, file);
  });
}

function connectFiles(page: Page): void {
  const input = byId('file') as HTMLInputElement;
  byId('open').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file !== undefined) void openFile(page, file);
  });
  byId('download').addEventListener('click', () => void download(page));
  const cover = byId('drop');
  const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  window.addEventListener('dragenter', (event) => {
    if (holdsFile(event)) cover.hidden = false;
  });
  cover.addEventListener('dragover', (event) => event.preventDefault());
  cover.addEventListener('dragleave', () => {
    cover.hidden = true;
  });
  cover.addEventListener('drop', (event) => {
    event.preventDefault();
    cover.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void openFile(page, file);
  });
}

/** The browser asks before changes are lost. */
function connectLeaving(page: Page): void {
  window.addEventListener('beforeunload', (event) => {
    if (page.open?.isChanged() === true) event.preventDefault();
  });
}

function closeLastRunOutside(): void {
  const panel = byId('last-run').closest('details');
  document.addEventListener('pointerdown', ({ target }) => {
    if (panel?.open === true && target instanceof Node && !panel.contains(target)) panel.open = false;
  });
}

async function openExample(page: Page, file: string): Promise<void> {
  const response = await fetch(`examples/${encodeURIComponent(file)}`);
  await openBytes(page, file, new Uint8Array(await response.arrayBuffer()));
}

async function openFile(page: Page, file: File): Promise<void> {
  await openBytes(page, file.name, new Uint8Array(await file.arrayBuffer()));
}

async function openBytes(page: Page, fileName: string, bytes: Uint8Array): Promise<void> {
  await alone(page, `Đang mở ${fileName}…`, async () => {
    try {
      const loaded = await readWorkbook(bytes);
      if (!(await mayLeave(page))) return;
      page.open?.close();
      page.open = null;
      const container = byId('grid');
      page.open = await openWorkbook(loaded, { fileName, container, addIn: page.addIn, asOf: page.asOf });
      await showOpened(page, page.open);
    } catch (error) {
      await tell('Không mở được tệp', openFailure(fileName, error));
    }
  });
}

async function mayLeave({ open }: Page): Promise<boolean> {
  if (open === null || !open.isChanged()) return true;
  const answer = await ask({
    kind: 'alert',
    title: 'Mở tệp khác',
    text: `Những thay đổi trong “${open.fileName}” chưa được tải xuống sẽ mất. Vẫn mở tệp khác?`,
    buttons: 'OK_CANCEL',
  });
  return answer.button === 'OK';
}

async function showOpened(page: Page, open: OpenWorkbook): Promise<void> {
  sayChosenCell(open.host, { cell: byId('cell'), error: byId('cell-error') });
  byId('file-name').textContent = open.fileName;
  document.title = `${open.fileName} – Chỉ tiêu`;
  await page.addIn.realms.ready(1);
  showMenus(byId('menus'), await open.host.menuParts(), (label, name) => void runCommand(page, label, name));
  document.body.dataset.ready = open.fileName;
}

async function runCommand(page: Page, label: string, name: string): Promise<void> {
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

async function download(page: Page): Promise<void> {
  const { open } = page;
  if (open === null) return;
  await alone(page, 'Đang ghi tệp…', async () => {
    const blob = new Blob([Uint8Array.from(await open.toXlsx())], {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
    const url = URL.createObjectURL(blob);
    const link = element('a', { href: url, download: open.fileName });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  });
}

async function tell(title: string, text: string): Promise<void> {
  await ask({ kind: 'alert', title, text, buttons: 'OK' });
}

/** Runs one thing at a time and says meanwhile what it is. */
async function alone(page: Page, doing: string, work: () => Promise<void>): Promise<void> {
  if (page.busy) return;
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

function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

void start();
