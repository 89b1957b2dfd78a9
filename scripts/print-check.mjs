// Prints both generated pages to PDF as an office would and checks the paper: `npm run print-check`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { execPath, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'out');
const COMMAND = 'Tạo bảng tổng hợp';
const SMALLEST_TEXT = 8;
/** A4 across, in points. */
const A4 = { width: 841.9, height: 595.3 };
const TOOLS = [
  { name: 'soffice', from: 'LibreOffice' },
  { name: 'pdfinfo', from: 'poppler-utils' },
  { name: 'pdftotext', from: 'poppler-utils' },
  { name: 'pdfseparate', from: 'poppler-utils' },
];
/** LibreOffice shows figures as the office does: 86.450.000 and 98,3%. */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`;

/**
 * @typedef {{ name: string, generated: boolean, hidden: boolean, display: string[][] }} Tab
 * @typedef {{ text: string, left: number, top: number, right: number, bottom: number }} Word in points from the top left corner
 * @typedef {{ number: number, width: number, height: number, words: Word[], sizes: number[] }} Paper one page of the PDF
 */

/**
 * @param {string} tool
 * @param {string[]} words
 */
function run(tool, words) {
  return execFileSync(tool, words, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The tools that this machine lacks, as "pdfinfo (poppler-utils)". */
function missingTools() {
  return TOOLS.filter(({ name }) => {
    try {
      execFileSync('which', [name], { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  }).map(({ name, from }) => `${name} (${from})`);
}

/** A workbook whose pages take several sheets of paper: 90 made-up units with two indicators. */
async function writeLongWorkbook() {
  const units = Array.from({ length: 90 }, (_, index) => {
    const news = index % 3 === 0 ? 7 : 12 + (index % 5);
    return [index + 1, `Đơn vị số ${index + 1}`, 12, 90_000_000, news, 80_000_000 + index * 250_000];
  });
  const rows = [
    ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2019'],
    [],
    ['TT', 'Đơn vị', 'KH giao', '', 'Kết quả', ''],
    ['', '', 'Tin bài', 'Quỹ xã hội', 'Tin bài', 'Quỹ xã hội'],
    ...units,
  ];
  const merges = [
    { startRow: 2, startCol: 2, endRow: 2, endCol: 3 },
    { startRow: 2, startCol: 4, endRow: 2, endCol: 5 },
  ];
  const file = join(OUT, 'print-check-90-units.xlsx');
  const sheets = [{ name: 'Chỉ tiêu 2019', rows, merges }];
  writeFileSync(file, await writeXlsx({ sheets, defaultFont: { name: 'Arial', size: 10 } }));
  return file;
}

/** A workbook of nine indicators, two of them money, in 21 units of an invented province: more than stand beside each other. */
async function writeWideWorkbook() {
  const names = [
    'CĐCS',
    'Đoàn viên',
    'Tin bài',
    'Quỹ xã hội',
    'Kinh phí',
    'Tập huấn',
    'Hiến máu',
    'Sáng kiến',
    'Trồng cây',
  ];
  const isMoney = (/** @type {number} */ index) => index === 3 || index === 4;
  const units = Array.from({ length: 21 }, (_, row) => [
    row + 1,
    `Liên đoàn Lao động huyện số ${row + 1}`,
    ...names.flatMap((_, index) => {
      const target = isMoney(index) ? 60_000_000 + row * 1_500_000 : 4 + ((row + index) % 9);
      const result = isMoney(index)
        ? target - ((row % 4) - 1) * 2_250_000
        : target + ((row + 2 * index) % 5) - 2;
      return [target, result];
    }),
  ]);
  const rows = [
    ['KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2019'],
    [],
    ['TT', 'Đơn vị', ...names.flatMap((name) => [name, ''])],
    ['', '', ...names.flatMap(() => ['KH giao', 'Kết quả'])],
    ...units,
  ];
  const merges = names.map((_, index) => ({
    startRow: 2,
    startCol: 2 + 2 * index,
    endRow: 2,
    endCol: 3 + 2 * index,
  }));
  const file = join(OUT, 'print-check-nine-indicators.xlsx');
  const sheets = [{ name: 'Chỉ tiêu 2019', rows, merges }];
  writeFileSync(file, await writeXlsx({ sheets, defaultFont: { name: 'Arial', size: 10 } }));
  return file;
}

/**
 * Runs the command on a workbook and writes the result.
 * @param {string} file
 * @param {string} out
 * @returns {Tab[]}
 */
function runCommand(file, out) {
  const script = join(ROOT, 'scripts', 'local.mjs');
  const report = run(execPath, [script, file, '--run', COMMAND, '--out', out, '--json']);
  return JSON.parse(report).tabs;
}

/**
 * @param {string} file an xlsx
 * @param {string} folder where LibreOffice keeps its profile and the PDF is written
 * @returns {string} the PDF
 */
function convert(file, folder) {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), PROFILE);
  run('soffice', [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file,
  ]);
  return join(folder, `${basename(file, '.xlsx')}.pdf`);
}

/**
 * @param {string} pdf
 * @param {string} folder
 * @returns {Paper[]}
 */
function readPaper(pdf, folder) {
  const sizes = [
    ...run('pdfinfo', ['-f', '1', '-l', '9999', pdf]).matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm),
  ];
  const pages = run('pdftotext', ['-bbox', pdf, '-']).split('<page ').slice(1);
  run('pdfseparate', [pdf, join(folder, 'page-%d.pdf')]);
  return pages.map((page, index) => ({
    number: index + 1,
    width: Number(sizes[index]?.[1]),
    height: Number(sizes[index]?.[2]),
    words: wordsOf(page),
    sizes: fontSizes(readFileSync(join(folder, `page-${index + 1}.pdf`))),
  }));
}

/**
 * @param {string} page what `pdftotext -bbox` says of a page
 * @returns {Word[]}
 */
function wordsOf(page) {
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;
  return [...page.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
    text: plain(text),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** @param {string} text as it stands in html */
function plain(text) {
  const entities = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['amp', '&'],
  ]);
  return text.replace(/&(lt|gt|quot|amp);/g, (_, name) => entities.get(name) ?? '').normalize('NFC');
}

/**
 * The sizes of text that a page's drawing commands set, in points: `pdftotext` tells boxes, which are higher than the text.
 * @param {Buffer} pdf a file of one page
 */
function fontSizes(pdf) {
  const source = pdf.toString('latin1');
  const streams = [...source.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  const commands = streams.map(([, data = '']) => {
    try {
      return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const sizes = commands.flatMap((text) =>
    [...text.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size)),
  );
  return [...new Set(sizes)].sort((a, b) => a - b);
}

/** @param {readonly string[]} cells */
function wordsIn(cells) {
  return cells.flatMap((cell) =>
    cell
      .normalize('NFC')
      .split(/\s+/)
      .filter((word) => word !== ''),
  );
}

/**
 * The pages of each generated tab. A page belongs to the tab whose first words it begins with, and a page that begins
 * with none (it repeats the header rows of a table) to the tab before it.
 * @param {readonly Tab[]} tabs
 * @param {readonly Paper[]} pages
 * @returns {{ tab: Tab, pages: Paper[] }[]}
 */
function pagesOfTabs(tabs, pages) {
  const printed = tabs
    .filter(({ hidden }) => !hidden)
    .map((tab) => ({ tab, pages: /** @type {Paper[]} */ ([]) }));
  let at = 0;
  for (const page of pages) {
    const text = page.words.map((word) => word.text).join('');
    const begun = printed.findIndex(({ tab, pages: own }, index) => {
      const first = tab.display
        .flat()
        .map((cell) => wordsIn([cell]).join(''))
        .find((words) => words !== '');
      return index >= at && own.length === 0 && first !== undefined && text.startsWith(first);
    });
    at = begun < 0 ? at : begun;
    printed[at]?.pages.push(page);
  }
  return printed.filter(({ tab }) => tab.generated);
}

/**
 * What is wrong with the paper of a tab; nothing when all is well.
 * @param {Tab} tab
 * @param {readonly Paper[]} pages
 */
function problemsOf(tab, pages) {
  if (pages.length === 0) return ['is not in the PDF'];
  const headers = headersOf(tab);
  const header = headers.length === 1 ? (headers[0] ?? []) : null;
  const all = pages.flatMap((page) => page.words.map((word) => word.text));
  const lost = [...missingWords(wordsIn(tab.display.flat()), all)];
  const unseen = headers.filter((words) =>
    pages.every(
      (page) =>
        missingWords(
          words,
          page.words.map(({ text }) => text),
        ).size > 0,
    ),
  );
  return [
    ...pages.flatMap((page) => problemsOfPage(page, header)),
    ...(headers.length === 0 ? ['has no header rows'] : []),
    ...unseen.map((words) => `has no page with the header rows "${words.join(' ')}"`),
    ...(lost.length > 0
      ? [`is cut: ${lost.length} words are not on paper, such as "${lost.slice(0, 5).join('", "')}"`]
      : []),
  ];
}

/**
 * The words of the header rows of each table of a tab, which begin with TT and end before the first number. A tab with several tables
 * repeats none of them on the next page.
 * @param {Tab} tab
 */
function headersOf({ display }) {
  const starts = display.flatMap((row, index) => (row[0] === 'TT' ? [index] : []));
  return starts.flatMap((first) => {
    const count = display.slice(first).findIndex((row) => /^(1|I)$/.test(row[0] ?? ''));
    return count < 0 ? [] : [wordsIn(display.slice(first, first + count).flat())];
  });
}

/**
 * @param {Paper} page
 * @param {readonly string[] | null} header null where none is repeated
 */
function problemsOfPage(page, header) {
  const problems = [];
  const near = (/** @type {number} */ a, /** @type {number} */ b) => Math.abs(a - b) < 2;
  if (!near(page.width, A4.width) || !near(page.height, A4.height)) {
    problems.push(`is ${page.width} × ${page.height} pt, not A4 landscape`);
  }
  const smallest = page.sizes[0];
  if (smallest === undefined) problems.push('has text of unknown size');
  else if (smallest < SMALLEST_TEXT)
    problems.push(`has text of ${smallest.toFixed(1)} pt, less than ${SMALLEST_TEXT}`);
  const absent = [
    ...missingWords(
      header ?? [],
      page.words.map((word) => word.text),
    ),
  ];
  if (absent.length > 0) problems.push(`lacks words of the header rows: "${absent.join('", "')}"`);
  const outside = page.words.filter(({ left, right }) => left < 0 || right > page.width);
  if (outside.length > 0) problems.push(`has text beyond its edge: "${outside[0]?.text}"`);
  const pair = overlapping(page.words);
  if (pair !== null) problems.push(`has text over text: "${pair[0].text}" and "${pair[1].text}"`);
  return problems.map((problem) => `page ${page.number} ${problem}`);
}

/**
 * Words that occur less often among `present` than among `wanted`. Words may be joined on paper: a text that holds them counts.
 * @param {readonly string[]} wanted
 * @param {readonly string[]} present
 */
function missingWords(wanted, present) {
  const text = present.join('');
  return new Set(wanted.filter((word) => !text.includes(word)));
}

/**
 * Two words whose boxes lie over each other by more than a fifth of a line; null when there are none.
 * @param {readonly Word[]} words
 * @returns {[Word, Word] | null}
 */
function overlapping(words) {
  for (const [index, a] of words.entries()) {
    for (const b of words.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > 1 && down > Math.min(a.bottom - a.top, b.bottom - b.top) / 5) return [a, b];
    }
  }
  return null;
}

/**
 * Prints the verdict on one workbook.
 * @param {string} file
 * @param {string} out
 * @returns {boolean} whether all is well
 */
function check(file, out) {
  const folder = mkdtempSync(join(tmpdir(), 'print-check-'));
  try {
    const tabs = runCommand(file, out);
    const pdf = convert(out, folder);
    const pages = readPaper(pdf, folder);
    const verdicts = pagesOfTabs(tabs, pages).map(({ tab, pages: own }) => {
      const problems = problemsOf(tab, own);
      const size = Math.min(...own.flatMap(({ sizes }) => sizes.slice(0, 1)));
      console.log(
        `${problems.length === 0 ? 'ok' : 'FAILED'}  ${basename(out)} ▸ ${tab.name}: ${own.length} page(s), smallest text ${size.toFixed(1)} pt`,
      );
      for (const problem of problems) console.log(`        ${problem}`);
      return problems.length === 0;
    });
    writeFileSync(out.replace(/\.xlsx$/, '.pdf'), readFileSync(pdf));
    return verdicts.length === 2 && verdicts.every((fine) => fine);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const missing = missingTools();
if (missing.length > 0) {
  console.error(`Install what the print check needs first: ${missing.join(', ')}`);
  exit(2);
}
mkdirSync(OUT, { recursive: true });
const example = join(ROOT, 'examples', 'cao-bang-2019.xlsx');
const short = check(example, join(OUT, 'cao-bang-2019.xlsx'));
const longFile = await writeLongWorkbook();
const long = check(longFile, longFile);
const wideFile = await writeWideWorkbook();
const wide = check(wideFile, wideFile);
console.log('Look at the PDFs in out/ too: a check sees sizes and words, not whether a page is pleasant.');
exit(short && long && wide ? 0 : 1);
