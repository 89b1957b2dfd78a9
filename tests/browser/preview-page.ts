import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ConditionalRule, readXlsx } from 'hucre/xlsx';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PICTURES = fileURLToPath(new URL('../../build/screenshots', import.meta.url));
const NAME_BOX = 'input.univer-size-full';
/** The page follows a key when it had nothing to do so often, with so many milliseconds between. */
const RESTS = 7;
const BETWEEN_RESTS = 50;
/** After how many milliseconds something is missing for certain, on a machine that others keep busy too. */
const PATIENCE = 300_000;
/** How often cells are typed into the name box, over which the engine writes late on a busy machine. */
const MOST_TRIES = 5;
const SHEET = '[id^=univer-sheet-main-canvas]';
/** Pixels that a picture of a dialog shows around it. */
const MARGIN = 12;
/** Where the page is made to keep the words of its last toast. */
const LAST_TOAST = 'wordsOfLastToast';

/** Where the page is served and the browser that opens it; null when the tests are skipped. */
export const preview = inject('preview');

/** What the engine writes to the console, once a formula, when formulas are sorted or written anew; their results stay right. */
export const OF_MOVED_FORMULAS = /^Dependency tree not found for treeId: \d+$/;

/** A tab of a downloaded file: what its cells hold by row and column, formulas as `=…` without results. */
export interface DownloadedTab {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: ReadonlyMap<string, string>;
  readonly rules: readonly ConditionalRule[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a picture shows: the open dialog, or so many pixels of the sheet. */
type PicturePart = 'dialog' | { readonly width: number; readonly height: number };

/** The page as a person uses it. */
export interface PreviewPage {
  readonly page: Page;
  /** What the browser complained about: errors, refused scripts, requests that failed or left this machine. */
  readonly complaints: readonly string[];
  /** Chooses an entry of the add-in's menu by its labels, outermost first. */
  choose(...labels: readonly string[]): Promise<void>;
  /** Presses a button of the open dialog and waits until it is gone. */
  press(button: string): Promise<void>;
  /** Waits until no command runs; gives the text of the last toast. */
  finished(): Promise<string>;
  tab(name: string): Promise<void>;
  tabNames(): Promise<readonly string[]>;
  /** Chooses cells through the name box; gives what is told of them: `J6: 100 (=TYLE(E6;C6))`. */
  goTo(cells: string): Promise<string>;
  /** Types into the chosen cell and presses Enter. */
  type(text: string): Promise<void>;
  /** Waits until the page had nothing left to do several times in a row, by its own timers: on a busy machine they are late together. */
  rest(): Promise<void>;
  /** Downloads the workbook, by the button unless told another way. */
  download(
    ask?: () => Promise<void>,
  ): Promise<{ readonly path: string; readonly tabs: readonly DownloadedTab[] }>;
  open(path: string): Promise<void>;
  /** Keeps a picture in build/screenshots, for docs/images: of the page without messages, of the sheet from its corner, or of the dialog. */
  keepPicture(name: string, part?: PicturePart): Promise<void>;
}

/** Opens the page before the tests of a file and closes it after them. */
export function usePreview(query = ''): () => PreviewPage {
  let browser: Browser | undefined;
  let opened: PreviewPage | undefined;
  beforeAll(async () => {
    if (preview === null) return;
    browser = await chromium.launch({ executablePath: preview.browser, args: FLAGS });
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'vi-VN',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await context.addInitScript(keepToasts, LAST_TOAST);
    opened = previewPage(await context.newPage(), preview.url);
    await opened.page.goto(preview.url + query);
    await opened.page.waitForSelector('body[data-ready]');
  });
  afterAll(() => browser?.close());
  return () => {
    if (opened === undefined) throw new Error('Use the page inside a test: it is not open yet');
    return opened;
  };
}

function previewPage(page: Page, url: string): PreviewPage {
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(url)) {
      complaints.push(`left this machine: ${request.url()}`);
    }
  });
  const rest = () => page.evaluate(restOften, { times: RESTS, between: BETWEEN_RESTS });
  const idle = () => page.waitForSelector('#doing', { state: 'hidden' });
  return {
    page,
    complaints,
    rest,
    async choose(...labels) {
      for (const label of labels) await page.locator('#menus').getByText(label, { exact: true }).click();
    },
    async press(button) {
      const dialog = await page.waitForSelector('dialog');
      await page.locator('dialog').getByRole('button', { name: button }).click();
      await dialog.waitForElementState('hidden');
    },
    async finished() {
      await idle();
      return page.evaluate((name) => String(Reflect.get(window, name) ?? ''), LAST_TOAST);
    },
    async tab(name) {
      await page.locator('[role=tab]').getByText(name, { exact: true }).click();
      await rest();
    },
    tabNames: () => page.locator('[role=tab]').allInnerTexts(),
    async goTo(cells) {
      const box = page.locator(NAME_BOX).last();
      const [first = cells] = cells.split(':');
      let told = '';
      for (let tries = 0; tries < MOST_TRIES && !told.startsWith(`${first}:`); tries += 1) {
        await box.click();
        await box.fill(cells);
        await page.keyboard.press('Enter');
        await rest();
        told = (await page.locator('#cell').textContent()) ?? '';
      }
      return told;
    },
    async type(text) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await rest();
    },
    async download(ask = () => page.click('#download')) {
      const [download] = await Promise.all([page.waitForEvent('download'), ask()]);
      const path = await download.path();
      await idle();
      return { path, tabs: await readTabs(path) };
    },
    async keepPicture(name, part) {
      const close = page.locator('.toast-close');
      if (part !== 'dialog') for (const each of await close.all()) await each.click();
      await rest();
      const box = await page.locator(part === 'dialog' ? 'dialog' : SHEET).boundingBox();
      if (box === null) throw new RangeError(`Show what the picture "${name}" is of`);
      const clip = part === 'dialog' ? around(box) : { ...box, ...part };
      await page.screenshot({ path: join(PICTURES, `${name}.png`), ...(part !== undefined && { clip }) });
    },
    async open(path) {
      await page.setInputFiles('#file', path);
      await page.waitForSelector('#doing', { state: 'visible' });
    },
  };
}

function around({ x, y, width, height }: Box): Box {
  return { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
}

/** A toast goes by itself, on a busy machine before a test has looked for it. */
function keepToasts(name: string): void {
  const look = () => {
    const words = document.querySelector('.toast-words span');
    if (words !== null) Reflect.set(window, name, words.textContent);
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

async function restOften({
  times,
  between,
}: {
  readonly times: number;
  readonly between: number;
}): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await new Promise<void>((resolve) => setTimeout(resolve, between));
    await new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
  }
}

async function readTabs(path: string): Promise<DownloadedTab[]> {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)), { readStyles: true });
  return sheets.map((sheet) => ({
    name: sheet.name,
    values: sheet.rows,
    formulas: new Map(
      [...(sheet.cells ?? [])].flatMap(([place, { formula }]) =>
        formula === undefined ? [] : [[place, formula]],
      ),
    ),
    rules: sheet.conditionalRules ?? [],
  }));
}
