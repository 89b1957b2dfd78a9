import { byId, element } from './element';
import { openExample, openFile } from './open-file';
import type { OpenWorkbook } from './open-workbook';
import { alone, type Page, tell } from './page-state';
import { showToast } from './toasts';

/** Connects the buttons for files: open, download, examples, dropping on the page, and the browser's question before leaving. */
export function connectFileTools(page: Page, examples: readonly string[]): void {
  connectFiles(page);
  connectDropping(page);
  connectExamples(page, examples);
  connectLeaving(page);
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
}

function connectDropping(page: Page): void {
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

/** An arrow opens the list instead of choosing at once: what is chosen opens. */
function connectExamples(page: Page, examples: readonly string[]): void {
  const select = byId('examples') as HTMLSelectElement;
  select.append(...examples.map((file) => element('option', { value: file }, file.replace(/\.xlsx$/, ''))));
  select.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    select.showPicker();
  });
  select.addEventListener('change', () => {
    const file = select.value;
    select.value = '';
    void openExample(page, file);
  });
}

/** The browser asks before changes are lost. */
function connectLeaving(page: Page): void {
  window.addEventListener('beforeunload', (event) => {
    if (page.open?.isChanged() === true) event.preventDefault();
  });
}

async function download(page: Page): Promise<void> {
  const { open } = page;
  if (open === null) return;
  await alone(page, 'Đang ghi tệp…', async () => {
    try {
      await handOver(open);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await tell('Không tải xuống được', `Không ghi được tệp “${open.fileName}”. Lỗi: ${reason}`);
    }
  });
}

/** Gives the workbook to the browser as a file. */
async function handOver(open: OpenWorkbook): Promise<void> {
  const { bytes, remarks } = await open.toXlsx();
  const blob = new Blob([Uint8Array.from(bytes)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
  const url = URL.createObjectURL(blob);
  const link = element('a', { href: url, download: open.fileName });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  if (remarks.length > 0) showToast(byId('toasts'), 'Tệp tải về', remarks.join(' '));
}
