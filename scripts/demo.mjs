// Runs the two commands of the first click on the 2019 workbook and shows what they made.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { execPath, exit, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { terminalTable } from './terminal-table.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLE = 'examples/cao-bang-2019.xlsx';
const OUTPUT = 'out/cao-bang-2019.xlsx';
const RUNS = ['Tạo bảng tổng hợp', 'Tô màu đơn vị chưa đạt'];
const WIDTH = Math.min(160, Math.max(120, stdout.columns ?? 160));

/**
 * @typedef {{ name: string, generated: boolean, hidden: boolean, display: string[][] }} Tab
 * @typedef {{ name: string, error: string | null, messages: { kind: string, text: string }[] }} Run
 */

/** @returns {{ runs: Run[], tabs: Tab[] }} */
function runCommands() {
  const script = join(ROOT, 'scripts', 'local.mjs');
  const words = [EXAMPLE, ...RUNS.flatMap((run) => ['--run', run]), '--out', OUTPUT, '--json'];
  const report = execFileSync(execPath, [script, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(report);
}

/**
 * A page as text: lines of one cell stand by themselves, the rows between them in a table.
 * @param {readonly string[][]} rows
 */
function pageText(rows) {
  const filled = rows.map((row) => row.filter((text) => text.trim() !== '').length);
  const first = filled.findIndex((count) => count > 2);
  const last = filled.reduce((found, count, index) => (count > 2 ? index : found), -1);
  if (first < 0) return rows.flat().join('\n').trim();
  const table = trimmed(rows.slice(first, last + 1));
  const headerRows = table.findIndex((row) => /^(1|I)$/.test(row[0]?.trim() ?? ''));
  return [
    ...lines(rows.slice(0, first)),
    terminalTable(table, { headerRows: Math.max(1, headerRows), width: WIDTH, right: figureColumns(table) }),
    ...lines(rows.slice(last + 1)),
  ].join('\n');
}

/** @param {readonly string[][]} rows */
function lines(rows) {
  return rows.map((row) => row.filter((text) => text !== '').join('  ')).filter((line) => line !== '');
}

/** Without the columns that are blank below the header.
 * @param {readonly string[][]} rows */
function trimmed(rows) {
  const count = Math.max(...rows.map((row) => row.length));
  const used = Array.from({ length: count }, (_, column) => column).filter((column) =>
    rows.some((row) => (row[column] ?? '').trim() !== ''),
  );
  return rows.map((row) => used.map((column) => row[column] ?? ''));
}

/** Columns in which most filled cells are figures.
 * @param {readonly string[][]} rows */
function figureColumns(rows) {
  const count = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => column).filter((column) => {
    const texts = rows.map((row) => (row[column] ?? '').trim()).filter((text) => text !== '');
    return texts.filter((text) => /^[▼ ]*-?[\d.,/]+%?\*?$|^–$/.test(text)).length > texts.length / 2;
  });
}

const { runs, tabs } = runCommands();
for (const { name, error, messages } of runs) {
  console.log(`▸ ${name}`);
  for (const { kind, text } of messages) console.log(`  ${kind === 'toast' ? '✓' : '?'} ${text}`);
  if (error !== null) console.log(`  ✗ ${error}`);
}
for (const tab of tabs.filter(({ generated, hidden }) => generated && !hidden)) {
  console.log(`\n═══ ${tab.name} ═══\n${pageText(tab.display)}`);
}
const { size } = statSync(join(ROOT, OUTPUT));
console.log(
  `\nWritten: ${OUTPUT} (${Math.round(size / 1024)} KB). Open it in a spreadsheet program, or run a command on a file of yours:`,
);
console.log(`  npm run -s local -- FILE.xlsx --run "${RUNS[0]}" --out out/FILE.xlsx`);
console.log('To use it in Google Sheets, paste dist/ into Extensions > Apps Script; README.md says how.');
exit(runs.some(({ error }) => error !== null) ? 1 : 0);
