import { byId } from './element';
import { connectFileTools } from './file-tools';
import { loadFonts } from './fonts';
import { realmPool } from './iframe-realm';
import { openExample } from './open-file';
import type { AddIn } from './open-workbook';
import { type Page, tell } from './page-state';
import { fetchBeside } from './server-gone';

/** The workbook that stands on the page at first. */
const FIRST_EXAMPLE = 'cao-bang-2019.xlsx';

/** What stands beside the page, by names of files. */
interface Contents {
  readonly examples: readonly string[];
}

async function start(): Promise<void> {
  const fonts = loadFonts();
  const { examples } = JSON.parse(await loadText('contents.json')) as Contents;
  const page: Page = { addIn: await loadAddIn(), asOf: dayInAddress(), open: null, busy: false };
  connectFileTools(page, examples);
  closeLastRun();
  await fonts;
  const first = examples.includes(FIRST_EXAMPLE) ? FIRST_EXAMPLE : examples[0];
  if (first !== undefined) await openExample(page, first);
}

async function loadAddIn(): Promise<AddIn> {
  return {
    code: await loadText('add-in/Code.js'),
    googleScript: await loadText('google-script.js'),
    realms: realmPool('add-in/Code.js'),
  };
}

async function loadText(url: string): Promise<string> {
  return (await fetchBeside(url)).text();
}

/** `?ngay=2020-02-03` sets what the add-in takes for today. */
function dayInAddress(): string | null {
  return new URLSearchParams(location.search).get('ngay');
}

/** A press outside or Escape closes what the last run told. */
function closeLastRun(): void {
  const panel = byId('last-run').closest('details');
  document.addEventListener('pointerdown', ({ target }) => {
    if (panel?.open === true && target instanceof Node && !panel.contains(target)) panel.open = false;
  });
  panel?.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') panel.open = false;
  });
}

start().catch((error: unknown) => tell('Không mở được trang', String(error)));
