import { showChooser } from './cell-chooser';
import { showLinks } from './cell-link';
import { ask } from './dialogs';
import { byId } from './element';
import { openRemark } from './file-remarks';
import { findText } from './find-text';
import { followGrid } from './follow-grid';
import { showGroups } from './group-bar';
import { showMenus } from './menu-bar';
import { nameControls } from './name-controls';
import { openFailure } from './open-errors';
import { type OpenWorkbook, openWorkbook, readWorkbook } from './open-workbook';
import { walkParts } from './page-parts';
import { alone, type Page, tell } from './page-state';
import { runCommand } from './run-command';
import { sayChosenCell } from './say-cell';
import { fetchBeside } from './server-gone';
import { showCharts } from './show-charts';
import { showToast } from './toasts';

/** Opens one of the examples beside the page. */
export async function openExample(page: Page, file: string): Promise<void> {
  await openBytes(page, file, async () =>
    (await fetchBeside(`examples/${encodeURIComponent(file)}`)).arrayBuffer(),
  );
}

/** Opens a file from this machine. */
export async function openFile(page: Page, file: File): Promise<void> {
  await openBytes(page, file.name, () => file.arrayBuffer());
}

/** The workbook that is open stays until there is all that the next one needs. */
async function openBytes(page: Page, fileName: string, read: () => Promise<ArrayBuffer>): Promise<void> {
  await alone(page, `Đang mở ${fileName}…`, async () => {
    try {
      const loaded = await readWorkbook(new Uint8Array(await read()));
      await page.addIn.realms.ready(1);
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
  showGroups(open.host, byId('groups'));
  showCharts(open.host, byId('charts'));
  followGrid(open.host, () => page.busy);
  showChooser(open.host, { chooser: byId('chooser'), grid: byId('grid') });
  showLinks(open.host, { linker: byId('linker'), grid: byId('grid') });
  nameControls(open.host.book.engine, byId('grid'));
  walkParts(open.host.book.engine, { grid: byId('grid'), find: findText(open.host, byId('find')) });
  byId('file-name').textContent = open.fileName;
  document.title = `${open.fileName} – Chỉ tiêu`;
  await page.addIn.realms.ready(1);
  showMenus(byId('menus'), await open.host.menuParts(), (label, name) => void runCommand(page, label, name));
  const remark = openRemark(open.host.book.engine.kept);
  if (remark !== null) showToast(byId('toasts'), 'Tệp đã mở', remark);
  document.body.dataset.ready = open.fileName;
}
